import { ownDates } from "../aid/calendar/mine.ts";
import type { Dated } from "../aid/calendar/write.ts";
import type { MemberId } from "../aid/community.ts";
import type { CommunityEvent } from "../aid/event.ts";
import { maskContacts } from "../aid/mask.ts";
import type { Scene } from "./scene.ts";

type Data = Pick<Scene, "work">;

/** An event, and how often it was changed. */
export const dated = async (event: CommunityEvent, { work }: Data): Promise<Dated> => ({
  ...event,
  revision: await work.events.revision(event.id),
});

/** What this person goes to, may go to or organises, in all their communities. */
export async function ownCalendar(member: MemberId, data: Data): Promise<readonly Dated[]> {
  const { work } = data;
  const said = await work.rsvps.by(member);
  const hosted = (await work.events.of(member)).map(({ id }) => id);
  const events: Dated[] = [];
  for (const id of new Set([...hosted, ...said.map(({ event }) => event)])) {
    const event = await work.events.find(id);
    if (!event || event.status === "draft") continue;
    const answers = said.filter((rsvp) => rsvp.event === id);
    events.push(...ownDates(await dated(event, data), answers, event.host === member));
  }
  return events;
}

/** What a community plans, for whoever has its address: how to reach a person is left out. */
export async function communityCalendar(
  community: string,
  masked: string,
  data: Data,
): Promise<readonly Dated[]> {
  const hide = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : maskContacts(text, masked);
  const events: Dated[] = [];
  for (const event of await data.work.events.known(community)) {
    const { title, place, details, moved } = event;
    const others = Object.entries(moved).map(([date, one]) => [
      date,
      { ...one, place: hide(one.place) },
    ]);
    events.push({
      ...(await dated(event, data)),
      title: maskContacts(title, masked),
      place: hide(place),
      details: hide(details),
      moved: Object.fromEntries(others),
    });
  }
  return events;
}
