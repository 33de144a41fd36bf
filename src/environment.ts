import { z } from "zod";
import { isZone } from "./aid/time.ts";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

const isWeb = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? "");

/** Telegram calls https only; http is for a server on this very machine. */
const isSafeWeb = (text: string): boolean => {
  const url = URL.parse(text);
  return url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.has(url.hostname));
};

/** Something is put behind it: no query, no fragment, no password. */
const isPlainWeb = (text: string): boolean => isSafeWeb(text) && !/[?#@\s]/.test(text);

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

/** As in the ids of Matrix: it tells by itself where it lives. */
const SERVER_NAME = /^[a-z0-9](?:[a-z0-9-]*\.)+[a-z0-9-]+(?::\d{1,5})?$|^localhost(?::\d{1,5})?$/i;

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
    fits: matching(isPort),
  },
  PUBLIC_URL: {
    about:
      "Where calendar programs find this bot, behind your own https; without it there are calendar files only",
    example: "",
    must: "be an address that begins with https://",
    fits: matching(isPlainWeb),
  },
  CALENDAR_PORT: {
    about:
      "The port on this machine for the calendars at PUBLIC_URL: your proxy hands them on to it",
    example: "8081",
    must: "be a whole number from 0 to 65535",
    fits: matching(isPort),
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
  DISCORD_TOKEN: {
    about: "The bot's token from Discord's developer portal",
    example: "",
    must: "be the bot's token, without blanks",
    fits: matching((text) => /^[\w.:-]+$/.test(text)),
  },
  DISCORD_API_ROOT: {
    about: "A proxy before Discord's own API",
    example: "https://discord.com/api",
    must: "be an address that begins with https:// or http://",
    fits: matching(isWeb),
  },
  MATRIX_HOMESERVER: {
    about: "The homeserver where the bot has its account",
    example: "https://matrix.example.org",
    must: "be an address that begins with https://, or a server's name such as example.org",
    fits: matching((text) => isSafeWeb(text) || SERVER_NAME.test(text)),
  },
  MATRIX_TOKEN: {
    about: "The account's access token; or MATRIX_USER and MATRIX_PASSWORD, exchanged once",
    example: "",
    must: "be an access token, without blanks",
    fits: matching((text) => /^\S+$/.test(text)),
  },
  MATRIX_USER: {
    about: "The account's name",
    example: "palier",
    must: "be a name, without blanks",
    fits: matching((text) => /^\S+$/.test(text)),
  },
  MATRIX_PASSWORD: {
    about: "Its password",
    example: "",
    must: "not be empty",
    fits: z.string().min(1),
  },
  EMBEDDER: {
    about:
      "A folder with a model of meaning of your own, which matching then listens to; see tests/matching/README.md",
    example: "",
    must: "be the path of a folder",
    fits: z.string().min(1).max(4096),
  },
} satisfies Readonly<Record<string, Setting>>;

export type Name = keyof typeof SETTINGS;

/** `config/example.env`, made from the settings so that it cannot part from them. */
export const exampleEnv = (): string =>
  Object.entries(SETTINGS)
    .map(([name, { about, example }]) => `# ${about}.\n# ${name}=${example}\n`)
    .join("\n");
