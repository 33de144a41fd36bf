import { type Calendar, DeliveryError, type Entry, type Room, type Sent } from "#chat";
import type { CommunityEvent, EventRoom } from "../aid/event.ts";
import { nextOccurrence, upcoming } from "../aid/series.ts";
import type { Scene } from "../flows/scene.ts";
import type { Translate } from "../i18n/fluent.ts";

/** What is to be done to a platform's own calendar, and what stands there already. */
export type EntryErrand =
  | {
      readonly kind: "enter";
      readonly room: Room;
      readonly entry: Entry;
      readonly known: string | undefined;
      readonly of: string;
    }
  | { readonly kind: "remove"; readonly room: Room; readonly known: string; readonly of: string };

/** The next date that has not begun: what has begun, a platform ends by itself. */
function entryOf(event: CommunityEvent, t: Translate, now: Date): Entry | undefined {
  const next = upcoming(event, now)[0] ?? nextOccurrence(event, now);
  if (!next || next.start <= now) return undefined;
  const sign = t("entry-answer", { id: event.id });
  const usual = event.except.length === 0 && Object.keys(event.moved).length === 0;
  return {
    title: event.title,
    details: event.details === undefined ? sign : `${event.details}\n\n${sign}`,
    place: next.place ?? t("entry-no-place"),
    start: next.start.toISOString(),
    end: next.end.toISOString(),
    ...(event.rule !== undefined && usual && { rule: event.rule }),
    sign,
  };
}

/** Undefined: nothing is to be done, or the platform has refused it before. */
export async function entryErrand(
  id: string,
  { platform, id: roomId }: EventRoom,
  t: (locale: string) => Translate,
  { work, now }: Scene,
): Promise<EntryErrand | undefined> {
  const of = `entry:${id}`;
  const place = await work.communities.room({ platform, id: roomId });
  const standing = (await work.shown.of(of)).find(
    ({ sent: { room } }) => room.platform === platform && room.space === place?.space,
  );
  const known = standing?.sent.ids[0];
  if (!place?.space || (standing && known === undefined)) return undefined;
  const room = { platform, id: roomId, private: false, space: place.space };
  const event = await work.events.find(id);
  if (!event || event.status === "cancelled")
    return known === undefined ? undefined : { kind: "remove", room, known, of };
  const community = await work.communities.find(event.communityId);
  if (event.status !== "planned" || !community) return undefined;
  const entry = entryOf(event, t(community.locale), now);
  return entry && { kind: "enter", room, entry, known, of };
}

/** Done at the platform; where it now stands. @throws DeliveryError */
export async function enterNow(errand: EntryErrand, calendar: Calendar | undefined): Promise<Sent> {
  const { room, known } = errand;
  if (!calendar) throw new DeliveryError("unreachable");
  if (errand.kind === "enter")
    return { room, ids: [await calendar.put(room, errand.entry, known)] };
  await calendar.remove(room, errand.known);
  return { room, ids: [] };
}

/** Kept for the next time; without an id, that there is none, and that none is to be tried. */
export async function noteEntry(
  { of, room }: EntryErrand,
  ids: readonly string[],
  { work, now }: Pick<Scene, "work" | "now">,
): Promise<void> {
  for (const showing of await work.shown.of(of))
    if (showing.sent.room.space === room.space) await work.shown.dropOne(showing.id);
  await work.shown.add({ of, person: undefined, sent: { room, ids }, locale: "en" }, now);
}
