import { message, UserError } from "#chat";
import { readWish } from "../aid/wish.ts";
import { changeText, matchUp } from "../flows/posts.ts";
import { quoted } from "../views/post.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { askWhat } from "./change.ts";
import { aboutDesk } from "./desk.ts";
import { ownPost } from "./own.ts";
import { mayShow } from "../flows/consent.ts";
import { veiledHere } from "./quoting.ts";
import { id, text } from "./params.ts";
import { question } from "./question.ts";

/** New words for one's post; they begin its days anew. */
export const edit = defineCommand({
  name: "edit",
  speaks: true,
  params: { post: id, text: text({ required: false, long: true }) },
  async run(turn) {
    const { work, now, member, community, room, t } = turn;
    const encrypted = room.encrypted === true;
    if (turn.args.post?.startsWith("e")) return askWhat(turn.args.post, turn);
    if (turn.args.post?.startsWith("d")) return aboutDesk(turn.args.post, "change", turn);
    const post = await ownPost(turn.args.post, turn, "edit");
    if (!("id" in post)) return post;
    if (post.status !== "open") throw new UserError("error-post-closed");
    if (turn.args.text === undefined) {
      const draft = { command: "edit", args: { post: post.id }, param: "text" };
      const shown = (await mayShow(post, room.platform, turn)) === "anywhere" || encrypted;
      return [await question(turn, draft, quoted(shown ? post.text : t("words-kept"), t))];
    }
    const words = readWish(turn.args.text);
    const change = { text: words, locale: t.locale, encrypted };
    const changed = await changeText(post, change, community, turn);
    await matchUp(changed, turn);
    await work.deeds.did(member.id, {
      kind: "edit",
      of: post.id,
      before: { text: post.text, locale: post.locale, ...(post.encrypted && { encrypted: "yes" }) },
      at: now,
    });
    const buttons = [{ label: t("button-undo"), says: "/undo" }];
    const said = await veiledHere([changed], turn, ([own = changed]) =>
      message([t("edited"), quoted(own.text, t)], { buttons }),
    );
    return [inPrivate(said)];
  },
});
