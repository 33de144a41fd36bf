import { message, UserError } from "#chat";
import { report as showStewards } from "../flows/moderating.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { id, text } from "./params.ts";
import { targetOf } from "./target.ts";

/** Shows something to the stewards, in private; who did is never told. */
export const report = defineCommand({
  name: "report",
  params: { what: id, reason: text({ required: false }) },
  onMessage: true,
  async run(turn) {
    const { member, community, room, args, t } = turn;
    const target = await targetOf(args.what, turn);
    if (!target) throw new UserError("error-report-what");
    const told = await showStewards(
      {
        communityId: community.id,
        reporter: member.id,
        about: target.who,
        post: target.post,
        text: target.text,
        reason: args.reason,
        encrypted: target.encrypted || room.encrypted === true,
      },
      turn,
    );
    return [inPrivate(message([t(told > 0 ? "reported" : "reported-nobody")]))];
  },
});
