import type { Because } from "../match.ts";

/** What is needed and what is offered, as concepts: the link between two posts that answers are about. */
export interface Pair {
  readonly need: string;
  readonly offer: string;
}

/** How many people said of a pair that it fits, and how many that it is another thing. */
export interface Tally extends Pair {
  readonly yes: number;
  readonly no: number;
}

/** How much a pair is still believed, from 0 to 1. */
export type Learnt = (need: string, offer: string) => number;

/** How often a message should be right, and how many answers that belief is worth. */
const AIM = 0.93;
const PRIOR = 8;
/** However many say no: people may be many, and still the pair be good for others. */
const LEAST = 0.4;

/** What a few answers change: at most nothing for the better, so that learning only makes more careful. */
export function belief({ yes, no }: Pick<Tally, "yes" | "no">): number {
  const mean = (PRIOR * AIM + yes) / (PRIOR + yes + no);
  return Math.min(1, Math.max(LEAST, mean / AIM));
}

const nothingLearnt: Learnt = () => 1;

/** What matching may know of one community. */
export interface Local {
  readonly learnt: Learnt;
  /** Where everybody lives. */
  readonly town: string | undefined;
}

export const NOWHERE: Local = { learnt: nothingLearnt, town: undefined };

const keyOf = (need: string, offer: string): string => `${need} ${offer}`;

export function learntFrom(tallies: readonly Tally[]): Learnt {
  const beliefs = new Map(
    tallies.map((tally) => [keyOf(tally.need, tally.offer), belief(tally)] as const),
  );
  return (need, offer) => beliefs.get(keyOf(need, offer)) ?? 1;
}

/** What an answer to such a match is about: what spoke for it most, where that is a concept. */
export function pairIn(because: readonly Because[]): Pair | undefined {
  const [first] = because;
  if (first?.kind !== "concept") return undefined;
  return { need: first.concept, offer: first.offer ?? first.concept };
}
