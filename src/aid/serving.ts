import { type Desk, placesOf } from "./desk.ts";
import type { Concepts } from "./matching/concepts.ts";
import { findMatches, tokensOf } from "./matching/find.ts";
import type { Matchable } from "./post.ts";
import { fold } from "./matching/words.ts";

/** What somebody looks for, in their words. */
export interface Wish {
  readonly text: string;
  readonly locale: string;
}

/** Each service by itself: a list of ten says little of each. */
const servicesOf = ({ name, services }: Desk): readonly string[] =>
  [name, ...(services ?? "").split(/[,;\n]/)].map((one) => one.trim()).filter((one) => one !== "");

/** Whether people go there with such a need: as sure as for a neighbour's offer that would be told of. */
export function serves(desk: Desk, { text, locale }: Wish, concepts: Concepts): boolean {
  const need: Matchable = { id: "wish", kind: "need", text, locale, author: { id: "wish" } };
  const offers = servicesOf(desk).map((service, at): Matchable => ({
    id: `${desk.id} ${at}`,
    kind: "offer",
    text: service,
    locale: desk.locale,
    author: { id: desk.id },
  }));
  return findMatches(need, offers, concepts).some(({ band }) => band === "notify");
}

const folded = (text: string): string => fold(text.toLowerCase()).trim();

/** Whether words name a district: "empalot", "in Northgate". */
export const isNamed = (district: string | undefined, words: string): boolean =>
  district !== undefined && ` ${folded(words)} `.includes(` ${folded(district)} `);

const namesOf = (desk: Desk): readonly string[] =>
  placesOf(desk).flatMap(({ place, district }) => [place, ...(district ? [district] : [])]);

/** "Ouvertes", "open now": of a desk that is the question anyway. */
const OPEN = /(?<![\p{L}])(?:ouverte?s?|open|now|maintenant|en ce moment)(?![\p{L}])/giu;

/** What is named, not what all words together speak of. */
const plainTokens = (text: string, locale: string, concepts: Concepts): readonly string[] =>
  tokensOf(text, locale, concepts).filter((token) => !token.startsWith("g:"));

/** Whether a list for these words has it: a service in any language, or a word of its name, places or districts. */
export function isAbout(desk: Desk, { text, locale }: Wish, concepts: Concepts): boolean {
  const words = [...servicesOf(desk), ...namesOf(desk)];
  if (words.some((one) => folded(one).includes(folded(text)))) return true;
  const wanted = plainTokens(text.replaceAll(OPEN, " ").trim(), locale, concepts);
  // "Today?", "where?": nothing to leave any desk out for.
  if (wanted.length === 0) return true;
  const known = wanted.filter((token) => token.startsWith("c:"));
  const tokens = new Set(words.flatMap((one) => plainTokens(one, desk.locale, concepts)));
  return (known.length > 0 ? known : wanted).some((token) => tokens.has(token));
}
