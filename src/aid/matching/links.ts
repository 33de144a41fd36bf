import { compatible } from "./act.ts";
import type { Analysis } from "./analyse.ts";
import type { Subject } from "./subject.ts";
import type { Concepts } from "./concepts.ts";
import { extentsClash } from "./sizes.ts";

/** How near two things are: the same, a kind of what is needed, something wider, or only beside the point. */
const SAME = 0.7;
export const KIND = 0.68;
const ABLE = 0.62;
export const WIDER = 0.42;
export const BESIDE = 0.3;

/** What the plain word mostly means: a cot has bars, but a travel cot is none of these. */
const USUAL: ReadonlySet<string> = new Set(["barred-crib"]);

/** One is what the other, said plainly, mostly is. */
const isUsual = (one: string, other: string, concepts: Concepts): boolean =>
  (USUAL.has(one) && concepts.get(one)?.kindOf === other) ||
  (USUAL.has(other) && concepts.get(other)?.kindOf === one);

const areSiblings = (one: string, other: string, concepts: Concepts): boolean => {
  const parent = concepts.get(one)?.kindOf;
  return parent !== undefined && concepts.family(other).includes(parent);
};

/** What connects one thing that is needed with an offer. */
export interface Link {
  /** How near the two things are, less where the acts do not go together. */
  readonly strength: number;
  readonly near: number;
  readonly concept: string;
  /** What the offer has of it: the same, or something near. */
  readonly given: string;
  /** Both are about it, and what one would do is what the other wants. */
  readonly fits: boolean;
  /** Both say what is to be done with it. */
  readonly told: boolean;
  /** The offer says so. */
  readonly offered: boolean;
  /** The offer is about this before anything else. */
  readonly first: boolean;
  readonly guessed: boolean;
  /** Which one the offer says it is, in words that we do not know. */
  readonly modifiers: readonly string[];
  /** One is big, the other small. */
  readonly otherSize: boolean;
  /** The offer has it by the way. */
  readonly aside: boolean;
}

/** "piano-lesson" is about a piano, and worth listing to whoever looks for one. */
export function thingOf(id: string, concepts: Concepts): string {
  const base = id.replace(/-(?:repair|lesson|partner)$/, "");
  return concepts.get(base) ? base : id;
}

/**
 * A thing answers a need for anything that it is a kind of, and who does a service does every kind of it; the other way
 * round it may, so that is only worth listing.
 */
function strengthOf(need: string, offer: string, concepts: Concepts, mended = false): number {
  if (need === offer || isUsual(need, offer, concepts)) return SAME;
  const done = mended || concepts.get(need)?.kind === "service";
  const [narrower, wider] = done ? [WIDER, ABLE] : [KIND, WIDER];
  if (concepts.family(offer).includes(need)) return narrower;
  if (concepts.family(need).includes(offer)) return wider;
  // "A cot with bars" and a travel cot: worth listing.
  return USUAL.has(need) && areSiblings(need, offer, concepts) ? WIDER : 0;
}

const WRONG_ACT = 0.45;

/** "Gutters cleaned, I have the ladder" offers no ladder. */
const byTheWay = ({ kind, explicit }: Subject, { subjects: [first] }: Analysis): boolean =>
  kind === "object" && !explicit && first?.kind === "service";

/** The strongest link of a needed thing to anything in the offer. */
export function bestLink(need: Subject, offer: Analysis, concepts: Concepts): Link | undefined {
  // "Handyman, I repair bicycles": whoever says which kind does not do every kind.
  const particular = offer.subjects.filter(({ kind }) => kind === "service").length > 1;
  const mains = offer.subjects.map((subject, at): Link => {
    const fits = compatible(need.acts, subject.acts);
    // Who mends small appliances mends toasters.
    const mended = need.acts.has("repair") && subject.acts.has("repair");
    const plain = strengthOf(need.id, subject.id, concepts, mended);
    const aside = byTheWay(subject, offer) || subject.own;
    const near = aside || (plain === ABLE && particular) ? Math.min(plain, WIDER) : plain;
    const guessed = subject.guessed || need.guessed;
    return {
      strength: near * (fits ? 1 : WRONG_ACT) * (guessed ? 0.9 : 1),
      near,
      concept: need.id,
      given: subject.id,
      fits,
      told: need.explicit && subject.explicit,
      offered: subject.explicit,
      first: at === 0 || subject.listed,
      guessed,
      modifiers: subject.modifiers,
      otherSize: extentsClash(need.extent, subject.extent),
      aside,
    };
  });
  const loose = (near: number, given: string): Link => ({
    strength: near,
    near,
    concept: need.id,
    given,
    fits: false,
    told: false,
    offered: false,
    first: false,
    guessed: false,
    modifiers: [],
    otherSize: false,
    aside: true,
  });
  const broken = need.acts.has("repair") || need.id.endsWith("-repair");
  const mends = broken && offer.subjects.some(({ id }) => id === "repair-help");
  if (mends) mains.push({ ...loose(WIDER, "repair-help"), concept: "repair-help" });
  const beside = offer.beside.map((id) =>
    loose(strengthOf(need.id, id, concepts) > WIDER ? BESIDE : 0, id),
  );
  const [best] = [...mains, ...beside].toSorted((a, b) => b.strength - a.strength);
  return best && best.strength > 0 ? best : undefined;
}
