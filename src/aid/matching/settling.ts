import type { Concept, Mention } from "./concepts.ts";
import type { Mark } from "./languages/language.ts";
import type { Role } from "./roles.ts";
import type { Word } from "./words.ts";

const CONTAINERS: ReadonlySet<string> = new Set(["boxes", "bags", "bag", "storage-box", "drawers"]);

/** A place, or what is done there: "atelier de français". */
export const WORKSHOP = "workshop-space";

export const has = (word: Word | undefined, mark: Mark): boolean => word?.marks.has(mark) ?? false;

export const endOf = ({ at, length }: Mention): number => at + length;

/** The words of one clause. */
export const inClause = (words: readonly Word[], number: number | undefined): readonly Word[] =>
  words.filter(({ clause }) => clause === number);

/** "le week-end uniquement", "only Fridays", "Mon to Thu only": `ranged` where it begins a stretch. */
export const isOnly = (words: readonly Word[], at: number, ranged = false): boolean =>
  [at - 2, at - 1, at + 1, ...(ranged ? [at + 2, at + 3] : [])].some(
    (place) => words[place]?.clause === words[at]?.clause && has(words[place], "only"),
  );

/** Behind "while" or "until" in its clause. */
export const behindMeanwhile = (words: readonly Word[], at: number): boolean =>
  words.some(
    ({ clause, marks }, place) =>
      place < at && clause === words[at]?.clause && marks.has("meanwhile"),
  );

/** Not on the list that is written by hand, or misspelt. */
const isUnsure = ({ guessed, concept }: Mention): boolean =>
  guessed || concept.id === WORKSHOP || concept.where.startsWith("cldr.");

/** What we only guess is not what a post is about where something else is. */
const surest = (roles: readonly Role[], mentions: readonly Mention[]): readonly Role[] => {
  const sure = mentions.some(
    (mention, index) =>
      roles[index] === "main" && !isUnsure(mention) && mention.concept.id !== WORKSHOP,
  );
  return roles.map((role, index) => {
    const mention = mentions[index];
    return sure && role === "main" && mention && isUnsure(mention) ? "part" : role;
  });
};

const SERVED: ReadonlySet<string> = new Set(["language", "pet"]);

const isServedBy = (concept: Concept | undefined): boolean =>
  concept !== undefined && (SERVED.has(concept.id) || SERVED.has(concept.kindOf ?? ""));

/** Who translates, corrects or helps with homework in a language does not teach it; who walks dogs gives none away. */
const servedBeside = (roles: readonly Role[], mentions: readonly Mention[]): readonly Role[] => {
  const service = mentions.some(
    ({ concept: { id, kind } }, index) =>
      roles[index] === "main" &&
      (id === "reading-lessons" || (kind === "service" && !id.endsWith("-lessons"))),
  );
  return roles.map((role, index) =>
    service && role === "main" && isServedBy(mentions[index]?.concept) ? "beside" : role,
  );
};

export const holds = (mention: Mention): boolean => CONTAINERS.has(mention.concept.id);

/** A box of books is about books. */
const unpackContainers = (
  roles: readonly Role[],
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Role[] => {
  const clauseOf = ({ at }: Mention) => words[at]?.clause;
  const isFull = (box: Mention): boolean =>
    mentions.some(
      (mention, index) =>
        roles[index] === "main" &&
        mention.concept.kind === "object" &&
        !holds(mention) &&
        clauseOf(mention) === clauseOf(box),
    );
  return roles.map((role, index) => {
    const mention = mentions[index];
    if (role !== "main" || !mention || !holds(mention) || !isFull(mention)) return role;
    const listed = [words[mention.at - 1], words[endOf(mention)]];
    return listed.some((word) => has(word, "and")) ? role : "beside";
  });
};

/** "Sewing circle in the common room": where it is, not what. */
const placesBeside = (roles: readonly Role[], mentions: readonly Mention[]): readonly Role[] => {
  const first = mentions[roles.indexOf("main")]?.concept.kind;
  return roles.map((role, index) =>
    role === "main" && mentions[index]?.concept.kind === "place" && first !== "place"
      ? "beside"
      : role,
  );
};

/** "Free fridge, we are moving": why something is given. */
const reasonsBeside = (
  roles: readonly Role[],
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Role[] => {
  const given =
    words.some(({ marks }) => marks.has("give")) &&
    mentions.some(({ concept: { kind } }, index) => roles[index] === "main" && kind === "object");
  return roles.map((role, index) =>
    given && role === "main" && mentions[index]?.concept.id === "moving-help" ? "beside" : role,
  );
};

/** What each mention is once all are known: guesses give way, what is served and what holds things lie beside. */
export const settled = (
  roles: readonly Role[],
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Role[] =>
  placesBeside(
    reasonsBeside(
      unpackContainers(servedBeside(surest(roles, mentions), mentions), mentions, words),
      mentions,
      words,
    ),
    mentions,
  );
