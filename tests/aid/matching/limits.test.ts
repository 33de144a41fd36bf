import { describe, expect, test } from "vitest";
import { timesOf } from "../../../src/aid/matching/calendar.ts";
import { measuresClash, measuresOf } from "../../../src/aid/matching/measures.ts";
import { timesClash } from "../../../src/aid/matching/timesclash.ts";
import { withWeekdays } from "../../../src/aid/matching/weekdays.ts";
import { wordsOf } from "../../../src/aid/matching/words.ts";

/** In whichever of the two languages it reads best. */
const said = (text: string, locale: string) => wordsOf(text, locale);
const french =
  /[éèûôà]|\b(?:le|la|les|lundi|samedi|vendredi|dimanche|mercredi|tous|semaine|juin|juillet|mon|pas|ans|taille|pointure|cours|vélo|bébé|enfants?|terminale)\b/;
const localeOf = (text: string): string => (french.test(text) ? "fr" : "en");
const clash = (one: string, other: string): boolean =>
  timesClash(timesOf(said(one, localeOf(one))), timesOf(said(other, localeOf(other))));
const unfit = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((text) => {
    const locale = localeOf(text);
    return measuresOf(said(text, locale), locale);
  });
  return first !== undefined && second !== undefined && measuresClash(first, second);
};

describe("times", () => {
  test.each([
    ["samedi", "Sunday", true],
    ["samedi", "Saturdays", false],
    ["samedi", "tous les jours sauf le samedi", true],
    ["lundi", "tous les jours sauf le samedi", false],
    ["mercredi", "du lundi au jeudi", false],
    ["vendredi", "du lundi au jeudi", true],
    ["dimanche", "en semaine", true],
    ["dimanche", "at weekends", false],
    ["le matin", "evenings only", true],
    ["le 12 mai", "du 10 au 15 mai", false],
    ["le 12 mai", "May 20", true],
    ["en août", "July", true],
    ["août", "juillet et août", false],
    ["mon vélo", "lundi", false],
    ["it may rain", "juin", false],
    ["samedi", "", false],
    ["lundi à 10h", "evenings only", true],
    ["lundi à 17h", "evenings only", false],
    ["le matin", "after 4pm", true],
    ["le soir", "after 4pm", false],
    ["le matin", "until 6pm", false],
    ["le matin", "4pm to 6pm", true],
    ["le matin", "2 hours", false],
    ["Christmas", "juillet", true],
    ["Easter", "le 12 avril", false],
    ["Easter", "juillet", true],
  ])("%s / %s", (one, other, expected) => {
    expect(clash(one, other)).toBe(expected);
    expect(clash(other, one)).toBe(expected);
  });

  test.each([
    ["Mo-Fr", "de", "mon tue wed thu fri"],
    ["pazartesiden perşembeye", "tr", "mon tue wed thu"],
    ["perşembeye lazım", "tr", "thu"],
    ["du lundi au mercredi uniquement", "fr", "mon tue wed"],
    ["Mondays to Thursdays only", "en", "mon tue wed thu"],
    ["this Friday night", "en", "fri"],
    ["since last Friday", "en", ""],
    ["Mo bis Fr ab 17 Uhr", "de", "mon tue wed thu fri"],
    ["di en do", "nl", "tue thu"],
    ["sam matin", "fr", "sat"],
    ["L-V por las tardes", "es", "mon tue wed thu fri"],
    ["lunes y viernes", "es", "mon fri"],
    ["da lunedì a venerdì", "it", "mon tue wed thu fri"],
    ["2ª a 6ª", "pt", "mon tue wed thu fri"],
    ["pzt-cuma", "tr", "mon tue wed thu fri"],
    ["tutti i giorni, la domenica no", "it", "mon tue wed thu fri sat"],
    ["so was hab ich nicht", "de", ""],
    ["ik ben zo thuis", "nl", ""],
    ["l'ami de Sam, à 18h", "fr", ""],
  ])("days in short, in a row or ruled out: %s", (text, locale, days) => {
    expect([...timesOf(said(text, locale)).days].join(" ")).toBe(days);
  });

  test.each([
    ["8.30pm", "en", "evening"],
    ["18:30", "en", "afternoon evening"],
    ["ab 18.30 Uhr", "de", "afternoon evening"],
    ["je suis infirmière de nuit", "fr", ""],
  ])("hours with minutes; working hours are not when help is wanted: %s", (text, locale, parts) => {
    expect([...timesOf(said(text, locale)).parts].join(" ")).toBe(parts);
  });

  test("the day that tomorrow is, for whoever knows what day it is", () => {
    const monday = new Date("2026-03-02T23:30:00Z");
    expect(withWeekdays("demain matin", monday, "UTC", "fr")).toBe("demain matin (mardi)");
    expect(withWeekdays("morgen früh", monday, "Europe/Paris", "de")).toBe(
      "morgen früh (Mittwoch)",
    );
    expect(withWeekdays("un jour", monday, "UTC", "fr")).toBe("un jour");
  });
});

describe("measures", () => {
  test.each([
    ["enfants de 4 et 7", "kids 11-15", true],
    ["enfants de 4 et 7", "kids 3-8", false],
    ["cours pour enfants 12", "grade 2", true],
    ["vélo pour 4 ans", "bike, 7 to 9 years", true],
    ["vélo pour 8 ans", "bike, 7 to 9 years", false],
    ["bébé de 8 mois", "pas de bébés de moins de 2 ans", true],
    ["enfant de 3 ans", "pas de bébés de moins de 2 ans", false],
    ["one-year-old", "enfants de plus de 6 ans", true],
    ["pointure 42", "size 38", true],
    ["taille M", "size 12", false],
    ["maths en terminale", "maths, primary school", true],
    ["cours pour débutant", "beginners welcome", false],
    ["j'habite ici depuis 3 ans", "jouets 8 ans", false],
  ])("%s / %s", (one, other, expected) => {
    expect(unfit(one, other)).toBe(expected);
  });
});
