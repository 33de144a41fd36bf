import { languageTag, look, type Look, type Word, wordsOf } from "./words.ts";

/** A part of a term: a word, or anything of a family of concepts ("@dog"). */
export type Part = { readonly word: string; readonly stem: string } | { readonly concept: string };

/** How a concept may be said in one language. */
export interface Term {
  readonly locale: string;
  readonly parts: readonly Part[];
  /** As written, little words and all. */
  readonly literal: string;
  /** Marked with a star: it counts only where it cannot be a verb ("une porte", not "je porte"). */
  readonly noun: boolean;
}

const SLOT = /@([a-z0-9-]+)/g;

const partsOf = (words: readonly Word[]): readonly Part[] => {
  const content = words.filter(({ little }) => !little);
  return (content.length > 0 ? content : words).map(({ folded, stem }) => ({ word: folded, stem }));
};

/** "promener @dog" → a word and a slot. Little words say nothing, so "aide aux devoirs" is "aide devoirs". */
export function parseTerm(source: string, locale: string, by: Look = look): Term {
  const parts: Part[] = [];
  const said: Word[] = [];
  let from = 0;
  const read = (text: string): void => {
    const words = wordsOf(text, locale, by);
    said.push(...words);
    if (words.length > 0) parts.push(...partsOf(words));
  };
  for (const found of source.matchAll(SLOT)) {
    const [whole, concept = ""] = found;
    read(source.slice(from, found.index));
    parts.push({ concept });
    from = found.index + whole.length;
  }
  read(source.slice(from).replace("*", ""));
  const literal = said.map(({ folded }) => folded).join(" ");
  return { locale: languageTag(locale), parts, literal, noun: source.endsWith("*") };
}

/** The same words stand in many terms: each is looked at once. */
export function termParser(): (source: string, locale: string) => Term {
  const known = new Map<string, ReturnType<Look>>();
  return (source, locale) =>
    parseTerm(source, locale, (typed, tag) => {
      const key = `${tag} ${typed}`;
      const ready = known.get(key) ?? look(typed, tag);
      known.set(key, ready);
      return ready;
    });
}

export const hasSlot = ({ parts }: Term): boolean => parts.some((part) => "concept" in part);

export const exactKey = ({ parts }: Term): string =>
  parts.map((part) => ("word" in part ? part.word : `@${part.concept}`)).join(" ");

export const stemKey = ({ parts }: Term): string =>
  parts.map((part) => ("word" in part ? part.stem : `@${part.concept}`)).join(" ");

/** The words that terms are compared with: little ones are skipped. */
export const contentOf = (words: readonly Word[]): readonly number[] =>
  words.flatMap(({ little }, at) => (little ? [] : [at]));
