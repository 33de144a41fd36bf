import { type Incoming, message } from "#chat";
import type { Work } from "../store/work.ts";
import { readWish } from "../aid/wish.ts";
import { here } from "../commands/command.ts";
import { readCommand } from "../commands/reader.ts";
import { changeText, matchUp, settle } from "../flows/posts.ts";
import type { Deps } from "./deps.ts";
import { type Outcome, typed } from "./said.ts";
import type { Visit } from "./visit.ts";

const NOTHING: Outcome = { replies: [] };

/** An edited /offer or /need rewrites the open post it made. */
export async function edited(visit: Visit, deps: Deps): Promise<Outcome> {
  const { incoming, work, person, now, t } = visit;
  if (incoming.kind !== "edited" || !("text" in incoming.said)) return NOTHING;
  const found = await work.posts.bySource(incoming.message);
  if (found?.post.status !== "open" || found.post.author !== person.id) return NOTHING;
  const { post, plain } = found;
  const reading = readCommand(incoming.said.text, deps.names);
  const words = reading && "command" in reading ? reading.rest : incoming.said.text;
  const fits = reading ? "command" in reading && reading.command.name === post.kind : plain;
  if (!fits) return NOTHING;
  const text = readWish(words.trim());
  const community = await work.communities.find(post.communityId);
  if (!community || text === post.text) return NOTHING;
  const scene = { work, now, concepts: deps.concepts };
  const encrypted = incoming.room.encrypted === true;
  const change = { text, locale: t.locale, encrypted };
  const changed = await changeText(post, change, community, scene);
  await matchUp(changed, scene);
  await work.deeds.did(person.id, {
    kind: "edit",
    of: post.id,
    before: { text: post.text, locale: post.locale, ...(post.encrypted && { encrypted: "yes" }) },
    at: now,
  });
  return NOTHING;
}

/** A deleted one withdraws it, where the platform tells. */
export async function deleted(visit: Visit, deps: Deps): Promise<Outcome> {
  const { incoming, work, person, now } = visit;
  if (incoming.kind !== "deleted") return NOTHING;
  const post = (await work.posts.bySource(incoming.message))?.post;
  if (post?.status === "open" && post.author === person.id) {
    await settle(post, "withdrawn", { work, now, concepts: deps.concepts });
  }
  return NOTHING;
}

/** A reaction taken away takes back what it said, as far as that can be. */
export async function unpressed(visit: Visit, deps: Deps): Promise<Outcome> {
  const { incoming, work, person } = visit;
  if (incoming.kind !== "unpressed") return NOTHING;
  const { says } = incoming;
  // "/decline m3xk far": the reason goes, the no stays.
  if (says.startsWith("/rsvp ") || /^\/decline \S+ \S/.test(says))
    return typed(`${says} no-longer`, visit, deps);
  // What changes a desk rewrites the message that was pressed: what is left to take away there only looks.
  if (says.startsWith("/desk ")) return NOTHING;
  const deed = await work.deeds.last(person.id);
  return deed && says.split(" ").includes(deed.of) ? typed("/undo", visit, deps) : NOTHING;
}

/** Added to a room, the bot says two lines. */
export async function added({ work, incoming, person, t }: Visit): Promise<Outcome> {
  await work.communities.keepRoom(incoming.room, { addedBy: person.id });
  return { replies: [here(message([t("room-hello"), t("room-hello-next")]))] };
}

/** What concerns a room and no person: nobody is met by leaving. */
export const isOfTheRoom = ({ kind }: Incoming): boolean =>
  kind === "moved" || kind === "removed" || kind === "left";

/** Somebody edits or deletes what made no post: nobody is met by that either. */
export const isNothingOfOurs = async (incoming: Incoming, work: Work): Promise<boolean> =>
  (incoming.kind === "edited" || incoming.kind === "deleted") &&
  (await work.posts.bySource(incoming.message)) === undefined;

/** A room lives on under another id, or shows the bot no more. */
export async function roomNews(incoming: Incoming, work: Work): Promise<void> {
  const { platform, id } = incoming.room;
  if (incoming.kind === "moved") {
    await work.communities.moveRoom(incoming.room, incoming.to);
    await work.notices.moveRoom(platform, id, incoming.to.id);
  }
  if (incoming.kind !== "left") await work.shown.dropRoom(platform, id);
}
