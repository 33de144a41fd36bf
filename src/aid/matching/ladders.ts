import { languageOf } from "./languages/known.ts";
import type { Length } from "./lengths.ts";
import type { Numeral } from "./numerals.ts";
import type { Word } from "./words.ts";

/** In metres: between two steps, and how far up whoever stands on them reaches. */
const STEP = 0.25;
const REACH = 1.5;
const NEAR = 4;

/** "6 gradini", "Leiter mit 12 Sprossen". */
const stepsIn = (words: readonly Word[], locale: string): readonly Length[] =>
  words.flatMap((word, at): Length[] => {
    const before = words[at - 1];
    if (!word.marks.has("steps") || before?.clause !== word.clause) return [];
    const count = /^\d{1,2}$/.test(before.folded)
      ? Number(before.folded)
      : (languageOf(locale)?.numbers.get(before.folded) ?? 0);
    const length = count * STEP;
    return count < 2 ? [] : [{ at: at - 1, way: undefined, low: length, high: length }];
  });

/** From one word on in one direction a height is named, with nothing else between. */
function meetsHeight(words: readonly Word[], from: number, step: 1 | -1): boolean {
  const clause = words[from]?.clause;
  for (let at = from; Math.abs(at - from) < NEAR; at += step) {
    const word = words[at];
    if (!word || word.clause !== clause) return false;
    if (word.marks.has("ceiling")) return true;
    if (word.marks.has("purpose") || (!word.empty && !word.marks.has("high"))) return false;
  }
  return false;
}

/** "Toit à 5 m", "2.60 m high ceiling". */
const isReached = (words: readonly Word[], { at, end }: Numeral): boolean =>
  (words[at - 1]?.clause === words[at]?.clause && meetsHeight(words, at - 1, -1)) ||
  (words[end]?.clause === words[end - 1]?.clause && meetsHeight(words, end, 1));

/** How long a ladder is, by its steps too; to what must be reached it may be shorter. */
export function ladderLengths(
  words: readonly Word[],
  lengths: readonly Length[],
  numerals: readonly Numeral[],
  isOwn: (length: Length) => boolean,
  locale: string,
): readonly Length[] {
  const said = lengths.flatMap((one): Length[] => {
    const numeral = numerals.find(({ at }) => at === one.at);
    const reached = numeral !== undefined && isReached(words, numeral);
    const plain = { ...one, way: undefined };
    if (!reached) return one.crossed === true || !isOwn(one) ? [] : [plain];
    const low = one.low - REACH;
    return low > 0 ? [{ ...plain, low, high: Infinity }] : [];
  });
  return [...said, ...stepsIn(words, locale).filter(isOwn)];
}
