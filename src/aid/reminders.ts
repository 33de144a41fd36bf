import type { CommunityEvent, DateKey } from "./event.ts";
import type { Occurrence } from "./series.ts";
import { afterQuiet, HOUR, instantOf, later, MINUTE, plusMinutes, type Quiet } from "./time.ts";

/** The day before at 18:00, or so many minutes before the start. */
export type Lead = "day" | `${number}m`;

export const USUAL_LEADS: readonly Lead[] = ["day", "60m"];
const MOST_LEADS = 5;
/** Up to four weeks. */
const LONGEST_LEAD = 28 * 24 * 60;

const DAY_MINUTES = 24 * 60;
/** Whoever is going may be told at any hour that it begins within this long. */
const SOON = 2 * HOUR;
/** Later than this, a reminder says that it is late. */
const ON_TIME = 10 * MINUTE;
const EVENING = "18:00";
const MORNING = "10:00";

export interface Reminder {
  readonly date: DateKey;
  readonly lead: Lead;
  readonly due: Date;
  readonly start: Date;
}

/** A wall-clock time on a day before or after that of an occurrence. */
const onDay = (local: string, days: number, time: string): string =>
  `${plusMinutes(`${local.slice(0, 10)}T12:00`, days * DAY_MINUTES).slice(0, 10)}T${time}`;

const minutesOf = (lead: Lead): number =>
  lead === "day" ? DAY_MINUTES : Number(lead.slice(0, -1));

/** In the event's zone: wall-clock days, but exact hours and minutes. */
const dueOf = (lead: Lead, { local, start }: Occurrence, zone: string): Date =>
  lead === "day"
    ? instantOf(onDay(local, -1, EVENING), zone)
    : later(start, -minutesOf(lead) * MINUTE);

/** From `due` on, the first instant outside the quiet hours, or within two hours of the start: whichever comes first. */
export function allowedFrom(due: Date, start: Date, quiet: Quiet, zone: string): Date {
  const awake = afterQuiet(due, quiet, zone);
  if (awake.getTime() === due.getTime()) return due;
  const soon = Math.max(due.getTime(), start.getTime() - SOON);
  return new Date(Math.min(awake.getTime(), soon));
}

interface Where {
  readonly zone: CommunityEvent["zone"];
  readonly quiet: Quiet;
  /** The zone that the quiet hours are meant in. */
  readonly home: string;
}

/** What is still to come of one person's reminders for these dates. */
export function remindersFor(
  dates: readonly Occurrence[],
  leads: readonly Lead[],
  { zone, quiet, home }: Where,
  now: Date,
): readonly Reminder[] {
  return dates.flatMap((one) =>
    leads
      .map((lead) => {
        const due = allowedFrom(dueOf(lead, one, zone), one.start, quiet, home);
        return { date: one.date, lead, due, start: one.start };
      })
      .filter(({ due, start }) => due > now && due < start),
  );
}

/** For the rooms: the day before at 18:00. */
export const roomReminderDue = (one: Occurrence, zone: string): Date => dueOf("day", one, zone);

/**
 * For whoever organises: seven days and one day before at 18:00. The first is left out where another date of the series
 * lies within that week.
 */
export function organiserDues(
  dates: readonly Occurrence[],
  zone: string,
): readonly { readonly one: Occurrence; readonly days: 7 | 1; readonly due: Date }[] {
  return dates.flatMap((one) => {
    const due = (days: 7 | 1) => ({
      one,
      days,
      due: instantOf(onDay(one.local, -days, EVENING), zone),
    });
    const crowded = dates.some(({ start }) => {
      const before = one.start.getTime() - start.getTime();
      return before > 0 && before <= 7.5 * 24 * HOUR;
    });
    return crowded ? [due(1)] : [due(7), due(1)];
  });
}

/** When to ask how it went: the morning after. */
export const recapDue = ({ local, minutes }: Occurrence, zone: string): Date =>
  instantOf(onDay(plusMinutes(local, minutes ?? 0), 1, MORNING), zone);

export const isLate = (due: Date, now: Date): boolean => now.getTime() - due.getTime() > ON_TIME;

export const startsSoon = (start: Date, now: Date): boolean =>
  start.getTime() - now.getTime() <= SOON;

const NONE = /^(?:none|off|no|never|aucun|non|rien|jamais|désactiver|pas de rappels?)$/iu;
const BOTH = /^(?:both|usual|default|les deux|deux|habituels?)$/iu;
const THE_DAY = /^(?:(?:the )?day(?: before)?|1 day|(?:la )?veille|1 jour|un jour)(?: avant)?$/iu;
const THE_HOUR = /^(?:(?:the |an |one )?hour|une heure|l['’]heure)(?: before| avant)?$/iu;
const SPAN =
  /^(\d{1,3}) ?(m|min|mins|minutes?|h|hours?|heures?|d|days?|j|jours?)(?: before| avant)?$/iu;

function readLead(text: string): Lead | undefined {
  if (THE_DAY.test(text)) return "day";
  if (THE_HOUR.test(text)) return "60m";
  const [, count = "", unit = ""] = SPAN.exec(text) ?? [];
  const each = /^m/i.test(unit) ? 1 : /^h/i.test(unit) ? 60 : DAY_MINUTES;
  const minutes = Number(count) * each;
  return count === "" || minutes < 1 || minutes > LONGEST_LEAD ? undefined : `${minutes}m`;
}

/** "none", "day", "hour", "both", "2h, 30 min": when somebody wants to be reminded; undefined where that is not clear. */
export function readLeads(text: string): readonly Lead[] | undefined {
  const said = text.trim().replaceAll(/\s+/g, " ");
  if (NONE.test(said)) return [];
  if (BOTH.test(said)) return USUAL_LEADS;
  const leads = said.split(/\s*(?:,|;|\+|\band\b|\bet\b)\s*/iu).map(readLead);
  const known = leads.filter((lead) => lead !== undefined);
  if (known.length < leads.length || known.length === 0) return undefined;
  const once = [...new Set(known)].toSorted((a, b) => minutesOf(b) - minutesOf(a));
  return once.length > MOST_LEADS ? undefined : once;
}

/** How a lead is said: how many of what. */
export function spanOf(lead: Lead): {
  readonly unit: "day" | "days" | "hours" | "minutes";
  readonly count: number;
} {
  if (lead === "day") return { unit: "day", count: 1 };
  const minutes = minutesOf(lead);
  if (minutes % DAY_MINUTES === 0) return { unit: "days", count: minutes / DAY_MINUTES };
  if (minutes % 60 === 0) return { unit: "hours", count: minutes / 60 };
  return { unit: "minutes", count: minutes };
}
