import { UserError } from "#chat";
import {
  type AnswerWord,
  answersOn,
  attendanceOn,
  type Attendance,
  newlySeated,
  type Rsvp,
  wantedIn,
} from "../aid/attendance.ts";
import type { MemberId } from "../aid/community.ts";
import { ALL, type CommunityEvent, type DateKey, isSeries } from "../aid/event.ts";
import { allowedFrom } from "../aid/reminders.ts";
import { type Occurrence, occurrenceOn, upcoming } from "../aid/series.ts";
import { planRemindersOf } from "./reminding.ts";
import { rewrite } from "./rewriting.ts";
import type { Scene } from "./scene.ts";

export interface Said {
  readonly answer: AnswerWord;
  readonly guests: number;
  readonly role: string | undefined;
}

/** The dates that an answer concerns: that one, or all that are in sight. */
const datesOf = (event: CommunityEvent, date: DateKey, now: Date): readonly Occurrence[] => {
  if (date === ALL) return upcoming(event, now);
  const one = occurrenceOn(event, date);
  return one ? [one] : [];
};

type Standing = ReadonlyMap<DateKey, Attendance>;

const standing = (
  event: CommunityEvent,
  dates: readonly Occurrence[],
  rsvps: readonly Rsvp[],
): Standing => new Map(dates.map(({ date }) => [date, attendanceOn(event, date, rsvps)]));

/** The message of every room is rewritten; where that is about to happen anyway, it will be as things stand then. */
export async function refresh(event: Pick<CommunityEvent, "id">, scene: Scene): Promise<void> {
  const about = `event:${event.id}`;
  if ((await scene.work.plans.waiting(about, "rewrite")).length > 0) return;
  await rewrite(about, about, scene);
}

/** Whoever waited and has a seat now is told, and reminded from then on. */
async function tellSeated(
  event: CommunityEvent,
  dates: readonly Occurrence[],
  before: Standing,
  scene: Scene,
): Promise<void> {
  const { work, now } = scene;
  const community = await work.communities.find(event.communityId);
  const after = standing(event, dates, await work.rsvps.of(event.id));
  for (const { date, start } of dates) {
    const [was, is] = [before.get(date), after.get(date)];
    if (!was || !is || !community) continue;
    for (const { member, turn } of newlySeated(was, is)) {
      await work.notices.add(
        {
          to: { member },
          subject: { kind: "seat", event: event.id, date },
          about: `event:${event.id}`,
          dueAt: allowedFrom(now, start, community.quiet, community.zone),
          notAfter: start,
          class: "repeatable",
          key: `seat:${event.id}:${date}:${member}:${turn}`,
        },
        now,
      );
      await planRemindersOf(member, event, scene);
    }
  }
}

/** Whatever changes who comes: the list fills itself, the rooms see it. */
export async function changeAttendance(
  event: CommunityEvent,
  date: DateKey,
  change: () => Promise<CommunityEvent>,
  scene: Scene,
): Promise<void> {
  const dates = datesOf(event, date, scene.now);
  const before = standing(event, dates, await scene.work.rsvps.of(event.id));
  const changed = await change();
  await tellSeated(changed, dates, before, scene);
  await refresh(event, scene);
}

/** @throws UserError where there is no room for these guests, or nobody more is wanted in this role. */
function checkRoom(
  event: CommunityEvent,
  date: DateKey,
  said: Said,
  { member, rsvps, now }: { member: MemberId; rsvps: readonly Rsvp[]; now: Date },
): void {
  const others = rsvps.filter((rsvp) => rsvp.member !== member);
  for (const one of datesOf(event, date, now)) {
    const without = attendanceOn(event, one.date, others);
    const mine = attendanceOn(event, one.date, rsvps).going.find((rsvp) => rsvp.member === member);
    if (said.role !== undefined) {
      const wanted = event.slots.find(({ role }) => role === said.role)?.wanted ?? 0;
      if (wantedIn(said.role, wanted, without) === 0)
        throw new UserError("error-role-taken", { role: said.role });
    } else if (mine && mine.role === undefined && said.guests > mine.guests) {
      const left = (event.capacity ?? Infinity) - without.seatsTaken - 1;
      if (said.guests > left) throw new UserError("error-no-room", { left: Math.max(0, left) });
    }
  }
}

/** Whether somebody is coming already, so that a change of their answer keeps their place. */
const since = (said: Said, date: DateKey, member: MemberId, rsvps: readonly Rsvp[]) =>
  answersOn(date, rsvps).find(
    (rsvp) =>
      rsvp.member === member &&
      rsvp.answer === "going" &&
      said.answer === "going" &&
      (rsvp.role === undefined) === (said.role === undefined),
  )?.turn;

/** Somebody answers, for one date or for all. */
export async function answer(
  event: CommunityEvent,
  date: DateKey,
  member: MemberId,
  said: Said,
  scene: Scene,
): Promise<void> {
  const { work, now } = scene;
  const rsvps = await work.rsvps.of(event.id);
  if (said.answer === "going") checkRoom(event, date, said, { member, rsvps, now });
  const turn = since(said, date, member, rsvps);
  const put = async (): Promise<CommunityEvent> => {
    if (date === ALL && isSeries(event)) await work.rsvps.remove(event.id, member);
    await work.rsvps.put({ event: event.id, date, member, ...said }, turn);
    return event;
  };
  await changeAttendance(event, date, put, scene);
  await planRemindersOf(member, event, scene);
}

/** What somebody had answered to this event is so again: all of it, as it was. A seat given up is asked for anew. */
export async function restore(
  event: CommunityEvent,
  member: MemberId,
  rows: readonly (Said & { readonly date: DateKey; readonly turn: number })[],
  scene: Scene,
): Promise<void> {
  const { work } = scene;
  const rsvps = await work.rsvps.of(event.id);
  const put = async (): Promise<CommunityEvent> => {
    await work.rsvps.remove(event.id, member);
    for (const { date, turn, ...said } of rows) {
      const kept = since(said, date, member, rsvps) !== undefined ? turn : undefined;
      await work.rsvps.put({ event: event.id, date, member, ...said }, kept);
    }
    return event;
  };
  await changeAttendance(event, ALL, put, scene);
  await planRemindersOf(member, event, scene);
}
