import { describe, expect, test } from "vitest";
import { concepts, listOf } from "./kit.ts";
import { wordsOf } from "../../../src/aid/matching/words.ts";

const ids = (text: string, locale: string, among = concepts) =>
  among
    .mentions(wordsOf(text, locale), locale)
    .filter(({ complement }) => !complement)
    .map(({ concept }) => concept.id);

describe("words and concepts", () => {
  test("a concept is one thing, whatever the language", () => {
    expect(concepts.of("échelle", "fr")).toBe("ladder");
    expect(concepts.of("ladder", "en")).toBe("ladder");
    expect(concepts.label("ladder", "fr")).toBe("échelle");
    expect(concepts.label("drill", "en")).toBe("drill");
  });

  test("the text's own language says what a word means, then the others", () => {
    expect(concepts.of("pain", "fr")).toBe("bread");
    expect(concepts.of("pain", "en")).toBeUndefined();
    expect(concepts.of("chat", "fr")).toBe("cat");
    expect(concepts.of("chat", "en")).toBeUndefined();
    expect(concepts.of("chair", "en")).toBe("chair");
    expect(concepts.of("chair", "fr")).toBeUndefined();
    expect(concepts.of("store", "fr")).toBe("blinds");
    expect(concepts.of("store", "en")).toBeUndefined();
    expect(ids("four chairs", "en")).toEqual(["chair"]);
    expect(ids("un four", "fr")).toEqual(["oven"]);
    expect(ids("Je cherche un babysitter et un lawnmower", "fr")).toEqual([
      "babysitting",
      "lawnmower",
    ]);
  });

  test("the longest term wins, and little words between do not matter", () => {
    expect(ids("machine à laver", "fr")).toEqual(["washing-machine"]);
    expect(ids("aide pour ses devoirs", "fr")).toEqual(["homework-help"]);
    expect(ids("lawn mower, lawnmower", "en")).toEqual(["lawnmower", "lawnmower"]);
  });

  test("but they may tell a tool from a job", () => {
    expect(ids("un taille-haie", "fr")).toEqual(["hedge-trimmer"]);
    expect(ids("je taille les haies", "fr")).toEqual(["hedge-trimming"]);
  });

  test("a noun is no verb", () => {
    expect(ids("une porte", "fr")).toEqual(["door"]);
    expect(ids("je porte", "fr")).toEqual([]);
    expect(ids("a saw", "en")).toEqual(["saw"]);
    expect(ids("I saw", "en")).toEqual([]);
  });

  test("a slot takes anything of its family, and other words between", () => {
    expect(ids("promener mon vieux et gentil labrador", "fr")).toEqual(["dog-walking"]);
    expect(ids("assemble my new wardrobe", "en")).toEqual(["furniture-assembly"]);
    expect(ids("garder le lapin", "fr")).toEqual(["pet-sitting"]);
  });

  test("a slip of one letter is forgiven in long words that are no others", () => {
    expect(ids("perceusse", "fr")).toEqual(["drill"]);
    expect(ids("echele", "fr")).toEqual(["ladder"]);
    expect(ids("tronconeuse", "fr")).toEqual(["chainsaw"]);
    expect(ids("chant selle boule marche", "fr")).not.toContain("cat");
    expect(ids("une foule, la houle", "fr")).toEqual([]);
    expect(ids("mouse house horse", "en")).not.toContain("hose");
  });

  test("people mix languages and write as they speak", () => {
    expect(ids("bonjour, a drill svp", "fr")).toEqual(["drill"]);
    expect(ids("mon ordi", "fr")).toEqual(["computer"]);
    expect(ids("velo", "fr")).toEqual(["bike"]);
  });

  test("a family ends where its list goes round", () => {
    const round = listOf("one object < two\n  en: first\ntwo object < one\n  en: second\n");
    expect(round.family("one")).toEqual(["one", "two"]);
    expect(round.family("nobody")).toEqual([]);
  });
});
