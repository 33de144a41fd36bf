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
  service: 0,
  skill: 0,
  strange: -1,
  strangeOffer: -1,
  modified: -1,
  modifiedOffer: -1,
  guessed: -1,
  aside: -1,
  out: -1,
  clash: -1,
  doubt: -1,
  sold: -1,
} as const;

export type Feature = keyof typeof SIGNS;

export const FEATURES = Object.keys(SIGNS).filter((name): name is Feature => name in SIGNS);

/** Made by `npm run fit:matching` from our own judged pairs. */
export const NOTIFY: number = weights.notify;
export const LIST: number = weights.list;

/** How sure we are of a pair that somebody was asked about, for whoever wants to know. */
export const sureness = (score: number): "very" | "rather" =>
  score >= (1 + NOTIFY) / 2 ? "very" : "rather";

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Between 0 and 1: how many in so many pairs like this one were judged right. */
export function likelihood(features: Readonly<Record<Feature, number>>): number {
  const known: Readonly<Record<string, number>> = weights.weights;
  const sum = FEATURES.reduce(
    (all, name) => all + (known[name] ?? 0) * features[name],
    weights.bias,
  );
  return sigmoid(sum);
}
