import { message, UserError } from "#chat";
import { endConversation } from "../flows/relay.ts";
import { introductionFor } from "../flows/revealing.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { id } from "./params.ts";

/** The bot stops carrying messages between two neighbours. */
export const end = defineCommand({
  name: "end",
  params: { conversation: id },
  async run(turn) {
    const { work, member, args, t, about } = turn;
    const open = await work.matches.conversations(member.id);
    const replied = about && (await work.shown.at(about.message))?.of.split(":")[1];
    const wanted = args.conversation ?? replied;
    const chosen = wanted === undefined ? open : open.filter(({ id }) => id === wanted);
    const [only] = chosen;
    if (!only) throw new UserError("error-no-conversation");
    const name = async (match: typeof only) => (await introductionFor(match, member.id, turn)).name;
    if (chosen.length > 1) {
      const buttons = [];
      for (const match of chosen)
        buttons.push({ label: await name(match), says: `/end ${match.id}` });
      return [inPrivate(message([t("which-conversation-end")], { buttons }))];
    }
    await endConversation(only, member.id, turn);
    return [inPrivate(message([t("ended", { name: await name(only) })]), { instead: true })];
  },
});
