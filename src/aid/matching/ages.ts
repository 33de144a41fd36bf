import { languageOf } from "./languages/known.ts";
import type { Word } from "./words.ts";

/** In months. */
export const YEAR = 12;
/** Nobody asks for things by such an age; it is how long somebody has done something. */
const OLDEST = 60 * YEAR;
/** "5ans", "6yo": a number and its unit written as one. */
const GLUED = /^(\d{1,3})(\p{L}+)$/u;
/** How far back a text may say "from", "under" or "not". */
const NEAR = 6;
/** Words between the numbers of "3 à 5 ans". */
const MOST_BETWEEN = 1;

interface Numbered {
  readonly value: number;
  readonly unit: string | undefined;
}

/** "سنتين": Arabic says "two years" in one word. */
const TWO_YEARS: ReadonlySet<string> = new Set(["سنتين", "سنتان", "عامين"]);

function numberAt(word: Word | undefined, locale: string): Numbered | undefined {
  if (!word) return undefined;
  const { folded } = word;
  if (TWO_YEARS.has(folded)) return { value: 2, unit: "ans" };
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

/** The "6" of "6-12 mesi": its unit stands behind the other. */
function isFirstOfRange(words: readonly Word[], at: number, locale: string): boolean {
  const next = words[at + 1]?.joined === true ? at + 1 : at + 2;
  const other = numberAt(words[next], locale);
  if (!other || words[next]?.clause !== words[at]?.clause) return false;
  const tied = next === at + 1 || words[at + 1]?.little === true;
  return tied && scaleOf(other, words[next + 1]) !== undefined;
}

const OLDEST_CHILD = 17;
const BEHIND_CHILDREN = 4;
const BARE = /^\d{1,2}$/;

/** "For my two, 3 and 5": nothing but numbers in a clause behind children. */
function isListBehind(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause ?? 0;
  const list = words.filter((word) => word.clause === clause);
  return (
    list.every(({ folded, little, marks }) => BARE.test(folded) || little || marks.has("and")) &&
    words.some(
      (word) =>
        word.clause === clause - 1 && (word.marks.has("children") || word.marks.has("brood")),
    )
  );
}

/** "Kids 11-15", "2 enfants, 3 et 5", "age 14-15": close behind such a word. */
function isBehindChildren(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - BEHIND_CHILDREN), at);
  const named = before.findLastIndex(
    ({ marks, clause }) =>
      clause === words[at]?.clause && (marks.has("children") || marks.has("atage")),
  );
  if (named < 0) return false;
  return (
    before[named]?.marks.has("children") === true ||
    before.slice(named + 1).every(({ folded, little }) => little || BARE.test(folded))
  );
}

/** Ages without a unit. */
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
    next?.marks.has("months") ||
    isFirstOfRange(words, at, locale)
  )
    return undefined;
  if (!isBehindChildren(words, at) && !isListBehind(words, at)) return undefined;
  const first = firstOf(words, at, locale);
  const from = first === at ? age : Number(words[first]?.folded);
  return from <= age ? [from * YEAR, age * YEAR] : undefined;
}

const PLURALS = "ones twos threes fours fives sixes sevens eights nines tens".split(" ");
const SOME = /^(\d{1,2})s$/;

const pluralIn = (folded: string): number =>
  Number(SOME.exec(folded)?.[1] ?? PLURALS.indexOf(folded) + 1);

/** "Only under threes", "Kinder, nur unter drei": a bound without a unit. */
function boundedAgeAt(
  words: readonly Word[],
  at: number,
  locale: string,
): [number, number] | undefined {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (!word || before?.clause !== word.clause || !before.marks.has("younger")) return undefined;
  const plural = pluralIn(word.folded);
  const counted = next?.clause === word.clause && !next.little;
  const children = () => words.some(({ marks }) => marks.has("children"));
  const plain = counted || !children() ? 0 : (numberAt(word, locale)?.value ?? 0);
  const age = plural > 0 ? plural : plain;
  if (age < 1 || age > OLDEST_CHILD) return undefined;
  const not = words.some(({ marks, clause }) => clause === word.clause && marks.has("except"));
  return not ? [age * YEAR, Infinity] : [0, age * YEAR];
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
  const long =
    scale === 1 && before.at(-1)?.marks.has("purpose") && after?.marks.has("old") !== true;
  const [low, high] = [first.value * scale, last.value * scale];
  if (lasting || long || low > OLDEST) return undefined;
  const has = (mark: string) =>
    before.some(({ marks }) => marks.has(mark)) || after?.marks.has(mark) === true;
  const not = before.some(({ marks }) => marks.has("except"));
  if (not ? has("under") : has("over")) return [low, Infinity];
  if (not ? has("over") : has("under")) return [0, high];
  return not ? undefined : [Math.min(low, high), Math.max(low, high)];
}

/** The ages that a text names, as stretches of months. */
export const agesIn = (
  words: readonly Word[],
  locale: string,
): readonly (readonly [number, number])[] =>
  words.flatMap((_, at) => {
    const age =
      ageAt(words, at, locale) ?? childAgeAt(words, at, locale) ?? boundedAgeAt(words, at, locale);
    return age ? [age] : [];
  });
