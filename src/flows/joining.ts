import type { Room } from "#chat";
import type { Community, MemberId } from "../aid/community.ts";
import { indexTokens, matchUp } from "./posts.ts";
import type { Scene } from "./scene.ts";

/**
 * A room leaves its community for another, and its posts move along to be matched there. A community whose last room
 * leaves is no more: its people and all its posts move too.
 */
export async function joinRoom(
  room: Room,
  from: Community,
  to: string,
  scene: Scene,
): Promise<Community> {
  const { work } = scene;
  const joined = await work.communities.find(to);
  if (!joined) throw new Error(`no community ${to}`);
  await work.communities.keepRoom(room, { community: to, home: false });
  const last = (await work.communities.rooms(from.id)).length === 0;
  const moved = await work.posts.moveTo(to, last ? { community: from.id } : { room });
  for (const author of new Set(moved.map((post) => post.author)))
    await work.people.join(author, to);
  if (last) {
    await work.people.joinAll(from.id, to);
    await work.events.moveTo(to, from.id);
    await work.desks.moveTo(to, from.id);
    await work.words.moveTo(to, from.id);
    await work.feeds.pass({ community: from.id }, { community: to });
    await work.communities.remove(from.id);
  }
  const open = moved.filter(({ status }) => status === "open");
  // Their words may mean something else there.
  for (const post of open)
    await work.posts.setStatus(post.id, "open", await indexTokens(post, scene));
  for (const post of open) await matchUp(post, scene);
  return joined;
}

/** Two accounts turn out to be one person: all that hangs on the second hangs on the first. */
export async function joinAccounts(
  person: MemberId,
  other: MemberId,
  { work }: Scene,
): Promise<void> {
  await work.posts.reauthor(other, person);
  await work.matches.reassign(other, person);
  await work.votes.reassign(other, person);
  await work.notices.reassign(other, person);
  await work.events.reassign(other, person);
  await work.rsvps.reassign(other, person);
  await work.items.reassign(other, person);
  await work.desks.reassign(other, person);
  await work.feeds.pass({ member: other }, { member: person });
  await work.people.absorb(person, other);
}
