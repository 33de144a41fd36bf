import { stemOf } from "../aid/matching/words.ts";
import { type Meaning, type Vocabulary, vocabularyOf } from "../aid/matching/vocabulary.ts";
import { MeaningRow, UnknownRow } from "./entities/words.ts";
import { type Em, READ_ONLY } from "./orm.ts";

/** A word that posts hold and nobody taught the bot. */
export interface UnknownWord {
  readonly word: string;
  readonly language: string;
  readonly count: number;
}

export interface Words {
  /** They stand in one more post, or several; words that have a meaning here are left alone. */
  count(
    community: string,
    language: string,
    words: readonly string[],
    posts?: number,
  ): Promise<void>;
  /** They stand in one post fewer. */
  uncount(community: string, language: string, words: readonly string[]): Promise<void>;
  /** The commonest first. */
  commonest(community: string, limit: number): Promise<readonly UnknownWord[]>;
  /** The language that a word was met in most. */
  languageOf(community: string, word: string): Promise<string | undefined>;
  meanings(community: string): Promise<readonly Meaning[]>;
  vocabulary(community: string): Promise<Vocabulary>;
  teach(community: string, meaning: Meaning): Promise<void>;
  forget(community: string, word: string): Promise<void>;
  /** All of a community that ends belong to another; what that one says itself stands. */
  moveTo(to: string, from: string): Promise<void>;
}

export function wordsOf(em: Em): Words {
  /** Asked several times in one turn. */
  const known = new Map<string, Promise<readonly Meaning[]>>();

  async function load(community: string): Promise<readonly Meaning[]> {
    const rows = await em.find(MeaningRow, { community }, { orderBy: { id: "asc" }, ...READ_ONLY });
    return rows.map(({ word, language, concept }) => ({
      word,
      language,
      concept: concept ?? undefined,
    }));
  }
  function meanings(community: string): Promise<readonly Meaning[]> {
    const found = known.get(community) ?? load(community);
    known.set(community, found);
    return found;
  }
  return {
    meanings,
    vocabulary: async (community) => vocabularyOf(await meanings(community)),
    async count(community, language, words, posts = 1) {
      const taught = new Set(
        (await meanings(community)).map((meaning) => stemOf(meaning.word, meaning.language)),
      );
      const forms = new Map(words.map((word) => [stemOf(word, language), word]));
      for (const [stem, word] of forms) {
        if (taught.has(stem)) continue;
        const row = await em.findOne(UnknownRow, { community, language, stem });
        if (row) row.count += posts;
        else em.create(UnknownRow, { community, language, stem, word, count: posts });
        await em.flush();
      }
    },
    async uncount(community, language, words) {
      const stems = [...new Set(words.map((word) => stemOf(word, language)))];
      const rows = await em.find(UnknownRow, { community, language, stem: stems });
      for (const row of rows) row.count -= 1;
      await em.flush();
      await em.nativeDelete(UnknownRow, { community, count: { $lte: 0 } });
    },
    async commonest(community, limit) {
      const order = { count: "desc", word: "asc" } as const;
      const options = { orderBy: order, limit, ...READ_ONLY };
      const rows = await em.find(UnknownRow, { community }, options);
      return rows.map(({ word, language, count }) => ({ word, language, count }));
    },
    async languageOf(community, word) {
      const order = { orderBy: { count: "desc", language: "asc" } } as const;
      return (await em.findOne(UnknownRow, { community, word }, order))?.language;
    },
    async teach(community, { word, language, concept = null }) {
      const stem = stemOf(word, language);
      const row = await em.findOne(MeaningRow, { community, stem });
      if (row) em.assign(row, { word, language, concept });
      else em.create(MeaningRow, { community, stem, word, language, concept });
      await em.flush();
      await em.nativeDelete(UnknownRow, { community, $or: [{ stem }, { word }] });
      known.delete(community);
    },
    async forget(community, word) {
      await em.nativeDelete(MeaningRow, { community, word });
      known.delete(community);
    },
    async moveTo(to, from) {
      const own = (await meanings(to)).map(({ word, language }) => stemOf(word, language));
      await em.nativeUpdate(
        MeaningRow,
        { community: from, stem: { $nin: own } },
        { community: to },
      );
      known.clear();
      em.clear();
    },
  };
}
