import { message, UserError } from "#chat";
import { type CommunityEvent, type EventRoom, whenOf } from "../aid/event.ts";
import { nextOccurrence } from "../aid/series.ts";
import { publish } from "../flows/events.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { eventOf } from "./planned.ts";
import { eventId, text } from "./params.ts";
import { nextStep, roomsFor } from "./shown.ts";

const instead = { instead: true };

/** "publish", "publish all", "publish 2": where it was typed, everywhere, or in one room of the list. */
async function published(
  draft: CommunityEvent,
  where: string | undefined,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { t, now, work, member } = turn;
  if (draft.choices) return nextStep(draft, turn, { place: true });
  if (!nextOccurrence(draft, now)) throw new UserError("when-past");
  const { all, wanted } = await roomsFor(draft, turn);
  const chosen = where === undefined ? undefined : all[Number(where) - 1];
  const rooms = where === "all" ? all : chosen ? [chosen] : wanted;
  if (rooms.length === 0) throw new UserError("error-no-room-to-publish");
  const bare = rooms.map(({ platform, id, thread }: EventRoom): EventRoom => ({
    platform,
    id,
    ...(thread !== undefined && { thread }),
  }));
  await publish(draft, bare, turn);
  await work.deeds.drop(member.id);
  const titles = rooms.map(
    (room) =>
      all.find(({ platform, id }) => platform === room.platform && id === room.id)?.title ??
      room.id,
  );
  const said = t("published", { title: draft.title, rooms: [...new Set(titles)].join(", ") });
  return [inPrivate(message([said, t("published-next", { id: draft.id })]), instead)];
}

/** What the buttons of a draft say. */
export const plan = defineCommand({
  name: "plan",
  hidden: true,
  params: { event: eventId, step: text({ required: false }) },
  async run(turn): Promise<readonly Reply[]> {
    const { args, work, member, t } = turn;
    const draft = await eventOf(args.event ?? "", turn);
    if (draft.host !== member.id) throw new UserError("error-not-your-event");
    if (draft.status !== "draft")
      return [inPrivate(message([t("published-already", { title: draft.title })]), instead)];
    const [step = "", which] = (args.step ?? "").split(/\s+/);
    if (step === "publish") return published(draft, which, turn);
    if (step === "drop") {
      await work.events.remove(draft.id);
      return [inPrivate(message([t("dropped")]), instead)];
    }
    const picked = step === "pick" ? draft.choices?.[Number(which) - 1] : undefined;
    if (!picked) return nextStep(draft, turn, { place: true });
    const change = { ...whenOf(picked), choices: undefined };
    await work.events.change(draft.id, change, turn.now);
    return nextStep({ ...draft, ...change }, turn, { place: false });
  },
});
