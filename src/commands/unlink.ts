import { message, UserError } from "#chat";
import { defineCommand, here, inPrivate } from "./command.ts";
import { choice } from "./params.ts";
import { askIfSure, wasAskedIfSure } from "./sure.ts";

/** Takes this room out of the community, or this account off the person's others. Asks first. */
export const unlink = defineCommand({
  name: "unlink",
  params: { sure: choice("yes", "no") },
  anyone: true,
  async run(turn) {
    const { work, args, t, room, member, account, community, now } = turn;
    const what = room.private ? "account" : "room";
    if (!room.private && member.role !== "steward") throw new UserError("error-stewards-only");
    if (room.private && member.accounts.length < 2) throw new UserError("error-not-linked");
    if (args.sure === "no") return [here(message([t("unlink-kept")]), { instead: true })];
    if (args.sure === undefined || !(await wasAskedIfSure("unlink", turn))) {
      await askIfSure("unlink", turn);
      const buttons = [
        { label: t("button-unlink"), says: "/unlink yes" },
        { label: t("button-keep-linked"), says: "/unlink no" },
      ];
      return [here(message([t(`unlink-${what}-sure`, { name: community.name })], { buttons }))];
    }
    if (room.private) await work.people.part(account, now);
    else await work.communities.keepRoom(room, { community: null, home: false });
    return [
      room.private
        ? inPrivate(message([t("unlink-account-done")]))
        : here(message([t("unlink-room-done", { name: community.name })])),
    ];
  },
});
