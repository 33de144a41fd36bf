import type { MemberId } from "../aid/community.ts";
import { reveal, type Revealed } from "../aid/introduction.ts";
import { type Match, otherOf } from "../aid/match.ts";
import type { Scene } from "./scene.ts";

/** What one side of an agreed match may know of the other. @throws Error before both have said yes. */
export async function introductionFor(
  match: Match,
  to: MemberId,
  { work }: Pick<Scene, "work">,
): Promise<Revealed> {
  const me = await work.people.find(to);
  const other = await work.people.find(otherOf(match, to));
  if (!me || !other) throw new Error("somebody of this match is gone");
  return reveal(match, me, other);
}
