import { attendanceOn } from "../aid/attendance.ts";
import { type CommunityEvent, type DateKey, isSeries } from "../aid/event.ts";
import type { Item } from "../aid/item.ts";
import { occurrencesIn, WINDOW_DAYS } from "../aid/series.ts";
import { DAY, later } from "../aid/time.ts";
import type { Scene } from "./scene.ts";
import type { Scheduled } from "./scheduled.ts";

/** Whether the last dates of a series were told of, or this is the first that anybody said yes to. */
async function isStillTold({ event, one }: Scheduled, { work }: Pick<Scene, "work">) {
  if (!one || !isSeries(event)) return true;
  const rsvps = await work.rsvps.of(event.id);
  const earlier = occurrencesIn(event, later(one.start, -WINDOW_DAYS * DAY), one.start).filter(
    ({ date }) => attendanceOn(event, date, rsvps).heads > 0,
  );
  for (const { date } of earlier)
    if ((await work.items.present(event.id, date)) !== undefined) return true;
  return earlier.length === 0;
}

/** Once: how did it go? Of a series only where anybody said that they would come, and not for ever unanswered. */
export async function isAsked(
  { event, one, attendance }: Scheduled,
  { work, now }: Scene,
): Promise<boolean> {
  if (event.status === "cancelled" || !one || one.end > now) return false;
  if (isSeries(event) && attendance.heads + attendance.maybe.length === 0) return false;
  if ((await work.items.present(event.id, one.date)) !== undefined) return false;
  return isStillTold({ event, one, attendance, zone: event.zone }, { work });
}

/** The next thing of that date of which nobody has said what became of it. */
export async function nextItem(
  event: CommunityEvent,
  date: DateKey,
  { work }: Pick<Scene, "work">,
): Promise<Item | undefined> {
  return (await work.items.of(event.id)).find(
    (item) => item.date === date && item.outcome === undefined,
  );
}
