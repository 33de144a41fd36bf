import { agesIn, YEAR } from "./ages.ts";
import { type Schooling, schoolingOf } from "./schooling.ts";
import { levelsClash, type Standing, standingOf } from "./standing.ts";
import { doMeet, isAllRefused, type Stretch } from "./stretches.ts";
import type { Word } from "./words.ts";

/** Ages, sizes and levels that a text names: a bicycle for six years is none for twelve. */
export interface Measures {
  /** In months, as stretches. */
  readonly ages: readonly (readonly [number, number])[];
  readonly sizes: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  /** "Not for beginners". */
  readonly otherLevels: ReadonlySet<string>;
  readonly standing: Standing;
  readonly schooling: Schooling;
}

const LEVELS = ["beginner", "middling", "advanced"] as const;
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
    standing: standingOf(words),
    schooling: schoolingOf(words, locale),
  };
}

/** Babies grow out of things within weeks. */
const BABY = 2;

/** A child grows out of things within the year: ages a little apart still fit. */
function near(one: readonly [number, number], other: readonly [number, number]): boolean {
  const apart = Math.max(one[1], other[1]) < YEAR ? BABY : YEAR;
  return one[0] <= other[1] + apart && other[0] <= one[1] + apart;
}

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

const numbers = (sizes: ReadonlySet<string>) =>
  new Set([...sizes].filter((size) => /\d/.test(size)));
const letters = (sizes: ReadonlySet<string>) =>
  new Set([...sizes].filter((size) => /\D/.test(size)));

const inMonths = ([from, to]: Stretch): readonly [number, number] => [from * YEAR, to * YEAR];

const agesMeet = (some: Measures["ages"], others: Measures["ages"]): boolean =>
  some.some((one) => others.some((other) => near(one, other)));

/** Ages of all pupils are a little apart at most, as those of children are; between two schools there is a border. */
function pupilsClash(need: Measures, offer: Measures): boolean {
  const { wanted } = need.schooling;
  const { taught, refused } = offer.schooling;
  if (isAllRefused(wanted, refused)) return true;
  if (need.ages.length + wanted.length === 0 || offer.ages.length + taught.length === 0)
    return false;
  const named = [...offer.ages, ...taught.map(inMonths)];
  return !(
    wanted.some((one) => taught.some((other) => doMeet(one, other))) ||
    agesMeet(need.ages, named) ||
    agesMeet(wanted.map(inMonths), offer.ages)
  );
}

/** Of a bicycle a class says no more than an age. */
const ofAge = ({ ages, schooling }: Measures): Measures["ages"] => [
  ...ages,
  ...schooling.classes.map(inMonths),
];

function agesClash(need: Measures, offer: Measures): boolean {
  const [mine, theirs] = [ofAge(need), ofAge(offer)];
  return mine.length > 0 && theirs.length > 0 && !agesMeet(mine, theirs);
}

/** Both name a measure of the same sort, and they do not meet; schools count where something is taught. */
export const measuresClash = (need: Measures, offer: Measures, taught = true): boolean =>
  apart(numbers(need.sizes), numbers(offer.sizes)) ||
  apart(letters(need.sizes), letters(offer.sizes)) ||
  levelsClash(need, offer) ||
  (taught ? pupilsClash(need, offer) : agesClash(need, offer));
