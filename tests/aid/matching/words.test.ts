import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spokenLanguage } from "../../../src/aid/matching/language.ts";
import { fold, stemOf, wordsOf } from "../../../src/aid/matching/words.ts";

const typed = (text: string, locale = "fr") => wordsOf(text, locale).map((word) => word.typed);
const full = (text: string, locale: string) =>
  wordsOf(text, locale)
    .filter(({ empty }) => !empty)
    .map((word) => word.folded);

describe("wordsOf", () => {
  test("takes French elisions and English possessives off", () => {
    expect(typed("l'échelle d’Anna, lorsqu'à midi")).toEqual(["échelle", "anna", "à", "midi"]);
    expect(typed("jusqu’à demain")).toEqual(["jusqu", "à", "demain"]);
    expect(typed("Ana's ladder", "en")).toEqual(["ana", "ladder"]);
  });

  test("keeps what says something, in each language by its own little words", () => {
    expect(full("Je cherche une grande échelle pour ce week-end svp", "fr")).toEqual(["echelle"]);
    expect(full("Could anyone lend me a ladder for the weekend?", "en")).toEqual(["ladder"]);
    expect(full("un four", "fr")).toEqual(["four"]);
    expect(full("four chairs", "en")).toEqual(["chairs"]);
  });

  test("counts clauses, and knows what is said in brackets or after a colon", () => {
    const words = wordsOf("À donner : lit (deux draps), table. Chaise", "fr");
    const seen = words.filter(({ empty }) => !empty);
    expect(seen.map(({ folded, aside }) => [folded, aside])).toEqual([
      ["lit", true],
      ["draps", true],
      ["table", false],
      ["chaise", false],
    ]);
    expect(new Set(seen.map(({ clause }) => clause)).size).toBe(4);
  });

  test("stems before it folds, and takes the French plural off", () => {
    expect(stemOf("vélos", "fr")).toBe(stemOf("vélo", "fr"));
    expect(stemOf("ladders", "en")).toBe("ladder");
    expect(stemOf("Leitern", "xx")).toBe("Leitern");
  });

  test("takes Turkish endings off, however many", () => {
    const forms = "kitap kitabı kitabını kitaplarım kitaplarımı kitaplarımızı kitaplarınızın";
    expect(new Set(forms.split(" ").map((form) => stemOf(form, "tr")))).toEqual(new Set(["kitap"]));
  });

  test("parts the Arabic 'and' from what follows, but not from words that begin so", () => {
    expect(typed("دراجة ومنشار والسلم", "ar")).toEqual(["دراجة", "و", "منشار", "و", "سلم"]);
    expect(typed("وسادة ورق وقت وحدة", "ar")).toEqual(["وسادة", "ورق", "وقت", "وحدة"]);
    expect(typed("عالمطار هالكتب العالم", "ar")).toEqual(["مطار", "كتب", "عالم"]);
  });

  test("folds accents and ligatures", () => {
    expect(fold("œuf à la coque")).toBe("oeuf a la coque");
  });

  test("any text at all is read, and never more than 300 words of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        expect(wordsOf(text, "fr").length).toBeLessThanOrEqual(300);
      }),
    );
    for (const piece of ["a'", "l'", "- ", "é", "(:", "\u0301", "1 "]) {
      expect(wordsOf(piece.repeat(32_768), "en").length).toBeLessThanOrEqual(300);
    }
  });
});

describe("spokenLanguage", () => {
  test("believes the words rather than the telephone", () => {
    expect(spokenLanguage("Could anyone lend me a ladder for the weekend?", "fr")).toBe("en");
    expect(spokenLanguage("Je cherche une échelle pour samedi", "en")).toBe("fr");
  });

  test("and the telephone where the words tell nothing", () => {
    expect(spokenLanguage("raclette", "fr-BE")).toBe("fr");
    expect(spokenLanguage("", "en")).toBe("en");
    expect(spokenLanguage("Suche eine Leiter", "de")).toBe("de");
  });
});
