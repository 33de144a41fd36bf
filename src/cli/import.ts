import { randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { Command } from "commander";
import type { Reading, Remark } from "../aid/calendar/read.ts";
import type { Community } from "../aid/community.ts";
import { ConfigError } from "../errors.ts";
import type { Outcome } from "../flows/importing.ts";
import type { Store } from "../store/store.ts";

const MOST_BYTES = 5 * 1024 * 1024;
/** More than a neighbourhood plans: a file of somebody else's whole life, or no calendar of events. */
const MOST_EVENTS = 1000;
const INCOMPLETE = 1;

const WHY = {
  "no-calendar": "this is no calendar file: it begins with BEGIN:VCALENDAR",
  "no-property": "a line has a name, then : or ; and a value",
  "not-closed": "what begins here has no END: the file is cut short",
  "not-opened": "this ends something that did not begin",
} as const;

const WHAT: Readonly<Record<Remark["what"], string>> = {
  unreadable: "left out: this line cannot be read",
  "no-start": "left out: it says no DTSTART",
  "no-time": "left out: there is no such day or hour",
  "no-zone": "left out: nobody says where this time zone is",
  "no-title": "left out: it has no title",
  "ends-before": "left out: it ends before it begins",
  "bad-rule": "left out: this rule cannot be read",
  "too-often": "left out: it comes more than once a day",
  "from-then-on": "left out: a change of all dates from one on; export the calendar without it",
  "whole-day": "a whole day: planned from midnight to midnight; /change gives it hours",
  "single-dates":
    "its rhythm is none that can be kept as one series: each date of the next 60 days is planned by itself; import the file again later for more",
  "no-date-soon":
    "left out for now: its rhythm is none that can be kept as one series, and it has no date in the next 60 days",
  "other-words":
    "some of its dates have words of their own: their time and place are taken, the words are not",
  cut: "its words were cut to the length that anybody may type",
};

const isRefusal = ({ what }: Remark): boolean => WHAT[what].startsWith("left out:");

/** At most 5 MiB are ever read. @throws ConfigError */
async function readFile(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const bytes = Buffer.alloc(MOST_BYTES + 1);
      let size = 0;
      for (let read = 1; read > 0 && size < bytes.length; size += read)
        ({ bytesRead: read } = await file.read(bytes, size, bytes.length - size));
      if (size > MOST_BYTES)
        throw new ConfigError([`${path}: larger than 5 MiB; export a shorter time of it`]);
      return bytes.toString("utf8", 0, size);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError([`${path}: cannot be read`], { cause });
  }
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function printRemarks(path: string, { remarks }: Reading): void {
  for (const { line, title, what } of remarks)
    print(`${path}:${line}: ${title === undefined ? "" : `“${title}”: `}${WHAT[what]}`);
}

/** @throws ConfigError that lists what there is. */
async function communityIn(store: Store, wanted: string | undefined): Promise<Community> {
  const all = await store.work(({ communities }) => communities.all());
  const found = all.find(({ id }) => id === wanted);
  if (found) return found;
  if (all.length === 0)
    throw new ConfigError(["There is no community yet: say /community in its group first."]);
  const listed = all.map(({ id, name }) => `  --community ${id}   ${name}`);
  throw new ConfigError([
    wanted === undefined ? "Which community?" : `There is no community ${wanted}.`,
    ...listed,
  ]);
}

async function importInto(store: Store, path: string, text: string, wanted: string | undefined) {
  const [{ readCalendar }, { importEvent }, { readKnowledge }] = await Promise.all([
    import("../aid/calendar/read.ts"),
    import("../flows/importing.ts"),
    import("../assemble.ts"),
  ]);
  const community = await communityIn(store, wanted);
  const now = new Date();
  const read = readCalendar(text, { home: community.zone, now });
  if ("why" in read) throw new ConfigError([`${path}:${read.line}: ${WHY[read.why]}`]);
  if (read.events.length > MOST_EVENTS)
    throw new ConfigError([
      `${path}: ${read.events.length} events are still to come, and ${MOST_EVENTS} are the most; export a shorter time of it`,
    ]);
  const { concepts } = readKnowledge();
  const counts = await store.work(async (work) => {
    const [host] = await work.people.stewardsOf(community.id);
    if (host === undefined)
      throw new ConfigError([
        `${community.name} has no steward: in its group, whoever administers it says /settings first.`,
      ]);
    const counted = new Map<Outcome, number>();
    for (const event of read.events) {
      const outcome = await importEvent(event, { work, now, concepts, community, host });
      counted.set(outcome, (counted.get(outcome) ?? 0) + 1);
    }
    return counted;
  });
  printRemarks(path, read);
  const count = (outcome: Outcome): number => counts.get(outcome) ?? 0;
  const own = count("own") > 0 ? `, ${count("own")} of its own` : "";
  print(
    `${community.name}: ${count("planned")} planned, ${count("changed")} changed, ${count("called-off")} called off, ${count("same")} as before${own}; ${read.over} over already.`,
  );
  if (read.remarks.some(isRefusal)) process.exitCode = INCOMPLETE;
}

async function importFile(path: string, { community }: { readonly community?: string }) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const [{ readConfig }, { openStore }] = await Promise.all([
    import("../config.ts"),
    import("../store/store.ts"),
  ]);
  const text = await readFile(path);
  const { databaseUrl } = readConfig(process.env);
  if (!existsSync(databaseUrl.replace(/^sqlite:/, "")))
    throw new ConfigError(["DATABASE_URL: there is no database yet; start the bot once"]);
  const store = await openStore(databaseUrl, () => randomInt(2 ** 47) / 2 ** 47);
  try {
    await importInto(store, path, text, community);
  } finally {
    await store.close();
  }
}

export const importCommand = (): Command =>
  new Command("import")
    .description(
      "Plan the events of a calendar file (.ics) in a community, or bring them up to date.",
    )
    .argument("<file>")
    .option("--community <id>", "which; left out, they are listed")
    .addHelpText(
      "after",
      `
Stop the bot first: one process owns the database. Events are planned in the name of the community's first
steward, and not announced in the rooms; /events and the calendars show them. Imported again, the same file
doubles nothing: an event is known by its UID. What is otherwise in the file is changed here, and whoever
counts on it is told once. What is missing in the file stays, and what was called off here stays so.

Exit code 0: all is planned. 1: some events were left out, each with its line and why. 2: nothing was done.`,
    )
    .action(importFile);
