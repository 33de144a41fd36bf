import { isLittle, languageTag } from "./languages/known.ts";
import { bareWord, fold, splitWords, type Word } from "./words.ts";

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

type Spelt = ReturnType<typeof splitWords>[number];

/** "Look after a child" is no "look for a child". */
const PARTICLES: ReadonlySet<string> = new Set("after up off out over down away back".split(" "));

const partsOf = (words: readonly Spelt[], slotted = false): readonly Part[] => {
  const content = words.filter(
    ({ little, folded }) => !little || (slotted && PARTICLES.has(folded)),
  );
  return (content.length > 0 ? content : words).map(({ folded, stem }) => ({ word: folded, stem }));
};

/** "promener @dog" → a word and a slot. Little words say nothing, so "aide aux devoirs" is "aide devoirs". */
export function parseTerm(source: string, locale: string): Term {
  const parts: Part[] = [];
  const said: Spelt[] = [];
  let from = 0;
  const read = (text: string): void => {
    const words = splitWords(text, locale);
    said.push(...words);
    if (words.length > 0) parts.push(...partsOf(words, locale === "en" && source.includes("@")));
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

const NO_WORD = /[^\p{L}\p{M}\p{N}'’]+/u;
const QUOTES = /^['’]+|['’]+$/g;

const withoutSlots = (source: string): string =>
  (source.includes("@") ? source.replace(SLOT, " ") : source).toLowerCase();

const ONE_PLAIN_WORD = /^[a-z]+$/;

/** What stands between two spaces: mostly one word. */
const wordsIn = (token: string, locale: string): readonly string[] =>
  ONE_PLAIN_WORD.test(token)
    ? [token]
    : token
        .normalize("NFKC")
        .split(NO_WORD)
        .map((word) => fold(bareWord(word.replace(QUOTES, ""), locale)))
        .filter((word) => word !== "");

/**
 * The words of terms as they stand there, without accents and little ones: cheap, for whoever must look at all terms of a language. The
 * same words come again and again, so each is folded once.
 */
export function roughReader(locale: string): (source: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const read = (token: string): readonly string[] => {
    const ready = known.get(token);
    if (ready) return ready;
    const kept = wordsIn(token, locale).filter((word) => !isLittle(word, locale));
    known.set(token, kept);
    return kept;
  };
  return (source) => {
    const words: string[] = [];
    for (const token of withoutSlots(source).split(" "))
      for (const word of read(token)) words.push(word);
    return words;
  };
}

/** The first word of a term, little or not: where it stands alone before a slot, it counts. */
export const firstOf = (source: string, locale: string): string =>
  withoutSlots(source)
    .split(" ")
    .flatMap((token) => wordsIn(token, locale).slice(0, 1))[0] ?? "";

export const exactKey = ({ parts }: Term): string =>
  parts.map((part) => ("word" in part ? part.word : `@${part.concept}`)).join(" ");

export const stemKey = ({ parts }: Term): string =>
  parts.map((part) => ("word" in part ? part.stem : `@${part.concept}`)).join(" ");

/** The words that terms are compared with: little ones are skipped. */
export const contentOf = (words: readonly Word[]): readonly number[] =>
  words.flatMap(({ little }, at) => (little ? [] : [at]));

/** Where verbs wander: "ich gehe mit dem Hund Gassi", "mit dem Hund Gassi gehen". */
const WANDERING: ReadonlySet<string> = new Set(["de", "nl", "tr"]);
const MOST_WANDERING = 3;

/** What somebody does is said in any order of its few words, in some languages. */
export const isWandering = ({
  kind,
  locale,
  words,
}: {
  kind: string;
  locale: string;
  words: number;
}): boolean => kind === "service" && WANDERING.has(locale) && words > 1 && words <= MOST_WANDERING;

/** All orders of a few. */
export const ordersOf = <T>(few: readonly T[]): readonly (readonly T[])[] =>
  few.length <= 1
    ? [few]
    : few.flatMap((one, at) => ordersOf(few.toSpliced(at, 1)).map((rest) => [one, ...rest]));

/** A key that is the same whatever the order. */
export const inOneOrder = (words: readonly string[]): string => words.toSorted().join(" ");
