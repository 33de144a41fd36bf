import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { Command, InvalidArgumentError } from "commander";
import { isLanguage, words } from "../../adapters/playground/wording.ts";
import type { Language } from "../../adapters/playground/world.ts";
import { readKnowledge } from "../assemble.ts";
import { ConfigError } from "../errors.ts";
import { createLog } from "../log.ts";
import { openPlaygroundWorld } from "../playground.ts";
import { Terminal } from "../playground/terminal.ts";
import { openStore, type Store } from "../store/store.ts";

const IN_MEMORY = "sqlite::memory:";
const PAUSE_MS = 1500;

function spoken(text: string): Language {
  if (isLanguage(text)) return text;
  throw new InvalidArgumentError("fr or en is expected.");
}

const ofThisMachine = (): Language =>
  new Intl.DateTimeFormat().resolvedOptions().locale.startsWith("fr") ? "fr" : "en";

function openDatabase(url: string): Promise<Store> {
  const path = /^sqlite:(\S.*)$/.exec(url)?.[1];
  if (path === undefined)
    throw new ConfigError(["DATABASE_URL must begin with sqlite: and name a file"]);
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  return openStore(url, Math.random);
}

/** Line by line, whether somebody types or a file is piped in: the next is read when this one is done. */
async function converse(terminal: Terminal): Promise<void> {
  const typing = process.stdin.isTTY;
  const lines = createInterface({
    input: process.stdin,
    output: typing ? process.stdout : undefined,
  });
  const ask = (): void => {
    lines.setPrompt(terminal.prompt);
    if (typing) lines.prompt();
  };
  ask();
  for await (const line of lines) {
    if (!typing) process.stdout.write(`\n${terminal.prompt}${line}\n`);
    if (!(await terminal.line(line))) break;
    ask();
  }
  lines.close();
}

const write = (line: string): void => void process.stdout.write(`${line}\n`);

async function chat({ lang: language }: { lang: Language }): Promise<void> {
  const url = process.env["DATABASE_URL"] || IN_MEMORY;
  const store = await openDatabase(url);
  const world = await openPlaygroundWorld({
    knowledge: readKnowledge(),
    store,
    log: createLog("error"),
    host: { name: process.env["HOST_NAME"], funding: process.env["HOST_FUNDING"] },
    realNow: () => new Date(),
    chance: Math.random,
    language,
  });
  const pause = process.stdin.isTTY ? PAUSE_MS : 0;
  // Whoever reads it may have had enough: `palier chat | head`.
  process.stdout.on("error", () => process.exit(0));
  const terminal = await Terminal.open({ world, language, write, pause });
  terminal.greet(url !== IN_MEMORY);
  await converse(terminal);
  write(words[language]["chat-bye"]);
  await world.stop();
  await store.close();
}

export const chatCommand = (): Command =>
  new Command("chat")
    .description("Try the bot in this terminal, with three groups and four made-up neighbours.")
    .option(
      "--lang <fr|en>",
      "language of the terminal and of a new community",
      spoken,
      ofThisMachine(),
    )
    .addHelpText(
      "after",
      `\n${words.en["chat-help"]}\n\nNothing is kept unless DATABASE_URL is set.`,
    )
    .action(chat);
