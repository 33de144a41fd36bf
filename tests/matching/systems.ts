import { DatabaseSync } from "node:sqlite";
import { create, insertMultiple, search } from "@orama/orama";
import MiniSearch from "minisearch";
import { rank } from "../../src/aid/matching/find.ts";
import type { Kind, Matchable } from "../../src/aid/post.ts";
import { concepts } from "../aid/matching/kit.ts";
import type { Ranked } from "./metrics.ts";
import type { JudgedPost } from "./sets.ts";

/** Ranks all offers for each need; what it does not name comes last. */
export type System = (
  needs: readonly JudgedPost[],
  offers: readonly JudgedPost[],
) => Promise<ReadonlyMap<string, readonly Ranked[]>>;

export const matchable = ({ id, kind, text, lang }: JudgedPost): Matchable & { kind: Kind } => ({
  id,
  kind,
  text,
  locale: lang,
  author: { id: `of ${id}` },
});

const palier: System = async (needs, offers) => {
  const others = offers.map(matchable);
  return new Map(
    needs.map((need) => [
      need.id,
      rank(matchable(need), others, concepts).map(({ offer, score, band }) => ({
        offer: offer.id,
        score,
        notify: band === "notify",
      })),
    ]),
  );
};

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** SQLite's own full text search: words as they stand, without accents, ranked by BM25. */
const fts5: System = async (needs, offers) => {
  const db = new DatabaseSync(":memory:");
  db.exec(
    "create virtual table posts using fts5(id unindexed, text, tokenize = 'unicode61 remove_diacritics 2')",
  );
  const add = db.prepare("insert into posts values (?, ?)");
  for (const { id, text } of offers) add.run(id, text);
  const query = db.prepare(
    "select id, -bm25(posts) as score from posts where posts match ? order by score desc",
  );
  const found = needs.map((need): [string, readonly Ranked[]] => {
    const terms = wordsOf(need.text).map((word) => `"${word}"`);
    const rows = query.all(terms.join(" OR "));
    return [need.id, rows.map(({ id, score }) => ({ offer: String(id), score: Number(score) }))];
  });
  db.close();
  return new Map(found);
};

const minisearch: System = async (needs, offers) => {
  const index = new MiniSearch({ fields: ["text"] });
  index.addAll(offers.map(({ id, text }) => ({ id, text })));
  return new Map(
    needs.map((need) => [
      need.id,
      index
        .search(need.text, { prefix: true, fuzzy: 0.2 })
        .map(({ id, score }) => ({ offer: String(id), score })),
    ]),
  );
};

const orama: System = async (needs, offers) => {
  const db = create({ schema: { id: "string", text: "string" } as const });
  await insertMultiple(
    db,
    offers.map(({ id, text }) => ({ id, text })),
  );
  const found = new Map<string, readonly Ranked[]>();
  for (const need of needs) {
    const { hits } = await search(db, {
      term: need.text,
      properties: ["text"],
      limit: 100,
      threshold: 1,
    });
    found.set(
      need.id,
      hits.map(({ document, score }) => ({ offer: document.id, score })),
    );
  }
  return found;
};

export const SYSTEMS: Readonly<Record<string, System>> = {
  Palier: palier,
  "BM25 (SQLite FTS5)": fts5,
  MiniSearch: minisearch,
  Orama: orama,
};
