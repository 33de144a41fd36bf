import type { Concepts } from "./concepts.ts";
import { spokenLanguage } from "./language.ts";
import { isLittle, isWeak } from "./languages/known.ts";
import { fold, stemOf } from "./words.ts";

/** A word of one community's own, and what it means there: a concept, or nothing that anybody exchanges. */
export interface Meaning {
  readonly word: string;
  readonly language: string;
  readonly concept: string | undefined;
}

/** Words of one community's own that mean a concept, to that concept. */
export type Vocabulary = ReadonlyMap<string, string>;

export const vocabularyOf = (meanings: readonly Meaning[]): Vocabulary =>
  new Map(
    meanings.flatMap(({ word, concept }) => (concept === undefined ? [] : [[word, concept]])),
  );

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether a language has this word already, for a thing or for itself. */
export function isKnown(word: string, locale: string, concepts: Concepts): boolean {
  const folded = fold(word.toLowerCase());
  if (isLittle(folded, locale) || isWeak(folded, locale)) return true;
  return concepts.of(word, locale) !== undefined;
}

/**
 * A text with the usual words in place of the community's own, in any of their forms: what is analysed and indexed. A word
 * that the text's language knows stays.
 */
export function inUsualWords(
  text: string,
  locale: string,
  vocabulary: Vocabulary,
  concepts: Concepts,
): string {
  if (vocabulary.size === 0) return text;
  const language = spokenLanguage(text, locale);
  const byStem = new Map([...vocabulary].map(([word, id]) => [stemOf(word, language), id]));
  return text.replace(WORD, (typed) => {
    const id = byStem.get(stemOf(typed.toLowerCase(), language));
    if (id === undefined || !concepts.get(id) || isKnown(typed, language, concepts)) return typed;
    return concepts.label(id, language);
  });
}

/** The community's own words as a file of concepts has them, to be sent as a contribution. */
export function contributionOf(meanings: readonly Meaning[], concepts: Concepts): string {
  const known = meanings.flatMap(({ concept, ...rest }) => {
    const about = concept === undefined ? undefined : concepts.get(concept);
    return about ? [{ about, ...rest }] : [];
  });
  const byConcept = Map.groupBy(known, ({ about }) => about);
  return [...byConcept]
    .map(([{ id, kind, kindOf }, words]) => {
      const head = `${id} ${kind}${kindOf === undefined ? "" : ` < ${kindOf}`}`;
      const lines = [...Map.groupBy(words, ({ language }) => language)].map(
        ([language, some]) => `  ${language}: ${some.map(({ word }) => word).join(", ")}`,
      );
      return [head, ...lines].join("\n");
    })
    .join("\n");
}
