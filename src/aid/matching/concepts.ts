import { fold, stemOf, type Word, wordsOf } from "./words.ts";

export type ConceptKind = "object" | "service" | "skill" | "place" | "event";

/** One thing that neighbours exchange, whatever the language: "échelle" and "ladder" are one concept. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  /** By language, the usual word first: it is what readers are shown. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  /** A broader concept that this one also answers. */
  readonly kindOf: string | undefined;
}

/** A concept as it stands in a text: from which word, over how many. */
export interface Mention {
  readonly concept: Concept;
  readonly at: number;
  readonly length: number;
}

export interface Concepts {
  readonly size: number;
  get(id: string): Concept | undefined;
  /** What a single word or term is about. */
  of(word: string, locale: string): string | undefined;
  /** How to say it to a reader. */
  label(id: string, locale: string): string;
  /** All that a text mentions, longest terms first, in the order of the text. Words are looked up in every language: people mix. */
  mentions(words: readonly Word[]): readonly Mention[];
  /** The concept and all that it is a kind of. */
  family(id: string): readonly string[];
}

const LONGEST = 5;

/** Every way a word may be looked up: as typed without accents, and its stem in each language. */
const keysOf = (word: string, locales: readonly string[]): readonly string[] => [
  ...new Set([fold(word), ...locales.map((locale) => stemOf(word, locale))]),
];

function oneOff(word: string): readonly string[] {
  const forms: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    forms.push(word.slice(0, at) + word.slice(at + 1));
    forms.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return forms;
}

export function indexConcepts(all: readonly Concept[]): Concepts {
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  const byTerm = new Map<string, Concept>();
  const shortened = new Map<string, Concept>();
  const locales = [...new Set(all.flatMap(({ terms }) => Object.keys(terms)))];
  const keep = (key: string, concept: Concept): void => {
    if (!byTerm.has(key)) byTerm.set(key, concept);
  };
  for (const concept of all) {
    for (const [locale, terms] of Object.entries(concept.terms)) {
      for (const term of terms) {
        const words = wordsOf(term, locale);
        keep(words.map(({ typed }) => fold(typed)).join(" "), concept);
        keep(words.map(({ stem }) => stem).join(" "), concept);
        const [only] = words;
        if (!only || words.length > 1 || only.typed.length < 5) continue;
        for (const form of [fold(only.typed), ...oneOff(fold(only.typed))]) {
          if (!shortened.has(form)) shortened.set(form, concept);
        }
      }
    }
  }

  function lookUp(words: readonly Word[]): Concept | undefined {
    const folded = byTerm.get(words.map(({ typed }) => fold(typed)).join(" "));
    if (folded) return folded;
    for (const locale of locales) {
      const found = byTerm.get(words.map(({ typed }) => stemOf(typed, locale)).join(" "));
      if (found) return found;
    }
    return undefined;
  }

  /** A slip of one letter in a word of five or more. */
  function misspelt({ typed, empty }: Word): Concept | undefined {
    const word = fold(typed);
    if (empty || word.length < 5) return undefined;
    return (
      shortened.get(word) ??
      oneOff(word)
        .map((form) => byTerm.get(form) ?? (form.length > 4 ? shortened.get(form) : undefined))
        .find(Boolean)
    );
  }

  const family = (id: string): readonly string[] => {
    const line: string[] = [];
    for (
      let at = byId.get(id);
      at && !line.includes(at.id);
      at = at.kindOf === undefined ? undefined : byId.get(at.kindOf)
    )
      line.push(at.id);
    return line;
  };

  return {
    size: all.length,
    get: (id) => byId.get(id),
    of: (word, locale) => {
      const concept =
        lookUp(wordsOf(word, locale)) ??
        keysOf(word, [locale])
          .map((key) => byTerm.get(key))
          .find(Boolean);
      return concept?.id;
    },
    label: (id, locale) => {
      const terms = byId.get(id)?.terms;
      return terms?.[locale.slice(0, 2)]?.[0] ?? terms?.["en"]?.[0] ?? id;
    },
    mentions(words) {
      const found: Mention[] = [];
      for (let at = 0; at < words.length;) {
        let taken = 0;
        for (
          let length = Math.min(LONGEST, words.length - at);
          length > 0 && taken === 0;
          length -= 1
        ) {
          const slice = words.slice(at, at + length);
          const concept = length === 1 && slice[0]?.empty ? undefined : lookUp(slice);
          if (!concept) continue;
          found.push({ concept, at, length });
          taken = length;
        }
        const word = words[at];
        const near = taken === 0 && word ? misspelt(word) : undefined;
        if (near) found.push({ concept: near, at, length: 1 });
        at += Math.max(1, taken);
      }
      return found;
    },
    family,
  };
}
