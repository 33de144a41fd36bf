import { unitBehind } from "./hours.ts";
import type { Mark } from "./languages/language.ts";
import { has } from "./settling.ts";
import type { Word } from "./words.ts";

/** In minutes of the day: "at 7", "from 8 to 18", "after 4pm". */
export type Hours = readonly (readonly [from: number, to: number])[];

const HOUR = 60;
const NOON = 12;
const LAST = 23;
const DAY = 24 * HOUR;
/** Fewer are how long a way takes, and the next few may be. */
const SHORT = 4;
const EARLY = 7;
/** "At 8" may be in the evening, "at 9" hardly is. */
const OPEN = 8;
const UNITS: ReadonlySet<string> = new Set("h u uhr uur am pm heures horas ore oclock".split(" "));
const WRITTEN = /^(\d{1,2})(h|u|am|pm)?([0-5]\d)?(am|pm)?$/;
const MINUTES = /^([0-5]\d)(?:h|u|am|pm)?$/;
/** "um 5 Euro". */
const COUNTED =
  /^(?:eur|euros?|pounds?|min|mins|minut\p{L}*|km|kg|pers\p{L}*|people|leute|gente)$/u;

interface Clock {
  readonly minutes: number;
  /** It may be twelve hours later. */
  readonly open: boolean;
}

/** Of "7:30", "7.30", "7h30". */
function minutesOf(
  words: readonly Word[],
  at: number,
  glued: string | undefined,
): number | undefined {
  if (glued !== undefined) return Number(glued);
  const next = words[at + 1];
  if (next?.clause === words[at]?.clause || (next?.after !== "." && next?.after !== ":"))
    return undefined;
  const [, digits] = MINUTES.exec(next.folded) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** How far from an hour "in the evening" may stand. */
const BESIDE = 3;

/** Said right beside it: "sabah 7", "alle 7 di sera". */
const saysPart = (words: readonly Word[], at: number, parts: readonly Mark[]): boolean =>
  words
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some(
      ({ marks, clause }) => clause === words[at]?.clause && parts.some((one) => marks.has(one)),
    );

/** "At", "um", "alle" before it. */
const isAt = (words: readonly Word[], at: number, said: readonly ReadonlySet<Mark>[]): boolean =>
  [at - 1, at - 2].some(
    (place) => said[place]?.has("clock") && words[place]?.clause === words[at]?.clause,
  );

/** "2 kg", "5-8". */
const isCounted = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (!next || next.clause !== words[at]?.clause) return false;
  return next.joined || COUNTED.test(next.folded);
};

function clockAt(
  words: readonly Word[],
  at: number,
  said: readonly ReadonlySet<Mark>[],
): Clock | undefined {
  const [, digits, glued, gluedMinutes, half] = WRITTEN.exec(words[at]?.folded ?? "") ?? [];
  const hour = Number(digits);
  if (digits === undefined || hour > LAST) return undefined;
  const spoken = half ?? glued ?? unitBehind(words, at) ?? "";
  const unit = UNITS.has(spoken) ? spoken : undefined;
  const minutes = minutesOf(words, at, gluedMinutes);
  const meant = isAt(words, at, said);
  if (unit === undefined && (!meant || isCounted(words, at))) return undefined;
  const halved = unit === "am" || unit === "pm";
  const morning = saysPart(words, at, ["morning"]);
  const sure = halved || unit === "uhr" || meant;
  if (hour < EARLY && !sure && !(hour >= SHORT && (minutes !== undefined || morning)))
    return undefined;
  const late =
    hour < NOON &&
    (unit === "pm" || (unit !== "am" && saysPart(words, at, ["evening", "afternoon"])));
  const told = halved || morning || unit === "h" || unit === "uhr";
  return {
    minutes: (late ? hour + NOON : hour) * HOUR + (minutes ?? 0),
    open: !late && !told && hour <= OPEN,
  };
}

/** "De 8h à 18h", "8-18h": where it begins. */
function rangeBefore(words: readonly Word[], at: number): number | undefined {
  const before = words[at]?.joined === true ? at - 1 : at - 2;
  const tied = words[at]?.joined === true || has(words[at - 1], "until");
  if (!tied || words[before]?.clause !== words[at]?.clause) return undefined;
  const place = UNITS.has(words[before]?.folded ?? "") ? before - 1 : before;
  const [, digits] = WRITTEN.exec(words[place]?.folded ?? "") ?? [];
  return digits === undefined ? undefined : Number(digits) * HOUR;
}

/** The hours that a post about a ride names; `said`: what its words say of rides. */
export const rideHours = (words: readonly Word[], said: readonly ReadonlySet<Mark>[]): Hours =>
  words.flatMap((word, at) => {
    const clock = /^\d/.test(word.folded) ? clockAt(words, at, said) : undefined;
    if (!clock) return [];
    const { minutes, open } = clock;
    const before = [words[at - 1], words[at - 2]].filter((one) => one?.clause === word.clause);
    if (before.some((one) => has(one, "onward"))) return [[minutes, DAY] as const];
    const start = rangeBefore(words, at);
    if (start !== undefined && start <= minutes) return [[start, minutes] as const];
    if (before.some((one) => has(one, "upto"))) return [[0, minutes] as const];
    const once = [minutes, minutes] as const;
    return open ? [once, [minutes + NOON * HOUR, minutes + NOON * HOUR] as const] : [once];
  });

/** Whether they are no more than so many hours apart; where either says none they may be. */
export const hoursMeet = (one: Hours, other: Hours, apart: number): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  one.some(([from, to]) =>
    other.some(([start, end]) => Math.max(from - end, start - to) <= apart * HOUR),
  );
