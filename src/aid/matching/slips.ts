import { isOrdinary } from "./friends.ts";
import { isWeak } from "./stop.ts";
import type { Term } from "./terms.ts";
import { fold, type Word } from "./words.ts";

/** A slip of one letter in a long word → the concept that was meant. */
export type Slips = (word: Word, locale: string) => string | undefined;

const SHORTEST = 5;
const LONGEST = 30;
/** With a letter changed, words this short are too often other words ("selle", "pelle"). */
const SHORTEST_CHANGED = 6;

/** The word with each letter left out once: two words one slip apart share one of these, or are one of them. */
const shortened = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

const bare = (word: string): string => word.replace(/[sx]$/, "");

/** One letter too many, too few, changed, or two in the wrong order. The first letter is nearly always right. */
function isSlip(typed: string, meant: string): boolean {
  if (typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  const [rest, other] = [typed.slice(from), meant.slice(from)];
  if (rest.length !== other.length) {
    return rest.length > other.length ? rest.slice(1) === other : other.slice(1) === rest;
  }
  const swapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return swapped || (typed.length >= SHORTEST_CHANGED && rest.slice(1) === other.slice(1));
}

type Meant = { readonly word: string; readonly concept: string; readonly locale: string };

/** Built when the first unknown word comes: most programs never need it. */
export function slipsOf(terms: readonly { term: Term; concept: string }[]): Slips {
  let index: Map<string, Meant[]> | undefined;
  const known = new Set<string>();

  function build(): Map<string, Meant[]> {
    const built = new Map<string, Meant[]>();
    for (const { term, concept } of terms) {
      const words = term.parts.flatMap((part) => ("word" in part ? [part.word] : []));
      for (const word of words) known.add(bare(word));
      const [only] = words;
      if (only === undefined || term.parts.length > 1 || bare(only).length < SHORTEST) continue;
      const meant = { word: bare(only), concept, locale: term.locale };
      for (const form of [meant.word, ...shortened(meant.word)]) {
        built.set(form, [...(built.get(form) ?? []), meant]);
      }
    }
    return built;
  }

  return ({ typed, empty }, locale) => {
    const word = bare(fold(typed));
    if (empty || word.length < SHORTEST || word.length > LONGEST || /\d/.test(word))
      return undefined;
    index ??= build();
    const ordinary = ["fr", "en"].some((one) => isOrdinary(word, one) || isWeak(word, one));
    if (known.has(word) || ordinary || isOrdinary(fold(typed), locale)) return undefined;
    const candidates = [word, ...shortened(word)]
      .flatMap((form) => index?.get(form) ?? [])
      .filter((meant) => isSlip(word, meant.word));
    return (candidates.find((meant) => meant.locale === locale) ?? candidates[0])?.concept;
  };
}
