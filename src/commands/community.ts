import { message, UserError } from "#chat";
import type { Community } from "../aid/community.ts";
import { charactersIn } from "../aid/wish.ts";
import { defineCommand, here, inPrivate, type Reply, type Turn } from "./command.ts";
import { askToPublish, staysHere } from "./leave.ts";
import { text } from "./params.ts";

const MAX_NAME = 60;

/** A name is for everybody: leave is asked where it was written encrypted. */
async function rename(community: Community, name: string, turn: Turn): Promise<Reply> {
  const { work, person, t, room } = turn;
  const { role } = await work.people.member(person, community);
  if (role !== "steward") throw new UserError("error-stewards-only");
  const length = charactersIn(name);
  if (length > MAX_NAME) throw new UserError("error-too-long", { length, max: MAX_NAME });
  const args = { name: `${community.id} ${name}` };
  if (staysHere(turn)) return askToPublish({ name: "community" }, args, turn);
  await work.communities.change(community.id, { name });
  const named = message([t("community-named", { name }), t("community-next")]);
  return room.private ? inPrivate(named) : here(named);
}

/** In private by its id: chosen, or named where a name follows. */
async function inPrivateChat(said: string, turn: Turn): Promise<Reply> {
  const { work, member, t } = turn;
  const [id = "", ...name] = said.split(" ");
  const mine = await work.people.communitiesOf(member.id);
  const meant = mine.includes(id) ? await work.communities.find(id) : undefined;
  if (!meant) throw new UserError("error-name-in-room");
  if (name.length > 0) return rename(meant, name.join(" "), turn);
  await work.people.choose(member.id, { current: id });
  return inPrivate(message([t("community-chosen", { name: meant.name })]), { instead: true });
}

/** Names the community of this room (the room's first command made it); in private, chooses which one is meant. */
export const community = defineCommand({
  name: "community",
  params: { name: text({ required: false }) },
  async run(turn) {
    const { work, args, t, room, community } = turn;
    if (args.name !== undefined)
      return [
        room.private
          ? await inPrivateChat(args.name, turn)
          : await rename(community, args.name, turn),
      ];
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
  },
});
