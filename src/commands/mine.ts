import { mine as list } from "../views/post.ts";
import { defineCommand, inPrivate } from "./command.ts";

/** My open posts, and where each stands. How many were asked, and who, stays with the bot. */
export const mine = defineCommand({
  name: "mine",
  params: {},
  async run({ work, member, community, now, t }) {
    const open = await work.posts.openOf(member.id);
    const tally = await work.matches.tally(open.map(({ id }) => id));
    const posts = open.map((post) => {
      const many = tally.get(post.id);
      const waiting = many?.get(post.kind === "need" ? "asking-needer" : "asking-giver") ?? 0;
      return { post, waiting, introduced: many?.get("introduced") ?? 0 };
    });
    return [inPrivate(list(posts, community, now, t))];
  },
});
