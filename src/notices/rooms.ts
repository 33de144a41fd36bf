import type { Message } from "#chat";
import type { EventRoom } from "../aid/event.ts";
import type { Subject } from "../aid/notice.ts";
import { isLate } from "../aid/reminders.ts";
import type { Scene } from "../flows/scene.ts";
import { scheduled } from "../flows/scheduled.ts";
import type { Translate, Wording } from "../i18n/fluent.ts";
import { negotiate } from "../i18n/negotiate.ts";
import { live } from "../views/event.ts";
import { roomReminder } from "../views/rsvp.ts";
import { dateOf } from "./events.ts";

interface Speech {
  readonly wording: Wording;
  readonly speak: (platform: string, locale: string) => Translate;
}

interface Said {
  readonly message: Message;
  readonly live?: string;
  readonly locale: string;
}

/** A notice to a room, in the language of its community of today. */
export async function wordForRoom(
  subject: Subject,
  room: EventRoom,
  { wording, speak }: Speech,
  scene: Scene,
): Promise<Said | undefined> {
  const { work, now } = scene;
  if (subject.kind === "answer") {
    const { message, live } = subject;
    return { message, locale: "en", ...(live !== undefined && { live }) };
  }
  const known = (await work.communities.room(room))?.community;
  const community = known === undefined ? undefined : await work.communities.find(known);
  if (!community) return undefined;
  const locale = negotiate([community.locale], wording.locales);
  const t = speak(room.platform, locale);
  if (subject.kind === "live") {
    const event = await work.events.find(subject.event);
    if (event?.status !== "planned") return undefined;
    const message = live(await scheduled(event, undefined, scene), t);
    return { message, locale, live: `event:${event.id}` };
  }
  if (subject.kind !== "room-reminder" || !community.roomReminder) return undefined;
  const found = await dateOf(subject, scene);
  if (!found) return undefined;
  const shown = { ...(await scheduled(found.event, subject.date, scene)), one: found.one };
  return { message: roomReminder(shown, isLate(new Date(subject.due), now), now, t), locale };
}
