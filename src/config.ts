import { z } from "zod";
import { isZone } from "./aid/time.ts";
import { ConfigError } from "./errors.ts";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

const isWeb = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? "");

/** Telegram calls https only; http is for a server on this very machine. */
const isSafeWeb = (text: string): boolean => {
  const url = URL.parse(text);
  return url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
};

interface Setting {
  readonly about: string;
  readonly example: string;
  /** What a value must be, said to the person who set it. */
  readonly must: string;
  readonly fits: z.ZodType<string>;
}

const matching = (fits: (text: string) => boolean): z.ZodType<string> => z.string().refine(fits);

/** Every setting, in the order of `config/example.env`. */
export const SETTINGS = {
  HOST_NAME: {
    about: "Who runs this bot: said by /privacy",
    example: "Les voisins du 12",
    must: "be 1 to 200 characters",
    fits: z.string().min(1).max(200),
  },
  HOST_FUNDING: {
    about: "Who pays for it: said by /privacy",
    example: "paid by the members' fees",
    must: "be 1 to 200 characters",
    fits: z.string().min(1).max(200),
  },
  DATABASE_URL: {
    about: "Where everything is kept: sqlite: and a path, or sqlite::memory: to keep nothing",
    example: "sqlite:data/palier.sqlite",
    must: "begin with sqlite: and name a file",
    fits: matching((text) => /^sqlite:[^\s]/.test(text)),
  },
  PORT: {
    about: "The port on this machine for the playground, the state of the bot, or Telegram's calls",
    example: "8080",
    must: "be a whole number from 0 to 65535",
    fits: matching((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535),
  },
  ZONE: {
    about: "The time zone of new communities, until their steward sets another",
    example: "Europe/Paris",
    must: "be a time zone such as Europe/Paris",
    fits: matching(isZone),
  },
  LOG_LEVEL: {
    about: "How much is logged: error, warn, info or silent",
    example: "info",
    must: "be error, warn, info or silent",
    fits: matching((text) => ["error", "warn", "info", "silent"].includes(text)),
  },
  TELEGRAM_TOKEN: {
    about: "What @BotFather gave you; without it the playground starts",
    example: "",
    must: "be what @BotFather gave you, without blanks",
    fits: matching((text) => /^[\w:-]+$/.test(text)),
  },
  TELEGRAM_API_ROOT: {
    about: "Another Bot API server than Telegram's own",
    example: "https://api.telegram.org",
    must: "be an address that begins with https:// or http://",
    fits: matching(isWeb),
  },
  TELEGRAM_WEBHOOK_URL: {
    about:
      "Where Telegram should call, behind your own https; without it the bot asks Telegram itself",
    example: "",
    must: "be an address that begins with https://",
    fits: matching(isSafeWeb),
  },
  TELEGRAM_WEBHOOK_SECRET: {
    about: "Proves that Telegram calls: at least 32 letters, digits, _ or -",
    example: "",
    must: "be 32 to 256 letters, digits, _ or -",
    fits: matching((text) => /^[\w-]{32,256}$/.test(text)),
  },
} satisfies Readonly<Record<string, Setting>>;

/** Understood from the next version on: whoever sets them should know that nothing would come of it. */
const NOT_YET = /^(?:DISCORD|MATRIX)_/;
const OURS = /^TELEGRAM_/;

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string | undefined;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
}

export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly zone: string;
  readonly logLevel: string;
  readonly host: { readonly name: string | undefined; readonly funding: string | undefined };
  readonly telegram: TelegramConfig | undefined;
}

/** Where the playground keeps its made-up neighbours, apart from real ones. */
const PLAYGROUND = "sqlite:data/playground.sqlite";

type Given = Readonly<Record<string, string | undefined>>;
type Name = keyof typeof SETTINGS;

const isName = (name: string): name is Name => name in SETTINGS;

/** What is wrong, a line for each setting, never with its value. */
function problemsOf(env: Given): readonly string[] {
  const problems: string[] = [];
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === "") continue;
    if (isName(name)) {
      const { fits, must } = SETTINGS[name];
      if (!fits.safeParse(value).success) problems.push(`${name} must ${must}`);
    } else if (NOT_YET.test(name)) {
      problems.push(`${name}: this version does not speak that platform yet; leave it out`);
    } else if (OURS.test(name)) problems.push(`${name} is no setting; see config/README.md`);
  }
  const set = (name: Name): boolean => Boolean(env[name]);
  if (set("TELEGRAM_WEBHOOK_URL") && !set("TELEGRAM_WEBHOOK_SECRET")) {
    problems.push(
      "TELEGRAM_WEBHOOK_SECRET is missing: with TELEGRAM_WEBHOOK_URL anybody could call",
    );
  }
  for (const name of [
    "TELEGRAM_WEBHOOK_URL",
    "TELEGRAM_WEBHOOK_SECRET",
    "TELEGRAM_API_ROOT",
  ] as const) {
    if (set(name) && !set("TELEGRAM_TOKEN"))
      problems.push(`TELEGRAM_TOKEN is missing: ${name} is of no use without`);
  }
  return problems;
}

/** Reads all settings. @throws ConfigError with everything that is wrong. */
export function readConfig(env: Given): Config {
  const problems = problemsOf(env);
  if (problems.length > 0) throw new ConfigError(problems);
  const value = (name: Name): string | undefined => env[name] || undefined;
  const token = value("TELEGRAM_TOKEN");
  const url = value("TELEGRAM_WEBHOOK_URL");
  const secret = value("TELEGRAM_WEBHOOK_SECRET");
  return {
    databaseUrl:
      value("DATABASE_URL") ?? (token === undefined ? PLAYGROUND : SETTINGS.DATABASE_URL.example),
    port: Number(value("PORT") ?? SETTINGS.PORT.example),
    zone: value("ZONE") ?? SETTINGS.ZONE.example,
    logLevel: value("LOG_LEVEL") ?? SETTINGS.LOG_LEVEL.example,
    host: { name: value("HOST_NAME"), funding: value("HOST_FUNDING") },
    telegram:
      token === undefined
        ? undefined
        : {
            token,
            apiRoot: value("TELEGRAM_API_ROOT"),
            webhook: url !== undefined && secret !== undefined ? { url, secret } : undefined,
          },
  };
}

/** `config/example.env`, made from the settings so that it cannot part from them. */
export const exampleEnv = (): string =>
  Object.entries(SETTINGS)
    .map(([name, { about, example }]) => `# ${about}.\n# ${name}=${example}\n`)
    .join("\n");
