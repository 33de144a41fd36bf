import { readFileSync } from "node:fs";
import { MemoryPlatform, type Screened } from "../../adapters/memory/index.ts";
import type { Language, Line } from "../../adapters/playground/world.ts";
import { platformsFor } from "../replay/cast.ts";
import { readScript, type Script } from "../replay/script.ts";
import type { Store } from "../store/store.ts";

export type Platforms = ReadonlyMap<string, MemoryPlatform>;

/** Where the neighbours live. */
const STREET: Readonly<Record<Language, string>> = { fr: "Rue des Lilas", en: "Lilac Street" };

/** A demo, whose header is also the cast of the playground in that language. */
export function demoScript(language: Language): Script {
  const file = new URL(`../../config/demo/${language}.chat`, import.meta.url);
  const script = readScript(`config/demo/${language}.chat`, readFileSync(file, "utf8"));
  return { ...script, communities: [STREET[language]] };
}

export const lineId = (platform: string, id: string): string => `${platform}/${id}`;

export const toLine = (platform: string, screened: Screened): Line => ({
  id: lineId(platform, screened.id),
  platform,
  room: screened.room,
  by: screened.by,
  only: screened.only,
  text: screened.text,
  blocks: screened.blocks ?? [],
  buttons: screened.buttons.map(({ label }) => label),
  files: screened.files,
  at: screened.at,
  deleted: screened.deleted ?? false,
});

/** The platforms of a script, still without anybody. */
export function emptyPlatforms(
  script: Script,
  draws: (line: Line) => void,
  now: () => Date,
): Platforms {
  const platforms = new Map<string, MemoryPlatform>();
  for (const [platform, { abilities }] of platformsFor(script, () => undefined)) {
    const drawsHere = (line: Screened): void => draws(toLine(platform, line));
    const options = { platform, abilities, lasting: true, now, draws: drawsHere };
    platforms.set(platform, new MemoryPlatform(options));
  }
  return platforms;
}

/** The people and rooms of a script take the place of whoever was there. */
export function seat(script: Script, platforms: Platforms): void {
  for (const [name, { people, rooms }] of platformsFor(script, () => undefined)) {
    const platform = platforms.get(name);
    if (!platform) continue;
    platform.people.clear();
    platform.rooms.clear();
    for (const [id, person] of people) platform.people.set(id, person);
    for (const [id, title] of rooms) platform.rooms.set(id, title);
  }
}

/** The made-up people, their rooms and communities, and with them all that is theirs. */
export async function erase(platforms: Platforms, store: Store): Promise<void> {
  await store.work(async ({ people, communities, erasure }) => {
    const gone = new Set<string>();
    for (const [platform, { people: cast, rooms }] of platforms) {
      for (const id of rooms.keys()) {
        const room = await communities.room({ platform, id });
        if (room?.community !== undefined) gone.add(room.community);
        await communities.forgetRoom({ platform, id });
      }
      for (const id of cast.keys()) {
        const person = await people.byAccount(platform, id);
        if (!person) continue;
        for (const community of await people.communitiesOf(person.id)) gone.add(community);
        await erasure.erase(person.id);
      }
    }
    for (const community of gone) await communities.remove(community);
  });
  await store.checkpoint();
  for (const platform of platforms.values()) await platform.clear();
}
