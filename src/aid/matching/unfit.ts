import { says } from "./act.ts";
import type { Clause } from "./acting.ts";
import type { Analysis } from "./analyse.ts";
import type { Mention } from "./concepts.ts";
import { endOf, has } from "./settling.ts";
import type { Word } from "./words.ts";

/** "For parts" in so many words (of a need, that this will do), or given away broken. */
export type Unfit = "said" | "given";

/** Not whatever is done "no longer": "since my hip I no longer cycle". */
const isUnsound = (words: readonly Word[]): boolean =>
  says(words, "broken") || says(words, "unsound");

/** "Nothing broken". */
const isSound = (words: readonly Word[]): boolean => {
  const end = words.findIndex(({ marks }) => marks.has("broken"));
  return words.slice(0, end).some((word) => has(word, "except") || has(word, "denies"));
};

/** "Bike, broken": nothing but that, or the first thing itself; "rear light broken" is about a part, "bike broken?" asks. */
function isBrokenWhole(
  { words: said, number }: Clause,
  words: readonly Word[],
  mentions: readonly Mention[],
): boolean {
  if (isSound(said) || says(said, "slightly")) return false;
  const next = words.find(({ clause }) => clause > number);
  if (next !== undefined && "?؟".includes(next.after || "-")) return false;
  const things = mentions.filter(({ at }) => words[at]?.clause === number);
  const named = things.flatMap((one) =>
    one.concept.kind === "object" ? words.slice(one.at, endOf(one)) : [],
  );
  // "A puncture kit".
  if (!isUnsound(said.filter((word) => !named.includes(word)))) return false;
  if (things.length > 0) return things.some((thing) => thing === mentions[0]);
  return said.every((word) => word.empty || word.marks.size > 0);
}

/** "I mend broken bikes", but not "to be mended". */
const isMending = (words: readonly Word[]): boolean =>
  words.some((word) => has(word, "repair") && !has(word, "unsound") && !has(word, "broken"));

/** Whoever offers a thing in pieces, for parts or to be mended, and does not mend it. */
export function unfitIn(
  words: readonly Word[],
  mentions: readonly Mention[],
  clauses: readonly Clause[],
): Unfit | undefined {
  const first = words.findIndex(({ marks }) => marks.has("unfit"));
  if (first >= 0 && !has(words[first - 1], "except")) return "said";
  if (says(words, "lend")) return undefined;
  const broken = clauses.filter((clause) => isBrokenWhole(clause, words, mentions));
  const asking = says(words, "ask");
  const accepted = broken.some((clause) => says(clause.words, "ask"));
  if (broken.length === 0) return undefined;
  if (asking) return accepted ? "said" : undefined;
  return says(words, "give") && !isMending(words) ? "given" : undefined;
}

const isThing = ({ subjects }: Analysis): boolean =>
  subjects.some(({ kind, acts }) => kind === "object" && acts.has("thing"));

const isOfRepair = ({ subjects }: Analysis): boolean =>
  subjects.length > 0 && subjects.every(({ id }) => id.endsWith("-repair"));

/** A thing is needed that works, and what is given does not; nor does whoever gives it away mend anything. */
export function isUnfitFor(need: Analysis, offer: Analysis): boolean {
  if (offer.unfit === undefined) return false;
  if (offer.unfit === "given" && isOfRepair(need) && isOfRepair(offer)) return true;
  return need.unfit !== "said" && isThing(need) && isThing(offer);
}
