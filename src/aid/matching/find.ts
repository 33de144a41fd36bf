import type { Because } from "../match.ts";
import type { Matchable } from "../post.ts";
import { analyse } from "./analyse.ts";
import type { Concepts } from "./concepts.ts";
import { type Local, NOWHERE } from "./learning.ts";
import { thingOf } from "./links.ts";
import { type Band, weigh } from "./weigh.ts";

/** A need and an offer that may fit, and why, in terms a person can check. */
export interface Fit<T extends Matchable = Matchable> {
  readonly need: T;
  readonly offer: T;
  /** 0 to 1. */
  readonly score: number;
  readonly band: Band;
  readonly because: readonly Because[];
}

const MAX_TOKENS = 40;

const byId = (one: Matchable, other: Matchable): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Posts of the other kind and of other people, best first, those too that say nothing to each other. */
export function rank<T extends Matchable>(
  post: T,
  others: readonly T[],
  concepts: Concepts,
  local: Local = NOWHERE,
): readonly Fit<T>[] {
  const mine = analyse(post.text, post.locale, concepts);
  return others
    .filter((other) => other.kind !== post.kind && other.author.id !== post.author.id)
    .map((other) => {
      const theirs = analyse(other.text, other.locale, concepts);
      return post.kind === "need"
        ? { need: post, offer: other, ...weigh(mine, theirs, concepts, local) }
        : { need: other, offer: post, ...weigh(theirs, mine, concepts, local) };
    })
    .toSorted((a, b) => b.score - a.score || byId(a.need, b.need) || byId(a.offer, b.offer));
}

/** Open posts of the other kind and of other people that fit, best first. Same input, same output: no clock, no I/O. */
export const findMatches = <T extends Matchable>(
  post: T,
  others: readonly T[],
  concepts: Concepts,
  local: Local = NOWHERE,
): readonly Fit<T>[] => rank(post, others, concepts, local).filter(({ band }) => band !== "silent");

/** So many of what all words of a post speak of bring together what no term links. */
const GISTS = 4;

/** What the index holds of a post: its concepts and all that they are kinds of, what its words speak of, then its other words. */
export function tokensOf(text: string, locale: string, concepts: Concepts): readonly string[] {
  const { subjects, beside, stems, gist } = analyse(text, locale, concepts);
  const mended = subjects.some(({ acts }) => acts.has("repair")) ? ["repair-help"] : [];
  const ids = subjects.flatMap(({ id }) => [id, thingOf(id, concepts)]);
  const about = [...ids, ...mended, ...beside].flatMap((id) => concepts.family(id));
  const tokens = [
    ...about.map((id) => `c:${id}`),
    ...concepts.gists.first(gist, GISTS).map((id) => `g:${id}`),
    ...[...stems.keys()].map((stem) => `s:${stem}`),
  ];
  return [...new Set(tokens)].slice(0, MAX_TOKENS);
}
