import type { Times } from "./calendar.ts";
import { PARTS, WEEK } from "./shortdays.ts";

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/** Late in the day is evening to some and night to others. */
const late = (parts: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...parts].map((part) => (part === "night" ? "evening" : part)));

/** All that somebody asks for is when it does not do. */
const missesDates = (one: Times, other: Times): boolean =>
  one.dates.length > 0 &&
  one.dates.every(([from, to]) =>
    other.neverDates.some(([start, end]) => start <= from && to <= end),
  );

/** Of so few days each one counts. */
const FEW = 3;

/** One of the few days that somebody asks for does not do. */
const missesDay = (one: Times, other: Times): boolean =>
  one.days.size <= FEW && !one.days.isDisjointFrom(other.never);

/** Whenever somebody asks for does not do; whoever can not in the evening can not at night. */
const missesParts = ({ parts }: Times, { never }: Times): boolean =>
  parts.size > 0 &&
  [...parts].every((part) => never.has(part) || (part === "night" && never.has("evening")));

/** What a need means: "I can't on Tuesday" is when it needs somebody, if it says no other time. */
export function timesWanted({ asNeed, ...own }: Times): Times {
  const times = asNeed ?? own;
  return times.unable.size === 0
    ? times
    : {
        ...times,
        days: times.unable.difference(new Set(PARTS)),
        parts: times.unable.difference(new Set(WEEK)),
        never: new Set(),
      };
}

/** "For a week" meets no "but not on Fridays", nor "only at weekends". */
export const breaksStay = (need: Times, offer: Times): boolean =>
  need.long &&
  (offer.only ||
    WEEK.some((day) => offer.never.has(day) && (need.days.size === 0 || need.days.has(day))));

/** Both say when, and it is never the same time. */
export function timesClash(one: Times, other: Times): boolean {
  const otherDay = apart(one.days, other.days);
  const otherPart = apart(late(one.parts), late(other.parts));
  const either = one.either || other.either;
  return (
    (either ? otherDay && otherPart : otherDay || otherPart) ||
    missesDay(one, other) ||
    missesDay(other, one) ||
    missesParts(one, other) ||
    missesParts(other, one) ||
    missesDates(one, other) ||
    missesDates(other, one) ||
    (one.dates.length > 0 &&
      other.dates.length > 0 &&
      !one.dates.some(([from, to]) =>
        other.dates.some(([start, end]) => from <= end && start <= to),
      ))
  );
}
