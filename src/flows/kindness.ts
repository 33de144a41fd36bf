import type { BareMatch, Side } from "../aid/match.ts";
import { awake } from "./awake.ts";
import type { Scene } from "./scene.ts";

/** Whoever said yes and waits in vain hears a kind word, once for each question, and never at night. */
export async function sayKindly(
  match: BareMatch,
  side: Side,
  at: Date,
  scene: Scene,
): Promise<void> {
  const { work, now } = scene;
  await work.notices.add(
    {
      to: { member: match[side] },
      subject: { kind: "lapsed", match: match.id },
      about: `match:${match.id}`,
      dueAt: await awake(match.communityId, at, scene),
      class: "repeatable",
      key: `lapsed:${match.id}:${match.askedAt?.getTime() ?? 0}`,
    },
    now,
  );
}
