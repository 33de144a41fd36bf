import { answersOn, attendanceOn } from "../aid/attendance.ts";
import type { Community, MemberId } from "../aid/community.ts";
import { ALL, type CommunityEvent, type DateKey, type EventRoom, isSeries } from "../aid/event.ts";
import type { EventBefore, EventSubject } from "../aid/notice.ts";
import { allowedFrom } from "../aid/reminders.ts";
import { nextOccurrence, occurrenceOn, upcoming } from "../aid/series.ts";
import { localOf } from "../aid/time.ts";
import type { EventChange } from "../store/events.ts";
import { enter } from "./entries.ts";
import { planReminders } from "./reminding.ts";
import { changeAttendance, refresh } from "./rsvps.ts";
import type { Scene } from "./scene.ts";
import { hintAtWorkshop } from "./workshops.ts";

/** Neighbours see it: one message in each of these rooms. */
export async function publish(
  draft: CommunityEvent,
  rooms: readonly EventRoom[],
  scene: Scene,
): Promise<CommunityEvent> {
  const { work, now } = scene;
  await work.events.change(draft.id, { status: "planned", rooms }, now);
  const event: CommunityEvent = { ...draft, status: "planned", rooms };
  for (const room of rooms) {
    await work.notices.add(
      {
        to: { room },
        subject: { kind: "live", event: event.id },
        about: `event:${event.id}`,
        dueAt: now,
        class: "once",
        key: `live:${event.id}:${room.platform}:${room.id}`,
      },
      now,
    );
  }
  await enter(event, scene);
  await planReminders(event, scene);
  await hintAtWorkshop(event, scene);
  return event;
}

/** Whoever counts on it: coming, perhaps coming, or waiting for a seat. */
export async function concerned(
  event: CommunityEvent,
  date: DateKey,
  by: MemberId,
  { work, now }: Scene,
): Promise<readonly MemberId[]> {
  const rsvps = await work.rsvps.of(event.id);
  const dates = date === ALL ? [ALL, ...upcoming(event, now).map((one) => one.date)] : [date];
  const answers = dates.flatMap((one) => answersOn(one, rsvps));
  const members = answers.filter(({ answer }) => answer !== "not").map(({ member }) => member);
  return [...new Set(members)].filter((member) => member !== by);
}

interface Telling {
  readonly event: CommunityEvent;
  readonly date: DateKey;
  /** The next date that it concerns: how urgent it is. */
  readonly start: Date;
  readonly to: readonly MemberId[];
}

/** Each of them once; not at night, unless it is soon. */
async function tell(
  subject: EventSubject,
  { event, date, start, to }: Telling,
  { work, now }: Scene,
): Promise<void> {
  const community = await work.communities.find(event.communityId);
  if (!community) return;
  for (const member of to) {
    await work.notices.add(
      {
        to: { member },
        subject,
        about: `event:${event.id}`,
        dueAt: allowedFrom(now, start, community.quiet, community.zone),
        class: "repeatable",
        key: `${subject.kind}:${event.id}:${date}:${member}:${work.notices.serial()}`,
      },
      now,
    );
  }
}

/** What somebody is told of a date: what is to be known before any change of it. */
function beforeOf(event: CommunityEvent, date: DateKey): EventBefore {
  const { title, rule, zone } = event;
  const one = date === ALL ? undefined : occurrenceOn(event, date);
  return {
    title,
    start: one?.local ?? event.start,
    minutes: one ? one.minutes : event.minutes,
    rule: one ? undefined : rule,
    place: one ? one.place : event.place,
    zone,
  };
}

const startOf = (event: CommunityEvent, date: DateKey, now: Date): Date =>
  (date === ALL ? nextOccurrence(event, now) : occurrenceOn(event, date))?.start ?? now;

/**
 * New words, place or time, of one date or of all; whoever is concerned is told once, with what changed. Whoever has not
 * heard of an earlier change yet hears of both at once.
 */
export async function change(
  event: CommunityEvent,
  date: DateKey,
  to: EventChange,
  by: MemberId,
  scene: Scene,
): Promise<CommunityEvent> {
  const { work, now } = scene;
  const members = await unaware(event, date, by, scene);
  await work.events.change(event.id, to, now);
  const changed: CommunityEvent = { ...event, ...to };
  await carryAnswers(event, changed, scene);
  const subject = {
    kind: "changed",
    event: event.id,
    date,
    before: beforeOf(event, date),
  } as const;
  const start = new Date(
    Math.min(startOf(event, date, now).getTime(), startOf(changed, date, now).getTime()),
  );
  await tell(subject, { event: changed, date, start, to: members }, scene);
  await planReminders(changed, scene);
  await enter(event, scene);
  await refresh(event, scene);
  return changed;
}

/** Of those concerned, whoever has been told of all changes so far: the others will hear of this one with the last. */
async function unaware(event: CommunityEvent, date: DateKey, by: MemberId, scene: Scene) {
  const known = await scene.work.plans.waiting(`event:${event.id}`, "changed");
  const waits = (member: MemberId): boolean =>
    known.some(
      ({ to, subject }) =>
        subject.kind === "changed" &&
        subject.date === date &&
        "member" in to &&
        to.member === member,
    );
  return (await concerned(event, date, by, scene)).filter((member) => !waits(member));
}

/** What was answered stays with its date: with the first of a new series, and with none that there is no more. */
async function carryAnswers(
  before: CommunityEvent,
  event: CommunityEvent,
  { work, now }: Scene,
): Promise<void> {
  if (before.rule === event.rule) return;
  const first = event.start.slice(0, 10);
  if (before.rule === undefined) await work.rsvps.move(event.id, ALL, first);
  const today = localOf(now, event.zone).slice(0, 10);
  const dates = new Set((await work.rsvps.of(event.id)).map(({ date }) => date));
  const gone = [...dates].filter(
    (date) => date !== ALL && date >= today && !occurrenceOn(event, date),
  );
  await work.rsvps.removeDates(event.id, gone);
}

/** Seats or roles: nobody loses a place, and whoever waits may get one. */
export async function resize(event: CommunityEvent, to: EventChange, scene: Scene): Promise<void> {
  const put = async (): Promise<CommunityEvent> => {
    await scene.work.events.change(event.id, to, scene.now);
    return { ...event, ...to };
  };
  await changeAttendance(event, ALL, put, scene);
}

/** It does not take place: one date, or all of it. */
export async function callOff(
  event: CommunityEvent,
  date: DateKey,
  by: MemberId,
  scene: Scene,
): Promise<void> {
  const { work, now } = scene;
  const start = startOf(event, date, now);
  const members = await concerned(event, date, by, scene);
  const whole = date === ALL || !isSeries(event);
  if (whole) await work.events.finish(event.id, "cancelled", now);
  else await work.events.change(event.id, { except: [...event.except, date] }, now);
  const changed = await work.events.find(event.id);
  if (!changed) return;
  if (whole) await work.notices.cancel(`event:${event.id}`, ["changed", "seat", "live", "taken"]);
  await tell(
    { kind: "called-off", event: event.id, date: whole ? ALL : date },
    { event, date, start, to: members },
    scene,
  );
  await planReminders(changed, scene);
  await enter(event, scene);
  await refresh(event, scene);
}

/** How many seats are taken on the fullest date in sight: fewer there cannot be. */
export async function mostTaken(event: CommunityEvent, { work, now }: Scene): Promise<number> {
  const rsvps = await work.rsvps.of(event.id);
  return Math.max(
    0,
    ...upcoming(event, now).map(({ date }) => attendanceOn(event, date, rsvps).seatsTaken),
  );
}

/** Where a community speaks. */
export async function roomsOf(
  community: Pick<Community, "id">,
  { work }: Pick<Scene, "work">,
): Promise<readonly (EventRoom & { readonly title: string | undefined })[]> {
  const rooms = await work.communities.rooms(community.id);
  return [...rooms]
    .toSorted((a, b) => Number(b.home) - Number(a.home))
    .map(({ platform, id, title }) => ({ platform, id, title }));
}
