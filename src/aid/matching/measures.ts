import { agesIn, YEAR } from "./ages.ts";
import type { Word } from "./words.ts";

/** Ages, sizes and levels that a text names: a bicycle for six years is none for twelve. */
export interface Measures {
  /** In months, as stretches. */
  readonly ages: readonly (readonly [number, number])[];
  readonly sizes: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  /** "Not for beginners". */
  readonly otherLevels: ReadonlySet<string>;
}

const LEVELS = ["primary", "middle", "high", "university", "beginner", "advanced"] as const;
const SIZE = /^(?:\d{2,3}|xxs|xs|s|m|l|xl|xxl)$/;
/** Letters for sizes that mean nothing else, and words for them after "size". */
const PLAIN_SIZE = /^(?:xxs|xs|xl|xxl|xxxl)$/;
const SIZE_WORDS: ReadonlyMap<string, string> = new Map([
  ["large", "l"],
  ["medium", "m"],
  ["small", "s"],
  ["لارج", "l"],
  ["ميديوم", "m"],
  ["سمول", "s"],
]);
/** "taille 36/38", "size L or XL": so many words behind. */
const SIZES_BEHIND = 4;

const sizeIn = (word: Word | undefined): string | undefined => {
  const said = SIZE_WORDS.get(word?.folded ?? "") ?? word?.folded ?? "";
  return SIZE.test(said) ? said : undefined;
};

/** Behind "size", or before it ("44 beden"). */
function sizesBeside(words: readonly Word[], at: number): readonly string[] {
  const clause = words[at]?.clause;
  const behind: string[] = [];
  for (let place = at + 1; place <= at + SIZES_BEHIND; place += 1) {
    const word = words[place];
    const size = sizeIn(word);
    if (!word || (word.clause !== clause && (behind.length > 0 || size === undefined))) break;
    if (size !== undefined) behind.push(size);
    else if (!word.little && !word.marks.has("size")) break;
  }
  if (behind.length > 0) return behind;
  const before = words[at - 1]?.clause === clause ? sizeIn(words[at - 1]) : undefined;
  return before === undefined ? [] : [before];
}

/** "1/2", "4/4": how large a violin is. */
function fractionAt(words: readonly Word[], at: number): string | undefined {
  const [part, whole] = [words[at]?.folded ?? "", words[at + 1]];
  const written = /^[1-4]$/.test(part) && whole?.after === "/" && /^[248]$/.test(whole.folded);
  return written && Number(part) <= Number(whole.folded) ? `${part}/${whole.folded}` : undefined;
}

function sizesOf(words: readonly Word[]): ReadonlySet<string> {
  const said = words.flatMap((word, at) => {
    const fraction = fractionAt(words, at);
    if (fraction !== undefined) return [fraction];
    if (word.marks.has("size")) return sizesBeside(words, at);
    return PLAIN_SIZE.test(word.folded) ? [word.folded] : [];
  });
  return new Set(said);
}

const levelsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(LEVELS.filter((level) => words.some(({ marks }) => marks.has(level))));

/** How far back a text may say "not". */
const NEAR = 6;

/** Said not to be meant, a few words before. */
const isRefused = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - NEAR), at)
    .some(({ marks, clause }) => marks.has("except") && clause === words[at]?.clause);

export function measuresOf(words: readonly Word[], locale: string): Measures {
  return {
    ages: agesIn(words, locale),
    sizes: sizesOf(words),
    levels: levelsIn(words.filter((_, at) => !isRefused(words, at))),
    otherLevels: levelsIn(words.filter((_, at) => isRefused(words, at))),
  };
}

/** A child grows out of things within the year: ages a little apart still fit. */
const near = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] <= other[1] + YEAR && other[0] <= one[1] + YEAR;

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

const numbers = (sizes: ReadonlySet<string>) =>
  new Set([...sizes].filter((size) => /\d/.test(size)));
const letters = (sizes: ReadonlySet<string>) =>
  new Set([...sizes].filter((size) => /\D/.test(size)));

/** How old pupils are, in years. */
const PUPILS: Readonly<Record<string, readonly [number, number]>> = {
  primary: [6, 10],
  middle: [11, 14],
  high: [15, 18],
  university: [18, 99],
};

/** Who teaches may be at university; who needs a lesson there is meant. */
const agesOf = ({ ages, levels }: Measures, teaches: boolean): Measures["ages"] =>
  ages.length > 0
    ? ages
    : [...levels].flatMap((level) => {
        if (teaches && level === "university") return [];
        const [from, to] = PUPILS[level] ?? [];
        return from === undefined || to === undefined ? [] : [[from * YEAR, to * YEAR] as const];
      });

const agesClash = (need: Measures, offer: Measures): boolean => {
  const [mine, theirs] = [agesOf(need, false), agesOf(offer, true)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((age) => theirs.some((second) => near(age, second)))
  );
};

/** Both name a measure of the same sort, and they do not meet. */
export const measuresClash = (one: Measures, other: Measures): boolean =>
  apart(numbers(one.sizes), numbers(other.sizes)) ||
  apart(letters(one.sizes), letters(other.sizes)) ||
  apart(one.levels, other.levels) ||
  !one.levels.isDisjointFrom(other.otherLevels) ||
  !other.levels.isDisjointFrom(one.otherLevels) ||
  agesClash(one, other);
