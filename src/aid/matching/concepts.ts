import type { Analysis } from "./analyse.ts";
import { buildLexicon, type Text } from "./lexicon.ts";
import { compoundOf } from "./compounds.ts";
import type { Embedder } from "./embedder.ts";
import { dictionaryOf } from "./dictionary.ts";
import { type Gists, gistsOf, isExchanged } from "./gist.ts";
import { memo, type Memo } from "./memo.ts";
import { nearTerms } from "./near.ts";
import { type Filled, patternFinder, type Place } from "./patterns.ts";
import { slipsOf } from "./slips.ts";
import { hasSlot, readTerms } from "./sources.ts";
import { contentOf } from "./terms.ts";
import { isOrdinary, languageTag } from "./languages/known.ts";
import { type Word, wordsOf } from "./words.ts";

/** `context` is who or where (a child, the hospital): it tells posts apart, and is never what is exchanged. */
export type ConceptKind = "object" | "service" | "skill" | "place" | "event" | "context";

/** One thing that neighbours exchange, whatever the language: "échelle" and "ladder" are one concept. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  /** By language, as its file has them, with commas between: the usual word first, it is what readers are shown. */
  readonly terms: Readonly<Record<string, string>>;
  /** A broader concept that this one also answers. */
  readonly kindOf: string | undefined;
  /** The file and line that says so. */
  readonly where: string;
}

/** A concept's terms in one language: a hundred thousand in all, so they are taken apart when they are asked for. */
export const termsIn = ({ terms }: Pick<Concept, "terms">, locale: string): readonly string[] =>
  terms[locale]?.split(",").map((term) => term.trim()) ?? [];

/** A concept as it stands in a text: from which word, over how many. */
export interface Mention {
  readonly concept: Concept;
  readonly at: number;
  readonly length: number;
  /** What a service is done to: "promener mon chien" is about walking, not about a dog. */
  readonly complement: boolean;
  /** Typed with a slip: we believe it, less. */
  readonly guessed: boolean;
}

export interface Concepts {
  readonly size: number;
  readonly locales: readonly string[];
  get(id: string): Concept | undefined;
  /** What a single word or term is about. */
  of(word: string, locale: string): string | undefined;
  /** What a word that nobody knows may mean, as it is spelt: the likeliest first, few. */
  near(word: string, locale: string): readonly string[];
  /** How to say it to a reader. */
  label(id: string, locale: string): string;
  /** All that a text mentions, longest terms first, in the order of the text. Words are looked up in every language: people mix. */
  mentions(words: readonly Word[], locale: string): readonly Mention[];
  /** Several others are kinds of it: who needs one of them, or has one, may mean another. */
  isGeneral(id: string): boolean;
  /** The concept and all that it is a kind of. */
  family(id: string): readonly string[];
  /** The last posts taken apart: the same ones come up again and again. */
  readonly analyses: Memo<Analysis>;
  /** What posts are about by all of their words at once. */
  readonly gists: Gists;
  /** The host's own, if there is one. */
  readonly embedder: Embedder | undefined;
}

/** Of posts: those of a large community, in some twenty megabytes. */
const REMEMBERED = 12_000;

const MIN_NAMED = 2;
const SEVERAL = 3;
const NO_WORDS: ReadonlySet<number> = new Set();

function familiesOf(byId: ReadonlyMap<string, Concept>): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const ready = known.get(id);
    if (ready) return ready;
    const line: string[] = [];
    for (
      let at = byId.get(id);
      at && !line.includes(at.id);
      at = at.kindOf === undefined ? undefined : byId.get(at.kindOf)
    )
      line.push(at.id);
    known.set(id, line);
    return line;
  };
}

interface Found extends Place {
  readonly guessed: boolean;
  /** Within the words of a service: the dog of "garde de chien". */
  readonly inner: boolean;
}

/** Patterns win over the words that they are made of; what fills their slots stays, as a complement. */
function combine(
  places: readonly Found[],
  filled: readonly Filled[],
  byId: ReadonlyMap<string, Concept>,
): readonly Mention[] {
  const slots = new Set(filled.flatMap(({ slots }) => slots.map(({ at }) => at)));
  const verbs = new Set(filled.map(({ at }) => at).filter((at) => !slots.has(at)));
  const plain = places.filter(({ at }) => !verbs.has(at));
  return [
    ...filled.map((one) => ({ ...one, complement: false, guessed: false })),
    ...plain.map((one) => ({ ...one, complement: one.inner || slots.has(one.at) })),
  ]
    .toSorted((a, b) => a.at - b.at || Number(a.complement) - Number(b.complement))
    .flatMap(({ concept: id, at, length, complement, guessed }) => {
      const concept = byId.get(id);
      return concept ? [{ concept, at, length, complement, guessed }] : [];
    });
}

/** Who writes German with capitals writes no thing without: "klingeln" is what one does at a door. */
function smallWords({ words, locale }: Text): ReadonlySet<number> {
  if (locale !== "de" || words.filter(({ named }) => named).length < MIN_NAMED) return NO_WORDS;
  return new Set(
    words.flatMap(({ named, clause }, at) =>
      !named && at > 0 && words[at - 1]?.clause === clause ? [at] : [],
    ),
  );
}

interface Options {
  /** What emoji show. */
  readonly emoji?: ReadonlyMap<string, string>;
  /** How many posts' readings are kept. */
  readonly remembered?: number | undefined;
  /** The commonest words of a language: read when they are first needed. */
  readonly common?: (locale: string) => ReadonlySet<string>;
  readonly embedder?: Embedder | undefined;
}

export function indexConcepts(
  all: readonly Concept[],
  { emoji = new Map(), remembered = REMEMBERED, common = () => new Set(), embedder }: Options = {},
): Concepts {
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  const kinds = Map.groupBy(all, ({ kindOf }) => kindOf);
  const locales = [...new Set(all.flatMap(({ terms }) => Object.keys(terms)))];
  const commonest = new Map<string, ReadonlySet<string>>();
  const isCommon = (folded: string, locale: string): boolean => {
    const known = commonest.get(locale) ?? common(locale);
    commonest.set(locale, known);
    return known.has(folded);
  };
  const exchanged = all.filter(isExchanged);
  const dictionary = dictionaryOf(all, exchanged);
  const lexicon = buildLexicon((locale) => dictionary(locale).shelf, isCommon);
  const slip = slipsOf((locale) => dictionary(locale).spelt, isCommon);
  const family = familiesOf(byId);
  const fillPatterns = patternFinder((locale) => dictionary(locale).patterns, family);

  function innerOf(text: Text, index: number, count: number): readonly Found[] {
    return text.content.slice(index, index + count).flatMap((at, step) => {
      const found = lexicon.longestAt(text, index + step, 1);
      const kind = byId.get(found?.concept ?? "")?.kind;
      if (!found || (kind !== "object" && kind !== "context")) return [];
      return [{ concept: found.concept, at, length: 1, guessed: false, inner: true }];
    });
  }

  function placesIn(text: Text): readonly Found[] {
    const places: Found[] = [];
    const small = smallWords(text);
    for (let index = 0; index < text.content.length;) {
      const at = text.content[index] ?? 0;
      const shown = emoji.get(text.words[at]?.typed ?? "");
      if (shown !== undefined) {
        // It goes with what is written, and stands for it only where nothing is.
        places.push({ concept: shown, at, length: 1, guessed: false, inner: true });
        index += 1;
        continue;
      }
      const found = lexicon.longestAt(text, index);
      const last = text.content[index + (found?.count ?? 1) - 1] ?? at;
      const word = text.words[at];
      const compound =
        found ||
        !word ||
        small.has(at) ||
        isCommon(word.folded, text.locale) ||
        isOrdinary(word.folded, text.locale)
          ? undefined
          : compoundOf(word, text.locale, (folded, locale) => lexicon.alone(folded, locale));
      const meant = found?.concept ?? compound?.head ?? (word && slip(word, text.locale));
      if (compound?.modifier !== undefined) {
        const concept = compound.modifier;
        places.push({ concept, at, length: 1, guessed: false, inner: true });
      }
      const verb = small.has(at) && found?.count === 1 && byId.get(meant ?? "")?.kind === "object";
      if (meant !== undefined && !verb) {
        places.push({
          concept: meant,
          at,
          length: last - at + 1,
          guessed: !found && !compound,
          inner: false,
        });
        const count = found?.count ?? 1;
        if (count > 1 && byId.get(meant)?.kind === "service") {
          places.push(...innerOf(text, index, count));
        }
      }
      index += found?.count ?? 1;
    }
    return places;
  }

  return {
    size: all.length,
    locales,
    get: (id) => byId.get(id),
    of(word, locale) {
      const words = wordsOf(word, locale);
      const text = { words, content: contentOf(words), locale: languageTag(locale) };
      const found = lexicon.longestAt(text, 0);
      return found?.count === text.content.length ? found.concept : undefined;
    },
    near(word, locale) {
      const plain = readTerms(all, languageTag(locale)).filter((one) => !hasSlot(one));
      return nearTerms(word, plain).filter((id) => byId.get(id)?.kind !== "context");
    },
    label(id, locale) {
      const known = byId.get(id);
      const plain = (tag: string) =>
        known && termsIn(known, tag).find((term) => !term.includes("@"));
      return (plain(languageTag(locale)) ?? plain("en") ?? id).replace("*", "");
    },
    mentions(words, locale) {
      const text = { words, content: contentOf(words), locale: languageTag(locale) };
      const places = placesIn(text);
      return combine(places, fillPatterns(text, places), byId);
    },
    isGeneral: (id) => (kinds.get(id)?.length ?? 0) >= SEVERAL,
    family,
    analyses: memo(remembered),
    gists: gistsOf(exchanged, (locale) => dictionary(locale).postings, family),
    embedder,
  };
}
