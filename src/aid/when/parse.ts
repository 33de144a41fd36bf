import { aheadAt, momentAt, partAt, rangesAt } from "./clock.ts";
import { type Day, daysAt } from "./day.ts";
import type { Part } from "./hours.ts";
import { eat, eatAny, isDigits, type Known, numberAt, type Read, skip } from "./phrases.ts";
import { type Habit, habitAt, weeksAt } from "./recurring.ts";
import type { Times } from "./spans.ts";
import type { Token } from "./tokens.ts";
import { alsoAt, choiceAt, dayOfPart, plainly, severalAt } from "./which.ts";

/** What a phrase says, before anybody asks what day it is. */
export interface Said {
  /** Several where it says "or". */
  readonly days: readonly Day[];
  readonly habit?: Habit;
  /** The same day, named again: "demain mardi", "samedi prochain, le 28". */
  readonly also?: Day;
  /** A habit's first day. */
  readonly beginning?: Day;
  /** A habit's last day. */
  readonly ending?: Day;
  /** How often a habit comes in all. */
  readonly count?: number;
  /** Several where it says "or". */
  readonly times?: readonly Times[];
  readonly part?: Part;
  /** "ce soir": it is of today. */
  readonly today?: boolean;
  /** "chaque semaine" behind the day: every so many weeks. */
  readonly weeks?: number;
  /** "dans deux heures": so many minutes from now. */
  readonly ahead?: number;
  /** From one day's hour to another's. */
  readonly until?: { readonly day: Day; readonly times: readonly Times[] };
  /** "la semaine prochaine": a choice of days that is left open. */
  readonly vague?: true;
}

/** What may come next. */
export type Step = Read<Partial<Said>>;

const SEPARATORS = [",", ".", ";", "(", ")", "!"];
/** More than any phrase of people needs. */
const MOST_STEPS = 2500;

const step = <T>(read: Read<T> | undefined, add: (value: T) => Partial<Said>): readonly Step[] =>
  read ? [{ value: add(read.value), next: read.next }] : [];

/** What people put between the parts of a date. */
function fillers(known: Known, tokens: readonly Token[], at: number, said: Said): readonly Step[] {
  const sign = tokens[at];
  const nothing = (next: number): readonly Step[] => (next > at ? [{ value: {}, next }] : []);
  const dated = said.days.length > 0 || said.habit !== undefined;
  const dash = sign?.text === "-" && !sign.glued;
  const colon = sign?.text === ":" && dated && said.times === undefined;
  const separates = dash || colon || SEPARATORS.includes(sign?.text ?? "");
  const little = skip(
    known,
    tokens,
    at,
    "at",
    "article",
    known.language.articlesAreHabit ? "at" : "articles",
  );
  // "le 15", "à 15", "le mardi" say more than the number and the day.
  const numbered = numberAt(known, tokens, little) ?? eat(known, tokens, little, "weekday");
  return [
    ...(separates && tokens.length > 1 ? nothing(at + 1) : []),
    ...nothing(skip(known, tokens, at, "filler")),
    ...(said.times ? nothing(skip(known, tokens, at, "next-day")) : []),
    ...(numbered ? [] : nothing(little)),
  ];
}

/** The days, or the rhythm. */
function daySteps(known: Known, tokens: readonly Token[], at: number, said: Said): readonly Step[] {
  const dated = said.days.length > 0 || said.habit !== undefined;
  const begun = said.beginning !== undefined || said.days.length > 0;
  const starts = begun ? undefined : eatAny(known, tokens, at, ["starting", "from"]);
  // "de 17 a 19h" begins on no 17th.
  const begins = starts ? daysAt(known, tokens, starts.next, starts.value === "starting") : [];
  const starting = begins.map(({ value, next }) => ({
    value: { beginning: plainly(value) },
    next,
  }));
  const ends = dated && said.ending === undefined ? eat(known, tokens, at, "until") : undefined;
  const ending = ends ? daysAt(known, tokens, ends.next) : [];
  const count = dated && said.count === undefined ? countAt(known, tokens, at) : undefined;
  const weeks = said.weeks === undefined ? weeksAt(known, tokens, at) : undefined;
  const free = !dated && said.ahead === undefined;
  const choices = free ? choiceAt(known, tokens, at) : [];
  return [
    ...(free ? step(habitAt(known, tokens, at), (habit) => ({ habit })) : []),
    ...choices.map(({ value, next }) => ({ value: { days: value }, next })),
    ...alsoAt(known, tokens, at, said),
    ...(free ? severalAt(known, tokens, at) : []),
    ...(free && said.part ? dayOfPart(known, tokens, at) : []),
    ...(free && !said.times ? step(aheadAt(known, tokens, at), (ahead) => ({ ahead })) : []),
    ...starting,
    ...ending.map(({ value, next }) => ({ value: { ending: plainly(value) }, next })),
    ...step(count, (times) => ({ count: times })),
    ...step(weeks, (every) => ({ weeks: every })),
    ...(said.vague ? [] : step(eat(known, tokens, at, "vague"), () => ({ vague: true }))),
  ];
}

/** "10 fois", "for ten times". */
function countAt(known: Known, tokens: readonly Token[], at: number): Read<number> | undefined {
  const number = numberAt(known, tokens, skip(known, tokens, at, "in-all"));
  const times = number && eat(known, tokens, number.next, "times");
  return times && { value: number.value, next: skip(known, tokens, times.next, "in-all") };
}

/** The hours, or the part of the day. */
function timeSteps(
  known: Known,
  tokens: readonly Token[],
  at: number,
  said: Said,
): readonly Step[] {
  const lead = said.days.length > 0 || said.habit !== undefined || said.part !== undefined;
  const free = said.times === undefined && said.ahead === undefined;
  const ranges = free ? rangesAt(known, tokens, at, lead) : [];
  const moment = free ? momentAt(known, tokens, at) : undefined;
  const dated = said.days.length > 0 || said.habit !== undefined;
  const part = said.part ? undefined : partAt(known, tokens, at, dated);
  const plural = said.habit && !said.part ? pluralAt(known, tokens, at) : undefined;
  const moments = step(moment, (times) => ({ times }));
  const spans = ranges.map(({ value, next }) => ({ value: { times: [value] }, next }));
  const digits = isDigits(tokens[skip(known, tokens, at, "at")]);
  return [
    // "ten to three" is an hour first; "10 to 3" is not.
    ...(digits ? [...spans, ...moments] : [...moments, ...spans]),
    ...step(part, (value) => (value.today ? { ...value } : { part: value.part })),
    ...step(plural, (value) => ({ part: value })),
  ];
}

/** "evenings": of a habit, which was read before. */
function pluralAt(known: Known, tokens: readonly Token[], at: number): Read<Part> | undefined {
  const found = eatAny(known, tokens, at, ["mornings", "afternoons", "evenings"]);
  const parts = { mornings: "morning", afternoons: "afternoon", evenings: "evening" } as const;
  return found && { value: parts[found.value], next: found.next };
}

/** "du vendredi 4 à 18h au dimanche 6 à 12h". */
function stretches(known: Known, tokens: readonly Token[]): readonly Said[] {
  return daysAt(known, tokens, skip(known, tokens, 0, "from"), true).flatMap((first) => {
    const times = momentAt(known, tokens, first.next);
    if (!times) return [];
    const dash = tokens[times.next]?.text === "-" ? times.next + 1 : times.next;
    const to = dash > times.next ? dash : skip(known, tokens, times.next, "to");
    if (to === times.next) return [];
    return daysAt(known, tokens, to, true).flatMap((last): readonly Said[] => {
      const end = momentAt(known, tokens, last.next);
      if (end?.next !== tokens.length) return [];
      const until = { day: plainly(last.value), times: end.value };
      return [{ days: [plainly(first.value)], times: times.value, until }];
    });
  });
}

/** All ways to understand a whole phrase, the likeliest first; a word that is left over may change everything. */
export function parse(known: Known, tokens: readonly Token[]): readonly Said[] {
  const found: Said[] = [];
  let steps = 0;
  function from(at: number, said: Said): void {
    steps += 1;
    if (steps > MOST_STEPS) return;
    if (at >= tokens.length) {
      found.push(said);
      return;
    }
    const all = [
      ...daySteps(known, tokens, at, said),
      ...timeSteps(known, tokens, at, said),
      ...fillers(known, tokens, at, said),
    ];
    for (const { value, next } of all) from(next, { ...said, ...value });
  }
  from(0, { days: [] });
  return steps > MOST_STEPS ? [] : [...stretches(known, tokens), ...found];
}
