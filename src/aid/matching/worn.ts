import { says } from "./act.ts";
import type { Mention } from "./concepts.ts";
import type { Stretch } from "./beds.ts";
import type { Numeral } from "./numerals.ts";
import type { Word } from "./words.ts";

const BARE_SIZE = /^(?:1[6-9]|[2-6]\d)$/;
const LETTERS = /^(?:xxs|xs|s|m|l|xl|xxl|3xl)$/;
const NEAR = 3;

/** "boots 42", "jacket M/L": sizes right behind the thing, with nothing counted by them. */
export function letterSizes(
  words: readonly Word[],
  { at, length }: Mention,
): readonly string[] | undefined {
  const end = at + length;
  const [word, next, last] = words.slice(end, end + NEAR);
  if (!word || word.clause !== words[end - 1]?.clause) return undefined;
  const alone = next?.clause !== word.clause;
  const slashed = next?.after === "/" && next.clause === word.clause + 1;
  const more = slashed && last?.clause !== next.clause ? [next.folded] : [];
  const sort = LETTERS.test(word.folded) && alone ? LETTERS : BARE_SIZE;
  if (!sort.test(word.folded)) return undefined;
  const counted = !alone && !next.little && !next.marks.has("and");
  return counted ? undefined : [word.folded, ...more.filter((one) => sort.test(one))];
}

const WHEELS = new Set([10, 12, 14, 16, 18, 20, 22, 24, 26, 27, 28, 29]);
const WHEEL = /^(\d{2})(?:er)?$/;

/** `vélo 16"`, "26er Rad", "26 jant": inches, whose sign is no word. */
export function wheelAt(
  words: readonly Word[],
  { at, length }: Mention,
  numerals: readonly Numeral[],
): number | undefined {
  const inches = numerals.find(({ unit }) => unit === "inches");
  if (inches) return inches.high;
  const said = words.findIndex(({ folded }, place) => {
    if (!WHEELS.has(Number(WHEEL.exec(folded)?.[1]))) return false;
    const [before, next] = [words[place - 1], words[place + 1]];
    const wheel = [before, next, words[place - 2]].some((word) => word?.marks.has("wheel"));
    const beside =
      place === at + length || place === at - 1 || (place >= at && place < at + length);
    const counted =
      place !== at - 1 &&
      next?.clause === words[place]?.clause &&
      (!next?.little || next.marks.has("years"));
    return wheel || (beside && !counted);
  });
  const digits = WHEEL.exec(words[said]?.folded ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Children's sizes are heights in centimetres: how many months old they mostly are who wear each. */
const HEIGHTS: ReadonlyMap<number, number> = new Map(
  "50:0 56:2 62:3 68:6 74:9 80:12 86:18 92:24 98:36 104:48 110:60 116:72 122:84 128:96 134:108 140:120 146:132 152:144 158:156 164:168"
    .split(" ")
    .map((pair) => pair.split(":").map(Number))
    .map(([size = 0, months = 0]) => [size, months]),
);
/** Smaller ones are sizes of grown-ups too. */
const FIRST_OF_CHILDREN = 74;

const isSizeAt = (words: readonly Word[], at: number): boolean => {
  const value = Number(words[at]?.folded);
  if (!HEIGHTS.has(value)) return false;
  const around = words.slice(Math.max(0, at - NEAR), at);
  const listed = [words[at - 1], words[at + 1]].some((word) => HEIGHTS.has(Number(word?.folded)));
  return around.some(({ marks }) => marks.has("size")) || listed || value >= FIRST_OF_CHILDREN;
};

const YEAR = 12;
/** "Talla 14", in years. */
const NUMBERED = /^(?:[2-9]|1[0-6])$/;

/** "Size 10" of children's clothes is for ten years. */
const numberedIn = (words: readonly Word[]): readonly number[] =>
  words.flatMap(({ folded, clause }, at) => {
    const sized = words
      .slice(Math.max(0, at - NEAR), at)
      .some((word) => word.clause === clause && word.marks.has("size"));
    return sized && NUMBERED.test(folded) ? [Number(folded) * YEAR] : [];
  });

/** "Teenage clothes", by what is said nowhere in numbers. */
const TEENS: Stretch = [12 * YEAR, 17 * YEAR];

/** How old a child is whom these fit: "86/92", "6-9 mois", "6 ans". */
export function grownInto(
  words: readonly Word[],
  ages: readonly Stretch[],
  childish: boolean,
): Stretch | undefined {
  const heights = words.flatMap(({ folded }, at) =>
    isSizeAt(words, at) ? [HEIGHTS.get(Number(folded)) ?? 0] : [],
  );
  const named = heights.length > 0 ? heights : ages.flat();
  const bounds = named.length === 0 && childish ? numberedIn(words) : named;
  if (bounds.length === 0 && says(words, "teenage")) return TEENS;
  return bounds.length > 0 && Math.max(...bounds) >= 0
    ? [Math.min(...bounds), Math.max(...bounds)]
    : undefined;
}

/** Babies grow out of things within months, children within a year or more. */
const SLACK = 6;
const SLOWLY = 0.25;

export function agesClash(need: Stretch, offer: Stretch): boolean {
  const slack = Math.max(SLACK, Math.min(...need) * SLOWLY);
  return offer[0] > need[1] + slack || need[0] > offer[1] + slack;
}
