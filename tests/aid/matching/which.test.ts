import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { findMatches } from "../../../src/aid/matching/find.ts";
import { concepts, post } from "./kit.ts";

const band = (need: string, offer: string, needLocale = "fr", offerLocale = "fr") =>
  findMatches(post("need", need, needLocale), [post("offer", offer, offerLocale)], concepts)[0]
    ?.band ?? "silent";

describe("another size, another place: the same thing, and yet not asked for", () => {
  test.each([
    ["costume taille 50", "takım elbise, 44 beden, hediye", "fr", "tr"],
    ["chaussures de randonnée pointure 42", "walking boots size 38 to lend", "fr", "en"],
    ["Suche Matratze 90x200", "Matelas 140x190 à donner", "de", "fr"],
    ["cherche un petit bureau", "Groot bureau weg te geven", "fr", "nl"],
    ["une grande table à emprunter", "small table to lend", "fr", "en"],
    ["une échelle à Lyon", "je prête mon échelle à Marseille", "fr", "fr"],
    ["Covoiturage pour Lyon vendredi", "Covoiturage vers Paris vendredi", "fr", "fr"],
    ["Covoiturage pour Lyon vendredi", "I drive people around", "fr", "en"],
  ])("%s ← %s", (need, offer, one, other) => {
    expect(band(need, offer, one, other)).not.toBe("notify");
  });

  test.each([
    ["costume taille 50", "takım elbise, 50 beden, hediye", "fr", "tr"],
    ["Suche Matratze 90x200", "Matelas 90x190 à donner", "de", "fr"],
    ["une grande table à emprunter", "large table to lend", "fr", "en"],
    ["une échelle à Londres", "I can lend a ladder in London", "fr", "en"],
    ["une échelle à Lyon", "je prête mon échelle", "fr", "fr"],
  ])("and where they meet, it is: %s ← %s", (need, offer, one, other) => {
    expect(band(need, offer, one, other)).toBe("notify");
  });
});

test.each([
  ["Je descends à Lyon vendredi", "fr", ["lyon"]],
  ["Ankara'ya giden var mı?", "tr", ["ankara"]],
  ["Fahre am Samstag nach Bremen", "de", ["bremen"]],
  ["Hilfe in Englisch, samstags", "de", []],
])("names of places in %s", (text, locale, places) => {
  expect([...analyse(text, locale, concepts).places]).toEqual(places);
});

test("a thing that another word hangs on is only what that is about", () => {
  const { subjects, beside } = analyse("Smartphone-Plausch im Gemeindehaus", "de", concepts);
  expect(subjects.map(({ id }) => id)).not.toContain("smartphone");
  expect(beside).toContain("smartphone");
});
