import { message } from "#chat";
import { defineCommand, here } from "./command.ts";
import { placeOf } from "./question.ts";

/** Forget the question that the bot just asked. */
export const cancel = defineCommand({
  name: "cancel",
  params: {},
  anyone: true,
  async run(turn) {
    const { work, person, now, t } = turn;
    const draft = await work.drafts.take(person.id, placeOf(turn), now);
    return [here(message([t(draft ? "cancelled" : "nothing-to-cancel")]), { instead: true })];
  },
});
