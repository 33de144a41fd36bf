import { distance } from "../distance.ts";
import type { Source } from "./shelf.ts";
import { roughReader } from "./terms.ts";
import { fold } from "./words.ts";

const MOST = 3;

/** Concepts with a term of one word that is spelt nearly like this one, the nearest first. */
export function nearTerms(
  word: string,
  sources: readonly Source[],
  locale: string,
): readonly string[] {
  const typed = fold(word.toLowerCase());
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const wordsOf = roughReader(locale);
  const near = sources.flatMap(({ source, concept }) => {
    const [term, more] = wordsOf(source);
    if (term === undefined || more !== undefined) return [];
    if (Math.abs(term.length - typed.length) > allowed) return [];
    const far = distance(typed, term);
    return far <= allowed ? [{ concept, far }] : [];
  });
  const ids = near.toSorted((a, b) => a.far - b.far).map(({ concept }) => concept);
  return [...new Set(ids)].slice(0, MOST);
}
