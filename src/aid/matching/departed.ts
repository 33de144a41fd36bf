import { says } from "./act.ts";
import type { Mention } from "./concepts.ts";
import type { Mark } from "./languages/language.ts";
import type { Role } from "./roles.ts";
import { has, inClause } from "./settling.ts";
import type { Word } from "./words.ts";

const isThing = ({ concept: { kind } }: Mention): boolean => kind === "object";

const PERSONS = ["kin", "children"] as const;

/** What else a clause says where nothing is gone after all. */
const GOING: readonly Mark[] = ["still", "moot", "except"];
const STAYING: readonly Mark[] = ["still", "lend", "give"];

const NUMBER = /^\d+$/;

/** "Plus de 50 livres": more than that. */
const isMore = (clause: readonly Word[]): boolean =>
  clause.some(({ folded }, at) => NUMBER.test(folded) && has(clause[at - 1], "parted"));

/** "The fridge is staying", "the crutches have gone", but not "until it is gone", "my son has gone". */
function isParting(clause: readonly Word[]): boolean {
  if (PERSONS.some((mark) => says(clause, mark)) || isMore(clause)) return false;
  const mark = (["parted", "gone"] as const).find((one) => says(clause, one));
  if (!mark) return false;
  const rest = clause.filter(({ marks }) => !marks.has(mark));
  const marks = mark === "gone" ? GOING : STAYING;
  return !marks.some((one) => says(rest, one));
}

const ENDS = ["gone", "done", "parted"] as const;

/** "Pram (gone), cot": nothing else is said, and the list goes on. */
const isBareEnd = (clause: readonly Word[]): boolean =>
  "(:".includes(clause[0]?.after || "-") &&
  clause.some(({ marks }) => ENDS.some((mark) => marks.has(mark))) &&
  clause.every(({ empty, marks }) => empty || ENDS.some((mark) => marks.has(mark)));

/** Shorter words end too many others. */
const LONG = 4;

const isPartOf = (one: string, other: string): boolean =>
  one === other || (one.length >= LONG && other.endsWith(one));

const stemsOf = ({ at, length }: Mention, words: readonly Word[]): readonly string[] =>
  words.slice(at, at + length).flatMap(({ stem, empty }) => (empty ? [] : [stem]));

/** "The bed" of whoever gave a cot, "das Bett" of a "Kinderbett": a kind of it, or called alike. */
function areKin(one: Mention, other: Mention, words: readonly Word[]): boolean {
  const [mine, theirs] = [one.concept, other.concept];
  return (
    mine.id === theirs.id ||
    mine.kindOf === theirs.id ||
    theirs.kindOf === mine.id ||
    stemsOf(one, words).some((stem) => stemsOf(other, words).some((each) => isPartOf(stem, each)))
  );
}

/** What of several things is not to be had any more, and the clauses that say so. */
export interface Departed {
  readonly mentions: ReadonlySet<Mention>;
  readonly clauses: ReadonlySet<number>;
}

const NOTHING: Departed = { mentions: new Set(), clauses: new Set() };

/** The things of a clause, or of the one before where the clause only says that it is over. */
function departedIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  number: number,
): readonly Mention[] {
  const of = (clause: number) =>
    mentions.filter((one) => isThing(one) && words[one.at]?.clause === clause);
  const clause = inClause(words, number);
  if (isParting(clause) && of(number).length > 0) return of(number);
  const goesOn = mentions.some((one) => isThing(one) && (words[one.at]?.clause ?? 0) > number);
  return isBareEnd(clause) && goesOn ? of(number - 1) : [];
}

/** Gone or kept while something else is still there. */
export function departedOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): Departed {
  if (!ENDS.some((mark) => says(words, mark))) return NOTHING;
  const numbers = [...new Set(words.map(({ clause }) => clause))];
  const parted = numbers.map((number) => [number, departedIn(words, mentions, number)] as const);
  const named = parted.flatMap(([, things]) => things);
  const gone = mentions.filter((one) =>
    named.some((other) => one === other || (isThing(one) && areKin(other, one, words))),
  );
  const left = mentions.some(
    (one, index) =>
      roles[index] === "main" && !gone.includes(one) && one.concept.kind !== "context",
  );
  if (gone.length === 0 || !left) return NOTHING;
  return {
    mentions: new Set(gone),
    clauses: new Set(parted.flatMap(([number, things]) => (things.length > 0 ? [number] : []))),
  };
}

/** As it is typed, for whoever cuts the text otherwise. */
export const clauseText = (words: readonly Word[]): string =>
  words.map(({ folded }) => folded).join(" ");

/** The clauses that say that only a part of it is gone. */
export function partingTexts(
  words: readonly Word[],
  mentions: readonly Mention[],
  roles: readonly Role[],
): ReadonlySet<string> {
  const { clauses } = departedOf(words, mentions, roles);
  return new Set([...clauses].map((number) => clauseText(inClause(words, number))));
}
