import { type Button, message, UserError } from "#chat";
import { type Match, type Reason, REASONS, type Side } from "../aid/match.ts";
import { refuse } from "../flows/asks.ts";
import { learn } from "../flows/learning.ts";
import { rewriteUnlessPressed } from "./accept.ts";
import { askedMatch } from "./asked.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { means } from "./meant.ts";
import { id, text } from "./params.ts";

const instead = { instead: true };

/** A reaction to a reason was taken away. */
const NO_LONGER = /\s*\bno-longer$/;

const reasonOf = (match: Match, side: Side): Reason | undefined =>
  side === "giver" ? match.giverReason : match.neederReason;

/** Any language's words for a reason. @throws UserError that says which there are. */
function readReason(said: string, turn: Turn): Reason {
  const found = REASONS.find((reason) => means(said, `words-reason-${reason}`, turn));
  const known = REASONS.map((reason) => turn.t(`button-reason-${reason}`)).join(", ");
  if (!found) throw new UserError("error-reason", { known });
  return found;
}

/** Only where it takes back this no and nothing else. */
async function undoButton(match: Match, { work, member, t }: Turn): Promise<readonly Button[]> {
  const deed = await work.deeds.last(member.id);
  const mine = deed?.kind === "decline" && deed.of === match.id;
  return mine ? [{ label: t("button-undo"), says: "/undo" }] : [];
}

const reasonButtons = ({ id: match }: Match, { t }: Turn): readonly Button[] =>
  REASONS.map((reason) => ({
    label: t(`button-reason-${reason}`),
    says: `/decline ${match} ${reason}`,
  }));

/** Why this person said no: for the bot alone, and of meaning only where it is about meaning. */
async function keepReason(
  match: Match,
  side: Side,
  reason: Reason | undefined,
  turn: Turn,
): Promise<void> {
  const { work, member } = turn;
  const before = reasonOf(match, side);
  const change = side === "giver" ? { giverReason: reason } : { neederReason: reason };
  await work.matches.change(match.id, change);
  if (reason === "other") await learn(match, member.id, false, turn);
  else if (before === "other") await work.votes.withdraw(match.id, member.id);
}

async function thanks(match: Match, reason: Reason, turn: Turn): Promise<Reply> {
  const key = reason === "other" ? "decline-thanks-other" : "decline-thanks";
  return inPrivate(message([turn.t(key)], { buttons: await undoButton(match, turn) }), instead);
}

async function sayNo(match: Match, side: Side, turn: Turn): Promise<void> {
  const { work, member, now } = turn;
  await rewriteUnlessPressed(match, side, turn);
  await refuse(match, side, turn);
  await work.deeds.did(member.id, {
    kind: "decline",
    of: match.id,
    before: { side, standing: match.standing },
    at: now,
  });
}

/** No, with a reason for whoever likes to give one, and without anybody hearing of either. */
export const decline = defineCommand({
  name: "decline",
  params: { id, reason: text({ required: false }) },
  async run(turn) {
    const { t } = turn;
    const said = turn.args.reason;
    const reason = said === undefined ? undefined : readReason(said.replace(NO_LONGER, ""), turn);
    const asked = await askedMatch(turn.args.id, turn, "decline");
    if (!("match" in asked)) return asked;
    const { match, side } = asked;
    const saidNo = (side === "giver" ? match.giverSaid : match.neederSaid) === "no";
    if (said !== undefined && NO_LONGER.test(said)) {
      if (saidNo && reasonOf(match, side) === reason)
        await keepReason(match, side, undefined, turn);
      return [];
    }
    if (!saidNo) {
      if (["introduced", "withdrawn", "failed"].includes(match.standing))
        return [inPrivate(message([t("ask-withdrawn")]), instead)];
      await sayNo(match, side, turn);
    }
    if (reason !== undefined) {
      await keepReason(match, side, reason, turn);
      return [await thanks(match, reason, turn)];
    }
    const buttons = [...(await undoButton(match, turn))];
    if (reasonOf(match, side) !== undefined)
      return [inPrivate(message([t(`declined-${side}`)], { buttons }), instead)];
    const ask = { buttons: [...buttons, ...reasonButtons(match, turn)] };
    return [inPrivate(message([t(`declined-${side}`), t("decline-ask")], ask), instead)];
  },
});
