import { describe, expect, test } from "vitest";
import { readClosingAt } from "../../src/aid/closing.ts";
import type { Place } from "../../src/aid/desk.ts";
import { placesNamed } from "../../src/aid/naming.ts";

const place = (name: string, district?: string): Place => ({ place: name, district });

const ROUTE = [
  place("mairie", "Empalot"),
  place("marché Saint-Aubin"),
  place("bibliothèque", "Empalot"),
  place("place du 8 mai", "Northgate"),
];

/** A Tuesday, in the middle of the morning. */
const at = (locale: string) => ({
  locale,
  now: new Date("2026-11-24T09:00:00Z"),
  zone: "Europe/Paris",
});

const said = (locale: string, text: string) => {
  const { span, only, unclear } = readClosingAt(text, at(locale), ROUTE);
  const when = typeof span === "string" ? span : `${span.from} ${span.to}`;
  return [when, unclear ?? only.map((one) => one.place)];
};

const CHRISTMAS_EVE = "2026-12-24T00:00 2026-12-25T00:00";

describe("a closing", () => {
  test.for([
    ["fr", "24 décembre", []],
    ["fr", "24 décembre, marché", ["marché Saint-Aubin"]],
    ["fr", "24 décembre au marché Saint-Aubin", ["marché Saint-Aubin"]],
    ["fr", "seulement la bibliothèque le 24 décembre", ["bibliothèque"]],
    ["fr", "24 décembre à Empalot", ["mairie", "bibliothèque"]],
    ["fr", "24 décembre, mairie (Empalot)", ["mairie"]],
    ["fr", "24 décembre place du 8 mai", ["place du 8 mai"]],
    ["en", "24 December at the place du 8 mai", ["place du 8 mai"]],
    ["en", "Northgate only, 24 December", ["place du 8 mai"]],
  ] as const)("%s: “%s” says the day and the stops", ([locale, text, stops]) => {
    expect(said(locale, text)).toEqual([CHRISTMAS_EVE, stops]);
  });

  test("is of several days, or of some hours, at one stop too", () => {
    expect(said("fr", "du 24 décembre au 2 janvier au marché")).toEqual([
      "2026-12-24T00:00 2027-01-03T00:00",
      ["marché Saint-Aubin"],
    ]);
    expect(said("en", "mairie, Tuesday 1 December 9:00-10:00")).toEqual([
      "2026-12-01T09:00 2026-12-01T10:00",
      ["mairie"],
    ]);
  });

  test("says which words name no stop, and what is wrong with a date", () => {
    expect(said("fr", "24 décembre, gare")).toEqual([CHRISTMAS_EVE, "gare"]);
    expect(said("fr", "30 février, marché")).toEqual(["impossible", []]);
    expect(said("fr", "marché")).toEqual(["words", []]);
    expect(said("en", "from 26 December to 24 December")).toEqual(["impossible", []]);
    expect(said("fr", `24 décembre ${"très ".repeat(500)}`)).toEqual(["words", []]);
  });
});

describe("the name of a place", () => {
  test("is none where it could be several, and the one that is said in full where it can", () => {
    const two = [place("marché Nord"), place("marché Sud"), place("marché")];
    expect(placesNamed("marché nord", two)).toEqual([two[0]]);
    expect(placesNamed("le Marche", two)).toEqual([two[2]]);
    expect(placesNamed("marché", two.slice(0, 2))).toEqual([]);
    expect(placesNamed("à la", two)).toEqual([]);
  });
});
