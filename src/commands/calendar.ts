import { message } from "#chat";
import { writeCalendar } from "../aid/calendar/write.ts";
import type { CommunityEvent } from "../aid/event.ts";
import { dated, ownCalendar } from "../flows/calendars.ts";
import { calendarFile } from "../views/calendar.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";

/** "/event e7qd ics": said after something, it asks for the same as a calendar file. */
export const asksFile = (said: string | undefined): boolean =>
  /^\.?(?:ics|ical|calendar|calendrier|file|fichier)$/iu.test(said?.trim() ?? "");

/** A single file knows what is planned, and what was called off lately so that calendars can take it out. */
export const isForCalendars = ({ status }: Pick<CommunityEvent, "status">): boolean =>
  status === "planned" || status === "cancelled";

/** One event as a file. */
export async function eventFile(event: CommunityEvent, turn: Turn): Promise<readonly Reply[]> {
  const ics = writeCalendar(turn.community.name, [await dated(event, turn)]);
  return [inPrivate(calendarFile(ics, event.id, turn.t), { resume: `/start ${event.id}` })];
}

/** What this person goes to, may go to or organises, in all their communities, as a file. */
export async function ownFile(turn: Turn): Promise<readonly Reply[]> {
  const { member, t } = turn;
  const events = await ownCalendar(member.id, turn);
  if (events.length === 0) return [inPrivate(message([t("agenda-none-mine")]))];
  return [inPrivate(calendarFile(writeCalendar(t("agenda-mine"), events), t("agenda"), t))];
}
