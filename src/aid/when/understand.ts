import { Temporal } from "temporal-polyfill";
import { counted } from "./counted.ts";
import type { Day } from "./day.ts";
import type { Part } from "./hours.ts";
import type { Said } from "./parse.ts";
import type { Reading, Unread } from "./read.ts";
import { type Rule, weekly } from "./recurring.ts";
import { daysOf, firstOf } from "./resolve.ts";
import { type Span, spansOf, type Times } from "./spans.ts";
import { WEEKDAYS } from "./weekdays.ts";

type Date = Temporal.PlainDate;
type Local = Temporal.PlainDateTime;

/** Local hours that a part of the day stands for. */
const PARTS: Readonly<Record<Part, Span>> = {
  morning: { from: 8 * 60, to: 12 * 60 },
  afternoon: { from: 14 * 60, to: 18 * 60 },
  evening: { from: 18 * 60, to: 22 * 60 },
  night: { from: 18 * 60, to: 22 * 60 },
  noon: { from: 12 * 60, to: undefined },
};

const at = (day: Date, minutes: number): Local => day.toPlainDateTime().add({ minutes });

const exists = (time: Local, zone: string): boolean =>
  time.toZonedDateTime(zone, { disambiguation: "compatible" }).toPlainDateTime().equals(time);

const printed = (time: Local): string => time.toString({ smallestUnit: "minute" });

const isAfter = (one: Local, other: Local): boolean => one.since(other).sign > 0;

/** From one local time to another; undefined where clocks leave one of them out. */
function reading(start: Local, end: Local | undefined, zone: string): Reading | undefined {
  if (!exists(start, zone) || (end && !exists(end, zone))) return undefined;
  return { start: printed(start), end: end ? printed(end) : null, rrule: null };
}

const onDay = (day: Date, { from, to }: Span, zone: string): Reading | undefined =>
  reading(at(day, from), to === undefined ? undefined : at(day, to), zone);

/** The parts in the order that calendars of ours are compared by. */
function rruleOf({ freq, interval, days, monthDays }: Rule): string {
  const byDay = days.map(({ weekday, nth }) => `${nth === 0 ? "" : nth}${WEEKDAYS[weekday - 1]}`);
  return [
    `FREQ=${freq}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(byDay.length > 0 ? [`BYDAY=${byDay.join(",")}`] : []),
    ...(monthDays.length > 0 ? [`BYMONTHDAY=${monthDays.join(",")}`] : []),
  ].join(";");
}

interface Here {
  readonly now: Local;
  readonly zone: string;
}

const isComing = ({ start }: Reading, { now }: Here): boolean => start > now.toString();

/** What is to come of some days and hours; or why nothing is. */
function onDays(days: readonly Date[], span: Span, here: Here): readonly Reading[] | Unread {
  const all = days.map((day) => onDay(day, span, here.zone));
  const some = all.filter((one) => one !== undefined);
  // "2h30" in the night when there is none: nobody meant the afternoon instead.
  if (some.length < all.length) return "impossible";
  const coming = some.filter((one) => isComing(one, here));
  if (coming.length > 0) return coming;
  return some.length > 0 ? "past" : "impossible";
}

/** All readings, or the first reason where there are none. */
function gathered(all: readonly (readonly Reading[] | Unread)[]): readonly Reading[] | Unread {
  const readings = all.flatMap((one) => (typeof one === "string" ? [] : one));
  if (readings.length > 0) return readings;
  return all.find((one) => typeof one === "string") ?? "impossible";
}

/** "17h": today if that is to come, else tomorrow. */
function soon(span: Span, said: Said, here: Here): readonly Reading[] | Unread {
  const today = here.now.toPlainDate();
  const first = onDays([today], span, here);
  return first === "past" && said.part === undefined
    ? onDays([today.add({ days: 1 })], span, here)
    : first;
}

/** The first of a rule from a day on, at hours that are to come and exist. */
function firstReading(rule: Rule, from: Date, span: Span, here: Here): readonly Reading[] {
  const fits = (day: Date): boolean => {
    const one = onDay(day, span, here.zone);
    return one !== undefined && isComing(one, here);
  };
  const day = firstOf(rule, from, fits);
  const one = day && onDay(day, span, here.zone);
  return one ? [{ ...one, rrule: rruleOf(rule) }] : [];
}

/** "jusqu'au 30 juin": the last day that is named, from the first date on; none before it. */
function ended(all: readonly Reading[], ending: Day): readonly Reading[] {
  return all.flatMap(({ start, end, rrule }) => {
    const first = Temporal.PlainDateTime.from(start);
    return daysOf(ending, first.with({ hour: 0, minute: 0 }))
      .filter((last) => Temporal.PlainDate.compare(last, first.toPlainDate()) >= 0)
      .map((last) => {
        const until = `${last.toString().replaceAll("-", "")}T235959Z`;
        return { start, end, rrule: `${rrule};UNTIL=${until}` };
      });
  });
}

function habitual(said: Said, span: Span, here: Here): readonly Reading[] | Unread {
  const { habit, beginning, ending, count } = said;
  if (!habit) return "words";
  const begins = beginning ? daysOf(beginning, here.now, span.from) : [here.now.toPlainDate()];
  const found = habit.rules.flatMap((rule) =>
    begins.flatMap((from) => firstReading(rule, from, span, here)),
  );
  if (ending || count !== undefined) {
    const until = ending ? ended(found, ending) : counted(found, count ?? 0);
    return until.length > 0 ? until : "impossible";
  }
  const or = habit.or ? onDays(daysOf(habit.or, here.now, span.from), span, here) : "impossible";
  const single = typeof or === "string" ? [] : or.slice(0, 1);
  return found.length > 0 ? [...found, ...single] : "impossible";
}

/** "le mardi à 18h": every Tuesday, or the coming one. "mardi 18h, chaque semaine": every one. */
function asHabit(said: Said): Said | Unread {
  const { days, habit, count } = said;
  // "Mardi 18h, 10 fois" comes again too.
  const weeks = said.weeks ?? (count !== undefined && !habit ? 1 : undefined);
  const weekdays = days.flatMap((day) => (day.kind === "weekday" ? [day] : []));
  const [first] = weekdays;
  const named = weekdays.map(({ weekday }) => weekday);
  if (weeks !== undefined) {
    const rules = (habit?.rules ?? []).filter(
      ({ freq, interval }) => freq === "WEEKLY" && interval === 1,
    );
    if (rules.length > 0)
      return { ...said, habit: { rules: rules.map((rule) => ({ ...rule, interval: weeks })) } };
    const plain = weekdays.every(({ mode }) => mode === "plain" || mode === "habit");
    if (!plain || days.length !== 1 || weekdays.length !== 1) return "choice";
    return { ...said, days: [], habit: { rules: [weekly(named, weeks)] } };
  }
  if (habit?.unsure) return "choice";
  if (days.length !== 1 || said.also || first?.mode !== "habit") return said;
  return { ...said, days: [], habit: { rules: [weekly(named)], or: first } };
}

/** Every way to understand the hours that were said. */
const spansIn = (times: readonly Times[], part: Part | undefined): readonly Span[] =>
  times.flatMap((one) => spansOf(one, part));

/** "du vendredi 18h au dimanche 12h". */
function stretched(said: Said, here: Here): readonly Reading[] | Unread {
  const { days, until, times = [] } = said;
  const [day] = days;
  if (!day || !until) return "words";
  const found = spansIn(times, undefined).flatMap(({ from }) =>
    daysOf(day, here.now, from).flatMap((first): readonly (readonly Reading[] | Unread)[] => {
      const start = at(first, from);
      return spansIn(until.times, undefined).flatMap((last) =>
        daysOf(until.day, start, last.from).map((end) => {
          const one = isAfter(at(end, last.from), start)
            ? reading(start, at(end, last.from), here.zone)
            : undefined;
          if (!one) return "impossible";
          return isComing(one, here) ? [one] : "past";
        }),
      );
    }),
  );
  return gathered(found);
}

/** Whether it says today and another day at once. */
const contradicts = ({ today, days, habit, weeks }: Said): boolean =>
  today === true &&
  (habit !== undefined ||
    weeks !== undefined ||
    days.some((day) => day.kind !== "offset" || !day.days.includes(0)));

/** The readings of one way to understand a phrase, or why it has none. */
export function understood(plain: Said, now: Temporal.ZonedDateTime): readonly Reading[] | Unread {
  const here = { now: now.toPlainDateTime(), zone: now.timeZoneId };
  if (plain.beginning && !plain.habit && plain.weeks === undefined) return "words";
  if (plain.vague || contradicts(plain)) return "choice";
  if (plain.ahead !== undefined) {
    const start = now.add({ minutes: plain.ahead }).toPlainDateTime().round("minute");
    return plain.part ? "choice" : [{ start: printed(start), end: null, rrule: null }];
  }
  if (plain.until) return stretched(plain, here);
  const said = asHabit(plain);
  if (typeof said === "string") return said;
  if ((said.ending || said.count !== undefined) && !said.habit) return "words";
  // Once is no habit, and both may not agree.
  if (said.count !== undefined && (said.count < 2 || said.ending)) return "choice";
  const dated = said.days.length > 0 || said.habit !== undefined;
  if (!said.times && !said.part) return dated ? "time" : "words";
  const spans = said.times ? spansIn(said.times, said.part) : [PARTS[said.part ?? "noon"]];
  if (spans.length === 0) return disagrees(said) ? "choice" : "impossible";
  if (!dated) return soonest(gathered(spans.map((span) => soon(span, said, here))));
  const all = spans.map((span) => {
    if (said.habit) return habitual(said, span, here);
    return onDays(daysIn(said, span, here), span, here);
  });
  return all.includes("impossible") ? "impossible" : gathered(all);
}

/** The days that may be meant; if they are named twice, those that both names give. */
function daysIn({ days, also }: Said, { from }: Span, { now }: Here): readonly Date[] {
  const named = days.flatMap((day) => daysOf(day, now, from));
  const again = also && daysOf(also, now, from);
  return again ? named.filter((day) => again.some((one) => one.equals(day))) : named;
}

/** "demain matin à 15h": the hour is in no such part of the day; "de 17h à 14h" just cannot be. */
const disagrees = ({ part, times = [] }: Said): boolean =>
  part !== undefined || times.some(({ from, to }) => (from.part ?? to?.part) !== undefined);

const soonest = (some: readonly Reading[] | Unread): readonly Reading[] | Unread =>
  typeof some === "string" ? some : some.toSorted((a, b) => a.start.localeCompare(b.start));
