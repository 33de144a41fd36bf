import { Temporal } from "temporal-polyfill";
import { instantAt, offsetAt } from "./zone.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const later = (date: Date, ms: number): Date => new Date(date.getTime() + ms);

const zoned = (date: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone);

/** Wall-clock time "2026-03-29T03:30" in a zone → instant. In a gap: after it; in an overlap: the first. */
export const instantOf = (local: string, zone: string): Date =>
  new Date(instantAt(wallOf(local), zone));

/** As if it were UTC. @throws RangeError for what is on no calendar. */
function wallOf(local: string): number {
  const quick = Date.parse(`${local}Z`);
  const plain = !Number.isNaN(quick) && new Date(quick).toISOString().slice(0, 16) === local;
  return plain
    ? quick
    : Temporal.PlainDateTime.from(local).toZonedDateTime("UTC").epochMilliseconds;
}

/** The wall-clock time of an instant in a zone: "2026-11-28T14:00". */
export const localOf = (date: Date, zone: string): string =>
  later(date, offsetAt(date.getTime(), zone)).toISOString().slice(0, 16);

/** "21:05" in a zone. */
export const clockTime = (date: Date, zone: string): string => localOf(date, zone).slice(11);

/** Whether this is an IANA zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat("en", { timeZone: zone }).format() !== "" && /^[A-Za-z]/.test(zone)
    );
  } catch {
    return false;
  }
}

export interface Quiet {
  readonly from: string;
  readonly to: string;
}

/** The first instant from `date` on that is outside the quiet hours. Equal ends mean none; the hours may span midnight. */
export function afterQuiet(date: Date, quiet: Quiet, zone: string): Date {
  const time = clockTime(date, zone);
  const inside =
    quiet.from <= quiet.to
      ? time >= quiet.from && time < quiet.to
      : time >= quiet.from || time < quiet.to;
  if (!inside) return date;
  const today = zoned(date, zone).toPlainDate();
  const day = time < quiet.to ? today : today.add({ days: 1 });
  return instantOf(`${day.toString()}T${quiet.to}`, zone);
}

/** The last instant of a post that lives so many days: as many days later, the same time of day, in the zone. */
export const daysLater = (date: Date, days: number, zone: string): Date =>
  new Date(zoned(date, zone).add({ days }).epochMilliseconds);

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times. */
function dayFormat(tag: string, zone: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${tag} ${zone} ${withYear}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const year = withYear ? { year: "numeric" as const } : {};
  const made = new Intl.DateTimeFormat(tag, {
    timeZone: zone,
    day: "numeric",
    month: "long",
    ...year,
  });
  dayFormats.set(key, made);
  return made;
}

/** "31 May", "1er juin": a day as people say it; with its year when that is another than now. */
export function sayDay(date: Date, now: Date, locale: string, zone: string): string {
  const sameYear = zoned(date, zone).year === zoned(now, zone).year;
  const tag = locale === "en" ? "en-GB" : locale;
  const said = dayFormat(tag, zone, !sameYear).format(date);
  return locale === "fr" ? said.replace(/^1 /, "1er ") : said;
}

/** A wall-clock time so many minutes later on the same clock, whatever zone it hangs in. */
export const plusMinutes = (local: string, minutes: number): string =>
  later(new Date(`${local}Z`), minutes * MINUTE)
    .toISOString()
    .slice(0, 16);

/** Minutes from one wall-clock time to another. */
export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / MINUTE;

interface Gap {
  /** The first time on the wall that does not exist, and the first that does again. */
  readonly from: string;
  readonly to: string;
}

const wall = (at: Temporal.PlainDateTime): string => at.toString({ smallestUnit: "minute" });

const gaps = new Map<string, readonly Gap[]>();

/** Where the clocks of a zone are put forward in a year. Remembered: it is asked for each event of a calendar. */
function gapsIn(zone: string, year: number): readonly Gap[] {
  const key = `${zone} ${year}`;
  const known = gaps.get(key);
  if (known) return known;
  const found: Gap[] = [];
  let change = Temporal.PlainDate.from({ year, month: 1, day: 1 })
    .toZonedDateTime(zone)
    .getTimeZoneTransition("next");
  for (; change?.year === year; change = change.getTimeZoneTransition("next")) {
    const before = change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    const minutes = (change.offsetNanoseconds - before) / 60e9;
    const to = change.toPlainDateTime();
    if (minutes > 0) found.push({ from: wall(to.subtract({ minutes })), to: wall(to) });
  }
  gaps.set(key, found);
  return found;
}

/**
 * The days from one on, for so many years, on which the clocks are put forward over a time of day ("02:30"): in its zone
 * it does not exist then.
 */
export function skippedDays(
  clock: string,
  zone: string,
  from: string,
  years: number,
): readonly string[] {
  const first = Number(from.slice(0, 4));
  const skipped: string[] = [];
  for (let year = first; year <= first + years; year += 1) {
    for (const gap of gapsIn(zone, year)) {
      // A change at midnight touches two days.
      const days = [gap.from.slice(0, 10), gap.to.slice(0, 10)];
      for (const day of new Set(days)) {
        const local = `${day}T${clock}`;
        if (day >= from.slice(0, 10) && local >= gap.from && local < gap.to) skipped.push(day);
      }
    }
  }
  return skipped;
}
