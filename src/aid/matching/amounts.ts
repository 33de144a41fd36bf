import { languageOf } from "./languages/known.ts";
import { isEnough, type Numeral, numeralsOf } from "./numerals.ts";
import type { Word } from "./words.ts";

/** "bis 10 kg", "4 personnes": how much of something, as the stretch that is meant. */
type Amount = Pick<Numeral, "unit" | "low" | "high">;

export type Amounts = readonly Amount[];

const NEAR = 3;

/** "Wir sind acht": so many persons, in figures or words. */
function companyAt(words: readonly Word[], at: number, locale: string): Amounts {
  if (!words[at]?.marks.has("many")) return [];
  const counts = words.slice(at + 1, at + 1 + NEAR).flatMap(({ folded, clause }) => {
    if (clause !== words[at]?.clause) return [];
    const said = /^\d{1,2}$/.test(folded)
      ? Number(folded)
      : languageOf(locale)?.numbers.get(folded);
    return said === undefined || said < 2 ? [] : [said];
  });
  const [value] = counts;
  return value === undefined ? [] : [{ unit: "persons", low: value, high: value }];
}

/** What is so long is a matter of each thing (`lengths.ts`). */
export const amountsOf = (words: readonly Word[], locale: string): Amounts => [
  ...words.flatMap((_, at) => companyAt(words, at, locale)),
  ...numeralsOf(words, locale).filter(({ unit }) => unit !== "m"),
];

const SAME_SIZE = 2;

/** Wheels and screens are of one size, not of one at least. */
const fits = (wanted: Amount, given: Amount): boolean =>
  wanted.unit === "inches" && wanted.low === wanted.high && given.low === given.high
    ? Math.abs(wanted.low - given.low) <= SAME_SIZE
    : isEnough(wanted, given);

/** Both say how much of the same unit, and what is given is never what is wanted. */
export function amountsClash(need: Amounts, offer: Amounts): boolean {
  const both = need.filter(({ unit }) => offer.some((one) => one.unit === unit));
  return both.some(
    (wanted) => !offer.some((given) => given.unit === wanted.unit && fits(wanted, given)),
  );
}
