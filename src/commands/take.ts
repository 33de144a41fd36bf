import { message, UserError } from "#chat";
import { attendanceOn } from "../aid/attendance.ts";
import { awake } from "../flows/awake.ts";
import { standingOf } from "../flows/scheduled.ts";
import { defineCommand, inPrivate, type Reply } from "./command.ts";
import { eventOf, mayChange } from "./planned.ts";
import { eventId, text } from "./params.ts";

/** Whoever comes takes on a thing that somebody brings; the one who brings it is told. "back": it is not brought. */
export const take = defineCommand({
  name: "take",
  hidden: true,
  params: { event: eventId, item: text({ required: false }) },
  async run(turn): Promise<readonly Reply[]> {
    const { args, work, member, now, t } = turn;
    const event = await eventOf(args.event ?? "", turn);
    const [number = "", what] = (args.item ?? "").split(/\s+/);
    const item = await work.items.find(event.id, Number(number));
    if (!item) throw new UserError("error-no-item");
    if (what === "back") {
      if (item.by !== member.id) throw new UserError("error-no-item");
      await work.items.remove(item);
      await work.deeds.drop(member.id);
      return [inPrivate(message([t("bring-undone", { item: item.text })]), { instead: true })];
    }
    const mine = standingOf(
      member.id,
      attendanceOn(event, item.date, await work.rsvps.of(event.id)),
    );
    if (mine !== "going" && !mayChange(turn, event))
      throw new UserError("error-list-for-those-coming");
    if (item.takenBy !== undefined && item.takenBy !== member.id)
      throw new UserError("error-item-taken");
    await work.items.change(item, { takenBy: member.id });
    await work.deeds.drop(member.id);
    if (item.by !== member.id)
      await work.notices.add(
        {
          to: { member: item.by },
          subject: { kind: "taken", event: event.id, item: item.number },
          about: `event:${event.id}`,
          dueAt: await awake(event.communityId, now, turn),
          class: "repeatable",
          key: `taken:${event.id}:${item.number}:${member.id}`,
        },
        now,
      );
    return [inPrivate(message([t("item-yours", { item: item.text })]), { instead: true })];
  },
});
