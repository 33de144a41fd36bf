import type { Because } from "../match.ts";
import type { Analysis } from "./analyse.ts";
import type { Subject } from "./subject.ts";
import { isDated } from "./calendar.ts";
import type { Concepts } from "./concepts.ts";
import { type Local, NOWHERE } from "./learning.ts";
import { likeness } from "./embedder.ts";
import { overlapOf } from "./gist.ts";
import { type Feature, likelihood, MODEL } from "./likelihood.ts";
import { BESIDE, bestLink, KIND, type Link, thingOf, WIDER } from "./links.ts";
import { elsewhereThan, placesMeet } from "./places.ts";
import { waysMeet } from "./ways.ts";
import { obstaclesBetween } from "./obstacles.ts";
import { timesClash, timesWanted } from "./timesclash.ts";

export type Band = "notify" | "list" | "silent";

/** How well an offer answers a need, from 0 to 1, and why, in terms a person can check. */
export interface Verdict {
  readonly score: number;
  readonly band: Band;
  readonly because: readonly Because[];
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What speaks for a pair, the strongest first. */
function reasons(
  best: Link | undefined,
  links: readonly Link[],
  words: readonly string[],
  need: Analysis,
  perhaps: string | undefined,
): readonly Because[] {
  const given = new Map<string, string>();
  for (const link of [...(best ? [best] : []), ...links])
    if (!given.has(link.concept)) given.set(link.concept, link.given);
  const because: Because[] = [...given].map(([concept, offer]) => ({
    kind: "concept",
    concept,
    ...(offer !== concept && { offer }),
  }));
  if (words.length > 0 && given.size === 0) {
    because.push({ kind: "words", words: words.map((stem) => need.stems.get(stem) ?? stem) });
  }
  if (perhaps !== undefined && given.size === 0) {
    because.push({ kind: "perhaps", concept: perhaps });
  }
  return because;
}

/** What connects them is one word on both sides, not only one thing. */
const saysAlike = (need: Analysis, offer: Analysis, best: Link | undefined): boolean =>
  best !== undefined &&
  need.subjects.some(
    ({ id, word }) =>
      id === best.concept &&
      offer.subjects.some((one) => one.id === best.given && one.word === word),
  );

/** A nurse who asks for a babysitter needs no nurse, whether she says "I am" or only asks for something else. */
function wantedIn(need: Analysis): Analysis {
  const asking = need.subjects.some(({ asked }) => asked);
  const subjects = need.subjects.filter(
    ({ trade, asked }) => trade === undefined || asked || (trade === "perhaps" && !asking),
  );
  const changed = subjects.length > 0 && subjects.length < need.subjects.length;
  return changed ? { ...need, subjects } : need;
}

/** What is asked for where anything is, else all that a need is about. */
function askedIn({ subjects }: Analysis): readonly Subject[] {
  const asked = subjects.filter((one) => one.asked);
  return asked.length > 0 ? asked : subjects;
}

/** What is needed most: what is asked for, a service first, and not what one has already where something else is asked for too. */
function headsOf(need: Analysis): readonly Subject[] {
  const { subjects } = need;
  const among = askedIn(need);
  const head = among.find(({ had, kind }) => !had || kind !== "object") ?? subjects[0];
  const [first] = subjects;
  return [...(head ? [head] : []), ...(first?.kind === "service" ? [first] : [])];
}

/** An offer of so many things or more names any of them in passing. */
const MANY = 8;

/** What speaks for and against a pair, between 0 and 1 each. */
export type Features = Readonly<Record<Feature, number>>;

interface Compared {
  readonly features: Features;
  readonly because: readonly Because[];
  /** What connects them most, if anything does. */
  readonly best: Link | undefined;
  /** A lesson in it, its repair, or somebody to share it with: worth listing. */
  readonly related: boolean;
  /** Nothing forbids to ask somebody: same thing, same act, no conflict, nothing that we could not resolve. */
  readonly sure: boolean;
  readonly over: boolean;
}

const yes = (so: boolean): number => (so ? 1 : 0);

/** Two posts of which every word was read have nothing else to speak of: "a party tent", "un barnum et une bâche". */
const WHOLE = 0.75;

/** Some of what tells which one is not said on the other side. */
const lacks = (modifiers: readonly string[], { stems }: Analysis): boolean =>
  modifiers.some((stem) => !stems.has(stem));

/** Both are about one thing, but for what is to be done with it. */
const isRelated = (need: Analysis, offer: Analysis, concepts: Concepts): boolean =>
  need.subjects.some((wanted) =>
    offer.subjects.some((given) => thingOf(wanted.id, concepts) === thingOf(given.id, concepts)),
  );

/** Names a price, and sells nothing. */
const wouldPay = ({ selling, seller }: Analysis): boolean => selling && !seller;

/** "I'd like one of my own": a loan is no answer. */
const isForGood = ({ kept, lent }: Analysis): boolean => kept && !lent;
const isForAWhile = ({ kept, lent }: Analysis): boolean => lent && !kept;

/** One need against one offer, both taken apart already. */
export function compare(
  asking: Analysis,
  offer: Analysis,
  concepts: Concepts,
  town?: string,
): Compared {
  const need = wantedIn({ ...asking, times: timesWanted(asking.times) });
  const links = need.subjects.flatMap((subject) => bestLink(subject, offer, concepts) ?? []);
  const words = [...need.stems.keys()].filter((stem) => offer.stems.has(stem));
  const heads = headsOf(need);
  const ranked = links.toSorted((a, b) => b.strength - a.strength);
  const head = ranked.find(({ concept }) => heads.some(({ id }) => id === concept));
  const best = head ?? ranked[0];
  const full = links.filter(({ near }) => near > WIDER);
  const asked = askedIn(need);
  const met = full.filter(({ concept }) => asked.some(({ id }) => id === concept));
  const details = need.beside.filter((id) => offer.beside.includes(id));
  const obstacles = obstaclesBetween(need, offer, concepts);
  const { out, doubt } = obstacles;
  const clash = obstacles.clash || best?.otherSize === true;
  const near = best?.near ?? 0;
  const kind = concepts.get(best?.concept ?? "")?.kind;
  const general = concepts.isGeneral(best?.concept ?? "");
  const onlyLent = kind === "object" && isForGood(need) && isForAWhile(offer);
  const overlap = Math.sqrt(overlapOf(need.gist, offer.gist));
  const whole = best !== undefined && need.unread === 0 && offer.unread === 0;
  const gist = whole ? Math.max(WHOLE, overlap) : overlap;
  const sold =
    (offer.selling && (offer.seller || kind !== "service") && !wouldPay(need)) || need.seller;
  const [dated, datedOffer] = [isDated(need.times), isDated(offer.times)];
  return {
    features: {
      solid: yes(near > WIDER),
      kind: yes(near === KIND),
      wider: yes(near === WIDER),
      beside: yes(near === BESIDE),
      head: yes(best !== undefined && best === head),
      fits: yes(best?.fits === true),
      told: yes(best?.fits === true && best.told),
      offered: yes(best?.fits === true && best.offered),
      cover: share(met.length, asked.length),
      focus: Math.min(1, share(full.length, offer.subjects.length)),
      first: yes(best?.first === true),
      meaning: likeness(need.vector, offer.vector),
      gist,
      unlinked: yes(best === undefined),
      gistAlone: best === undefined ? gist : 0,
      timesMeet: yes(dated && datedOffer && !timesClash(need.times, offer.times)),
      timeNeeded: yes(isDated(need.times, true) && !datedOffer && kind !== "object"),
      timeOffered: yes(datedOffer && !dated && kind !== "object"),
      elsewhere: yes(elsewhereThan(offer.places, town).size > 0 && need.places.size === 0),
      sameWay: yes(placesMeet(need.places, offer.places) || waysMeet(need.ways, offer.ways)),
      sizesMeet: yes(!need.measures.sizes.isDisjointFrom(offer.measures.sizes)),
      limited: yes(offer.limited || need.limited),
      lacking: share(need.beside.filter((id) => !offer.beside.includes(id)).length, 3),
      general: yes(general),
      sameWord: yes(need.language === offer.language && saysAlike(need, offer, best)),
      sameLanguage: yes(need.language === offer.language),
      several: Math.min(1, share(offer.subjects.length, MANY)),
      unreadOffer: offer.unread,
      service: yes(kind === "service"),
      skill: yes(kind === "skill"),
      words: share(words.length, need.stems.size),
      details: share(details.length, need.beside.length),
      modified: yes(
        need.subjects.some(({ id, modifiers }) => id === best?.concept && lacks(modifiers, offer)),
      ),
      modifiedOffer: yes(best !== undefined && lacks(best.modifiers, need)),
      guessed: yes(best?.guessed === true),
      aside: yes(best?.aside === true),
      out: yes(out),
      clash: yes(clash),
      doubt: yes(doubt),
      sold: yes(sold),
      onlyLent: yes(onlyLent),
    },
    because: reasons(
      best,
      links,
      words,
      need,
      best ? undefined : concepts.gists.shared(need.gist, offer.gist),
    ),
    best,
    related: isRelated(need, offer, concepts),
    sure:
      best !== undefined &&
      best === head &&
      best.fits &&
      near > WIDER &&
      // "Tools wanted" is not for whoever has a drill.
      !(general && near === KIND) &&
      !(out || clash || doubt || onlyLent || sold),
    over: need.closed || need.unneeded || offer.closed || offer.gone,
  };
}

/** So many of a need's words in an offer are worth listing, whatever they are about. */
const MIN_WORDS = 0.5;

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** How likely it is that whoever made the offer is glad to be told of the need; with what is known of one community. */
export function weigh(
  need: Analysis,
  offer: Analysis,
  concepts: Concepts,
  { learnt, town }: Local = NOWHERE,
): Verdict {
  const { features, because, best, related, sure, over } = compare(need, offer, concepts, town);
  const model = concepts.embedder?.model ?? MODEL;
  if (over) return { score: 0, band: "silent", because };
  const likely = likelihood(features, best?.concept, model);
  if (!best) {
    const score = rounded(related ? Math.max(model.list, likely) : likely);
    const listed = score >= model.list || features.words >= MIN_WORDS;
    return { score, band: listed ? "list" : "silent", because };
  }
  const score = rounded(likely * learnt(best.concept, best.given));
  const notify = sure && score >= model.notify;
  return { score, band: notify ? "notify" : score >= model.list ? "list" : "silent", because };
}
