import { says } from "./act.ts";
import type { Mark } from "./languages/language.ts";
import { has, inClause } from "./settling.ts";
import type { Word } from "./words.ts";

/** Languages in which names alone are written with a capital. */
const CAPITALS: ReadonlySet<string> = new Set(["en", "es", "fr", "it", "nl", "pt"]);

const CALLED: readonly Mark[] = ["animal", "kin", "children"];

const isCalled = ({ marks }: Word): boolean => CALLED.some((mark) => marks.has(mark));

/** So many words may stand between "our" and the dog. */
const NEAR = 3;

/** "Our labrador", "notre vieux chien": what the clause begins with. */
function callingIn(clause: readonly Word[]): number {
  const first = clause[0]?.little ? clause.slice(0, 2) : clause.slice(0, 1);
  if (!says(first, "have")) return -1;
  return clause.slice(0, NEAR).findIndex((word) => isCalled(word) && !word.named);
}

/** The clause behind a name that says whose it is: "Biscuit, our labrador". */
function isApposed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.clause !== word.clause + 1 || !",(".includes(next.after || "-"))
    return false;
  const clause = inClause(words, next.clause);
  const calling = callingIn(clause);
  const opens = words[at - 1]?.clause !== word.clause;
  return calling >= 0 && (!opens || calling === clause.length - 1);
}

/** "Our dog Biscuit", "my cat, Luna". */
function isIntroduced(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const owned = words.slice(Math.max(0, at - NEAR), at - 1);
  return (
    before !== undefined &&
    isCalled(before) &&
    !before.named &&
    says(owned, "have") &&
    owned.every(({ named }) => !named)
  );
}

/** "Walk Biscuit", with nothing named behind it: no "feed Koi carp". */
function isTended(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [before, next] = [words[at - 1], words[at + 1]];
  const ends = next?.clause !== word?.clause || next?.little === true || next?.empty === true;
  return before?.clause === word?.clause && has(before, "tended") && ends;
}

const isCallName = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || word.empty || isCalled(word)) return false;
  const mayBe = word.named || at === 0;
  return (
    mayBe &&
    (isApposed(words, at) || (word.named && (isIntroduced(words, at) || isTended(words, at))))
  );
};

/** "Biscuit and Luna, our dogs": both are called so. */
const isJoint = (words: readonly Word[], at: number, names: ReadonlySet<number>): boolean =>
  (words[at]?.named === true || at === 0) && has(words[at + 1], "and") && names.has(at + 2);

/** The clauses that the next one goes on from: "walk Biscuit, our labrador, daily" → "walk our labrador daily". */
function joinsAt(words: readonly Word[], at: number): readonly number[] {
  if (!isApposed(words, at)) return [];
  const number = words[at]?.clause ?? 0;
  const apposed = inClause(words, number + 1);
  const goesOn = inClause(words, number + 2)[0]?.after === ",";
  return goesOn && callingIn(apposed) === apposed.length - 1 ? [number, number + 1] : [number];
}

/** Without what animals and people are called: "I can't walk Biscuit, our labrador" is about a labrador. */
export function withoutNames(words: readonly Word[], language: string): readonly Word[] {
  if (!CAPITALS.has(language) || ![...CALLED, "tended"].some((mark) => says(words, mark)))
    return words;
  const called = new Set([...words.keys()].filter((at) => isCallName(words, at)));
  if (called.size === 0) return words;
  const joint = [...words.keys()].filter((at) => isJoint(words, at, called));
  const names = called.union(new Set([...joint, ...joint.map((at) => at + 1)]));
  const joins = [...called].flatMap((at) => joinsAt(words, at));
  return words.flatMap((word, at) => {
    if (names.has(at)) return [];
    const clause = word.clause - joins.filter((end) => end < word.clause).length;
    const first = joins.includes(word.clause - 1)
      ? words.find((other) => other.clause === joins.find((end) => end < word.clause))
      : word;
    return [{ ...word, clause, after: first?.after ?? "" }];
  });
}
