import { says } from "./act.ts";
import type { Mention } from "./concepts.ts";
import type { Role } from "./roles.ts";
import { endOf, inClause } from "./settling.ts";
import type { Word } from "./words.ts";

/** What is done to a thing so that whoever takes it can have it. */
const HANDLING: ReadonlySet<string> = new Set([
  "moving-help",
  "carrying",
  "furniture-assembly",
  "dump-run",
]);

const isHandling = ({ concept: { id, kindOf } }: Mention): boolean =>
  HANDLING.has(id) || HANDLING.has(kindOf ?? "");

/** "You carry", "must be dismantled" of what is given; "we carry it ourselves" of whoever asks too. */
const isForTaker = (clause: readonly Word[], words: readonly Word[]): boolean =>
  !says(clause, "helper") &&
  (says(clause, "yourself") ||
    (says(clause, "yours") && !says(clause, "ask")) ||
    (says(clause, "taker") && says(words, "give")));

/** So many words may stand between what is done and "already". */
const NEAR = 2;

/** "Already assembled": in the words themselves, or beside them. */
const isDone = (words: readonly Word[], mention: Mention): boolean =>
  says(
    words
      .slice(Math.max(0, mention.at - NEAR), endOf(mention) + NEAR)
      .filter(({ clause }) => clause === words[mention.at]?.clause),
    "already",
  );

/** A service that a thing only comes with: nobody offers to carry the piano that "you carry". */
export function isCondition(
  mention: Mention,
  roles: readonly Role[],
  mentions: readonly Mention[],
  words: readonly Word[],
): boolean {
  if (mention.concept.kind !== "service") return false;
  const thing = mentions.some(
    ({ concept: { kind }, complement }, index) =>
      kind === "object" && (roles[index] === "main" || complement),
  );
  const clause = inClause(words, words[mention.at]?.clause);
  if (!thing) return false;
  return isDone(words, mention) || (isHandling(mention) && isForTaker(clause, words));
}

const BINDING = ["taker", "yours", "yourself", "already"] as const;

/** What the taker does with a thing does not make a service of it. */
export function withoutChores(words: readonly Word[]): readonly Word[] {
  if (BINDING.every((mark) => !says(words, mark))) return words;
  const numbers = new Set(words.map(({ clause }) => clause));
  const bound = [...numbers].filter((number) => {
    const clause = inClause(words, number);
    return says(clause, "already") || isForTaker(clause, words);
  });
  return words.map((word) =>
    word.marks.has("service") && bound.includes(word.clause)
      ? { ...word, marks: word.marks.difference(new Set(["service"])) }
      : word,
  );
}
