import { RRuleTemporal } from "rrule-temporal";
import { ALL, type CommunityEvent, type DateKey, isSeries, lasts } from "./event.ts";
import { countDays } from "./rhythm.ts";
import { DAY, instantOf, later, localOf, plusMinutes } from "./time.ts";

type Planned = Pick<
  CommunityEvent,
  "start" | "minutes" | "zone" | "rule" | "except" | "moved" | "place"
>;

/** Something that takes place once: an event, or one date of a series. */
export interface Occurrence {
  readonly date: DateKey;
  /** Wall-clock time of its start. */
  readonly local: string;
  readonly minutes: number | undefined;
  readonly place: string | undefined;
  readonly start: Date;
  readonly end: Date;
}

/** A series is looked at this far ahead, never to its end: it may have none. */
export const WINDOW_DAYS = 60;
/** Rare series ("29 February") are looked for further, once. */
const FAR_DAYS = 1500;

function occurrence(
  date: DateKey,
  at: Pick<Occurrence, "local" | "minutes" | "place">,
  zone: string,
): Occurrence {
  const start = instantOf(at.local, zone);
  // In the night of a clock change the hour may not exist: it is after the gap, and is said so.
  const local = localOf(start, zone);
  const end = instantOf(plusMinutes(local, lasts(at)), zone);
  return { date, ...at, local, start, end };
}

function ofDate(event: Planned, date: DateKey): Occurrence {
  const { start, minutes, place, zone } = event;
  const moved = event.moved[date];
  const usual = { local: `${date}T${start.slice(11)}`, minutes, place };
  const other = moved && { local: moved.start, minutes: moved.minutes, place: moved.place };
  return occurrence(date, other ?? usual, zone);
}

/**
 * The days on which the rule itself has a date. It is expanded on the wall clock, as if there were no zones: so the hour
 * that a clock change leaves out drops no date, and the one that it repeats doubles none.
 */
function daysOf({ start, rule = "" }: Planned, from: Date, to: Date): readonly DateKey[] {
  const counted = countDays(start, rule, from, to);
  if (counted) return counted;
  const dtstart = start.replaceAll(/[-:]/g, "");
  const rruleString = `DTSTART;TZID=UTC:${dtstart}00\nRRULE:${rule}`;
  return new RRuleTemporal({ rruleString })
    .between(from, to, true)
    .map((at) => at.toString().slice(0, 10));
}

/** What takes place from `from` on and before `to`, by its start. */
export function occurrencesIn(event: Planned, from: Date, to: Date): readonly Occurrence[] {
  const { start, minutes, place, zone } = event;
  const inside = (one: Occurrence): boolean => one.start >= from && one.start < to;
  if (!isSeries(event))
    return [occurrence(ALL, { local: start, minutes, place }, zone)].filter(inside);
  // Local times are up to a day ahead of or behind the instants that they are.
  const days = new Set(daysOf(event, later(from, -DAY), later(to, DAY)));
  for (const date of Object.keys(event.moved)) days.add(date);
  return [...days]
    .filter((date) => !event.except.includes(date))
    .map((date) => ofDate(event, date))
    .filter(inside)
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
}

/** What takes place now or next. */
export function nextOccurrence(event: Planned, now: Date): Occurrence | undefined {
  for (const days of [WINDOW_DAYS, FAR_DAYS]) {
    const ahead = occurrencesIn(event, later(now, -7 * DAY), later(now, days * DAY));
    const next = ahead.find(({ end }) => end > now);
    if (next) return next;
  }
  return undefined;
}

/** The dates that reminders are made for. */
export const upcoming = (event: Planned, now: Date): readonly Occurrence[] =>
  occurrencesIn(event, now, later(now, WINDOW_DAYS * DAY));

/** Of hundreds who are told of one date, it is looked up for the first. */
const looked = new WeakMap<Planned, Map<DateKey, Occurrence | undefined>>();

/** One date by its day, moved or not; undefined where there is none, or no more. */
export function occurrenceOn(event: Planned, date: DateKey): Occurrence | undefined {
  const known = looked.get(event) ?? new Map<DateKey, Occurrence | undefined>();
  looked.set(event, known);
  if (!known.has(date)) known.set(date, lookUp(event, date));
  return known.get(date);
}

function lookUp(event: Planned, date: DateKey): Occurrence | undefined {
  if (!isSeries(event)) return date === ALL ? ofOnce(event) : undefined;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || event.except.includes(date)) return undefined;
  if (event.moved[date]) return ofDate(event, date);
  const noon = Date.parse(`${date}T12:00Z`);
  if (Number.isNaN(noon)) return undefined;
  const near = daysOf(event, new Date(noon - DAY), new Date(noon + DAY));
  return near.includes(date) ? ofDate(event, date) : undefined;
}

const ofOnce = ({ start, minutes, place, zone }: Planned): Occurrence =>
  occurrence(ALL, { local: start, minutes, place }, zone);

/** Calendar days from today to a date, in its zone: 0 today, 1 tomorrow. */
export function daysUntil({ local }: Pick<Occurrence, "local">, zone: string, now: Date): number {
  const today = localOf(now, zone).slice(0, 10);
  return Math.round((Date.parse(local.slice(0, 10)) - Date.parse(today)) / DAY);
}
