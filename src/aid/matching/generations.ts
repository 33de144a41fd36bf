import type { Analysis } from "./analyse.ts";
import type { Concepts } from "./concepts.ts";
import { isTaught } from "./schooling.ts";

const YEAR = 12;
const OF_AGE = 18;
const TEEN = 13;
/** Who may sit among adults. */
const NEARLY_OF_AGE = 16;

const forAdults = ({ beside, only }: Analysis): boolean =>
  beside.includes("adult") || only.includes("adult");

const speaksOfChildren = ({ beside, only }: Analysis): boolean =>
  [...beside, ...only].some((id) => id === "child" || id === "baby");

/** The years by which children are said to be no older: "12 yo", "en terminale". */
const oldest = ({ measures: { ages, schooling } }: Analysis): number | undefined => {
  const years = [...ages.map(([, to]) => to / YEAR), ...schooling.wanted.map(([, to]) => to)];
  return years.length > 0 ? Math.max(...years) : undefined;
};

/** "For kids", "7-12 ans", and nobody else. */
function isForKids(offer: Analysis): boolean {
  const { standing, ages } = offer.measures;
  if (forAdults(offer) || standing.everyAge) return false;
  return standing.forKids || (ages.length > 0 && ages.every(([, to]) => to < OF_AGE * YEAR));
}

/** Somebody else who is not of age, and not whoever writes. */
const isForChild = (need: Analysis): boolean => {
  if (need.measures.standing.grown || forAdults(need)) return false;
  return speaksOfChildren(need) || (oldest(need) ?? OF_AGE + 1) <= OF_AGE;
};

/** "Teens and adults" are for no child, "adults" for hardly anybody at school. */
function isForOlder(offer: Analysis, need: Analysis): boolean {
  const { forTeens, everyAge } = offer.measures.standing;
  if (!forAdults(offer) || everyAge || (speaksOfChildren(offer) && !forTeens)) return false;
  const from = forTeens ? TEEN : NEARLY_OF_AGE;
  return (oldest(need) ?? 0) < from;
}

const isGrown = (need: Analysis): boolean =>
  (need.measures.standing.grown || forAdults(need)) && !speaksOfChildren(need);

/** A course or company for children is none for who is grown up, and the other way round. */
export const generationsClash = (need: Analysis, offer: Analysis, concepts: Concepts): boolean => {
  const together = need.subjects.some(({ kind, acts }) => kind === "event" || acts.has("partner"));
  if (!together && !isTaught(need.subjects, concepts)) return false;
  return (isGrown(need) && isForKids(offer)) || (isForChild(need) && isForOlder(offer, need));
};
