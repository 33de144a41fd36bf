import { keyOf, type Waiting } from "./shelf.ts";
import type { Source } from "./sources.ts";
import { ordersOf, type Part, parseTerm, type Term } from "./terms.ts";
import type { Text } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** "promener @dog": a term with a slot for anything of a family. */
interface Pattern {
  readonly term: Term;
  readonly concept: string;
}

/** Where a concept stands in a text. */
export interface Place {
  readonly concept: string;
  readonly at: number;
  readonly length: number;
}

export interface Filled extends Place {
  /** The mentions in its slots: what the service is done to. */
  readonly slots: readonly Place[];
  /** 0 where the slot is exactly that concept, more the wider the family. */
  readonly distance: number;
}

export type FindPatterns = (text: Text, places: readonly Place[]) => readonly Filled[];

/** Other words that may stand before or after a slot: "promener mon très gentil chien". */
const MAX_BETWEEN = 3;

/** Patterns of one language that begin with a word: taken apart when a word like it comes. */
export interface Patterns {
  startingWith(word: Word): readonly Pattern[];
}

const startOf = ({ term }: Pattern): string => {
  const start = term.parts.find((part): part is Part & { stem: string } => "stem" in part);
  return start?.stem ?? "";
};

/** A pattern, in each of its orders where it has several. */
function patternsOf({ source, concept, wandering }: Source, locale: string): readonly Pattern[] {
  const term = parseTerm(source, locale);
  const orders = wandering ? ordersOf(term.parts) : [term.parts];
  return orders.map((parts) => ({ term: { ...term, parts }, concept }));
}

export function patternShelf(waiting: Waiting, locale: string): Patterns {
  const ready = new Map<string, ReadonlyMap<string, readonly Pattern[]>>();
  const read = (key: string): ReadonlyMap<string, readonly Pattern[]> => {
    const known = ready.get(key);
    if (known) return known;
    const sources = waiting.get(key) ?? [];
    const made = Map.groupBy(
      sources.flatMap((source) => patternsOf(source, locale)),
      startOf,
    );
    waiting.delete(key);
    ready.set(key, made);
    return made;
  };
  return { startingWith: ({ folded, stem }) => read(keyOf(folded)).get(stem) ?? [] };
}

/** `patterns`: the terms of each language that have slots. */
export function patternFinder(
  patterns: (locale: string) => Patterns,
  family: (id: string) => readonly string[],
): FindPatterns {
  const fits = (part: Part, word: Word, place: Place | undefined): boolean =>
    "concept" in part
      ? place !== undefined && family(place.concept).includes(part.concept)
      : word.folded === part.word || word.stem === part.stem;

  /** Fills the rest of a pattern from a position on; undefined where it does not fit. */
  function fill(
    pattern: Pattern,
    text: Text,
    starts: ReadonlyMap<number, Place>,
    covered: ReadonlySet<number>,
    from: number,
  ): Filled | undefined {
    const slots: Place[] = [];
    let distance = 0;
    let at = from;
    let end = from;
    for (const part of pattern.term.parts) {
      let found: number | undefined;
      let between = 0;
      for (; at < text.words.length && between <= MAX_BETWEEN; at += 1) {
        const word = text.words[at];
        if (!word || word.clause !== text.words[from]?.clause) return undefined;
        const place = starts.get(at);
        if (fits(part, word, place) && ("concept" in part || !covered.has(at))) {
          found = at;
          if ("concept" in part && place) {
            slots.push(place);
            distance += family(place.concept).indexOf(part.concept);
          }
          break;
        }
        if (at === from) return undefined;
        if (!word.little) between += 1;
      }
      if (found === undefined) return undefined;
      end = found + (starts.get(found)?.length ?? 1);
      at = "concept" in part ? end : found + 1;
    }
    return { concept: pattern.concept, at: from, length: end - from, slots, distance };
  }

  /** Said of what stands in an earlier clause: the words of a pattern alone, where their own clause names no other thing. */
  function fillBefore(
    pattern: Pattern,
    text: Text,
    covered: ReadonlySet<number>,
    from: number,
    places: readonly Place[],
  ): Filled | undefined {
    const [slot, second] = pattern.term.parts.filter((part) => "concept" in part);
    if (!slot || second) return undefined;
    const parts = pattern.term.parts.filter((part) => "word" in part);
    const before = antecedent(slot.concept, text.words, places, from, family);
    if (!before) return undefined;
    const bare = { ...pattern, term: { ...pattern.term, parts } };
    const filled = fill(bare, text, NOWHERE, covered, from);
    const distance = family(before.concept).indexOf(slot.concept);
    return filled && { ...filled, slots: [before], distance };
  }

  return (text, places) => {
    const starts = new Map(places.map((place) => [place.at, place]));
    // "bike trailer" is no "bike for a child": words of a longer term are taken.
    const covered = new Set(
      places
        .filter(({ length }) => length > 1)
        .flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)),
    );
    /** The best pattern that begins at each word. */
    const search = (fillAt: (pattern: Pattern, at: number) => readonly Filled[]) =>
      text.words.flatMap((word, at) =>
        patterns(text.locale)
          .startingWith(word)
          .flatMap((pattern) => fillAt(pattern, at).slice(0, 1))
          .toSorted(
            (a, b) =>
              b.slots.length - a.slots.length || a.distance - b.distance || b.length - a.length,
          )
          .slice(0, 1),
      );
    const found = search((pattern, at) => {
      const begins = pattern.term.parts[0];
      const from = begins && "concept" in begins ? shortlyBefore(places, at) : [at];
      return from.flatMap((start) => fill(pattern, text, starts, covered, start) ?? []);
    });
    // With one clause there is no earlier one.
    if (found.length > 0 || text.words.at(-1)?.clause === 0) return found;
    return search((pattern, at) => {
      const filled = covered.has(at) ? undefined : fillBefore(pattern, text, covered, at, places);
      return filled ? [filled] : [];
    });
  };
}

const NOWHERE: ReadonlyMap<number, Place> = new Map();
/** How many clauses back a thing may have been named. */
const BACK = 2;
/** What is given, lent or sold is not what else is done. */
const DEALT = ["give", "lend", "sell", "closed"] as const;

/** "My hedge is wild, who could trim it?": what was named last, where this clause asks for something and names nothing itself. */
function antecedent(
  kind: string,
  words: readonly Word[],
  places: readonly Place[],
  at: number,
  family: (id: string) => readonly string[],
): Place | undefined {
  const clause = words[at]?.clause ?? 0;
  const clauseOf = (place: Place): number => words[place.at]?.clause ?? 0;
  if (places.some((place) => clauseOf(place) === clause)) return undefined;
  if (words.some(({ marks }) => DEALT.some((mark) => marks.has(mark)))) return undefined;
  const asking = words.some((word) => word.clause === clause && word.marks.has("ask"));
  const last = places.findLast((place) => clauseOf(place) < clause);
  if (!asking || !last || clause - clauseOf(last) > BACK) return undefined;
  const named = places.filter((place) => clauseOf(place) === clauseOf(last));
  return named.findLast((place) => family(place.concept).includes(kind));
}

/** Where a slot may have begun that stands before its verb, the nearest first. */
const shortlyBefore = (places: readonly Place[], at: number): readonly number[] =>
  places
    .filter((place) => place.at < at && at - (place.at + place.length) <= MAX_BETWEEN)
    .map((place) => place.at)
    .toReversed();
