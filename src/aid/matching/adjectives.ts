import type { Concept, Concepts, Mention } from "./concepts.ts";
import { languageOf } from "./languages/known.ts";
import { endOf } from "./settling.ts";
import { isInstrument } from "./tools.ts";
import type { Word } from "./words.ts";

/** What is done in the way of a country: "I cook Italian" too. */
const MANNERS: ReadonlySet<string> = new Set(["cooking", "baking", "dancing"]);

/** What comes from a country, with all that is a kind of it. */
const ORIGINATING: ReadonlySet<string> = new Set([
  ...MANNERS,
  ..."food drinks pet".split(" "),
  ..."cooking-service catering shared-meal pasta-making barista-skill cookbook".split(" "),
  ..."coffee-machine turkish-coffee-pot turkish-teapot tea-glasses tea-ceremony crockery".split(
    " ",
  ),
  ..."calligraphy embroidery knitting pottery weaving drawing martial-arts massage".split(" "),
  ..."rug checkers card-games hammam-event sauna-event moroccan-sofa live-music singing".split(" "),
]);

const LESSON = /-lesson$/;

const isLanguage = ({ kindOf }: Concept): boolean => kindOf === "language";

/** Right behind the first, in its clause. */
const follows = (first: Mention, next: Mention, words: readonly Word[]): boolean =>
  endOf(first) === next.at && words[first.at]?.clause === words[next.at]?.clause;

/** All that a text mentions; a language's name beside what comes from there describes it: "Spanish guitar", "raviolis chinois", but not "Spanish and guitar". */
export function mentionsIn(
  words: readonly Word[],
  locale: string,
  concepts: Concepts,
): readonly Mention[] {
  const mentions = concepts.mentions(words, locale);
  if (!mentions.some(({ concept }) => isLanguage(concept))) return mentions;
  const last = languageOf(locale)?.language.head === "last";
  const isOf = (ids: ReadonlySet<string>, { concept: { id } }: Mention): boolean =>
    concepts.family(id).some((one) => ids.has(one));
  const describes = (one: Mention, other: Mention): boolean => {
    const [before, behind] = [follows(one, other, words), follows(other, one, words)];
    const manner = (before || behind) && isOf(MANNERS, other);
    if (manner || !(last ? before : behind)) return manner;
    return isInstrument(other.concept.id.replace(LESSON, "")) || isOf(ORIGINATING, other);
  };
  return mentions.map((one) =>
    isLanguage(one.concept) && mentions.some((other) => describes(one, other))
      ? { ...one, complement: true }
      : one,
  );
}
