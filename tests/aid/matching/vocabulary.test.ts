import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseConcepts } from "../../../src/aid/matching/load.ts";
import { unknownIn } from "../../../src/aid/matching/unknown.ts";
import {
  contributionOf,
  inUsualWords,
  isKnown,
  vocabularyOf,
} from "../../../src/aid/matching/vocabulary.ts";
import { concepts } from "./kit.ts";

const taught = vocabularyOf([
  { word: "grimpette", language: "fr", concept: "ladder" },
  { word: "machin", language: "fr", concept: undefined },
]);
const usual = (text: string, locale = "fr") => inUsualWords(text, locale, taught, concepts);

describe("words of a community's own", () => {
  test.each([
    ["Je cherche une grimpette pour samedi", "Je cherche une échelle pour samedi"],
    ["Deux grimpettes, merci !", "Deux échelle, merci !"],
    ["un machin", "un machin"],
    ["rien de tel", "rien de tel"],
  ])("%s → %s", (typed, read) => {
    expect(usual(typed)).toBe(read);
  });

  test("a word that a language has already stays what it is", () => {
    expect(isKnown("échelle", "fr", concepts)).toBe(true);
    expect(isKnown("pour", "fr", concepts)).toBe(true);
    expect(isKnown("grimpette", "fr", concepts)).toBe(false);
  });

  test("a concept that is no longer on the list changes nothing", () => {
    const gone = vocabularyOf([{ word: "grimpette", language: "fr", concept: "no-such-thing" }]);
    expect(inUsualWords("une grimpette", "fr", gone, concepts)).toBe("une grimpette");
  });

  test("what is exported is a file of concepts", () => {
    const lines = contributionOf(
      [
        { word: "grimpette", language: "fr", concept: "ladder" },
        { word: "climby", language: "en", concept: "ladder" },
        { word: "machin", language: "fr", concept: undefined },
      ],
      concepts,
    );
    const [read, ...others] = parseConcepts(lines, "contribution.txt");
    expect(others).toEqual([]);
    expect(read?.id).toBe("ladder");
    expect(lines).toContain("fr: grimpette");
    expect(lines).toContain("en: climby");
  });
});

const unknown = (text: string, locale: string, authorName = "Ana") =>
  unknownIn({ text, locale, authorName }, concepts).words;

describe("words that nobody taught the bot", () => {
  test("are counted where nothing was understood, and only there", () => {
    expect(unknown("I need a grimpette", "en")).toEqual(["grimpette"]);
    expect(unknown("I need a ladder and a grimpette", "en")).toEqual([]);
  });

  test("names, numbers and addresses are none", () => {
    expect(unknown("Need a flumph for Martin, ask Zenobia", "en")).not.toContain("martin");
    expect(unknown("flumph chez moi", "fr", "Flumph Martin")).not.toContain("flumph");
    expect(unknown("a flumph, 06 12 34 56 78, me@example.org", "en").join(" ")).not.toMatch(/\d|@/);
  });

  test("whatever is typed, they are single words of letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        for (const word of unknown(text, "fr")) expect(word).toMatch(/^[\p{L}\p{M}]{3,24}$/u);
      }),
    );
  });
});
