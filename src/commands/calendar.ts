import { message } from "#chat";
import { ownDates } from "../aid/calendar/mine.ts";
import { type Dated, writeCalendar } from "../aid/calendar/write.ts";
import type { CommunityEvent } from "../aid/event.ts";
import { calendarFile } from "../views/calendar.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";

/** "/event e7qd ics": said after something, it asks for the same as a calendar file. */
export const asksFile = (said: string | undefined): boolean =>
  /^\.?(?:ics|ical|calendar|calendrier|file|fichier)$/iu.test(said?.trim() ?? "");

/** Calendars know what is planned, and what was called off lately so that they can take it out. */
export const isForCalendars = ({ status }: Pick<CommunityEvent, "status">): boolean =>
  status === "planned" || status === "cancelled";

const dated = async (event: CommunityEvent, { work }: Turn): Promise<Dated> => ({
  ...event,
  revision: await work.events.revision(event.id),
});

/** One event as a file. */
export async function eventFile(event: CommunityEvent, turn: Turn): Promise<readonly Reply[]> {
  const ics = writeCalendar(turn.community.name, [await dated(event, turn)]);
  return [inPrivate(calendarFile(ics, event.id, turn.t), { resume: `/start ${event.id}` })];
}

/** What this person goes to, may go to or organises, in all their communities, as a file. */
export async function ownFile(turn: Turn): Promise<readonly Reply[]> {
  const { work, member, t } = turn;
  const said = await work.rsvps.by(member.id);
  const hosted = (await work.events.of(member.id)).map(({ id }) => id);
  const events: Dated[] = [];
  for (const id of new Set([...hosted, ...said.map(({ event }) => event)])) {
    const event = await work.events.find(id);
    if (!event || !isForCalendars(event)) continue;
    const answers = said.filter((rsvp) => rsvp.event === id);
    events.push(...ownDates(await dated(event, turn), answers, event.host === member.id));
  }
  if (events.length === 0) return [inPrivate(message([t("agenda-none-mine")]))];
  return [inPrivate(calendarFile(writeCalendar(t("agenda-mine"), events), t("agenda"), t))];
}
