import {
  type Calendar,
  dayNumberAt,
  isAlone,
  namedAt,
  numericAt,
  ordinalAt,
  skipArticle,
  skipSigns,
  yearAt,
} from "./calendar.ts";
import { numberAt } from "./clock.ts";
import { eat, type Feast, type Known, type Read, type Token } from "./phrases.ts";

/** A day as it was said; which one it is depends on today. Weekdays count from 1, Monday. */
export type Day =
  | { readonly kind: "weekday"; readonly weekday: number; readonly mode: WeekdayMode }
  | { readonly kind: "offset"; readonly days: readonly number[]; readonly weeksFrom?: "today" }
  | { readonly kind: "months"; readonly months: number }
  | {
      readonly kind: "date";
      readonly dates: readonly Calendar[];
      readonly weekday?: number | undefined;
    }
  | { readonly kind: "day-of-month"; readonly day: number; readonly weekday?: number | undefined }
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly weekday: number;
      readonly month?: number;
      readonly year?: number | undefined;
    }
  | { readonly kind: "feast"; readonly feast: Feast };

/** `coming`: the next one; `next`: that or the one after; `next-week`: of the week after this one; `habit`: maybe every one. */
export type WeekdayMode =
  | "plain"
  | "coming"
  | "next"
  | "next-week"
  | "in-one-week"
  | "in-two-weeks"
  | "habit";

/** "le premier samedi de décembre", "the last Friday of the month". */
function nthAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const last = eat(known, tokens, at, "last");
  const nth = last ? { value: -1, next: last.next } : ordinalAt(known, tokens, at);
  const weekday = nth && eat(known, tokens, nth.next, "weekday");
  if (!nth || !weekday) return undefined;
  const of = eat(known, tokens, weekday.next, "of");
  const month = eat(known, tokens, of?.next ?? weekday.next, "month");
  if (month) {
    const year = yearAt(tokens, month.next);
    const value = {
      kind: "nth",
      nth: nth.value,
      weekday: weekday.value,
      month: month.value,
      year: year?.value,
    } as const;
    return { value, next: year?.next ?? month.next };
  }
  const here = eat(known, tokens, weekday.next, "of-the-month");
  return (
    here && { value: { kind: "nth", nth: nth.value, weekday: weekday.value }, next: here.next }
  );
}

function offsetAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const later = eat(known, tokens, at, "a-week-on");
  const after =
    later &&
    (eat(known, tokens, later.next, "tomorrow") ?? eat(known, tokens, later.next, "today"));
  if (after) {
    const days = eat(known, tokens, later.next, "tomorrow") ? 8 : 7;
    return { value: { kind: "offset", days: [days] }, next: after.next };
  }
  for (const [kind, days] of [
    ["overmorrow", 2],
    ["tomorrow", 1],
    ["today", 0],
    ["yesterday", -1],
  ] as const) {
    const named = eat(known, tokens, at, kind);
    if (!named) continue;
    const more = eat(known, tokens, named.next, "week-after");
    return {
      value: { kind: "offset", days: [days + (more ? 7 : 0)] },
      next: more?.next ?? named.next,
    };
  }
  const inside = eat(known, tokens, at, "in");
  const count = inside && numberAt(known, tokens, inside.next);
  if (!count) return undefined;
  const days = eat(known, tokens, count.next, "days");
  if (days) {
    const loose = known.language.looseDays && (count.value === 8 || count.value === 15);
    return {
      value: { kind: "offset", days: loose ? [count.value - 1, count.value] : [count.value] },
      next: days.next,
    };
  }
  const weeks = eat(known, tokens, count.next, "weeks");
  if (weeks) return { value: { kind: "offset", days: [count.value * 7] }, next: weeks.next };
  const fortnights = eat(known, tokens, count.next, "fortnights");
  if (fortnights)
    return { value: { kind: "offset", days: [count.value * 14] }, next: fortnights.next };
  const months = eat(known, tokens, count.next, "months");
  return months && { value: { kind: "months", months: count.value }, next: months.next };
}

/** "samedi", "ce samedi", "samedi prochain", "samedi en huit", "samedi de la semaine prochaine", "samedi 28". */
function weekdayAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  article: boolean,
): Read<Day> | undefined {
  const later = eat(known, tokens, at, "a-week-on");
  const on = later && eat(known, tokens, later.next, "weekday");
  if (on)
    return { value: { kind: "weekday", weekday: on.value, mode: "in-one-week" }, next: on.next };
  const early = eat(known, tokens, at, "next-week");
  const before = early
    ? undefined
    : (eat(known, tokens, at, "this") ?? eat(known, tokens, at, "next"));
  const mode: WeekdayMode = early
    ? "next-week"
    : !before
      ? "plain"
      : eat(known, tokens, at, "this")
        ? "coming"
        : "next";
  const start = early?.next ?? before?.next ?? at;
  const weekday = eat(known, tokens, early ? skipArticle(known, tokens, start) : start, "weekday");
  if (!weekday) return undefined;
  const said = (which: WeekdayMode, next: number): Read<Day> => ({
    value: { kind: "weekday", weekday: weekday.value, mode: which },
    next,
  });
  if (mode !== "plain") return said(mode, weekday.next);
  const modes = [
    ["next-week", "next-week"],
    ["two-weeks-after", "in-two-weeks"],
    ["week-after", "in-one-week"],
    ["next", "next"],
  ] as const;
  for (const [kind, which] of modes) {
    const after = eat(known, tokens, weekday.next, kind);
    if (after) return said(which, after.next);
  }
  const coming = eat(known, tokens, weekday.next, "this");
  if (coming) return said("coming", coming.next);
  const date = dateAfter(known, tokens, weekday.next, weekday.value);
  return date ?? said(article && known.language.articleIsHabit ? "habit" : "plain", weekday.next);
}

/** What stands behind a weekday: "28 novembre", "the 28th", "28/11". */
function dateAfter(
  known: Known,
  tokens: readonly Token[],
  at: number,
  weekday: number,
): Read<Day> | undefined {
  const next = skipArticle(known, tokens, skipSigns(tokens, at));
  const numeric = numericAt(known, tokens, next);
  if (numeric)
    return { value: { kind: "date", dates: numeric.value, weekday }, next: numeric.next };
  const named = namedAt(known, tokens, next);
  if (named) return { value: { kind: "date", dates: [named.value], weekday }, next: named.next };
  const ordinal = ordinalAt(known, tokens, next);
  if (ordinal)
    return { value: { kind: "day-of-month", day: ordinal.value, weekday }, next: ordinal.next };
  const token = tokens[next];
  const bare = token && /^\d{1,2}$/.test(token.text) && isAlone(known, tokens, next);
  return bare
    ? { value: { kind: "day-of-month", day: Number(token.text), weekday }, next: next + 1 }
    : undefined;
}

/** A day, in any of the ways that people name one. */
export function dayAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const start = skipArticle(known, tokens, at);
  const article = start > at;
  const nth = nthAt(known, tokens, start);
  if (nth) return nth;
  const offset = offsetAt(known, tokens, at);
  if (offset) return offset;
  const feast = eat(known, tokens, start, "feast");
  const named = feast && known.feasts[feast.value];
  if (named) return { value: { kind: "feast", feast: named }, next: feast.next };
  const numeric = numericAt(known, tokens, start);
  if (numeric) return { value: { kind: "date", dates: numeric.value }, next: numeric.next };
  const calendar = namedAt(known, tokens, start);
  if (calendar) return { value: { kind: "date", dates: [calendar.value] }, next: calendar.next };
  const weekday = weekdayAt(known, tokens, start, article);
  if (weekday) return weekday;
  if (!article) {
    const ordinal = ordinalAt(known, tokens, start);
    return ordinal && { value: { kind: "day-of-month", day: ordinal.value }, next: ordinal.next };
  }
  const day = dayNumberAt(known, tokens, start);
  const alone = day && isAlone(known, tokens, start);
  return day && alone
    ? { value: { kind: "day-of-month", day: day.value }, next: day.next }
    : undefined;
}
