import { message, UserError } from "#chat";
import { sayDay } from "../aid/time.ts";
import { expiryOf, rescheduleExpiry } from "../flows/posts.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { ownPost } from "./own.ts";
import { id } from "./params.ts";

/** A post that was about to expire lives as long again. */
export const keep = defineCommand({
  name: "keep",
  params: { post: id },
  hidden: true,
  async run(turn) {
    const { work, now, community, t } = turn;
    const post = await ownPost(turn.args.post, turn, "edit");
    if (!("id" in post)) return post;
    if (post.status !== "open") throw new UserError("error-post-closed");
    const expiresAt = expiryOf(post.kind, now, community);
    await work.posts.setExpiry(post.id, expiresAt);
    await rescheduleExpiry({ ...post, expiresAt }, community, turn);
    const until = sayDay(expiresAt, now, t.locale, community.zone);
    return [inPrivate(message([t("kept", { until })]), { instead: true })];
  },
});
