import { actsIn, says } from "./act.ts";
import { clausesOf } from "./acting.ts";
import type { Mention } from "./concepts.ts";
import { clauseText, partingTexts } from "./departed.ts";
import type { Mark } from "./languages/language.ts";
import type { Role } from "./roles.ts";
import { WEEK } from "./shortdays.ts";
import { type Word, wordsOf } from "./words.ts";

/** Whether a post is over: for anybody, for whoever offers, for whoever needs. */
export interface Closing {
  readonly closed: boolean;
  readonly gone: boolean;
  readonly unneeded: boolean;
}

const OPEN: Closing = { closed: false, gone: false, unneeded: false };
const SHUT: Closing = { closed: true, gone: true, unneeded: true };

/** "Already given", "gone", "found", "no longer needed", and what says so only by itself: "taken". */
const ENDS: readonly Mark[] = ["closed", "gone", "unneeded", "found", "done", "settled"];
const SETTLED: readonly Mark[] = [...ENDS, "thanks", "label", "wished"];
const ASKING: readonly Mark[] = ["ask"];
const DEALING: readonly Mark[] = ["ask", "give", "lend"];
const PERSONS: readonly Mark[] = ["kin", "children"];
const DAYS: readonly Mark[] = [...WEEK, "weekend"];

/** Brackets, arrows and what chats make letters bold with: each begins something new, as a comma does. */
const SIGNS = /[[\]{}|→⇒➡»«~*_❌⛔🚫🔴❗]|->|=>|--/gu;
const TICKS = /[✔☑✅]/gu;
const STRUCK = /[\u0335-\u0338]/g;
const STRUCK_OUT = /~~[^~]{1,2000}~~|<(s|del|strike)>[^<]{1,2000}<\/\1>/g;
const MANY = 0.5;

const hasAny = ({ marks }: Word, wanted: readonly Mark[]): boolean =>
  wanted.some((mark) => marks.has(mark));

const saysAny = (words: readonly Word[], wanted: readonly Mark[]): boolean =>
  words.some((word) => hasAny(word, wanted));

const isSettled = (word: Word): boolean => hasAny(word, SETTLED) || !/\p{L}/u.test(word.typed);

/** What a post is about. */
interface About {
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
}

type Clauses = readonly (readonly Word[])[];

/** A post's clauses, and what is known of all of them. */
interface Said {
  readonly clauses: Clauses;
  /** So many clauses at the beginning only say that it is over. */
  readonly opening: number;
  readonly asked: boolean;
  /** The last clause that asks or offers, the last that says that something is left, the last that says more than thanks. */
  readonly lastLive: number;
  readonly lastStill: number;
  readonly lastNaming: number;
  /** What is said of some of the things alone. */
  readonly partings: ReadonlySet<string>;
}

/** "Thanks", but not "thanks in advance" or "no thanks". */
const isThankful = (words: readonly Word[] = []): boolean =>
  words.some(
    ({ marks }, at) =>
      marks.has("thanks") && !marks.has("advance") && !words[at - 1]?.marks.has("except"),
  );

/** Something asked for or offered: not "was looking for", not "thanks to all who wrote", not "please no more messages". */
function isLive(words: readonly Word[], marks = DEALING): boolean {
  if (saysAny(words, ["except", "nomore", "wished"])) return false;
  const thanks = words.findIndex(({ marks }) => marks.has("thanks"));
  return words
    .slice(0, thanks < 0 ? words.length : thanks)
    .some((word) => hasAny(word, marks) && !isSettled(word));
}

/** "It has been taken", "sorted thanks everyone": nothing else is said. */
function isBare(words: readonly Word[]): boolean {
  const thanks = words.findIndex(({ marks }) => marks.has("thanks"));
  return words.every(
    (word, at) => isSettled(word) || (thanks >= 0 && at > thanks ? word.empty : word.little),
  );
}

/** As well as "sorted now, everyone": nothing is named. */
const isWordless = (words: readonly Word[]): boolean =>
  !isLive(words) && words.every((word) => word.empty || isSettled(word));

const isLabel = (words: readonly Word[] = []): boolean =>
  says(words, "label") && words.every((word) => word.marks.has("label") || word.empty);

/** "Thanks", or a tick. */
const confirms = (words: readonly Word[] = []): boolean =>
  isThankful(words) || words.some(({ typed }) => typed === "✅");

/** "EDIT: sorted", "found one, thanks": who says so speaks of the post itself. */
const isMeant = (clauses: Clauses, at: number): boolean =>
  says(clauses[at] ?? [], "label") ||
  isLabel(clauses[at - 1]) ||
  [-1, 0, 1].some((step) => confirms(clauses[at + step])) ||
  (confirms(clauses[at + 2]) && isWordless(clauses[at + 1] ?? []));

/** What it says stands before anything else, like a title: "[FOUND] looking for a drill". */
function isTitle({ clauses, opening }: Said, at: number, meant: boolean): boolean {
  if (meant && says(clauses[0] ?? [], "label") && at < 3) return true;
  const sign = clauses[at + 1]?.[0]?.after ?? "";
  // "Found: a bunch of keys" has lost nothing.
  const title = says(clauses[at] ?? [], "found") ? !",:".includes(sign) : sign !== ",";
  return at < opening && (meant || title);
}

/** "Not yet gone", "until it is gone", "the first is gone", "my mother has gone". */
function isMoot(clauses: Clauses, at: number, mark: Mark, meant: boolean): boolean {
  const words = clauses[at] ?? [];
  const end = words.findIndex(({ marks }) => marks.has(mark));
  const before = words.slice(0, end).filter((word) => !hasAny(word, ENDS));
  const parting = mark === "gone" || mark === "done";
  if (saysAny(before, ["moot", "except"])) return true;
  if (parting && saysAny(before, PERSONS)) return true;
  if (!parting || meant) return false;
  // "Except on Saturdays (already promised)", "Mondays are taken", "my son's bed, he has gone abroad".
  const aside = "(,".includes(words[0]?.after || "-");
  const around = aside ? [...(clauses[at - 1] ?? []), ...words] : words;
  return saysAny(around, [...DAYS, ...PERSONS]) || (aside && says(clauses[at - 1] ?? [], "except"));
}

/** How many words may stand behind "found" for what was found. */
const FOUND_WORDS = 2;

/** "Drill found", "found a drill", but not "found a bike to mend". */
function isFinding(words: readonly Word[]): boolean {
  const from = words.findLastIndex(({ marks }) => marks.has("found"));
  const named = words.slice(from + 1).filter((word) => !word.empty && !isSettled(word));
  return !isLive(words) && named.length <= FOUND_WORDS && actsIn(words).size === 0;
}

const isLast = (words: readonly Word[], mark: Mark): boolean =>
  words
    .slice(words.findLastIndex(({ marks }) => marks.has(mark)) + 1)
    .every((word) => word.empty || isSettled(word));

/** Words that say more than that it is over: "still here". */
const isStill = (word: Word): boolean => word.marks.has("still") && !hasAny(word, ENDS);

function saidIn(clauses: Clauses, partings: Said["partings"]): Said {
  const naming = clauses.findIndex((words) => !isBare(words));
  return {
    clauses,
    partings,
    opening: naming < 0 ? clauses.length : naming,
    asked: clauses.some((words) => isLive(words, ASKING)),
    lastLive: clauses.findLastIndex((words) => isLive(words)),
    lastStill: clauses.findLastIndex((words) => words.some(isStill)),
    lastNaming: clauses.findLastIndex((words) => !isWordless(words)),
  };
}

/** What one clause ends, if anything. */
function endingOf(said: Said, at: number): Closing {
  const { clauses, asked } = said;
  const words = clauses[at] ?? [];
  if (!saysAny(words, ENDS) || said.lastStill >= at) return OPEN;
  if (said.partings.has(clauseText(words))) return OPEN;
  const meant = isMeant(clauses, at);
  const title = isTitle(said, at, meant);
  if (said.lastLive > at && !title) return OPEN;
  const ends = (mark: Mark): boolean => says(words, mark) && !isMoot(clauses, at, mark, meant);
  const bare = isBare(words) || (meant && isWordless(words));
  const sure = bare || meant;
  const alone = bare && (meant || title || clauses.length === 1);
  const final = bare && (title || said.lastNaming <= at);
  const found = ends("found") && (bare || isFinding(words));
  return {
    closed:
      (ends("closed") && (sure || !asked)) ||
      (alone && !says(words, "gone") && (ends("done") || ends("settled"))) ||
      (found && meant),
    gone:
      (ends("gone") && (sure || !asked)) ||
      (ends("done") && (final || (meant && isLast(words, "done")))),
    unneeded:
      (ends("unneeded") && (sure || !isLive(words))) ||
      (ends("settled") && final) ||
      (found && (bare || isLast(words, "found"))),
  };
}

/** "Je le donne" is written without the accent of "donné". */
const asTyped = (word: Word): Word =>
  word.marks.has("accented") && word.typed === word.folded
    ? { ...word, marks: word.marks.difference(new Set(ENDS)) }
    : word;

/** Crossed out, but for what says that it is over. */
function isStruck(text: string, language: string): boolean {
  const marked = text.match(STRUCK)?.length ?? 0;
  if (marked > 0) return marked >= MANY * (text.match(/\p{L}/gu)?.length ?? 0);
  const rest = text.replace(STRUCK_OUT, " ");
  return rest !== text && wordsOf(rest, language).every((word) => word.empty || isSettled(word));
}

/**
 * Whether a post says that it is over: "EDIT: sorted, thanks everyone! Was after a drill", "[FOUND] looking for a drill". What it only
 * tells on its way does not close it: "the first is gone, the second still here", "I found a bed, who helps me carry it?".
 */
export function closingOf(
  text: string,
  words: readonly Word[],
  language: string,
  { mentions, roles }: About,
): Closing {
  if (isStruck(text, language)) return SHUT;
  if (!saysAny(words, ENDS)) return OPEN;
  const read = wordsOf(text.replace(SIGNS, "\n").replace(TICKS, "\n✅\n"), language).map(asTyped);
  const clauses = clausesOf(read).map((one) => one.words);
  const said = saidIn(clauses, partingTexts(words, mentions, roles));
  const endings = clauses.map((_, at) => endingOf(said, at));
  return {
    closed: endings.some(({ closed }) => closed),
    gone: endings.some(({ gone }) => gone),
    unneeded: endings.some(({ unneeded }) => unneeded),
  };
}
