import { type Name, SETTINGS } from "./environment.ts";
import { ConfigError } from "./errors.ts";

const OURS = /^(?:TELEGRAM|DISCORD|MATRIX)_/;

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string | undefined;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
}

export interface DiscordConfig {
  readonly token: string;
  readonly apiRoot: string | undefined;
}

export interface MatrixConfig {
  readonly homeserver: string;
  readonly as: { readonly token: string } | { readonly user: string; readonly password: string };
}

export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly zone: string;
  readonly logLevel: string;
  /** The folder of the host's own model of meaning. */
  readonly embedder: string | undefined;
  readonly host: {
    readonly name: string | undefined;
    readonly funding: string | undefined;
    /** Where calendar programs find this bot, without a slash at its end. */
    readonly address: string | undefined;
  };
  readonly calendarPort: number;
  readonly telegram: TelegramConfig | undefined;
  readonly discord: DiscordConfig | undefined;
  readonly matrix: MatrixConfig | undefined;
}

/** Where the playground keeps its made-up neighbours, apart from real ones. */
const PLAYGROUND = "sqlite:data/playground.sqlite";

type Given = Readonly<Record<string, string | undefined>>;

const isName = (name: string): name is Name => name in SETTINGS;

const TOGETHER: readonly (readonly [Name, Name])[] = [
  ["CALENDAR_PORT", "PUBLIC_URL"],
  ["TELEGRAM_WEBHOOK_URL", "TELEGRAM_TOKEN"],
  ["TELEGRAM_WEBHOOK_SECRET", "TELEGRAM_TOKEN"],
  ["TELEGRAM_API_ROOT", "TELEGRAM_TOKEN"],
  ["DISCORD_API_ROOT", "DISCORD_TOKEN"],
  ["MATRIX_TOKEN", "MATRIX_HOMESERVER"],
  ["MATRIX_USER", "MATRIX_HOMESERVER"],
  ["MATRIX_USER", "MATRIX_PASSWORD"],
  ["MATRIX_PASSWORD", "MATRIX_USER"],
];

/** What is wrong, a line for each setting, never with its value. */
function problemsOf(env: Given): readonly string[] {
  const problems: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === "") continue;
    if (isName(name)) {
      const { fits, must } = SETTINGS[name];
      if (!fits.safeParse(value).success) problems.push(`${name} must ${must}`);
    } else if (OURS.test(name)) problems.push(`${name} is no setting; see config/README.md`);
  }
  return [...problems, ...missingIn(env)];
}

/** Settings that only make sense together. */
function missingIn(env: Given): readonly string[] {
  const set = (name: Name): boolean => Boolean(env[name]);
  const problems: string[] = [];
  if (set("TELEGRAM_WEBHOOK_URL") && !set("TELEGRAM_WEBHOOK_SECRET")) {
    problems.push(
      "TELEGRAM_WEBHOOK_SECRET is missing: with TELEGRAM_WEBHOOK_URL anybody could call",
    );
  }
  for (const [name, needs] of TOGETHER) {
    if (set(name) && !set(needs))
      problems.push(`${needs} is missing: ${name} is of no use without`);
  }
  if (set("MATRIX_HOMESERVER") && !set("MATRIX_TOKEN") && !set("MATRIX_USER")) {
    problems.push("MATRIX_TOKEN is missing: or MATRIX_USER and MATRIX_PASSWORD");
  }
  return problems;
}

/** Reads all settings. @throws ConfigError with everything that is wrong. */
export function readConfig(env: Given): Config {
  const problems = problemsOf(env);
  if (problems.length > 0) throw new ConfigError(problems);
  const value = (name: Name): string | undefined => env[name] || undefined;
  const platforms = {
    telegram: telegramOf(value),
    discord: discordOf(value),
    matrix: matrixOf(value),
  };
  const real = Object.values(platforms).some((platform) => platform !== undefined);
  return {
    databaseUrl: value("DATABASE_URL") ?? (real ? SETTINGS.DATABASE_URL.example : PLAYGROUND),
    port: Number(value("PORT") ?? SETTINGS.PORT.example),
    zone: value("ZONE") ?? SETTINGS.ZONE.example,
    logLevel: value("LOG_LEVEL") ?? SETTINGS.LOG_LEVEL.example,
    embedder: value("EMBEDDER"),
    host: {
      name: value("HOST_NAME"),
      funding: value("HOST_FUNDING"),
      address: value("PUBLIC_URL")?.replace(/\/+$/, ""),
    },
    calendarPort: Number(value("CALENDAR_PORT") ?? SETTINGS.CALENDAR_PORT.example),
    ...platforms,
  };
}

type Value = (name: Name) => string | undefined;

function telegramOf(value: Value): TelegramConfig | undefined {
  const token = value("TELEGRAM_TOKEN");
  const [url, secret] = [value("TELEGRAM_WEBHOOK_URL"), value("TELEGRAM_WEBHOOK_SECRET")];
  const webhook = url !== undefined && secret !== undefined ? { url, secret } : undefined;
  return token === undefined ? undefined : { token, apiRoot: value("TELEGRAM_API_ROOT"), webhook };
}

function discordOf(value: Value): DiscordConfig | undefined {
  const token = value("DISCORD_TOKEN");
  return token === undefined ? undefined : { token, apiRoot: value("DISCORD_API_ROOT") };
}

function matrixOf(value: Value): MatrixConfig | undefined {
  const homeserver = value("MATRIX_HOMESERVER");
  const [token, user, password] = [
    value("MATRIX_TOKEN"),
    value("MATRIX_USER"),
    value("MATRIX_PASSWORD"),
  ];
  if (homeserver === undefined) return undefined;
  if (token !== undefined) return { homeserver, as: { token } };
  return user === undefined || password === undefined
    ? undefined
    : { homeserver, as: { user, password } };
}
