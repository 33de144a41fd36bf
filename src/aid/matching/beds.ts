import type { Concepts, Mention } from "./concepts.ts";
import { sidesOf } from "./lengths.ts";
import type { Word } from "./words.ts";

/** From so much to so much. */
export type Stretch = readonly [low: number, high: number];

/** How wide what is for one or for two mostly is, in centimetres; a quilt hangs down on both sides. */
const FOR_ONE: Stretch = [60, 110];
const FOR_TWO: Stretch = [130, 220];
const COVER_FOR_ONE: Stretch = [70, 160];
const COVER_FOR_TWO: Stretch = [160, 300];

/** As beds are made; other numbers are prices and ages. */
const WIDTHS = new Set([60, 70, 80, 90, 100, 105, 110, 120, 130, 135, 140, 150, 160, 180, 200]);
const NOT_A_WIDTH = new Set(
  "eur euro euros chf tl lira pounds dollars reais kg ans jahre".split(" "),
);
const NUMBER = /^(\d{2,3})(?:cm|er)?$/;
const NEAR = 3;

function widthSaid(words: readonly Word[], { at, length }: Mention): number | undefined {
  const end = at + length + NEAR;
  const sides = sidesOf(words).find((one) => one.at >= at - NEAR && one.at <= end);
  if (sides) return Math.min(...sides.sides);
  const found = words.slice(Math.max(0, at - NEAR), end).find((word, place) => {
    const next = words[Math.max(0, at - NEAR) + place + 1];
    const value = Number(NUMBER.exec(word.folded)?.[1]);
    return WIDTHS.has(value) && !NOT_A_WIDTH.has(next?.folded ?? "");
  });
  return found && Number(NUMBER.exec(found.folded)?.[1]);
}

function isFor(mark: string, words: readonly Word[], { at, length }: Mention): boolean {
  return words
    .slice(Math.max(0, at - NEAR), at + length + NEAR)
    .some(({ marks, clause }) => clause === words[at]?.clause && marks.has(mark));
}

/** How wide a bed is, or what lies on one: "90x200", "matelas 140", "a double bed". */
export function bedWidth(
  mention: Mention,
  words: readonly Word[],
  concepts: Concepts,
): Stretch | undefined {
  const said = widthSaid(words, mention);
  if (said !== undefined) return [said, said];
  const kinds = concepts.family(mention.concept.id);
  const covers = kinds.includes("bed-linen") || kinds.includes("duvet");
  const one = kinds.includes("single-bed") || isFor("single", words, mention);
  const two = kinds.includes("double-bed") || isFor("double", words, mention);
  if (one === two) return undefined;
  if (one) return covers ? COVER_FOR_ONE : FOR_ONE;
  return covers ? COVER_FOR_TWO : FOR_TWO;
}

/** Beds are alike within so many centimetres; what is 120 wide is for one or for two. */
const LIKE = 15;
const BETWEEN = 10;

export const widthsClash = (need: Stretch, offer: Stretch): boolean => {
  const exact = [need, offer].filter(([low, high]) => low === high).length;
  const slack = [0, BETWEEN, LIKE][exact] ?? 0;
  return offer[0] > need[1] + slack || need[0] > offer[1] + slack;
};
