import { Temporal } from "temporal-polyfill";
import type { Calendar } from "./calendar.ts";
import type { Day } from "./day.ts";
import { easterOf } from "./easter.ts";
import type { Feast } from "./phrases.ts";
import type { Rule } from "./recurring.ts";

type Date = Temporal.PlainDate;

const WEEK = 7;
const MOST_MONTHS = 12;
/** "samedi 9" that is only later than this was not meant: perhaps it was nine o'clock. */
const NEAR = 35;
const LONGEST_SEARCH = 5 * 366;

/** @param day -1 is the last of its month. */
function dateOf(year: number, month: number, day: number): Date | undefined {
  try {
    const first = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: "reject" });
    return Temporal.PlainDate.from(
      { year, month, day: day < 0 ? first.daysInMonth : day },
      { overflow: "reject" },
    );
  } catch {
    return undefined;
  }
}

const isPast = (date: Date, today: Date): boolean => Temporal.PlainDate.compare(date, today) < 0;

/** The next one that is not past; 29 February waits for its year. */
function nextYearly({ month, day }: Calendar, today: Date): Date | undefined {
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = dateOf(today.year + ahead, month, day);
    if (date && !isPast(date, today)) return date;
  }
  return undefined;
}

type DayOfMonth = Extract<Day, { kind: "day-of-month" }>;
type Nth = Extract<Day, { kind: "nth" }>;

/** The coming day of the month, on that weekday if one was said. */
function nextMonthly({ day, weekday, months }: DayOfMonth, today: Date): Date | undefined {
  if (months !== undefined) {
    const month = today.toPlainYearMonth().add({ months });
    return dateOf(month.year, month.month, day);
  }
  for (let ahead = 0; ahead <= MOST_MONTHS; ahead += 1) {
    const month = today.toPlainYearMonth().add({ months: ahead });
    const date = dateOf(month.year, month.month, day);
    if (!date || isPast(date, today)) continue;
    const near = Temporal.PlainDate.compare(date, today.add({ days: NEAR })) <= 0;
    if (weekday === undefined || (near && date.dayOfWeek === weekday)) return date;
  }
  return undefined;
}

/** The nth such weekday of a month, -1 the last. */
function nthOf(year: number, month: number, weekday: number, nth: number): Date | undefined {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const days = first.daysInMonth;
  const offset = (weekday - first.dayOfWeek + WEEK) % WEEK;
  const found = Array.from({ length: 5 }, (_, week) => 1 + offset + week * WEEK).filter(
    (day) => day <= days,
  );
  const day = nth < 0 ? found.at(nth) : found[nth - 1];
  return day === undefined ? undefined : first.with({ day });
}

function nextNth(day: Nth, today: Date): Date | undefined {
  if (day.months !== undefined) {
    const month = today.toPlainYearMonth().add({ months: day.months });
    return nthOf(month.year, month.month, day.weekday, day.nth);
  }
  for (let ahead = 0; ahead <= 24; ahead += 1) {
    const month = today.toPlainYearMonth().add({ months: ahead });
    if (day.month !== undefined && month.month !== day.month) continue;
    if (day.year !== undefined && month.year !== day.year) continue;
    const date = nthOf(month.year, month.month, day.weekday, day.nth);
    if (date && !isPast(date, today)) return date;
  }
  return undefined;
}

const comingWeekday = (weekday: number, today: Date): Date =>
  today.add({ days: (weekday - today.dayOfWeek + WEEK) % WEEK });

function weekdays(
  day: Extract<Day, { kind: "weekday" }>,
  now: Temporal.PlainDateTime,
  minutes: number,
): readonly Date[] {
  const today = now.toPlainDate();
  const coming = comingWeekday(day.weekday, today);
  const isToday = coming.equals(today);
  const over = isToday && now.hour * 60 + now.minute >= minutes;
  const later = isToday ? today.add({ days: WEEK }) : coming;
  const week = (weeks: number): Date => later.add({ days: weeks * WEEK });
  const ofWeek = (weeks: number): Date =>
    today.add({ days: weeks * WEEK - today.dayOfWeek + day.weekday });
  switch (day.mode) {
    case "coming":
      return [coming];
    case "habit":
      return [over ? later : coming];
    case "next":
      return [later, week(1)];
    case "this-week":
      return [ofWeek(0)];
    case "next-week":
      return [ofWeek(1)];
    case "in-one-week":
      return [week(1)];
    case "in-two-weeks":
      return [week(2)];
    case "about-two-weeks":
      return [week(2), week(1)];
    case "past":
      return [coming.subtract({ days: WEEK })];
    case "plain":
      if (over) return [later];
      return isToday ? [today, later] : [coming];
  }
}

function dates(day: Extract<Day, { kind: "date" }>, today: Date): readonly Date[] {
  return day.dates.flatMap((one) => {
    const date =
      one.year === undefined ? nextYearly(one, today) : dateOf(one.year, one.month, one.day);
    const fits = date && (day.weekday === undefined || date.dayOfWeek === day.weekday);
    return fits ? [date] : [];
  });
}

function feastDay(feast: Feast, today: Date): Date | undefined {
  if ("month" in feast) return nextYearly(feast, today);
  return [today.year, today.year + 1]
    .map((year) => Temporal.PlainDate.from({ year, ...easterOf(year) }).add({ days: feast.easter }))
    .find((date) => !isPast(date, today));
}

/** Which days may be meant, the likeliest first; none where there is no such day. `minutes`: at what time, as far as said. */
export function daysOf(day: Day, now: Temporal.PlainDateTime, minutes = 24 * 60): readonly Date[] {
  const today = now.toPlainDate();
  const some = (date: Date | undefined): readonly Date[] => (date ? [date] : []);
  switch (day.kind) {
    case "weekday":
      return weekdays(day, now, minutes);
    case "offset":
      return day.days.map((days) => today.add({ days }));
    case "months":
      return [today.add({ months: day.months })];
    case "date":
      return dates(day, today);
    case "day-of-month":
      return unlessOver((from) => nextMonthly(day, from), now, minutes);
    case "nth":
      return unlessOver((from) => nextNth(day, from), now, minutes);
    case "feast":
      return day.feasts.flatMap((feast) => some(feastDay(feast, today)));
  }
}

/** The first that comes; the next one where it is today and its hour is over. */
function unlessOver(
  first: (from: Date) => Date | undefined,
  now: Temporal.PlainDateTime,
  minutes: number,
): readonly Date[] {
  const today = now.toPlainDate();
  const date = first(today);
  const over = date?.equals(today) === true && now.hour * 60 + now.minute >= minutes;
  const found = over ? first(today.add({ days: 1 })) : date;
  return found ? [found] : [];
}

function follows({ freq, days, monthDays }: Rule, date: Date): boolean {
  if (freq === "DAILY") return true;
  if (monthDays.length > 0)
    return monthDays.some((day) => date.day === (day < 0 ? date.daysInMonth : day));
  return days.some(
    ({ weekday, nth }) =>
      date.dayOfWeek === weekday &&
      (nth === 0 || nthOf(date.year, date.month, weekday, nth)?.equals(date) === true),
  );
}

/** The first day of a rule from a day on that will do. */
export function firstOf(rule: Rule, from: Date, willDo: (day: Date) => boolean): Date | undefined {
  for (let ahead = 0; ahead < LONGEST_SEARCH; ahead += 1) {
    const date = from.add({ days: ahead });
    if (follows(rule, date) && willDo(date)) return date;
  }
  return undefined;
}
