import type { Mark } from "./languages/language.ts";
import { has } from "./settling.ts";
import type { Word } from "./words.ts";

const POWERS = ["electric", "cordless", "corded", "petrol"] as const;

/** How a machine is driven, and how large the animals are that are meant: a labrador is no "small dogs only". */
export interface Bounds {
  readonly powers: ReadonlySet<Mark>;
  /** "No petrol ones". */
  readonly otherPowers: ReadonlySet<Mark>;
  readonly hefty: boolean;
  readonly onlySmall: boolean;
}

/** The word before says "no": "sans" in "sans fil" is part of the phrase itself. */
const isRefused = (words: readonly Word[], at: number, mark: Mark): boolean => {
  const before = words.slice(Math.max(0, at - 2), at);
  return before.some(
    (word) => word.clause === words[at]?.clause && has(word, "except") && !has(word, mark),
  );
};

function powersIn(words: readonly Word[], refused: boolean): ReadonlySet<Mark> {
  return new Set(
    POWERS.filter((mark) =>
      words.some((word, at) => has(word, mark) && isRefused(words, at, mark) === refused),
    ),
  );
}

/** "Small dogs only", "mas só pequeninos": in one clause. */
const saysOnlySmall = (words: readonly Word[]): boolean =>
  words.some(
    ({ marks, clause }) =>
      marks.has("petite") && words.some((word) => word.clause === clause && has(word, "only")),
  );

export const boundsOf = (words: readonly Word[]): Bounds => ({
  powers: powersIn(words, false),
  otherPowers: powersIn(words, true),
  hefty: words.some((word) => has(word, "hefty")),
  onlySmall: saysOnlySmall(words),
});

/** What is electric has a cable or a battery. */
const alike = (one: Mark, other: Mark): boolean =>
  one === other ||
  (one === "electric" && other !== "petrol") ||
  (other === "electric" && one !== "petrol");

const otherPower = (one: Bounds, other: Bounds): boolean =>
  other.powers.size > 0 &&
  ((one.powers.size > 0 &&
    ![...one.powers].some((mark) => [...other.powers].some((each) => alike(mark, each)))) ||
    other.powers.isSubsetOf(one.otherPowers));

/** Driven otherwise, or too large an animal. */
export const boundsClash = (need: Bounds, offer: Bounds): boolean =>
  otherPower(need, offer) || otherPower(offer, need) || (need.hefty && offer.onlySmall);
