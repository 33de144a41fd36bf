import { Temporal } from "temporal-polyfill";
import { parse, type Part, type Said } from "./parse.ts";
import { type Known, knownFor, tokensOf } from "./phrases.ts";
import { daysOf, firstOf } from "./resolve.ts";
import { type Rule, WEEKDAYS } from "./recurring.ts";
import type { Clock } from "./clock.ts";

/** Local wall times, such as 2026-11-28T14:00. */
export interface Reading {
  readonly start: string;
  readonly end: string | null;
  /** Without DTSTART, its parts in the order FREQ, INTERVAL, BYDAY, BYMONTHDAY. */
  readonly rrule: string | null;
}

export interface Asked {
  readonly locale: string;
  readonly now: Date;
  readonly zone: string;
}

/** Why nothing was read: no time of day, past, no such day or hour, words that we do not know, or a choice that we cannot make. */
export type Unread = "time" | "past" | "impossible" | "words" | "choice";

const LONGEST = 120;
const DAY = 24 * 60;
/** Local hours that a part of the day stands for. */
const PARTS: Readonly<Record<Part, readonly [number, number | undefined]>> = {
  morning: [8 * 60, 12 * 60],
  afternoon: [14 * 60, 18 * 60],
  evening: [18 * 60, 22 * 60],
  noon: [12 * 60, undefined],
};
/** An evening that ends on the next day ends by then, and began no earlier. */
const EARLIEST_EVENING = 18 * 60;
const LATEST_NIGHT = 6 * 60;

/** The hours said, as the part of the day makes them: "ce soir à 8", "demain matin". */
function clockOf({ clock, part }: Said): Clock | Unread {
  if (!clock) {
    const [from, to] = part ? PARTS[part] : [];
    return from === undefined ? "time" : [{ from, to }];
  }
  if (!part) return clock;
  const fits = clock.flatMap(({ from, to }) => {
    const late = part !== "morning" && from < 12 * 60;
    const shift = late ? 12 * 60 : 0;
    const begins = from + shift;
    const ok = part === "morning" ? begins < 13 * 60 : begins >= 12 * 60;
    return ok
      ? [
          {
            from: begins,
            to: to === undefined ? undefined : late && to < 12 * 60 ? to + shift : to,
          },
        ]
      : [];
  });
  const distinct = fits.filter(({ from }, at) => fits.findIndex((one) => one.from === from) === at);
  return distinct.length > 0 ? distinct : "choice";
}

const at = (day: Temporal.PlainDate, minutes: number): Temporal.PlainDateTime =>
  day.toPlainDateTime({ hour: 0 }).add({ minutes });

const exists = (time: Temporal.PlainDateTime, zone: string): boolean =>
  time.toZonedDateTime(zone, { disambiguation: "compatible" }).toPlainDateTime().equals(time);

const printed = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: "minute" });

interface Timed {
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime | undefined;
}

function timed(day: Temporal.PlainDate, { from, to }: Clock[number], zone: string): Timed | Unread {
  const start = at(day, from);
  if (!exists(start, zone)) return "impossible";
  if (to === undefined) return { start, end: undefined };
  const overnight = to <= from && from >= EARLIEST_EVENING && to <= LATEST_NIGHT;
  if (to <= from && !overnight) return "impossible";
  return { start, end: at(day, overnight ? to + DAY : to) };
}

/** @param rule The parts in the order that calendars of ours are compared by. */
function rruleOf({ freq, interval, days, monthDay }: Rule): string {
  const byDay = days.map(({ weekday, nth }) => `${nth === 0 ? "" : nth}${WEEKDAYS[weekday - 1]}`);
  return [
    `FREQ=${freq}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(byDay.length > 0 ? [`BYDAY=${byDay.join(",")}`] : []),
    ...(monthDay === undefined ? [] : [`BYMONTHDAY=${monthDay}`]),
  ].join(";");
}

const reading = ({ start, end }: Timed, rrule: string | null): Reading => ({
  start: printed(start),
  end: end ? printed(end) : null,
  rrule,
});

/** The readings of one day and all hours it may be; or why there are none. */
function onDays(
  days: readonly Temporal.PlainDate[],
  clock: Clock,
  now: Temporal.PlainDateTime,
  zone: string,
) {
  const all = days.flatMap((day) => clock.map((span) => timed(day, span, zone)));
  const some = all.filter((one) => typeof one !== "string");
  const coming = some.filter(({ start }) => Temporal.PlainDateTime.compare(start, now) > 0);
  if (coming.length > 0) return coming.map((one) => reading(one, null));
  return some.length > 0 ? "past" : (all.find((one) => typeof one === "string") ?? "impossible");
}

function habits(
  said: Said,
  clock: Clock,
  now: Temporal.PlainDateTime,
  asked: Asked,
): readonly Reading[] | Unread {
  if (!said.habit) return "words";
  const { rule, or } = said.habit;
  const begins = said.beginning ? daysOf(said.beginning, now) : [now.toPlainDate()];
  const [from] = begins;
  if (!from) return "impossible";
  const found = clock.flatMap((span): readonly Reading[] => {
    const first = firstOf(rule, from, (day) => {
      const one = timed(day, span, asked.zone);
      return typeof one !== "string" && Temporal.PlainDateTime.compare(one.start, now) > 0;
    });
    const one = first && timed(first, span, asked.zone);
    return one && typeof one !== "string" ? [reading(one, rruleOf(rule))] : [];
  });
  const single = or ? onDays(daysOf(or, now), clock, now, asked.zone) : [];
  return found.length > 0
    ? [...found, ...(typeof single === "string" ? [] : single)]
    : "impossible";
}

/** "le mardi à 18h": every Tuesday, or the coming one. */
function maybeHabit(said: Said): Said {
  const [day] = said.days;
  if (said.days.length !== 1 || day?.kind !== "weekday" || day.mode !== "habit") return said;
  const rule: Rule = { freq: "WEEKLY", interval: 1, days: [{ weekday: day.weekday, nth: 0 }] };
  return { ...said, days: [], habit: { rule, or: { ...day, mode: "coming" } } };
}

/** "du vendredi 18h au dimanche 12h". */
function stretched(
  said: Said,
  now: Temporal.PlainDateTime,
  zone: string,
): readonly Reading[] | Unread {
  const [day] = said.days;
  const [span] = said.clock ?? [];
  if (!day || !span || !said.until) return "words";
  const [first] = daysOf(day, now);
  const start = first && at(first, span.from);
  const [last] = start ? daysOf(said.until.day, start) : [];
  const end = last && at(last, said.until.minutes);
  if (!start || !end || !exists(start, zone)) return "impossible";
  if (Temporal.PlainDateTime.compare(start, now) <= 0) return "past";
  return Temporal.PlainDateTime.compare(end, start) > 0
    ? [reading({ start, end }, null)]
    : "impossible";
}

function understood(said: Said, asked: Asked): readonly Reading[] | Unread {
  const instant = Temporal.Instant.fromEpochMilliseconds(asked.now.getTime());
  const here = instant.toZonedDateTimeISO(asked.zone);
  const now = here.toPlainDateTime();
  if (said.ahead !== undefined) {
    const start = here.add({ minutes: said.ahead }).toPlainDateTime().round("minute");
    return [reading({ start, end: undefined }, null)];
  }
  if (said.until) return stretched(said, now, asked.zone);
  const clock = clockOf(said);
  if (typeof clock === "string")
    return said.days.length + (said.habit ? 1 : 0) > 0 || clock !== "time" ? clock : "words";
  if (clock.length === 0) return "impossible";
  const habit = maybeHabit(said);
  if (habit.habit) return habits(habit, clock, now, asked);
  if (said.days.length === 0) {
    const today = now.toPlainDate();
    const soon = onDays([today], clock, now, asked.zone);
    return soon === "past" && said.part === undefined
      ? onDays([today.add({ days: 1 })], clock, now, asked.zone)
      : soon;
  }
  const days = said.days.flatMap((day) => daysOf(day, now, clock[0]?.from));
  return days.length === 0 ? "impossible" : onDays(days, clock, now, asked.zone);
}

function attempt(phrase: string, asked: Asked): readonly Reading[] | Unread {
  if (phrase.length > LONGEST) return "words";
  const known: Known = knownFor(asked.locale);
  const tokens = tokensOf(phrase);
  if (!tokens || tokens.length === 0) return "words";
  const said = parse(known, tokens);
  if (!said) return "words";
  const read = understood(said, asked);
  if (typeof read === "string") return read;
  const seen = new Set<string>();
  return read.filter((one) => {
    const key = JSON.stringify(one);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** A date as people type it: all that it may mean, the likeliest first. None: ask, and `whyNot` says what about. */
export function readWhen(phrase: string, asked: Asked): readonly Reading[] {
  const read = attempt(phrase, asked);
  return typeof read === "string" ? [] : read;
}

/** Undefined where the phrase was read. */
export function whyNot(phrase: string, asked: Asked): Unread | undefined {
  const read = attempt(phrase, asked);
  return typeof read === "string" ? read : undefined;
}
