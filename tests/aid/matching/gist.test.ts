import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { findMatches, tokensOf } from "../../../src/aid/matching/find.ts";
import { overlapOf } from "../../../src/aid/matching/gist.ts";
import { concepts, listOf, post } from "./kit.ts";

const small = listOf(`
plumbing service
  fr: robinet qui goutte, fuite d'eau, déboucher évier
  en: dripping tap, water leak, unblock sink
babysitting service
  fr: garder les enfants le soir
  en: mind the children in the evening
ladder object
  fr: échelle
  en: ladder
`);

const gist = (text: string, locale: string, list = small) => analyse(text, locale, list).gist;

describe("what a post is about by all of its words", () => {
  test("a turn of phrase that no term has goes with what its words are about", () => {
    const need = gist("l'évier est encore plein, tout goutte", "fr");
    expect(small.gists.first(need, 1)).toEqual(["plumbing"]);
    const [right, wrong] = ["I unblock a blocked sink", "Children minded, evenings"].map((text) =>
      overlapOf(need, gist(text, "en")),
    );
    expect(right).toBeGreaterThan(0.9);
    expect(wrong).toBe(0);
  });

  test("it brings posts to the list, says what it took them for, and sends no message", () => {
    const need = post("need", "l'évier est encore plein, tout goutte");
    const offers = [
      post("offer", "Ladder to lend", "en"),
      post("offer", "I unblock a blocked sink", "en"),
    ];
    const [fit, ...more] = findMatches(need, offers, small);
    expect(fit).toMatchObject({ offer: offers[1], band: "list" });
    expect(fit?.because).toContainEqual({ kind: "perhaps", concept: "plumbing" });
    expect(more).toEqual([]);
  });

  test("the index holds what it is most about", () => {
    expect(tokensOf("tout goutte dans l'évier", "fr", small)).toContain("g:plumbing");
  });

  test("who and where is not what is exchanged", () => {
    const list = listOf("hospital context\n  fr: hôpital\nladder object\n  fr: échelle");
    expect(list.gists.first(gist("hôpital", "fr", list), 3)).toEqual([]);
  });

  test("it is alike both ways, from 0 to 1, and one with itself, whatever people write", () => {
    const words = fc.array(fc.constantFrom("échelle", "goutte", "garder", "soir", "🪜", "x"));
    const texts = words.map((all) => all.join(" "));
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [mine, theirs] = [gist(one, "fr", concepts), gist(other, "fr", concepts)];
        const alike = overlapOf(mine, theirs);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(overlapOf(theirs, mine)).toBeCloseTo(alike, 5);
        expect(overlapOf(mine, mine)).toBeCloseTo(mine.concepts.length > 0 ? 1 : 0, 5);
      }),
    );
  });
});
