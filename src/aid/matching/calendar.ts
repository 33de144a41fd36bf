import { partsOfHour } from "./hours.ts";
import { PARTS, WEEK } from "./shortdays.ts";
import type { Word } from "./words.ts";

/** When a text says that it is, without a calendar at hand: weekdays, parts of the day, dates of an unsaid year. */
export interface Times {
  readonly days: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** Stretches of days of the year, counted 31 to a month. */
  readonly dates: readonly (readonly [number, number])[];
  /** Days that are said not to do. */
  readonly never: ReadonlySet<string>;
  readonly neverDates: readonly (readonly [number, number])[];
  /** The days or the parts of the day, whichever suits. */
  readonly either: boolean;
}

const WORKDAYS = WEEK.slice(0, 5);
const WEEKEND = WEEK.slice(5);
const MONTHS = Array.from({ length: 12 }, (_, at) => `m${at + 1}`);
const LONGEST_MONTH = 31;

const isSince = (words: readonly Word[], at: number): boolean =>
  [words[at - 1], words[at - 2]].some((word) => word?.marks.has("since") === true);

/** "Night nurse", "because I work in the evening": when somebody works, not when help is wanted. */
const isAtWork = (words: readonly Word[], at: number): boolean =>
  words.some(
    ({ marks, clause }, place) =>
      clause === words[at]?.clause &&
      (marks.has("working") || (marks.has("job") && place >= at - 2 && place <= at + 1)),
  );

/** "le week-end uniquement", "only Fridays". */
const isOnly = (words: readonly Word[], at: number): boolean =>
  [at - 2, at - 1, at + 1].some((place) => {
    const word = words[place];
    return word?.clause === words[at]?.clause && word?.marks.has("only") === true;
  });

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
  // "Mo-Fr" has no word between.
  const other = next?.joined === true ? next : next?.marks.has("until") ? third : undefined;
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

const WHEN: ReadonlySet<string> = new Set([...WEEK, ...PARTS, "daily", "weekend", "workdays"]);

/** A day of the week, or a part of the day. */
export const saysWhen = ({ marks }: Word): boolean => !marks.isDisjointFrom(WHEN);

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
  neverDates: [],
  either: false,
};

/** "But not" and the like, and nothing more. */
const saysNothingElse = (words: readonly Word[], clause: number): boolean =>
  words.every(
    (word) =>
      word.clause !== clause || word.little || word.marks.has("except") || word.marks.has("but"),
  );

/** Words that an exception stands before ("sauf le samedi") or, where the language has it so, behind ("pazar hariç"). */
function exceptedIn(words: readonly Word[], behind: boolean): ReadonlySet<number> {
  const excepted = new Set<number>();
  for (const [at, { marks, clause }] of words.entries()) {
    // "Sundays no".
    const before = words[at - 1];
    if (marks.has("nay") && before?.clause === clause && saysWhen(before)) excepted.add(at - 1);
    if (!marks.has("except")) continue;
    const bare = saysNothingElse(words, clause);
    // "Sonntags, aber nicht": what it rules out stands before the comma.
    if (bare && at > 0) {
      const last = words.findLastIndex((word) => word.clause === clause - 1 && saysWhen(word));
      if (last >= 0) excepted.add(last);
    }
    const step = behind ? -1 : 1;
    for (let each = at + step; words[each]?.clause === clause; each += step) excepted.add(each);
  }
  return excepted;
}

/** What is excepted is taken away from all days. */
export function timesOf(words: readonly Word[], behind = false): Times {
  const days = new Set<string>();
  const except = new Set<string>();
  const only = new Set<string>();
  const parts = new Set<string>();
  const excepted = exceptedIn(words, behind);
  for (const [at, word] of words.entries()) {
    if (!excepted.has(at)) for (const part of partsOfHour(words, at)) parts.add(part);
    if (word.marks.size === 0) continue;
    const range = rangeAt(words, at);
    if (range.length > 0 || !isSince(words, at)) {
      const into = excepted.has(at) ? except : days;
      const named = [...daysAt(word), ...range];
      for (const day of named) into.add(day);
      if (into === days && isOnly(words, at)) for (const day of named) only.add(day);
    }
    if (excepted.has(at) || isAtWork(words, at)) continue;
    for (const part of PARTS) if (word.marks.has(part)) parts.add(part);
  }
  if (except.size > 0 && days.size === 0) for (const day of WEEK) days.add(day);
  const dates = datesOf(words, excepted, false);
  const neverDates = datesOf(words, excepted, true);
  const silent = days.size + parts.size + dates.length + neverDates.length === 0;
  const said = only.size > 0 ? only : days;
  if (silent) return NEVER_SAID;
  return {
    days: said.difference(except),
    parts,
    dates,
    never: except,
    neverDates,
    either: isEither(words),
  };
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

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/** Late in the day is evening to some and night to others. */
const late = (parts: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...parts].map((part) => (part === "night" ? "evening" : part)));

/** All that somebody asks for is when it does not do. */
const missesDates = (one: Times, other: Times): boolean =>
  one.dates.length > 0 &&
  one.dates.every(([from, to]) =>
    other.neverDates.some(([start, end]) => start <= from && to <= end),
  );

/** Of so few days each one counts. */
const FEW = 3;

/** One of the few days that somebody asks for does not do. */
const missesDay = (one: Times, other: Times): boolean =>
  one.days.size <= FEW && !one.days.isDisjointFrom(other.never);

/** Both say when, and it is never the same time. */
export function timesClash(one: Times, other: Times): boolean {
  const otherDay = apart(one.days, other.days);
  const otherPart = apart(late(one.parts), late(other.parts));
  const either = one.either || other.either;
  return (
    (either ? otherDay && otherPart : otherDay || otherPart) ||
    missesDay(one, other) ||
    missesDay(other, one) ||
    missesDates(one, other) ||
    missesDates(other, one) ||
    (one.dates.length > 0 &&
      other.dates.length > 0 &&
      !one.dates.some(([from, to]) =>
        other.dates.some(([start, end]) => from <= end && start <= to),
      ))
  );
}
