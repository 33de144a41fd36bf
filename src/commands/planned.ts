import { message, UserError } from "#chat";
import { type CommunityEvent, isEventId } from "../aid/event.ts";
import { nextOccurrence } from "../aid/series.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";

/** Whoever organises it, and stewards. */
export const mayChange = (
  { member, community }: Pick<Turn, "member" | "community">,
  event: CommunityEvent,
): boolean =>
  event.host === member.id || (member.role === "steward" && event.communityId === community.id);

/** An event of this community that somebody names. A draft is nobody's but its maker's. */
export async function eventOf(id: string, turn: Turn): Promise<CommunityEvent> {
  const { work, community, member } = turn;
  const event = isEventId(id) ? await work.events.find(id) : undefined;
  const visible = event?.status !== "draft" || event.host === member.id;
  if (!event || event.communityId !== community.id || !visible)
    throw new UserError("error-no-such-event", { id });
  return event;
}

/** @throws UserError unless it is still to come. */
export function checkOpen(event: CommunityEvent, now: Date): void {
  if (event.status === "cancelled") throw new UserError("error-event-off", { title: event.title });
  if (event.status === "over" || !nextOccurrence(event, now))
    throw new UserError("error-event-over", { title: event.title });
}

/** A button holds 48 bytes: of a longer line, the command and the id, and the rest is asked. */
const short = (line: string): string =>
  Buffer.byteLength(line) <= 48 ? line : line.split(" ").slice(0, 2).join(" ");

/** The event that is meant: the one named, the only one that is planned, or a question which. */
export async function whichEvent(
  id: string | undefined,
  turn: Turn,
  says: (id: string) => string,
): Promise<CommunityEvent | readonly Reply[]> {
  const { work, community, now, t, about } = turn;
  const replied = about && (await work.shown.at(about.message))?.of;
  const named = id ?? (replied?.startsWith("event:") ? replied.slice("event:".length) : undefined);
  if (named !== undefined) return eventOf(named, turn);
  const open = (await work.events.planned(community.id)).filter((event) =>
    nextOccurrence(event, now),
  );
  const [only] = open;
  if (!only) throw new UserError("error-no-events");
  if (open.length === 1) return only;
  const buttons = open.slice(0, 8).map((event) => ({
    label: `${event.id} · ${event.title.slice(0, 30).toWellFormed()}`,
    says: short(says(event.id).trim()),
  }));
  return [inPrivate(message([t("which-event")], { buttons }))];
}
