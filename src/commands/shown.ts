import type { CommunityEvent } from "../aid/event.ts";
import { nextOccurrence } from "../aid/series.ts";
import { roomsOf } from "../flows/events.ts";
import { scheduled, standingOf } from "../flows/scheduled.ts";
import { detail, preview, whichDate } from "../views/event.ts";
import { itemLine } from "../views/recap.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";
import { mayChange } from "./planned.ts";
import { question } from "./question.ts";

/** Where a draft goes: where it was typed, else the first room of the community. */
export async function roomsFor(event: CommunityEvent, turn: Turn) {
  const all = await roomsOf(turn.community, turn);
  // Planned in private: a room where whoever plans it is heard.
  const near = all.find(({ platform }) => platform === turn.room.platform) ?? all[0];
  const usual = near === undefined ? [] : [near];
  const wanted = event.rooms.length > 0 ? event.rooms : usual;
  const isWanted = (room: { platform: string; id: string }): boolean =>
    wanted.some(({ platform, id }) => platform === room.platform && id === room.id);
  return { all, wanted, isWanted };
}

async function previewed(event: CommunityEvent, turn: Turn): Promise<Reply> {
  const { now, community, t } = turn;
  const { all, isWanted } = await roomsFor(event, turn);
  const name = ({ title, id, platform }: (typeof all)[number]): string =>
    t("community-room", { title: title ?? id, platform });
  const others = all.flatMap((room, at) =>
    isWanted(room) ? [] : [{ title: name(room), number: at + 1 }],
  );
  const shown = await scheduled(event, undefined, turn);
  const rooms = all.filter(isWanted).map(name);
  return inPrivate(
    preview(
      { ...shown, zone: community.zone, one: nextOccurrence(event, now), now, rooms, others },
      t,
    ),
    { resume: `/start ${event.id}`, instead: true },
  );
}

/** What is still open of a draft is asked, one thing at a time; then it is shown as others would see it. */
export async function nextStep(
  event: CommunityEvent,
  turn: Turn,
  asked: { readonly place: boolean },
): Promise<readonly Reply[]> {
  const { t } = turn;
  if (event.choices) {
    const says = `/plan ${event.id} pick`;
    const which = whichDate(event.title, event.choices, says, t);
    return [inPrivate(which, { resume: `/start ${event.id}`, instead: true })];
  }
  if (event.place === undefined && !asked.place)
    return [await question(turn, { command: "event", args: { event: event.id }, param: "where" })];
  return [await previewed(event, turn)];
}

/** An event as this person may see it: a draft where it stands, else everything about it. */
export async function shownInPrivate(event: CommunityEvent, turn: Turn): Promise<readonly Reply[]> {
  const { work, member, t } = turn;
  if (event.status === "draft") return nextStep(event, turn, { place: true });
  const shown = await scheduled(event, undefined, turn);
  const mine = standingOf(member.id, shown.attendance);
  const manages = mayChange(turn, event);
  const sees = manages || mine === "going";
  const items = (await work.items.of(event.id)).filter(({ date }) => date === shown.one?.date);
  const names = [...shown.attendance.going, ...shown.attendance.waiting].map(({ name }) => name);
  const page = detail(
    {
      ...shown,
      mine,
      mayChange: manages,
      names: event.host === member.id ? names : [],
      items: sees ? items.map((item) => itemLine(item, item.takenBy === member.id, t)) : [],
    },
    t,
  );
  return [inPrivate(page, { resume: `/start ${event.id}` })];
}
