import type { Concept, Mention } from "./concepts.ts";
import { languageOf } from "./languages/known.ts";
import type { Mark } from "./languages/language.ts";
import type { Word } from "./words.ts";

/** What a mention is in its text: what it is about, something beside it, a part of another thing's name, or something ruled out. */
export type Role = "main" | "beside" | "part" | "broken" | "excluded" | "only" | "dropped";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const CONTAINERS = set("boxes bags bag storage-box drawers");

const has = (word: Word | undefined, mark: Mark): boolean => word?.marks.has(mark) ?? false;

/** "pas cher", "can't": a negation that rules nothing out. */
function isHarmless(words: readonly Word[], at: number): boolean {
  const [before, word, after, next] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  const same = (other: Word | undefined) => other?.clause === word?.clause;
  if (same(after) && has(after, "benign")) return true;
  if (same(after) && after?.little === true && same(next) && has(next, "benign")) return true;
  const some = has(after, "of");
  return !some && same(before) && has(before, "negatable");
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
  for (let from = at - 1; from >= 0 && words[from]?.clause === clause; from -= 1) {
    if (has(words[from], "except") && !isHarmless(words, from)) return role(from);
  }
  return undefined;
}

const between = (words: readonly Word[], from: number, to: number): readonly Word[] =>
  words.slice(Math.max(0, from), to);

const endOf = ({ at, length }: Mention): number => at + length;

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
  return gap.length > 0 && gap.length <= 2 && has(gap[0], "of");
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
  const { behind, head } = languageOf(locale)?.language ?? { behind: false, head: "first" };
  for (const [index, mention] of mentions.entries()) {
    const clause = words[mention.at]?.clause ?? 0;
    const here = mains.filter((main) => words[main.at]?.clause === clause);
    const purpose = purposeIn(words, clause, here[0]);
    const aside =
      words[mention.at]?.aside === true &&
      mention.concept.kind !== "service" &&
      mains.some(
        (main) => ["object", "skill", "place"].includes(main.concept.kind) && !holds(main),
      );
    const served =
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
        return around.some(({ marks }) => marks.has("only")) ? "only" : "beside";
      }
      if (broken.has(clause)) return "broken";
      const place = here[0]?.concept.kind === "place" && mention.concept.kind === "place";
      const meant = purpose !== undefined && purpose < mention.at && !place;
      if (meant || aside || served) return "beside";
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
  return unpackContainers(servedBeside(roles, mentions), mentions, words);
}

const SERVED: ReadonlySet<string> = new Set(["language", "pet"]);

const isServedBy = (concept: Concept | undefined): boolean =>
  concept !== undefined && (SERVED.has(concept.id) || SERVED.has(concept.kindOf ?? ""));

/** Who translates, corrects or helps with homework in a language does not teach it; who walks dogs gives none away. */
const servedBeside = (roles: readonly Role[], mentions: readonly Mention[]): readonly Role[] => {
  const service = mentions.some(
    ({ concept }, index) => roles[index] === "main" && concept.kind === "service",
  );
  return roles.map((role, index) =>
    service && role === "main" && isServedBy(mentions[index]?.concept) ? "beside" : role,
  );
};

const holds = (mention: Mention): boolean => CONTAINERS.has(mention.concept.id);

/** A box of books is about books. */
const unpackContainers = (
  roles: readonly Role[],
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Role[] => {
  const goods = mentions.some(
    (mention, index) =>
      roles[index] === "main" && mention.concept.kind === "object" && !holds(mention),
  );
  return roles.map((role, index) => {
    const mention = mentions[index];
    if (role !== "main" || !mention || !goods || !holds(mention)) return role;
    const listed = [words[mention.at - 1], words[endOf(mention)]];
    return listed.some((word) => has(word, "and")) ? role : "beside";
  });
};
