import { message, UserError } from "#chat";
import type { Match } from "../aid/match.ts";
import { later } from "../aid/time.ts";
import { here, inPrivate, type Reply } from "../commands/command.ts";
import { askToCarry, LEAVE } from "../commands/leave.ts";
import { PATIENCE, placeOf } from "../commands/question.ts";
import { nearest, readCommand } from "../commands/reader.ts";
import { carry, notYetOn } from "../flows/relay.ts";
import { introductionFor } from "../flows/revealing.ts";
import { unaccented } from "../i18n/fluent.ts";
import type { Deps } from "./deps.ts";
import { argsOf, type Ran, run } from "./run.ts";
import type { Visit } from "./visit.ts";

/** What came of an utterance: the command that ran, or replies of the conversation itself. */
export type Outcome = Ran | { readonly replies: readonly Reply[] };

const SILENCE: Outcome = { replies: [] };

/** A typed line, or what a button says. */
export async function typed(text: string, visit: Visit, deps: Deps): Promise<Outcome> {
  const reading = readCommand(text, deps.names);
  if (!reading)
    return visit.incoming.room.private
      ? plainInPrivate(text, visit, deps)
      : plainInRoom(text, visit, deps);
  if ("command" in reading)
    return run(reading.command, argsOf(reading.command, reading.rest), visit, deps);
  if (reading.prefix === "!" && !visit.incoming.room.private) return SILENCE;
  const near = nearest(reading.unknown, deps.names);
  const word = `${reading.prefix}${reading.unknown}`;
  throw near
    ? new UserError("error-unknown-command", { word, near: near.command.name })
    : new UserError("error-unknown-command-alone", { word });
}

/** The next line after a question answers it. */
async function answerTo(text: string, visit: Visit, deps: Deps): Promise<Outcome | undefined> {
  const { work, person, now, incoming } = visit;
  const draft = await work.drafts.take(person.id, placeOf({ room: incoming.room }), now);
  const command = deps.commands.find(({ name }) => name === draft?.command);
  if (!draft || !command || draft.param === "community" || draft.param === LEAVE) return undefined;
  return run(command, { ...draft.args, [draft.param]: text }, visit, deps);
}

async function plainInRoom(text: string, visit: Visit, deps: Deps): Promise<Outcome> {
  const answer = await answerTo(text, visit, deps);
  if (answer) return answer;
  const replies = visit.incoming.kind === "said" && visit.incoming.about !== undefined;
  if (replies) return SILENCE;
  return { replies: [here(message([visit.t("room-hello"), visit.t("room-hello-next")]))] };
}

async function repliedTo(
  { incoming, work }: Visit,
  open: readonly Match[],
): Promise<Match | undefined> {
  if (incoming.kind !== "said" || !incoming.about?.byBot) return undefined;
  const [kind, of] = ((await work.shown.at(incoming.about.message))?.of ?? "").split(":");
  return kind === "relay" ? open.find(({ id }) => id === of) : undefined;
}

/** In private: a reply to what somebody else said, an answer to a question, words for the one open conversation. */
async function plainInPrivate(text: string, visit: Visit, deps: Deps): Promise<Outcome> {
  const { work, person, t, now, incoming } = visit;
  if (text === "") return { replies: [here(message([t("text-only")]))] };
  const open = await work.matches.conversations(person.id);
  const replied = await repliedTo(visit, open);
  if (replied) return passOn(replied, text, visit);
  const answer = await answerTo(text, visit, deps);
  if (answer) return answer;
  const [only] = open;
  if (only && open.length === 1) return passOn(only, text, visit);
  const draft = { command: "", args: { what: text }, param: "" };
  await work.drafts.keep(person.id, placeOf({ room: incoming.room }), draft, later(now, PATIENCE));
  if (open.length > 1) return { replies: [await whichConversation(open, visit)] };
  const buttons = [
    { label: t("button-offer-it"), says: "/offer" },
    { label: t("button-ask-for-it"), says: "/need" },
  ];
  return { replies: [inPrivate(message([t("offer-or-need")], { buttons }))] };
}

async function passOn(match: Match, text: string, visit: Visit): Promise<Outcome> {
  const { person, incoming } = visit;
  const { room } = incoming;
  const encrypted = room.encrypted === true;
  const on = encrypted ? await notYetOn(match, person.id, visit) : undefined;
  if (on !== undefined)
    return { replies: [await askToCarry(match, { text, on }, { ...visit, room })] };
  await carry(match, person.id, { text, encrypted }, visit);
  return SILENCE;
}

async function whichConversation(open: readonly Match[], visit: Visit): Promise<Reply> {
  const buttons = [];
  for (const match of open) {
    const { name } = await introductionFor(match, visit.person.id, visit);
    buttons.push({ label: name, says: `/tell ${match.id}` });
  }
  return inPrivate(message([visit.t("which-conversation")], { buttons }));
}

/** What a platform has taken apart already. */
export async function given(
  command: string,
  args: Readonly<Record<string, string>>,
  visit: Visit,
  deps: Deps,
): Promise<Outcome> {
  const known = deps.names.get(unaccented(command).toLowerCase());
  if (!known) throw new UserError("error-unknown-command-alone", { word: command });
  return run(known, args, visit, deps);
}
