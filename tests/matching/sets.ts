import { readFileSync } from "node:fs";

/** Each by another author, but for `earlier`, which holds what was written while the first rules were made. */
export const SETS = [
  "development",
  "small-town",
  "estate",
  "city",
  "towers",
  "old-town",
  "village",
  "harbour",
  "suburb",
  "market",
  "seaside",
  "campus",
  "valley",
  "quarter",
  "park",
  "works",
  "street",
  "island",
  "metro",
  "canal",
  "orchard",
  "hill",
  "station",
  "terrace",
  "plaza",
  "mill",
  "depot",
  "meadow",
  "lagoon",
  "held-out",
  "earlier",
] as const;
export type Set = (typeof SETS)[number];

/** Neither fitted on nor looked into. */
export const KEPT_APART: readonly Set[] = ["held-out", "meadow", "lagoon"];

/** Fitted on, but never looked into while rules and words were mended: they say what to expect of posts that nobody has seen. */
export const UNREAD: readonly Set[] = [
  "campus",
  "quarter",
  "works",
  "metro",
  "canal",
  "orchard",
  "mill",
  "depot",
];

export interface JudgedPost {
  readonly id: string;
  readonly kind: "offer" | "need";
  readonly lang: string;
  readonly text: string;
  /** Posts of different groups are not compared. */
  readonly group?: string;
}

interface Judgement {
  readonly need: string;
  readonly offer: string;
  /** 2: deserves a message, 1: worth listing, 0: wrong, however tempting. Pairs that are not named are 0. */
  readonly grade: 0 | 1 | 2;
  readonly why?: string;
}

function linesOf(name: string): readonly unknown[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}

export const postsOf = (set: Set): readonly JudgedPost[] =>
  linesOf(`${set}.jsonl`) as readonly JudgedPost[];

export const judgementsOf = (set: Set): readonly Judgement[] =>
  linesOf(`${set}.pairs.jsonl`) as readonly Judgement[];

/** Every need with every offer of its group, and what was thought of them. */
export function judgedPairs(set: Set) {
  const posts = postsOf(set);
  const grades = new Map(judgementsOf(set).map((one) => [`${one.need} ${one.offer}`, one.grade]));
  const offers = posts.filter(({ kind }) => kind === "offer");
  return posts
    .filter(({ kind }) => kind === "need")
    .flatMap((need) =>
      offers
        .filter(({ group }) => group === need.group)
        .map((offer) => ({ need, offer, grade: grades.get(`${need.id} ${offer.id}`) ?? 0 })),
    );
}
