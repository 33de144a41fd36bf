import { says } from "./act.ts";
import { withoutNames } from "./callnames.ts";
import type { Mention } from "./concepts.ts";
import { isCondition, withoutChores } from "./conditions.ts";
import { foreignIn, isNeedless, isUnwanted } from "./declined.ts";
import { departedOf } from "./departed.ts";
import type { Mark } from "./languages/language.ts";
import { isMake } from "./makes.ts";
import { isHarmless, type Role } from "./roles.ts";
import { has } from "./settling.ts";
import { saysWhen } from "./never.ts";
import type { Word } from "./words.ts";

/** Acts that people say they do not do, or do not want done. */
const DENIABLE = ["repair", "lesson", "lend", "give"] as const;

/** Those places, one after the other, that are in the clause of a word. */
const inClause = (words: readonly Word[], at: number, places: readonly number[]) => {
  const others = places.map((place) => words[place]);
  const end = others.findIndex((word) => word?.clause !== words[at]?.clause);
  return end < 0 ? places : places.slice(0, end);
};

/** "I don't do repairs", where nothing else is said between. */
function isDeniedBefore(words: readonly Word[], at: number): boolean {
  const places = inClause(words, at, [at - 1, at - 2, at - 3]);
  const no = places.find((place) => has(words[place], "except"));
  if (no === undefined || has(words[no], "mild") || isHarmless(words, no)) return false;
  return words.slice(no, at).every((word) => !word.marks.has("and") && !word.marks.has("only"));
}

/** "Je ne répare rien", "leen ik niet uit", but not "je prête pas le dimanche". */
function isDeniedBehind(words: readonly Word[], at: number): boolean {
  const [no] = inClause(words, at, [at + 1, at + 2, at + 3]).filter((place) =>
    has(words[place], "denies"),
  );
  const particle = words[no === undefined ? -1 : no + 2]?.clause !== words[at]?.clause;
  if (no === undefined || (isHarmless(words, no) && !particle)) return false;
  const more = inClause(words, at, [no + 1, no + 2, no + 3]);
  return more.every((place) => !words.slice(place, place + 1).some(saysWhen));
}

const isDenied = (words: readonly Word[], at: number): boolean =>
  has(words[at], "denies") ||
  isDeniedBefore(words, at) ||
  isDeniedBehind(words, at) ||
  (has(words[at], "lesson") && isUnwanted(words, [at, at + 1]));

const deniedAt = (words: readonly Word[], at: number): readonly Mark[] => {
  const said = DENIABLE.filter((mark) => has(words[at], mark));
  return said.length > 0 && isDenied(words, at) ? said : [];
};

/** What a post says that it does not do. */
export interface Denied {
  /** The words, without the acts that are denied. */
  readonly words: readonly Word[];
  /** Acts that are denied and done nowhere else in the post. */
  readonly acts: ReadonlySet<Mark>;
  /** Clauses that say of something that it is not lent or given. */
  readonly withheld: ReadonlySet<number>;
}

/** "Not giving it away" rules nothing out where it is lent. */
const withoutNo = (word: Word, next: Word | undefined): Word =>
  has(word, "except") && has(next, "give")
    ? { ...word, marks: word.marks.difference(new Set(["except"])) }
    : word;

export function deniedIn(said: readonly Word[], language: string): Denied {
  const all = withoutChores(withoutNames(said, language));
  const denied = all.map((_, at) => deniedAt(all, at));
  if (denied.every(({ length }) => length === 0)) {
    return { words: all, acts: new Set(), withheld: new Set() };
  }
  const bare = all.map((word, at) => ({
    ...word,
    marks: word.marks.difference(new Set(denied[at])),
  }));
  const onlyLent = denied.flat().includes("give") && says(bare, "lend");
  const words = onlyLent ? bare.map((word, at) => withoutNo(word, all[at + 1])) : bare;
  const acts = new Set(denied.flat().filter((act) => !words.some((word) => has(word, act))));
  const clauses = denied.flatMap((marks, at) =>
    marks.includes("lend") || (marks.includes("give") && !onlyLent) ? [all[at]?.clause ?? 0] : [],
  );
  const handedOut = (clause: number) =>
    words.some(
      (word) => word.clause === clause && (word.marks.has("lend") || word.marks.has("give")),
    );
  return { words, acts, withheld: new Set(clauses.filter((clause) => !handedOut(clause))) };
}

/** "Except Saturdays (market)": why not then. */
const isReason = ({ at }: Mention, words: readonly Word[]): boolean => {
  const before = words.filter(({ clause }) => clause === (words[at]?.clause ?? 0) - 1);
  return (
    words[at]?.aside === true && before.some(saysWhen) && before.some((word) => has(word, "except"))
  );
};

/** Why somebody can not is nothing that a post is about, nor is what is not wanted, not to be had any more or up to the taker. */
export const withoutReasons = (
  roles: readonly Role[],
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Role[] => {
  const departed = departedOf(words, mentions, roles).mentions;
  // "I know nothing about computers, who helps?" asks for just that.
  const foreign = foreignIn(words, mentions);
  const asks = says(words, "ask");
  return roles.map((role, index) => {
    const mention = mentions[index];
    if (mention && isMake(mention, role, mentions, words)) return "dropped";
    const strange = mention && foreign.get(mention);
    if (strange && mention?.complement && (asks || strange === "sought")) return "beside";
    if (strange === "sought") return "main";
    if (role === "excluded" || !mention) return role;
    if (strange !== undefined && !asks) return strange;
    const dropped =
      isReason(mention, words) ||
      isNeedless(mention, words) ||
      departed.has(mention) ||
      isCondition(mention, roles, mentions, words);
    return dropped ? "dropped" : role;
  });
};
