import type { Match } from "../aid/match.ts";
import { awake } from "./awake.ts";
import type { Scene } from "./scene.ts";

/** Whoever helped hears that it worked, once. */
export async function thank(match: Match, { work, now }: Scene): Promise<void> {
  await work.notices.add(
    {
      to: { member: match.giver },
      subject: { kind: "thanks", match: match.id },
      about: `match:${match.id}`,
      dueAt: await awake(match.communityId, now, { work }),
      class: "repeatable",
      key: `thanks:${match.id}`,
    },
    now,
  );
  await endOutcome(match, { work });
}

/** Nobody is asked twice whether it worked. */
export const endOutcome = (match: Match, { work }: Pick<Scene, "work">): Promise<void> =>
  work.notices.cancel(`match:${match.id}`, ["outcome"]);
