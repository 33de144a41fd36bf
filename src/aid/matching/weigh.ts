import type { Because } from "../match.ts";
import { compatible } from "./act.ts";
import type { Analysis, Subject } from "./analyse.ts";
import { timesClash } from "./calendar.ts";
import type { Concepts } from "./concepts.ts";
import { measuresClash } from "./measures.ts";

export type Band = "notify" | "list" | "silent";

/** How well an offer answers a need, from 0 to 1, and why, in terms a person can check. */
export interface Verdict {
  readonly score: number;
  readonly band: Band;
  readonly because: readonly Because[];
}

const NOTIFY = 0.6;
const LIST = 0.25;

/** How near two things are: the same, a kind of what is needed, something wider, or only beside the point. */
const SAME = 0.7;
const KIND = 0.68;
const ABLE = 0.62;
const WIDER = 0.42;
const BESIDE = 0.3;

interface Link {
  readonly strength: number;
  readonly concept: string;
  /** Both are about it, and what one would do is what the other wants. */
  readonly fits: boolean;
}

/**
 * A thing answers a need for anything that it is a kind of, and who does a service does every kind of it; the other way
 * round it may, so that is only worth listing.
 */
function strengthOf(need: string, offer: string, concepts: Concepts): number {
  if (need === offer) return SAME;
  const [narrower, wider] = concepts.get(need)?.kind === "service" ? [WIDER, ABLE] : [KIND, WIDER];
  if (concepts.family(offer).includes(need)) return narrower;
  return concepts.family(need).includes(offer) ? wider : 0;
}

const WRONG_ACT = 0.45;

/** "Gutters cleaned, I have the ladder" offers no ladder. */
const byTheWay = ({ kind, explicit }: Subject, { subjects: [first] }: Analysis): boolean =>
  kind === "object" && !explicit && first?.kind === "service";

function bestLink(need: Subject, offer: Analysis, concepts: Concepts): Link | undefined {
  // "Handyman, I repair bicycles": whoever says which kind does not do every kind.
  const particular = offer.subjects.filter(({ kind }) => kind === "service").length > 1;
  const mains = offer.subjects.map((subject): Link => {
    const fits = compatible(need.acts, subject.acts);
    const near = strengthOf(need.id, subject.id, concepts);
    const strength =
      (byTheWay(subject, offer) || (near === ABLE && particular) ? Math.min(near, WIDER) : near) *
      (fits ? 1 : WRONG_ACT);
    const sure = subject.guessed && need.guessed ? 0.9 : 1;
    return { strength: strength * sure, concept: need.id, fits };
  });
  const mends = need.acts.has("repair") && offer.subjects.some(({ id }) => id === "repair-help");
  if (mends) mains.push({ strength: WIDER, concept: "repair-help", fits: false });
  const beside = offer.beside.map((id): Link => {
    const strength = strengthOf(need.id, id, concepts) > WIDER ? BESIDE : 0;
    return { strength, concept: need.id, fits: false };
  });
  const [best] = [...mains, ...beside].toSorted((a, b) => b.strength - a.strength);
  return best && best.strength > 0 ? best : undefined;
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const allIn = ({ subjects, beside }: Analysis): readonly string[] => [
  ...subjects.map(({ id }) => id),
  ...beside,
];

/** Languages, or destinations: named on both sides, they must be the same ones. */
function otherOnes(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  return GROUPS.some((belongs) => {
    const [wanted, given] = [need, offer].map((one) =>
      allIn(one).filter((id) => belongs(id, concepts)),
    );
    if (!wanted?.length || !given?.length) return false;
    return !wanted.every((id) => given.includes(id));
  });
}

const GROUPS: readonly ((id: string, concepts: Concepts) => boolean)[] = [
  (id, concepts) => id !== "language" && concepts.family(id).includes("language"),
  (id) => ["airport", "station", "hospital"].includes(id),
];

/** Things that come in sizes for grown-ups and for children. */
const SIZED = new Set(
  "clothes shoes boots costume bike bed bike-helmet skis ice-skates roller-skates hat swimming-gear ski-wear sportswear".split(
    " ",
  ),
);

const CHILDISH = new Set(
  "toddler-bed child-bike children-clothes baby-clothes children-costume".split(" "),
);

/** Undefined where grown-ups and children are both meant. */
function forChildren({ subjects, beside, measures }: Analysis): boolean | undefined {
  const child =
    subjects.some(({ id }) => CHILDISH.has(id)) ||
    beside.some((id) => id === "child" || id === "baby") ||
    measures.ages.some(([, to]) => to < 15 * 12);
  return child && beside.includes("adult") ? undefined : child;
}

/** One is for children and the other is not, of a thing where that matters. */
function otherSize(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  const sized = need.subjects.some(({ id }) => concepts.family(id).some((one) => SIZED.has(one)));
  const [wanted, given] = [forChildren(need), forChildren(offer)];
  return sized && wanted !== undefined && given !== undefined && wanted !== given;
}

/** Something that one side rules out and the other is about. */
function ruledOut(one: Analysis, other: Analysis, concepts: Concepts): boolean {
  const about = allIn(other);
  return (
    one.excluded.some(
      (id) => id !== "room" && about.some((each) => concepts.family(each).includes(id)),
    ) || one.unclear.some((stem) => other.stems.has(stem))
  );
}

/** Ruled out in words that we cannot compare, or only for something that the other does not mention. */
function unclear(one: Analysis, other: Analysis, concepts: Concepts): boolean {
  const about = allIn(other);
  return (
    one.unclear.length > 0 ||
    one.only.some((id) => !about.some((each) => concepts.family(each).includes(id)))
  );
}

function reasons(
  links: readonly Link[],
  words: readonly string[],
  need: Analysis,
): readonly Because[] {
  const concepts = [...new Set(links.map(({ concept }) => concept))];
  const because: Because[] = concepts.map((concept) => ({ kind: "concept", concept }));
  if (words.length > 0 && concepts.length === 0) {
    because.push({ kind: "words", words: words.map((stem) => need.stems.get(stem) ?? stem) });
  }
  return because;
}

/** What is needed most: what is asked for, a service first, and not what one has already where a service is asked for too. */
function headsOf({ subjects }: Analysis): readonly Subject[] {
  const asked = subjects.filter((one) => one.asked);
  const among = asked.length > 0 ? asked : subjects;
  const served = subjects.some(({ kind }) => kind === "service");
  const head = among.find(({ had, kind }) => !had || kind !== "object" || !served) ?? subjects[0];
  const [first] = subjects;
  return [...(head ? [head] : []), ...(first?.kind === "service" ? [first] : [])];
}

/** One need against one offer, both taken apart already. */
export function weigh(need: Analysis, offer: Analysis, concepts: Concepts): Verdict {
  const links = need.subjects.flatMap((subject) => bestLink(subject, offer, concepts) ?? []);
  const words = [...need.stems.keys()].filter((stem) => offer.stems.has(stem));
  const wordShare = share(words.length, need.stems.size);
  const because = reasons(links, words, need);
  const heads = headsOf(need);
  const ranked = links.toSorted((a, b) => b.strength - a.strength);
  const head = ranked.find(({ concept }) => heads.some(({ id }) => id === concept));
  const best = head ?? ranked[0];
  if (!best) return listed(LIST + 0.2 * wordShare, words.length > 0 && wordShare >= 0.5, because);
  const full = links.filter(({ strength }) => strength > WIDER);
  const details = need.beside.filter((id) => offer.beside.includes(id));
  const cover = share(full.length, need.subjects.length);
  const focus = share(full.length, offer.subjects.length);
  const extras =
    0.08 * cover +
    0.06 * Math.min(1, focus) +
    0.06 * wordShare +
    0.06 * share(details.length, need.beside.length);
  const raw = (best === head ? 1 : 0.75) * best.strength + extras;
  const out = ruledOut(offer, need, concepts) || ruledOut(need, offer, concepts);
  const clash =
    timesClash(need.times, offer.times) ||
    measuresClash(need.measures, offer.measures) ||
    otherOnes(need, offer, concepts) ||
    otherSize(need, offer, concepts);
  const doubt = unclear(offer, need, concepts) || unclear(need, offer, concepts);
  const damp =
    (out ? 0.3 : 1) *
    (clash ? 0.6 : 1) *
    (doubt ? 0.8 : 1) *
    (offer.selling || need.seller ? 0.35 : 1);
  const closed = need.closed || need.unneeded || offer.closed;
  const score = Math.round((closed ? 0 : raw * damp) * 1000) / 1000;
  const sure = best === head && best.fits && !out && !clash && !doubt;
  return {
    score,
    band: sure && score >= NOTIFY ? "notify" : score >= LIST ? "list" : "silent",
    because,
  };
}

/** Words alone, without a concept, are never sure. */
function listed(score: number, worth: boolean, because: readonly Because[]): Verdict {
  const rounded = worth ? Math.round(score * 1000) / 1000 : 0;
  return { score: rounded, band: worth ? "list" : "silent", because };
}
