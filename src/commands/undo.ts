import { type Message, message, UserError } from "#chat";
import { expiryOf, changeText, matchUp, rescheduleExpiry, settle } from "../flows/posts.ts";
import type { Match, Side } from "../aid/match.ts";
import { stillPossible } from "../aid/match.ts";
import type { Post } from "../aid/post.ts";
import { later, MINUTE } from "../aid/time.ts";
import { takeBackNo, takeBackYes } from "../flows/asks.ts";
import type { Deed } from "../store/deeds.ts";
import { veiledHere } from "./quoting.ts";
import { isDeskId } from "../aid/desk.ts";
import { undoDesk, undoRsvp } from "./undoing.ts";
import { quoted } from "../views/post.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";

/** The last thing one did can be taken back for this long. */
const UNDO_FOR = 10 * MINUTE;

const instead = { instead: true };

const quoting = (key: string, post: Post, turn: Turn): Promise<Message> =>
  veiledHere([post], turn, ([own = post]) => message([turn.t(key), quoted(own.text, turn.t)]));

async function undoPost(deed: Deed, post: Post, turn: Turn): Promise<readonly Reply[]> {
  const { community, now } = turn;
  switch (deed.kind) {
    case "post":
      if (post.status !== "open") throw new UserError("error-nothing-to-undo");
      await settle(post, "withdrawn", turn);
      return [inPrivate(await quoting("undone-post", post, turn), instead)];
    case "edit": {
      const before = {
        text: deed.before["text"] ?? post.text,
        locale: deed.before["locale"] ?? post.locale,
        encrypted: deed.before["encrypted"] === "yes",
      };
      const restored = await changeText(post, before, community, turn);
      await matchUp(restored, turn);
      return [inPrivate(await quoting("undone-edit", restored, turn), instead)];
    }
    default: {
      if (post.expiresAt <= now)
        await turn.work.posts.setExpiry(post.id, expiryOf(post.kind, now, community));
      await settle(post, "open", turn);
      const reopened = (await turn.work.posts.find(post.id)) ?? post;
      await rescheduleExpiry(reopened, community, turn);
      await matchUp(reopened, turn);
      return [inPrivate(await quoting("undone-close", post, turn), instead)];
    }
  }
}

const isSide = (side: string | undefined): side is Side => side === "giver" || side === "needer";

async function undoAnswer(deed: Deed, match: Match, turn: Turn): Promise<readonly Reply[]> {
  const side = deed.before["side"];
  if (!isSide(side) || match.standing === "introduced")
    throw new UserError("error-too-late-to-undo");
  if (deed.kind === "accept") {
    await turn.work.votes.withdraw(match.id, turn.member.id);
    await takeBackYes(match, side, turn);
    return [inPrivate(message([turn.t("undone-accept")]), instead)];
  }
  const open = stillPossible({ ...match, standing: "queued" });
  if (!open) throw new UserError("error-too-late-to-undo");
  await turn.work.votes.withdraw(match.id, turn.member.id);
  await takeBackNo(match, side, turn);
  const buttons = [
    {
      label: turn.t(side === "giver" ? "button-can-help" : "button-introduce"),
      says: `/accept ${match.id}`,
    },
  ];
  return [inPrivate(message([turn.t("undone-decline")], { buttons }), instead)];
}

/** Takes back the last thing this person did. Never an introduction, never /forget. */
export const undo = defineCommand({
  name: "undo",
  params: {},
  async run(turn) {
    const { work, member, now } = turn;
    const deed = await work.deeds.last(member.id);
    if (!deed || later(deed.at, UNDO_FOR) < now) throw new UserError("error-nothing-to-undo");
    await work.deeds.drop(member.id);
    if (deed.kind === "accept" || deed.kind === "decline") {
      const match = await work.matches.find(deed.of);
      if (!match) throw new UserError("error-nothing-to-undo");
      return undoAnswer(deed, match, turn);
    }
    if (deed.kind === "rsvp") return undoRsvp(deed, turn);
    if (isDeskId(deed.of)) return undoDesk(deed, turn);
    const post = await work.posts.find(deed.of);
    if (!post) throw new UserError("error-nothing-to-undo");
    return undoPost(deed, post, turn);
  },
});
