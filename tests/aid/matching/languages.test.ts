import { expect, test } from "vitest";
import { LANGUAGES, languageOf } from "../../../src/aid/matching/languages/known.ts";
import { MARKS } from "../../../src/aid/matching/languages/language.ts";
import { fold, wordsOf } from "../../../src/aid/matching/words.ts";

/** Where a language has no word of its own for something, and why. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  // A language without such words, or with endings in their place.
  of: ["tr"],
  verbal: ["tr"],
  toward: ["tr"],
  unpurpose: ["fr", "es", "de", "it", "pt", "nl", "ar"],
  negatable: ["tr"],
  inside: ["tr"],
  vague: ["es", "de", "it", "nl"],
  accented: ["en", "es", "de", "it", "pt", "nl", "ar", "tr"],
};

test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  "%s says all that the rules ask for, and nothing that they do not know",
  (tag, { marks }) => {
    const missing = MARKS.filter((mark) => !marks[mark] && !WITHOUT[mark]?.includes(tag));
    expect(missing).toEqual([]);
    expect(Object.keys(marks).filter((mark) => !MARKS.includes(mark))).toEqual([]);
  },
);

test.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  "%s is written without accents, as words are compared",
  (_, { little, weak, ordinary, numbers, marks }) => {
    const all = [little, weak, ordinary, numbers, ...Object.values(marks)].join(" ");
    const words = all.split(/[\s,|*$]+/).filter(Boolean);
    expect(words.filter((word) => fold(word.toLowerCase()) !== word)).toEqual([]);
  },
);

test.each([
  ["Ich suche eine Leiter", "de", "ask"],
  ["Presto mi taladro", "es", "lend"],
  ["Non funziona più", "it", "broken"],
  ["às terças-feiras", "pt", "tue"],
  ["alleen in het weekend", "nl", "only"],
  ["pazar hariç", "tr", "except"],
  ["يوم السبت", "ar", "sat"],
  ["not for beginners", "en", "beginner"],
  ["sauf le lundi", "fr", "except"],
])("%s (%s): %s", (text, locale, mark) => {
  expect(wordsOf(text, locale).some(({ marks }) => marks.has(mark))).toBe(true);
});

test("what turns the sense round is never skipped", () => {
  for (const { tag, marks } of LANGUAGES) {
    const turning = (marks["except"] ?? "").split(",").map((word) => word.trim());
    expect(turning.filter((word) => languageOf(tag)?.little.has(word))).toEqual([]);
  }
});
