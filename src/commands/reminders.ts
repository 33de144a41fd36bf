import { message, UserError } from "#chat";
import { readLeads, USUAL_LEADS } from "../aid/reminders.ts";
import { planAllOf } from "../flows/reminding.ts";
import { sayLeads } from "../views/rsvp.ts";
import { defineCommand, inPrivate } from "./command.ts";
import { text } from "./params.ts";

const CHOICES = ["none", "day", "hour", "both"] as const;

/** When I am reminded of what I go to. */
export const reminders = defineCommand({
  name: "reminders",
  params: { when: text({ required: false }) },
  async run(turn) {
    const { work, person, args, t } = turn;
    const said = args.when;
    const leads = said === undefined ? (person.reminders ?? USUAL_LEADS) : readLeads(said);
    if (!leads) throw new UserError("error-reminders");
    const stands =
      leads.length === 0 ? t("reminders-none") : t("reminders-are", { leads: sayLeads(leads, t) });
    if (said !== undefined) {
      await work.people.choose(person.id, { reminders: leads });
      await planAllOf(person.id, turn);
      return [inPrivate(message([stands]), { instead: true })];
    }
    const buttons = CHOICES.map((choice) => ({
      label: t(`button-reminders-${choice}`),
      says: `/reminders ${choice}`,
    }));
    return [inPrivate(message([stands, t("reminders-how")], { buttons }))];
  },
});
