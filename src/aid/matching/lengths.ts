import type { Numeral } from "./numerals.ts";
import type { Word } from "./words.ts";

/** Which way a length lies; widths and lengths are one, since people say either of a table. */
type Way = "along" | "high" | "deep";

/** How long, wide, high or deep something is, in metres. */
export interface Length {
  readonly at: number;
  readonly way: Way | undefined;
  /** One side times another. */
  readonly crossed?: boolean;
  readonly low: number;
  readonly high: number;
}

const WAYS = { wide: "along", long: "along", high: "high", deep: "deep" } as const;
const MARKS = ["wide", "long", "high", "deep"] as const;

const wayOf = (word: Word | undefined): Way | undefined => {
  const mark = MARKS.find((one) => word?.marks.has(one));
  return mark && WAYS[mark];
};

/** "Breite 120 cm" all through a text, or "120 cm breit". */
const namesFirst = (words: readonly Word[]): boolean => {
  const way = words.findIndex((word) => wayOf(word) !== undefined);
  const number = words.findIndex(({ folded }) => /^\d/.test(folded));
  return way >= 0 && way < number;
};

const NEAR = 2;

function wayAround(words: readonly Word[], at: number, end: number): Way | undefined {
  const [before, behind] = [
    words.slice(Math.max(0, at - NEAR), at).toReversed(),
    words.slice(end, end + NEAR),
  ];
  const near = namesFirst(words) ? [...before, ...behind] : [...behind, ...before];
  return near.flatMap((word) => wayOf(word) ?? [])[0];
}

/** Farther is where somebody lives, and no size of anything. */
const FARTHEST = 60;

const GLUED = /^(\d{1,3})x(\d{1,3})(?:x\d{1,3})?(cm|m)?$/;
const CROSSES = new Set("x × sur by por per op mal في".split(" "));
const NUMBER = /^\d{1,3}$/;
const NUMBER_WITH_UNIT = /^(\d{1,3})(cm|m)?$/;
/** Larger numbers are centimetres, whatever is said. */
const CENTIMETRES = 20;
/** "80×200", whose sign is no word. */
const SIDE = [30, 400] as const;
const LONG_SIDE = 100;

interface Sides {
  readonly at: number;
  readonly end: number;
  readonly sides: readonly number[];
}

const isSide = (word: Word | undefined): boolean =>
  NUMBER.test(word?.folded ?? "") &&
  Number(word?.folded) >= SIDE[0] &&
  Number(word?.folded) <= SIDE[1];

function sidesAt(words: readonly Word[], at: number): Sides | undefined {
  const [word, next, last] = words.slice(at, at + 3);
  const glued = GLUED.exec(word?.folded ?? "");
  if (glued) return { at, end: at + 1, sides: [Number(glued[1]), Number(glued[2])] };
  const first = NUMBER_WITH_UNIT.exec(word?.folded ?? "")?.[1];
  const other = NUMBER_WITH_UNIT.exec(last?.folded ?? "")?.[1];
  if (first !== undefined && other !== undefined && CROSSES.has(next?.folded ?? "")) {
    return { at, end: at + 3, sides: [Number(first), Number(other)] };
  }
  const bare = word?.clause === next?.clause && next?.joined === false;
  if (!bare || !isSide(word) || !isSide(next)) return undefined;
  const sides = [Number(word?.folded), Number(next?.folded)];
  return Math.max(...sides) >= LONG_SIDE ? { at, end: at + 2, sides } : undefined;
}

const inMetres = (side: number): number => (side > CENTIMETRES ? side / 100 : side);

/** Lengths and widths of two sides at once: "120 x 60", "80x200". */
export const sidesOf = (words: readonly Word[]): readonly Sides[] => {
  const found = words.flatMap((_, at) => sidesAt(words, at) ?? []);
  return found.filter(({ at }) => !found.some((other) => other.at < at && at < other.end));
};

/** "180 breit", "largeur 120": no unit, but said what it is. */
function unitless(words: readonly Word[], at: number): Length | undefined {
  const value = Number(words[at]?.folded);
  if (!isSide(words[at]) || words[at + 1]?.marks.has("years")) return undefined;
  const beside = namesFirst(words) ? [words[at - 1], words[at - 2]] : [words[at + 1]];
  const way = beside.flatMap((word) => wayOf(word) ?? [])[0];
  return way && { at, way, low: value / 100, high: value / 100 };
}

/** All that a text says of how long things are. */
export function lengthsOf(words: readonly Word[], numerals: readonly Numeral[]): readonly Length[] {
  const sides = sidesOf(words);
  const free = (at: number) => !sides.some((one) => one.at <= at && at < one.end);
  return [
    ...sides.map(({ at, sides: both }): Length => {
      const value = Math.max(...both.map(inMetres));
      return { at, way: undefined, crossed: true, low: value, high: value };
    }),
    ...numerals
      .filter(({ unit, at, low }) => unit === "m" && free(at) && low < FARTHEST)
      .map(({ at, end, low, high }) => ({ at, low, high, way: wayAround(words, at, end) })),
    ...words.flatMap((_, at) =>
      free(at) && !numerals.some((one) => one.at === at) ? (unitless(words, at) ?? []) : [],
    ),
  ];
}

/** Of things that must fit where they stand, a third more is another size. */
const LIKE = 1.35;

const meets = (wanted: Length, given: Length): boolean =>
  given.low <= wanted.high * LIKE && given.high * LIKE >= wanted.low;

const STRICT = 1.05;

/** "At most 120 cm": nothing that is longer. */
const within = (wanted: Length, given: readonly Length[]): boolean =>
  Math.max(...given.map(({ low }) => low)) <= wanted.high * STRICT;

const reaches = (wanted: Length, given: readonly Length[]): boolean =>
  given.some(({ high }) => high * STRICT >= wanted.low);

/** Both say how long, the same way, and it is not what is wanted. */
export function lengthsClash(
  need: readonly Length[],
  offer: readonly Length[],
  enough: (wanted: Length, given: Length) => boolean = meets,
): boolean {
  return need.some((wanted) => {
    const way = wanted.way ?? "along";
    const given = offer.filter((one) => (one.way ?? "along") === way);
    if (given.length === 0) return false;
    if (wanted.low === 0) return !within(wanted, given);
    if (wanted.high === Infinity) return !reaches(wanted, given);
    return !given.some((one) => enough(wanted, one));
  });
}
