import type { Tag, WhenLanguage } from "./languages/language.ts";
import { english } from "./languages/english.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { spanish } from "./languages/spanish.ts";
import { type Token, tokensOf } from "./tokens.ts";

const WHEN_LANGUAGES: readonly WhenLanguage[] = [french, english, spanish, german];

interface Phrase {
  readonly words: readonly string[];
  readonly value: number;
}

/** Phrases of one kind by their first word, the longest first. */
type Dictionary = ReadonlyMap<string, readonly Phrase[]>;

/** A day of every year, or so many days after Easter Sunday. */
export type Feast = { readonly day: number; readonly month: number } | { readonly easter: number };

type Kind =
  | Tag
  | "weekday"
  | "every-weekday"
  | "month"
  | "ordinal"
  | "ordinal-ending"
  | "number"
  | "stretch"
  | "feast";

export interface Known {
  readonly language: WhenLanguage;
  readonly dictionaries: ReadonlyMap<string, Dictionary>;
  /** "New year" is two: the evening before, and the day. */
  readonly feasts: readonly (readonly Feast[])[];
  /** Every word of it: a phrase with another is no date. */
  readonly words: ReadonlySet<string>;
  /** As in the United States: 12/5 is likelier in December. */
  readonly monthFirst: boolean;
}

const wordsIn = (text: string): readonly string[] => (tokensOf(text) ?? []).map((one) => one.text);

function dictionaryOf(phrases: readonly Phrase[]): Dictionary {
  const sorted = phrases.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(sorted, ({ words }) => words[0] ?? "");
}

const listed = (list: string, value: number): readonly Phrase[] =>
  list
    .split(",")
    .map(wordsIn)
    .filter((words) => words.length > 0)
    .map((words) => ({ words, value }));

const each = (lists: readonly string[], from: number): Dictionary =>
  dictionaryOf(lists.flatMap((list, at) => listed(list, at + from)));

/** "vingt et un 21": the last word is the value. */
const valued = (list: string): readonly Phrase[] =>
  list.split(",").flatMap((entry) => {
    const words = wordsIn(entry);
    const value = Number(words.at(-1));
    return words.length > 1 ? [{ words: words.slice(0, -1), value }] : [];
  });

/** "nouvel an 31/12 1/1": its name, and all the days that it may be. */
function feastOf(entry: string): { name: string; days: readonly Feast[] } {
  const words = entry.trim().split(/\s+/);
  const days = words.flatMap((word): readonly Feast[] => {
    const [day, month] = word.split("/").map(Number);
    if (day !== undefined && month !== undefined) return [{ day, month }];
    return /^[+-]\d+$/.test(word) ? [{ easter: Number(word) }] : [];
  });
  return { name: words.slice(0, words.length - days.length).join(" "), days };
}

function know(language: WhenLanguage, monthFirst: boolean): Known {
  const feasts = language.feasts.split(",").map(feastOf);
  const tags = Object.entries(language.phrases).map(([tag, list]): [string, Dictionary] => [
    tag,
    dictionaryOf(listed(list, 1)),
  ]);
  const dictionaries: ReadonlyMap<string, Dictionary> = new Map([
    ...tags,
    ["weekday", each(language.weekdays, 1)],
    ["every-weekday", each(language.everyWeekday, 1)],
    ["month", each(language.months, 1)],
    ["ordinal", each(language.ordinals, 1)],
    ["ordinal-ending", dictionaryOf(listed(language.ordinalEnding, 1))],
    ["number", dictionaryOf(valued(language.numbers))],
    ["stretch", dictionaryOf(valued(language.stretches))],
    ["feast", dictionaryOf(feasts.flatMap(({ name }, at) => listed(name, at)))],
  ]);
  const phrases = [...dictionaries.values()].flatMap((one) => [...one.values()].flat());
  return {
    language,
    monthFirst,
    dictionaries,
    words: new Set(phrases.flatMap(({ words }) => words)),
    feasts: feasts.map(({ days }) => days),
  };
}

const known = new Map<string, Known>();

/** Of languages that we cannot read dates in, English, and what is numbers alone. */
export function knownFor(locale: string): Known {
  const [tag = "", ...more] = locale.toLowerCase().split(/[-_]/);
  const language = WHEN_LANGUAGES.find((one) => one.tag === tag) ?? english;
  const monthFirst = tag === "en" && more.includes("us");
  const key = `${language.tag} ${monthFirst}`;
  const made = known.get(key) ?? know(language, monthFirst);
  known.set(key, made);
  return made;
}

/** What was read, and the word after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** The longest phrase of a kind that begins at a word. */
export function eat(
  { dictionaries }: Known,
  tokens: readonly Token[],
  at: number,
  kind: Kind,
): Read<number> | undefined {
  const first = tokens[at]?.text;
  if (first === undefined) return undefined;
  const phrase = dictionaries
    .get(kind)
    ?.get(first)
    ?.find(({ words }) => words.every((word, step) => tokens[at + step]?.text === word));
  return phrase && { value: phrase.value, next: at + phrase.words.length };
}

/** The longest phrase of any of these kinds. */
export function eatAny<K extends Kind>(
  known: Known,
  tokens: readonly Token[],
  at: number,
  kinds: readonly K[],
): Read<K> | undefined {
  const found = kinds.flatMap((kind) => {
    const read = eat(known, tokens, at, kind);
    return read ? [{ value: kind, next: read.next }] : [];
  });
  return found.toSorted((a, b) => b.next - a.next)[0];
}

/** The word after a phrase of the first of these kinds that is there, or the same word. */
export function skip(
  known: Known,
  tokens: readonly Token[],
  at: number,
  ...kinds: readonly Kind[]
): number {
  for (const kind of kinds) {
    const found = eat(known, tokens, at, kind);
    if (found) return found.next;
  }
  return at;
}

/** "14", "quatorze". */
export function numberAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const token = tokens[at];
  if (token && /^\d{1,2}$/.test(token.text)) return { value: Number(token.text), next: at + 1 };
  return eat(known, tokens, at, "number");
}

const isWord = (token: Token): boolean => /^\p{L}/u.test(token.text);

/** The "T" of 2026-12-15T18:00. */
const ISO = "t";

/** Whether these words are all of the language of dates; most sentences are not, and need no parsing. */
export const areKnown = ({ words }: Known, tokens: readonly Token[]): boolean =>
  tokens.every((token) => !isWord(token) || token.text === ISO || words.has(token.text));

export const isDigits = (token: Token | undefined): boolean => /^\d+$/.test(token?.text ?? "");
