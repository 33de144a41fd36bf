import { Temporal } from "temporal-polyfill";
import { knownFor } from "./phrases.ts";
import type { Reading } from "./read.ts";
import { type Sayer, SAYERS } from "./sayers.ts";
import { WEEKDAYS } from "./weekdays.ts";

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than using it a hundred times. */
function dateFormat(locale: string): Intl.DateTimeFormat {
  const known = dateFormats.get(locale);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  dateFormats.set(locale, made);
  return made;
}

function dateIn(sayer: Sayer, at: Temporal.PlainDateTime): string {
  const noon = Date.UTC(at.year, at.month - 1, at.day, 12);
  const parts = dateFormat(sayer.locale).format(noon);
  return sayer.locale === "fr" ? parts.replace(/\b1 (?=\p{L})/u, "1er ") : parts;
}

/** Monday, 5 January 2026. */
const MONDAY = Date.UTC(2026, 0, 5, 12);

const weekdayIn = (sayer: Sayer, code: string): string =>
  new Intl.DateTimeFormat(sayer.locale, { weekday: "long", timeZone: "UTC" }).format(
    MONDAY + WEEKDAYS.findIndex((day) => day === code) * 86_400_000,
  );

const fieldsOf = (rrule: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rrule.split(";").map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name, value];
    }),
  );

function ruleIn(sayer: Sayer, rrule: string): string {
  const { FREQ, INTERVAL = "1", BYDAY = "", BYMONTHDAY } = fieldsOf(rrule);
  if (FREQ === "DAILY") return INTERVAL === "1" ? sayer.daily : sayer.everyDays(Number(INTERVAL));
  if (BYMONTHDAY !== undefined) return sayer.monthDays(BYMONTHDAY.split(",").map(Number));
  const days = BYDAY.split(",");
  if (FREQ === "WEEKLY") {
    if (BYDAY === "MO,TU,WE,TH,FR" && INTERVAL === "1") return sayer.workdays;
    return sayer.weekly(
      days.map((code) => weekdayIn(sayer, code)),
      Number(INTERVAL),
    );
  }
  const nths = days.map((day) => sayer.nth(Number(day.slice(0, -2))));
  return sayer.monthly(nths, weekdayIn(sayer, (days[0] ?? "").slice(-2)));
}

/** "until Wednesday 30 June 2027", "3 times"; nothing of a rule without an end. */
function endIn(sayer: Sayer, rrule: string): readonly string[] {
  const { COUNT, UNTIL } = fieldsOf(rrule);
  if (COUNT !== undefined) return [sayer.times(Number(COUNT))];
  if (UNTIL === undefined) return [];
  const day = `${UNTIL.slice(0, 4)}-${UNTIL.slice(4, 6)}-${UNTIL.slice(6, 8)}T00:00`;
  return [sayer.until(dateIn(sayer, Temporal.PlainDateTime.from(day)))];
}

/** "samedi 28 novembre 2026, de 14 h à 17 h"; a rhythm with the day from which on it is, where that is to be told. */
function said({ start, end, rrule }: Reading, locale: string, withFirst: boolean): string {
  const sayer = SAYERS[knownFor(locale).language.tag] ?? SAYERS["en"];
  if (!sayer) return start;
  const from = Temporal.PlainDateTime.from(start);
  const to = end === null ? undefined : Temporal.PlainDateTime.from(end);
  const hour = ({ hour, minute }: Temporal.PlainDateTime) => sayer.time(hour, minute);
  const days = to ? from.toPlainDate().until(to.toPlainDate()).days : 0;
  const late = days === 1 && from.hour >= 18 && (to?.hour ?? 24) <= 6;
  if (to && days > 0 && !late) {
    return sayer.stretch(
      dateIn(sayer, from),
      sayer.at(hour(from)),
      dateIn(sayer, to),
      sayer.at(hour(to)),
    );
  }
  const range = to && sayer.range(hour(from), hour(to)) + (late ? sayer.nextDay : "");
  const time = range ?? sayer.at(hour(from));
  if (rrule === null)
    return range ? `${dateIn(sayer, from)}, ${time}` : `${dateIn(sayer, from)} ${time}`;
  const first = withFirst ? [sayer.from(dateIn(sayer, from))] : [];
  return [`${ruleIn(sayer, rrule)} ${time}`, ...first, ...endIn(sayer, rrule)].join(", ");
}

/** "samedi 28 novembre 2026, de 14 h à 17 h", "every Tuesday from 17:00 to 19:00, from Tuesday 24 November 2026". */
export const sayWhen = (reading: Reading, locale: string): string => said(reading, locale, true);

/** A rhythm without its first date: "every Tuesday from 17:00 to 19:00". */
export const sayHours = (reading: Reading, locale: string): string => said(reading, locale, false);

/** "jeudi 24 décembre 2026". */
export function sayDate(local: string, locale: string): string {
  const sayer = SAYERS[knownFor(locale).language.tag] ?? SAYERS["en"];
  return sayer ? dateIn(sayer, Temporal.PlainDateTime.from(local)) : local.slice(0, 10);
}

/** "12 h", "12:00". */
export function sayTime(local: string, locale: string): string {
  const sayer = SAYERS[knownFor(locale).language.tag] ?? SAYERS["en"];
  const { hour, minute } = Temporal.PlainDateTime.from(local);
  return sayer?.time(hour, minute) ?? local.slice(11);
}
