import { isLittle, isOrdinary, isWeak } from "./languages/known.ts";
import type { Entry, Shelf } from "./shelf.ts";
import { inOneOrder } from "./terms.ts";
import { byWord } from "./memo.ts";
import { fold, stemOf, type Word } from "./words.ts";

export interface Lexicon {
  /** The longest term that begins at this content word, and over how many content words. */
  longestAt(text: Text, at: number, most?: number): { concept: string; count: number } | undefined;
  /** What a single word means by itself, as its language writes it. */
  alone(folded: string, locale: string): string | undefined;
}

/** Whether a word is one of the commonest of a language. */
export type IsCommon = (folded: string, locale: string) => boolean;

/** A text as terms are looked up in it. */
export interface Text {
  readonly words: readonly Word[];
  /** Positions of the words that are not little. */
  readonly content: readonly number[];
  readonly locale: string;
}

/** Whatever people speak, they mix it with these; more languages at once would mean too many things. */
const MIXED = ["fr", "en"];
/** Shorter stems belong to too many words: "vol" to "volé" and "volant". */
const MIN_STEM = 4;
/** Words are short there, and what ends them is long. */
const SHORT_STEMS: Readonly<Record<string, number>> = { ar: 3, tr: 3 };
const MIN_FOREIGN = 4;
const MAX_GAP = 4;
const LITTLE_AROUND = 3;
const REMEMBERED = 10_000;

/** Only as their file spells them: their stems are those of too many words ("cours" and "cour"). */
const onlyExact = ({ folded }: Word, locale: string): boolean =>
  isLittle(folded, locale) || isWeak(folded, locale) || isOrdinary(folded, locale);

/** Where an accent makes another word: nobody adds one by mistake. */
const ACCENTED: ReadonlySet<string> = new Set(["fr", "it", "es", "pt"]);

/** "Fines" is an ordinary word of Spanish, and "finés" a language; "livré" is no "livre". */
const isOther = ({ typed, folded }: Word, { plain }: Entry, locale: string): boolean =>
  (!plain && typed === folded && isOrdinary(folded, locale)) ||
  (plain && typed !== folded && ACCENTED.has(locale));

/** How much longer than a term another form of it may be; where words are built of endings, as long as they like. */
const ENDINGS: Readonly<Record<string, number>> = { tr: 8, ar: 5 };
const ENDING = 2;
const ARABIC_PREFIX = /^[فبلك](?=.{3})/;

/** "Bettchen", "hondje": stemmers leave these on. */
const DIMINUTIVE: Readonly<Record<string, RegExp>> = {
  de: /(?:chen|lein)$/,
  nl: /(?:etje|tje|pje|je)s?$/,
};

/** "بدراجة": Arabic writes "with" and "for" onto the word. */
const withoutPrefix = (folded: string, locale: string): string =>
  locale === "ar" ? folded.replace(ARABIC_PREFIX, "") : folded;

/** Another form of a term differs in the end alone: "talla" is no "taller". */
const isNear = (folded: string, term: string, locale: string): boolean => {
  const begins = term.slice(0, Math.max(locale === "ar" ? 2 : 3, term.length - 1));
  const bare = withoutPrefix(folded, locale);
  return (
    (folded.startsWith(begins) || bare.startsWith(begins)) &&
    Math.abs(folded.length - term.length) <= (ENDINGS[locale] ?? ENDING)
  );
};

/** A term whose first word stands in the text with such a prefix. */
function prefixed(words: readonly Word[], shelf: Shelf, locale: string): Entry | undefined {
  const [first, ...rest] = words;
  const bare = withoutPrefix(first?.folded ?? "", locale);
  if (!first || bare === first.folded) return undefined;
  const bucket = shelf.beginning(bare);
  const exact = [bare, ...rest.map(({ folded }) => folded)].join(" ");
  const stems = [stemOf(bare, locale), ...rest.map(({ stem }) => stem)].join(" ");
  return bucket.exact.get(exact) ?? bucket.stems.get(stems);
}

/** Words of one term stand in one clause and near each other. */
function slice({ words, content }: Text, at: number, count: number): readonly Word[] {
  const places = content.slice(at, at + count);
  const found = places.flatMap((place) => words[place] ?? []);
  const close = places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) <= MAX_GAP);
  return close && found.every(({ clause }) => clause === found[0]?.clause) ? found : [];
}

/** `shelf`: the terms of each language, without slots. */
export function buildLexicon(shelf: (locale: string) => Shelf, isCommon: IsCommon): Lexicon {
  const most = (word: string, stem: string, locale: string): number => {
    const { longest } = shelf(locale).beginning(word);
    return Math.max(longest.get(word) ?? 0, longest.get(stem) ?? 0);
  };

  /** The most words of a term that begins with this one, in any of its forms. */
  const reachOf = byWord(REMEMBERED, (typed, locale) => {
    const folded = fold(typed);
    const small = DIMINUTIVE[locale];
    const bare = small ? folded.replace(small, "") : withoutPrefix(folded, locale);
    const whole = most(folded, stemOf(typed, locale), locale);
    return bare === folded ? whole : Math.max(whole, most(bare, stemOf(bare, locale), locale));
  });

  /** A single word of another language counts only where it is no common word of the text's own. */
  const foreign = ({ folded, empty }: Word, locale: string): boolean =>
    !empty &&
    folded.length >= MIN_FOREIGN &&
    !isOrdinary(folded, locale) &&
    !isCommon(folded, locale);

  function onShelf(
    words: readonly Word[],
    literal: string,
    locale: string,
    own: boolean,
  ): Entry | undefined {
    const [only] = words;
    if (!only) return undefined;
    const bucket = shelf(locale).beginning(only.folded);
    const said = bucket.literal.get(literal);
    if (said) return said;
    const key = words.map(({ folded }) => folded).join(" ");
    const exact = (key === literal ? undefined : bucket.spread.get(key)) ?? bucket.exact.get(key);
    if (exact) return words.length === 1 && isOther(only, exact, locale) ? undefined : exact;
    if (words.length === 1 && onlyExact(only, locale)) return undefined;
    const stems = words.map((word) => (own ? word.stem : stemOf(word.typed, locale)));
    const least = SHORT_STEMS[locale] ?? MIN_STEM;
    const tooShort = (stems[0] ?? "").length < least;
    if (words.length > 1) {
      return (
        bucket.stems.get(stems.join(" ")) ??
        (bucket.anyOrder.size > 0 ? bucket.anyOrder.get(inOneOrder(stems)) : undefined) ??
        (own ? prefixed(words, shelf(locale), locale) : undefined)
      );
    }
    const bare = bucket.exact.get(only.folded.replace(/[sx]$/, ""));
    if (bare || tooShort || !own) return bare;
    const small = DIMINUTIVE[locale];
    const entry =
      bucket.stems.get(stems[0] ?? "") ??
      (small && bucket.exact.get(only.folded.replace(small, ""))) ??
      prefixed(words, shelf(locale), locale);
    // A common word may share its stem with a term by chance, and short Arabic stems always may.
    const doubtful = locale === "ar" || isCommon(only.folded, locale);
    return doubtful && entry && !isNear(only.folded, entry.word, locale) ? undefined : entry;
  }

  /** A word together with little ones around it, where that is a term. */
  function wholeAt(text: Text, place: number, locale: string): Entry | undefined {
    const word = text.words[place];
    if (!word) return undefined;
    const { whole } = shelf(locale).beginning(word.folded);
    if (whole.size === 0) return undefined;
    for (let from = place - LITTLE_AROUND; from <= place; from += 1) {
      for (let to = place + LITTLE_AROUND; to >= place; to -= 1) {
        const around = text.words.slice(Math.max(0, from), to + 1);
        if (from < 0 || around.some(({ clause }) => clause !== word.clause)) continue;
        const entry = whole.get(around.map(({ folded }) => folded).join(" "));
        if (entry) return entry;
      }
    }
    return undefined;
  }

  function find(text: Text, at: number, count: number, locale: string): Entry | undefined {
    const words = slice(text, at, count);
    const [first] = words;
    if (!first || words.length < count) return undefined;
    const own = locale === text.locale;
    if (!own && count === 1 && !foreign(first, text.locale)) return undefined;
    const from = text.content[at] ?? 0;
    const whole = count === 1 ? wholeAt(text, from, locale) : undefined;
    if (whole) return whole;
    const to = (text.content[at + count - 1] ?? from) + 1;
    const literal = text.words.slice(from, to).map(({ folded }) => folded);
    const entry = onShelf(words, literal.join(" "), locale, own);
    if (!entry?.noun) return entry;
    const before = text.words[from - 1];
    const verb = before?.clause === first.clause && before.marks.has("verbal");
    return verb ? undefined : entry;
  }

  return {
    alone(folded, locale) {
      const { exact, stems } = shelf(locale).beginning(folded);
      const small = DIMINUTIVE[locale];
      const entry =
        exact.get(folded) ??
        (small && exact.get(folded.replace(small, ""))) ??
        stems.get(stemOf(folded, locale));
      return entry && isNear(folded, entry.word, locale) ? entry.concept : undefined;
    },
    longestAt(text, at, most = Infinity) {
      const first = text.words[text.content[at] ?? -1];
      if (!first) return undefined;
      const order = [...new Set([text.locale, ...MIXED])];
      const reach = order.map((locale) => reachOf(first.typed, locale));
      for (let count = Math.min(most, Math.max(0, ...reach)); count > 0; count -= 1) {
        for (const [index, locale] of order.entries()) {
          if ((reach[index] ?? 0) < count) continue;
          const entry = find(text, at, count, locale);
          if (entry) return { concept: entry.concept, count };
        }
      }
      return undefined;
    },
  };
}
