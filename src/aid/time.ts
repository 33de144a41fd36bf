import { Temporal } from "temporal-polyfill";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const later = (date: Date, ms: number): Date => new Date(date.getTime() + ms);

const zoned = (date: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone);

/** Wall-clock time "2026-03-29T03:30" in a zone → instant. In a gap: after it; in an overlap: the first. */
export const instantOf = (local: string, zone: string): Date =>
  new Date(
    Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: "compatible" })
      .epochMilliseconds,
  );

/** "21:05" in a zone. */
export const clockTime = (date: Date, zone: string): string =>
  zoned(date, zone).toPlainTime().toString({ smallestUnit: "minute" });

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

/** The wall-clock time of an instant in a zone: "2026-11-28T14:00". */
export const localOf = (date: Date, zone: string): string =>
  zoned(date, zone).toPlainDateTime().toString({ smallestUnit: "minute" });

/** A wall-clock time so many minutes later on the same clock, whatever zone it hangs in. */
export const plusMinutes = (local: string, minutes: number): string =>
  later(new Date(`${local}Z`), minutes * MINUTE)
    .toISOString()
    .slice(0, 16);

/** Minutes from one wall-clock time to another. */
export const minutesBetween = (from: string, to: string): number =>
  (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / MINUTE;
