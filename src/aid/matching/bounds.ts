import type { Amounts } from "./amounts.ts";
import type { Mark } from "./languages/language.ts";
import { has } from "./settling.ts";
import type { Word } from "./words.ts";

const POWERS = ["electric", "cordless", "corded", "petrol"] as const;

/** How a machine is driven, and how large the dogs are that are meant: a labrador is no "small dogs only". */
export interface Bounds {
  readonly powers: ReadonlySet<Mark>;
  /** "No petrol ones". */
  readonly otherPowers: ReadonlySet<Mark>;
  readonly hefty: boolean;
  readonly onlySmall: boolean;
  /** "Our chihuahua", and who takes large dogs alone. */
  readonly dainty: boolean;
  readonly onlyHefty: boolean;
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

/** "I walk small dogs", "perros pequeños": side by side. */
const saysSmallDogs = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      has(word, "hound") &&
      [words[at - 1], words[at + 1]].some(
        (beside) => has(beside, "petite") && beside?.clause === word.clause,
      ),
  );

/** "Small dogs only", "mas só pequeninos": in one clause. */
const saysOnly = (words: readonly Word[], size: Mark): boolean =>
  words.some(
    ({ marks, clause }) =>
      marks.has(size) && words.some((word) => word.clause === clause && has(word, "only")),
  );

export const boundsOf = (words: readonly Word[]): Bounds => ({
  powers: powersIn(words, false),
  otherPowers: powersIn(words, true),
  hefty: words.some((word) => has(word, "hefty")),
  onlySmall: saysOnly(words, "petite") || saysSmallDogs(words),
  dainty: words.some((word) => has(word, "dainty")),
  onlyHefty: saysOnly(words, "hefty"),
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

/** In kilos: no large dog weighs so little. */
const LIGHT = 15;

const takesLight = (amounts: Amounts): boolean =>
  amounts.some(({ unit, low, high }) => unit === "kg" && low === 0 && high <= LIGHT);

interface Bounded {
  readonly bounds: Bounds;
  readonly amounts: Amounts;
}

/** A labrador for who takes small dogs, a chihuahua for who takes large ones. */
const otherBreed = ({ bounds: need }: Bounded, { bounds: offer, amounts }: Bounded): boolean =>
  (need.hefty && (offer.onlySmall || takesLight(amounts))) ||
  (need.dainty && !need.hefty && offer.onlyHefty);

/** Driven otherwise, or too large or small an animal. */
export const boundsClash = (need: Bounded, offer: Bounded): boolean =>
  otherPower(need.bounds, offer.bounds) ||
  otherPower(offer.bounds, need.bounds) ||
  otherBreed(need, offer);
