import { languageOf } from "./languages/known.ts";
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
const YEAR = 12;
/** Nobody asks for things by such an age; it is how long somebody has done something. */
const OLDEST = 60 * YEAR;
/** "5ans", "6yo": a number and its unit written as one. */
const GLUED = /^(\d{1,3})(\p{L}+)$/u;
const SIZE = /^(?:\d{2,3}|xxs|xs|s|m|l|xl|xxl)$/;
/** How far back a text may say "from", "under" or "not". */
const NEAR = 6;
/** Words between the numbers of "3 à 5 ans". */
const MOST_BETWEEN = 1;

interface Numbered {
  readonly value: number;
  readonly unit: string | undefined;
}

function numberAt(word: Word | undefined, locale: string): Numbered | undefined {
  if (!word) return undefined;
  const { folded } = word;
  if (/^\d{1,3}$/.test(folded)) return { value: Number(folded), unit: undefined };
  const [, digits, unit] = GLUED.exec(folded) ?? [];
  if (digits !== undefined) return { value: Number(digits), unit };
  const value = languageOf(locale)?.numbers.get(folded);
  return value === undefined ? undefined : { value, unit: undefined };
}

const GLUED_YEARS = new Set([
  "ans",
  "an",
  "yo",
  "yr",
  "yrs",
  "y",
  "j",
  "anni",
  "anos",
  "jahre",
  "jaar",
]);
const GLUED_MONTHS = new Set(["m", "mois", "mesi", "meses", "monate", "maanden"]);

/** Months in the unit that stands after a number; undefined where none does. */
function scaleOf(number: Numbered, next: Word | undefined): number | undefined {
  if (number.unit !== undefined) {
    return GLUED_YEARS.has(number.unit) ? YEAR : GLUED_MONTHS.has(number.unit) ? 1 : undefined;
  }
  if (next?.marks.has("years")) return YEAR;
  return next?.marks.has("months") ? 1 : undefined;
}

/** Where the first number of "3 à 5 ans" stands, if there is one before this. */
function firstOf(words: readonly Word[], at: number, locale: string): number {
  for (let step = 1; step <= MOST_BETWEEN + 1; step += 1) {
    const word = words[at - step];
    if (!word) return at;
    if (step <= MOST_BETWEEN + 1 && /^\d{1,3}$/.test(word.folded)) return at - step;
    if (numberAt(word, locale) || !word.little) return at;
  }
  return at;
}

/** Children are in the first school year at six or seven. */
const BEFORE_SCHOOL = 5;

/** "7. Klasse", "grade 5": a school year, as the ages of those who are in it. */
function gradeAt(words: readonly Word[], at: number, locale: string): [number, number] | undefined {
  const year = numberAt(words[at], locale)?.value;
  const beside = [words[at - 1], words[at + 1]].some((word) => word?.marks.has("grade"));
  if (year === undefined || !beside) return undefined;
  return [(year + BEFORE_SCHOOL) * YEAR, (year + BEFORE_SCHOOL + 1) * YEAR];
}

/** "Kids 11-15", "2 enfants, 3 et 5": numbers close behind children, without a unit. */
const OLDEST_CHILD = 17;
const BEHIND_CHILDREN = 4;
const BARE = /^\d{1,2}$/;

function childAgeAt(
  words: readonly Word[],
  at: number,
  locale: string,
): [number, number] | undefined {
  const [word, next] = [words[at], words[at + 1]];
  const age = Number(word?.folded);
  if (
    !BARE.test(word?.folded ?? "") ||
    age > OLDEST_CHILD ||
    next?.marks.has("years") ||
    next?.marks.has("months")
  )
    return undefined;
  const before = words.slice(Math.max(0, at - BEHIND_CHILDREN), at);
  const children = before.findLast(({ marks }) => marks.has("children"));
  if (!children || children.clause !== word?.clause) return undefined;
  const first = firstOf(words, at, locale);
  const from = first === at ? age : Number(words[first]?.folded);
  return from <= age ? [from * YEAR, age * YEAR] : undefined;
}

function ageAt(words: readonly Word[], at: number, locale: string): [number, number] | undefined {
  const last = numberAt(words[at], locale);
  const unit = words[at + 1];
  const scale = last && scaleOf(last, unit);
  if (!last || scale === undefined) return undefined;
  const from = firstOf(words, at, locale);
  const first = from === at ? last : (numberAt(words[from], locale) ?? last);
  const before = words.slice(Math.max(0, from - NEAR), from);
  const after = words[at + 2];
  const lasting = before.some(({ marks }) => marks.has("lasting")) || after?.marks.has("lasting");
  const long = scale === 1 && before.at(-1)?.marks.has("purpose");
  const [low, high] = [first.value * scale, last.value * scale];
  if (lasting || long || low > OLDEST) return undefined;
  const has = (mark: string) =>
    before.some(({ marks }) => marks.has(mark)) || after?.marks.has(mark) === true;
  const not = before.some(({ marks }) => marks.has("except"));
  if (not ? has("under") : has("over")) return [low, Infinity];
  if (not ? has("over") : has("under")) return [0, high];
  return not ? undefined : [Math.min(low, high), Math.max(low, high)];
}

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

function sizesOf(words: readonly Word[]): ReadonlySet<string> {
  const said = words.flatMap((word, at) => {
    if (word.marks.has("size")) return sizesBeside(words, at);
    return PLAIN_SIZE.test(word.folded) ? [word.folded] : [];
  });
  return new Set(said);
}

const levelsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(LEVELS.filter((level) => words.some(({ marks }) => marks.has(level))));

/** Said not to be meant, a few words before. */
const isRefused = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - NEAR), at)
    .some(({ marks, clause }) => marks.has("except") && clause === words[at]?.clause);

export function measuresOf(words: readonly Word[], locale: string): Measures {
  return {
    ages: words.flatMap((_, at) => {
      const age =
        gradeAt(words, at, locale) ?? ageAt(words, at, locale) ?? childAgeAt(words, at, locale);
      return age ? [age] : [];
    }),
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
