import { ALL } from "../event.ts";
import { nextOccurrence, occurrenceOn } from "../series.ts";
import { instantOf } from "../time.ts";
import { type Entry, entryOf, type Refusal, Unreadable } from "./entry.ts";
import { type Change, eventsOf, type Here, type Imported, once } from "./imported.ts";
import { type Broken, type Part, partsOf } from "./lines.ts";
import { zonesIn } from "./moments.ts";

/** What whoever imports should know of one event: why it is left out, or what is not as in the file. */
export interface Remark {
  readonly line: number;
  readonly title: string | undefined;
  readonly what: Refusal | Change | "whole-day" | "cut";
}

/** A calendar file, read. */
export interface Reading {
  readonly events: readonly Imported[];
  readonly remarks: readonly Remark[];
  /** Left out since they are over. */
  readonly over: number;
}

/** One date of a series that the file says nothing else of. */
const alone = (date: Entry, here: Here): Imported => ({
  ...once(date, here),
  uid: `${date.uid}#${date.replaces?.local.slice(0, 10) ?? ""}`,
});

/** Those that are not over. */
function comingOf(found: readonly Imported[], line: number, now: Date): readonly Imported[] {
  // However far away: a series is looked for only so far ahead.
  const comes = (event: Imported): boolean =>
    instantOf(event.start, event.zone) > now ||
    (event.rule === undefined
      ? (occurrenceOn(event, ALL)?.end ?? now) > now
      : nextOccurrence(event, now) !== undefined);
  try {
    return found.filter(comes);
  } catch (cause) {
    throw new Unreadable(line, "bad-rule", { cause });
  }
}

/** By UID: the event itself, the newest that the file has, and what it says of single dates. */
function groupsOf(entries: readonly Entry[]) {
  return [...Map.groupBy(entries, ({ uid }) => uid).values()].map((group) => {
    const [whole] = group
      .filter(({ replaces }) => !replaces)
      .toSorted((a, b) => b.sequence - a.sequence);
    return { whole, dates: group.filter(({ replaces }) => replaces) };
  });
}

const isEvent = ({ kind }: Part): boolean => kind === "VEVENT";

/** Reads the events of a calendar file (RFC 5545) that are still to come. */
export function readCalendar(text: string, here: Here): Reading | Broken {
  const parts = partsOf(text);
  if ("why" in parts) return parts;
  const zones = zonesIn(parts, here.home, here.now);
  const remarks: Remark[] = [];
  const tell = (line: number, title: string | undefined, what: Remark["what"]): void => {
    remarks.push({ line, title, what });
  };
  function tried<T>(title: string | undefined, read: () => T): readonly T[] {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      tell(error.line, title, error.what);
      return [];
    }
  }
  const entries = parts
    .filter(isEvent)
    .flatMap((part) => tried(undefined, () => entryOf(part, zones, here.home)));
  const read = groupsOf(entries).flatMap(({ whole, dates }) => {
    if (!whole) return dates.map((date) => ({ whole: date, found: [alone(date, here)] }));
    return tried(whole.title, () => ({ whole, found: eventsOf(whole, dates, here, tell) }));
  });
  const events: Imported[] = [];
  let over = 0;
  for (const { whole, found } of read) {
    const [coming = []] = tried(whole.title, () => comingOf(found, whole.line, here.now));
    over += found.length - coming.length;
    events.push(...coming);
    if (coming.length > 0 && whole.start.wholeDay) tell(whole.line, whole.title, "whole-day");
    if (coming.length > 0 && whole.cut) tell(whole.line, whole.title, "cut");
  }
  return { events, remarks: remarks.toSorted((a, b) => a.line - b.line), over };
}
