import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { isLittle, isWeak } from "./stop.ts";

/** One word of a text: as typed (lower case), without accents, and its stem without accents. */
export interface Word {
  readonly typed: string;
  readonly folded: string;
  readonly stem: string;
  /** Articles, prepositions, pronouns: skipped inside a term, so that "garder le chat" is "garder chat". */
  readonly little: boolean;
  /** Says nothing about what is offered or needed. */
  readonly empty: boolean;
  /** Which part of the text it stands in, between commas and stops. */
  readonly clause: number;
  /** In brackets or after a colon: an example of what was said before, if anything was. */
  readonly aside: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?|[,.;:!?()\n–—/•…]| - /gu;
const BREAKS = ",.;:!?()\n–—/•…";
const ELISION = /^(?:[ldjsnctm]|qu|jusqu|lorsqu|puisqu)['’]/;
/** The French stemmer leaves the "s" of "vélos" on. */
const FRENCH_PLURAL = /(?<=\p{L}{3})[sx]$/u;
/** "tondre", "descendre" and "tonds", "descends" have one stem. */
const FRENCH_VERB = /dr$/;
/** Longer than any word; stemmers are slow on what is none. */
const LONGEST = 40;
const MAX_CHARS = 4000;
const MAX_WORDS = 300;

const PLAIN = /^[ -~]*$/;

/** Without accents and ligatures; most words have none, and then nothing is to be done. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/œ/g, "oe")
        .replace(/æ/g, "ae")
        .replace(/ß/g, "ss")
        .replace(/ı/g, "i");

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
  tr: turkish,
};

export const languageTag = (locale: string): string => locale.slice(0, 2).toLowerCase();

/** Stems in the languages that we have, without accents: accents matter to a stemmer, so they go last. */
export function stemOf(word: string, locale: string): string {
  if (word.length > LONGEST) return fold(word.slice(0, LONGEST));
  const tag = languageTag(locale);
  const stem = stemmers[tag];
  if (!stem) return fold(word);
  if (tag !== "fr") return fold(stem(word));
  return fold(stem(word.replace(FRENCH_PLURAL, ""))).replace(FRENCH_VERB, "d");
}

/** What a word is by itself, whatever stands around it. */
export type Look = (typed: string, locale: string) => Omit<Word, "clause" | "aside">;

export const look: Look = (typed, locale) => {
  const folded = fold(typed);
  const little = isLittle(folded, locale);
  const empty = little || isWeak(folded, locale) || typed.length < 2 || /^\d+$/.test(typed);
  return { typed, folded, stem: stemOf(typed, locale), little, empty };
};

/** Text → words: lower case, French elisions off, digits kept as they are, cut into clauses. */
export function wordsOf(text: string, locale: string, by: Look = look): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let aside = false;
  const clean = text.slice(0, MAX_CHARS).normalize("NFKC").toLowerCase();
  for (const [token] of clean.matchAll(TOKEN)) {
    if (token === " - " || BREAKS.includes(token)) {
      clause += 1;
      aside = /[:(]/.test(token) || (aside && !/[.;!?)\n]/.test(token));
      continue;
    }
    const typed = token.replaceAll("’", "'").replace(ELISION, "").replace(/'s$/, "");
    words.push({ ...by(typed, locale), clause, aside });
    if (words.length === MAX_WORDS) break;
  }
  return words;
}
