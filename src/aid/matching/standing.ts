import { says } from "./act.ts";
import type { Subject } from "./subject.ts";
import type { Word } from "./words.ts";

/** How far somebody is at what they learn, and how old whoever is meant. */
export interface Standing {
  /** For beginners in so many words. */
  readonly newcomers: boolean;
  /** "All levels", "beginners too". */
  readonly everyLevel: boolean;
  /** Converses or brushes up. */
  readonly practising: boolean;
  /** Whoever writes is of age: "retired", "I'm 40". */
  readonly grown: boolean;
  readonly forKids: boolean;
  readonly forTeens: boolean;
  readonly everyAge: boolean;
  /** How fast somebody walks, runs or rides. */
  readonly easy: boolean;
  readonly fast: boolean;
}

const OF_AGE = 18;
const AGE = /^[1-9]\d$/;

const isOfAge = (word: Word | undefined): boolean =>
  AGE.test(word?.folded ?? "") && Number(word?.folded) >= OF_AGE;

/** "40 ans", "I'm 40": a number of years, or one that ends what is said of oneself. */
const isOwnAge = (words: readonly Word[], at: number): boolean => {
  const [before, next, later] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!isOfAge(words[at])) return false;
  if (next?.marks.has("years")) return later?.marks.has("lasting") !== true;
  const ends = next?.clause !== words[at]?.clause || next?.marks.has("and") === true;
  return ends && before?.marks.has("aged") === true && before.clause === words[at]?.clause;
};

/** "I want to learn, I arrived in May", "after my shift": no child says so. */
const learnsGrown = (words: readonly Word[]): boolean =>
  says(words, "wantslearn") && (says(words, "arrived") || says(words, "employed"));

/** "Not fast". */
const isDenied = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ marks, clause }) => marks.has("except") && clause === words[at]?.clause);

export const standingOf = (words: readonly Word[]): Standing => ({
  newcomers: says(words, "newcomers"),
  everyLevel: says(words, "everylevel"),
  practising: says(words, "practising"),
  grown: says(words, "grown") || learnsGrown(words) || words.some((_, at) => isOwnAge(words, at)),
  forKids: says(words, "forkids"),
  forTeens: says(words, "teens"),
  everyAge: says(words, "everyage"),
  easy: says(words, "easypace"),
  fast: words.some(({ marks }, at) => marks.has("fastpace") && !isDenied(words, at)),
});

interface Skilled {
  readonly levels: ReadonlySet<string>;
  readonly otherLevels: ReadonlySet<string>;
  readonly standing: Standing;
}

const onlyBeginner = ({ levels }: Skilled): boolean => levels.size === 1 && levels.has("beginner");

/** Beginners and whoever is beyond that do not go together; between the levels above nothing is so plain. */
export const levelsClash = (need: Skilled, offer: Skilled): boolean => {
  if (offer.standing.everyLevel) return false;
  if (!need.levels.isDisjointFrom(offer.otherLevels)) return true;
  if (!offer.levels.isDisjointFrom(need.otherLevels)) return true;
  if (need.levels.size === 0 || !need.levels.isDisjointFrom(offer.levels)) return false;
  return (
    (onlyBeginner(need) && offer.levels.size > 0) ||
    (onlyBeginner(offer) && need.levels.has("advanced"))
  );
};

/** Who gets by, or wants to converse, may not want to begin from nothing. */
export const isBeyond = (need: Skilled, offer: Skilled): boolean => {
  const { newcomers, everyLevel } = offer.standing;
  const further = offer.levels.has("middling") || offer.levels.has("advanced");
  const starting = newcomers && !further && !everyLevel;
  if (!starting || need.levels.has("beginner")) return false;
  return need.levels.has("middling") || (need.standing.practising && !offer.standing.practising);
};

const isEasy = ({ easy, fast }: Standing): boolean => easy && !fast;
const isFast = ({ easy, fast }: Standing): boolean => fast && !easy;

/** Together with others: walking, running, cycling. */
const isTogether = ({ kind, acts }: Subject): boolean => kind === "event" || acts.has("partner");

/** Whoever goes gently and whoever trains for a race may not want each other's company. */
export const pacesPart = (
  need: { readonly measures: Skilled; readonly subjects: readonly Subject[] },
  offer: { readonly measures: Skilled },
): boolean => {
  const [one, other] = [need.measures.standing, offer.measures.standing];
  if (!need.subjects.some(isTogether) || one.everyLevel || other.everyLevel) return false;
  return (isEasy(one) && isFast(other)) || (isFast(one) && isEasy(other));
};
