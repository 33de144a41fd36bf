import type { Concepts } from "../../../src/aid/matching/concepts.ts";
import { indexConcepts } from "../../../src/aid/matching/concepts.ts";
import { loadConceptsFrom, parseConcepts } from "../../../src/aid/matching/load.ts";
import type { Kind, Matchable } from "../../../src/aid/post.ts";

export const CONCEPTS = new URL("../../../config/concepts/", import.meta.url);

export const concepts: Concepts = loadConceptsFrom(CONCEPTS);

/** A small list of one's own, to see one rule at a time. */
export const listOf = (source: string): Concepts =>
  indexConcepts(parseConcepts(source, "test.txt"));

let count = 0;

export function post(kind: Kind, text: string, locale = "fr", author?: string): Matchable {
  count += 1;
  return { id: `p${count}`, kind, text, locale, author: { id: author ?? `author ${count}` } };
}
