import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stopWords } from "./stop.ts";

/** One word of a text: as typed (lower case), and its stem without accents. */
export interface Word {
  readonly typed: string;
  readonly stem: string;
  /** Says nothing about what is offered or needed. */
  readonly empty: boolean;
}

const ELISION = /^(?:[ldjsnctm]|qu|jusqu|lorsqu|puisqu)['’]/;
const MAX_CHARS = 4000;
const MAX_WORDS = 300;

export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe");

const stemmers: Readonly<Record<string, (word: string) => string>> = { en: english, fr: french };

/** Stems in the languages that we have, without accents: accents matter to a stemmer, so they go last. */
export function stemOf(word: string, locale: string): string {
  const stem = stemmers[locale.slice(0, 2)];
  return fold(stem ? stem(word) : word);
}

/** Text → words: lower case, French elisions off, digits kept as they are. */
export function wordsOf(text: string, locale: string): readonly Word[] {
  const tokens =
    text
      .slice(0, MAX_CHARS)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? [];
  return tokens.slice(0, MAX_WORDS).map((token) => {
    const typed = token.replace(ELISION, "").replace(/['’]s$/, "");
    return {
      typed,
      stem: stemOf(typed, locale),
      empty: typed.length < 2 || stopWords.has(fold(typed)) || /^\d+$/.test(typed),
    };
  });
}
