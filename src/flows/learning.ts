import type { MemberId } from "../aid/community.ts";
import type { Match } from "../aid/match.ts";
import { type Learnt, learntFrom, pairIn } from "../aid/matching/learning.ts";
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

/** What the answers of one community taught, as matching takes it. */
export const learntIn = async (community: string, { work }: Scene): Promise<Learnt> =>
  learntFrom(await work.votes.tallies(community));
