import { message, UserError } from "#chat";
import type { Match, MatchId, Side } from "../aid/match.ts";
import { sideOf } from "../aid/match.ts";
import { mask } from "../aid/mask.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";
import { veiledHere } from "./quoting.ts";

/** Asks that wait for this person's answer, and those they could still say yes to when they name them. */
async function waitingFor({
  work,
  member,
}: Turn): Promise<readonly { match: Match; side: Side }[]> {
  const matches = await work.matches.of(member.id, ["asking-giver", "asking-needer"]);
  return matches.flatMap((match) => {
    const side = sideOf(match, member.id);
    return side && match.standing === `asking-${side}` ? [{ match, side }] : [];
  });
}

/** The ask that was replied to. */
async function replied({ about, work }: Turn): Promise<string | undefined> {
  const of = about?.byBot === true ? (await work.shown.at(about.message))?.of : undefined;
  return of?.startsWith("ask:") ? of.split(":")[1] : undefined;
}

const isMatchId = (id: string): id is MatchId => id.startsWith("m");

/** The match that is meant: the one named or replied to, the only one that waits, or a question which. */
export async function askedMatch(
  named: string | undefined,
  turn: Turn,
  command: "accept" | "decline" | "why",
): Promise<{ match: Match; side: Side } | readonly Reply[]> {
  const { work, member, t } = turn;
  const id = named ?? (await replied(turn));
  if (id !== undefined && isMatchId(id)) {
    const match = await work.matches.find(id);
    const side = match && sideOf(match, member.id);
    if (!match || !side) throw new UserError("error-not-your-match");
    return { match, side };
  }
  const waiting = await waitingFor(turn);
  const [only] = waiting;
  if (!only) throw new UserError("error-nothing-asked");
  if (waiting.length === 1) return only;
  const things = waiting.slice(0, 8).flatMap(({ match }) => {
    const post = match.need ?? match.offer;
    return post ? [{ ...post, text: mask(post.text, t("masked")), match: match.id }] : [];
  });
  const said = await veiledHere(things, turn, (shown) => {
    const buttons = shown.map(({ match, text }) => ({
      label: `${match} · ${text.slice(0, 30).toWellFormed()}`,
      says: `/${command} ${match}`,
    }));
    return message([t("which-match")], { buttons });
  });
  return [inPrivate(said)];
}
