import { message } from "#chat";
import { defineCommand, here } from "./command.ts";
import { askOff } from "./change.ts";
import { eventId } from "./params.ts";
import { placeOf } from "./question.ts";

/** Forget the question that the bot just asked; or, with its id, call off an event. */
export const cancel = defineCommand({
  name: "cancel",
  params: { event: eventId },
  anyone: true,
  async run(turn) {
    const { work, person, now, t, args } = turn;
    if (args.event !== undefined) return askOff(args.event, turn);
    const draft = await work.drafts.take(person.id, placeOf(turn), now);
    return [here(message([t(draft ? "cancelled" : "nothing-to-cancel")]), { instead: true })];
  },
});
