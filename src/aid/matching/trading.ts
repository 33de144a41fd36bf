import { says } from "./act.ts";
import type { Word } from "./words.ts";
import { inClause } from "./settling.ts";

/** "-20 %", "20 % off". */
const DISCOUNT =
  /(?:^|[\s(])[-−–]\d{1,2} ?%|\d ?% (?:off|discount|de descuento|di sconto|de desconto|rabatt|korting|de remise)/i;

/** So many words of trade make a shop. */
const SEVERAL = 2;

const clausesWith = (words: readonly Word[], mark: string): readonly (readonly Word[])[] =>
  [...new Set(words.filter(({ marks }) => marks.has(mark)).map(({ clause }) => clause))].map(
    (number) => inClause(words, number),
  );

/** "No promo", "who knows a firm?", but "without obligation" says it itself. */
const isPlain = (clause: readonly Word[]): boolean => {
  const rest = clause.filter(({ marks }) => !marks.has("dealer"));
  return !says(rest, "except") && !says(rest, "ask");
};

/** Writes as shops and firms do: "free quote", "our shop, with warranty", "-20 %"; who works in a shop gives or lends what they have. */
export function isTrading(text: string, words: readonly Word[]): boolean {
  if (clausesWith(words, "dealer").some(isPlain)) return true;
  if (says(words, "ask")) return false;
  if (DISCOUNT.test(text.slice(0, 4000))) return true;
  if (["give", "lend", "broken"].some((mark) => says(words, mark))) return false;
  const trading = words.filter(({ marks }) => marks.has("trading"));
  return new Set(trading.map(({ folded }) => folded)).size >= SEVERAL;
}
