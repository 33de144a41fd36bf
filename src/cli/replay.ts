import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError } from "commander";
import { createTwoFilesPatch } from "diff";
import { readKnowledge } from "../assemble.ts";
import { play, type Played } from "../replay/play.ts";
import { readScript, type Script, ScriptError } from "../replay/script.ts";
import { asJson, written } from "../replay/write.ts";

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("a whole number is expected.");
  return Number(text);
}

function read(path: string): Script {
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch (cause) {
    throw new ScriptError(path, 1, "a file that can be read", { cause });
  }
  return readScript(path, source);
}

/** Tells what went otherwise than the file says; whether all went as it says. */
function compare(script: Script, { problems }: Played, text: string): boolean {
  for (const { line, why } of problems) process.stderr.write(`${script.path}:${line}: ${why}\n`);
  const same = !script.compared || script.source.replaceAll("\r\n", "\n") === text;
  if (!same) {
    process.stderr.write(
      createTwoFilesPatch(script.path, script.path, script.source, text, "in the file", "said now"),
    );
  }
  return same && problems.length === 0;
}

async function replay(
  files: readonly string[],
  { json, seed }: { json?: true; seed: number },
): Promise<void> {
  const scripts = files.map(read);
  const knowledge = readKnowledge();
  for (const script of scripts) {
    const played = await play(script, knowledge, seed);
    const text = written(script, played.sightings);
    process.stdout.write(json ? asJson(script.path, played.sightings) : text);
    if (!compare(script, played, text)) process.exitCode = 1;
  }
}

export const replayCommand = (): Command =>
  new Command("replay")
    .description("Play conversations written down in .chat files through the real bot.")
    .argument("<files...>", "one or more .chat files")
    .option(
      "--json",
      "print one JSON object a line for each message of the bot, instead of the text",
    )
    .option("--seed <n>", "chance begins here: same file and seed, same output", whole, 1)
    .addHelpText(
      "after",
      `
Prints each file with everything that the bot said filled in. Example of a file:

  # A need meets an offer.
  @ luis discord en
  @ ana  telegram fr
  @ now  2026-03-02 09:00 Europe/Brussels

  luis: /offer I can lend my ladder
  ana: /besoin une échelle pour samedi
  luis presses [I can help]
  (3 days pass)

Exit code 0: every file is a script, or equal to what was said. 1: one differs (see standard error).
2: a file cannot be read (line, and what was expected).`,
    )
    .action(replay);
