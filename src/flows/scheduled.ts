import { type Attendance, attendanceOn } from "../aid/attendance.ts";
import type { MemberId } from "../aid/community.ts";
import { ALL, type CommunityEvent, type DateKey } from "../aid/event.ts";
import { nextOccurrence, type Occurrence, occurrenceOn } from "../aid/series.ts";
import type { Scene } from "./scene.ts";

/** One date of an event, and who comes to it: what is shown of events, wherever that is. */
export interface Scheduled {
  readonly event: CommunityEvent;
  readonly one: Occurrence | undefined;
  readonly attendance: Attendance;
  readonly zone: string;
}

/** @param date left out: the next one. */
export async function scheduled(
  event: CommunityEvent,
  date: DateKey | undefined,
  { work, now }: Pick<Scene, "work" | "now">,
): Promise<Scheduled> {
  const one = date === undefined ? nextOccurrence(event, now) : occurrenceOn(event, date);
  const rsvps = await work.rsvps.of(event.id);
  const community = await work.communities.find(event.communityId);
  const attendance = attendanceOn(event, one?.date ?? ALL, rsvps);
  return { event, one, attendance, zone: community?.zone ?? event.zone };
}

/** What somebody has answered, as it counts. */
export function standingOf(
  member: MemberId,
  { going, waiting, maybe, not }: Attendance,
): "going" | "waiting" | "maybe" | "not" | undefined {
  const among = (rsvps: Attendance["going"]): boolean =>
    rsvps.some((rsvp) => rsvp.member === member);
  if (among(going)) return "going";
  if (among(waiting)) return "waiting";
  if (among(maybe)) return "maybe";
  return among(not) ? "not" : undefined;
}
