import { type Message, message } from "#chat";
import { attendanceOn } from "../aid/attendance.ts";
import { ALL } from "../aid/event.ts";
import type { EventSubject } from "../aid/notice.ts";
import { isLate, startsSoon } from "../aid/reminders.ts";
import { nextOccurrence, occurrenceOn } from "../aid/series.ts";
import { afterQuiet } from "../aid/time.ts";
import { veiled } from "../flows/consent.ts";
import { tellMissed } from "../flows/happening.ts";
import { isAsked } from "../flows/recaps.ts";
import type { Scene } from "../flows/scene.ts";
import { scheduled, standingOf } from "../flows/scheduled.ts";
import type { Translate } from "../i18n/fluent.ts";
import { live, sayDates, sayOccurrence, sayReading } from "../views/event.ts";
import { recap, taken, workshop } from "../views/recap.ts";
import { calledOff, changed, organiser, reminder, seat } from "../views/rsvp.ts";
import type { Reader, Worded } from "./render.ts";

type Timed = Extract<EventSubject, { kind: "reminder" | "room-reminder" | "organiser" }>;

/** The date that a reminder is about, as long as it still is what it was when the reminder was made. */
export async function dateOf(subject: Timed, scene: Scene) {
  const { work, now } = scene;
  const event = await work.events.find(subject.event);
  if (event?.status !== "planned") return undefined;
  const one = occurrenceOn(event, subject.date);
  if (!one || one.start.toISOString() !== subject.start) return undefined;
  if (one.start <= now) {
    await tellMissed(event, subject.date, scene);
    return undefined;
  }
  return { event, one };
}

type Found = NonNullable<Awaited<ReturnType<typeof dateOf>>>;

/** After an outage: a later reminder of the same date is due too, and says it all. */
async function isOutdone(
  subject: Extract<EventSubject, { kind: "reminder" }>,
  member: string,
  { work, now }: Scene,
): Promise<boolean> {
  return (await work.plans.waiting(`event:${subject.event}`, "reminder", member)).some(
    ({ subject: other }) =>
      other.kind === "reminder" &&
      other.date === subject.date &&
      other.start === subject.start &&
      other.due > subject.due &&
      new Date(other.due) <= now,
  );
}

/** Late, at night, and nothing that begins soon: in the morning. */
async function waitsForMorning(subject: Timed, reader: Reader, found: Found, scene: Scene) {
  const { work, now } = scene;
  if (startsSoon(found.one.start, now) || !isLate(new Date(subject.due), now)) return false;
  const community = await work.communities.find(found.event.communityId);
  const awake = community ? afterQuiet(now, community.quiet, community.zone) : now;
  if (awake <= now) return false;
  await work.notices.add(
    {
      to: { member: reader.member },
      subject,
      about: `event:${found.event.id}`,
      dueAt: awake,
      class: "repeatable",
      key: `${subject.kind}:${found.event.id}:${subject.date}:${reader.member}:${subject.due}:morning`,
    },
    now,
  );
  return true;
}

async function remind(subject: Timed, reader: Reader, scene: Scene): Promise<Worded> {
  const found = await dateOf(subject, scene);
  if (!found) return undefined;
  const { member, t } = reader;
  const { now } = scene;
  const late = isLate(new Date(subject.due), now);
  if (await waitsForMorning(subject, reader, found, scene)) return undefined;
  const { event, one } = found;
  if (subject.kind !== "reminder") {
    const shown = await scheduled(event, subject.date, scene);
    return { message: organiser({ ...shown, one }, late, now, t) };
  }
  // Of hundreds who come, each one's own answer is enough, unless there may not be seats for all.
  const alone = event.capacity === undefined ? member : undefined;
  const rsvps = await scene.work.rsvps.of(event.id, alone);
  const mine = standingOf(member, attendanceOn(event, subject.date, rsvps));
  if (mine !== "going" && mine !== "maybe") return undefined;
  // Whoever organises it hears at the same hour how it stands.
  if (subject.lead === "day" && member === event.host) return undefined;
  if (late && (await isOutdone(subject, member, scene))) return undefined;
  const zone = (await scene.work.communities.find(event.communityId))?.zone ?? event.zone;
  return { message: reminder({ event, one, zone }, { late, maybe: mine === "maybe", now }, t) };
}

type About = Exclude<EventSubject, Timed | { kind: "gone" | "begun" | "over" | "extend" }>;

const worded = (said: Message | undefined): Worded => said && { message: said };

async function news(subject: About, reader: Reader, scene: Scene): Promise<Worded> {
  const { work, now } = scene;
  const { t } = reader;
  const event = await work.events.find(subject.event);
  if (!event) return undefined;
  switch (subject.kind) {
    case "called-off": {
      const { one } = await scheduled({ ...event, except: [] }, subject.date, scene);
      return worded(calledOff(event, sayDates(event, one, t), t));
    }
    case "changed": {
      if (event.status !== "planned") return undefined;
      const one = subject.date === ALL ? undefined : occurrenceOn(event, subject.date);
      if (subject.date !== ALL && !one) return undefined;
      const home = (await work.communities.find(event.communityId))?.zone ?? event.zone;
      const next = nextOccurrence(event, now);
      return worded(changed(event, one, { before: subject.before, next, home }, t));
    }
    case "seat": {
      const { one, attendance } = await scheduled(event, subject.date, scene);
      const seated = standingOf(reader.member, attendance) === "going";
      return one && seated && event.status === "planned" ? worded(seat(event, one, t)) : undefined;
    }
    case "missed": {
      const one = occurrenceOn(event, subject.date);
      return worded(message([t("missed", { title: event.title, when: sayDates(event, one, t) })]));
    }
    case "recap": {
      const shown = await scheduled(event, subject.date, scene);
      return (await isAsked(shown, scene)) ? worded(recap(shown, t)) : undefined;
    }
    case "taken": {
      const item = await work.items.find(event.id, subject.item);
      return item?.takenBy ? worded(taken(event, item, t)) : undefined;
    }
    case "workshop": {
      const [post, one] = [await work.posts.find(subject.post), nextOccurrence(event, now)];
      if (post?.status !== "open" || event.status !== "planned" || !one) return undefined;
      const where = { on: reader.account.platform, hidden: t("words-kept") };
      const said = await veiled([post], where, scene, ([own = post]) =>
        workshop(event, own, sayOccurrence(one, t), t),
      );
      return worded(said);
    }
    case "live":
    case "entry":
      return undefined;
  }
}

/** What one person is told of an event, in their words of today. */
export async function wordOfEvent(
  subject: EventSubject,
  reader: Reader,
  scene: Scene,
): Promise<Worded> {
  switch (subject.kind) {
    case "reminder":
    case "organiser":
      return remind(subject, reader, scene);
    case "gone": {
      const reading = { start: subject.local, end: null, rrule: null };
      return { message: message([reader.t("gone", { when: sayReading(reading, reader.t) })]) };
    }
    case "room-reminder":
    case "begun":
    case "over":
    case "extend":
      return undefined;
    default:
      return news(subject, reader, scene);
  }
}

/** The message of a room about an event, as it stands now. */
export async function liveNow(id: string, t: Translate, scene: Scene): Promise<Message> {
  const event = await scene.work.events.find(id);
  return live(event && (await scheduled(event, undefined, scene)), t);
}
