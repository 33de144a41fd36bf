import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { arabicStem, turkishStem } from "./endings.ts";
import { isLittle, isWeak, languageOf, languageTag } from "./languages/known.ts";
import type { Language, Mark } from "./languages/language.ts";
import { byWord } from "./memo.ts";
import { withShortDays } from "./shortdays.ts";

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
  /** The sign that its clause stands behind: after a comma or a colon a list may go on. */
  readonly after: string;
  /** Written like a name: with a capital inside the text, or in Turkish with an apostrophe behind it ("Ankara'ya"). */
  readonly named: boolean;
  /** Hung on the word before with a hyphen. */
  readonly joined: boolean;
  /** In brackets or after a colon: an example of what was said before, if anything was. */
  readonly aside: boolean;
  /** What it does in its sentence. */
  readonly marks: ReadonlySet<Mark>;
}

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?|(?![\d#*])\p{Emoji}|[,.;:!?()\n–—/•…،؛؟]| - |(?<=\s)\+(?=\s)/gu;
const BREAKS = ",.;:!?()\n–—/•…،؛؟";
/** "Tent + mats" is a list, as with a comma. */
const PLUS = "+";
const AMPERSAND = /(?<=\s)&(?=\s)/g;
const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[ldjsnctm]|qu|jusqu|lorsqu|puisqu)'/,
  it: /^(?:[ldcnmstv]|un|all|dell|nell|dall|sull|quest|quell|bell|com|dov|tutt|qualcos)'/,
  // The article, alone or with "with", "for", "on the" and "this", and what the dialects put before verbs.
  ar: /^(?:(?:[فب]?ال|كال|لل|[بع]?هال|عال(?!م[يةه]?$|مي|ج|ي))(?=\p{L}{3})|ب(?=[يتن]\p{L}{3}))/u,
};
/** What English and Dutch hang on with an apostrophe, and Turkish on names. */
const HUNG: Readonly<Record<string, RegExp>> = { en: /'s$/, nl: /'s$/, tr: /'\p{L}+$/u, de: /'s$/ };
/** The French stemmer leaves the "s" of "vélos" on. */
const FRENCH_PLURAL = /(?<=\p{L}{3})[sx]$/u;
/** "tondre", "descendre" and "tonds", "descends" have one stem. */
const FRENCH_VERB = /dr$/;
/** Longer than any word; stemmers are slow on what is none. */
const LONGEST = 40;
const MAX_CHARS = 4000;
const MAX_WORDS = 300;

/** Addresses, mentions and tags say nothing of what is needed. */
const NO_WORDS = /https?:\/\/[^\s)]{1,200}|@[\p{L}\p{N}_]{1,64}|<[^<>\s]{1,40}>/gu;
const ARABIC_DIGIT = /[٠-٩]/g;
const ARABIC_ZERO = 0x660;

const NONE: ReadonlySet<Mark> = new Set();

const PLAIN = /^[ -~]*$/;
const OTHER_LETTERS = /[œæßıىةـ]/;

/** Without accents and ligatures; most words have none, and then nothing is to be done. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "");
  return OTHER_LETTERS.test(bare)
    ? bare
        .replace(/œ/g, "oe")
        .replace(/æ/g, "ae")
        .replace(/ß/g, "ss")
        .replace(/ı/g, "i")
        .replace(/ى/g, "ي")
        .replace(/ة/g, "ه")
        .replace(/ـ/g, "")
    : bare;
}

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

function stemmed(word: string, locale: string): string {
  if (word.length > LONGEST) return fold(word.slice(0, LONGEST));
  const tag = languageTag(locale);
  if (tag === "tr") return turkishStem(fold(word));
  if (tag === "ar") return arabicStem(fold(word));
  const stem = stemmers[tag];
  if (!stem) return fold(word);
  if (tag !== "fr") return fold(stem(word));
  return fold(stem(word.replace(FRENCH_PLURAL, ""))).replace(FRENCH_VERB, "d");
}

/** Of each language: the same words come again and again. */
const REMEMBERED = 10_000;

/** Stems in the languages that we have, without accents: accents matter to a stemmer, so they go last. */
export const stemOf = byWord(REMEMBERED, stemmed);

/** What a word is by itself, whatever stands around it. */
export type Look = (
  typed: string,
  locale: string,
) => Omit<Word, "clause" | "after" | "aside" | "named" | "joined" | "marks">;

const lookAt: Look = (typed, locale) => {
  const folded = fold(typed);
  const little = isLittle(folded, locale);
  const wordless = !/\p{L}/u.test(typed);
  const stem = stemOf(typed, locale);
  // Turkish hangs its endings on weak words too: "komşuya", to a neighbour.
  const weak = isWeak(folded, locale) || (languageTag(locale) === "tr" && isWeak(stem, locale));
  const empty = little || wordless || weak || typed.length < 2;
  return { typed, folded, stem, little, empty };
};

const look: Look = byWord(REMEMBERED, lookAt);

const HYPHENS = new Set(["-", "‐", "‑"]);
const CAPITAL = /^(?:\p{L}['’])?\p{Lu}\p{Ll}/u;
const HUNG_ON_NAME = /\p{L}['’]\p{L}/u;

/** Most words begin with a small letter and have no apostrophe behind it: those need no closer look. */
const isPlainlySmall = (token: string): boolean => {
  const first = token.charCodeAt(0);
  const second = token.charCodeAt(1);
  return first >= 97 && first <= 122 && second !== 0x27 && second !== 0x2019;
};

const isNamed = (token: string, tag: string, first: boolean): boolean =>
  !isPlainlySmall(token) &&
  CAPITAL.test(token) &&
  (!first || (tag === "tr" && HUNG_ON_NAME.test(token)));

/** A word without what its language hangs on before or behind: articles, possessives. */
export function bareWord(token: string, tag: string): string {
  const typed = token.replaceAll("’", "'");
  const [elision, hung] = [ELISIONS[tag], HUNG[tag]];
  const begun = elision ? typed.replace(elision, "") : typed;
  return hung ? begun.replace(hung, "") : begun;
}

/** "ma t/m do": until and with, in Dutch. */
const UP_TO = /\bt\/m\b/gu;

/** "3. Stock", "5. kattan": the stop belongs to the number. */
const isOrdinal = (text: string, stop: number): boolean =>
  /\d\. ?\p{L}/u.test(text.slice(Math.max(0, stop - 1), stop + 3));

/** Without signs, as most terms are: words and spaces alone. */
const WORDS_ALONE = /^[a-zà-öø-ÿœğışء-غف-ي]+(?: [a-zà-öø-ÿœğışء-غف-ي]+)*$/;

interface Token {
  readonly token: string;
  /** What stands before it, to the left. */
  readonly before: string;
  /** The number of a floor ends in a stop that ends nothing. */
  readonly ordinal: boolean;
}

function tokensOf(text: string, language: Language | undefined): readonly Token[] {
  if (text.length < MAX_CHARS && WORDS_ALONE.test(text))
    return text.split(" ").map((token) => ({ token, before: " ", ordinal: false }));
  const clean = text
    .slice(0, MAX_CHARS)
    .normalize("NFKC")
    .replace(NO_WORDS, " ")
    .replace(UP_TO, "tot")
    .replace(AMPERSAND, language?.marks["and"]?.split(",")[0] ?? " ")
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
  return [...clean.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    token,
    before: clean[index - 1] ?? "",
    ordinal: token === "." && language?.ordinals === true && isOrdinal(clean, index),
  }));
}

/** A text's words without what they do in it: all that terms need. */
export function splitWords(
  text: string,
  locale: string,
  by: Look = look,
): readonly Omit<Word, "marks">[] {
  const tag = languageTag(locale);
  const words: Omit<Word, "marks">[] = [];
  const { breaks, language } = languageOf(tag) ?? {};
  const glued = language?.glued;
  let clause = 0;
  let after = "";
  let aside = false;
  for (const { token, before, ordinal } of tokensOf(text, language)) {
    if (ordinal) continue;
    if (token === " - " || BREAKS.includes(token) || token === PLUS) {
      clause += 1;
      after = token === PLUS ? "," : token;
      aside = /[:(]/.test(token) || (aside && !/[.;!?؟؛)\n]/.test(token));
      continue;
    }
    const small = token.toLowerCase();
    const joined = HYPHENS.has(before);
    const named = isNamed(token, tag, words.length === 0);
    for (const part of glued?.exec(small)?.slice(1) ?? [small]) {
      const { typed, folded, stem, little, empty } = by(bareWord(part, tag), locale);
      if (breaks?.has(folded)) {
        clause += 1;
        after = "";
      }
      words.push({ typed, folded, stem, little, empty, clause, after, aside, named, joined });
    }
    if (words.length >= MAX_WORDS) break;
  }
  return words;
}

/** Text → words: lower case, elisions off, digits kept as they are, cut into clauses, each with what it does. */
export function wordsOf(text: string, locale: string): readonly Word[] {
  const words = splitWords(text, locale);
  const { language, mark } = languageOf(locale) ?? {};
  const marks = mark?.(words) ?? [];
  const marked = words.map((word, at) => ({ ...word, marks: marks[at] ?? NONE }));
  return language ? withShortDays(marked, language) : marked;
}
