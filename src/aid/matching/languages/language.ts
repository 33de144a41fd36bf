import { wordMemo } from "../memo.ts";

/**
 * What a word or phrase does in a sentence, in any language. Rules are written with these, so that a language is one file.
 *
 * Asking and doing: `ask`, `give`, `lend`, `sell`, `repair`, `lesson`, `partner`, `service` (done with or to a thing), `care` (done to an animal), `broken`, `nomore` ("does it no longer"),
 * `used` (verbs with which that says nothing of the kind: need, use, fit),
 * `closed` ("already given"), `gone` (closed for whoever offers it), `found`, `thanks`, `unneeded`, `have` ("my", "I have").
 * `self` ("I am", "here": whoever writes) `job` (what they are by trade) and `working` ("because I work" at night: no help is wanted then).
 * Tools: `handy` ("good with"), `equipped` ("someone with") and `owner` ("who has"), `doer` (behind these: "and could"), `relative` ("who"), `mine` ("at home", "I bring the"), `visit` ("come and work here").
 * Over: `done` and `settled` (closes alone: "taken", "solved"), `accented` (is `done` only with its accent: "donné"), `still` (something is left, or asked for anew), `moot` (before what closes: "until it is gone"), `kin` (who has gone), `wished` ("was looking"), `label` ("edit"), `advance` (thanks for what is hoped for).
 * Structure: `purpose` ("for", "to"), `unpurpose` (before "for" it is none: "looking"), `beside` ("with", "in"), `of`, `and`,
 * `verbal` (a verb follows), `but` (another thought begins), `meanwhile` ("while" mine is being mended).
 * Ruling out: `except` ("not", "without", "sauf"), `nay` (behind what it rules out: "pianos no"), `mild` ("without"), `strict` ("except", "not for"), `negatable` ("can" not),
 * `benign` ("not" far), `only`, `weather` ("except when it rains").
 * Time: days, parts of the day, months, `vague` (a month's name that is also another word), `inside` ("in" May), `until`, `since`, `onward` and `upto` (before an hour),
 * `today`, `tomorrow`, `overmorrow`.
 * Place: `toward` (a town may follow: "to", "in"), `going` ("I am off to", "seats").
 * Measures: `many` (how many people follows: "we are"), `own` ("my own", "to keep": no loan will do), `children` (their ages may follow), `years`, `months` (units), `over`, `under`, `lasting`, `size` (a number of one follows), `big`, `small`, `single` and `double` (beds), `wide`, `high`, `deep`, `long`, `wheel`, and levels of skill.
 * What bounds a help (`unable`, `denies`…) stands in `limits.ts`.
 */
export const MARKS = [
  "ask give lend sell repair lesson partner service care broken nomore used found thanks closed gone unneeded have self job working",
  "handy equipped owner doer relative mine visit",
  "done settled accented still moot kin wished label advance",
  "purpose unpurpose beside of and but meanwhile verbal except nay mild strict negatable benign only weather",
  "mon tue wed thu fri sat sun weekend workdays daily morning afternoon evening night",
  "m1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12 vague inside until since onward upto today tomorrow overmorrow",
  "toward going many own children years months over under lasting size big small single double wide high deep long wheel beginner advanced",
]
  .join(" ")
  .split(" ");

export type Mark = string;

export interface Language {
  readonly tag: string;
  /** Which of two things side by side is meant: "piano stool" is a stool, "tabouret piano" too. */
  readonly head: "first" | "last";
  /** Purpose and exception stand behind what they are about ("çatı için": for the roof). */
  readonly behind: boolean;
  /** Skipped inside a term: "garder le chat" is "garder chat". */
  readonly little: string;
  /** Of asking, times and people: never indexed, and a concept only where its file lists exactly this word. */
  readonly weak: string;
  /** Ordinary words that would be taken for something of another language, or for a slip of the finger. */
  readonly ordinary: string;
  /** Words that are written as one and read as two: "Sonntagmorgen", "and" with whatever follows it in Arabic. */
  readonly glued?: RegExp;
  /** "3." is "third". */
  readonly ordinals?: boolean;
  /** Abbreviations of the days, Monday first, other forms after a bar; and those that are other words or letters too. */
  readonly shortDays?: string;
  readonly ambiguousDays?: string;
  /** One to twelve; other forms after a bar. */
  readonly numbers: string;
  /**
   * For each mark phrases without accents, between commas; `*` ends a beginning of words, `$` stands for the end of a clause, `..` for
   * up to five words of the same clause.
   */
  readonly marks: Readonly<Record<Mark, string>>;
}

export interface Marked {
  readonly folded: string;
  readonly clause: number;
}

interface Phrase {
  readonly mark: Mark;
  readonly words: readonly string[];
  /** Only where nothing follows in its clause. */
  readonly last: boolean;
}

const NONE: ReadonlySet<Mark> = new Set();
/** Words whose phrases are remembered. */
const REMEMBERED = 2_000;

/** What each word does, in their order; a phrase marks all its words. */
export type MarkWords = (words: readonly Marked[]) => readonly ReadonlySet<Mark>[];

function phrasesOf(marks: Readonly<Record<Mark, string>>): readonly Phrase[] {
  return Object.entries(marks).flatMap(([mark, list]) =>
    list
      .split(",")
      .map((phrase) => phrase.trim().split(/\s+/))
      .filter(([first]) => first !== undefined && first !== "")
      .map((words) => ({
        mark,
        words: words.filter((word) => word !== "$"),
        last: words.at(-1) === "$",
      })),
  );
}

const isWild = (word: string): boolean => word.endsWith("*");

const says = (expected: string, folded: string): boolean =>
  isWild(expected) ? folded.startsWith(expected.slice(0, -1)) : folded === expected;

const GAP = "..";
const LONGEST_GAP = 5;

/** Where the words of a phrase stand that begins here; none where they do not. */
function placesOf(
  wanted: readonly string[],
  words: readonly Marked[],
  from: number,
): readonly number[] {
  const clause = words[from]?.clause;
  const places: number[] = [];
  let at = from;
  let reach = 0;
  for (const one of wanted) {
    if (one === GAP) {
      reach = LONGEST_GAP;
      continue;
    }
    const here = (place: number) =>
      words[place]?.clause === clause && says(one, words[place]?.folded ?? "");
    const end = at + reach;
    while (at < end && !here(at)) at += 1;
    if (!here(at)) return [];
    places.push(at);
    at += 1;
    reach = 0;
  }
  return places;
}

export function markerOf({ marks }: Pick<Language, "marks">): MarkWords {
  const exact = new Map<string, Phrase[]>();
  const wild = new Map<string, Phrase[]>();
  for (const phrase of phrasesOf(marks)) {
    const [first = ""] = phrase.words;
    const [index, key] = isWild(first) ? [wild, first.slice(0, -1)] : [exact, first];
    const known = index.get(key);
    if (known) known.push(phrase);
    else index.set(key, [phrase]);
  }
  const lengths = [...new Set([...wild.keys()].map(({ length }) => length))];

  const known = wordMemo<readonly Phrase[]>(REMEMBERED);
  const beginning = (folded: string): readonly Phrase[] =>
    known(folded, () => {
      const found = exact.get(folded) ?? [];
      const more = lengths.flatMap((length) => wild.get(folded.slice(0, length)) ?? []);
      return more.length > 0 ? [...found, ...more] : found;
    });

  return (words) => {
    const found: Set<Mark>[] = [];
    for (const [at, { folded, clause }] of words.entries()) {
      for (const { mark, words: wanted, last } of beginning(folded)) {
        const places = placesOf(wanted, words, at);
        const end = (places.at(-1) ?? at) + 1;
        if (places.length === 0 || (last && words[end]?.clause === clause)) continue;
        for (const each of places) (found[each] ??= new Set()).add(mark);
      }
    }
    return words.map((_, at) => found[at] ?? NONE);
  };
}
