import { describe, expect, test } from "vitest";
import { readPlan } from "../../src/aid/sentence.ts";

const at = (locale: string) => ({
  locale,
  now: new Date("2026-11-23T09:00:00Z"),
  zone: "Europe/Paris",
});

const said = (locale: string, text: string, when?: string) => {
  const { title, place, details, readings } = readPlan(text, at(locale), when);
  return [title, readings.map(({ start }) => start), place, details];
};

const SATURDAY = ["2026-11-28T14:00"];

describe("an event on several lines", () => {
  test.for([
    [
      "Repair café\nsamedi 14h-17h\nsalle Jaurès",
      ["Repair café", SATURDAY, "salle Jaurès", undefined],
    ],
    [
      "Repair café\nsalle Jaurès\nsamedi 14h\nCafé offert.",
      ["Repair café", SATURDAY, "salle Jaurès", "Café offert."],
    ],
    ["Fête\nQuand : samedi 14h\nOù : chez Zoé", ["Fête", SATURDAY, "chez Zoé", undefined]],
    [
      "Fête\nsamedi 14h\n12 bis rue des Lilas",
      ["Fête", SATURDAY, "12 bis rue des Lilas", undefined],
    ],
    ["Fête samedi 14h\nà la mairie\nvenez !", ["Fête", SATURDAY, "mairie", "venez !"]],
    [
      "Fête samedi 14h, mairie\nSalle B\ns’il pleut",
      ["Fête", SATURDAY, "mairie", "Salle B\ns’il pleut"],
    ],
    ["Fête samedi 14h\nPlaces limitées", ["Fête", SATURDAY, undefined, "Places limitées"]],
    [
      "Fête samedi 14h, mairie\nInscription avant vendredi 18h",
      ["Fête", SATURDAY, "mairie", "Inscription avant vendredi 18h"],
    ],
    ["Fête samedi 14h\nplace du marché", ["Fête", SATURDAY, "place du marché", undefined]],
    ["Fête samedi 14h\nau café du coin", ["Fête", SATURDAY, "café du coin", undefined]],
    ["Fête\n\nOn danse", ["Fête", [], undefined, "On danse"]],
  ] as const)("“%s”", ([text, expected]) => {
    expect(said("fr", text)).toEqual(expected);
  });

  test("keeps a day whose hour is said later, and drops one that cannot be", () => {
    expect(said("en", "Yoga\nSaturday\nLibrary", "2pm")).toEqual([
      "Yoga",
      SATURDAY,
      "Library",
      undefined,
    ]);
    expect(said("en", "Yoga\n31 June at 6pm\nLibrary", "Saturday 2pm")).toEqual([
      "Yoga",
      SATURDAY,
      "Library",
      undefined,
    ]);
  });

  test("counts seats and roles that stand alone", () => {
    const { capacity, slots, details } = readPlan(
      "Repair café\nsamedi 14h\n12 places\n2 réparateurs et 1 cuisinier\nCafé offert.",
      at("fr"),
    );
    expect({ capacity, slots, details }).toEqual({
      capacity: 12,
      slots: [
        { role: "réparateurs", wanted: 2 },
        { role: "cuisinier", wanted: 1 },
      ],
      details: "Café offert.",
    });
  });
});

const ends = (text: string) => readPlan(text, at("en")).readings.map(({ rrule }) => rrule);

describe("how often, apart from the date", () => {
  const COUNTED = "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270125T235959Z";

  test.for([
    ["Yoga, every Monday 6pm, gym, 10 times", [COUNTED]],
    ["Yoga every Monday 6pm at the gym for 10 times", [COUNTED]],
    ["Yoga, 10 sessions, every Monday 6pm, gym", [COUNTED]],
    ["Sing 3 times the same, Saturday 2pm", [null]],
    ["Yoga, every Monday 6pm, gym, 12 seats", ["FREQ=WEEKLY;BYDAY=MO"]],
  ] as const)("“%s”", ([text, rules]) => {
    expect(ends(text)).toEqual(rules);
  });

  test("leaves nothing of it in the place, and makes nobody a role of it", () => {
    const { place, slots } = readPlan("Yoga, every Monday 6pm, gym, 10 sessions", at("en"));
    expect({ place, slots }).toEqual({ place: "gym", slots: [] });
  });
});
