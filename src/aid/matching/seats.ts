import { languageOf } from "./languages/known.ts";
import type { Mention } from "./concepts.ts";
import type { Numeral } from "./numerals.ts";
import type { Stretch } from "./stretches.ts";
import type { Word } from "./words.ts";

/** More are a length, or a year. */
const MOST = 60;

/** So many, where no unit stands behind and nothing is counted. */
function bareCount(
  words: readonly Word[],
  at: number,
  numerals: readonly Numeral[],
  locale: string,
): number | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || numerals.some((one) => one.at === at)) return undefined;
  const count = /^\d{1,2}$/.test(word.folded)
    ? Number(word.folded)
    : languageOf(locale)?.numbers.get(word.folded);
  const counted =
    next?.clause === word.clause &&
    !next.little &&
    !["ask", "give", "lend", "purpose"].some((mark) => next.marks.has(mark));
  return count === undefined || count < 2 || count > MOST || counted ? undefined : count;
}

const leadsTo = (words: readonly Word[], at: number, marks: readonly string[]): boolean =>
  words[at]?.clause === words[at + 1]?.clause && marks.some((mark) => words[at]?.marks.has(mark));

/** "A table for six", "tavolo da 4", "serves 4", "to feed 20". */
export function seatsOf(
  words: readonly Word[],
  { at, length }: Mention,
  numerals: readonly Numeral[],
  locale: string,
): Stretch | undefined {
  const end = at + length;
  const behind =
    words[end]?.clause === words[at]?.clause && leadsTo(words, end, ["purpose", "seats"])
      ? [end + 1]
      : [];
  const fed = words.flatMap((_, place) => (leadsTo(words, place, ["feeds"]) ? [place + 1] : []));
  const [count] = [...behind, ...fed].flatMap(
    (place) => bareCount(words, place, numerals, locale) ?? [],
  );
  return count === undefined ? undefined : [count, count];
}

export function personsOf(owned: readonly Numeral[]): Stretch | undefined {
  const persons = owned.find(({ unit }) => unit === "persons");
  return persons && [persons.low, persons.high];
}
