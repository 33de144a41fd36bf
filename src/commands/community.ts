import { message, UserError } from "#chat";
import { charactersIn } from "../aid/wish.ts";
import { defineCommand, here, inPrivate } from "./command.ts";
import { text } from "./params.ts";

const MAX_NAME = 60;

/** Names the community of this room (the room's first command made it); in private, chooses which one is meant. */
export const community = defineCommand({
  name: "community",
  params: { name: text({ required: false }) },
  async run(turn) {
    const { work, member, args, t, room, community } = turn;
    const name = args.name;
    if (name === undefined) {
      const rooms = await work.communities.rooms(community.id);
      const places = rooms
        .map(({ title, platform }) =>
          t("community-room", { title: title ?? t("room-untitled"), platform }),
        )
        .join(", ");
      return [
        here(
          message([t("community-is", { name: community.name, rooms: places }), t("community-how")]),
        ),
      ];
    }
    if (room.private) {
      const mine = await work.people.communitiesOf(member.id);
      if (!mine.includes(name)) throw new UserError("error-name-in-room");
      const chosen = await work.communities.find(name);
      await work.people.choose(member.id, { current: name });
      return [
        inPrivate(message([t("community-chosen", { name: chosen?.name ?? name })]), {
          instead: true,
        }),
      ];
    }
    if (member.role !== "steward") throw new UserError("error-stewards-only");
    const length = charactersIn(name);
    if (length > MAX_NAME) throw new UserError("error-too-long", { length, max: MAX_NAME });
    await work.communities.change(community.id, { name });
    return [here(message([t("community-named", { name }), t("community-next")]))];
  },
});
