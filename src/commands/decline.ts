import { message } from "#chat";
import { refuse } from "../flows/asks.ts";
import { rewriteUnlessPressed } from "./accept.ts";
import { askedMatch } from "./asked.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { id } from "./params.ts";

/** No, without a reason, and without anybody hearing of it. */
export const decline = defineCommand({
  name: "decline",
  params: { id },
  async run(turn) {
    const { work, member, t, now } = turn;
    const asked = await askedMatch(turn.args.id, turn, "decline");
    if (!("match" in asked)) return asked;
    const { match, side } = asked;
    const instead = { instead: true };
    if (["introduced", "withdrawn", "failed"].includes(match.standing))
      return [inPrivate(message([t("ask-withdrawn")]), instead)];
    await rewriteUnlessPressed(match, side, turn);
    await refuse(match, side, turn);
    await work.deeds.did(member.id, {
      kind: "decline",
      of: match.id,
      before: { side, standing: match.standing },
      at: now,
    });
    const buttons = [{ label: t("button-undo"), says: "/undo" }];
    return [inPrivate(message([t(`declined-${side}`)], { buttons }), instead)];
  },
});
