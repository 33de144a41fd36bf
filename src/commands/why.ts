import { message, UserError } from "#chat";
import { type Match, type Side, stillPossible } from "../aid/match.ts";
import { explain } from "../aid/matching/explain.ts";
import { readerIn } from "../flows/vocabulary.ts";
import { why as page } from "../views/why.ts";
import { askedMatch } from "./asked.ts";
import { defineCommand, inPrivate, type Turn } from "./command.ts";
import { id } from "./params.ts";

/** Before that, nobody may learn that there is a match at all. */
const wasAsked = ({ askedAt, giverSaid, neederSaid }: Match, side: Side): boolean =>
  side === "giver" ? askedAt !== undefined : giverSaid === "yes" || neederSaid !== undefined;

async function explained(match: Match, turn: Turn): Promise<readonly string[]> {
  const { need, offer, because, communityId } = match;
  const { concepts, t } = turn;
  if (!need || !offer || because.length === 0) return [t("why-pressed")];
  const read = await readerIn(communityId, turn);
  return page(explain(read(need), read(offer), match, concepts), concepts, t);
}

/** Why somebody was asked: only for the two whom it is about, and without a word on who the other is. */
export const why = defineCommand({
  name: "why",
  params: { id },
  async run(turn) {
    const asked = await askedMatch(turn.args.id, turn, "why");
    if (!("match" in asked)) return asked;
    if (!wasAsked(asked.match, asked.side)) throw new UserError("error-not-your-match");
    const lines = await explained(asked.match, turn);
    const no = stillPossible(asked.match) ? [turn.t("why-no")] : [];
    return [inPrivate(message([...lines, ...no]))];
  },
});
