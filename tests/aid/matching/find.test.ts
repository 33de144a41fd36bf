import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { findMatches, tokensOf } from "../../../src/aid/matching/find.ts";
import type { Matchable } from "../../../src/aid/post.ts";
import { concepts, post } from "./kit.ts";
import { postsOf } from "../../matching/sets.ts";

const band = (need: string, offer: string, needLocale = "fr", offerLocale = "fr") =>
  findMatches(post("need", need, needLocale), [post("offer", offer, offerLocale)], concepts)[0]
    ?.band ?? "silent";

const tokens = (text: string, locale: string) => new Set(tokensOf(text, locale, concepts));

describe("findMatches", () => {
  test.each([
    ["une échelle pour samedi", "I can lend my ladder", "fr", "en"],
    ["Mon vélo est cassé", "I repair bikes", "fr", "en"],
    ["Garder mon chat en août", "Pet sitter, all animals", "fr", "en"],
    ["books for my son", "Carton de livres à donner", "en", "fr"],
    ["Suche eine Bohrmaschine für Samstag", "Je prête ma perceuse", "de", "fr"],
    ["Necesito una escalera", "I can lend my ladder", "es", "en"],
    ["Wie kan mijn hond uitlaten?", "Je promène les chiens", "nl", "fr"],
    ["Mein Fahrrad ist kaputt, wer kann es reparieren?", "I repair bikes", "de", "en"],
    ["Cumartesi için matkap arıyorum", "drill to lend", "tr", "en"],
    ["أبحث عن سلم ليوم السبت", "Je prête mon échelle", "ar", "fr"],
    ["Besoin d'aide pour monter une armoire", "I assemble flat-pack furniture", "fr", "en"],
  ])("asks: %s ← %s", (need, offer, one, other) => {
    expect(band(need, offer, one, other)).toBe("notify");
  });

  test.each([
    ["Vorrei imparare la chitarra", "Guitare à prêter"],
    ["Je cherche une tondeuse", "Je tonds votre pelouse"],
    ["Cours de guitare", "Guitare à prêter"],
    ["Réparer mon grille-pain", "Grille-pain à donner"],
    ["Perceuse à percussion", "Je prête quelques outils"],
    ["Garder mon chien", "Garde animaux, mais pas les chiens"],
    ["Perceuse pour dimanche", "Perceuse à prêter le samedi"],
    ["Vélo pour ma fille de 4 ans", "Vélo enfant, 8 ans"],
    ["Cherche perceuse", "Vends perceuse 40 €"],
    ["Cherche perceuse", "Perceuse déjà donnée"],
    ["Traduire une lettre en arabe", "Traduction espagnol-français"],
    ["Un trajet vers l'aéroport", "Covoiturage vers la gare"],
    ["une échelle", "une échelle pour enfants uniquement"],
    ["des outils de jardin", "Echelle pour nettoyer les gouttières"],
  ])("does not ask: %s ← %s", (need, offer) => {
    expect(band(need, offer)).not.toBe("notify");
  });

  test("a kind of what is needed is listed, for whoever looks", () => {
    expect(band("Cherche outils", "Je prête ma perceuse")).toBe("list");
  });

  test("says why, by concepts; by words where no concept carries it, and then never asks", () => {
    const [fit] = findMatches(
      post("need", "une échelle"),
      [post("offer", "ladder", "en")],
      concepts,
    );
    expect(fit?.because).toEqual([{ kind: "concept", concept: "ladder" }]);
    const [words] = findMatches(post("need", "zorgul"), [post("offer", "un zorgul")], concepts);
    expect(words).toMatchObject({ band: "list", because: [{ kind: "words", words: ["zorgul"] }] });
  });

  test("candidates share a token wherever two posts fit", () => {
    expect(tokens("outils", "fr").isDisjointFrom(tokens("a drill", "en"))).toBe(false);
    expect(
      tokens("réparer mon grille-pain", "fr").isDisjointFrom(tokens("repair café", "en")),
    ).toBe(false);
  });
});

describe("whatever people write", () => {
  const texts = postsOf("development");
  const anyPost = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom("need" as const, "offer" as const),
    text: fc.oneof(
      fc.constantFrom(...texts.map(({ text }) => text)),
      fc.string({ unit: "binary", maxLength: 200 }),
    ),
    locale: fc.constantFrom("fr", "en", "de-CH", ""),
    author: fc.record({ id: fc.constantFrom("ana", "luis", "zoe", "max") }),
  });
  const others = fc.uniqueArray(anyPost, { selector: ({ id }) => id, maxLength: 8 });

  test("nobody is matched with himself or with the same kind, and order and time do not matter", () => {
    fc.assert(
      fc.property(anyPost, others, (mine: Matchable, theirs: readonly Matchable[]) => {
        const fits = findMatches(mine, theirs, concepts);
        for (const { need, offer, score } of fits) {
          expect([need.kind, offer.kind]).toEqual(["need", "offer"]);
          expect(need.author.id).not.toBe(offer.author.id);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(findMatches(mine, theirs.toReversed(), concepts)).toEqual(fits);
        expect(findMatches(mine, theirs, concepts)).toEqual(fits);
      }),
      { numRuns: 200 },
    );
  });

  test("no text is too much", () => {
    const pieces = [
      "a",
      "é",
      "l'",
      "1 ",
      "pas de ",
      "garder mon ",
      "(",
      ": ",
      "\n",
      "12 mai ",
      "sauf ",
    ];
    for (const piece of [...pieces, "\u{1F600}", "\u0301", "perceuse ", "pour pour ", "ans 3 à "]) {
      const text = piece.repeat(Math.ceil(65_536 / piece.length));
      expect(() => analyse(text, "fr", concepts)).not.toThrow();
    }
  });
});
