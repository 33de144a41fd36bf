import { message, UserError } from "#chat";
import { attendanceOn } from "../aid/attendance.ts";
import type { CommunityEvent } from "../aid/event.ts";
import type { Item } from "../aid/item.ts";
import { nextOccurrence, type Occurrence } from "../aid/series.ts";
import { charactersIn, readWish } from "../aid/wish.ts";
import { standingOf } from "../flows/scheduled.ts";
import { brought } from "../views/recap.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { checkOpen, mayChange, whichEvent } from "./planned.ts";
import { eventId, text } from "./params.ts";
import { question } from "./question.ts";

/** Things that one person brings to one date: more would be a removal. */
const MOST = 10;
const MAX_THING = 200;
const LIST = /^(?:list|liste|\?)$/i;

interface Bringing {
  readonly event: CommunityEvent;
  readonly one: Occurrence;
  readonly items: readonly Item[];
  readonly mine: ReturnType<typeof standingOf>;
}

/** What the others bring, for those who come. */
function list({ event, items, mine }: Bringing, turn: Turn): Reply {
  if (mine !== "going" && !mayChange(turn, event))
    throw new UserError("error-list-for-those-coming");
  const { id } = turn.member;
  const seen = items.map((item) => ({ item, mine: item.takenBy === id, own: item.by === id }));
  return inPrivate(brought(event, seen, turn.t));
}

async function note(thing: string, { event, one, items, mine }: Bringing, turn: Turn) {
  const { work, member, t } = turn;
  if (items.filter(({ by }) => by === member.id).length >= MOST)
    throw new UserError("error-too-many-items", { max: MOST });
  const text = readWish(thing);
  const length = charactersIn(text);
  if (length > MAX_THING) throw new UserError("error-too-long", { length, max: MAX_THING });
  const item = await work.items.add({ event: event.id, date: one.date, by: member.id, text });
  await work.deeds.drop(member.id);
  const going = { label: t("button-going"), says: `/rsvp ${event.id} going` };
  const back = { label: t("button-not-bringing"), says: `/take ${event.id} ${item.number} back` };
  const buttons = mine === undefined || mine === "not" ? [going, back] : [back];
  return inPrivate(message([t("bring-noted", { item: text, title: event.title })], { buttons }));
}

/** What I bring to be repaired; or, for whoever repairs, what the others bring. */
export const bring = defineCommand({
  name: "bring",
  publishes: ["thing"],
  speaks: true,
  params: { event: eventId, thing: text({ required: false, long: true }) },
  async run(turn): Promise<readonly Reply[]> {
    const { args, work, member, now } = turn;
    const { thing } = args;
    const event = await whichEvent(args.event, turn, (one) => `/bring ${one} ${thing ?? ""}`);
    if (!("id" in event)) return event;
    checkOpen(event, now);
    const one = nextOccurrence(event, now);
    if (!one) throw new UserError("error-no-such-date");
    if (thing === undefined) {
      const asked = { command: "bring", args: { event: event.id }, param: "thing" };
      return [await question(turn, asked)];
    }
    const rsvps = await work.rsvps.of(event.id);
    const mine = standingOf(member.id, attendanceOn(event, one.date, rsvps));
    const items = (await work.items.of(event.id)).filter(({ date }) => date === one.date);
    const known = { event, one, items, mine };
    return [LIST.test(thing.trim()) ? list(known, turn) : await note(thing, known, turn)];
  },
});
