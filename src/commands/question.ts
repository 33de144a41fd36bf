import { message } from "#chat";
import { later, MINUTE } from "../aid/time.ts";
import type { Draft } from "../store/drafts.ts";
import { here, type Reply, type Turn } from "./command.ts";

/** A question is forgotten after this long. */
export const PATIENCE = 30 * MINUTE;

/** Where a question was asked: a room, or the private chat of that platform. */
export const placeOf = ({ room }: Pick<Turn, "room">): string =>
  room.private ? `${room.platform} private` : `${room.platform} ${room.id}`;

/** Asks for what is missing, and keeps what was said so far: the next line of that person there completes it. */
export async function question(
  turn: Turn,
  draft: Draft,
  above?: string,
  asked = turn.t(`${draft.command}.${draft.param}`),
): Promise<Reply> {
  const { work, now, person, commands } = turn;
  await work.drafts.keep(person.id, placeOf(turn), draft, later(now, PATIENCE));
  const param = commands().find(({ name }) => name === draft.command)?.params[draft.param];
  const asks = { param: draft.param, long: param?.long ?? false };
  return here(message(above === undefined ? [asked] : [above, asked], { asks }));
}
