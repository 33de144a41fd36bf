import { type CommunityEvent, type When, whenOf } from "./event.ts";
import type { At } from "./sentence.ts";
import type { Occurrence } from "./series.ts";
import { type Reading, readWhen, whyNot } from "./when/read.ts";

/** What somebody may mean by a new time; `keepsDay` where they gave the hours alone. */
export interface NewTimes {
  readonly readings: readonly Reading[];
  readonly keepsDay: boolean;
  readonly why: ReturnType<typeof whyNot>;
}

/** "15h-18h" for something on Saturday is Saturday at other hours, not today; anything else is read as it stands. */
export function readNewTimes(
  text: string,
  one: Pick<Occurrence, "local"> | undefined,
  at: At,
): NewTimes {
  const day = one?.local.slice(0, 10);
  const sameDay = day === undefined ? [] : readWhen(`${day} ${text}`, at);
  const keeps = sameDay.filter(({ start, rrule }) => rrule === null && start.slice(0, 10) === day);
  if (keeps.length > 0) return { readings: keeps, keepsDay: true, why: undefined };
  const readings = readWhen(text, at);
  return { readings, keepsDay: false, why: readings.length > 0 ? undefined : whyNot(text, at) };
}

/** All dates at other hours, by the rule that there is; or by another rule. Undefined: one day says nothing of a series. */
export function seriesAt(
  { start, rule }: Pick<CommunityEvent, "start" | "rule">,
  reading: Reading,
  keepsDay: boolean,
): When | undefined {
  const when = whenOf(reading);
  if (when.rule !== undefined || rule === undefined) return when;
  return keepsDay
    ? { ...when, start: `${start.slice(0, 10)}${when.start.slice(10)}`, rule }
    : undefined;
}
