import type { Abilities, Answer } from "#chat";
import type { Reply } from "../commands/command.ts";
import { invitation } from "../views/post.ts";
import type { Outcome } from "./said.ts";
import type { Visit } from "./visit.ts";

/** What `says` of a button holds at most; also what a deep link can carry. */
const MAX_SAYS = 48;

const retyped = (outcome: Outcome): string => {
  if (!("command" in outcome)) return "/start";
  const line = [`/${outcome.command.name}`, ...Object.values(outcome.args)].join(" ");
  return Buffer.byteLength(line) <= MAX_SAYS ? line : `/${outcome.command.name}`;
};

const pressedHere = ({ incoming }: Visit) =>
  incoming.kind === "pressed" || incoming.kind === "unpressed" ? incoming.on : undefined;

function inTheRoom(reply: Reply, visit: Visit): Answer {
  const { message } = reply;
  const live = reply.live === undefined ? {} : { live: reply.live };
  const on = reply.instead ? pressedHere(visit) : undefined;
  return { where: "here", message, ...live, ...(on && { replaces: on }) };
}

/** Replies as this platform can give them: here, whispered, in private, or an invitation to the private chat. */
export function toAnswers(outcome: Outcome, visit: Visit, abilities: Abilities): readonly Answer[] {
  const { incoming, account, t } = visit;
  const whispers = abilities.discreet && "command" in outcome && !outcome.command.public;
  return outcome.replies.map((reply): Answer => {
    const { message } = reply;
    if (incoming.room.private) return inTheRoom(reply, visit);
    if (whispers) return { where: "private", message, elsewise: message, discreet: true };
    if (reply.where === "here") return inTheRoom(reply, visit);
    const elsewise = invitation(reply.resume ?? retyped(outcome), t);
    if (!abilities.writesFirst && !account.opened) return { where: "here", message: elsewise };
    return { where: "private", message, elsewise };
  });
}
