import { type Act, isBroken, isSeller, isSelling, says, usualActs } from "./act.ts";
import { actsOf, cared, isShown, clausesOf, withAct } from "./acting.ts";
import { mentionsIn } from "./adjectives.ts";
import { type Amounts, amountsOf } from "./amounts.ts";
import { type Bounds, boundsOf } from "./bounds.ts";
import { type Times, timesOf } from "./calendar.ts";
import { closingOf } from "./closing.ts";
import { withCompany } from "./company.ts";
import type { Concepts, Mention } from "./concepts.ts";
import { type Declined, declinedIn } from "./declined.ts";
import { deniedIn } from "./denied.ts";
import { isFarOff } from "./distances.ts";
import type { Gist } from "./gist.ts";
import { spokenLanguage } from "./language.ts";
import { listsOf, servedAlike } from "./lists.ts";
import { type Makes, makesOf } from "./makes.ts";
import { type Measures, measuresOf } from "./measures.ts";
import { extentsIn } from "./sizes.ts";
import { type Places, placesOf } from "./places.ts";
import { behindMark, refusedIn } from "./refused.ts";
import { type Role, rolesOf } from "./roles.ts";
import { toolsOf } from "./tools.ts";
import { type Unfit, unfitIn } from "./unfit.ts";
import { type Ways, waysOf, withRides } from "./ways.ts";
import { withoutOtherWheels } from "./wheels.ts";
import { isMended, rideOf, servedBy, type Subject, unique, wantedAs } from "./subject.ts";
import { isAsked, isHad, isListed, lentInstead, modifiersOf, tradeOf } from "./telling.ts";
import { languageOf } from "./languages/known.ts";
import type { Mark } from "./languages/language.ts";
import { type Word, wordsOf } from "./words.ts";

/** What a post says, taken apart once. */
export interface Analysis {
  readonly language: string;
  /** What it is about, the first thing first. */
  readonly subjects: readonly Subject[];
  /** What it also mentions: whom, where, what for. */
  readonly beside: readonly string[];
  readonly excluded: readonly string[];
  /** "Only for children": what the other side must be about too. */
  readonly only: readonly string[];
  /** Ruled out in words that we do not know. */
  readonly unclear: readonly string[];
  /** Unknown words behind any "no": they rule out whoever says them. */
  readonly refused: readonly string[];
  /** Those right beside it: also as a part of a thing's name, "no leather" for a leather jacket. */
  readonly spurned: readonly string[];
  /** All that is said and not ruled out, as it stands and by its stem. */
  readonly spoken: ReadonlySet<string>;
  /** Words that are no concept and not empty, by their stem. */
  readonly stems: ReadonlyMap<string, string>;
  /** The share of its words that tell us nothing, from 0 to 1. */
  readonly unread: number;
  readonly times: Times;
  readonly bounds: Bounds;
  /** What is not done: "I don't do repairs". */
  readonly undone: ReadonlySet<Mark>;
  readonly declined: Declined;
  /** Given for parts or broken; of a need, that this will do. */
  readonly unfit: Unfit | undefined;
  readonly measures: Measures;
  readonly amounts: Amounts;
  readonly places: Places;
  readonly far: boolean;
  readonly makes: Makes;
  readonly ways: Ways;
  /** Something is ruled out, or bounded. */
  readonly limited: boolean;
  readonly closed: boolean;
  /** Over for an offer; a need may speak of anybody who has gone. */
  readonly gone: boolean;
  /** Over for a need, a reason to give for an offer. */
  readonly unneeded: boolean;
  /** Only for a while, and for good. */
  readonly lent: boolean;
  readonly kept: boolean;
  readonly selling: boolean;
  /** Says that something is for sale; a price alone may be what a need would pay. */
  readonly seller: boolean;
  readonly gist: Gist;
  /** What the host's model makes of the text. */
  readonly vector: Float32Array | undefined;
}

/** Where nothing is plainly the subject, the likeliest of the rest is. */
function subjectsAmong(mentions: readonly Mention[], roles: readonly Role[]): readonly Mention[] {
  const withRole = (role: Role) => mentions.filter((_, index) => roles[index] === role);
  const main = withRole("main");
  const broken = withRole("broken");
  // "The screen is broken, who repairs it?" is about the screen.
  const mends =
    broken.length > 0 &&
    main.every(({ concept }) => concept.id === "repair-help" || concept.id === "diy-help");
  if (main.length > 0 && !mends) return main;
  if (broken.length > 0) return broken;
  const beside = withRole("beside").filter(({ concept }) => concept.kind !== "context");
  return beside.slice(0, 1);
}

/** What is not handed out may be used for somebody. */
const DONE_WITH = { acts: new Set<Act>(["service"]), explicit: true };

function read(text: string, locale: string, concepts: Concepts): Analysis {
  const language = spokenLanguage(text, locale);
  const { head, behind } = languageOf(language)?.language ?? { head: "first", behind: false };
  const { words, acts: undone, withheld } = deniedIn(wordsOf(text, language), language);
  const clauses = clausesOf(words);
  const mentions = withoutOtherWheels(mentionsIn(words, language, concepts), words);
  const broken = new Set(
    clauses.filter(({ words: said }) => isBroken(said)).map(({ number }) => number),
  );
  const { roles, uses } = toolsOf(rolesOf({ words, mentions, locale: language, broken }), {
    words,
    mentions,
    behind,
  });
  const carried = (mention: Mention): number => (uses.get(mention) === "carried" ? 1 : 0);
  const lists = listsOf(words, mentions, head);
  const alike = new Map(
    mentions.flatMap((one, index) => {
      const service = servedAlike(one, lists, mentions, concepts);
      const out = roles[index] === "excluded" || roles[index] === "dropped";
      return service === undefined || out ? [] : [[one, service] as const];
    }),
  );
  const main = subjectsAmong(mentions, roles);
  const subjects = mentions
    .filter((one) => main.includes(one) || alike.has(one))
    .toSorted((one, other) => carried(one) - carried(other));
  const covered = new Set(
    mentions.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  const rest = words.filter(({ empty }, at) => !empty && !covered.has(at));
  const mentioned = new Set(subjects.map(({ at }) => words[at]?.clause ?? 0));
  const ids = (...wanted: readonly Role[]) =>
    mentions.flatMap((mention, index) => {
      const role = roles[index];
      return role && wanted.includes(role) && !subjects.includes(mention)
        ? [mention.concept.id]
        : [];
    });
  // "My saw I don't lend, but I'll come and saw".
  const isWithheld = ({ at, concept: { kind } }: Mention): boolean =>
    kind === "object" && withheld.has(words[at]?.clause ?? -1);
  const isSpoken = (word: Word) => !word.empty && !refused.all.has(word);
  const strict = new Set(clauses.flatMap((clause) => behindMark(clause, "strict")));
  const refused = refusedIn(clauses, behind);
  const named = new Set(
    mentions
      .filter(
        ({ concept: { kind } }) => kind === "object" || kind === "service" || kind === "event",
      )
      .flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  const serving = subjects.some(({ concept: { id, kind } }) => kind === "service" && !isShown(id));
  const extentFor = extentsIn(words, language, concepts, subjects);
  const told = unique(
    subjects.map((mention) => {
      const instead = lentInstead(mention, words, concepts);
      const word = words[mention.at]?.stem ?? "";
      if (instead) return wantedAs(instead, word);
      const said = isWithheld(mention)
        ? DONE_WITH
        : actsOf(mention, { words, clauses, mentioned, named, serving, lists, behind, uses });
      const { acts, explicit } = said;
      const mended =
        alike.get(mention) ??
        cared(mention, said, words, concepts) ??
        withAct(mention.concept.id, acts, concepts);
      return {
        id: mended ?? mention.concept.id,
        kind: concepts.get(mended ?? "")?.kind ?? mention.concept.kind,
        acts:
          mended === undefined ? acts : new Set(usualActs(concepts.get(mended)?.kind ?? "object")),
        explicit,
        guessed: mention.guessed,
        asked: isAsked(mention, words, mentions) && carried(mention) === 0,
        trade: tradeOf(mention, words),
        had: isHad(words, mention.at),
        own: servedBy(mention, mentions).some(({ at }) => isHad(words, at)),
        listed: isListed(words, mention.at, mentions),
        modifiers: modifiersOf(mention, words, covered, head),
        word,
        extent: extentFor(mention),
      };
    }),
  );
  const unmended = told.filter((one) => !isMended(one, told, concepts));
  const met = withCompany(unmended, ids("beside"), words, concepts);
  const things = withRides(met, words, language, concepts);
  const places = placesOf(
    words,
    covered,
    language,
    mentions.some(({ concept }) => concepts.family(concept.id).includes("car-ride")),
  );
  // "Going to Lyon on Sunday, two seats left": nothing but a town, and perhaps a car.
  const ride = concepts.get("car-ride");
  const going =
    ride && says(words, "going") && places.size > 0 && things.every(({ id }) => id === "car");
  const about = going ? [rideOf(ride)] : things;
  const measures = measuresOf(words, language);
  const bare = about.flatMap(({ extent }) => extent.size ?? []);
  const only = ids("only").filter((id) => id !== "circumstance");
  // "No children under six": it is their age that is ruled out.
  const bounded = measures.ages.length > 0 && (says(words, "under") || says(words, "over"));
  const excluded = [
    ...ids("excluded").filter((id) => !(bounded && id === "child")),
    ...(only.includes("adult") ? ["child"] : []),
  ];
  return {
    language,
    subjects: about,
    beside: ids("beside", "part", "only"),
    excluded: excluded.filter((id) => !about.some((subject) => subject.id === id)),
    only: only.filter((id) => id !== "adult"),
    unclear: rest
      .filter((word) => word.marks.size === 0 && strict.has(word))
      .map(({ stem }) => stem),
    refused: rest.filter((word) => refused.all.has(word)).map(({ stem }) => stem),
    spurned: rest
      .filter((word) => refused.plainly.has(word))
      .flatMap(({ stem, folded }) => [stem, folded]),
    spoken: new Set(words.filter(isSpoken).flatMap(({ stem, folded }) => [stem, folded])),
    stems: new Map(rest.map(({ stem, typed }) => [stem, typed])),
    unread: rest.filter(({ marks }) => marks.size === 0).length / Math.max(1, words.length),
    times: timesOf(words, behind),
    bounds: boundsOf(words),
    undone,
    declined: declinedIn(words, mentions),
    unfit: unfitIn(words, mentions, clauses),
    measures: { ...measures, sizes: measures.sizes.union(new Set(bare)) },
    amounts: amountsOf(words, language),
    places,
    far: isFarOff(words, places),
    makes: makesOf(words, language),
    ways: waysOf(words, about, language, concepts),
    limited: ["except", "only", "strict", "over", "under"].some((mark) => says(words, mark)),
    ...closingOf(text, words, language, { mentions, roles }),
    seller: isSeller(text, words),
    lent: says(words, "lend") && !says(words, "own"),
    kept: says(words, "give") || says(words, "own") || isSelling(text, words),
    selling: isSelling(text, words),
    gist: concepts.gists.of(words, mentions, language),
    vector: concepts.embedder?.embed([text])[0],
  };
}

export const analyse = (text: string, locale: string, concepts: Concepts): Analysis =>
  concepts.analyses(`${locale} ${text}`, () => read(text, locale, concepts));
