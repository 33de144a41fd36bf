import { says } from "./act.ts";
import { has } from "./settling.ts";
import type { Mention } from "./concepts.ts";
import type { Word } from "./words.ts";

/** How far from a thing it may be said that one learns on it. */
const NEAR = 4;

/** Somebody learns, and nobody says that they teach. */
export const isOnlyLearnt = (words: readonly Word[]): boolean =>
  says(words, "learner") &&
  words.every((word) => !has(word, "lesson") || has(word, "learner") || has(word, "learnton"));

/** Lent, or given rather than asked for. */
const isHandedOver = (words: readonly Word[]): boolean =>
  says(words, "lend") || (says(words, "give") && !says(words, "ask"));

/** "Gitarre zum Lernen", "öğrenmek için bir keman": beside the thing, on the side where a purpose stands. */
function isLearntOn({ at, length }: Mention, words: readonly Word[], behind: boolean): boolean {
  const near = behind
    ? words.slice(Math.max(0, at - NEAR), at)
    : words.slice(at + length, at + length + NEAR);
  return near.some((word) => word.clause === words[at]?.clause && has(word, "learnton"));
}

/** "I lend my guitar to whoever wants to learn": a thing that changes hands, and no lesson. */
export const isForLearner = (mention: Mention, words: readonly Word[], behind: boolean): boolean =>
  isOnlyLearnt(words) && (isHandedOver(words) || isLearntOn(mention, words, behind));
