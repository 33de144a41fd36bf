import { languageTag } from "./languages/known.ts";
import type { Mark } from "./languages/language.ts";
import { goalWords } from "./ways.ts";
import { fold, type Word } from "./words.ts";

/** Names of places that a text says: towns, quarters, where somebody drives. */
export type Places = ReadonlySet<string>;

const NOWHERE: Places = new Set();
/** "vers la Ciotat": little words may stand before a name. */
const BETWEEN = 3;
/** Where letters have no capitals, or every noun has one, only what stands right behind "to" may be a name. */
const CLOSE = new Set(["ar", "de"]);

/** What may stand before the name of a place; before where somebody drives, "for" too. */
const marksOf = (driven: boolean): readonly Mark[] =>
  driven ? ["toward", "purpose"] : ["toward", "collect"];

function follows(
  words: readonly Word[],
  at: number,
  between: number,
  before: readonly Mark[],
): boolean {
  for (let back = 1; back <= between; back += 1) {
    const word = words[at - back];
    if (!word || word.clause !== words[at]?.clause) return false;
    if (before.some((mark) => word.marks.has(mark))) return true;
    if (!word.little && !word.named) return false;
  }
  return false;
}

/** `covered`: words that are part of something known, which is no name; `driven`: it is about a ride. */
export function placesOf(
  words: readonly Word[],
  covered: ReadonlySet<number>,
  locale: string,
  driven: boolean,
): Places {
  const before = marksOf(driven);
  const kinds = driven ? goalWords(words, locale) : covered;
  const tag = languageTag(locale);
  const names = words.flatMap((word, at) => {
    if (covered.has(at) || kinds.has(at) || word.folded.length < 3 || word.little) return [];
    if (word.empty || [...word.marks].some((mark) => mark !== "toward")) return [];
    if (!word.named && tag !== "ar") return [];
    const near = tag === "tr" || follows(words, at, CLOSE.has(tag) ? 1 : BETWEEN, before);
    return near ? [word.folded] : [];
  });
  return names.length === 0 ? NOWHERE : new Set(names);
}

/** "Londres" is "London": names change their ends from language to language. */
const ROOT = 4;

const sameName = (one: string, other: string): boolean =>
  one === other || (one.length >= ROOT && one.slice(0, ROOT) === other.slice(0, ROOT));

/** In letters that can be compared. */
const comparable = (one: string, other: string): boolean =>
  /\p{Script=Latin}/u.test(one) === /\p{Script=Latin}/u.test(other);

/** Both name a place that is one. */
export const placesMeet = (one: Places, other: Places): boolean =>
  [...one].some((mine) => [...other].some((theirs) => sameName(mine, theirs)));

/** Both name places, and never the same. */
export function placesClash(one: Places, other: Places): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const pairs = [...one].flatMap((mine) => [...other].map((theirs) => [mine, theirs] as const));
  return pairs.every(([mine, theirs]) => comparable(mine, theirs) && !sameName(mine, theirs));
}

/** Without the town that everybody is in anyway: who says it says nothing more than who does not. */
export const elsewhereThan = (places: Places, town: string | undefined): Places =>
  town === undefined
    ? places
    : new Set([...places].filter((one) => !sameName(one, fold(town.toLowerCase()))));
