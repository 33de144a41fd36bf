import { UserError } from "#chat";
import { type Desk, isDeskId, stateAt } from "../aid/desk.ts";
import { readPlaceIn, readStop } from "../aid/hours.ts";
import { charactersIn } from "../aid/wish.ts";
import { deskPage, deskPreview } from "../views/desk.ts";
import { stewardsAdd } from "../views/desks.ts";
import { defineCommand, inPrivate, type Reply, type Turn } from "./command.ts";
import { changeDesk } from "./deskchange.ts";
import { checkStop, MAX_NAME } from "./deskparts.ts";
import { deskId, text } from "./params.ts";
import { question } from "./question.ts";

const MAX_SENTENCE = 1000;
/** Of one community: more than a town has. */
const MAX_DESKS = 100;

/** A desk of this community; a draft is nobody's but its maker's. */
async function deskOf(id: string, { work, community, member }: Turn): Promise<Desk> {
  const desk = isDeskId(id) ? await work.desks.find(id) : undefined;
  const visible = desk?.status !== "draft" || desk.steward === member.id;
  if (!desk || desk.communityId !== community.id || !visible)
    throw new UserError("error-no-such-desk", { id });
  return desk;
}

/** As this person may see it. */
function shown(desk: Desk, { member, now, t }: Turn): readonly Reply[] {
  const page = { desk, state: stateAt(desk, now), now };
  const view =
    desk.status === "draft" ? deskPreview(page, t) : deskPage(page, member.role === "steward", t);
  return [inPrivate(view, { resume: `/desk ${desk.id}`, instead: true })];
}

/** Who adds desks here, for whoever does not: those that this person can write to. */
async function whoAdds({ work, community, room, t }: Turn): Promise<readonly Reply[]> {
  const names: string[] = [];
  for (const id of await work.people.stewardsOf(community.id)) {
    const accounts = (await work.people.find(id))?.accounts ?? [];
    const account = accounts.find(({ platform }) => platform === room.platform);
    if (account) names.push(account.handle ? `${account.name} (@${account.handle})` : account.name);
  }
  return [inPrivate(stewardsAdd(names, t))];
}

interface Given {
  readonly what?: string | undefined;
  readonly when?: string | undefined;
  readonly where?: string | undefined;
}

/** From what was said so far to a draft, or to the next question. */
async function fromWords(given: Given, turn: Turn): Promise<readonly Reply[]> {
  const { community, now, t } = turn;
  const { what, when, where } = given;
  const ask = (param: keyof Given, kept: Given, why?: string): Promise<Reply> => {
    const args = Object.fromEntries(
      Object.entries(kept).flatMap(([name, said]) =>
        typeof said === "string" ? [[name, said]] : [],
      ),
    );
    return question(turn, { command: "desk", args, param }, why);
  };
  if (what === undefined) return [await ask("what", given)];
  const length = charactersIn(what);
  if (length > MAX_SENTENCE) throw new UserError("error-too-long", { length, max: MAX_SENTENCE });
  const said = readStop(what, { locale: t.locale, now, zone: community.zone }, when);
  if (said.name === "") return [await ask("what", { where, when: when ?? what })];
  if (said.why !== undefined || said.hours.length === 0) {
    const silent = said.why === "words" && when === undefined;
    const why = silent || said.why === undefined ? undefined : t(`when-${said.why}`);
    return [await ask("when", { what, where }, why)];
  }
  const at = readPlaceIn(where ?? said.place);
  if (!at) return [await ask("where", { what, when })];
  const stops = said.hours.map((hours, index) => checkStop({ ...hours, ...at, number: index + 1 }));
  return drafted(said.name, stops, turn);
}

async function drafted(name: string, stops: Desk["stops"], turn: Turn): Promise<readonly Reply[]> {
  const { work, community, member, now, t } = turn;
  const length = charactersIn(name);
  if (length > MAX_NAME) throw new UserError("error-too-long", { length, max: MAX_NAME });
  const all = await work.desks.of({ community: community.id });
  if (all.length >= MAX_DESKS) throw new UserError("error-too-many-desks", { max: MAX_DESKS });
  for (const old of all)
    if (old.status === "draft" && old.steward === member.id) await work.desks.remove(old.id);
  const { id: communityId, zone } = community;
  const made = { communityId, steward: member.id, name, locale: t.locale, zone };
  return shown(await work.desks.add({ ...made, stops, numbered: stops.length }, now), turn);
}

/** "/edit d4x7" asks what about it, "/close d4x7" whether it is to go. */
export async function aboutDesk(
  id: string,
  what: "change" | "remove all",
  turn: Turn,
): Promise<readonly Reply[]> {
  const known = await deskOf(id, turn);
  if (turn.member.role !== "steward") return whoAdds(turn);
  return changeDesk(known, { what, when: undefined, where: undefined }, turn);
}

/** A place with hours where people get help: added by stewards in one sentence or step by step, seen by anybody. */
export const desk = defineCommand({
  name: "desk",
  publishes: ["what", "when", "where"],
  params: {
    desk: deskId,
    what: text({ required: false, long: true }),
    when: text({ required: false }),
    where: text({ required: false }),
  },
  async run(turn): Promise<readonly Reply[]> {
    const { desk: id, what, when, where } = turn.args;
    const known = id === undefined ? undefined : await deskOf(id, turn);
    if (known && what === undefined) return shown(known, turn);
    if (turn.member.role !== "steward") return whoAdds(turn);
    return known
      ? changeDesk(known, { what: what ?? "", when, where }, turn)
      : fromWords({ what, when, where }, turn);
  },
});
