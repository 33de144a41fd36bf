import type { MemberId } from "../aid/community.ts";
import { otherOf, sideOf } from "../aid/match.ts";
import type { Block } from "../store/blocks.ts";
import { refuse } from "./asks.ts";
import { endConversation } from "./relay.ts";
import type { Scene } from "./scene.ts";

/** These two are not brought together any more; the other is not told, and what is open between them looks declined. */
export async function block(by: MemberId, of: MemberId, scene: Scene): Promise<Block> {
  const { work, now } = scene;
  const between = (await work.matches.of(by)).filter((match) => otherOf(match, by) === of);
  for (const match of between) {
    const side = sideOf(match, by);
    if (match.relay === "open") await endConversation(match, by, scene);
    await work.notices.cancel(`match:${match.id}`, ["outcome"]);
    const over = ["introduced", "failed", "declined", "withdrawn"].includes(match.standing);
    if (side && !over) await refuse(match, side, scene);
  }
  return work.blocks.add(by, of, now);
}
