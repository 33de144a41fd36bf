import type { Account, Incoming, Room } from "#chat";
import { type Community, usualSettings } from "../aid/community.ts";
import { homeLocale } from "../flows/home.ts";
import { negotiate } from "../i18n/negotiate.ts";
import type { Translate } from "../i18n/fluent.ts";
import type { KnownRoom } from "../store/communities.ts";
import type { KnownAccount, Person } from "../store/people.ts";
import type { Work } from "../store/work.ts";
import { type Deps, speaker } from "./deps.ts";

/** Who spoke, where, in which language: what is known before a command is looked for. */
export interface Visit {
  readonly incoming: Incoming;
  readonly work: Work;
  readonly now: Date;
  readonly person: Person;
  readonly account: KnownAccount;
  readonly known: KnownRoom | undefined;
  readonly community: Community | undefined;
  readonly t: Translate;
  readonly speak: (locale: string) => Translate;
}

/** Where somebody is who belongs to no community: its settings are the usual ones. */
export const nowhere = (locale: string, zone: string): Community => ({
  id: "",
  name: "",
  locale,
  zone,
  ...usualSettings,
});

export async function visit(incoming: Incoming, work: Work, now: Date, deps: Deps): Promise<Visit> {
  const { from, room } = incoming;
  const met = await work.people.meet(from, now);
  if (room.private && incoming.kind !== "blocked") {
    await work.people.setOpened(from, true);
  }
  const reachable = room.private || deps.abilities[from.platform]?.writesFirst === true;
  if (reachable && incoming.kind !== "blocked") await work.notices.unpark(met.id, now);
  const opened =
    room.private ||
    met.accounts.some(
      ({ platform, id, opened }) => platform === from.platform && id === from.id && opened,
    );
  const account: KnownAccount = { ...from, opened };
  const known = room.private ? undefined : await work.communities.room(room);
  const community =
    known?.community === undefined ? undefined : await work.communities.find(known.community);
  const speak = speaker(deps, from.platform);
  const kept = met.accounts.find(
    ({ platform, id }) => platform === from.platform && id === from.id,
  )?.locale;
  const told = met.locale ?? from.locale ?? kept ?? community?.locale;
  const home = told === undefined ? await homeLocale(met, work) : undefined;
  const locale = negotiate(
    [met.locale, from.locale, kept, community?.locale, home],
    deps.wording.locales,
  );
  return { incoming, work, now, person: met, account, known, community, t: speak(locale), speak };
}

/** The community of the other rooms of the same space, unless this one was taken out of it. */
async function besides(room: Room, { work, known }: Visit): Promise<Community | undefined> {
  const takenOut = known !== undefined && known.addedBy === undefined;
  const id = takenOut ? undefined : await work.communities.ofSpace(room);
  if (id === undefined) return undefined;
  await work.communities.keepRoom(room, { community: id, home: true });
  return work.communities.find(id);
}

/** The first command in a room that nobody knows makes its community. */
async function found(room: Room, from: Account, visit: Visit, deps: Deps): Promise<Community> {
  const neighbour = await besides(room, visit);
  if (neighbour) return neighbour;
  const locale = negotiate([from.locale], deps.wording.locales);
  const named = room.title ?? visit.t("room-untitled");
  const community = await visit.work.communities.add(
    { name: named, locale, zone: deps.zone, ...usualSettings },
    visit.now,
  );
  await visit.work.communities.keepRoom(room, { community: community.id, home: true });
  return community;
}

/**
 * The community of a room, made where there is none, with whoever speaks as its member. Who administers the home room is
 * a steward; where the platform does not tell, whoever added the bot.
 */
export async function roomCommunity(visit: Visit, deps: Deps): Promise<Community> {
  const { incoming, work, person } = visit;
  const { room, from } = incoming;
  const community = visit.community ?? (await found(room, from, visit, deps));
  const same = visit.known?.community === community.id && visit.known.title === room.title;
  const known = same && visit.known ? visit.known : await work.communities.keepRoom(room, {});
  const adds = incoming.manages === undefined && known.addedBy === person.id;
  const steward = known.home && (incoming.manages === true || adds);
  await work.people.join(person.id, community.id, steward ? "steward" : undefined);
  return community;
}

/** The community that a post, a match or a report belongs to. */
async function communityAbout(id: string, work: Work): Promise<string | undefined> {
  if (id.startsWith("p")) return (await work.posts.find(id))?.communityId;
  if (id.startsWith("e")) return (await work.events.find(id))?.communityId;
  if (id.startsWith("d")) return (await work.desks.find(id))?.communityId;
  if (id.startsWith("m")) return (await work.matches.find(id))?.communityId;
  return (await work.reports.find(id))?.communityId;
}

/** Which communities a private command may be about: the one of the post or match it names, the one chosen, or all. */
export async function privateCommunities(
  visit: Visit,
  subject: string | undefined,
): Promise<readonly Community[]> {
  const { work, person } = visit;
  const ids = await work.people.communitiesOf(person.id);
  const about = subject === undefined ? undefined : await communityAbout(subject, work);
  const chosen = [about, person.current].find((id) => id !== undefined && ids.includes(id));
  const wanted = chosen === undefined ? ids : [chosen];
  const found = await Promise.all(wanted.map((id) => work.communities.find(id)));
  return found.filter((community) => community !== undefined);
}
