import { isLittle, languageTag } from "./languages/known.ts";
import { fold, splitWords, type Word } from "./words.ts";

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

/**
 * The words of terms as they stand there, without accents and little ones: cheap, for whoever must look at all terms of a language. The
 * same words come again and again, so each is folded once.
 */
export function roughReader(locale: string): (source: string) => readonly string[] {
  const known = new Map<string, string>();
  const read = (word: string): string => {
    const ready = known.get(word);
    if (ready !== undefined) return ready;
    const folded = fold(word);
    const bare = locale === "ar" ? folded.replace(/^ال(?=.{3})/u, "") : folded;
    const kept = isLittle(folded, locale) ? "" : bare;
    known.set(word, kept);
    return kept;
  };
  return (source) => {
    const plain = source.includes("@") ? source.replace(SLOT, " ") : source;
    return plain
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(read)
      .filter((word) => word !== "");
  };
}

export const exactKey = ({ parts }: Term): string =>
  parts.map((part) => ("word" in part ? part.word : `@${part.concept}`)).join(" ");

export const stemKey = ({ parts }: Term): string =>
  parts.map((part) => ("word" in part ? part.stem : `@${part.concept}`)).join(" ");

/** The words that terms are compared with: little ones are skipped. */
export const contentOf = (words: readonly Word[]): readonly number[] =>
  words.flatMap(({ little }, at) => (little ? [] : [at]));

/** Where verbs wander: "ich gehe mit dem Hund Gassi", "mit dem Hund Gassi gehen". */
const WANDERING: ReadonlySet<string> = new Set(["de", "nl", "tr"]);
const MOST_ORDERS = 3;

const orders = (words: readonly string[]): readonly (readonly string[])[] =>
  words.length <= 1
    ? [words]
    : words.flatMap((word, at) => orders(words.toSpliced(at, 1)).map((rest) => [word, ...rest]));

/** What somebody does is said in any order of its few words, in some languages. */
export function inAnyOrder(source: string, locale: string): readonly string[] {
  const words = source.split(" ");
  const full = words.filter((word) => !isLittle(fold(word.toLowerCase()), locale));
  if (!WANDERING.has(locale) || full.length < 2 || full.length > MOST_ORDERS) return [source];
  return [source, ...orders(full).map((order) => order.join(" "))];
}
