import { message, UserError } from "#chat";
import type { Post } from "../aid/post.ts";
import { settle } from "../flows/posts.ts";
import { endOutcome, thank } from "../flows/thanks.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { askOff } from "./change.ts";
import { aboutDesk } from "./desk.ts";
import { checkMayChange, ownPost } from "./own.ts";
import { choice, id } from "./params.ts";

type Outcome = "yes" | "no";

const instead = { instead: true };

/** After the end: did it work? A yes says thank you to whoever helped. */
async function outcomeOf(post: Post, outcome: Outcome, turn: Turn): Promise<readonly Reply[]> {
  const { work, t } = turn;
  if (outcome === "no") return [inPrivate(message([t("closed-no")]), instead)];
  await work.posts.setStatus(post.id, "met", []);
  const helped = (await work.matches.ofPost(post.id)).filter(
    ({ standing }) => standing === "introduced",
  );
  if (post.kind === "need") for (const match of helped) await thank(match, turn);
  return [
    inPrivate(
      message([t(helped.length > 0 && post.kind === "need" ? "closed-yes-thanked" : "closed-yes")]),
      instead,
    ),
  ];
}

async function close(post: Post, turn: Turn): Promise<readonly Reply[]> {
  const { work, now, member, t } = turn;
  await settle(post, "withdrawn", turn);
  await work.deeds.did(member.id, { kind: "close", of: post.id, before: {}, at: now });
  const own = post.author === member.id;
  const asking = own
    ? [
        { label: t("button-worked"), says: `/close ${post.id} yes` },
        { label: t("button-not-needed"), says: `/close ${post.id} no` },
      ]
    : [];
  const buttons = [...asking, { label: t("button-undo"), says: "/undo" }];
  const text = t(own ? `closed-${post.kind}` : "closed-by-steward", { id: post.id });
  return [inPrivate(message([text], { buttons }), instead)];
}

/** The answer to "did it work?" after an introduction. */
async function matchOutcome(
  idOfMatch: string,
  outcome: Outcome,
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, member, t } = turn;
  const match = await work.matches.find(idOfMatch);
  if (!match || match.needer !== member.id) throw new UserError("error-not-your-match");
  await endOutcome(match, turn);
  if (outcome === "no") {
    await work.matches.change(match.id, { standing: "failed" });
    return [
      inPrivate(
        message([t(match.need?.status === "open" ? "not-worked-still-open" : "not-worked")]),
        instead,
      ),
    ];
  }
  if (match.need?.status === "open") await settle(match.need, "met", turn);
  await thank(match, turn);
  return [inPrivate(message([t("closed-yes-thanked")]), instead)];
}

/** The end of a post, with a question whether it worked. */
export const closing = defineCommand({
  name: "close",
  params: { post: id, outcome: choice("yes", "no") },
  async run(turn) {
    const { args, t } = turn;
    const outcome = args.outcome === "yes" || args.outcome === "no" ? args.outcome : undefined;
    if (args.post?.startsWith("m")) return matchOutcome(args.post, outcome ?? "yes", turn);
    if (args.post?.startsWith("e")) return askOff(args.post, turn);
    if (args.post?.startsWith("d")) return aboutDesk(args.post, "remove all", turn);
    const post = await ownPost(args.post, turn, "close");
    if (!("id" in post)) return post;
    checkMayChange(turn, post, turn.community.id);
    if (post.status === "open") {
      const closed = await close(post, turn);
      return outcome ? outcomeOf(post, outcome, turn) : closed;
    }
    if (outcome && post.status === "withdrawn") return outcomeOf(post, outcome, turn);
    return [inPrivate(message([t("already-closed")]), instead)];
  },
});
