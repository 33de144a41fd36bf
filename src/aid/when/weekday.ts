import { isAlone, namedAt, numericAt, ordinalAt, skipArticles, skipCommas } from "./calendar.ts";
import type { Day } from "./day.ts";
import { eat, eatAny, type Known, type Read, skip } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/**
 * `plain`: the next one, today too. `coming`: that, and no other. `next`: that or the one after. `this-week`,
 * `next-week`: of that calendar week. `about-two-weeks`: a week or two after the next. `habit`: maybe every one.
 */
export type WeekdayMode =
  | "plain"
  | "coming"
  | "next"
  | "this-week"
  | "next-week"
  | "in-one-week"
  | "in-two-weeks"
  | "about-two-weeks"
  | "past"
  | "habit";

const BEFORE = [
  "next-week",
  "this-week",
  "about-two-weeks",
  "a-week-on",
  "two-weeks-on",
  "this",
  "next",
  "last",
] as const;
const AFTER = [
  "next-week",
  "this-week",
  "two-weeks-after",
  "week-after",
  "about-two-weeks",
  "next",
  "last-one",
] as const;
const MODE: Readonly<Record<(typeof BEFORE)[number] | (typeof AFTER)[number], WeekdayMode>> = {
  "next-week": "next-week",
  "this-week": "this-week",
  "about-two-weeks": "about-two-weeks",
  "a-week-on": "in-one-week",
  "two-weeks-on": "in-two-weeks",
  "week-after": "in-one-week",
  "two-weeks-after": "in-two-weeks",
  this: "coming",
  next: "next",
  last: "past",
  "last-one": "past",
};

const said = (weekday: number, mode: WeekdayMode, next: number): Read<Day> => ({
  value: { kind: "weekday", weekday, mode },
  next,
});

/** What stands behind a weekday: "28 novembre", "the 28th", "28/11". */
function dateAfter(
  known: Known,
  tokens: readonly Token[],
  at: number,
  weekday: number,
): Read<Day> | undefined {
  const next = skipArticles(known, tokens, skipCommas(tokens, at));
  const numeric = numericAt(known, tokens, next);
  if (numeric)
    return { value: { kind: "date", dates: numeric.value, weekday }, next: numeric.next };
  const named = namedAt(known, tokens, next);
  if (named) return { value: { kind: "date", dates: [named.value], weekday }, next: named.next };
  const ordinal = ordinalAt(known, tokens, next);
  if (ordinal)
    return { value: { kind: "day-of-month", day: ordinal.value, weekday }, next: ordinal.next };
  const text = tokens[next]?.text ?? "";
  const bare = /^\d{1,2}$/.test(text) && Number(text) > 0 && isAlone(known, tokens, next);
  return bare
    ? { value: { kind: "day-of-month", day: Number(text), weekday }, next: next + 1 }
    : undefined;
}

/**
 * "samedi", "ce samedi", "samedi prochain", "samedi en huit", "samedi de la semaine prochaine", "samedi 28". A number
 * behind it may be an hour as well ("samedi 9 à 11h"), so that is left open.
 */
export function weekdayAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  article: boolean,
): readonly Read<Day>[] {
  const before = eatAny(known, tokens, at, BEFORE);
  const comma = before ? skipCommas(tokens, before.next) : at;
  const start = before ? skip(known, tokens, comma, "article", "articles") : at;
  const weekday = eat(known, tokens, start, "weekday");
  if (!weekday) return [];
  if (before) return [said(weekday.value, MODE[before.value], weekday.next)];
  const after = eatAny(known, tokens, weekday.next, AFTER);
  if (after) return [said(weekday.value, MODE[after.value], after.next)];
  const date = dateAfter(known, tokens, weekday.next, weekday.value);
  const mode = article && known.language.articleIsHabit ? "habit" : "plain";
  return [...(date ? [date] : []), said(weekday.value, mode, weekday.next)];
}
