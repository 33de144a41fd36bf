import { isOrdinary, precedesVerb } from "./friends.ts";
import { isLittle, isWeak } from "./stop.ts";
import { exactKey, stemKey, type Term } from "./terms.ts";
import { stemOf, type Word } from "./words.ts";

interface Entry {
  readonly concept: string;
  readonly noun: boolean;
}

/** The terms of one language, without slots. */
interface Shelf {
  /** With the little words between: "taille-haie" is a tool, "taille de haie" a job. */
  readonly literal: Map<string, Entry>;
  /** Terms with little words between, without these: "taille les haies" is that job too. */
  readonly spread: Map<string, Entry>;
  readonly exact: Map<string, Entry>;
  readonly stems: Map<string, Entry>;
  readonly longest: Map<string, number>;
}

export interface Lexicon {
  readonly locales: readonly string[];
  /** The longest term that begins at this content word, and over how many content words. */
  longestAt(text: Text, at: number, most?: number): { concept: string; count: number } | undefined;
}

/** A text as terms are looked up in it. */
export interface Text {
  readonly words: readonly Word[];
  /** Positions of the words that are not little. */
  readonly content: readonly number[];
  readonly locale: string;
}

/** Whatever people speak, they mix it with these; more languages at once would mean too many things. */
const MIXED = ["fr", "en"];
/** Shorter stems belong to too many words: "vol" to "volé" and "volant". */
const MIN_STEM = 4;
const MIN_FOREIGN = 4;
/** Joined forms of two short words would be found in other words. */
const MIN_JOINED = 7;
const MAX_GAP = 4;

function shelve(shelf: Shelf, term: Term, concept: string): void {
  const entry = { concept, noun: term.noun };
  const add = (index: Map<string, Entry>, key: string): void => {
    if (!index.has(key)) index.set(key, entry);
  };
  add(shelf.literal, term.literal);
  if (term.literal !== exactKey(term)) add(shelf.spread, exactKey(term));
  add(shelf.exact, exactKey(term));
  add(shelf.stems, stemKey(term));
  const words = term.parts.flatMap((part) => ("word" in part ? [part] : []));
  const [first, second] = words;
  if (!first) return;
  for (const start of [first.word, first.stem]) {
    shelf.longest.set(start, Math.max(words.length, shelf.longest.get(start) ?? 0));
  }
  // "lawn mower" is also written "lawnmower".
  if (second && words.length === 2) {
    const joined = first.word + second.word;
    if (joined.length < MIN_JOINED) return;
    add(shelf.exact, joined);
    shelf.longest.set(joined, Math.max(1, shelf.longest.get(joined) ?? 0));
  }
}

/** A single word of another language counts only where it is no common word of the text's own. */
const foreign = ({ folded, empty }: Word, locale: string): boolean =>
  !empty && folded.length >= MIN_FOREIGN && !isOrdinary(folded, locale);

/** Only as their file spells them: their stems are those of too many words ("cours" and "cour"). */
const onlyExact = ({ folded }: Word, locale: string): boolean =>
  isLittle(folded, locale) || isWeak(folded, locale);

/** Words of one term stand in one clause and near each other. */
function slice({ words, content }: Text, at: number, count: number): readonly Word[] {
  const places = content.slice(at, at + count);
  const found = places.flatMap((place) => words[place] ?? []);
  const close = places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) <= MAX_GAP);
  return close && found.every(({ clause }) => clause === found[0]?.clause) ? found : [];
}

export function buildLexicon(terms: readonly { term: Term; concept: string }[]): Lexicon {
  const shelves = new Map<string, Shelf>();
  for (const { term, concept } of terms) {
    const shelf = shelves.get(term.locale) ?? {
      literal: new Map(),
      spread: new Map(),
      exact: new Map(),
      stems: new Map(),
      longest: new Map(),
    };
    shelves.set(term.locale, shelf);
    shelve(shelf, term, concept);
  }

  function onShelf(
    words: readonly Word[],
    literal: string,
    locale: string,
    own: boolean,
  ): Entry | undefined {
    const shelf = shelves.get(locale);
    const [only] = words;
    if (!shelf || !only) return undefined;
    const said = shelf.literal.get(literal);
    if (said) return said;
    const key = words.map(({ folded }) => folded).join(" ");
    const exact = (key === literal ? undefined : shelf.spread.get(key)) ?? shelf.exact.get(key);
    if (exact) return exact;
    if (words.length === 1 && onlyExact(only, locale)) return undefined;
    const stems = words.map((word) => (own ? word.stem : stemOf(word.typed, locale)));
    const tooShort = words.length === 1 && (stems[0] ?? "").length < MIN_STEM;
    return tooShort
      ? shelf.exact.get(only.folded.replace(/[sx]$/, ""))
      : shelf.stems.get(stems.join(" "));
  }

  function find(text: Text, at: number, count: number, locale: string): Entry | undefined {
    const words = slice(text, at, count);
    const [first] = words;
    if (!first || words.length < count) return undefined;
    const own = locale === text.locale;
    if (!own && count === 1 && !foreign(first, text.locale)) return undefined;
    const from = text.content[at] ?? 0;
    const to = (text.content[at + count - 1] ?? from) + 1;
    const literal = text.words.slice(from, to).map(({ folded }) => folded);
    const entry = onShelf(words, literal.join(" "), locale, own);
    if (!entry?.noun) return entry;
    const before = text.words[from - 1];
    const verb = before?.clause === first.clause && precedesVerb(before.folded);
    return verb ? undefined : entry;
  }

  return {
    locales: [...shelves.keys()],
    longestAt(text, at, most = Infinity) {
      const first = text.words[text.content[at] ?? -1];
      if (!first) return undefined;
      const order = [...new Set([text.locale, ...MIXED])].filter((one) => shelves.has(one));
      const reach = order.map((locale) => {
        const longest = shelves.get(locale)?.longest;
        const stem = locale === text.locale ? first.stem : stemOf(first.typed, locale);
        return Math.max(longest?.get(first.folded) ?? 0, longest?.get(stem) ?? 0);
      });
      for (let count = Math.min(most, Math.max(0, ...reach)); count > 0; count -= 1) {
        for (const [index, locale] of order.entries()) {
          if ((reach[index] ?? 0) < count) continue;
          const entry = find(text, at, count, locale);
          if (entry) return { concept: entry.concept, count };
        }
      }
      return undefined;
    },
  };
}
