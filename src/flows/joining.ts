import type { Room } from "#chat";
import type { Community, MemberId } from "../aid/community.ts";
import type { Scene } from "./scene.ts";

/** A room leaves its community for another; its posts move along, and a community without rooms is no more. */
export async function joinRoom(
  room: Room,
  from: Community,
  to: string,
  { work }: Scene,
): Promise<Community> {
  const joined = await work.communities.find(to);
  if (!joined) throw new Error(`no community ${to}`);
  await work.communities.keepRoom(room, { community: to, home: false });
  await work.posts.moveTo(to, room);
  if ((await work.communities.rooms(from.id)).length === 0) await work.communities.remove(from.id);
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
  await work.notices.reassign(other, person);
  await work.people.absorb(person, other);
}
