import { message, UserError } from "#chat";
import type { Match } from "../aid/match.ts";
import { PUBLIC } from "../flows/consent.ts";
import { introductionFor } from "../flows/revealing.ts";
import { later } from "../aid/time.ts";
import { type Command, inPrivate, type Reply, type Turn } from "./command.ts";
import { nameOf } from "./platforms.ts";
import { PATIENCE, placeOf } from "./question.ts";

/** The one thing that is missing from what was said is leave. */
export const LEAVE = "leave";

type Asking = Pick<Turn, "work" | "now" | "person" | "room" | "t">;

const yesOrNo = (what: string, { t }: Asking) => [
  { label: t("button-yes"), says: `/platforms ${what} yes` },
  { label: t("button-no"), says: `/platforms ${what} no` },
];

/** What is said here is encrypted, and where it would be carried it is not: may it be? What was said is kept meanwhile. */
export async function askToCarry(
  match: Match,
  { text, on }: { readonly text: string; readonly on: string },
  asking: Asking,
): Promise<Reply> {
  const { work, now, person, t } = asking;
  const draft = { command: "tell", args: { conversation: match.id, text }, param: LEAVE };
  await work.drafts.keep(person.id, placeOf(asking), draft, later(now, PATIENCE));
  const { name } = await introductionFor(match, person.id, asking);
  const ask = t("allow-carrying", { name, platform: nameOf(on) });
  return inPrivate(message([ask], { buttons: yesOrNo(`encrypted ${on}`, asking) }));
}

/** Whether this was written where it is encrypted, and may not become what everybody reads. */
export const staysHere = ({ incoming, person }: Pick<Turn, "incoming" | "person">): boolean =>
  incoming.kind === "said" && incoming.room.encrypted === true && !person.allows.includes(PUBLIC);

/** Whether what a command would show to everybody may not leave where it was written. */
export const lacksLeave = (
  { publishes = [] }: Pick<Command, "publishes">,
  args: Readonly<Record<string, string>>,
  turn: Pick<Turn, "incoming" | "person">,
): boolean => staysHere(turn) && publishes.some((param) => args[param] !== undefined);

/**
 * Asked in private, since anybody may press what stands in a room.
 *
 * @throws UserError when it was asked before.
 */
export async function askToPublish(
  command: Pick<Command, "name">,
  args: Readonly<Record<string, string>>,
  asking: Asking,
): Promise<Reply> {
  const { work, now, person, room, t } = asking;
  if (person.askedAbout.includes(PUBLIC)) throw new UserError("error-not-public");
  const draft = { command: command.name, args, param: LEAVE };
  const place = placeOf({ room: { ...room, private: true } });
  await work.drafts.keep(person.id, place, draft, later(now, PATIENCE));
  return inPrivate(message([t("allow-public")], { buttons: yesOrNo(PUBLIC, asking) }));
}
