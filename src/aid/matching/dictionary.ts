import type { Concept } from "./concepts.ts";
import { type Postings, postingsOf } from "./gist.ts";
import { type Patterns, patternShelf } from "./patterns.ts";
import { type Shelf, shelfOf, shelved } from "./shelf.ts";
import { type Spelt, speltIn } from "./slips.ts";
import { hasSlot, readTerms } from "./sources.ts";

/** All that the terms of one language are looked up in: made in one reading of them, when the language's first post comes. */
export interface Dictionary {
  readonly shelf: Shelf;
  readonly patterns: Patterns;
  readonly spelt: Spelt;
  readonly postings: Postings;
}

/** `exchanged`: the concepts that the gist of a post is made of. */
export function dictionaryOf(
  all: readonly Concept[],
  exchanged: readonly Concept[],
): (locale: string) => Dictionary {
  const places = new Map(exchanged.map(({ id }, place) => [id, place]));
  const byLocale = new Map<string, Dictionary>();
  return (locale) => {
    const known = byLocale.get(locale);
    if (known) return known;
    const read = readTerms(all, locale);
    const plain = read.filter((one) => !hasSlot(one));
    const made = {
      shelf: shelfOf(shelved(plain, locale), locale),
      patterns: patternShelf(shelved(read.filter(hasSlot), locale), locale),
      spelt: speltIn(plain),
      postings: postingsOf(read, places),
    };
    byLocale.set(locale, made);
    return made;
  };
}
