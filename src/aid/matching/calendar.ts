import { partsOfHour } from "./hours.ts";
import { type InUse, inUseIn } from "./inuse.ts";
import { exceptedIn, unableIn } from "./never.ts";
import { PARTS, WEEK } from "./shortdays.ts";
import type { Word } from "./words.ts";
import { inClause, isOnly } from "./settling.ts";

/** When a text says that it is, without a calendar at hand: weekdays, parts of the day, dates of an unsaid year. */
export interface Times {
  readonly days: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** Stretches of days of the year, counted 31 to a month. */
  readonly dates: readonly (readonly [number, number])[];
  /** Days, and parts of any day, that are said not to do. */
  readonly never: ReadonlySet<string>;
  /** Those among them on which somebody "can not": what a need means that says no other time. */
  readonly unable: ReadonlySet<string>;
  readonly neverDates: readonly (readonly [number, number])[];
  /** The days or the parts of the day, whichever suits. */
  readonly either: boolean;
  /** No days but those. */
  readonly only: boolean;
  /** A week or more, or several nights in a row. */
  readonly long: boolean;
  /** Of a post that says when somebody uses something: the same as a need means it, who uses it then. */
  readonly asNeed?: Times;
}

const WORKDAYS = WEEK.slice(0, 5);
const WEEKEND = WEEK.slice(5);
const MONTHS = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
const LONGEST_MONTH = 31;

const isSince = (words: readonly Word[], at: number): boolean =>
  [words[at - 1], words[at - 2]].some((word) => word?.marks.has("since") === true);

/** "Night nurse", "because I work in the evening": when somebody works, not when help is wanted, as in "wanted: a sitter at night". */
const isAtWork = (words: readonly Word[], at: number): boolean => {
  const said = inClause(words, words[at]?.clause);
  const near = words.slice(Math.max(0, at - 2), at + 2).filter((word) => said.includes(word));
  const asked = said.some(({ marks }) => marks.has("ask"));
  return (
    said.some(({ marks }) => marks.has("working")) ||
    (!asked && near.some(({ marks }) => marks.has("job")))
  );
};

/** The days that a word names, each on its own. */
function daysAt({ marks }: Word): readonly string[] {
  if (marks.size === 0) return [];
  if (marks.has("daily")) return WEEK;
  if (marks.has("workdays")) return WORKDAYS;
  if (marks.has("weekend")) return WEEKEND;
  return WEEK.filter((day) => marks.has(day));
}

/** "du lundi au jeudi": all the days between, round the end of the week too. */
function rangeAt(words: readonly Word[], at: number): readonly string[] {
  const [one, next, third] = words.slice(at, at + 3);
  // "Mo-Fr" and "pazartesiden perşembeye" have no word between.
  const bare = next?.joined === true || (next?.marks.has("until") === true && saysDay([next]));
  const other = bare ? next : next?.marks.has("until") ? third : undefined;
  if (!one || !other || other.clause !== one.clause) return [];
  const start = WEEK.findIndex((day) => one.marks.has(day));
  const end = WEEK.findIndex((day) => other.marks.has(day));
  if (start < 0 || end < 0) return [];
  return start <= end
    ? WEEK.slice(start, end + 1)
    : [...WEEK.slice(start), ...WEEK.slice(0, end + 1)];
}

const ORDINAL = /^(\d{1,2})(?:er|e|st|nd|rd|th|\.)?$/;
const dayOfMonth = (word: Word | undefined): number | undefined => {
  const [, digits] = ORDINAL.exec(word?.folded ?? "") ?? [];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= LONGEST_MONTH ? day : undefined;
};

/** Days beside the name of a month: before it, or behind it as in English, perhaps two of them. */
function daysBeside(words: readonly Word[], at: number): readonly number[] {
  const days = (places: readonly number[]) =>
    places.flatMap((place) => dayOfMonth(words[place]) ?? []);
  const before =
    dayOfMonth(words[at - 1]) ?? (words[at - 1]?.little ? dayOfMonth(words[at - 2]) : undefined);
  if (before !== undefined) {
    const skip = dayOfMonth(words[at - 1]) === undefined ? 1 : 0;
    return [
      ...days(
        [at - 3 - skip, at - 2 - skip].filter(
          (place) => words[place]?.clause === words[at]?.clause,
        ),
      ),
      before,
    ];
  }
  const after = dayOfMonth(words[at + 1]);
  return after === undefined ? [] : [after, ...days([at + 3])];
}

type Dates = readonly (readonly [number, number])[];

/** `excepted`: whether those that are ruled out are wanted, or the others. */
function datesOf(words: readonly Word[], ruledOut: ReadonlySet<number>, excepted: boolean): Dates {
  return words.flatMap((word, at) => {
    if (ruledOut.has(at) !== excepted) return [];
    if (word.marks.size === 0) return [];
    const months = MONTHS.flatMap((name, index) => (word.marks.has(name) ? [index] : []));
    const [first, ...more] = months.map((index) => index * LONGEST_MONTH);
    if (first === undefined) return [];
    const days = daysBeside(words, at);
    if (days.length > 0) return [[first + Math.min(...days), first + Math.max(...days)] as const];
    const alone = !word.marks.has("vague") || words[at - 1]?.marks.has("inside") === true;
    // Easter is in March or in April.
    return alone
      ? [first, ...more].map((start) => [start + 1, start + LONGEST_MONTH] as const)
      : [];
  });
}

const WEEK_LONG = WEEK.length - 1;

/** "For a week", "from the 3rd to the 15th"; a whole month is some time in it. */
const isLong = (words: readonly Word[], dates: Dates): boolean =>
  words.some(({ marks }) => marks.has("stay") && !marks.has("soon")) ||
  dates.some(([from, to]) => to - from >= WEEK_LONG && to - from < LONGEST_MONTH - 1);

/** Whether a text says when at all; `close`: on which day or at what time of day, not only in which month. */
export const isDated = ({ days, parts, dates }: Times, close = false): boolean =>
  days.size + parts.size + (close ? 0 : dates.length) > 0;

/** One for all posts that say nothing: most do, and thousands are kept. */
const NONE: ReadonlySet<string> = new Set();
const NEVER_SAID: Times = {
  days: NONE,
  parts: NONE,
  dates: [],
  never: NONE,
  unable: NONE,
  neverDates: [],
  either: false,
  only: false,
  long: false,
};

/** The times that are ruled out; "not on Saturday mornings" says nothing of mornings. */
function neverOf(words: readonly Word[], places: ReadonlySet<number>): ReadonlySet<string> {
  const never = new Set<string>();
  const dayed = new Set([...places].filter((at) => saysDay(words.slice(at, at + 1))));
  for (const at of places) {
    const word = words[at];
    if (!word || word.marks.size === 0) continue;
    const range = rangeAt(words, at);
    const named = isSince(words, at) ? range : [...daysAt(word), ...range];
    for (const day of named) never.add(day);
    const ofDay = [...dayed].some((other) => words[other]?.clause === word.clause);
    if (!ofDay) for (const part of PARTS) if (word.marks.has(part)) never.add(part);
  }
  return never;
}

/** What is excepted, and `used` by its owner, is taken away from all days. */
function timesIn(words: readonly Word[], behind: boolean, { used, free }: InUse): Times {
  const days = new Set<string>();
  const only = new Set<string>();
  const parts = new Set<string>();
  const unable = unableIn(words);
  const excepted = exceptedIn(words, behind).difference(free).union(unable).union(used);
  const never = neverOf(words, excepted);
  for (const [at, word] of words.entries()) {
    if (excepted.has(at)) continue;
    for (const part of partsOfHour(words, at)) parts.add(part);
    if (word.marks.size === 0) continue;
    const range = rangeAt(words, at);
    if (range.length > 0 || !isSince(words, at)) {
      const named = [...daysAt(word), ...range];
      for (const day of named) days.add(day);
      if (isOnly(words, at, range.length > 0)) for (const day of named) only.add(day);
    }
    const named = PARTS.filter((part) => word.marks.has(part));
    if (named.length === 0 || isAtWork(words, at)) continue;
    for (const part of named) parts.add(part);
  }
  const elsewise = days.size + parts.size > 0;
  const neverDays = WEEK.some((day) => never.has(day));
  if (neverDays && days.size === 0) for (const day of WEEK) days.add(day);
  const dates = datesOf(words, excepted, false);
  const neverDates = datesOf(words, excepted, true);
  const long = isLong(words, dates);
  const silent =
    !long && days.size + parts.size + never.size + dates.length + neverDates.length === 0;
  const said = only.size > 0 ? only : days;
  if (silent) return NEVER_SAID;
  return {
    days: said.difference(never),
    parts: parts.difference(never),
    dates,
    never,
    unable: elsewise ? NONE : neverOf(words, unable),
    neverDates,
    either: isEither(words),
    only: only.size > 0,
    long,
  };
}

/** When a post says that it is: what its owner uses is not for others then, but wanted then by whoever needs it. */
export function timesOf(words: readonly Word[], behind = false): Times {
  const inUse = inUseIn(words);
  const times = timesIn(words, behind, inUse);
  if (inUse.used.size === 0) return times;
  return { ...times, asNeed: timesIn(words, behind, { ...inUse, used: new Set() }) };
}

const NEAR_AND = 3;

const saysPart = (words: readonly Word[]): boolean =>
  words.some(({ marks }) => PARTS.some((part) => marks.has(part)));

const saysDay = (words: readonly Word[]): boolean => words.some((word) => daysAt(word).length > 0);

/** "Evenings and weekends", a part of the day beside a day: either will do. */
const isEither = (words: readonly Word[]): boolean =>
  words.some(({ marks, clause }, at) => {
    if (!marks.has("and")) return false;
    const within = (from: number, to: number) =>
      words.slice(Math.max(0, from), to).filter((word) => word.clause === clause);
    const [before, after] = [within(at - 2, at), within(at + 1, at + 1 + NEAR_AND)];
    return saysPart(before) !== saysPart(after) && saysDay(before) !== saysDay(after);
  });
