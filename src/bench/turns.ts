import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { abilities, type Bot, type Incoming } from "#chat";
import { readConcepts } from "../aid/matching/load.ts";
import { assemble, readKnowledge } from "../assemble.ts";
import { createLog } from "../log.ts";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { openStore, type Store } from "../store/store.ts";
import { seeded } from "../seeded.ts";

const OPEN_POSTS = Number(process.env["BENCH_POSTS"] ?? 10_000);
const TURNS = 400;
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

function arriving(n: number, person: number, text: string): Incoming {
  return {
    kind: "said",
    id: `bench-${n}`,
    room: { platform: "telegram", id: "room", private: false, title: "Bench" },
    from: { platform: "telegram", id: `person-${person}`, name: `Person ${person}`, locale: "fr" },
    said: { text },
    toBot: true,
  };
}

function botOn(store: Store, chance: () => number, now: () => Date): Bot {
  const platform = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
  return assemble({
    ...readKnowledge(),
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

/** Turns end to end in the core on a database file with ten thousand open posts; each one is durable when it ends. */
export async function benchTurns() {
  const folder = mkdtempSync(join(tmpdir(), "palier-bench-"));
  const chance = seeded(1);
  const store = await openStore(`sqlite:${folder}/palier.sqlite`, chance);
  try {
    let n = 0;
    const bot = botOn(store, chance, () => new Date(START.getTime() + n * 60_000));
    const things = readConcepts(CONCEPTS).flatMap(({ terms }) => terms["fr"]?.[0] ?? []);
    const text = textsFrom(things, chance);
    const say = async (words: string, person: number): Promise<number> => {
      n += 1;
      const begun = performance.now();
      await bot.handle(arriving(n, person, words));
      return performance.now() - begun;
    };
    for (let posts = 0; posts < OPEN_POSTS; posts += 1) {
      await say(`/${posts % 2 === 0 ? "offre" : "besoin"} ${text()}`, posts % 2000);
    }
    const posting: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      posting.push(await say(`/besoin ${text()}`, 3000 + turn));
    const finding: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1)
      finding.push(await say(`/chercher ${text()}`, 3000 + turn));
    const begun = performance.now();
    for (let turn = 0; turn < TURNS; turn += 1) await say("/annonces", 3000 + turn);
    const perSecond = TURNS / ((performance.now() - begun) / 1000);
    const [post, find] = [posting.toSorted((a, b) => a - b), finding.toSorted((a, b) => a - b)];
    return {
      openPosts: OPEN_POSTS,
      postTurnMs: { p50: quantile(post, 0.5), p99: quantile(post, 0.99) },
      findTurnMs: { p50: quantile(find, 0.5), p99: quantile(find, 0.99) },
      durableTurnsPerSecond: Math.round(perSecond),
    };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
