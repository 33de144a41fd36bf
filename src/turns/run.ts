import { message, UserError } from "#chat";
import type { Community } from "../aid/community.ts";
import { later, sayDay } from "../aid/time.ts";
import { type Command, inPrivate, type Reply, type Turn } from "../commands/command.ts";
import { readArgs } from "../commands/params.ts";
import { askToPublish, lacksLeave, LEAVE } from "../commands/leave.ts";
import { PATIENCE, placeOf, question } from "../commands/question.ts";
import type { Deps } from "./deps.ts";
import { nowhere, privateCommunities, roomCommunity, type Visit } from "./visit.ts";

export type Given = Readonly<Record<string, string>>;

export interface Ran {
  readonly command: Command;
  readonly args: Given;
  readonly replies: readonly Reply[];
}

export const argsOf = (command: Command, rest: string): Given => readArgs(command.params, rest);

async function communityFor(
  command: Command,
  args: Given,
  visit: Visit,
  deps: Deps,
): Promise<Community | readonly Reply[]> {
  const { incoming, t, work, person, now } = visit;
  if (!incoming.room.private) return roomCommunity(visit, deps);
  const possible = await privateCommunities(
    visit,
    Object.values(args).find((arg) => /^[pmred](?=[a-z]*\d)[2-9a-z]{3,6}$/.test(arg)),
  );
  const [only] = possible;
  if (only && (possible.length === 1 || command.anyone)) return only;
  if (command.name === "community" && only) return only;
  if (command.anyone) return nowhere(t.locale, deps.zone);
  if (!only) throw new UserError("no-community");
  const draft = { command: command.name, args, param: "community" };
  await work.drafts.keep(person.id, placeOf({ room: incoming.room }), draft, later(now, PATIENCE));
  const buttons = possible
    .slice(0, 8)
    .map(({ id, name }) => ({ label: name, says: `/community ${id}` }));
  return [inPrivate(message([t("which-community")], { buttons }))];
}

/** One's own earlier message, replied to with a bare command, is what is offered or needed. */
function ownWords({ incoming, person }: Visit): string | undefined {
  const about = incoming.kind === "said" ? incoming.about : undefined;
  if (!about?.from || about.byBot) return undefined;
  const { platform, id } = about.from;
  const own = person.accounts.some((account) => account.platform === platform && account.id === id);
  return own && about.text !== "" ? about.text : undefined;
}

/** What was typed in private before the bot asked "offer it, or ask for it?". */
async function keptWords(visit: Visit): Promise<string | undefined> {
  const { work, person, now, incoming } = visit;
  const draft = await work.drafts.take(person.id, placeOf({ room: incoming.room }), now);
  return draft?.command === "" ? draft.args["what"] : undefined;
}

async function complete(command: Command, args: Given, visit: Visit): Promise<Given> {
  if (!("what" in command.params) || args["what"] !== undefined) return args;
  const what = ownWords(visit) ?? (await keptWords(visit));
  return what === undefined ? args : { ...args, what };
}

async function turnFor(
  given: Given,
  community: Community,
  visit: Visit,
  deps: Deps,
): Promise<Turn<Given>> {
  const { incoming, work, person } = visit;
  const added = incoming.manages === undefined && visit.known?.addedBy === person.id;
  return {
    ...visit,
    args: given,
    about: incoming.kind === "said" ? incoming.about : undefined,
    member: await work.people.member(person, community),
    community,
    room: incoming.room,
    host: deps.host,
    concepts: deps.concepts,
    manages: incoming.manages === true || added,
    locales: deps.wording.locales,
    commands: () => deps.commands,
  };
}

/** Once the community is chosen, or leave is given, what was being said goes on. */
async function carryOn(
  command: Command,
  args: Given,
  visit: Visit,
  deps: Deps,
): Promise<Ran | undefined> {
  const { incoming, work, person, now } = visit;
  const answers = { community: "community", platforms: LEAVE }[command.name];
  if (answers === undefined || !incoming.room.private || Object.keys(args).length === 0)
    return undefined;
  const draft = await work.drafts.take(person.id, placeOf({ room: incoming.room }), now);
  const meant = deps.commands.find(({ name }) => name === draft?.command);
  if (!draft || !meant || draft.param !== answers) return undefined;
  const then = await work.people.find(person.id);
  const current = args["name"] ?? then?.current;
  const goingOn = { ...visit, person: { ...person, ...then, current } };
  // Asked once: whoever says no is not asked again, and nothing is shown.
  if (answers === LEAVE && !args["change"]?.endsWith(" yes")) return undefined;
  return run(meant, draft.args, goingOn, deps);
}

/** Runs one command with what was given of its arguments; asks for the first that is missing. */
export async function run(command: Command, given: Given, visit: Visit, deps: Deps): Promise<Ran> {
  const { private: inPrivate } = visit.incoming.room;
  if (command.where === "private" && !inPrivate) throw new UserError("error-private-only");
  const community = await communityFor(command, given, visit, deps);
  if (!("id" in community)) return { command, args: given, replies: community };
  const args = await complete(command, given, visit);
  const turn = await turnFor(args, community, visit, deps);
  if (command.stewardsOnly && turn.member.role !== "steward") {
    throw new UserError("error-stewards-only");
  }
  const { mutedUntil } = turn.member;
  if (command.speaks && mutedUntil && mutedUntil > visit.now) {
    const until = sayDay(mutedUntil, visit.now, visit.t.locale, community.zone);
    throw new UserError("error-muted", { until });
  }
  if (lacksLeave(command, args, visit)) {
    const asking = await askToPublish(command, args, { ...visit, room: visit.incoming.room });
    return { command, args, replies: [asking] };
  }
  const missing = Object.entries(command.params).find(
    ([name, { required }]) => required && args[name] === undefined,
  );
  if (missing) {
    const draft = { command: command.name, args, param: missing[0] };
    return { command, args, replies: [await question(turn, draft)] };
  }
  const replies = await command.run(turn);
  return (await carryOn(command, args, visit, deps)) ?? { command, args, replies };
}
