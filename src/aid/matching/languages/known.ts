import { arabic } from "./arabic.ts";
import { CALLNAMES } from "./callnames.ts";
import { CONDITIONS } from "./conditions.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { withFeasts } from "./feasts.ts";
import { FITTING } from "./fitting.ts";
import { french } from "./french.ts";
import { GENERATIONS } from "./generations.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { type Language, markerOf, type MarkWords } from "./language.ts";
import { LEARNERS } from "./learners.ts";
import { LIMITS } from "./limits.ts";
import { ORDINARY } from "./ordinary.ts";
import { OUTINGS } from "./outings.ts";
import { portuguese } from "./portuguese.ts";
import { SCHOOL_RUNS } from "./schoolruns.ts";
import { spanish } from "./spanish.ts";
import { TRADE } from "./trade.ts";
import { turkish } from "./turkish.ts";
import { USING } from "./using.ts";
import { WHEREABOUTS } from "./whereabouts.ts";

/** French and English first: where nothing else decides, their words do. */
export const LANGUAGES: readonly Language[] = [
  french,
  english,
  spanish,
  german,
  italian,
  portuguese,
  dutch,
  turkish,
  arabic,
];

/** A language as its rules are applied. */
interface Known {
  readonly language: Language;
  readonly little: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  /** Numbers in words, one to twelve. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Another thought begins with these. */
  readonly breaks: ReadonlySet<string>;
  readonly mark: MarkWords;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

function know(language: Language): Known {
  // What turns the sense round is never skipped.
  const turning = new Set((language.marks["except"] ?? "").split(",").map((word) => word.trim()));
  const numbers = setOf(language.numbers);
  return {
    language,
    little: setOf(language.little).difference(turning),
    weak: setOf(language.weak).union(turning),
    ordinary: setOf(`${language.ordinary} ${ORDINARY[language.tag] ?? ""}`),
    numbers: new Map(
      [...numbers].flatMap((forms, at) => forms.split("|").map((form) => [form, at + 1] as const)),
    ),
    breaks: setOf((language.marks["but"] ?? "").replaceAll(",", " ")),
    mark: markerOf({
      ...language,
      marks: withFeasts(
        {
          ...language.marks,
          ...LIMITS[language.tag],
          ...LEARNERS[language.tag],
          ...GENERATIONS[language.tag],
          ...USING[language.tag],
          ...FITTING[language.tag],
          ...OUTINGS[language.tag],
          ...SCHOOL_RUNS[language.tag],
          ...CONDITIONS[language.tag],
          ...TRADE[language.tag],
          ...WHEREABOUTS[language.tag],
          ...CALLNAMES[language.tag],
        },
        language.tag,
      ),
    }),
  };
}

export const languageTag = (locale: string): string => locale.slice(0, 2).toLowerCase();

const known = new Map<string, Known>();

/** What we know of a language; undefined where we have none of its words. */
export function languageOf(locale: string): Known | undefined {
  const ready = known.get(locale);
  if (ready) return ready;
  const tag = languageTag(locale);
  const language = LANGUAGES.find((one) => one.tag === tag);
  if (!language) return undefined;
  const made = known.get(tag) ?? know(language);
  known.set(tag, made);
  return made;
}

export const isLittle = (folded: string, locale: string): boolean =>
  languageOf(locale)?.little.has(folded) ?? false;

export const isWeak = (folded: string, locale: string): boolean =>
  languageOf(locale)?.weak.has(folded) ?? false;

/** An ordinary word of this language, whatever it may look like. */
export const isOrdinary = (folded: string, locale: string): boolean =>
  languageOf(locale)?.ordinary.has(folded) ?? false;
