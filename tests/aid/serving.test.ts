import { describe, expect, test } from "vitest";
import type { Desk } from "../../src/aid/desk.ts";
import { isAbout, isNamed, serves } from "../../src/aid/serving.ts";
import { readKnowledge } from "../../src/assemble.ts";

const { concepts } = readKnowledge();

const deskOf = (name: string, services: string | undefined, locale: string): Desk => ({
  id: "d4x7",
  communityId: "c1",
  steward: undefined,
  name,
  locale,
  zone: "Europe/Paris",
  stops: [
    {
      number: 1,
      place: "mairie annexe",
      district: "Empalot",
      start: "2026-01-06T09:00",
      minutes: 180,
      rule: "FREQ=WEEKLY;BYDAY=TU",
    },
  ],
  exceptions: [],
  numbered: 1,
  services,
  welcome: undefined,
  cost: undefined,
  access: undefined,
  status: "listed",
  confirmedAt: new Date(0),
});

const forms = deskOf("Aide administrative", undefined, "fr");
const bus = deskOf("Bus", "formulaires, impôts, aide informatique", "fr");
const tools = deskOf("Tool library", "drills, ladders", "en");
const names = (keep: (desk: Desk) => boolean): readonly string[] =>
  [forms, bus, tools].filter(keep).map(({ name }) => name);

describe("a need that a desk serves", () => {
  test.for([
    ["fr", "besoin d’aide pour remplir un formulaire", ["Aide administrative", "Bus"]],
    ["en", "help with my tax return", ["Bus"]],
    ["fr", "quelqu’un pour réparer mon ordinateur", ["Bus"]],
    ["fr", "une échelle", ["Tool library"]],
    ["fr", "cours de guitare", []],
    ["fr", "monter une armoire", []],
  ] as const)("%s: %s", ([locale, text, expected]) => {
    expect(names((desk) => serves(desk, { text, locale }, concepts))).toEqual(expected);
  });

  test("is not a thing that the desk only helps with", () => {
    expect(serves(bus, { text: "un ordinateur", locale: "fr" }, concepts)).toBe(false);
  });
});

describe("a list of desks", () => {
  test.for([
    ["fr", "mairie", ["Aide administrative", "Bus", "Tool library"]],
    ["fr", "impots", ["Bus"]],
    ["en", "form", ["Aide administrative", "Bus"]],
    ["fr", "aujourd’hui", ["Aide administrative", "Bus", "Tool library"]],
    ["fr", "guitare", []],
  ] as const)("%s: %s", ([locale, text, expected]) => {
    expect(names((desk) => isAbout(desk, { text, locale }, concepts))).toEqual(expected);
  });

  test("keeps to the district that was named", () => {
    expect(isNamed("Empalot", "à empalot")).toBe(true);
    expect(isNamed("Empalot", "formulaire")).toBe(false);
    expect(isNamed(undefined, "formulaire")).toBe(false);
  });
});
