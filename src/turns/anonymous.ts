import { type Answer, type Incoming, message } from "#chat";
import { negotiate } from "../i18n/negotiate.ts";
import { type Deps, speaker } from "./deps.ts";

const MAX_SAYS = 48;

/** Said in the room's own name: there is no person whom to know. */
export const namesTheRoom = ({ anonymous, from, room }: Incoming): boolean =>
  anonymous === true || (from.id === room.id && !room.private);

/** Who speaks in the room's name is asked to press, since a press carries the person; added so, the bot greets the room. */
export function askWho(incoming: Incoming, deps: Deps): readonly Answer[] {
  const locale = negotiate([incoming.from.locale], deps.wording.locales);
  const t = speaker(deps, incoming.room.platform)(locale);
  if (incoming.kind === "added") {
    return [{ where: "here", message: message([t("room-hello"), t("room-hello-next")]) }];
  }
  if (incoming.kind !== "said" || !("text" in incoming.said)) return [];
  const { text } = incoming.said;
  const says = Buffer.byteLength(text) <= MAX_SAYS ? text : (text.split(/\s/, 1)[0] ?? "/help");
  const buttons = [{ label: t("button-its-me"), says }];
  return [{ where: "here", message: message([t("who-is-it")], { buttons }) }];
}
