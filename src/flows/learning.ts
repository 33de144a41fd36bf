import type { MemberId } from "../aid/community.ts";
import type { Match } from "../aid/match.ts";
import { learntFrom, type Local, pairIn } from "../aid/matching/learning.ts";
import type { Scene } from "./scene.ts";

/** A yes says that two concepts fit, "another thing" that they do not; no other answer says anything of meaning. */
export async function learn(
  { id, because }: Match,
  member: MemberId,
  yes: boolean,
  { work }: Scene,
): Promise<void> {
  const pair = pairIn(because);
  if (pair) await work.votes.cast(id, member, { ...pair, yes });
}

/** What the answers of one community taught, and where it is, as matching takes it. */
export async function localTo(community: string, { work }: Scene): Promise<Local> {
  const learnt = learntFrom(await work.votes.tallies(community));
  return { learnt, town: (await work.communities.find(community))?.town };
}
