import { exactKey, parseTerm, roughReader, stemKey } from "./terms.ts";
import { fold } from "./words.ts";

/** A term as its file writes it, and what it means. */
export interface Source {
  readonly source: string;
  readonly concept: string;
}

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
/** But for Arabic: what may be written onto a word there, or be its own beginning, tells nothing. */
const PREFIXES = /^[وفبلكا]+/u;

const keyOf = (word: string, locale: string): string =>
  locale === "ar" ? word.replace(PREFIXES, "").slice(0, 1) : word.slice(0, PREFIX);

/** Where next to nothing is left of a term's first word, its endings would tell nothing either: such terms stand in every bucket. */
const EVERYWHERE = "";
const isWorn = (word: string, locale: string): boolean =>
  locale === "ar" && word.replace(PREFIXES, "").length < PREFIX;

const empty = (): Bucket => ({
  literal: new Map(),
  spread: new Map(),
  whole: new Map(),
  exact: new Map(),
  stems: new Map(),
  longest: new Map(),
});

const NOTHING = empty();

function put(bucket: Bucket, { source, concept }: Source, locale: string): void {
  const term = parseTerm(source, locale);
  const words = term.parts.flatMap((part) => ("word" in part ? [part] : []));
  const [first, second] = words;
  const spelt = source.toLowerCase();
  const plain = spelt === fold(spelt);
  const entry = { concept, noun: term.noun, word: first?.word ?? "", plain };
  const add = (index: Map<string, Entry>, key: string): void => {
    if (!index.has(key)) index.set(key, entry);
  };
  if (words.length === 1 && term.literal.includes(" ")) {
    add(bucket.whole, term.literal);
    const start = first?.word ?? "";
    bucket.longest.set(start, Math.max(1, bucket.longest.get(start) ?? 0));
    return;
  }
  if (term.literal !== exactKey(term)) {
    add(bucket.literal, term.literal);
    add(bucket.spread, exactKey(term));
  }
  add(bucket.exact, exactKey(term));
  add(bucket.stems, stemKey(term));
  if (!first) return;
  for (const start of [first.word, first.stem]) {
    bucket.longest.set(start, Math.max(words.length, bucket.longest.get(start) ?? 0));
  }
  // "lawn mower" is also written "lawnmower".
  if (second && words.length === 2) {
    const joined = first.word + second.word;
    if (joined.length < MIN_JOINED) return;
    add(bucket.exact, joined);
    bucket.longest.set(joined, Math.max(1, bucket.longest.get(joined) ?? 0));
  }
}

export function shelfOf(sources: readonly Source[], locale: string): Shelf {
  const wordsOf = roughReader(locale);
  const waiting = Map.groupBy(sources, ({ source }) => {
    const [rough] = wordsOf(source);
    const first = rough ?? parseTerm(source, locale).literal;
    return isWorn(first, locale) ? EVERYWHERE : keyOf(first, locale);
  });
  const everywhere = waiting.get(EVERYWHERE) ?? [];
  const ready = new Map<string, Bucket>();
  return {
    beginning(folded) {
      const key = keyOf(folded, locale);
      const known = ready.get(key);
      if (known) return known;
      const here = key === EVERYWHERE ? [] : (waiting.get(key) ?? []);
      if (here.length + everywhere.length === 0) return NOTHING;
      const bucket = empty();
      for (const source of [...here, ...everywhere]) put(bucket, source, locale);
      waiting.delete(key);
      ready.set(key, bucket);
      return bucket;
    },
  };
}
