import { answersOn, attendanceOn, type Rsvp } from "../aid/attendance.ts";
import type { Community, MemberId } from "../aid/community.ts";
import { type CommunityEvent, isSeries } from "../aid/event.ts";
import type { EventSubject } from "../aid/notice.ts";
import {
  allowedFrom,
  type Lead,
  organiserDues,
  recapDue,
  remindersFor,
  roomReminderDue,
  USUAL_LEADS,
} from "../aid/reminders.ts";
import { type Occurrence, occurrencesIn, upcoming, WINDOW_DAYS } from "../aid/series.ts";
import { afterQuiet, DAY, instantOf, later } from "../aid/time.ts";
import type { NewNotice } from "../store/notices.ts";
import type { Scene } from "./scene.ts";

/** A series is planned so far ahead, and looked at again this often. */
const EXTEND_AFTER = (WINDOW_DAYS / 4) * DAY;

const MADE = [
  "reminder",
  "room-reminder",
  "organiser",
  "recap",
  "begun",
  "over",
  "extend",
] as const;

interface Planning {
  readonly event: CommunityEvent;
  readonly community: Community;
  readonly dates: readonly Occurrence[];
  readonly now: Date;
}

const aboutEvent = ({ id }: Pick<CommunityEvent, "id">): string => `event:${id}`;

/** Two that are due at different times, or for different hours, are two: so that a date that moved is told anew. */
function notice(
  event: CommunityEvent,
  to: NewNotice["to"],
  subject: EventSubject,
  dueAt: Date,
  name: string,
): NewNotice {
  const inRoom = "room" in to;
  return {
    to,
    subject,
    about: aboutEvent(event),
    dueAt,
    class: inRoom ? "once" : "repeatable",
    key: `${subject.kind}:${event.id}:${name}`,
  };
}

/** One person's reminders of the dates that they are going to, or may be. */
function forMember(
  member: MemberId,
  leads: readonly Lead[],
  rsvps: readonly Rsvp[],
  { event, community, dates, now }: Planning,
): readonly NewNotice[] {
  const mine = dates.filter(({ date }) => {
    const { going, maybe } = attendanceOn(event, date, rsvps);
    return [...going, ...maybe].some((rsvp) => rsvp.member === member);
  });
  const where = { zone: event.zone, quiet: community.quiet, home: community.zone };
  return remindersFor(mine, leads, where, now).map(({ date, lead, due, start }) => {
    const times = { due: due.toISOString(), start: start.toISOString() };
    const subject = { kind: "reminder", event: event.id, date, lead, ...times } as const;
    const name = `${date}:${member}:${lead}:${times.start}:${times.due}`;
    return notice(event, { member }, subject, due, name);
  });
}

/** One in each room, the day before. */
const forRooms = ({ event, community, dates, now }: Planning): readonly NewNotice[] =>
  dates.flatMap((one) => {
    const planned = roomReminderDue(one, event.zone);
    const due = allowedFrom(planned, one.start, community.quiet, community.zone);
    if (due <= now || due >= one.start) return [];
    const times = { due: due.toISOString(), start: one.start.toISOString() };
    const subject = { kind: "room-reminder", event: event.id, date: one.date, ...times } as const;
    return event.rooms.map((room) => {
      const name = `${one.date}:${room.platform} ${room.id}:${times.start}:${times.due}`;
      return notice(event, { room }, subject, due, name);
    });
  });

/** Whoever organises is told how it stands, and asked the morning after how it went. */
function forHost({ event, community, dates, now }: Planning): readonly NewNotice[] {
  const to = { member: event.host };
  const { quiet, zone } = community;
  const recent = occurrencesIn(event, later(now, -8 * DAY), now);
  const asked = dates.map((one) => {
    const due = afterQuiet(recapDue(one, event.zone), quiet, zone);
    const subject = { kind: "recap", event: event.id, date: one.date } as const;
    return notice(event, to, subject, due, `${one.date}:${due.toISOString()}`);
  });
  const told = organiserDues([...recent, ...dates], event.zone)
    .map(({ due, ...rest }) => ({ ...rest, due: afterQuiet(due, quiet, zone) }))
    .filter(({ due, one }) => due > now && due < one.start)
    .map(({ one, due }) => {
      const times = { due: due.toISOString(), start: one.start.toISOString() };
      const subject = { kind: "organiser", event: event.id, date: one.date, ...times } as const;
      return notice(event, to, subject, due, `${one.date}:${times.start}:${times.due}`);
    });
  return [...told, ...asked];
}

/** What happens by itself when a date begins and when it is over, and when more of an event comes into sight. */
function chores({ event, dates, now }: Planning): readonly NewNotice[] {
  const to = { nobody: true } as const;
  const turns = dates.flatMap(({ date, start, end }) =>
    (
      [
        ["begun", start],
        ["over", end],
      ] as const
    ).map(([kind, at]) =>
      notice(event, to, { kind, event: event.id, date }, at, `${date}:${at.toISOString()}`),
    ),
  );
  if (!isSeries(event) && (dates.length > 0 || instantOf(event.start, event.zone) <= now))
    return turns;
  const again = later(now, EXTEND_AFTER);
  const subject = { kind: "extend", event: event.id } as const;
  return [...turns, notice(event, to, subject, again, again.toISOString())];
}

const leadsOf = async (member: MemberId, { work }: Scene): Promise<readonly Lead[]> =>
  (await work.people.find(member))?.reminders ?? USUAL_LEADS;

async function planning(event: CommunityEvent, scene: Scene): Promise<Planning | undefined> {
  const community = await scene.work.communities.find(event.communityId);
  const dates = event.status === "planned" ? upcoming(event, scene.now) : [];
  return community && { event, community, dates, now: scene.now };
}

const answerers = (rsvps: readonly Rsvp[], dates: readonly Occurrence[]): readonly MemberId[] => [
  ...new Set(
    dates.flatMap(({ date }) =>
      answersOn(date, rsvps)
        .filter(({ answer }) => answer !== "not")
        .map(({ member }) => member),
    ),
  ),
];

/** Everything that will be said about this event by itself is to be as it stands now. */
export async function planReminders(event: CommunityEvent, scene: Scene): Promise<void> {
  const { work, now } = scene;
  const known = await planning(event, scene);
  if (!known) return;
  const rsvps = await work.rsvps.of(event.id);
  const personal: NewNotice[] = [];
  for (const member of answerers(rsvps, known.dates))
    personal.push(...forMember(member, await leadsOf(member, scene), rsvps, known));
  const wanted = [...personal, ...forRooms(known), ...forHost(known), ...chores(known)];
  await work.plans.keep({ about: aboutEvent(event), kinds: MADE }, wanted, now);
}

/** The same for what one person is reminded of. */
export async function planRemindersOf(
  member: MemberId,
  event: CommunityEvent,
  scene: Scene,
): Promise<void> {
  const { work, now } = scene;
  const known = await planning(event, scene);
  if (!known) return;
  const rsvps = await work.rsvps.of(event.id);
  const wanted = forMember(member, await leadsOf(member, scene), rsvps, known);
  await work.plans.keep({ about: aboutEvent(event), kinds: ["reminder"], member }, wanted, now);
}

/** They chose other times: for all that they go to. */
export async function planAllOf(member: MemberId, scene: Scene): Promise<void> {
  const answered = new Set((await scene.work.rsvps.by(member)).map(({ event }) => event));
  for (const id of answered) {
    const event = await scene.work.events.find(id);
    if (event) await planRemindersOf(member, event, scene);
  }
}
