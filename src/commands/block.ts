import { message, UserError } from "#chat";
import { otherOf } from "../aid/match.ts";
import { block as keepApart } from "../flows/blocking.ts";
import { introductionFor } from "../flows/revealing.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { choice, id } from "./params.ts";
import { targetOf } from "./target.ts";

const instead = { instead: true };
const MOST = 8;

/** Whom I could block, by name, and whom I did. */
async function overview(turn: Turn): Promise<Reply> {
  const { work, member, t } = turn;
  const blocks = await work.blocks.by(member.id);
  const met = (await work.matches.of(member.id, ["introduced", "failed"])).toReversed();
  const buttons = [];
  for (const { id: known, of } of blocks) {
    const name = (await work.people.find(of))?.accounts[0]?.name ?? t("someone");
    buttons.push({ label: t("button-unblock", { name }), says: `/block ${known} no` });
  }
  for (const match of met) {
    if (blocks.some(({ of }) => of === otherOf(match, member.id))) continue;
    const { name } = await introductionFor({ ...match, standing: "introduced" }, member.id, turn);
    buttons.push({ label: t("button-block", { name }), says: `/block ${match.id}` });
  }
  return inPrivate(message([t("block-how")], { buttons: buttons.slice(0, MOST) }));
}

/** Two people are not brought together any more. Silent, both ways. */
export const block = defineCommand({
  name: "block",
  params: { who: id, wanted: choice("yes", "no") },
  onMessage: true,
  async run(turn) {
    const { work, member, args, t } = turn;
    if (args.who?.startsWith("b")) {
      const there = await work.blocks.remove(args.who, member.id);
      if (!there) throw new UserError("error-not-blocked");
      return [inPrivate(message([t("unblocked")]), instead)];
    }
    const target = await targetOf(args.who, turn);
    if (!target) return [await overview(turn)];
    const made = await keepApart(member.id, target.who, turn);
    const buttons = [{ label: t("button-undo"), says: `/block ${made.id} no` }];
    return [inPrivate(message([t("blocked")], { buttons }), instead)];
  },
});
