import type { SchoolWord } from "./ordinals.ts";

/** Where a text names a school or a class, and how old pupils are there: in years, the second no longer. */
export interface Class {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const LAST_CLASS = 13;
/** Classes that are counted down: from the sixth to the second before the last. */
const COUNTED_DOWN = [2, 6] as const;
const LITTLE_BETWEEN = 2;

const isApart = (word: SchoolWord | undefined, other: SchoolWord | undefined): boolean =>
  word?.clause !== other?.clause;

const isNumber = (words: readonly SchoolWord[], at: number): boolean =>
  words[at]?.number !== undefined;

const firstsIn = (word: SchoolWord | undefined, kind: string): readonly number[] =>
  [...(word?.school ?? [])].flatMap((mark) =>
    mark.startsWith(`${kind} `) ? [Number(mark.slice(kind.length + 1))] : [],
  );

const ties = (word: SchoolWord | undefined): boolean =>
  word?.marks.has("and") === true || word?.marks.has("until") === true;

/** "Klasse 8, 2 Stunden": a number of something else goes with no class. */
const isListed = (words: readonly SchoolWord[], at: number): boolean =>
  isApart(words[at], words[at + 1]) ||
  ties(words[at + 1]) ||
  firstsIn(words[at + 1], "behind").length > 0;

/** "5, 6 and 7", "5-10", "7 bis 9": where the next number of one row stands. */
function nextOf(words: readonly SchoolWord[], at: number): number | undefined {
  const next = words[at + 1];
  const comma = next?.after === "," && isApart(words[at], next) && isListed(words, at + 1);
  const listed = comma || next?.joined === true || /[/–—]/.test(next?.after ?? "");
  if (next?.number !== undefined && listed) return at + 1;
  return ties(next) && isNumber(words, at + 2) ? at + 2 : undefined;
}

function rowFrom(words: readonly SchoolWord[], at: number): readonly number[] {
  const next = nextOf(words, at);
  return next === undefined ? [at] : [at, ...rowFrom(words, next)];
}

/** The word behind a number, whatever little words stand between: "3º de la ESO". */
function behindOf(words: readonly SchoolWord[], at: number): number | undefined {
  const end = words.slice(at + 1, at + 2 + LITTLE_BETWEEN);
  const far = end.findIndex(
    (word) => !word.little || firstsIn(word, "behind").length > 0 || word.school.has("none"),
  );
  const place = at + 1 + far;
  return far >= 0 && !isApart(words[place], words[at]) ? place : undefined;
}

/** "Maths 6e-3e", "(5e)": nothing behind it that has such a number. */
function standsAlone(words: readonly SchoolWord[], first: number, last: number): boolean {
  const before = words[first - 1];
  const ends = isApart(words[last], words[last + 1]);
  return ends && (!before?.little || isApart(words[first], before));
}

/** How a language counts classes. */
export interface Counting {
  /** "8. Klasse" is written as a plain number, its stop left out. */
  readonly plainOrdinals: boolean;
  /** From which age a class is taken where they are counted down: of seventeen, in French. */
  readonly down: number | undefined;
}

/** The age in the first class that any word beside a row of numbers tells. */
function startOf(
  words: readonly SchoolWord[],
  row: readonly number[],
  { plainOrdinals }: Counting,
): number | undefined {
  const [first, last] = [row[0] ?? 0, row.at(-1) ?? 0];
  const [word, end] = [words[first], words[last]];
  const before = words[first - 1]?.clause === word?.clause ? words[first - 1] : undefined;
  const nth = end?.ordinal || (end?.figures && (plainOrdinals || (end.number ?? 0) > 1));
  const starts = [
    ...firstsIn(before, "before").filter((age) => age > 0),
    ...(nth ? firstsIn(words[behindOf(words, last) ?? last], "behind") : []),
  ];
  return starts.length > 0 ? Math.max(...starts) : undefined;
}

/** "En 3e", "maths 6e-3e": ordinals that are counted down. */
function isCountedDown(words: readonly SchoolWord[], row: readonly number[]): boolean {
  const [first, last] = [row[0] ?? 0, row.at(-1) ?? 0];
  const [least, most] = COUNTED_DOWN;
  const fits = row.every((at) => {
    const { number = 0, ordinal } = words[at] ?? {};
    return ordinal && number >= least && number <= most;
  });
  const told = words[first - 1]?.clause === words[first]?.clause;
  const said = told && firstsIn(words[first - 1], "before").some((age) => age < 0);
  return fits && (said || standsAlone(words, first, last));
}

function classAt(
  words: readonly SchoolWord[],
  row: readonly number[],
  counting: Counting,
): Class | undefined {
  const [first, last] = [row[0] ?? 0, row.at(-1) ?? 0];
  const behind = behindOf(words, last) ?? last;
  if (words[behind]?.school.has("none")) return undefined;
  const numbers = row.map((at) => words[at]?.number ?? 0);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const start = startOf(words, row, counting);
  const named = firstsIn(words[behind], "behind").length > 0;
  const place = { at: first, end: (named ? behind : last) + 1 };
  if (start !== undefined && least > 0 && most <= LAST_CLASS)
    return { ...place, from: start + least - 1, to: start + most };
  const { down } = counting;
  if (down === undefined || !isCountedDown(words, row)) return undefined;
  return { ...place, from: down - most, to: down - least + 1 };
}

/** "8. Klasse", "year 9", "3º y 4º de ESO", "en 3e". */
export const classesIn = (words: readonly SchoolWord[], counting: Counting): readonly Class[] =>
  words.flatMap(({ number }, at) => {
    const within = [at - 1, at - 2].some(
      (place) => place >= 0 && isNumber(words, place) && nextOf(words, place) === at,
    );
    const found =
      number === undefined || within ? undefined : classAt(words, rowFrom(words, at), counting);
    return found ? [found] : [];
  });
