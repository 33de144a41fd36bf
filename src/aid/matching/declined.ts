import { says } from "./act.ts";
import type { Analysis } from "./analyse.ts";
import type { ConceptKind, Concepts, Mention } from "./concepts.ts";
import type { Mark } from "./languages/language.ts";
import { goesOn } from "./lists.ts";
import { saysWhen } from "./never.ts";
import { endOf, has, inClause } from "./settling.ts";
import type { Word } from "./words.ts";
import { idsIn } from "./subject.ts";

/** What a post names and does not hand out, do or want. */
export interface Declined {
  /** No need for them: "no homework help needed", of whoever asks or offers. */
  readonly needless: ReadonlySet<string>;
  /** Things that are not taken or looked after: "bikes no", "kedi olmaz". */
  readonly barred: ReadonlySet<string>;
  /** Kept ("we're keeping the pram") or beyond whoever offers ("can't print"): a need may name just what it can not do. */
  readonly never: ReadonlySet<string>;
  /** As well, what is only named by what is done: "reparar no sé". */
  readonly acts: ReadonlySet<Mark>;
}

const NOTHING: Declined = {
  needless: new Set(),
  barred: new Set(),
  never: new Set(),
  acts: new Set(),
};

/** Acts that may be beyond somebody. */
const ACTS = ["repair", "lesson"] as const;

/** What is done, and can be beyond somebody or not needed. */
const DONE: ReadonlySet<ConceptKind> = new Set(["service", "skill", "event"]);

/** So many words that say nothing may stand between what is named and what declines it. */
const NEAR = 4;

/** Where something is named: its first word, and the first one behind it. */
type Span = readonly [number, number];

const spanOf = (mention: Mention): Span => [mention.at, endOf(mention)];

const spoken = ({ empty, little }: Word): boolean => !empty && !little;

/** A word of the same clause that does something, beside a place, with nothing said between. */
function isNear(words: readonly Word[], [at, end]: Span, mark: Mark): boolean {
  const clause = words[at]?.clause;
  const reaches = (from: number, step: 1 | -1): boolean => {
    for (let place = from; Math.abs(place - from) <= NEAR; place += step) {
      const word = words[place];
      if (!word || word.clause !== clause) return false;
      if (word.marks.has(mark)) return true;
      if (spoken(word) || word.marks.has("and")) return false;
    }
    return false;
  };
  const within = words.slice(at, end).some((word) => word.marks.has(mark));
  return within || reaches(at - 1, -1) || reaches(end, 1);
}

/** What may stand before an answer. */
const ANY_PAUSE = ",?:–—-؟،";

/** "Les cours, non merci", "printing? impossible": alone before a clause that says only that. */
function isAnswered(words: readonly Word[], [at, end]: Span, mark: Mark, signs: string): boolean {
  const clause = words[at]?.clause ?? 0;
  const more = words.filter(
    (word, place) => word.clause === clause && (place < at || place >= end),
  );
  const answer = inClause(words, clause + 1);
  return (
    says(answer, mark) &&
    signs.includes(answer[0]?.after || "-") &&
    !more.some(spoken) &&
    answer.every((word) => word.marks.has(mark) || !spoken(word))
  );
}

/** "Bikes no, they don't fit": what begins a clause. */
const isNayed = (words: readonly Word[], [at, end]: Span): boolean =>
  has(words[end], "nay") &&
  !has(words[end], "mild") &&
  words[end]?.clause === words[at]?.clause &&
  inClause(words.slice(0, at), words[at]?.clause ?? 0).every(({ little }) => little);

/** "Cover letters I no longer need help with": over, rather than ruled out. */
const isOver = (words: readonly Word[], at: number): boolean => {
  const said = inClause(words, words[at]?.clause ?? 0);
  return says(said, "nomore") || says(said, "unneeded");
};

/** Not wanted, in the words beside it: "no need for lessons", "ödev yaptırmaya gerek yok", "lessons? No thanks". */
export const isUnwanted = (words: readonly Word[], span: Span): boolean =>
  (says(words, "needless") &&
    !isOver(words, span[0]) &&
    (isNear(words, span, "needless") || isAnswered(words, span, "needless", ANY_PAUSE))) ||
  isNayed(words, span);

/** A service that is not wanted, or anything that is plainly refused: "bikes no". */
export const isNeedless = (mention: Mention, words: readonly Word[]): boolean =>
  DONE.has(mention.concept.kind)
    ? isUnwanted(words, spanOf(mention))
    : isNayed(words, spanOf(mention));

const isDated = (words: readonly Word[], at: number): boolean =>
  inClause(words, words[at]?.clause ?? 0).some(saysWhen);

/** "Can't print them", but not "can't print on Sundays". */
const isBeyond = (words: readonly Word[], span: Span): boolean =>
  !isDated(words, span[0]) &&
  (isNear(words, span, "cannot") || isAnswered(words, span, "cannot", "?:؟"));

const isPet = ({ concept: { id, kindOf } }: Mention): boolean => id === "pet" || kindOf === "pet";

/** "We're keeping the pram", "the pram, we keep it", but not "I'll keep it until Sunday", "I keep it and lend it". */
function isKept(mention: Mention, words: readonly Word[]): boolean {
  const first = words.findIndex(({ marks }) => marks.has("keeps"));
  if (isPet(mention) || isDated(words, first) || says(words.slice(first), "lend")) return false;
  const span = spanOf(mention);
  return isNear(words, span, "keeps") || isAnswered(words, span, "keeps", ANY_PAUSE);
}

/** "Cleaning or cooking I can't offer": what stands in one clause with an "or" between. */
const withListed = (
  declined: readonly Mention[],
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Mention[] =>
  mentions.filter((mention, index) =>
    [mention, mentions[index - 1], mentions[index + 1]].some(
      (other) =>
        other !== undefined &&
        declined.includes(other) &&
        (other === mention ||
          (words[other.at]?.clause === words[mention.at]?.clause &&
            (goesOn(mention, other, words) || goesOn(other, mention, words)))),
    ),
  );

/** What of a list is said nowhere else to be had. */
function idsOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  declines: (mention: Mention) => boolean,
): ReadonlySet<string> {
  const declined = withListed(mentions.filter(declines), mentions, words);
  if (declined.length === 0) return NOTHING.never;
  const others = mentions.filter((mention) => !declined.includes(mention));
  return new Set(
    declined
      .map(({ concept: { id } }) => id)
      .filter((id) => !others.some(({ concept }) => concept.id === id)),
  );
}

/** "Of laptops I understand nothing". */
const isStrange = (mention: Mention, words: readonly Word[]): boolean =>
  isNear(words, spanOf(mention), "ignorant") ||
  isAnswered(words, spanOf(mention), "ignorant", ANY_PAUSE);

/** A service that is named by what is not there, beside one that is done: "I fix laptops. No printers". */
const isLacking = (
  { at, concept: { kind }, length }: Mention,
  mentions: readonly Mention[],
  words: readonly Word[],
): boolean =>
  kind === "service" &&
  length > 1 &&
  has(words[at], "except") &&
  mentions.some((other) => other.at < at && other.concept.kind === "service");

/** What somebody knows nothing of is not on offer, or just what is asked for; "free laptop, I know nothing about computers" says nothing. */
type Foreign = "excluded" | "sought" | "dropped";

export function foreignIn(
  words: readonly Word[],
  mentions: readonly Mention[],
): ReadonlyMap<Mention, Foreign> {
  const done = mentions.filter(({ concept: { kind } }) => kind === "object" || DONE.has(kind));
  const ignorant = says(words, "ignorant");
  const foreign = withListed(
    done.filter((one) => isLacking(one, done, words) || (ignorant && isStrange(one, words))),
    done,
    words,
  );
  const others = done.filter((one) => !one.complement && !foreign.includes(one));
  const meant = ({ concept: { id } }: Mention): Foreign => {
    if (others.length === 0) return "sought";
    return others.some(({ concept }) => concept.kindOf === id) ? "dropped" : "excluded";
  };
  return new Map(foreign.map((one) => [one, meant(one)]));
}

export function declinedIn(words: readonly Word[], mentions: readonly Mention[]): Declined {
  const [needless, cannot, keeps, ignorant] = ["needless", "cannot", "keeps", "ignorant"].map(
    (mark) => says(words, mark),
  );
  if (!needless && !cannot && !keeps && !ignorant && !says(words, "nay")) return NOTHING;
  const foreign = foreignIn(words, mentions);
  const isNever = (mention: Mention): boolean =>
    foreign.get(mention) === "excluded" ||
    (mention.concept.kind === "object"
      ? keeps === true && isKept(mention, words)
      : cannot === true && DONE.has(mention.concept.kind) && isBeyond(words, spanOf(mention)));
  const isBarred = (mention: Mention): boolean =>
    !DONE.has(mention.concept.kind) && isNayed(words, spanOf(mention));
  const acts = ACTS.filter((act) => {
    const places = words.flatMap((word, at) => (word.marks.has(act) ? [at] : []));
    return places.length > 0 && places.every((at) => isBeyond(words, [at, at + 1]));
  });
  return {
    needless: idsOf(words, mentions, (mention) => isNeedless(mention, words)),
    barred: idsOf(words, mentions, isBarred),
    never: idsOf(words, mentions, isNever),
    acts: new Set(cannot ? acts : []),
  };
}

/** Nothing but what the other side declines. */
export function isDeclined(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  const areAll = ({ subjects }: Analysis, ids: ReadonlySet<string>): boolean =>
    ids.size > 0 &&
    subjects.length > 0 &&
    subjects.every(({ id }) => concepts.family(id).some((one) => ids.has(one)));
  return (
    idsIn(need).some((id) => concepts.family(id).some((one) => offer.declined.barred.has(one))) ||
    areAll(need, offer.declined.never) ||
    areAll(need, offer.declined.needless) ||
    areAll(offer, need.declined.needless)
  );
}
