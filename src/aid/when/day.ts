import {
  type Calendar,
  dayNumberAt,
  isAlone,
  namedAt,
  numericAt,
  ordinalAt,
  skipArticles,
  yearAt,
} from "./calendar.ts";
import { offsetAt } from "./offset.ts";
import { eat, eatAny, type Feast, type Known, type Read, skip } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { weekdayAt, type WeekdayMode } from "./weekday.ts";

/** A day as it was said; which one it is depends on today. Weekdays count from 1, Monday. */
export type Day =
  | { readonly kind: "weekday"; readonly weekday: number; readonly mode: WeekdayMode }
  | { readonly kind: "offset"; readonly days: readonly number[] }
  | { readonly kind: "months"; readonly months: number }
  | {
      readonly kind: "date";
      readonly dates: readonly Calendar[];
      readonly weekday?: number | undefined;
    }
  | {
      readonly kind: "day-of-month";
      readonly day: number;
      readonly weekday?: number | undefined;
      /** Of this month, or of so many later. */
      readonly months?: number;
    }
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly weekday: number;
      readonly month?: number;
      readonly year?: number | undefined;
      readonly months?: number;
    }
  | { readonly kind: "feast"; readonly feasts: readonly Feast[] };

/** "du mois prochain", "of this month": how many months from now. */
function monthsAt(known: Known, tokens: readonly Token[], at: number): Read<number> | undefined {
  const which = eatAny(known, tokens, at, ["of-next-month", "of-this-month"]);
  return which && { value: which.value === "of-next-month" ? 1 : 0, next: which.next };
}

/** "le premier samedi de décembre", "the last Friday of the month". */
function nthAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const last = eat(known, tokens, at, "last");
  const nth = last ? { value: -1, next: last.next } : ordinalAt(known, tokens, at);
  const weekday = nth && eat(known, tokens, nth.next, "weekday");
  if (!nth || !weekday) return undefined;
  const which = { kind: "nth", nth: nth.value, weekday: weekday.value } as const;
  const month = eat(known, tokens, skip(known, tokens, weekday.next, "of"), "month");
  if (month) {
    const year =
      yearAt(tokens, month.next) ?? yearAt(tokens, skip(known, tokens, month.next, "of"));
    const value = { ...which, month: month.value, year: year?.value };
    return { value, next: year?.next ?? month.next };
  }
  const months = monthsAt(known, tokens, weekday.next);
  if (months) return { value: { ...which, months: months.value }, next: months.next };
  const here = eat(known, tokens, weekday.next, "of-the-month");
  return here && { value: which, next: here.next };
}

function feastAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const feast = eat(known, tokens, at, "feast");
  const feasts = feast && known.feasts[feast.value];
  return feasts && { value: { kind: "feast", feasts }, next: feast.next };
}

/** "le 15", "15th", "the 15th of next month". */
function dayOfMonthAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  article: boolean,
): Read<Day> | undefined {
  const ordinal = ordinalAt(known, tokens, at);
  const loose = article && isAlone(known, tokens, at) ? dayNumberAt(known, tokens, at) : undefined;
  const day = ordinal ?? loose;
  if (!day) return undefined;
  const months = monthsAt(known, tokens, day.next);
  const value = { kind: "day-of-month", day: day.value } as const;
  return months
    ? { value: { ...value, months: months.value }, next: months.next }
    : { value, next: skip(known, tokens, day.next, "next") };
}

/**
 * A day, in all the ways that these words may name one, the likeliest first.
 * @param after Whether a word stands before that a day follows, as "le" does.
 */
export function daysAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  after = false,
): readonly Read<Day>[] {
  const start = skipArticles(known, tokens, at);
  const article = after || start > at;
  // "los martes" are all of them.
  const all = known.language.articlesAreHabit && eat(known, tokens, at, "articles") !== undefined;
  const weekdays = all ? [] : weekdayAt(known, tokens, start, article);
  // "le premier mardi du mois", "lundi de Pâques" are more than their weekday.
  const more = nthAt(known, tokens, start) ?? feastAt(known, tokens, start);
  if (!more && weekdays.length > 0) return weekdays;
  const numeric = numericAt(known, tokens, start);
  const named = namedAt(known, tokens, start);
  const certain =
    more ??
    offsetAt(known, tokens, at) ??
    (numeric && { value: { kind: "date", dates: numeric.value } as const, next: numeric.next }) ??
    (named && { value: { kind: "date", dates: [named.value] } as const, next: named.next });
  const day = certain ?? dayOfMonthAt(known, tokens, start, article);
  return day ? [day] : [];
}
