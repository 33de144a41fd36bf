import type { Post } from "../aid/post.ts";
import { mine as list } from "../views/post.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { veiledHere } from "./quoting.ts";

/** My open posts, and where each stands. How many were asked, and who, stays with the bot. */
export const mine = defineCommand({
  name: "mine",
  params: {},
  async run(turn) {
    const { work, member, community, now, t } = turn;
    const open = await work.posts.openOf(member.id);
    const tally = await work.matches.tally(open.map(({ id }) => id));
    const listed = (post: Post) => {
      const many = tally.get(post.id);
      const waiting = many?.get(post.kind === "need" ? "asking-needer" : "asking-giver") ?? 0;
      return { post, waiting, introduced: many?.get("introduced") ?? 0 };
    };
    const said = await veiledHere(open, turn, (posts) =>
      list(posts.map(listed), community, now, t),
    );
    return [inPrivate(said)];
  },
});
