import { abilities } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { changeFor } from "../aid/settings.ts";
import { type Community, usualSettings } from "../aid/community.ts";
import type { Knowledge } from "../assemble.ts";
import type { Store } from "../store/store.ts";
import type { Work } from "../store/work.ts";
import type { Platforms } from "./platform.ts";
import type { Appeared } from "./record.ts";
import { type CastMember, type Script, ScriptError } from "./script.ts";

const ABILITIES = { ...abilities };

/** The room of a platform that everybody of one community shares there. */
export const commonRoom = (platform: string, community: number): string =>
  community === 0 ? `${platform} room` : `${platform} room of ${community + 1}`;

const isAbilities = (platform: string): platform is keyof typeof ABILITIES => platform in ABILITIES;

const shownName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Where this person is: the shared room of their platform and community, and the further rooms there. */
export const roomsOf = ({ platform, community }: CastMember, script: Script): readonly string[] => [
  commonRoom(platform, community),
  ...script.rooms
    .filter((room) => room.platform === platform && room.community === community)
    .map(({ name }) => name),
];

/** One platform in memory for each that the script names, with its people and rooms. */
export function platformsFor(
  script: Script,
  appears: (platform: string, appeared: Appeared) => void,
): ReadonlyMap<string, MemoryPlatform> {
  const named = [...script.people, ...script.rooms].map(({ platform }) => platform);
  const platforms = new Map<string, MemoryPlatform>();
  for (const platform of new Set(named)) {
    if (!isAbilities(platform)) continue;
    const made = new MemoryPlatform({
      platform,
      abilities: ABILITIES[platform],
      appears: (appearance) => appears(platform, appearance),
    });
    platforms.set(platform, made);
  }
  for (const person of script.people) {
    const { name, platform, locale, steward, stranger, community } = person;
    const account = { platform, id: name, name: shownName(name), handle: name, locale };
    const known = { account, opened: !stranger, manages: steward, refuses: false };
    platforms.get(platform)?.people.set(name, known);
    const title = script.communities[community] ?? "Palier";
    platforms.get(platform)?.rooms.set(commonRoom(platform, community), title);
  }
  for (const { name, platform } of script.rooms) platforms.get(platform)?.rooms.set(name, name);
  return platforms;
}

async function found(
  script: Script,
  index: number,
  platforms: Platforms,
  work: Work,
): Promise<Community | undefined> {
  const members = script.people.filter(({ community }) => community === index);
  const [first] = members;
  if (!first) return undefined;
  const name = script.communities[index] ?? "Palier";
  const made = { name, locale: first.locale, zone: script.zone, ...usualSettings };
  const community = await work.communities.add(made, script.now);
  const rooms = new Set(
    members.flatMap((person) => roomsOf(person, script).map((id) => `${person.platform}\n${id}`)),
  );
  for (const [at, room] of [...rooms].entries()) {
    const [platform = "", id = ""] = room.split("\n");
    const told = platforms.get(platform)?.room(id) ?? { platform, id, private: false };
    const title = id.includes(" ") ? name : id;
    await work.communities.keepRoom(
      { ...told, title },
      { community: community.id, home: at === 0 },
    );
  }
  return community;
}

async function applySettings(
  script: Script,
  index: number,
  start: Community,
  knowledge: Knowledge,
  work: Work,
): Promise<void> {
  let now = start;
  for (const { key, value, line } of script.settings.filter(
    ({ community }) => community === index,
  )) {
    const wrong = new ScriptError(script.path, line, "a setting and a value that /settings takes");
    let change: ReturnType<typeof changeFor>;
    try {
      change = changeFor(key, value, knowledge.wording.locales, now);
    } catch {
      throw wrong;
    }
    if (!change) throw wrong;
    await work.communities.change(start.id, change);
    now = { ...now, ...change };
  }
}

/** This person has met the bot, and agreed to what the script says that they agreed to. */
async function introduce(
  member: CastMember,
  script: Script,
  platforms: Platforms,
  work: Work,
): Promise<string | undefined> {
  const account = platforms.get(member.platform)?.account(member.name);
  if (!account || (script.bare && member.stranger)) return undefined;
  const person = await work.people.meet(account, script.now);
  if (!member.stranger) await work.people.setOpened(account, true);
  if (script.consented) {
    for (const other of platforms.keys()) await work.people.allow(person.id, other, true);
  }
  return person.id;
}

/** Everybody is known, and belongs together as the script says. */
export async function settleIn(
  script: Script,
  platforms: Platforms,
  knowledge: Knowledge,
  store: Store,
): Promise<void> {
  await store.work(async (work) => {
    for (const index of script.communities.keys()) {
      const community = script.bare ? undefined : await found(script, index, platforms, work);
      if (community) await applySettings(script, index, community, knowledge, work);
      for (const member of script.people.filter((one) => one.community === index)) {
        const id = await introduce(member, script, platforms, work);
        const role = member.steward ? "steward" : undefined;
        if (id !== undefined && community) await work.people.join(id, community.id, role);
      }
    }
    await linkAccounts(script, platforms, work);
    await speakTheirs(script, platforms, work);
  });
}

/** Where a platform does not tell somebody's language, they have told the bot. */
async function speakTheirs(script: Script, platforms: Platforms, work: Work): Promise<void> {
  for (const { name, platform, locale } of script.people) {
    const account = platforms.get(platform)?.account(name);
    if (!account || account.locale !== undefined) continue;
    const person = await work.people.byAccount(platform, account.id);
    if (person) await work.people.choose(person.id, { locale });
  }
}

async function linkAccounts(script: Script, platforms: Platforms, work: Work): Promise<void> {
  const personOf = async (name: string) => {
    const member = script.people.find((person) => person.name === name);
    const account = member && platforms.get(member.platform)?.account(name);
    return account && work.people.byAccount(account.platform, account.id);
  };
  for (const [one, other] of script.linked) {
    const [first, second] = [await personOf(one), await personOf(other)];
    if (first && second && first.id !== second.id) await work.people.absorb(first.id, second.id);
  }
}
