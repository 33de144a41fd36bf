import { message, UserError } from "#chat";
import { judge } from "../flows/moderating.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { choice, id } from "./params.ts";

/** What a steward decides about a report: said by its buttons. */
export const decide = defineCommand({
  name: "decide",
  params: { report: id, verdict: choice("down", "mute", "fine") },
  where: "private",
  hidden: true,
  stewardsOnly: true,
  async run(turn) {
    const { work, community, member, args, t } = turn;
    const found = args.report === undefined ? undefined : await work.reports.find(args.report);
    const { verdict } = args;
    if (!found || found.communityId !== community.id || found.about === member.id) {
      throw new UserError("error-no-report");
    }
    const done = found.verdict !== undefined;
    if (done || (verdict !== "down" && verdict !== "mute" && verdict !== "fine")) {
      return [inPrivate(message([t("decided-already")]), { instead: true })];
    }
    await judge(found, verdict, turn);
    return [inPrivate(message([t(`decided-${verdict}`)]), { instead: true })];
  },
});
