import { message, UserError } from "#chat";
import { later, MINUTE } from "../aid/time.ts";
import { joinAccounts, joinRoom } from "../flows/joining.ts";
import { defineCommand, here, inPrivate, type Reply, type Turn } from "./command.ts";
import { text } from "./params.ts";

const CODE_FOR = 10 * MINUTE;
const CODE = /^([a-z0-9]{4})[- ]?([a-z0-9]{4})(?:\s+(yes|oui))?$/i;

async function newCode(turn: Turn): Promise<readonly Reply[]> {
  const { work, now, member, room, community, t, person } = turn;
  const forRoom = !room.private;
  if (forRoom && member.role !== "steward") throw new UserError("error-stewards-only");
  const code = await work.codes.make(
    { person: person.id, community: forRoom ? community.id : undefined },
    later(now, CODE_FOR),
  );
  const vars = { code, name: community.name };
  return [
    inPrivate(
      message([t(forRoom ? "link-room-code" : "link-account-code", vars), t("link-code-once")]),
    ),
  ];
}

async function room(code: string, sure: boolean, turn: Turn): Promise<readonly Reply[]> {
  const { work, now, t, community, manages, member } = turn;
  if (!manages && member.role !== "steward") throw new UserError("error-room-managers-only");
  if (!(await work.codes.isGood(code, now))) throw new UserError("error-code");
  const posts = await work.communities.openPostsIn(turn.room);
  if (posts > 0 && !sure) {
    const buttons = [{ label: t("button-link-anyway"), says: `/link ${code} yes` }];
    return [here(message([t("link-has-posts", { count: posts })], { buttons }))];
  }
  const found = await work.codes.take(code, now);
  if (!found?.community) throw new UserError("error-code");
  if (found.community === community.id)
    return [here(message([t("link-already", { name: community.name })]))];
  const joined = await joinRoom(turn.room, community, found.community, turn);
  return [here(message([t("link-room-done", { name: joined.name })]))];
}

/** A one-time code that joins a room on any platform to the community, or one's own account to oneself. */
export const link = defineCommand({
  name: "link",
  params: { code: text({ required: false }) },
  anyone: true,
  async run(turn) {
    const { args, work, now, t, person } = turn;
    if (args.code === undefined) return newCode(turn);
    const [, first = "", second = "", sure] = CODE.exec(args.code.trim()) ?? [];
    if (first === "") throw new UserError("error-code");
    const code = `${first}-${second}`.toLowerCase();
    if (!turn.room.private) return room(code, sure !== undefined, turn);
    const found = await work.codes.take(code, now);
    if (!found || found.community !== undefined) throw new UserError("error-code");
    if (found.person === person.id) throw new UserError("error-code-same-account");
    await joinAccounts(found.person, person.id, turn);
    return [inPrivate(message([t("link-account-done")]))];
  },
});
