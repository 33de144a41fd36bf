import type { Concept, Mention } from "./concepts.ts";
import { languageTag } from "./languages/known.ts";
import type { Read } from "./sources.ts";
import type { Word } from "./words.ts";

/** The few concepts that a text's words speak of most, as places in the list, ascending; their weights are of length one. */
export interface Gist {
  readonly concepts: Uint16Array;
  readonly weights: Float32Array;
}

export interface Gists {
  of(words: readonly Word[], mentions: readonly Mention[], locale: string): Gist;
  /** The ids of what it is most about, the most first. */
  first(gist: Gist, most: number): readonly string[];
  /** What brings two texts together most. */
  shared(one: Gist, other: Gist): string | undefined;
}

/** Which concepts have terms with a word, and how much that says for each: those of the word at `at` from `starts[at]` on. */
export interface Postings {
  readonly at: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly concepts: Uint16Array;
  readonly weights: Float32Array;
}

/** So many concepts tell posts apart; more of them only add noise. */
const MOST = 12;
/** Words that begin alike are forms of one word: as good as a stemmer here, and much cheaper over a hundred thousand terms. */
const BEGINNING = 6;
/** Concepts with many terms weigh less for each, but not as much less as their length would have it. */
const DAMPING = 0.6;
const SLOT = /@([a-z0-9-]+)/g;

const beginningOf = (folded: string): string => folded.slice(0, BEGINNING);

const isWord = (folded: string): boolean => /\p{L}/u.test(folded);

/** The words of each concept's terms in one language and what fills their slots, each with how often. */
interface Counted {
  readonly byConcept: readonly ReadonlyMap<number, number>[];
  /** Words and slots to their numbers. */
  readonly at: ReadonlyMap<string, number>;
}

function countsOf(read: readonly Read[], places: ReadonlyMap<string, number>): Counted {
  const byConcept = Array.from(places, () => new Map<number, number>());
  const at = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = at.get(key) ?? at.size;
    at.set(key, known);
    return known;
  };
  const numbers = new Map<string, number>();
  const wordNumber = (word: string): number => {
    const known = numbers.get(word) ?? (isWord(word) ? numberOf(beginningOf(word)) : -1);
    numbers.set(word, known);
    return known;
  };
  for (const { term, words } of read) {
    const own = byConcept[places.get(term.concept) ?? -1];
    if (!own) continue;
    const add = (key: number): void => void own.set(key, (own.get(key) ?? 0) + 1);
    for (const word of words) {
      const number = wordNumber(word);
      if (number >= 0) add(number);
    }
    if (term.source.includes("@"))
      for (const [slot] of term.source.matchAll(SLOT)) add(numberOf(slot));
  }
  return { byConcept, at };
}

/** Each word's concepts: a word of few concepts says much for each (tf-idf). */
export function postingsOf(read: readonly Read[], places: ReadonlyMap<string, number>): Postings {
  const { byConcept, at } = countsOf(read, places);
  const spread = new Uint32Array(at.size);
  for (const counts of byConcept)
    for (const index of counts.keys()) spread[index] = (spread[index] ?? 0) + 1;
  const starts = new Uint32Array(spread.length + 1);
  for (const [index, count] of spread.entries()) starts[index + 1] = (starts[index] ?? 0) + count;
  const concepts = new Uint16Array(starts.at(-1) ?? 0);
  const weights = new Float32Array(concepts.length);
  const next = starts.slice();
  for (const [place, counts] of byConcept.entries()) {
    const parts = [...counts].map(([index, count]) => {
      const rarity = Math.log(byConcept.length / (spread[index] ?? 1));
      return { index, rarity, weight: (1 + Math.log(count)) * rarity };
    });
    const length = Math.sqrt(parts.reduce((sum, { weight }) => sum + weight ** 2, 0)) ** DAMPING;
    for (const { index, rarity, weight } of parts) {
      const free = next[index] ?? 0;
      concepts[free] = place;
      weights[free] = (weight * rarity) / length;
      next[index] = free + 1;
    }
  }
  return { at, starts, concepts, weights };
}

/** Who and where is never what is exchanged; names of emoji are not what people write. */
export const isExchanged = ({ kind, where }: Concept): boolean =>
  kind !== "context" && !where.startsWith("cldr.");

/**
 * What posts are about by all of their words at once, for those whose turn of phrase no term has: "explicit semantic analysis"
 * (Gabrilovich and Markovitch, 2007), with the list's concepts in place of encyclopaedia articles.
 */
export function gistsOf(
  exchanged: readonly Concept[],
  postings: (locale: string) => Postings,
  family: (id: string) => readonly string[],
): Gists {
  const sums = new Float32Array(exchanged.length);

  const weightOf = (place: number): number => sums[place] ?? 0;

  return {
    of(words, mentions, locale) {
      const index = postings(languageTag(locale));
      const keys = new Set([
        ...words
          .filter(({ little, folded }) => !little && isWord(folded))
          .map(({ folded }) => beginningOf(folded)),
        ...mentions.flatMap(({ concept }) => family(concept.id)).map((id) => `@${id}`),
      ]);
      const touched: number[] = [];
      for (const key of keys) {
        const word = index.at.get(key);
        if (word === undefined) continue;
        for (let at = index.starts[word] ?? 0; at < (index.starts[word + 1] ?? 0); at += 1) {
          const place = index.concepts[at] ?? 0;
          if (sums[place] === 0) touched.push(place);
          sums[place] = weightOf(place) + (index.weights[at] ?? 0);
        }
      }
      const best = touched
        .toSorted((a, b) => weightOf(b) - weightOf(a) || a - b)
        .slice(0, MOST)
        .toSorted((a, b) => a - b);
      const length = Math.hypot(...best.map(weightOf)) || 1;
      const gist = {
        concepts: Uint16Array.from(best),
        weights: Float32Array.from(best, (place) => weightOf(place) / length),
      };
      for (const place of touched) sums[place] = 0;
      return gist;
    },
    shared(one, other) {
      const [most] = sharedIn(one, other).toSorted((a, b) => b[1] - a[1]);
      return most && exchanged[most[0]]?.id;
    },
    first({ concepts, weights }, most) {
      return [...concepts]
        .map((place, at) => [place, weights[at] ?? 0] as const)
        .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .flatMap(([place]) => exchanged[place]?.id ?? []);
    },
  };
}

/** What both speak of, each with what it adds to the cosine. */
function sharedIn(one: Gist, other: Gist): readonly (readonly [place: number, part: number])[] {
  const shared: [number, number][] = [];
  let right = 0;
  for (const [left, place] of one.concepts.entries()) {
    while ((other.concepts[right] ?? Infinity) < place) right += 1;
    if (other.concepts[right] !== place) continue;
    shared.push([place, (one.weights[left] ?? 0) * (other.weights[right] ?? 0)]);
  }
  return shared;
}

/** The cosine of two gists: from 0, nothing in common, to 1. */
export const overlapOf = (one: Gist, other: Gist): number =>
  Math.min(
    1,
    sharedIn(one, other).reduce((sum, [, part]) => sum + part, 0),
  );
