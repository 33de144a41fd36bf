import { message, UserError } from "#chat";
import { readWish } from "../aid/wish.ts";
import { changeText, matchUp } from "../flows/posts.ts";
import { quoted } from "../views/post.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { askWhat } from "./change.ts";
import { ownPost } from "./own.ts";
import { id, text } from "./params.ts";
import { question } from "./question.ts";

/** New words for one's post; they begin its days anew. */
export const edit = defineCommand({
  name: "edit",
  speaks: true,
  params: { post: id, text: text({ required: false, long: true }) },
  async run(turn) {
    const { work, now, member, community, t } = turn;
    if (turn.args.post?.startsWith("e")) return askWhat(turn.args.post, turn);
    const post = await ownPost(turn.args.post, turn, "edit");
    if (!("id" in post)) return post;
    if (post.status !== "open") throw new UserError("error-post-closed");
    if (turn.args.text === undefined) {
      return [
        await question(
          turn,
          { command: "edit", args: { post: post.id }, param: "text" },
          quoted(post.text, t),
        ),
      ];
    }
    const words = readWish(turn.args.text);
    const changed = await changeText(post, { text: words, locale: t.locale }, community, turn);
    await matchUp(changed, turn);
    await work.deeds.did(member.id, {
      kind: "edit",
      of: post.id,
      before: { text: post.text, locale: post.locale },
      at: now,
    });
    return [
      inPrivate(
        message([t("edited"), quoted(words, t)], {
          buttons: [{ label: t("button-undo"), says: "/undo" }],
        }),
      ),
    ];
  },
});
