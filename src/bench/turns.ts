import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { abilities, type Account, type Bot, type Incoming, type Room } from "#chat";
import { usualSettings } from "../aid/community.ts";
import { tokensOf } from "../aid/matching/find.ts";
import { termsIn } from "../aid/matching/concepts.ts";
import { readConcepts } from "../aid/matching/load.ts";
import { assemble, type Knowledge, readKnowledge } from "../assemble.ts";
import { createLog } from "../log.ts";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { openStore, type Store } from "../store/store.ts";
import { seeded } from "../seeded.ts";

const OPEN_POSTS = 10_000;
const TURNS = 400;
const BATCH = 10;
const CONCEPTS = new URL("../../config/concepts/", import.meta.url);
const START = new Date("2026-03-02T08:00:00Z");

const quantile = (sorted: readonly number[], q: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? NaN).toFixed(2));

const PLACES = ["cuisine", "garage", "jardin", "salon", "cave", "balcon", "grenier", "atelier"];

/** Texts that neighbours could write: a thing of the lexicon, and words around it. */
function textsFrom(labels: readonly string[], chance: () => number) {
  const pick = (from: readonly string[]): string => from[Math.floor(chance() * from.length)] ?? "";
  return (): string =>
    `${pick(labels)} pour ${pick(PLACES)}, ${pick(labels)} ${Math.floor(chance() * 90)}`;
}

const ROOM: Room = { platform: "telegram", id: "room", private: false, title: "Bench" };

const accountOf = (person: number): Account => ({
  platform: "telegram",
  id: `person-${person}`,
  name: `Person ${person}`,
  locale: "fr",
});

function arriving(n: number, person: number, text: string): Incoming {
  return {
    kind: "said",
    id: `bench-${n}`,
    room: ROOM,
    from: accountOf(person),
    said: { text },
    toBot: true,
  };
}

function botOn(store: Store, chance: () => number, now: () => Date, knowledge: Knowledge): Bot {
  const platform = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
  return assemble({
    ...knowledge,
    store,
    adapters: [platform],
    clock: now,
    chance,
    host: { name: undefined, funding: undefined },
    zone: "Europe/Paris",
    log: createLog("silent"),
    nudge: () => undefined,
    abreast: 1,
  }).bot;
}

/** Neighbours who posted all that is open, a few posts in each unit of work. */
async function seed(store: Store, text: () => string, knowledge: Knowledge): Promise<void> {
  const { concepts } = knowledge;
  const community = await store.work(async ({ communities }) => {
    const made = { name: "Bench", locale: "fr", zone: "Europe/Paris", ...usualSettings };
    const { id } = await communities.add(made, START);
    await communities.keepRoom(ROOM, { community: id, home: true });
    return id;
  });
  for (let from = 0; from < OPEN_POSTS; from += BATCH) {
    await store.work(async ({ people, posts }) => {
      for (let at = from; at < from + BATCH; at += 1) {
        const person = await people.meet(accountOf(at % 2000), START);
        const words = text();
        await posts.add({
          kind: at % 2 === 0 ? "offer" : "need",
          text: words,
          author: person.id,
          authorName: "Person",
          communityId: community,
          platform: "telegram",
          encrypted: false,
          public: true,
          room: ROOM,
          locale: "fr",
          createdAt: START,
          expiresAt: new Date(START.getTime() + 30 * 86_400_000),
          tokens: tokensOf(words, "fr", concepts),
        });
      }
    });
  }
}

/** Turns end to end in the core on a database file with ten thousand open posts; each one is durable when it ends. */
export async function benchTurns() {
  const folder = mkdtempSync(join(tmpdir(), "palier-bench-"));
  const chance = seeded(1);
  const store = await openStore(`sqlite:${folder}/palier.sqlite`, chance);
  const knowledge = readKnowledge();
  try {
    let n = 0;
    const bot = botOn(store, chance, () => new Date(START.getTime() + n * 60_000), knowledge);
    const things = readConcepts(CONCEPTS).flatMap((concept) => termsIn(concept, "fr")[0] ?? []);
    const text = textsFrom(things, chance);
    await seed(store, text, knowledge);
    const timed = async (line: () => string): Promise<readonly number[]> => {
      const times: number[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        n += 1;
        const arrived = arriving(n, 3000 + turn, line());
        const begun = performance.now();
        await bot.handle(arrived);
        times.push(performance.now() - begun);
        await setImmediate();
      }
      return times.toSorted((a, b) => a - b);
    };
    await timed(() => `/besoin ${text()}`);
    const post = await timed(() => `/besoin ${text()}`);
    const find = await timed(() => `/chercher ${text()}`);
    const mine = await timed(() => "/annonces");
    const inAll = mine.reduce((sum, ms) => sum + ms, 0);
    return {
      openPosts: OPEN_POSTS,
      postTurnMs: { p50: quantile(post, 0.5), p99: quantile(post, 0.99) },
      findTurnMs: { p50: quantile(find, 0.5), p99: quantile(find, 0.99) },
      durableTurnsPerSecond: Math.round((TURNS * 1000) / inAll),
    };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
