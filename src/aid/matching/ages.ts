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

/** The ages that a text names, as stretches of months. */
export const agesIn = (
  words: readonly Word[],
  locale: string,
): readonly (readonly [number, number])[] =>
  words.flatMap((_, at) => {
    const age = ageAt(words, at, locale) ?? childAgeAt(words, at, locale);
    return age ? [age] : [];
  });
