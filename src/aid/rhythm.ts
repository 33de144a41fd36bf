import type { DateKey } from "./event.ts";
import { DAY } from "./time.ts";

/** A rule of the kinds that people say, taken apart; days count from 1 January 1970, weekdays from 0, Monday. */
interface Rhythm {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY";
  readonly interval: number;
  readonly days: readonly { readonly weekday: number; readonly nth: number }[];
  readonly monthDays: readonly number[];
  /** Wall-clock time as if it were UTC. */
  readonly until: number;
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const KNOWN = /^(?:FREQ|INTERVAL|BYDAY|BYMONTHDAY|UNTIL)$/;
const UNTIL = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** When a rule ends, on the wall clock as if it were UTC; undefined where that is not in the form that events are kept in. */
function untilOf(rule: string): number | undefined {
  const [, year, month, day, hour, minute, second] =
    UNTIL.exec(/UNTIL=([^;]*)/.exec(rule)?.[1] ?? "") ?? [];
  return year === undefined
    ? undefined
    : Date.UTC(
        Number(year),
        Number(month) - 1,
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
      );
}

function readDays(byDay: string): Rhythm["days"] | undefined {
  const days = byDay.split(",").map((code) => ({
    weekday: WEEKDAYS.indexOf(code.slice(-2)),
    nth: Number(code.slice(0, -2)),
  }));
  return days.some(({ weekday, nth }) => weekday < 0 || Number.isNaN(nth)) ? undefined : days;
}

/** Undefined for what only calendar files say. */
function readRhythm(rule: string): Rhythm | undefined {
  const fields = new Map(
    rule.split(";").map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name, value];
    }),
  );
  const freq = fields.get("FREQ");
  const byDay = fields.get("BYDAY");
  const byMonthDay = fields.get("BYMONTHDAY");
  const until = fields.has("UNTIL") ? untilOf(rule) : Infinity;
  const days = byDay === undefined ? [] : readDays(byDay);
  if (![...fields.keys()].every((name) => KNOWN.test(name)) || until === undefined || !days)
    return undefined;
  const monthDays = byMonthDay === undefined ? [] : byMonthDay.split(",").map(Number);
  const interval = Number(fields.get("INTERVAL") ?? "1");
  const [plain, nths] = [days.every(({ nth }) => nth === 0), days.every(({ nth }) => nth !== 0)];
  const rhythm = { interval, days, monthDays, until };
  if (freq === "DAILY" && days.length + monthDays.length === 0) return { freq, ...rhythm };
  if (freq === "WEEKLY" && days.length > 0 && plain && monthDays.length === 0)
    return { freq, ...rhythm };
  if (freq === "MONTHLY" && (days.length === 0) !== (monthDays.length === 0) && nths)
    return { freq, ...rhythm };
  return undefined;
}

/** Whether a day is one of them, given the first. */
function hits({ freq, interval, days, monthDays }: Rhythm, first: number, day: number): boolean {
  if (freq === "DAILY") return (day - first) % interval === 0;
  const weekday = weekdayOf(day);
  if (freq === "WEEKLY") {
    const weeks = (day - weekday - (first - weekdayOf(first))) / 7;
    return weeks % interval === 0 && days.some((one) => one.weekday === weekday);
  }
  const [at, from] = [new Date(day * DAY), new Date(first * DAY)];
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const months = (year - from.getUTCFullYear()) * 12 + month - from.getUTCMonth();
  if (months % interval !== 0) return false;
  const date = at.getUTCDate();
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const [nth, fromEnd] = [Math.ceil(date / 7), -Math.ceil((length - date + 1) / 7)];
  return days.length > 0
    ? days.some((one) => one.weekday === weekday && (one.nth === nth || one.nth === fromEnd))
    : monthDays.some((one) => one === date || one === date - length - 1);
}

/**
 * The days of a rule between two instants of a wall clock without zones, by plain counting; undefined for rules that people
 * do not say.
 *
 * @param start wall-clock time of the first.
 */
export function countDays(
  start: string,
  rule: string,
  from: Date,
  to: Date,
): readonly DateKey[] | undefined {
  const rhythm = readRhythm(rule);
  const begin = Date.parse(`${start}Z`);
  const first = Math.floor(begin / DAY);
  if (!rhythm || !(rhythm.interval >= 1)) return undefined;
  const time = begin - first * DAY;
  const last = Math.floor((Math.min(to.getTime(), rhythm.until) - time) / DAY);
  const days: DateKey[] = [];
  for (let day = Math.max(first, Math.ceil((from.getTime() - time) / DAY)); day <= last; day += 1)
    if (hits(rhythm, first, day)) days.push(new Date(day * DAY).toISOString().slice(0, 10));
  return days;
}
