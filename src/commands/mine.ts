import { mine as list } from "../views/post.ts";
import { defineCommand, inPrivate } from "./command.ts";

/** My open posts, and where each stands. How many were asked, and who, stays with the bot. */
export const mine = defineCommand({
  name: "mine",
  params: {},
  async run({ work, member, community, now, t }) {
    const open = await work.posts.openOf(member.id);
    const posts = [];
    for (const post of open) {
      const matches = await work.matches.ofPost(post.id);
      const side = post.kind === "need" ? "needer" : "giver";
      const waiting = matches.filter(({ standing }) => standing === `asking-${side}`).length;
      const introduced = matches.filter(({ standing }) => standing === "introduced").length;
      posts.push({ post, waiting, introduced });
    }
    return [inPrivate(list(posts, community, now, t))];
  },
});
