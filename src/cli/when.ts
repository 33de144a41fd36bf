import { Command, InvalidArgumentError } from "commander";
import { createInterface } from "node:readline";
import { type Asked, readWhen, whyNot } from "../aid/when/read.ts";
import { sayWhen } from "../aid/when/say.ts";
import { instantOf, isZone } from "../aid/time.ts";

interface Options {
  readonly lang: string;
  readonly now?: string;
  readonly zone: string;
  readonly json?: true;
}

const FAILED = 1;

function zoneName(text: string): string {
  if (!isZone(text)) throw new InvalidArgumentError("a name such as Europe/Paris is expected.");
  return text;
}

const OFFSET = /(?:[Zz]|[+-]\d\d:?\d\d)$/;

/** A local time in a zone, or an instant that says its own offset. @throws RangeError for any other text */
function timeOf(text: string, zone: string): Date {
  if (!OFFSET.test(text)) return instantOf(text, zone);
  const read = new Date(text);
  if (Number.isNaN(read.getTime())) throw new RangeError(`no such time: ${text}`);
  return read;
}

function localTime(text: string): string {
  try {
    timeOf(text, "UTC");
    return text;
  } catch {
    throw new InvalidArgumentError("a time such as 2026-11-23T10:00 is expected.");
  }
}

const answer = (phrase: string, asked: Asked): string =>
  JSON.stringify({ phrase, readings: readWhen(phrase, asked) });

const WHY = {
  time: "it says no time of day",
  past: "that is over",
  impossible: "there is no such day or hour",
  words: "there are words in it that are not understood",
  choice: "it leaves a choice",
} as const;

function printOne(phrase: string, asked: Asked): void {
  const readings = readWhen(phrase, asked);
  for (const reading of readings) process.stdout.write(`${sayWhen(reading, asked.locale)}\n`);
  const why = whyNot(phrase, asked);
  if (why) process.stdout.write(`The bot would ask: ${WHY[why]}.\n`);
}

/** A line of standard input, with whatever it leaves out from the options; undefined where it is none. */
function asLine(
  line: string,
  { lang, now, zone }: Options,
): { phrase: string; asked: Asked } | undefined {
  try {
    const read: unknown = JSON.parse(line);
    if (typeof read !== "object" || read === null || !("phrase" in read)) return undefined;
    const said = (name: string): string | undefined => {
      const value: unknown = Reflect.get(read, name);
      return typeof value === "string" ? value : undefined;
    };
    const phrase = said("phrase");
    const there = said("zone") ?? zone;
    const then = said("now") ?? now;
    if (phrase === undefined || !isZone(there)) return undefined;
    return {
      phrase,
      asked: {
        locale: said("lang") ?? lang,
        zone: there,
        now: then === undefined ? new Date() : timeOf(then, there),
      },
    };
  } catch {
    return undefined;
  }
}

async function answerLines(options: Options): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === "") continue;
    const read = asLine(line, options);
    if (read) process.stdout.write(`${answer(read.phrase, read.asked)}\n`);
    else {
      process.stderr.write(
        `line ${number}: expected {"phrase":"…","lang":"fr","now":"2026-11-23T10:00","zone":"Europe/Paris"}\n`,
      );
      process.exitCode = FAILED;
    }
  }
}

async function when(phrase: string | undefined, options: Options): Promise<void> {
  if (phrase === undefined) return answerLines(options);
  const { lang, zone } = options;
  const now = options.now === undefined ? new Date() : timeOf(options.now, zone);
  const asked = { locale: lang, zone, now };
  if (options.json) process.stdout.write(`${answer(phrase, asked)}\n`);
  else printOne(phrase, asked);
}

export const whenCommand = (): Command =>
  new Command("when")
    .description("Read a date as people type it, as the bot would.")
    .argument(
      "[phrase]",
      'such as "samedi 14h-17h"; left out, JSON lines are read from standard input',
    )
    .option("--lang <lang>", "the language of the phrase", "fr")
    .option("--now <time>", "what time it is there, such as 2026-11-23T10:00", localTime)
    .option("--zone <zone>", "where", zoneName, "Europe/Paris")
    .option("--json", "print the readings, the likeliest first")
    .addHelpText(
      "after",
      `
Each line of standard input, where all but phrase may be missing:

  {"phrase":"samedi 14h-17h","lang":"fr","now":"2026-11-23T10:00","zone":"Europe/Paris"}

Each answer:

  {"phrase":"samedi 14h-17h","readings":[{"start":"2026-11-28T14:00","end":"2026-11-28T17:00","rrule":null}]}

No reading: the bot would ask. Exit code 0: all lines were read. 1: some were none. 2: wrong options.`,
    )
    .action(when);
