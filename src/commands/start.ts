import { message } from "#chat";
import { posted } from "../views/post.ts";
import { hintsFor } from "./desks.ts";
import { shownInPrivate } from "./shown.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { id } from "./params.ts";

/** The first word in a private chat: who this is, or straight on to the post that led here. */
export const start = defineCommand({
  name: "start",
  params: { about: id },
  anyone: true,
  async run(turn) {
    const { work, args, t, member, community, now } = turn;
    const event = args.about === undefined ? undefined : await work.events.find(args.about);
    if (event?.communityId === community.id) return shownInPrivate(event, turn);
    const post = args.about === undefined ? undefined : await work.posts.find(args.about);
    if (post && post.author === member.id && post.status === "open") {
      const matched = (await work.matches.ofPost(post.id)).length > 0;
      const hints = post.kind === "need" ? await hintsFor(post.text, turn) : [];
      const confirmation = posted({ post, community, now, matched, hints }, t);
      return [inPrivate(confirmation, { resume: `/start ${post.id}` })];
    }
    const hello = message([t("hello", { name: member.name }), t("hello-what"), t("hello-next")]);
    return [inPrivate(hello, { resume: "/start" })];
  },
});
