import { isOrdinary, isWeak, languageTag } from "./languages/known.ts";
import type { IsCommon } from "./lexicon.ts";
import type { Read } from "./sources.ts";
import { fold, type Word } from "./words.ts";

/** A slip of one letter in a long word → the concept that was meant. */
export type Slips = (word: Word, locale: string) => string | undefined;

const SHORTEST = 6;
const LONGEST = 30;
/** With a letter changed, words this short are too often other words ("selle", "pelle"). */
const SHORTEST_CHANGED = 8;

const bare = (word: string): string => word.replace(/[sx]$/, "");

/** One letter too many, too few, changed, or two in the wrong order. The first letter is nearly always right. */
function isSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  const [rest, other] = [typed.slice(from), meant.slice(from)];
  if (rest.length !== other.length) {
    return rest.length > other.length ? rest.slice(1) === other : other.slice(1) === rest;
  }
  const swapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return swapped || (typed.length >= SHORTEST_CHANGED && rest.slice(1) === other.slice(1));
}

/** The words of one language's terms. */
export interface Spelt {
  /** All of them: whoever writes one of these has not slipped. */
  readonly known: ReadonlySet<string>;
  /** Those that mean something alone, by their first letter and length. */
  readonly alone: ReadonlyMap<string, readonly { word: string; concept: string }[]>;
}

const keyOf = (word: string, length: number): string => `${word.slice(0, 1)}${length}`;

export function speltIn(read: readonly Read[]): Spelt {
  const all = new Set<string>();
  const alone = new Map<string, { word: string; concept: string }[]>();
  for (const { term, words } of read) {
    for (const word of words) all.add(word);
    const only = words.length === 1 ? bare(words[0] ?? "") : "";
    if (only.length < SHORTEST) continue;
    const key = keyOf(only, only.length);
    const mates = alone.get(key);
    if (mates) mates.push({ word: only, concept: term.concept });
    else alone.set(key, [{ word: only, concept: term.concept }]);
  }
  return { known: new Set([...all].map(bare)), alone };
}

/** Whatever people speak, they mix it with these: what is spelt right there is no slip. */
const MIXED = ["fr", "en"];

/** `of`: the words of each language's terms without slots. */
export function slipsOf(of: (locale: string) => Spelt, isCommon: IsCommon): Slips {
  return ({ typed, empty, marks }, locale) => {
    const word = bare(fold(typed));
    if (
      empty ||
      marks.size > 0 ||
      word.length < SHORTEST ||
      word.length > LONGEST ||
      /\d/.test(word)
    )
      return undefined;
    const order = [...new Set([locale, ...MIXED])];
    const ordinary = order.some((one) => isOrdinary(word, one) || isWeak(word, one));
    if (ordinary || isOrdinary(fold(typed), locale)) return undefined;
    if (order.some((one) => isCommon(fold(typed), one))) return undefined;
    if (order.some((one) => of(one).known.has(word))) return undefined;
    const { alone } = of(languageTag(locale));
    const near = [word.length, word.length - 1, word.length + 1].flatMap(
      (length) => alone.get(keyOf(word, length)) ?? [],
    );
    return near.find((mate) => isSlip(word, mate.word))?.concept;
  };
}
