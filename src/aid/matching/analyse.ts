import { type Act, actsIn, isSeller, isSelling, says, usualActs } from "./act.ts";
import { type Amounts, amountsOf } from "./amounts.ts";
import { type Times, timesOf } from "./calendar.ts";
import type { Concept, ConceptKind, Concepts, Mention } from "./concepts.ts";
import { spokenLanguage } from "./language.ts";
import { type Measures, measuresOf } from "./measures.ts";
import { type Extent, extentOf } from "./sizes.ts";
import { type Places, placesOf } from "./places.ts";
import { purposeIn, type Role, rolesOf } from "./roles.ts";
import { isAsked, isHad, isListed, lentInstead, modifiersOf } from "./telling.ts";
import { languageOf } from "./languages/known.ts";
import { type Word, wordsOf } from "./words.ts";

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
  /** In a clause that asks for something. */
  readonly asked: boolean;
  /** "A gazebo and a tarpaulin": as much meant as what stands before it. */
  readonly listed: boolean;
  /** Stems of unknown words that tell which one: the water of "water kefir". */
  readonly modifiers: readonly string[];
  readonly extent: Extent;
}

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
  /** Words that are no concept and not empty, by their stem. */
  readonly stems: ReadonlyMap<string, string>;
  readonly times: Times;
  readonly measures: Measures;
  readonly amounts: Amounts;
  readonly places: Places;
  readonly closed: boolean;
  /** Over for a need, a reason to give for an offer. */
  readonly unneeded: boolean;
  readonly selling: boolean;
  /** Says that something is for sale; a price alone may be what a need would pay. */
  readonly seller: boolean;
}

interface Clause {
  readonly number: number;
  readonly words: readonly Word[];
}

function clausesOf(words: readonly Word[]): readonly Clause[] {
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
}

/** What is said of a mention in its clause, before any purpose. */
function saidOf(mention: Mention, { words, clauses, named }: Surroundings): readonly Word[] {
  const number = words[mention.at]?.clause ?? 0;
  const clause = clauses.find((one) => one.number === number);
  const purpose = purposeIn(words, number, mention);
  const start = words.findIndex((word) => word.clause === number);
  const more = clause?.words.slice((purpose ?? words.length) - start) ?? [];
  // "a bike to repair": with nothing else in it, the purpose is what is wanted of the thing itself.
  const other = more.some((word) => !word.empty && actsIn([word]).size === 0);
  const end = other ? purpose : undefined;
  return (clause?.words ?? [])
    .slice(0, (end ?? words.length) - start)
    .filter((_, at) => !named.has(start + at));
}

/** The acts that are said of a mention, else in clauses that mention nothing, else what is usual. */
function actsOf(mention: Mention, around: Surroundings): Pick<Subject, "acts" | "explicit"> {
  const { kind } = mention.concept;
  const said = saidOf(mention, around);
  const own = actsIn(said);
  if (kind === "service") {
    return { acts: new Set([own.has("lesson") ? "lesson" : "service"]), explicit: true };
  }
  if (kind === "skill") {
    return { acts: own.difference(new Set<Act>(["service", "thing"])), explicit: own.size > 0 };
  }
  const free = around.clauses.filter((one) => !around.mentioned.has(one.number));
  const acts = own.size > 0 ? own : actsIn(free.flatMap((clause) => clause.words));
  if (acts.size > 0) return { acts, explicit: true };
  const wordless = free.filter((one) => one.words.every(({ empty }) => empty));
  const broken =
    kind === "object" &&
    [said, ...wordless.map((clause) => clause.words)].some((words) => says(words, "broken"));
  return { acts: new Set(broken ? ["repair"] : usualActs(kind)), explicit: broken };
}

/** Where nothing is plainly the subject, the likeliest of the rest is. */
function subjectsAmong(mentions: readonly Mention[], roles: readonly Role[]): readonly Mention[] {
  const withRole = (role: Role) => mentions.filter((_, index) => roles[index] === role);
  const main = withRole("main");
  if (main.length > 0) return main;
  const broken = withRole("broken");
  if (broken.length > 0) return broken;
  const beside = withRole("beside").filter(({ concept }) => concept.kind !== "context");
  return beside.slice(0, 1);
}

/**
 * Repairing a bicycle is a thing of its own where the list has it, and so is learning to ride one: `bike-repair` and
 * `bike-lesson` are what `bike` means with that act, `board-games-partner` is playing them together.
 */
const withAct = (id: string, acts: ReadonlySet<Act>, concepts: Concepts): string | undefined =>
  (["repair", "lesson", "partner"] as const)
    .filter((act) => acts.has(act))
    .flatMap((act) => concepts.family(id).map((one) => `${one}-${act}`))
    .find((one) => concepts.get(one));

/** The words that something is ruled out with, for good or but for the weather. */
const ruledOutIn = (clause: Clause): readonly Word[] => {
  const from = clause.words.findLastIndex(({ marks }) => marks.has("strict"));
  return from < 0 ? [] : clause.words.slice(from + 1);
};

/** A thing that is to be lent, whatever else is said of it. */
const wantedAs = ({ id, kind }: Concept): Subject => ({
  id,
  kind,
  acts: new Set(["thing"]),
  explicit: true,
  guessed: false,
  had: false,
  asked: true,
  listed: false,
  modifiers: [],
  extent: { big: undefined, width: undefined, size: undefined },
});

const unique = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter((one, index) => subjects.findIndex(({ id }) => id === one.id) === index);

function read(text: string, locale: string, concepts: Concepts): Analysis {
  const language = spokenLanguage(text, locale);
  const { head, behind } = languageOf(language)?.language ?? { head: "first", behind: false };
  const words = wordsOf(text, language);
  const clauses = clausesOf(words);
  const mentions = concepts.mentions(words, language);
  const broken = new Set(
    clauses.filter((one) => says(one.words, "broken")).map(({ number }) => number),
  );
  const roles = rolesOf({ words, mentions, locale: language, broken });
  const subjects = subjectsAmong(mentions, roles);
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
  const strict = new Set(clauses.flatMap(ruledOutIn));
  const named = new Set(
    mentions
      .filter(({ concept }) => concept.kind === "object" || concept.kind === "service")
      .flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  const about = unique(
    subjects.map((mention) => {
      const instead = lentInstead(mention, words, concepts);
      if (instead) return wantedAs(instead);
      const { acts, explicit } = actsOf(mention, { words, clauses, mentioned, named });
      const mended = withAct(mention.concept.id, acts, concepts);
      return {
        id: mended ?? mention.concept.id,
        kind: concepts.get(mended ?? "")?.kind ?? mention.concept.kind,
        acts:
          mended === undefined ? acts : new Set(usualActs(concepts.get(mended)?.kind ?? "object")),
        explicit,
        guessed: mention.guessed,
        asked: isAsked(mention, words, mentions),
        had: isHad(words, mention.at),
        listed: isListed(words, mention.at),
        modifiers: modifiersOf(mention, words, covered, head),
        extent: extentOf(mention, words, concepts),
      };
    }),
  );
  const measures = measuresOf(words, language);
  const bare = about.flatMap(({ extent }) => extent.size ?? []);
  const only = ids("only");
  const excluded = [...ids("excluded"), ...(only.includes("adult") ? ["child"] : [])];
  return {
    language,
    subjects: about,
    beside: ids("beside", "part", "only"),
    excluded: excluded.filter((id) => !about.some((subject) => subject.id === id)),
    only: only.filter((id) => id !== "adult"),
    unclear: rest
      .filter((word) => !word.marks.has("weather") && strict.has(word))
      .map(({ stem }) => stem),
    stems: new Map(rest.map(({ stem, typed }) => [stem, typed])),
    times: timesOf(words, behind),
    measures: { ...measures, sizes: measures.sizes.union(new Set(bare)) },
    amounts: amountsOf(words),
    places: placesOf(words, covered, language),
    closed: says(words, "closed"),
    unneeded: says(words, "unneeded"),
    seller: isSeller(words),
    selling: isSelling(text, words),
  };
}

export const analyse = (text: string, locale: string, concepts: Concepts): Analysis =>
  concepts.analyses(`${locale} ${text}`, () => read(text, locale, concepts));
