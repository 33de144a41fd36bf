import { type Act, actsIn, isBroken, says, usualActs } from "./act.ts";
import type { Subject } from "./subject.ts";
import { saysWhen } from "./never.ts";
import type { Concept, Concepts, Mention } from "./concepts.ts";
import type { Lists } from "./lists.ts";
import { purposeIn } from "./roles.ts";
import { isForLearner } from "./handing.ts";
import { behindMeanwhile } from "./settling.ts";
import { isHad } from "./telling.ts";
import { ACTS_OF_USE, BAND, isInstrument, type Use } from "./tools.ts";
import type { Word } from "./words.ts";

export interface Clause {
  readonly number: number;
  readonly words: readonly Word[];
}

export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const numbers = [...new Set(words.map(({ clause }) => clause))];
  return numbers.map((number) => ({
    number,
    words: words.filter(({ clause }) => clause === number),
  }));
}

interface Surroundings {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Clauses that some subject stands in. */
  readonly mentioned: ReadonlySet<number>;
  /** Words that are part of a thing's name: a "machine à laver" is not about washing. */
  readonly named: ReadonlySet<number>;
  /** What is done for somebody is among what the post is about. */
  readonly serving: boolean;
  /** What stands in one list with each. */
  readonly lists: Lists;
  /** Whether purposes stand behind what they are about. */
  readonly behind: boolean;
  /** Things that are only tools of whoever does something. */
  readonly uses: ReadonlyMap<Mention, Use>;
}

/** "A guitar to begin with", "une guitare pour apprendre": a thing, for whoever learns. */
const isForLearning = ({ concept }: Mention, acts: ReadonlySet<Act>): boolean =>
  concept.kind === "object" && acts.size === 1 && acts.has("lesson");

/** What is said of a mention in its clause, before any purpose. */
function saidOf(mention: Mention, { words, clauses, named }: Surroundings): readonly Word[] {
  const number = words[mention.at]?.clause ?? 0;
  const clause = clauses.find((one) => one.number === number);
  const purpose = purposeIn(words, number, mention);
  const start = words.findIndex((word) => word.clause === number);
  const more = clause?.words.slice((purpose ?? words.length) - start) ?? [];
  // "a bike to repair": with nothing else in it, the purpose is what is wanted of the thing itself.
  const other =
    more.some((word) => !word.empty && actsIn([word]).size === 0) ||
    isForLearning(mention, actsIn(more));
  const end = other ? purpose : undefined;
  return (clause?.words ?? [])
    .slice(0, (end ?? words.length) - start)
    .filter((_, at) => !named.has(start + at) && !behindMeanwhile(words, start + at));
}

/** Played with others, so whoever says when does not offer the set. */
const GAMES = new Set(["board-games", "card-games", "chess", "petanque"]);

/** "Chess at the centre, Thursdays": no purpose before the day, as in "a chess set for Thursday". */
const isPlayed = (id: string, words: readonly Word[]): boolean =>
  GAMES.has(id) &&
  words.some(
    (word, at) => saysWhen(word) && !says(words.slice(Math.max(0, at - 2), at), "purpose"),
  );

/** Helping with something and showing how are one. */
const SHOWN = /-(?:lessons?|help|practice|advice|training)$/;

export const isShown = (id: string): boolean => SHOWN.test(id);

const actsOfService = (id: string, said: ReadonlySet<Act>): ReadonlySet<Act> => {
  if (isShown(id)) return new Set(["service", "lesson"]);
  return new Set([said.has("lesson") ? "lesson" : "service"]);
};

/** "We are moving. I need a table": what is done elsewhere is not done to the table, unless it is asked for. */
function actsOfFree(clauses: readonly Clause[], { id, kind }: Concept): Set<Act> {
  const acts = actsIn(clauses.flatMap(({ words }) => words));
  if (kind !== "object") return acts;
  const asked = clauses.filter(({ words }) => says(words, "ask"));
  if (!asked.some(({ words }) => says(words, "service"))) acts.delete("service");
  // "Three of us (guitar, banjo), more players welcome".
  if (asked.length > 0 || !isInstrument(id) || acts.has("thing")) acts.delete("partner");
  return acts;
}

/** The verb that has a thing as its complement ("mend lamps") is part of a service's name; services in a list are lessons. */
function actsOfItem(item: Mention, around: Surroundings): Set<Act> {
  if (item.concept.kind === "service") return new Set(["lesson"]);
  if (!item.complement) return actsIn(saidOf(item, around));
  const number = around.words[item.at]?.clause;
  return actsIn(around.words.filter(({ clause }) => clause === number));
}

/** "I mend lamps, toasters and bikes": what is said of one thing in a list is said of all; else what its own clause says. */
function actsInList(mention: Mention, around: Surroundings): Set<Act> {
  const own = actsIn(saidOf(mention, around));
  if (own.size > 0 || mention.concept.kind === "service") return own;
  const { telling = [], heading, announcing = [] } = around.lists.get(mention) ?? {};
  const told = telling.map((other) => actsOfItem(other, around)).find(({ size }) => size > 0);
  if (told) return told;
  if (announcing.some(({ concept }) => concept.id === "repair-help")) return new Set(["repair"]);
  return actsIn(around.words.filter(({ clause }) => clause === heading));
}

const COOKING = "cooking";

/** Asked for in so many words, and not one's own. */
const isSought = ({ at }: Mention, words: readonly Word[]): boolean =>
  !isHad(words, at) &&
  says(
    words.slice(0, at).filter(({ clause }) => clause === words[at]?.clause),
    "ask",
  );

/** "I swim every morning, come along". */
const isJoined = ({ words, clauses, mentioned }: Surroundings): boolean => {
  if (says(words, "ask")) return false;
  const free = clauses.filter(({ number }) => !mentioned.has(number));
  const acts = actsIn(free.flatMap(({ words }) => words));
  return acts.size === 1 && acts.has("partner");
};

/** "Cooking for 80, who peels and chops?": hands are wanted, and nobody shows how. */
const isHelped = ({ concept: { id } }: Mention, { words }: Surroundings): boolean =>
  id === COOKING && says(words, "kitchenhand") && !says(words, "lesson");

/** The acts that are said of a mention, else in clauses that mention nothing, else what is usual. */
export function actsOf(mention: Mention, around: Surroundings): Pick<Subject, "acts" | "explicit"> {
  const { kind } = mention.concept;
  const use = around.uses.get(mention);
  if (use) return { acts: new Set(ACTS_OF_USE[use]), explicit: true };
  if (kind === "object" && isForLearner(mention, around.words, around.behind))
    return { acts: new Set(["thing"]), explicit: true };
  const said = saidOf(mention, around);
  const own = actsInList(mention, around);
  if (kind === "service") return { acts: actsOfService(mention.concept.id, own), explicit: true };
  if (isHelped(mention, around)) return { acts: new Set(["service"]), explicit: true };
  if (kind === "skill") {
    const acts = own.difference(new Set<Act>(["service", "thing"]));
    if (own.size === 0 && isJoined(around)) return { acts: new Set(["partner"]), explicit: true };
    // "Repairing zips, sewing": done for somebody, not shown.
    const done = acts.size === 0 && around.serving && !isShown(mention.concept.id);
    return { acts: done ? new Set<Act>(["service"]) : acts, explicit: own.size > 0 };
  }
  const free = around.clauses.filter((one) => !around.mentioned.has(one.number));
  const acts = own.size > 0 ? own : actsOfFree(free, mention.concept);
  // "Looking for a laptop, mine broke down": the other one is broken, and nothing is to be mended.
  const sought = kind === "object" && own.size === 0 && isSought(mention, around.words);
  if (sought) acts.delete("repair");
  // "Wardrobe, taken apart already, free to whoever comes": given, not taken apart.
  const given = says(said, "give") || (says(around.words, "give") && !says(around.words, "ask"));
  if (kind === "object" && given && acts.delete("service")) acts.add("thing");
  // "Girls' football, free": nobody gives football away.
  if (kind === "event") acts.delete("thing");
  if (acts.size > 0) return { acts, explicit: true };
  if (isPlayed(mention.concept.id, around.words)) {
    return { acts: new Set(["partner"]), explicit: false };
  }
  const wordless = free.filter((one) => one.words.every(({ empty }) => empty));
  const broken =
    kind === "object" &&
    !sought &&
    [said, ...wordless.map((clause) => clause.words)].some(isBroken);
  return { acts: new Set(broken ? ["repair"] : usualActs(kind)), explicit: broken };
}

/**
 * Repairing a bicycle is a thing of its own where the list has it, and so is learning to ride one: `bike-repair` and
 * `bike-lesson` are what `bike` means with that act, `board-games-partner` is playing them together.
 */
export const withAct = (
  id: string,
  acts: ReadonlySet<Act>,
  concepts: Concepts,
): string | undefined =>
  (["repair", "lesson", "partner"] as const)
    .filter((act) => acts.has(act))
    .flatMap((act) => concepts.family(id).map((one) => `${one}-${act}`))
    .find((one) => concepts.get(one)) ??
  (acts.has("partner") && isInstrument(id) ? concepts.get(BAND)?.id : undefined);

/** Whoever speaks of feeding an animal, of holidays, or of one's own, gives none away. */
export function cared(
  { concept, at }: Mention,
  { acts, explicit }: Pick<Subject, "acts" | "explicit">,
  words: readonly Word[],
  concepts: Concepts,
): string | undefined {
  if (concept.kind !== "object" || (explicit && acts.has("thing"))) return undefined;
  if (!concepts.family(concept.id).includes("pet")) return undefined;
  if (!says(words, "care") && !isHad(words, at)) return undefined;
  return [`${concept.id}-sitting`, "pet-sitting"].find((id) => concepts.get(id));
}
