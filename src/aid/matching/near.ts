import { distance } from "../distance.ts";
import type { Read } from "./sources.ts";
import { fold } from "./words.ts";

const MOST = 3;

/** Concepts with a term of one word that is spelt nearly like this one, the nearest first. */
export function nearTerms(word: string, read: readonly Read[]): readonly string[] {
  const typed = fold(word.toLowerCase());
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const near = read.flatMap(({ term, words: [word, more] }) => {
    if (word === undefined || more !== undefined) return [];
    if (Math.abs(word.length - typed.length) > allowed) return [];
    const far = distance(typed, word);
    return far <= allowed ? [{ concept: term.concept, far }] : [];
  });
  const ids = near.toSorted((a, b) => a.far - b.far).map(({ concept }) => concept);
  return [...new Set(ids)].slice(0, MOST);
}
