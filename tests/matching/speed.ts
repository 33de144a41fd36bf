import { spawnSync } from "node:child_process";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { create, insertMultiple, search } from "@orama/orama";
import MiniSearch from "minisearch";
import { analyse } from "../../src/aid/matching/analyse.ts";
import { rank, tokensOf } from "../../src/aid/matching/find.ts";
import { loadConceptsFrom } from "../../src/aid/matching/load.ts";
import { shortlistOf } from "../../src/aid/matching/shortlist.ts";
import type { Kind, Matchable } from "../../src/aid/post.ts";
import { seeded } from "../../src/seeded.ts";
import { CONCEPTS } from "../aid/matching/kit.ts";
import { postsOf } from "./sets.ts";

const SIZES = [1_000, 10_000, 100_000];
/** A peer that needs minutes for its index is left out there. */
const PEERS_UP_TO = 10_000;
const QUERIES = 200;
const CANDIDATES = 50;
const MIB = 1024 * 1024;

const quantile = (times: readonly number[], q: number): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(2);
};

const memory = (): number => process.memoryUsage().rss / MIB;

type Text = Matchable & { readonly kind: Kind };

/** As many offers as wanted: the judged ones over and over, each with a few words of another. */
function offersOf(count: number): readonly Text[] {
  const chance = seeded(1);
  const known = postsOf("development").filter(({ kind }) => kind === "offer");
  return Array.from({ length: count }, (_, at) => {
    const one = known[at % known.length];
    const other = known[Math.floor(chance() * known.length)];
    const more = (other?.text ?? "").split(" ").slice(0, 4).join(" ");
    return {
      id: `o${at}`,
      kind: "offer" as const,
      text: `${one?.text ?? ""}. ${more} ${at % 97}`,
      locale: one?.lang ?? "fr",
      author: { id: `a${at}` },
    };
  });
}

const needs: readonly Text[] = postsOf("development")
  .filter(({ kind }) => kind === "need")
  .slice(0, QUERIES)
  .map(({ id, text, lang }) => ({ id, kind: "need" as const, text, locale: lang, author: { id } }));

async function timed(query: (need: Text) => unknown): Promise<readonly number[]> {
  for (const need of needs.slice(0, 20)) await query(need);
  const times: number[] = [];
  for (const need of needs) {
    const begun = performance.now();
    await query(need);
    times.push(performance.now() - begun);
  }
  return times;
}

const said = (name: string, size: number, times: readonly number[], note = ""): void =>
  console.info(
    `${name.padEnd(22)}${String(size).padStart(7)} posts  p50 ${quantile(times, 0.5).padStart(7)} ms  p95 ${quantile(times, 0.95).padStart(7)} ms  ${note}`,
  );

async function palier(offers: readonly Text[]): Promise<void> {
  const before = memory();
  const begun = performance.now();
  const concepts = loadConceptsFrom(CONCEPTS);
  for (const locale of ["fr", "en"]) analyse("une échelle, a ladder", locale, concepts);
  const ready = performance.now() - begun;
  const indexing = performance.now();
  const shortlist = shortlistOf(offers.map(({ text, locale }) => tokensOf(text, locale, concepts)));
  const perPost = (performance.now() - indexing) / offers.length;
  const times = await timed((need) => {
    const near = shortlist.likeliest(tokensOf(need.text, need.locale, concepts), CANDIDATES);
    return rank(
      need,
      near.flatMap((at) => offers[at] ?? []),
      concepts,
    );
  });
  const more = memory() - before;
  said(
    "Palier",
    offers.length,
    times,
    `ready ${ready.toFixed(0)} ms, ${perPost.toFixed(2)} ms to take a post apart, +${more.toFixed(0)} MiB`,
  );
}

async function fts5(offers: readonly Text[]): Promise<void> {
  const db = new DatabaseSync(":memory:");
  db.exec(
    "create virtual table posts using fts5(id unindexed, text, tokenize = 'unicode61 remove_diacritics 2'); begin",
  );
  const add = db.prepare("insert into posts values (?, ?)");
  for (const { id, text } of offers) add.run(id, text);
  db.exec("commit");
  const query = db.prepare(
    "select id from posts where posts match ? order by bm25(posts) limit 50",
  );
  const times = await timed(({ text }) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return query.all(words.map((word) => `"${word}"`).join(" OR "));
  });
  said("BM25 (SQLite FTS5)", offers.length, times);
  db.close();
}

async function minisearch(offers: readonly Text[]): Promise<void> {
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(offers.map(({ id, text }) => ({ id, text })));
  const times = await timed(({ text }) => index.search(text, { prefix: true, fuzzy: 0.2 }));
  said("MiniSearch", offers.length, times);
}

async function orama(offers: readonly Text[]): Promise<void> {
  const db = create({ schema: { id: "string", text: "string" } as const });
  await insertMultiple(
    db,
    offers.map(({ id, text }) => ({ id, text })),
  );
  const times = await timed(({ text }) =>
    search(db, { term: text, properties: ["text"], limit: CANDIDATES, threshold: 1 }),
  );
  said("Orama", offers.length, times);
}

async function measure(size: number): Promise<void> {
  const offers = offersOf(size);
  await palier(offers);
  await fts5(offers);
  if (size > PEERS_UP_TO) return;
  await minisearch(offers);
  await orama(offers);
}

/** Each size in a process of its own, so that none is charged with what another left in memory. */
const [asked] = process.argv.slice(2);
if (asked !== undefined) await measure(Number(asked));
else {
  for (const size of SIZES)
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), `${size}`], {
      stdio: "inherit",
    });
}
