import type { Because } from "../match.ts";
import type { Matchable } from "../post.ts";
import { type Act, actOf, compatible, daysConflict, excludes } from "./act.ts";
import type { Concepts } from "./concepts.ts";
import { wordsOf } from "./words.ts";

export type Band = "notify" | "list" | "silent";

/** A need and an offer that may fit, and why, in terms a person can check. */
export interface Fit<T extends Matchable = Matchable> {
  readonly need: T;
  readonly offer: T;
  /** 0 to 1. */
  readonly score: number;
  readonly band: Band;
  readonly because: readonly Because[];
}

/** What a post says, taken apart once. */
export interface Analysis {
  /** The first thing mentioned, and all of them. */
  readonly head: string | undefined;
  readonly concepts: readonly string[];
  /** Words that are no concept and not empty, by their stem. */
  readonly stems: ReadonlyMap<string, string>;
  readonly act: Act | undefined;
  readonly excludes: boolean;
}

const PURPOSE = new Set(["pour", "to", "afin"]);
const NOTIFY = 0.6;
const LIST = 0.25;
const MAX_TOKENS = 40;

export function analyse(text: string, locale: string, concepts: Concepts): Analysis {
  const words = wordsOf(text, locale);
  const mentions = concepts.mentions(words);
  const covered = new Set(
    mentions.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  const purpose = words.findIndex(({ typed }, at) => at > 0 && PURPOSE.has(typed));
  const [first] = mentions.filter(({ at }) => purpose < 0 || at < purpose);
  const head = (first ?? mentions[0])?.concept.id;
  const stems = new Map(
    words.flatMap(({ stem, typed, empty }, at) =>
      empty || covered.has(at) ? [] : [[stem, typed] as const],
    ),
  );
  return {
    head,
    concepts: [...new Set(mentions.map(({ concept }) => concept.id))],
    stems,
    act: actOf(text),
    excludes: excludes(text),
  };
}

/** A child answers a need for its parent; a parent may answer a child's need, so that is only worth listing. */
function conceptScore(
  need: Analysis,
  offer: Analysis,
  concepts: Concepts,
): { score: number; shared: readonly string[] } {
  const offered = new Set(offer.concepts);
  const shared = need.concepts.filter((id) => offered.has(id));
  const wider = need.concepts.filter((id) =>
    offer.concepts.some((one) => one !== id && concepts.family(one).includes(id)),
  );
  const narrower = need.concepts.filter(
    (id) => !shared.includes(id) && concepts.family(id).some((one) => offered.has(one)),
  );
  const all = [...new Set([...shared, ...wider, ...narrower])];
  if (need.head === undefined || all.length === 0) return { score: 0, shared: all };
  const headMet = shared.includes(need.head) || wider.includes(need.head);
  const headOffered =
    offer.head !== undefined &&
    (offer.head === need.head || concepts.family(offer.head).includes(need.head));
  const cover = (shared.length + wider.length) / need.concepts.length;
  if (!headMet) return { score: narrower.includes(need.head) ? 0.5 : 0.3 * cover, shared: all };
  return { score: 0.55 + 0.2 * cover + (headOffered ? 0.15 : 0.05), shared: all };
}

function judge(
  need: Analysis,
  offer: Analysis,
  concepts: Concepts,
): { score: number; because: readonly Because[]; sure: boolean } {
  const { score, shared } = conceptScore(need, offer, concepts);
  const words = [...need.stems.keys()].filter((stem) => offer.stems.has(stem));
  const wordScore = need.stems.size > 0 ? words.length / need.stems.size : 0;
  const because: Because[] = shared.map((concept) => ({ kind: "concept", concept }));
  if (words.length > 0 && (shared.length === 0 || score < NOTIFY)) {
    because.push({ kind: "words", words: words.map((stem) => need.stems.get(stem) ?? stem) });
  }
  const total = shared.length > 0 ? Math.min(1, score + 0.1 * wordScore) : 0.5 * wordScore;
  return { score: total, because, sure: shared.length > 0 };
}

const bandOf = (score: number, sure: boolean): Band =>
  sure && score >= NOTIFY ? "notify" : score >= LIST ? "list" : "silent";

/** One need against one offer, both taken apart already. */
export function weigh<T extends Matchable>(
  need: T,
  offer: T,
  needs: Analysis,
  offers: Analysis,
  concepts: Concepts,
): Fit<T> {
  const { score, because, sure } = judge(needs, offers, concepts);
  const over = needs.act === "over" || offers.act === "over";
  const fits = compatible(needs.act, offers.act);
  const clash = needs.excludes || offers.excludes || daysConflict(need.text, offer.text);
  const damped = over ? 0 : fits ? (clash ? score * 0.6 : score) : score * 0.4;
  const rounded = Math.round(damped * 1000) / 1000;
  return { need, offer, score: rounded, band: bandOf(rounded, sure && fits && !clash), because };
}

/** Open posts of the other kind and of other people that fit, best first. Same input, same output: no clock, no I/O. */
export function findMatches<T extends Matchable>(
  post: T,
  others: readonly T[],
  concepts: Concepts,
): readonly Fit<T>[] {
  const mine = analyse(post.text, post.locale, concepts);
  return others
    .filter((other) => other.kind !== post.kind && other.author.id !== post.author.id)
    .map((other) => {
      const theirs = analyse(other.text, other.locale, concepts);
      return post.kind === "need"
        ? weigh(post, other, mine, theirs, concepts)
        : weigh(other, post, theirs, mine, concepts);
    })
    .filter(({ band }) => band !== "silent")
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.need.id.localeCompare(b.need.id) ||
        a.offer.id.localeCompare(b.offer.id),
    );
}

/** What the index holds of a post: its concepts and all that they are kinds of, then its other words. */
export function tokensOf(text: string, locale: string, concepts: Concepts): readonly string[] {
  const { concepts: found, stems } = analyse(text, locale, concepts);
  const about = found.flatMap((id) => concepts.family(id)).map((id) => `c:${id}`);
  return [...new Set([...about, ...[...stems.keys()].map((stem) => `s:${stem}`)])].slice(
    0,
    MAX_TOKENS,
  );
}
