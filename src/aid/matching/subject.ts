import type { Act } from "./act.ts";
import type { Concept, ConceptKind, Concepts, Mention } from "./concepts.ts";
import { type Extent, NO_EXTENT } from "./sizes.ts";

/** Something that a post is about, and what is to be done with it. */
export interface Subject {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly acts: ReadonlySet<Act>;
  /** Whether some words say so. */
  readonly explicit: boolean;
  /** Understood in spite of a slip of the finger. */
  readonly guessed: boolean;
  /** "J'ai un pantalon…": what one has, and something else may be asked for it. */
  readonly had: boolean;
  /** Done to what is one's own: "we walk our dogs" is help in a need, and none in an offer. */
  readonly own: boolean;
  /** In a clause that asks for something. */
  readonly asked: boolean;
  /** What whoever writes is by trade, or may be: "nurse here", "Krankenschwester, suche …". */
  readonly trade: "said" | "perhaps" | undefined;
  /** "A gazebo and a tarpaulin": as much meant as what stands before it. */
  readonly listed: boolean;
  /** Stems of unknown words that tell which one: the water of "water kefir". */
  readonly modifiers: readonly string[];
  readonly extent: Extent;
  /** The stem of the word that says it. */
  readonly word: string;
}

/** All that a post names: what it is about, and what it also mentions. */
export const idsIn = ({
  subjects,
  beside,
}: {
  readonly subjects: readonly Subject[];
  readonly beside: readonly string[];
}): readonly string[] => [...subjects.map(({ id }) => id), ...beside];

const plainly = ({ id, kind }: Concept, word: string, act: Act): Subject => ({
  word,
  id,
  kind,
  acts: new Set([act]),
  explicit: true,
  guessed: false,
  had: false,
  own: false,
  asked: false,
  trade: undefined,
  listed: false,
  modifiers: [],
  extent: NO_EXTENT,
});

/** "My laptop is slow, who looks at it?": the laptop is what is to be mended. */
export const isMended = (one: Subject, subjects: readonly Subject[], concepts: Concepts): boolean =>
  one.kind === "object" &&
  !one.explicit &&
  concepts.family(one.id).some((id) => subjects.some((other) => other.id === `${id}-repair`));

/** What a service is done to. */
export const servedBy = (service: Mention, mentions: readonly Mention[]): readonly Mention[] =>
  service.concept.kind === "service"
    ? mentions.filter(
        ({ complement, at }) => complement && at >= service.at && at < service.at + service.length,
      )
    : [];

/** A thing that is to be lent, whatever else is said of it. */
export const wantedAs = (concept: Concept, word: string): Subject => ({
  ...plainly(concept, word, "thing"),
  asked: true,
});

export const rideOf = (ride: Concept): Subject => plainly(ride, "", "service");

export const unique = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter((one, index) => subjects.findIndex(({ id }) => id === one.id) === index);
