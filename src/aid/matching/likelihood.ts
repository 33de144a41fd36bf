import weights from "./weights.json" with { type: "json" };

/**
 * What speaks for a pair (+1) and against it (-1), or either (0). A weight of the wrong sign is a mistake in the judged pairs,
 * so fitting keeps to these.
 */
export const SIGNS = {
  solid: 1,
  kind: -1,
  wider: 1,
  beside: 1,
  head: 1,
  fits: 1,
  told: 1,
  offered: 1,
  cover: 1,
  focus: 1,
  first: 1,
  words: 1,
  details: 1,
  meaning: 1,
  gist: 1,
  unlinked: 0,
  gistAlone: 1,
  timesMeet: 1,
  timeNeeded: -1,
  timeOffered: -1,
  sameWay: 1,
  sizesMeet: 1,
  elsewhere: -1,
  limited: -1,
  lacking: -1,
  general: -1,
  sameWord: 1,
  sameLanguage: 1,
  several: 1,
  unreadOffer: 1,
  service: 0,
  skill: 0,
  modified: -1,
  modifiedOffer: -1,
  guessed: -1,
  aside: -1,
  out: -1,
  clash: -1,
  doubt: -1,
  sold: -1,
  onlyLent: -1,
} as const;

export type Feature = keyof typeof SIGNS;

export const FEATURES = Object.keys(SIGNS).filter((name): name is Feature => name in SIGNS);

/** What `npm run fit:matching` makes of judged pairs: probabilities from which to tell somebody, or to list. */
export interface Model {
  readonly bias: number;
  readonly notify: number;
  readonly list: number;
  readonly weights: Readonly<Record<string, number>>;
  /** By concept: how much likelier pairs are right that it links than all the rest would have it (log-odds); ladders are ladders, rides have their hours. */
  readonly trust: Readonly<Record<string, number>>;
}

export const MODEL: Model = weights;

/** Nine in ten such pairs are right. */
const VERY = 0.9;

/** How sure we are of a pair that somebody was asked about, for whoever wants to know. */
export const sureness = (score: number): "very" | "rather" => (score >= VERY ? "very" : "rather");

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Between 0 and 1: how many in so many pairs like this one were judged right. `concept`: what links them most. */
export function likelihood(
  features: Readonly<Record<Feature, number>>,
  concept: string | undefined,
  { bias, weights: known, trust }: Model = MODEL,
): number {
  const start = bias + (trust[concept ?? ""] ?? 0);
  return sigmoid(FEATURES.reduce((all, name) => all + (known[name] ?? 0) * features[name], start));
}
