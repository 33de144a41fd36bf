import type { Mention } from "./concepts.ts";
import { withoutReasons } from "./denied.ts";
import { languageOf } from "./languages/known.ts";
import { goesOn } from "./lists.ts";
import { behindMeanwhile, endOf, has, holds, settled, WORKSHOP } from "./settling.ts";
import type { Word } from "./words.ts";

/** What a mention is in its text: what it is about, something beside it, a part of another thing's name, or something ruled out. */
export type Role = "main" | "beside" | "part" | "broken" | "excluded" | "only" | "dropped";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** "The room has only cushions" restricts nothing. */
const SOMEWHERE = set("room station airport hospital school-place park-place door garden-plot");

/** Help with whatever follows. */
const HELP = set("chore-help diy-help");

const NEAR_PURPOSE = 3;

const inverted = (words: readonly Word[], at: number): boolean =>
  words[at - 2]?.clause === words[at]?.clause && has(words[at - 2], "negatable");

/** "pas cher", "can't": a negation that rules nothing out. */
export function isHarmless(words: readonly Word[], at: number): boolean {
  const [before, word, after, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  const same = (other: Word | undefined) => other?.clause === word?.clause;
  if (same(after) && has(after, "benign")) return true;
  if (same(after) && after?.little === true && same(next) && has(next, "benign")) return true;
  const some = has(after, "of");
  if (some || !same(before)) return false;
  // "Kan ik niet".
  return has(before, "negatable") || (before?.empty === true && inverted(words, at));
}

/** How the clause rules out what stands at a word, if it does. */
function ruledOut(
  words: readonly Word[],
  { at, length }: Mention,
  behind: boolean,
): "excluded" | "dropped" | undefined {
  const clause = words[at]?.clause;
  const role = (place: number) => (has(words[place], "mild") ? "dropped" : "excluded");
  if (behind) {
    for (let place = at + length; place < at + length + 2; place += 1) {
      const word = words[place];
      if (word?.clause !== clause) return undefined;
      if (has(word, "except") && !isHarmless(words, place)) return role(place);
    }
    return undefined;
  }
  // "I lend a drill, pianos no": the last word of its clause.
  const [next, after] = [words[at + length], words[at + length + 1]];
  const begins = words.slice(0, at).every((word) => word.clause !== clause || word.little);
  const last = begins && next?.clause === clause && after?.clause !== clause;
  if (last && has(next, "nay")) return "excluded";
  if (last && has(next, "except") && !isHarmless(words, at + length)) return role(at + length);
  for (let from = at - 1; from >= 0 && words[from]?.clause === clause; from -= 1) {
    if (has(words[from], "except") && !isHarmless(words, from)) return role(from);
  }
  return undefined;
}

const between = (words: readonly Word[], from: number, to: number): readonly Word[] =>
  words.slice(Math.max(0, from), to);

/** "une échelle pour tailler la haie" is about a ladder: after the purpose begins, nothing is. */
export function purposeIn(
  words: readonly Word[],
  clause: number,
  first: Mention | undefined,
): number | undefined {
  if (!first) return undefined;
  const found = words.findIndex(
    (word, at) =>
      word.clause === clause &&
      at >= endOf(first) &&
      word.marks.has("purpose") &&
      !has(words[at - 1], "unpurpose"),
  );
  return found < 0 ? undefined : found;
}

/** Something beside the main thing: with it, in it, of it, or what a service is done to. */
function isBeside(mention: Mention, before: Mention | undefined, words: readonly Word[]): boolean {
  const lead = between(words, mention.at - 3, mention.at);
  const cut = lead.findLastIndex(({ marks }) => marks.has("beside"));
  const little = lead.slice(cut + 1);
  if (cut >= 0 && before && little.every((word) => word.little || word.empty)) return true;
  if (!before || words[before.at]?.clause !== words[mention.at]?.clause) return false;
  const gap = between(words, endOf(before), mention.at);
  if (gap.some((word) => word.marks.has("and"))) return false;
  if (before.concept.kind === "service" && mention.concept.kind === "object") return true;
  return before.concept.id !== WORKSHOP && gap.length > 0 && gap.length <= 2 && has(gap[0], "of");
}

/** "can be borrowed for trips to the vet" is no offer of a trip. */
const lent = (words: readonly Word[], { at }: Mention): boolean =>
  words.some(
    ({ clause, marks }, place) => place < at && clause === words[at]?.clause && marks.has("lend"),
  );

/** "de la place pour vos cartons": in a clause of its own, but still only what the rest is for. */
const isServed = (mention: Mention, words: readonly Word[]): boolean =>
  between(words, mention.at - 3, mention.at).some(({ marks }) => marks.has("purpose")) &&
  words[mention.at - 2]?.clause === words[mention.at]?.clause &&
  !has(words[mention.at - 3], "unpurpose");

/** "çatı için merdiven", "kızımla": where purpose stands behind, so does what makes a thing lie beside the point. */
const isBeforePurpose = (mention: Mention, words: readonly Word[]): boolean =>
  between(words, endOf(mention), endOf(mention) + 2).some(
    ({ marks, clause }) =>
      clause === words[mention.at]?.clause && (marks.has("purpose") || marks.has("beside")),
  );

/** Two things side by side: in English the last is the thing ("piano stool"), in French the first. */
const sideBySide = (one: Mention, other: Mention | undefined, words: readonly Word[]): boolean =>
  other !== undefined &&
  endOf(one) === other.at &&
  words[one.at]?.clause === words[other.at]?.clause;

/** "Smartphone-Sprechstunde": hung on another word that is no mention itself, which is the thing. */
const isFirstPart = (
  mention: Mention,
  after: Mention | undefined,
  words: readonly Word[],
): boolean => {
  const next = words[endOf(mention)];
  return next?.joined === true && !next.empty && after?.at !== endOf(mention);
};

/** "A churrera for the party": what is wanted is a word that we do not know. */
function isForStranger(
  { at }: Mention,
  words: readonly Word[],
  covered: ReadonlySet<number>,
): boolean {
  const clause = words[at]?.clause;
  const purpose = words.findLastIndex(
    (word, place) => place < at && word.clause === clause && word.marks.has("purpose"),
  );
  if (purpose < 0 || at - purpose > NEAR_PURPOSE || has(words[purpose - 1], "unpurpose"))
    return false;
  const before = words.filter((word, place) => place < purpose && word.clause === clause);
  const known = before.some((word) => covered.has(words.indexOf(word)));
  return !known && before.some(({ empty, marks }) => !empty && marks.size === 0);
}

/** "While mine is being repaired": why something is needed, not that it is to be repaired. */
const isMeanwhile = ({ at, concept: { id } }: Mention, words: readonly Word[]): boolean =>
  (id === "repair-help" || id.endsWith("-repair")) && behindMeanwhile(words, at);

/** "Only wood", "only for wood": a clause that begins with "only". */
function isOnlyFor({ at }: Mention, words: readonly Word[]): boolean {
  const clause = words[at]?.clause;
  const [first, ...more] = words.filter((word, place) => place < at && word.clause === clause);
  return has(first, "only") && more.every(({ little }) => little);
}

export interface Said {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly locale: string;
  /** Clauses that say that something is broken. */
  readonly broken: ReadonlySet<number>;
}

/** What each mention is, in their order. */
export function rolesOf({ words, mentions, locale, broken }: Said): readonly Role[] {
  const roles: Role[] = [];
  const mains: Mention[] = [];
  const served = new Set<Mention>();
  const { behind, head } = languageOf(locale)?.language ?? { behind: false, head: "first" };
  const covered = new Set(
    mentions.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)),
  );
  for (const [index, mention] of mentions.entries()) {
    const clause = words[mention.at]?.clause ?? 0;
    const here = mains.filter((main) => words[main.at]?.clause === clause);
    const purpose = purposeIn(words, clause, here[0]);
    const aside =
      words[mention.at]?.aside === true &&
      mention.concept.kind !== "service" &&
      mention.concept.kind !== "object" &&
      mains.some(
        (main) => ["object", "skill", "place"].includes(main.concept.kind) && !holds(main),
      );
    const isFor =
      here.length === 0 &&
      mains.length > 0 &&
      (mention.concept.kind === "object" || lent(words, mention)) &&
      isServed(mention, words);
    const before = mentions[index - 1];
    const after = mentions[index + 1];
    const lead = between(words, mention.at - 4, mention.at);
    const role = ((): Role => {
      const out = ruledOut(words, mention, behind);
      if (out) return out;
      if (mention.complement || mention.concept.kind === "context") {
        const around = [...lead, ...between(words, endOf(mention), endOf(mention) + 1)];
        const only = around.some(({ marks }) => marks.has("only"));
        return only && !SOMEWHERE.has(mention.concept.id) ? "only" : "beside";
      }
      if (isMeanwhile(mention, words)) return "beside";
      if (broken.has(clause)) return "broken";
      // "A drill, only for wood": what follows restricts what was named before.
      const onlyFor = mention.concept.kind === "object" && mains.at(-1)?.concept.kind === "object";
      const goes = roles[index - 1] === "only" && before && goesOn(before, mention, words);
      if (onlyFor && (goes || isOnlyFor(mention, words))) return "only";
      if (!behind && mention.concept.kind !== "service" && isForStranger(mention, words, covered)) {
        return "part";
      }
      const place = here[0]?.concept.kind === "place" && mention.concept.kind === "place";
      // "A hand to paint the room": painting is what is wanted.
      const helped = mention.concept.kind === "service" && HELP.has(here.at(-1)?.concept.id ?? "");
      const meant = purpose !== undefined && purpose < mention.at && !place && !helped;
      // "For parties, choirs and meetings": all of the list is what it is for.
      const more = before && served.has(before) && goesOn(before, mention, words);
      if (meant || isFor || more) served.add(mention);
      if (meant || aside || isFor || more) return "beside";
      if (behind && isBeforePurpose(mention, words)) return "beside";
      const container = before && holds(before);
      const taken = container ? undefined : before;
      if (isBeside(mention, mains.length > 0 ? taken : undefined, words)) return "beside";
      if (
        head === "last" &&
        sideBySide(mention, after, words) &&
        after?.concept.kind === "object" &&
        !holds(after)
      ) {
        return "beside";
      }
      if (
        head === "last" &&
        mention.concept.kind === "object" &&
        isFirstPart(mention, after, words)
      ) {
        return "part";
      }
      if (head === "first" && before && sideBySide(before, mention, words)) {
        return mention.concept.kind === "service" ? "main" : "beside";
      }
      return "main";
    })();
    roles.push(role);
    if (role === "main") mains.push(mention);
  }
  return withoutReasons(settled(roles, mentions, words), mentions, words);
}
