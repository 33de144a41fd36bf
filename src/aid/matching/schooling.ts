import { type Class, classesIn } from "./classes.ts";
import type { Concepts } from "./concepts.ts";
import { languageOf, languageTag } from "./languages/known.ts";
import { SCHOOLS } from "./languages/schools.ts";
import { numbered, type SchoolWord } from "./ordinals.ts";
import { markerFor, namesIn } from "./schoolnames.ts";
import { holds, innermost, overlap, type Stretch } from "./stretches.ts";
import type { Subject } from "./subject.ts";
import type { Word } from "./words.ts";

/** How old the pupils are that a text speaks of, by their schools, classes and exams. */
export interface Schooling {
  /** Read as a need: every one may be meant. */
  readonly wanted: readonly Stretch[];
  /** Read as an offer: "up to the eighth class", and not the school that whoever writes goes to. */
  readonly taught: readonly Stretch[];
  /** Not taught in so many words: "the maths of secondary school is beyond me". */
  readonly refused: readonly Stretch[];
  /** Those of numbered classes alone. */
  readonly classes: readonly Stretch[];
}

interface Named extends Class {
  readonly refused: boolean;
  readonly only: boolean;
  readonly own: boolean;
}

const NOTHING: Schooling = { wanted: [], taught: [], refused: [], classes: [] };
const YOUNGEST = 5;
const OLDEST = 19;
/** How far back a text may say "not", and how far on in languages that say it behind. */
const NOT_BEFORE = 6;
const NOT_BEHIND = 3;
const NEAR = 3;
const TIED = 4;

const beforeIt = (words: readonly SchoolWord[], at: number, reach: number) =>
  words.slice(Math.max(0, at - reach), at).filter(({ clause }) => clause === words[at]?.clause);

const behindIt = (words: readonly SchoolWord[], { at, end }: Class, reach: number) =>
  words.slice(end, end + reach).filter(({ clause }) => clause === words[at]?.clause);

/** "Not only", "no problem", "without pressure" rule nothing out; "without", "nada de" do just before a school. */
const isNot = (words: readonly SchoolWord[], at: number, school: number): boolean => {
  const [marks, next] = [words[at]?.marks, words[at + 1]?.marks];
  const just = school > at && words.slice(at + 1, school).every(({ little }) => little);
  return (
    (marks?.has("except") === true || marks?.has("denies") === true) &&
    (just || !marks.has("mild")) &&
    next?.has("only") !== true &&
    next?.has("benign") !== true
  );
};

function isRefused(words: readonly SchoolWord[], one: Class, behind: boolean): boolean {
  const clause = words[one.at]?.clause;
  const not = (word: SchoolWord): boolean => isNot(words, words.indexOf(word), one.at);
  const after = behindIt(words, one, NOT_BEHIND);
  return (
    (!behind && beforeIt(words, one.at, NOT_BEFORE).some(not)) ||
    after.some((word) => word.marks.has("nay") || (behind && not(word))) ||
    words.some((word) => word.clause === clause && word.school.has("beyond"))
  );
}

const isOnly = (words: readonly SchoolWord[], { at }: Class): boolean =>
  words.some(
    ({ marks, clause }, place) =>
      clause === words[at]?.clause && marks.has("only") && !words[place - 1]?.marks.has("except"),
  );

/** "Je suis en terminale", "high school student": the school of whoever writes, unless it is said to be for somebody. */
function isOwn(words: readonly SchoolWord[], one: Class): boolean {
  const before = beforeIt(words, one.at, NOT_BEFORE);
  if (before.some(({ marks }) => marks.has("purpose"))) return false;
  if (one.to > OLDEST) {
    const around = [...before, ...behindIt(words, one, 2)];
    return !isOnly(words, one) && !around.some(({ school }) => school.has("level"));
  }
  const self = before.findLastIndex(({ marks }) => marks.has("self"));
  const said =
    self >= 0 && before.slice(self + 1).every(({ little, marks }) => little || marks.has("self"));
  const around = [
    ...beforeIt(words, one.at, NEAR),
    ...words.slice(one.at, one.end),
    ...behindIt(words, one, 2),
  ];
  return said || around.some(({ school }) => school.has("pupil"));
}

/** "From primary to A-level": all between. */
function isUntil(words: readonly SchoolWord[], one: Class, next: Class): boolean {
  if (next.at - one.end > TIED || words[one.at]?.clause !== words[next.at]?.clause) return false;
  const between = words.slice(one.end, next.at);
  return (
    words[next.at]?.joined === true ||
    between.some(({ marks, school }) => marks.has("until") || school.has("upTo"))
  );
}

/** "Up to the eighth class", "from year seven on", unless it is from one to another. */
function opened(
  words: readonly SchoolWord[],
  all: readonly Class[],
  at: number,
  behind: boolean,
): Class[] {
  const [before, one, next] = [all[at - 1], all[at], all[at + 1]];
  if (!one) return [];
  const beside = [...beforeIt(words, one.at, NEAR), ...(behind ? behindIt(words, one, 2) : [])];
  const says = (mark: string) => beside.some(({ school }) => school.has(mark));
  const upTo = says("upTo") && !(before && isUntil(words, before, one));
  const upFrom = says("upFrom") && !(next && isUntil(words, one, next));
  return [
    {
      ...one,
      from: upTo ? Math.min(YOUNGEST, one.from) : one.from,
      to: upFrom ? Math.max(OLDEST, one.to) : one.to,
    },
  ];
}

const stretch = ({ from, to }: Class): Stretch => [from, to];

/** "Havo/vwo bovenbouw", "7. Klasse Gymnasium": the narrower one says which years of the wider. */
function narrowed(words: readonly SchoolWord[], all: readonly Class[]): readonly Class[] {
  return all.reduceRight<readonly Class[]>((kept, one) => {
    const [next] = kept;
    const tight =
      next?.at === one.end &&
      words[one.at]?.clause === words[next.at]?.clause &&
      words[next.at]?.joined === false &&
      !words[one.end - 1]?.marks.has("and");
    if (!next || !tight || overlap(stretch(one), stretch(next)) <= 0) return [one, ...kept];
    const narrower = next.to - next.from < one.to - one.from ? next : one;
    return [{ ...narrower, at: one.at, end: next.end }, ...kept.slice(1)];
  }, []);
}

function taughtIn(words: readonly SchoolWord[], all: readonly Named[]): readonly Stretch[] {
  const given = all.filter(({ refused, own }) => !refused && !own);
  const only = given.filter((one) => one.only);
  const meant = only.length > 0 ? only : given;
  const hulls = meant.flatMap((one, at): Stretch[] => {
    const next = meant[at + 1];
    const tied = next && isUntil(words, one, next);
    return tied ? [[Math.min(one.from, next.from), Math.max(one.to, next.to)]] : [];
  });
  return [...meant.map(stretch), ...hulls];
}

/** What a text says of schools, classes and exams: "bac" is for those of sixteen and seventeen. */
export function schoolingOf(all: readonly Word[], locale: string): Schooling {
  const tag = languageTag(locale);
  const schools = SCHOOLS[tag];
  const language = languageOf(tag)?.language;
  if (!schools || !language) return NOTHING;
  const plain = numbered(all, schools, language);
  const marks = markerFor(tag, schools)(plain);
  if (!plain.some(({ number }, at) => number !== undefined || marks[at]?.size)) return NOTHING;
  const words = plain.map((word, at) => ({ ...word, school: marks[at] ?? new Set<string>() }));
  const [down] = Object.keys(schools.before)
    .map(Number)
    .filter((age) => age < 0);
  const counting = {
    plainOrdinals: language.ordinals === true,
    down: down === undefined ? undefined : -down,
  };
  const classes = classesIn(words, counting);
  const names = namesIn(words).filter(
    ({ at, end }) => !classes.some((one) => at < one.end && one.at < end),
  );
  const found = [...names, ...classes]
    .filter(({ at }) => !beforeIt(words, at, NEAR).some(({ school }) => school.has("nearby")))
    .toSorted((one, other) => one.at - other.at);
  if (found.length === 0) return NOTHING;
  const narrow = narrowed(words, found);
  const named = narrow
    .flatMap((_, at) => opened(words, narrow, at, language.behind))
    .map((one) => ({
      ...one,
      refused: isRefused(words, one, language.behind),
      only: isOnly(words, one),
      own: isOwn(words, one),
    }));
  const taught = taughtIn(words, named);
  return {
    wanted: innermost(found.map(stretch)),
    taught,
    refused: named
      .filter(({ refused }) => refused)
      .map(stretch)
      .filter((one) => !taught.some((other) => holds(one, other))),
    classes: classes.map(stretch),
  };
}

/** Beside whatever is learnt as a lesson. */
const TAUGHT = new Set("tutoring-help exam-prep study-group school-books".split(" "));

/** Something that is taught otherwise in each class. */
export const isTaught = (
  subjects: readonly Pick<Subject, "id" | "kind" | "acts">[],
  concepts: Concepts,
): boolean =>
  subjects.some(
    ({ id, kind, acts }) =>
      kind === "skill" || acts.has("lesson") || concepts.family(id).some((one) => TAUGHT.has(one)),
  );
