import type { Read, Source } from "./sources.ts";
import { exactKey, firstOf, inOneOrder, parseTerm, stemKey } from "./terms.ts";
import { fold } from "./words.ts";

export interface Entry {
  readonly concept: string;
  readonly noun: boolean;
  /** Its first word. */
  readonly word: string;
  /** Written without any accent. */
  readonly plain: boolean;
}

/** Terms whose first words begin alike, taken apart. */
export interface Bucket {
  /** Terms with little words between, with these: "taille-haie" is a tool, "taille de haie" a job. */
  readonly literal: Map<string, Entry>;
  /** Terms with little words between, without these: "taille les haies" is that job too. */
  readonly spread: Map<string, Entry>;
  /** Terms of one word among little ones: "drop off" is no "drop", so these count only whole. */
  readonly whole: Map<string, Entry>;
  readonly exact: Map<string, Entry>;
  readonly stems: Map<string, Entry>;
  /** By the stems of its words in alphabetical order, where they may come in any. */
  readonly anyOrder: Map<string, Entry>;
  /** By first word or its stem: the most words of a term that begins so. */
  readonly longest: Map<string, number>;
}

/** The terms of one language: taking thousands apart takes a second, so each is when a word like its first one comes. */
export interface Shelf {
  beginning(folded: string): Bucket;
}

/** Joined forms of two short words would be found in other words. */
const MIN_JOINED = 7;
/** Stemming leaves the first letters alone. */
const PREFIX = 2;

/** Arabic writes "and" onto the word. */
const AND = /^[وف](?=.{2})/u;

/** Where terms that begin with such a word are to be looked for. */
export const keyOf = (word: string): string => word.slice(0, PREFIX);

const empty = (): Bucket => ({
  literal: new Map(),
  spread: new Map(),
  whole: new Map(),
  exact: new Map(),
  stems: new Map(),
  anyOrder: new Map(),
  longest: new Map(),
});

const NOTHING = empty();

type Spelt = Extract<ReturnType<typeof parseTerm>["parts"][number], { word: string }>;

const reach = ({ longest }: Bucket, { word, stem }: Spelt, count: number): void => {
  for (const start of [word, stem]) longest.set(start, Math.max(count, longest.get(start) ?? 0));
};

/** Files a term under each of its words that begin alike, in whatever order they come. */
function putAnyOrder(
  bucket: Bucket,
  words: readonly Spelt[],
  entry: Entry,
  isHere: (word: string) => boolean,
): void {
  const key = inOneOrder(words.map(({ stem }) => stem));
  for (const word of words.filter((one) => isHere(one.word))) {
    if (!bucket.anyOrder.has(key)) bucket.anyOrder.set(key, entry);
    reach(bucket, word, words.length);
  }
}

/** "lawn mower" is also written "lawnmower". */
function putJoined(bucket: Bucket, first: Spelt, second: Spelt, entry: Entry): void {
  const joined = first.word + second.word;
  if (joined.length < MIN_JOINED) return;
  if (!bucket.exact.has(joined)) bucket.exact.set(joined, entry);
  bucket.longest.set(joined, Math.max(1, bucket.longest.get(joined) ?? 0));
}

function put(
  bucket: Bucket,
  { source, concept, wandering }: Source,
  locale: string,
  isHere: (word: string) => boolean,
): void {
  const term = parseTerm(source, locale);
  const words = term.parts.flatMap((part) => ("word" in part ? [part] : []));
  const [first, second] = words;
  const spelt = source.toLowerCase();
  const plain = spelt === fold(spelt);
  const entry = { concept, noun: term.noun, word: first?.word ?? "", plain };
  if (wandering) {
    putAnyOrder(bucket, words, entry, isHere);
    if (first && second && words.length === 2 && isHere(second.word))
      putJoined(bucket, second, first, entry);
    if (!isHere(entry.word)) return;
  }
  const add = (index: Map<string, Entry>, key: string): void => {
    if (!index.has(key)) index.set(key, entry);
  };
  if (words.length === 1 && term.literal.includes(" ")) {
    add(bucket.whole, term.literal);
    const start = first?.word ?? "";
    bucket.longest.set(start, Math.max(1, bucket.longest.get(start) ?? 0));
    return;
  }
  const exact = exactKey(term);
  const stems = stemKey(term);
  if (term.literal !== exact) {
    add(bucket.literal, term.literal);
    add(bucket.spread, exact);
  }
  add(bucket.exact, exact);
  // One string for both, where they are alike: there are a hundred thousand of them.
  add(bucket.stems, stems === exact ? exact : stems);
  if (!first) return;
  reach(bucket, first, words.length);
  if (second && words.length === 2) putJoined(bucket, first, second, entry);
}

/** Where a term is to be looked for that may begin in several ways. */
function keysOf(
  { source, wandering }: Source,
  words: readonly string[],
  locale: string,
): ReadonlySet<string> {
  const some = wandering ? words : words.slice(0, 1);
  const bare = source.includes("@") || some.length === 0;
  const begins = bare ? [...some, firstOf(source, locale)] : some;
  const unjoined = locale === "ar" ? begins.map((word) => word.replace(AND, "")) : [];
  return new Set([...begins, ...unjoined].map(keyOf));
}

/** Terms that are not taken apart yet, by where they are to be looked for. */
export type Waiting = Map<string, Source[]>;

/** Terms by where they are to be looked for: under their first word, or under each that may be the first. */
export function shelved(read: readonly Read[], locale: string): Waiting {
  const byKey = new Map<string, Source[]>();
  const put = (key: string, term: Source): void => {
    const mates = byKey.get(key);
    if (mates) mates.push(term);
    else byKey.set(key, [term]);
  };
  for (const { term, words } of read) {
    const [first] = words;
    if (first !== undefined && !term.wandering && !term.source.includes("@") && locale !== "ar") {
      put(keyOf(first), term);
      continue;
    }
    for (const key of keysOf(term, words, locale)) put(key, term);
  }
  return byKey;
}

export function shelfOf(waiting: Waiting, locale: string): Shelf {
  const ready = new Map<string, Bucket>();
  return {
    beginning(folded) {
      const key = keyOf(folded);
      const known = ready.get(key);
      if (known) return known;
      const here = waiting.get(key);
      if (!here) return NOTHING;
      const bucket = empty();
      const isHere = (word: string): boolean => keyOf(word) === key;
      for (const source of here) put(bucket, source, locale, isHere);
      waiting.delete(key);
      ready.set(key, bucket);
      return bucket;
    },
  };
}
