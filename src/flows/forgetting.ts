import type { MemberId } from "../aid/community.ts";
import { leaveDesks } from "./desks.ts";
import { leaveEvents } from "./leaving.ts";
import { withdrawAsks } from "./asks.ts";
import { rewrite } from "./rewriting.ts";
import { uncountAll } from "./vocabulary.ts";
import { endConversation } from "./relay.ts";
import type { Scene } from "./scene.ts";

/** Everything of one person goes; what others see of it is rewritten so that it does not quote them any more. */
export async function forgetPerson(id: MemberId, scene: Scene): Promise<void> {
  const { work } = scene;
  for (const conversation of await work.matches.conversations(id))
    await endConversation(conversation, id, scene);
  for (const post of await work.posts.of(id)) {
    await work.posts.setStatus(post.id, "withdrawn", []);
    await uncountAll(post, scene);
    await rewrite(`post:${post.id}`, `gone:${post.id}`, scene);
  }
  const matches = await work.matches.of(id);
  await withdrawAsks(matches, scene);
  await leaveEvents(id, scene);
  await leaveDesks(id, scene);
  await work.erasure.erase(id);
}
