import { message } from "#chat";
import { defineCommand, here, type Turn } from "./command.ts";
import { askOff } from "./change.ts";
import { eventId } from "./params.ts";
import { placeOf } from "./question.ts";

const isDraft = ({ status }: { readonly status: string }): boolean => status === "draft";

/** What this person was about to publish, and nobody else has seen. */
async function dropDrafts({ work, person }: Pick<Turn, "work" | "person">): Promise<boolean> {
  const events = (await work.events.of(person.id)).filter(isDraft);
  const desks = (await work.desks.of({ steward: person.id })).filter(isDraft);
  for (const { id } of events) await work.events.remove(id);
  for (const { id } of desks) await work.desks.remove(id);
  return events.length + desks.length > 0;
}

/** Forget the question that the bot just asked, else what was about to be published; or, with its id, call off an event. */
export const cancel = defineCommand({
  name: "cancel",
  params: { event: eventId },
  anyone: true,
  async run(turn) {
    const { work, person, now, t, args } = turn;
    if (args.event !== undefined) return askOff(args.event, turn);
    const draft = await work.drafts.take(person.id, placeOf(turn), now);
    const dropped = !draft && (await dropDrafts(turn));
    const said = draft ? "cancelled" : dropped ? "dropped" : "nothing-to-cancel";
    return [here(message([t(said)]), { instead: true })];
  },
});
