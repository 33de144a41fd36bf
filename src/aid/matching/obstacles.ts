import { amountsClash } from "./amounts.ts";
import { animalsClash } from "./animals.ts";
import { boundsClash } from "./bounds.ts";
import type { Analysis } from "./analyse.ts";
import { breaksStay, timesClash } from "./timesclash.ts";
import type { Concepts } from "./concepts.ts";
import { isDeclined } from "./declined.ts";
import { isTooFar } from "./distances.ts";
import type { Mark } from "./languages/language.ts";
import { generationsClash } from "./generations.ts";
import { thingOf } from "./links.ts";
import { waysPart } from "./ways.ts";
import { isPartOf } from "./refused.ts";
import { makesClash } from "./makes.ts";
import { measuresClash } from "./measures.ts";
import { placesClash } from "./places.ts";
import { isTaught } from "./schooling.ts";
import { runsClash } from "./schoolruns.ts";
import { isUnfitFor } from "./unfit.ts";
import { isSized, isSizeUnsaid } from "./sizes.ts";
import { isBeyond, pacesPart } from "./standing.ts";
import { isSpeechless, tonguesClash } from "./tongues.ts";
import { idsIn } from "./subject.ts";

const areKin = (one: string, other: string, concepts: Concepts): boolean =>
  concepts.family(one).includes(other) || concepts.family(other).includes(one);

/** Where somebody drives sick people to is a hospital or a doctor's. */
const DESTINATIONS: Readonly<Record<string, string>> = {
  airport: "airport",
  station: "station",
  hospital: "doctor",
  doctor: "doctor",
  "church-visit": "church",
};

const goalsOf = (one: Analysis): ReadonlySet<string> =>
  new Set(idsIn(one).flatMap((id) => DESTINATIONS[id] ?? []));

/** A ride elsewhere is no help. */
function otherWay(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  if (!need.subjects.some(({ id }) => concepts.family(id).includes("car-ride"))) return false;
  if (need.ways.anywhere || offer.ways.anywhere) return false;
  const [wanted, offered] = [goalsOf(need), goalsOf(offer)];
  return wanted.size > 0 && offered.size > 0 && wanted.isDisjointFrom(offered);
}

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

/** For grown-ups in so many words. */
const forAdults = ({ beside, only }: Analysis): boolean =>
  (beside.includes("adult") || only.includes("adult")) && !beside.includes("child");

/** One is for children and the other is not, of a thing where that matters. */
function otherSize(need: Analysis, offer: Analysis, concepts: Concepts): boolean {
  const things = need.subjects.filter(({ kind }) => kind === "object");
  const lessons = need.subjects.filter(({ kind }) => kind === "skill");
  const [wanted, given] = [forChildren(need), forChildren(offer)];
  const said = forAdults(need) || forAdults(offer);
  if (!need.measures.sizes.isDisjointFrom(offer.measures.sizes)) return false;
  const kin = (id: string) =>
    offer.subjects.some((one) => thingOf(one.id, concepts) === thingOf(id, concepts));
  const sized = things.some(({ id }) => isSized(id, concepts) && kin(id));
  const hair = need.subjects.some(({ id }) => concepts.family(id).includes("hairdressing"));
  if (hair && given === true && wanted === false && kin("hairdressing")) return true;
  const matters = sized || (things.length + lessons.length > 0 && said);
  return matters && wanted !== undefined && given !== undefined && wanted !== given;
}

/** Something huge is needed, and nobody says how large it is. */
const sizeUnsaid = (need: Analysis, offer: Analysis, concepts: Concepts): boolean =>
  offer.amounts.length === 0 &&
  need.subjects.some(({ id, extent }) => {
    const things = offer.subjects.filter((one) => areKin(one.id, id, concepts));
    return things.length > 0 && things.every((one) => isSizeUnsaid(extent, one.extent));
  });

/** Nothing but what the other side says that it does not do. */
const undone = (acts: ReadonlySet<Mark>, { subjects }: Analysis): boolean =>
  subjects.length > 0 &&
  (["repair", "lesson"] as const).some(
    (act) =>
      acts.has(act) &&
      subjects.every(
        ({ id, acts: meant }) =>
          id.startsWith(`${act}-`) ||
          id.endsWith(`-${act}`) ||
          (meant.size === 1 && meant.has(act)),
      ),
  );

const COMPOUNDING: ReadonlySet<string> = new Set(["de", "nl"]);

/** Ruled out in a word that the list does not know, and named by the other side, be it as part of another word. */
const spurned = (one: Analysis, other: Analysis): boolean =>
  one.spurned.some((stem) =>
    COMPOUNDING.has(other.language) ? isPartOf(stem, other.spoken) : other.spoken.has(stem),
  );

/** Something that one side rules out and the other is about. */
function ruledOut(one: Analysis, other: Analysis, concepts: Concepts): boolean {
  const about = idsIn(other);
  return (
    undone(one.undone, other) ||
    one.excluded.some(
      (id) => id !== "room" && about.some((each) => concepts.family(each).includes(id)),
    ) ||
    [...one.unclear, ...one.refused].some((stem) => other.stems.has(stem)) ||
    spurned(one, other)
  );
}

/** Ruled out in words that we cannot compare, or only for something that the other does not mention. */
function unclear(one: Analysis, other: Analysis, concepts: Concepts): boolean {
  const about = idsIn(other);
  return (
    one.unclear.length > 0 ||
    one.only.some((id) => !about.some((each) => concepts.family(each).includes(id)))
  );
}

/** Somebody wants to go somewhere, and nobody says that they drive there. */
const elsewhere = (need: Analysis, offer: Analysis, concepts: Concepts): boolean =>
  need.places.size > 0 !== offer.places.size > 0 &&
  need.subjects.some(({ id }) => concepts.family(id).includes("car-ride"));

/** What stands between a need and an offer of the same thing. */
export interface Obstacles {
  /** One rules out what the other is about. */
  readonly out: boolean;
  /** Another time, size, number, language or destination. */
  readonly clash: boolean;
  /** Something is ruled out that we could not compare. */
  readonly doubt: boolean;
}

export const obstaclesBetween = (
  need: Analysis,
  offer: Analysis,
  concepts: Concepts,
): Obstacles => ({
  out:
    ruledOut(offer, need, concepts) ||
    ruledOut(need, offer, concepts) ||
    undone(offer.declined.acts, need) ||
    makesClash(need.makes, offer.makes) ||
    isDeclined(need, offer, concepts),
  clash:
    timesClash(need.times, offer.times) ||
    measuresClash(need.measures, offer.measures, isTaught(need.subjects, concepts)) ||
    amountsClash(need.amounts, offer.amounts) ||
    boundsClash(need, offer) ||
    placesClash(need.places, offer.places) ||
    tonguesClash(need, offer, concepts) ||
    otherWay(need, offer, concepts) ||
    otherSize(need, offer, concepts) ||
    generationsClash(need, offer, concepts) ||
    runsClash(need.ways.runs, offer.ways.runs) ||
    animalsClash(need, offer, concepts),
  doubt:
    unclear(offer, need, concepts) ||
    unclear(need, offer, concepts) ||
    elsewhere(need, offer, concepts) ||
    waysPart(need.ways, offer.ways) ||
    breaksStay(need.times, offer.times) ||
    isUnfitFor(need, offer) ||
    isTooFar(need, offer) ||
    isBeyond(need.measures, offer.measures) ||
    pacesPart(need, offer) ||
    isSpeechless(need, offer, concepts) ||
    sizeUnsaid(need, offer, concepts),
});
