import { type Concept, termsIn } from "./concepts.ts";
import { isWandering, roughReader } from "./terms.ts";

/** A term as its file writes it, and what it means. */
export interface Source {
  readonly source: string;
  readonly concept: string;
  /** Its words may come in any order. */
  readonly wandering: boolean;
}

/** A term and its words as `roughReader` has them. */
export interface Read {
  readonly term: Source;
  readonly words: readonly string[];
}

/** All terms of one language, read once for whatever looks them up. */
export function readTerms(all: readonly Concept[], locale: string): readonly Read[] {
  const wordsOf = roughReader(locale);
  const read: Read[] = [];
  for (const concept of all) {
    const { id, kind } = concept;
    for (const source of termsIn(concept, locale)) {
      const words = wordsOf(source);
      const slots = source.split("@").length - 1;
      const wandering = isWandering({ kind, locale, words: words.length + slots });
      read.push({ term: { source, concept: id, wandering }, words });
    }
  }
  return read;
}

export const hasSlot = ({ term }: Read): boolean => term.source.includes("@");
