import type { ConceptKind } from "./concepts.ts";
import type { Mark } from "./languages/language.ts";
import { isTrading } from "./trading.ts";
import { fold, type Word } from "./words.ts";

/** What somebody would do with a thing, or wants done. */
export type Act = "thing" | "repair" | "lesson" | "service" | "partner";

const ACTS = ["repair", "lesson", "partner", "service"] as const;

export const says = (words: readonly Word[], mark: Mark): boolean =>
  words.some(({ marks }) => marks.has(mark));

/** The acts that words speak of. Lending says that it is about a thing, whatever else is said; giving may be of lessons, or a hand. */
export function actsIn(words: readonly Word[]): Set<Act> {
  const acts = new Set<Act>(ACTS.filter((act) => says(words, act)));
  if (says(words, "lend") || (acts.size === 0 && says(words, "give"))) acts.add("thing");
  return acts;
}

/** What is meant where nothing says so. A skill may be taught or lent a hand with: it goes with all. */
export const usualActs = (kind: ConceptKind): readonly Act[] =>
  ({
    object: ["thing"] as const,
    place: ["thing"] as const,
    service: ["service"] as const,
    event: ["partner"] as const,
    skill: [],
    context: [],
  })[kind];

/** Whether an offer's acts answer a need's: a lesson is not a loan. What is left open goes with all. */
export const compatible = (need: ReadonlySet<Act>, offer: ReadonlySet<Act>): boolean =>
  need.size === 0 || offer.size === 0 || [...need].some((act) => offer.has(act));

/** Out of order, or no longer doing what it should: "does not spin any more", but not "is no longer needed". */
export const isBroken = (words: readonly Word[]): boolean =>
  says(words, "broken") || (says(words, "nomore") && !says(words, "used"));

const PRICE =
  /\b\d{1,5} ?(?:€|eur|euros?|chf|£|\$|pounds|tl|lira|reais)(?![a-z])|[€£$] ?\d|(?:^|\s)-\d{1,2} ?%|\d ?(?:يورو|دينار|ليره|جنيه)/;
/** A deposit, petrol, or money by the hour is no price. */
const NOT_A_PRICE =
  /caution|deposit|valeur|worth|\/ ?h|par heure|per hour|hour|heure|essence|petrol|participation|frais|share|fianza|kaution|cauzione|caucao|borg|depozito|\bhora\b|\bora\b|stunde|\buur\b|saat|gasolina|benzin|benzina|benzine/;

/** An offer for money: a thing with a price, unless the money is a deposit, petrol or by the hour. */
export function isSelling(text: string, words: readonly Word[]): boolean {
  if (isSeller(text, words)) return true;
  const read = fold(text.slice(0, 4000).toLowerCase());
  return PRICE.test(read) && !NOT_A_PRICE.test(read) && !says(words, "lend");
}

/** Says so, and not "not for sale". */
const saysPlainly = (words: readonly Word[], mark: Mark): boolean =>
  words.some(({ marks }, at) => {
    const before = words[at - 1]?.marks;
    return marks.has(mark) && !before?.has(mark) && !before?.has("except");
  });

/** Says that something is for sale, or writes as shops do. */
export const isSeller = (text: string, words: readonly Word[]): boolean =>
  saysPlainly(words, "sell") || isTrading(text, words);
