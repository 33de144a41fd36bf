import { type Message, message, UserError } from "#chat";
import { type Match, postsOf, type Side, stillPossible } from "../aid/match.ts";
import { agree } from "../flows/asks.ts";
import { wordings } from "../flows/consent.ts";
import { learn } from "../flows/learning.ts";
import { introductionFor } from "../flows/revealing.ts";
import { introduction } from "../views/match.ts";
import { rewrite } from "../flows/rewriting.ts";
import { askedMatch } from "./asked.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { id } from "./params.ts";
import { pressedOn, sayNothingOf } from "./pressed.ts";

const instead = { instead: true };

async function introduced(match: Match, side: Side, turn: Turn): Promise<Message> {
  const other = await introductionFor(match, turn.member.id, turn);
  return wordings(postsOf(match), turn.room.platform, turn, ([text]) =>
    introduction(match, side, other, { words: text, concepts: turn.concepts }, turn.t),
  );
}

async function sayYes(
  { match, side }: { match: Match; side: Side },
  turn: Turn,
): Promise<readonly Reply[]> {
  const { work, member, now } = turn;
  const said = side === "giver" ? match.giverSaid : match.neederSaid;
  if (match.standing === "introduced") {
    return [inPrivate(await introduced(match, side, turn), instead)];
  }
  if (said === "yes" && match.standing !== "lapsed") return [already(turn)];
  if (!stillPossible(match)) throw new UserError("error-too-late");
  await rewriteUnlessPressed(match, side, turn);
  const agreed = await agree(match, side, turn);
  await learn(match, member.id, true, turn);
  await work.deeds.did(member.id, {
    kind: "accept",
    of: match.id,
    before: { side, standing: match.standing },
    at: now,
  });
  if (agreed.standing === "introduced") {
    await work.deeds.drop(match.giver);
    await work.deeds.drop(match.needer);
    return [inPrivate(await introduced(agreed, side, turn), instead)];
  }
  return [thanks(side, turn)];
}

const already = ({ t }: Turn): Reply => inPrivate(message([t("accepted-already")]), instead);

/** Thanks, and what happens next. */
function thanks(side: Side, { t }: Turn): Reply {
  const buttons = [{ label: t("button-undo"), says: "/undo" }];
  return inPrivate(message([t(`accepted-${side}`)], { buttons }), instead);
}

/** The question stands somewhere else than where it was answered: it must not look open there. */
export async function rewriteUnlessPressed(match: Match, side: Side, turn: Turn): Promise<void> {
  const of = `ask:${match.id}:${side}`;
  const on = turn.incoming.kind === "pressed" ? turn.incoming.on : undefined;
  const pressed = on && (await turn.work.shown.at(on));
  if (pressed?.of === of) await turn.work.shown.drop(of);
  else await rewrite(of, `match:${match.id}`, turn);
}

/** The post whose line was replied to, or chosen in the message menu. */
async function postReplied({ about, work }: Turn): Promise<string | undefined> {
  const of = about?.byBot === true ? (await work.shown.at(about.message))?.of : undefined;
  return of?.startsWith("post:") ? of.slice("post:".length) : undefined;
}

/** What was replied to, or chosen, is something else than a question to this person: a yes would go astray. */
async function isAstray({ about, room, work }: Turn): Promise<boolean> {
  if (!about) return false;
  const of = (await work.shown.at(about.message))?.of;
  return !about.byBot || (of === undefined ? !room.private : !of.startsWith("ask:"));
}

/** Yes: to an ask, or to somebody's post. */
export const accept = defineCommand({
  name: "accept",
  speaks: true,
  onMessage: true,
  params: { id },
  async run(turn) {
    const { work } = turn;
    const id = turn.args.id ?? (await postReplied(turn));
    if (id?.startsWith("p")) {
      const post = await work.posts.find(id);
      if (!post || post.communityId !== turn.community.id)
        throw new UserError("error-no-such-post", { id });
      const pressed = await pressedOn(post, turn);
      if (!pressed.refused) return sayYes(pressed, turn);
      const anew = await sayNothingOf(pressed, turn);
      return [anew ? thanks(pressed.side, turn) : already(turn)];
    }
    if (id === undefined && (await isAstray(turn))) throw new UserError("error-accept-what");
    const asked = await askedMatch(id, turn, "accept");
    return "match" in asked ? sayYes(asked, turn) : asked;
  },
});
