import { message, UserError } from "#chat";
import { carry, notYetOn } from "../flows/relay.ts";
import { introductionFor } from "../flows/revealing.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { askToCarry } from "./leave.ts";
import { id, text } from "./params.ts";
import { placeOf, question } from "./question.ts";

/** Words for one of several open conversations: said by the buttons that ask which. */
export const tell = defineCommand({
  name: "tell",
  params: { conversation: id, text: text({ required: false, long: true }) },
  where: "private",
  hidden: true,
  async run(turn) {
    const { work, member, args, t, now, person } = turn;
    const open = await work.matches.conversations(member.id);
    const match =
      open.find(({ id }) => id === args.conversation) ?? (open.length === 1 ? open[0] : undefined);
    if (!match) throw new UserError("error-no-conversation");
    const kept = args.text ?? (await work.drafts.take(person.id, placeOf(turn), now))?.args["what"];
    if (kept === undefined)
      return [
        await question(turn, { command: "tell", args: { conversation: match.id }, param: "text" }),
      ];
    const encrypted = turn.room.encrypted === true;
    const on = encrypted ? await notYetOn(match, member.id, turn) : undefined;
    if (on !== undefined) return [await askToCarry(match, { text: kept, on }, turn)];
    await carry(match, member.id, { text: kept, encrypted }, turn);
    const { name } = await introductionFor(match, member.id, turn);
    return [inPrivate(message([t("told", { name })]), { instead: true })];
  },
});
