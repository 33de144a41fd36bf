import type { Analysis } from "./analyse.ts";
import type { Concepts } from "./concepts.ts";
import { idsIn } from "./subject.ts";

const TAGS: Readonly<Record<string, string>> = {
  arabic: "ar",
  dutch: "nl",
  english: "en",
  french: "fr",
  german: "de",
  italian: "it",
  portuguese: "pt",
  spanish: "es",
  turkish: "tr",
};

const namedIn = (post: Analysis, concepts: Concepts): readonly string[] =>
  idsIn(post).filter((id) => id !== "language" && concepts.family(id).includes("language"));

/** Languages that are named on both sides must be the same ones. */
export function tonguesClash(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  const [wanted, given] = [namedIn(need, concepts), namedIn(offer, concepts)];
  if (wanted.length === 0 || given.length === 0) return false;
  const areKin = (one: string, other: string): boolean =>
    concepts.family(one).includes(other) || concepts.family(other).includes(one);
  return !wanted.every((id) => given.some((one) => areKin(id, one)));
}

/** "My mother speaks Portuguese only, who goes with her?": of no use is who says no language, and writes in a third one. */
export function isSpeechless(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  if (!need.subjects.some(({ id }) => concepts.family(id).includes("accompaniment"))) return false;
  const wanted = namedIn(need, concepts);
  if (wanted.length === 0 || namedIn(offer, concepts).length > 0) return false;
  return offer.language !== need.language && !wanted.some((id) => TAGS[id] === offer.language);
}
