import { Temporal } from "temporal-polyfill";
import { knownFor } from "./phrases.ts";
import type { Reading } from "./read.ts";
import { WEEKDAYS } from "./weekdays.ts";

/** How one language says dates; whatever it says, its grammar reads back. */
interface Sayer {
  readonly locale: string;
  readonly time: (hour: number, minute: number) => string;
  readonly at: (time: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly nextDay: string;
  readonly stretch: (from: string, at: string, to: string, until: string) => string;
  readonly from: (date: string) => string;
  readonly daily: string;
  readonly everyDays: (interval: number) => string;
  readonly workdays: string;
  /** Every one of these weekdays, every so many weeks. */
  readonly weekly: (days: readonly string[], interval: number) => string;
  readonly monthly: (nths: readonly string[], weekday: string) => string;
  /** Days of the month in digits, -1 the last. */
  readonly monthDays: (days: readonly number[]) => string;
  readonly nth: (nth: number) => string;
  readonly and: string;
}

const two = (value: number): string => String(value).padStart(2, "0");
const colon = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`;
const NBSP = "\u00A0";
/** "3 h" may be taken for the afternoon, up to this hour; "03:00" and "3 h 30" are not. */
const SMALL_HOURS = 6;
const isSmall = (hour: number, minute: number): boolean =>
  hour > 0 && hour <= SMALL_HOURS && minute === 0;

const listed = (some: readonly string[], and: string): string =>
  some.length < 2 ? (some[0] ?? "") : `${some.slice(0, -1).join(", ")} ${and} ${some.at(-1)}`;

const SAYERS: Readonly<Record<string, Sayer>> = {
  fr: {
    locale: "fr",
    time: (hour, minute) =>
      `${hour}${NBSP}h${minute === 0 ? "" : `${NBSP}${two(minute)}`}${isSmall(hour, minute) ? " du matin" : ""}`,
    at: (time) => `à ${time}`,
    range: (from, to) => `de ${from} à ${to}`,
    nextDay: " (le lendemain)",
    stretch: (from, at, to, until) => `du ${from} ${at} au ${to} ${until}`,
    from: (date) => `à partir du ${date}`,
    daily: "tous les jours",
    everyDays: (interval) => (interval === 2 ? "un jour sur deux" : `tous les ${interval} jours`),
    workdays: "du lundi au vendredi",
    weekly: (days, interval) => {
      if (interval === 1)
        return `tous les ${listed(
          days.map((day) => `${day}s`),
          "et",
        )}`;
      const each = days.map((day) => `le ${day}`);
      return `toutes les ${numberWord("fr", interval)} semaines ${listed(each, "et")}`;
    },
    monthly: (nths, weekday) => `le ${listed(nths, "et le")} ${weekday} de chaque mois`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "dernier jour" : day === 1 ? "1er" : `${day}`));
      return `le ${listed(each, "et le")} de chaque mois`;
    },
    nth: (nth) => (nth < 0 ? "dernier" : nth === 1 ? "1er" : `${nth}e`),
    and: "et",
  },
  en: {
    locale: "en-GB",
    time: colon,
    at: (time) => `at ${time}`,
    range: (from, to) => `from ${from} to ${to}`,
    nextDay: " (the next day)",
    stretch: (from, at, to, until) => `from ${from} ${at} to ${to} ${until}`,
    from: (date) => `from ${date}`,
    daily: "every day",
    everyDays: (interval) => (interval === 2 ? "every other day" : `every ${interval} days`),
    workdays: "Monday to Friday",
    weekly: (days, interval) =>
      interval === 1
        ? `every ${listed(days, "and")}`
        : `every ${numberWord("en", interval)} weeks on ${listed(days, "and")}`,
    monthly: (nths, weekday) => `the ${listed(nths, "and")} ${weekday} of every month`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "last day" : ordinal(day)));
      return `the ${listed(each, "and")} of every month`;
    },
    nth: (nth) => (nth < 0 ? "last" : ordinal(nth)),
    and: "and",
  },
  de: {
    locale: "de",
    time: (hour, minute) =>
      `${hour}${minute === 0 ? "" : `:${two(minute)}`} Uhr${isSmall(hour, minute) ? " morgens" : ""}`,
    at: (time) => `um ${time}`,
    range: (from, to) => `von ${from} bis ${to}`,
    nextDay: " (am nächsten Tag)",
    stretch: (from, at, to, until) => `von ${from} ${at} bis ${to} ${until}`,
    from: (date) => `ab ${date}`,
    daily: "jeden Tag",
    everyDays: (interval) => (interval === 2 ? "jeden zweiten Tag" : `alle ${interval} Tage`),
    workdays: "Montag bis Freitag",
    weekly: (days, interval) =>
      interval === 1
        ? `jeden ${listed(days, "und")}`
        : `alle ${numberWord("de", interval)} Wochen am ${listed(days, "und")}`,
    monthly: (nths, weekday) => `jeden ${listed(nths, "und")} ${weekday} im Monat`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "letzten Tag" : `${day}.`));
      return `am ${listed(each, "und")} jedes Monats`;
    },
    nth: (nth) => (nth < 0 ? "letzten" : `${nth}.`),
    and: "und",
  },
  es: {
    locale: "es",
    time: (hour, minute) => `${two(hour)}:${two(minute)}${NBSP}h`,
    at: (time) => `a las ${time}`,
    range: (from, to) => `de ${from} a ${to}`,
    nextDay: " (del día siguiente)",
    stretch: (from, at, to, until) => `del ${from} ${at} al ${to} ${until}`,
    from: (date) => `a partir del ${date}`,
    daily: "todos los días",
    everyDays: (interval) => `cada ${interval === 2 ? "dos" : interval} días`,
    workdays: "de lunes a viernes",
    weekly: (days, interval) =>
      interval === 1
        ? `todos los ${listed(days, "y")}`
        : `cada ${numberWord("es", interval)} semanas los ${listed(days, "y")}`,
    monthly: (nths, weekday) => `el ${listed(nths, "y")} ${weekday} de cada mes`,
    monthDays: (days) => {
      const each = days.map((day) => (day < 0 ? "último día" : `${day}`));
      return `el ${listed(each, "y el")} de cada mes`;
    },
    nth: (nth) =>
      nth < 0 ? "último" : (["primer", "segundo", "tercer", "cuarto", "quinto"][nth - 1] ?? ""),
    and: "y",
  },
};

function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(!teen && { 1: "st", 2: "nd", 3: "rd" }[value % 10]) || "th"}`;
}

const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  fr: ["deux", "trois", "quatre"],
  en: ["two", "three", "four"],
  de: ["zwei", "drei", "vier"],
  es: ["dos", "tres", "cuatro"],
};

const numberWord = (tag: string, value: number): string =>
  NUMBERS[tag]?.[value - 2] ?? String(value);

function dateIn(sayer: Sayer, at: Temporal.PlainDateTime): string {
  const parts = new Intl.DateTimeFormat(sayer.locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(Date.UTC(at.year, at.month - 1, at.day, 12));
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

/** "samedi 28 novembre 2026, de 14 h à 17 h", "every Tuesday from 17:00 to 19:00, from Tuesday 24 November 2026". */
export function sayWhen({ start, end, rrule }: Reading, locale: string): string {
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
  return `${ruleIn(sayer, rrule)} ${time}, ${sayer.from(dateIn(sayer, from))}`;
}

/** A rhythm without its first date: "every Tuesday from 17:00 to 19:00". */
export function sayHours(reading: Reading, locale: string): string {
  const said = sayWhen(reading, locale);
  const sayer = SAYERS[knownFor(locale).language.tag] ?? SAYERS["en"];
  const first = sayer?.from(sayDate(reading.start, locale)) ?? "";
  return said.endsWith(`, ${first}`) ? said.slice(0, -first.length - 2) : said;
}

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
