import { ordinalAt } from "./calendar.ts";
import { type Day, dayAt } from "./day.ts";
import { numberAt } from "./clock.ts";
import { anyWeekdayAt, dayNumberFollows, skip, stretchAt, weekdaysAt } from "./weekdays.ts";
import { eat, type Known, type Read, type Token } from "./phrases.ts";

export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** Something that comes again and again; weekdays count from 1, Monday. */
export interface Rule {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY";
  readonly interval: number;
  /** Weekdays, in a month with which one of them (-1 the last, 0 for every). */
  readonly days: readonly { readonly weekday: number; readonly nth: number }[];
  readonly monthDay?: number;
}

/** A rule, and the day that may have been meant instead. */
export interface Habit {
  readonly rule: Rule;
  readonly or?: Day;
}

const weekly = (weekdays: readonly number[], interval = 1): Rule => ({
  freq: "WEEKLY",
  interval,
  days: [...new Set(weekdays)].toSorted((a, b) => a - b).map((weekday) => ({ weekday, nth: 0 })),
});

const DAILY: Rule = { freq: "DAILY", interval: 1, days: [] };

/** "le 1er et 3e samedi du mois", "every first Monday". */
function nthAt(known: Known, tokens: readonly Token[], at: number): Read<Habit> | undefined {
  const every =
    eat(known, tokens, at, "every-month")?.next ?? eat(known, tokens, at, "every")?.next;
  const start = skip(known, tokens, every ?? at, "articles", "article");
  const nths: number[] = [];
  let next = start;
  for (;;) {
    const last = eat(known, tokens, next, "last");
    const one = last ? { value: -1, next: last.next } : ordinalAt(known, tokens, next);
    if (!one) break;
    nths.push(one.value);
    next = one.next;
    const joined = tokens[next]?.text === "," ? next + 1 : skip(known, tokens, next, "and");
    if (joined === next) break;
    next = skip(known, tokens, joined, "articles", "article");
  }
  const weekday = nths.length > 0 ? anyWeekdayAt(known, tokens, next) : undefined;
  if (!weekday || nths.some((nth) => nth > 5)) return undefined;
  const always = eat(known, tokens, weekday.next, "of-every-month");
  const here = always ?? eat(known, tokens, weekday.next, "of-the-month");
  if (!here && every === undefined) return undefined;
  // "every second Tuesday" is every other one.
  if (!here && nths.length === 1 && nths[0] === 2) return undefined;
  const sorted = [...new Set(nths)].toSorted((a, b) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b));
  const rule: Rule = {
    freq: "MONTHLY",
    interval: 1,
    days: sorted.map((nth) => ({ weekday: weekday.value, nth })),
  };
  const [only = 1] = nths;
  const single = nths.length === 1 && !always && every === undefined;
  const or = { kind: "nth", nth: only, weekday: weekday.value } as const;
  return { value: single ? { rule, or } : { rule }, next: here?.next ?? weekday.next };
}

/** "le 15 de chaque mois", "tous les mois le 15". */
function monthDayAt(known: Known, tokens: readonly Token[], at: number): Read<Habit> | undefined {
  const month = eat(known, tokens, at, "every-month");
  const every = month ?? eat(known, tokens, at, "every");
  const start = skip(known, tokens, every?.next ?? at, "article");
  const day = ordinalAt(known, tokens, start) ?? numberAt(known, tokens, start);
  if (!day || day.value < 1 || day.value > 31) return undefined;
  const after =
    eat(known, tokens, day.next, "of-every-month") ??
    (every ? eat(known, tokens, day.next, "of-the-month") : undefined);
  if (!month && !after) return undefined;
  const rule: Rule = { freq: "MONTHLY", interval: 1, days: [], monthDay: day.value };
  return { value: { rule }, next: after?.next ?? day.next };
}

/** "un mardi sur deux", "every other Tuesday", "toutes les deux semaines le mardi". */
function alternateAt(known: Known, tokens: readonly Token[], at: number): Read<Habit> | undefined {
  const weeks = eat(known, tokens, at, "every-two-weeks");
  const counted = weeks ? undefined : countedWeeksAt(known, tokens, at);
  const lead = weeks ?? counted;
  const interval = counted?.value ?? 2;
  if (lead) {
    const start = skip(
      known,
      tokens,
      tokens[lead.next]?.text === "," ? lead.next + 1 : lead.next,
      "articles",
      "article",
    );
    const days = weekdaysAt(known, tokens, start);
    return days && { value: { rule: weekly(days.value, interval) }, next: days.next };
  }
  const other = eat(known, tokens, at, "every-other");
  const days = other && weekdaysAt(known, tokens, other.next);
  if (days) return { value: { rule: weekly(days.value, 2) }, next: days.next };
  const one = numberAt(known, tokens, at);
  const start = one?.value === 1 ? one.next : skip(known, tokens, at, "article");
  const weekday = anyWeekdayAt(known, tokens, start);
  const half = weekday && eat(known, tokens, weekday.next, "one-in-two");
  if (half) return { value: { rule: weekly([weekday.value], 2) }, next: half.next };
  const first = weekdaysAt(known, tokens, skip(known, tokens, at, "articles", "article"));
  const after =
    first &&
    (eat(known, tokens, first.next, "every-two-weeks") ??
      countedWeeksAt(known, tokens, first.next));
  return (
    after && {
      value: { rule: weekly(first.value, after.value > 1 ? after.value : 2) },
      next: after.next,
    }
  );
}

/** "toutes les trois semaines". */
function countedWeeksAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const every = eat(known, tokens, at, "every");
  const count = every && numberAt(known, tokens, every.next);
  const weeks = count && eat(known, tokens, count.next, "weeks");
  return weeks && count.value > 1 ? { value: count.value, next: weeks.next } : undefined;
}

/** "toutes les semaines le mardi", "Mondays every week". */
function everyWeekAt(known: Known, tokens: readonly Token[], at: number): Read<Habit> | undefined {
  const every = eat(known, tokens, at, "every-week");
  if (every) {
    const comma = tokens[every.next]?.text === "," ? every.next + 1 : every.next;
    const days = weekdaysAt(known, tokens, skip(known, tokens, comma, "articles", "article"));
    return days && { value: { rule: weekly(days.value) }, next: days.next };
  }
  const days = weekdaysAt(known, tokens, skip(known, tokens, at, "articles", "article"));
  const after = days && eat(known, tokens, days.next, "every-week");
  return after && { value: { rule: weekly(days.value) }, next: after.next };
}

/** Two days plainly named may be two dates; three, or two with articles in French, are a habit. */
const PLAINLY_MANY = 3;

/** "le lundi et le mercredi", "Monday, Wednesday and Friday". */
function listAt(known: Known, tokens: readonly Token[], at: number): Read<Habit> | undefined {
  const start = skip(known, tokens, at, "article");
  const days = weekdaysAt(known, tokens, start);
  if (!days || dayNumberFollows(known, tokens, days.next)) return undefined;
  const habit = known.language.articleIsHabit && start > at && days.value.length > 1;
  const many = habit || days.value.length >= PLAINLY_MANY;
  return many ? { value: { rule: weekly(days.value) }, next: days.next } : undefined;
}

/** What comes again and again, in the ways that people say it. */
export function habitAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Habit> | undefined {
  const special =
    nthAt(known, tokens, at) ??
    alternateAt(known, tokens, at) ??
    everyWeekAt(known, tokens, at) ??
    monthDayAt(known, tokens, at) ??
    listAt(known, tokens, at);
  if (special) return special;
  const second = eat(known, tokens, at, "every-two-days");
  if (second) return { value: { rule: { ...DAILY, interval: 2 } }, next: second.next };
  const workdays = eat(known, tokens, at, "workdays");
  if (workdays) return { value: { rule: weekly([1, 2, 3, 4, 5]) }, next: workdays.next };
  const weekends = eat(known, tokens, at, "weekends");
  if (weekends) return { value: { rule: weekly([6, 7]) }, next: weekends.next };
  const daily = eat(known, tokens, at, "every-day");
  if (daily) return { value: { rule: DAILY }, next: daily.next };
  const every = eat(known, tokens, at, "every");
  const many = eat(known, tokens, at, "articles");
  const stretch = stretchAt(known, tokens, every?.next ?? many?.next ?? at);
  if (stretch) return { value: { rule: weekly(stretch.value) }, next: stretch.next };
  const start = every?.next ?? many?.next;
  const days = start === undefined ? undefined : weekdaysAt(known, tokens, start);
  // English "on Tuesday" is one day, "on Tuesdays" are all.
  const plural = start !== undefined && (every !== undefined || known.language.tag !== "en");
  if (days && (plural || eat(known, tokens, start ?? at, "every-weekday"))) {
    return { value: { rule: weekly(days.value) }, next: days.next };
  }
  const named = eat(known, tokens, at, "every-weekday") && weekdaysAt(known, tokens, at);
  if (named) return { value: { rule: weekly(named.value) }, next: named.next };
  // "chaque soir", "every morning": the part of the day is read next.
  const part =
    every &&
    (["morning", "afternoon", "evening"] as const).some((kind) =>
      eat(known, tokens, every.next, kind),
    );
  return part ? { value: { rule: DAILY }, next: every.next } : undefined;
}

/** "à partir du 5 janvier": the first day of a habit. */
export function beginningAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Day> | undefined {
  const from = eat(known, tokens, at, "starting") ?? eat(known, tokens, at, "from");
  return from && dayAt(known, tokens, from.next);
}
