import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { findMatches } from "../../../src/aid/matching/find.ts";
import { concepts, post } from "./kit.ts";

const band = (need: string, offer: string, needLocale = "fr", offerLocale = "fr") =>
  findMatches(post("need", need, needLocale), [post("offer", offer, offerLocale)], concepts)[0]
    ?.band ?? "silent";

describe("another size, another place: the same thing, and yet not asked for; asked for where they meet", () => {
  test.each([
    [
      "perceuse pour du béton, un jour",
      "Presto trapano, solo legno e cartongesso",
      "fr",
      "it",
      false,
    ],
    ["drill for concrete", "Presto trapano, il cemento no", "en", "it", false],
    [
      "Infirmière ici, je cherche une nounou mardi",
      "I'm a nurse, I give injections to neighbours",
      "fr",
      "en",
      false,
    ],
    ["Looking for a nurse for an injection", "Infirmière, je fais les piqûres", "en", "fr", true],
    ["costume taille 50", "takım elbise, 44 beden, hediye", "fr", "tr", false],
    ["chaussures de randonnée pointure 42", "walking boots size 38 to lend", "fr", "en", false],
    ["Suche Matratze 90x200", "Matelas 140x190 à donner", "de", "fr", false],
    ["cherche un petit bureau", "Groot bureau weg te geven", "fr", "nl", false],
    ["une grande table à emprunter", "small table to lend", "fr", "en", false],
    ["une échelle à Lyon", "je prête mon échelle à Marseille", "fr", "fr", false],
    ["Covoiturage pour Lyon vendredi", "Covoiturage vers Paris vendredi", "fr", "fr", false],
    ["Covoiturage pour Lyon vendredi", "I drive people around", "fr", "en", false],
    [
      "soutien en maths, CM1, pour ma fille",
      "Mathe-Nachhilfe für die 9. Klasse",
      "fr",
      "de",
      false,
    ],
    ["profe de mates, nivel universidad", "Maths tuition for kids 11-15", "es", "en", false],
    [
      "Quiero aprender guitarra, de cero",
      "guitar lessons, advanced players only",
      "es",
      "en",
      false,
    ],
    ["vélo d'occasion, 50 € max", "Je prête mon vélo le week-end", "fr", "fr", false],
    [
      "Lift to the airport on Friday?",
      "J'emmène les gens à l'hôpital en voiture",
      "en",
      "fr",
      false,
    ],
    [
      "Lift to the hospital on Monday?",
      "Je vous emmène en voiture chez le médecin le lundi",
      "en",
      "fr",
      true,
    ],
    ["cours de natation pour un homme débutant", "Swimming lessons, women only", "fr", "en", false],
    ["cours de guitare pour adultes", "guitar lessons for kids", "fr", "en", false],
    ["tent for 4 people", "tente 2 places à prêter", "en", "fr", false],
    ["someone to walk my dog", "We walk our dogs every Sunday", "en", "en", false],
    ["ecrã do telemóvel partido, alguém arranja?", "I repair phones", "pt", "en", true],
    [
      "Quelqu'un va à Lyon dimanche ?",
      "Salgo el domingo para Lyon, quedan dos plazas",
      "fr",
      "es",
      true,
    ],
    ["lit double avec matelas", "Eenpersoonsbed 90x200, gratis", "fr", "nl", false],
    ["lit double avec matelas", "Doppelbett 160x200 zu verschenken", "fr", "de", true],
    [
      "Giving away a sewing machine? I'd like my own",
      "Je prête ma machine à coudre",
      "en",
      "fr",
      false,
    ],
    ["un chœur pour chanter", "Salle à prêter pour fêtes, chorales, réunions", "fr", "fr", false],
    ["Beamer am Freitag", "Beamer te leen, alleen ma t/m do", "de", "nl", false],
    ["Spaten, nur am Sonntag", "Spaten verleihe ich, sonntags aber nicht", "de", "de", false],
    ["Alguien para llevar un piano", "Ajudo em mudanças, pianos não", "es", "pt", false],
    ["costume taille 50", "takım elbise, 50 beden, hediye", "fr", "tr", true],
    ["Suche Matratze 90x200", "Matelas 90x190 à donner", "de", "fr", true],
    ["une grande table à emprunter", "large table to lend", "fr", "en", true],
    ["une échelle à Londres", "I can lend a ladder in London", "fr", "en", true],
    ["une échelle à Lyon", "je prête mon échelle", "fr", "fr", true],
  ])("%s ← %s (%s, %s): %s", (need, offer, one, other, asked) => {
    expect(band(need, offer, one, other) === "notify").toBe(asked);
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
