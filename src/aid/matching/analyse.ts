import {
  type Act,
  actsIn,
  isBroken,
  isClosed,
  isSeller,
  isSelling,
  isUnneeded,
  usualActs,
} from "./act.ts";
import { type Times, timesOf } from "./calendar.ts";
import type { ConceptKind, Concepts, Mention } from "./concepts.ts";
import { spokenLanguage } from "./language.ts";
import { type Measures, measuresOf } from "./measures.ts";
import { purposeIn, type Role, rolesOf } from "./roles.ts";
import { fold, type Word, wordsOf } from "./words.ts";

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
  readonly closed: boolean;
  /** Over for a need, a reason to give for an offer. */
  readonly unneeded: boolean;
  readonly selling: boolean;
  /** Says that something is for sale; a price alone may be what a need would pay. */
  readonly seller: boolean;
}

const STRICT = /\b(?:sauf|excepte|hormis|except|excluding|pas pour|not for|but not)\b(.*)/;

/** "Except when it rains" is nothing to compare. */
const WEATHER = new Set(
  "pleut pluie neige gel vacances rain rains raining holidays school".split(" "),
);

interface Clause {
  readonly number: number;
  readonly words: readonly Word[];
  readonly text: string;
}

function clausesOf(words: readonly Word[]): readonly Clause[] {
  const numbers = [...new Set(words.map(({ clause }) => clause))];
  return numbers.map((number) => {
    const own = words.filter(({ clause }) => clause === number);
    return { number, words: own, text: own.map(({ folded }) => folded).join(" ") };
  });
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
function saidOf(mention: Mention, { words, clauses, named }: Surroundings): string {
  const number = words[mention.at]?.clause ?? 0;
  const clause = clauses.find((one) => one.number === number);
  const purpose = purposeIn(words, number, mention);
  const start = words.findIndex((word) => word.clause === number);
  const more = clause?.words.slice((purpose ?? words.length) - start) ?? [];
  // "a bike to repair": with nothing else in it, the purpose is what is wanted of the thing itself.
  const other = more.some(({ empty, folded }) => !empty && actsIn(folded).size === 0);
  const end = other ? purpose : undefined;
  return (clause?.words ?? [])
    .slice(0, (end ?? words.length) - start)
    .filter((_, at) => !named.has(start + at))
    .map(({ folded }) => folded)
    .join(" ");
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
  const acts = own.size > 0 ? own : actsIn(free.map(({ text }) => text).join(" "));
  if (acts.size > 0) return { acts, explicit: true };
  const wordless = free.filter((one) => one.words.every(({ empty }) => empty));
  const broken = kind === "object" && [said, ...wordless.map(({ text }) => text)].some(isBroken);
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

const HAS = /\b(?:ai|avons|mon|ma|mes|notre|nos|my|our|have|got|i've|we've)(?: \w+){0,2}$/;

const ASKS =
  /\b(?:cherch\w*|recherch\w*|besoin|voudrais|aimerais|souhait\w*|faudrait|faut|manqu\w*|emprunt\w*|pret(?:er|erait|ez)|qui (?:a|aurait|peut|pourrait|sait|saurait|veut)|quelqu'un|qqun|qqn|auriez|avez|need\w*|looking|borrow|lend|wanted|want|could|can (?:any|some|you)\w*|any(?:one|body)|some(?:one|body)|who(?:'s)?|wish|would (?:like|love)|does|please|pls|svp)\b/;

const plain = (some: readonly Word[]): string => some.map(({ folded }) => folded).join(" ");

/** Something asked for: after "I need", or the last thing named before "could I borrow one?". */
function isAsked(mention: Mention, words: readonly Word[], all: readonly Mention[]): boolean {
  const clause = words[mention.at]?.clause ?? 0;
  const before = words.filter((word, at) => word.clause === clause && at <= mention.at);
  if (ASKS.test(plain(before))) return true;
  const next = all.find(({ at }) => at > mention.at)?.at ?? words.length;
  const after = words.slice(mention.at, next).filter((word) => word.clause > clause);
  const open = after.filter((word) => word.clause !== words[next]?.clause);
  return ASKS.test(plain(open));
}

const leading = (words: readonly Word[], at: number): string =>
  words
    .slice(Math.max(0, at - 4), at)
    .filter(({ clause }) => clause === words[at]?.clause)
    .map(({ folded }) => folded)
    .join(" ");

/**
 * Repairing a bicycle is a thing of its own where the list has it, and so is learning to ride one: `bike-repair` and
 * `bike-lesson` are what `bike` means with that act, `board-games-partner` is playing them together.
 */
const withAct = (id: string, acts: ReadonlySet<Act>, concepts: Concepts): string | undefined =>
  (["repair", "lesson", "partner"] as const)
    .filter((act) => acts.has(act))
    .flatMap((act) => concepts.family(id).map((one) => `${one}-${act}`))
    .find((one) => concepts.get(one));

const unique = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.filter((one, index) => subjects.findIndex(({ id }) => id === one.id) === index);

function read(text: string, locale: string, concepts: Concepts): Analysis {
  const language = spokenLanguage(text, locale);
  const words = wordsOf(text, language);
  const clauses = clausesOf(words);
  const mentions = concepts.mentions(words, language);
  const broken = new Set(clauses.filter((one) => isBroken(one.text)).map(({ number }) => number));
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
  const whole = clauses.map((one) => one.text).join(" ");
  const strict = clauses.map((one) => STRICT.exec(one.text)?.[1] ?? "").join(" ");
  const named = new Set(
    mentions
      .filter(({ concept }) => concept.kind === "object" || concept.kind === "service")
      .flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  const about = unique(
    subjects.map((mention) => {
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
        had: HAS.test(leading(words, mention.at)),
      };
    }),
  );
  const only = ids("only");
  const excluded = [...ids("excluded"), ...(only.includes("adult") ? ["child"] : [])];
  return {
    language,
    subjects: about,
    beside: ids("beside", "only"),
    excluded: excluded.filter((id) => !about.some((subject) => subject.id === id)),
    only: only.filter((id) => id !== "adult"),
    unclear: rest
      .filter(({ folded }) => !WEATHER.has(folded) && ` ${strict} `.includes(` ${folded} `))
      .map(({ stem }) => stem),
    stems: new Map(rest.map(({ stem, typed }) => [stem, typed])),
    times: timesOf(clauses.map((one) => one.text)),
    measures: measuresOf(whole),
    closed: isClosed(whole),
    unneeded: isUnneeded(whole),
    seller: isSeller(whole),
    selling: isSelling(fold(text.slice(0, 4000).toLowerCase())),
  };
}

export const analyse = (text: string, locale: string, concepts: Concepts): Analysis =>
  concepts.analyses(`${locale} ${text}`, () => read(text, locale, concepts));
