import type { Clause } from "./acting.ts";
import type { Mark } from "./languages/language.ts";
import { isHarmless } from "./roles.ts";
import { has } from "./settling.ts";
import type { Word } from "./words.ts";

/** The words of a clause behind the last that does something in it. */
export const behindMark = (clause: Clause, mark: Mark): readonly Word[] => {
  const from = clause.words.findLastIndex(({ marks }) => marks.has(mark));
  return from < 0 ? [] : clause.words.slice(from + 1);
};

/** So many words beside a "no" are what it is about. */
const NEAR = 2;

const isTelling = ({ little }: Word): boolean => !little;

/** "No leather", "deri olmasın": beside the last "no" of a clause. */
function besideNo({ words }: Clause, behind: boolean): readonly Word[] {
  const at = words.findLastIndex((word, place) => has(word, "except") && !isHarmless(words, place));
  if (at < 0 || has(words[at], "mild")) return [];
  const beside = (behind ? words.slice(0, at) : words.slice(at + 1)).filter(isTelling);
  return behind ? beside.slice(-NEAR) : beside.slice(0, NEAR);
}

/** "Caravans no": nothing else in the clause. */
function beforeNay({ words }: Clause): readonly Word[] {
  const before = words.slice(0, -1);
  const bare = before.every(({ little, empty, marks }) => little || (!empty && marks.size === 0));
  const said = before.filter(isTelling);
  return has(words.at(-1), "nay") && bare && said.length <= NEAR ? said : [];
}

/** Words that a post rules out: all that stand behind a "no", and those that are plainly meant. */
export interface Refused {
  readonly all: ReadonlySet<Word>;
  readonly plainly: ReadonlySet<Word>;
}

export function refusedIn(clauses: readonly Clause[], behind: boolean): Refused {
  const plainly = new Set(
    clauses
      .flatMap((clause) => [...besideNo(clause, behind), ...beforeNay(clause)])
      .filter(({ empty, marks }) => !empty && marks.size === 0),
  );
  const all = behind ? [] : clauses.flatMap((clause) => behindMark(clause, "except"));
  return { all: plainly.union(new Set(all)), plainly };
}

/** Shorter words begin too many others. */
const LONG = 5;

/** "Leder" rules out a "Lederjacke" too, where words are made of others. */
export const isPartOf = (stem: string, spoken: ReadonlySet<string>): boolean =>
  spoken.has(stem) || (stem.length >= LONG && [...spoken].some((other) => other.startsWith(stem)));
