/** Ages, sizes and levels that a text names: a bicycle for six years is none for twelve. */
export interface Measures {
  /** In months, as stretches. */
  readonly ages: readonly (readonly [number, number])[];
  readonly sizes: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
}

const UNIT = "ans?|annees?|years?|yrs?|yo|mois|months?|mths?";
const AGE = new RegExp(
  `\\b(?:(plus de|a partir de|des|over|from|above|moins de|jusqu'a|jusqua|under|up to|below) )?(\\d{1,3})(?: (?:a|au|to|et|ou|or|and) (\\d{1,3})| (\\d{1,3}))? ?(${UNIT})\\b`,
  "g",
);
const LOWER = /^(?:plus de|a partir de|des|over|from|above)$/;
const UPPER = /^(?:moins de|jusqu'a|jusqua|under|up to|below)$/;
/** "depuis 3 ans", "for 20 years" are not ages of anybody. */
const DURATION = /(?:depuis|pendant|il y a|experience|since|for the last|over the) $/;
/** "not under 2 years" is from 2 years on. */
const EXCEPT = /\b(?:pas|sauf|not|no|except)\b/;
const NUMBERS: readonly (readonly [string, RegExp])[] = [
  ["1", /\b(?:un|one)(?= (?:ans?|years?|mois|months?))/g],
  ["2", /\b(?:deux|two)(?= (?:ans?|years?|mois|months?))/g],
  ["3", /\b(?:trois|three)(?= (?:ans?|years?|mois|months?))/g],
  ["4", /\b(?:quatre|four)(?= (?:ans?|years?|mois|months?))/g],
  ["5", /\b(?:cinq|five)(?= (?:ans?|years?|mois|months?))/g],
  ["6", /\b(?:six)(?= (?:ans?|years?|mois|months?))/g],
  ["8", /\b(?:huit|eight)(?= (?:ans?|years?|mois|months?))/g],
  ["10", /\b(?:dix|ten)(?= (?:ans?|years?|mois|months?))/g],
];

const withDigits = (text: string): string =>
  NUMBERS.reduce((read, [digits, name]) => read.replace(name, digits), text);

/** "pour six mois" is how long; "pour six ans" is how old. */
const FOR = /(?:pour|for) $/;

const SIZE =
  /\b(?:taille|pointure|size|eu|uk|t)\.? ?(\d{2,3}|xxs|xs|s|m|l|xl|xxl)\b|\b(\d{2}) ?(?:pouces|inch(?:es)?|")/g;

const LEVELS: readonly (readonly [string, RegExp])[] = [
  ["primary", /\b(?:primaire|cp|ce1|ce2|cm1|cm2|primary school|primary|elementary)\b/],
  [
    "middle",
    /\b(?:college|6eme|5eme|4eme|3eme|sixieme|cinquieme|quatrieme|troisieme|middle school|gcse|ks3|brevet)\b/,
  ],
  [
    "high",
    /\b(?:lycee|lyceenne?|seconde|terminale|bac|high school|a level|a levels|sixth form|secondary)\b/,
  ],
  ["university", /\b(?:universite|fac|licence|master|university|undergraduate|college degree)\b/],
  ["beginner", /\b(?:debutante?s?|niveau zero|a1|beginners?|from scratch|novices?)\b/],
  ["advanced", /\b(?:avancee?s?|confirmee?s?|b2|c1|c2|advanced|experienced players?)\b/],
];

function agesOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(AGE)].flatMap((found) => {
    const [, bound = "", one, two, three, unit = ""] = found;
    const before = text.slice(0, found.index);
    if (DURATION.test(before) || (unit.startsWith("m") && FOR.test(before))) return [];
    const scale = /^(?:mois|mo|mth)/.test(unit) ? 1 : 12;
    const low = Number(one) * scale;
    const high = Number(two ?? three ?? one) * scale;
    if (low > 60 * 12) return [];
    const not = EXCEPT.test(text.slice(Math.max(0, found.index - 30), found.index));
    if ((not ? UPPER : LOWER).test(bound)) return [[low, Infinity] as const];
    if ((not ? LOWER : UPPER).test(bound)) return [[0, high] as const];
    if (not) return [];
    return [[Math.min(low, high), Math.max(low, high)] as const];
  });
}

/** Reads words as they are in `Word.folded`, one space apart. */
export const measuresOf = (text: string): Measures => ({
  ages: agesOf(withDigits(text)),
  sizes: new Set([...text.matchAll(SIZE)].map(([, size, inches]) => size ?? inches ?? "")),
  levels: new Set(LEVELS.flatMap(([level, pattern]) => (pattern.test(text) ? [level] : []))),
});

/** A child grows out of things within the year: ages a little apart still fit. */
const YEAR = 12;

const near = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] <= other[1] + YEAR && other[0] <= one[1] + YEAR;

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

const numbers = (sizes: ReadonlySet<string>) =>
  new Set([...sizes].filter((size) => /\d/.test(size)));
const letters = (sizes: ReadonlySet<string>) =>
  new Set([...sizes].filter((size) => /\D/.test(size)));

/** Both name a measure of the same sort, and they do not meet. */
export const measuresClash = (one: Measures, other: Measures): boolean =>
  apart(numbers(one.sizes), numbers(other.sizes)) ||
  apart(letters(one.sizes), letters(other.sizes)) ||
  apart(one.levels, other.levels) ||
  (one.ages.length > 0 &&
    other.ages.length > 0 &&
    !one.ages.some((age) => other.ages.some((second) => near(age, second))));
