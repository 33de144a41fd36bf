import type { Tag, WhenLanguage } from "./languages/language.ts";
import { english } from "./languages/english.ts";
import { french } from "./languages/french.ts";
import { german } from "./languages/german.ts";
import { spanish } from "./languages/spanish.ts";

const WHEN_LANGUAGES: readonly WhenLanguage[] = [french, english, spanish, german];

/** A word as typed: lower case, without accents; `glued` to what stands before it. */
export interface Token {
  readonly text: string;
  readonly glued: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly value: number;
}

/** Phrases of one kind by their first word, the longest first. */
type Dictionary = ReadonlyMap<string, readonly Phrase[]>;

export interface Feast {
  readonly day?: number;
  readonly month?: number;
  /** Days after Easter Sunday. */
  readonly easter?: number;
}

export interface Known {
  readonly language: WhenLanguage;
  readonly dictionaries: ReadonlyMap<string, Dictionary>;
  readonly feasts: readonly Feast[];
}

/** "Samstagvormittag". */
const GERMAN_COMPOUND =
  /\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?=(?:vormittag|nachmittag|morgen|mittag|abend|fruh))/g;
const MOST_TOKENS = 60;
const TOKEN = /\d+|[\p{L}]+|[^\s\p{L}\d]/gu;

/** Cuts a phrase into words, numbers and signs; undefined where it is too long to be a date. */
export function tokensOf(phrase: string): readonly Token[] | undefined {
  const plain = phrase
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/[–—−‐‑]/g, "-")
    .replace(/['’`´]/g, " ")
    .replace(/(?<=\p{L}\p{L})-(?=\p{L})/gu, " ")
    .replace(GERMAN_COMPOUND, "$1 ")
    .replace(/(?<=\p{L})\./gu, " ");
  const tokens: Token[] = [];
  let end = -1;
  for (const found of plain.matchAll(TOKEN)) {
    tokens.push({ text: found[0], glued: found.index === end });
    end = found.index + found[0].length;
    if (tokens.length > MOST_TOKENS) return undefined;
  }
  return tokens;
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

function feastOf(entry: string): { name: string; feast: Feast } | undefined {
  const [, name = "", day, month, easter] =
    /^\s*(.+?)\s+(?:(\d+)\/(\d+)|([+-]\d+))\s*$/.exec(entry) ?? [];
  if (day !== undefined) return { name, feast: { day: Number(day), month: Number(month) } };
  return easter === undefined ? undefined : { name, feast: { easter: Number(easter) } };
}

function know(language: WhenLanguage): Known {
  const feasts = language.feasts.split(",").flatMap((entry) => feastOf(entry) ?? []);
  const tags = Object.entries(language.phrases).map(([tag, list]): [string, Dictionary] => [
    tag,
    dictionaryOf(listed(list, 1)),
  ]);
  return {
    language,
    feasts: feasts.map(({ feast }) => feast),
    dictionaries: new Map([
      ...tags,
      ["weekday", each(language.weekdays, 1)],
      ["every-weekday", each(language.everyWeekday, 1)],
      ["month", each(language.months, 1)],
      ["ordinal", each(language.ordinals, 1)],
      ["ordinal-ending", dictionaryOf(listed(language.ordinalEnding, 1))],
      ["number", dictionaryOf(valued(language.numbers))],
      ["feast", dictionaryOf(feasts.flatMap(({ name }, at) => listed(name, at)))],
    ]),
  };
}

const known = new Map<string, Known>();

/** Of languages that we cannot read dates in, English, and what is numbers alone. */
export function knownFor(locale: string): Known {
  const tag = locale.slice(0, 2).toLowerCase();
  const language = WHEN_LANGUAGES.find((one) => one.tag === tag) ?? english;
  const made = known.get(language.tag) ?? know(language);
  known.set(language.tag, made);
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
  kind:
    | Tag
    | "weekday"
    | "every-weekday"
    | "month"
    | "ordinal"
    | "ordinal-ending"
    | "number"
    | "feast",
): Read<number> | undefined {
  const first = tokens[at]?.text;
  if (first === undefined) return undefined;
  const phrase = dictionaries
    .get(kind)
    ?.get(first)
    ?.find(({ words }) => words.every((word, step) => tokens[at + step]?.text === word));
  return phrase && { value: phrase.value, next: at + phrase.words.length };
}
