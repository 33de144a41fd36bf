import { UserError } from "#chat";
import { ALL, type CommunityEvent, type DateKey, isSeries, whenOf } from "../aid/event.ts";
import { readNewTimes, seriesAt } from "../aid/moving.ts";
import { nextOccurrence, type Occurrence, occurrenceOn } from "../aid/series.ts";
import type { Reading } from "../aid/when/read.ts";
import type { EventChange } from "../store/events.ts";
import { whichDate } from "../views/event.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";
import { question } from "./question.ts";

type Apply = (
  event: CommunityEvent,
  date: DateKey,
  to: EventChange,
  turn: Turn,
) => Promise<readonly Reply[]>;

/** What a time does to one date, or to all of them. @throws UserError where it cannot be. */
function changeTo(
  event: CommunityEvent,
  one: Occurrence | undefined,
  reading: Reading,
  keepsDay: boolean,
): { readonly date: DateKey; readonly to: EventChange } {
  if (one && isSeries(event)) {
    if (reading.rrule !== null) throw new UserError("error-one-date-once");
    const { start, minutes } = whenOf(reading);
    const length = minutes ?? one.minutes;
    const moved = { start, minutes: length, place: one.place };
    return {
      date: one.date,
      to: { moved: { ...event.moved, [one.date]: moved }, choices: undefined },
    };
  }
  const when = seriesAt(event, reading, keepsDay);
  if (!when) throw new UserError("error-series-needs-rhythm");
  // Other days: what was said of single dates does not fit any more. Other hours: it does.
  const sameDays = keepsDay ? {} : { except: [], moved: {} };
  const minutes = when.minutes ?? event.minutes;
  return { date: ALL, to: { ...when, minutes, ...sameDays, choices: undefined } };
}

/** New times: read, chosen where there are several, and applied. */
export async function readTime(
  event: CommunityEvent,
  one: Occurrence | undefined,
  said: string,
  turn: Turn,
  apply: Apply,
): Promise<readonly Reply[]> {
  const { t, now, work } = turn;
  const at = { locale: t.locale, now, zone: event.zone };
  const { readings, keepsDay, why } = readNewTimes(said, one ?? nextOccurrence(event, now), at);
  const [first] = readings;
  if (!first) {
    const what = one && isSeries(event) ? `when ${one.date}` : `when ${ALL}`;
    const asked = { command: "change", args: { event: event.id, what }, param: "to" };
    const reason = why === undefined ? undefined : t(`when-${why}`);
    return [await question(turn, asked, reason, t("change-when"))];
  }
  if (readings.length > 1) {
    await work.events.change(event.id, { choices: readings }, now);
    const says = `/change ${event.id} pick ${one?.date ?? ALL}`;
    return [inPrivate(whichDate(event.title, readings, says, t))];
  }
  const { date, to } = changeTo(event, one, first, keepsDay);
  return apply(event, date, to, turn);
}

/** One of the times that were asked about. */
export async function pickTime(
  event: CommunityEvent,
  scope: string,
  number: number,
  turn: Turn,
  apply: Apply,
): Promise<readonly Reply[]> {
  const picked = event.choices?.[number - 1];
  if (!picked) throw new UserError("error-no-such-date");
  const one = scope === ALL ? undefined : occurrenceOn(event, scope);
  const { date, to } = changeTo(event, one, picked, false);
  return apply(event, date, to, turn);
}
