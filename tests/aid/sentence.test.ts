import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlan } from "../../src/aid/sentence.ts";
import { readSlots } from "../../src/aid/slots.ts";
import { cleanPlace } from "../../src/aid/titled.ts";

const NOW = new Date("2026-11-23T09:00:00Z");
const fr = { locale: "fr", now: NOW, zone: "Europe/Paris" };
const en = { locale: "en", now: NOW, zone: "Europe/Paris" };

type Said = readonly [
  string,
  { title: string; place?: string; start: string; end?: string; rrule?: string },
];

const check = (at: typeof fr, [text, wanted]: Said): void => {
  const { title, place, readings } = readPlan(text, at);
  const [only, ...others] = readings;
  const { start, end = null, rrule = null } = wanted;
  expect({ title, place, ...only, others: others.length }).toEqual({
    title: wanted.title,
    place: wanted.place,
    start,
    end,
    rrule,
    others: 0,
  });
};

describe("an event in one sentence", () => {
  test.for<Said>([
    [
      "Repair café, samedi 14h-17h, salle Jaurès",
      {
        title: "Repair café",
        place: "salle Jaurès",
        start: "2026-11-28T14:00",
        end: "2026-11-28T17:00",
      },
    ],
    [
      "Repair café tous les mardis 17h-19h à la salle Jaurès",
      {
        title: "Repair café",
        place: "salle Jaurès",
        start: "2026-11-24T17:00",
        end: "2026-11-24T19:00",
        rrule: "FREQ=WEEKLY;BYDAY=TU",
      },
    ],
    [
      "Soirée jeux demain à 20h chez Zoé",
      { title: "Soirée jeux", place: "chez Zoé", start: "2026-11-24T20:00" },
    ],
    [
      "samedi 14h repas partagé, place du marché",
      { title: "repas partagé", place: "place du marché", start: "2026-11-28T14:00" },
    ],
    [
      "Apéro à la salle Jaurès samedi à 19h",
      { title: "Apéro", place: "salle Jaurès", start: "2026-11-28T19:00" },
    ],
    [
      "Atelier zéro déchet samedi 14h, mairie",
      { title: "Atelier zéro déchet", place: "mairie", start: "2026-11-28T14:00" },
    ],
    [
      "Repas de midi samedi 12h30, école",
      { title: "Repas de midi", place: "école", start: "2026-11-28T12:30" },
    ],
    [
      "Cours de cuisine à la vapeur samedi 14h",
      { title: "Cours de cuisine à la vapeur", start: "2026-11-28T14:00" },
    ],
    ["Atelier 10 à 12 ans samedi 14h", { title: "Atelier 10 à 12 ans", start: "2026-11-28T14:00" }],
    [
      "Marché de Noël, samedi 14h, place Jaurès",
      { title: "Marché de Noël", place: "place Jaurès", start: "2026-11-28T14:00" },
    ],
  ])("en français : %s", (said) => check(fr, said));

  test.for<Said>([
    [
      "Sunday coffee, every Sunday 9am, park",
      {
        title: "Sunday coffee",
        place: "park",
        start: "2026-11-29T09:00",
        rrule: "FREQ=WEEKLY;BYDAY=SU",
      },
    ],
    [
      "Seed swap, Saturday 14:00-16:00, at the library",
      { title: "Seed swap", place: "library", start: "2026-11-28T14:00", end: "2026-11-28T16:00" },
    ],
    [
      "Yoga every Tuesday 6pm @ town hall",
      {
        title: "Yoga",
        place: "town hall",
        start: "2026-11-24T18:00",
        rrule: "FREQ=WEEKLY;BYDAY=TU",
      },
    ],
    ["Film night tomorrow 8pm", { title: "Film night", start: "2026-11-24T20:00" }],
    [
      "Morning walk, Saturday 9am, the park",
      { title: "Morning walk", place: "park", start: "2026-11-28T09:00" },
    ],
  ])("in English: %s", (said) => check(en, said));

  test("what may be two dates is both, to be chosen from", () => {
    const { readings } = readPlan("Atelier vélo samedi prochain 14h-17h, au local", fr);
    expect(readings.map(({ start }) => start)).toEqual(["2026-11-28T14:00", "2026-12-05T14:00"]);
    const either = readPlan("Fête samedi 14h, repli dimanche 15h, au parc", fr).readings;
    expect(either.map(({ start }) => start)).toEqual(["2026-11-28T14:00", "2026-11-29T15:00"]);
  });

  test.for([
    ["Fête le 30 février à 14h, salle Jaurès", "impossible"],
    ["Fête hier 14h", "past"],
    ["Fête samedi 17h-14h, salle Jaurès", "impossible"],
    ["Fête samedi, salle Jaurès", "time"],
    ["Fête à la salle Jaurès", undefined],
  ] as const)("“%s” has no date, and says why", ([text, why]) => {
    const plan = readPlan(text, fr);
    expect({ readings: plan.readings, why: plan.why }).toEqual({ readings: [], why });
    expect(plan.title).toBe("Fête");
  });

  test("what is named by a part of the day has no date for that", () => {
    for (const text of ["Soirée jeux", "Repas de midi", "Atelier zéro déchet", "Matinée lecture"])
      expect({ text, plan: readPlan(text, fr) }).toMatchObject({
        text,
        plan: { title: text, readings: [] },
      });
    expect(readPlan("Apéro ce soir, au parc", fr)).toMatchObject({ title: "Apéro", place: "parc" });
  });

  test("the day of the sentence goes with the hour that is answered", () => {
    const plan = readPlan("Loto samedi, salle Jaurès", fr, "14h-17h");
    expect(plan).toMatchObject({ title: "Loto", place: "salle Jaurès" });
    expect(plan.readings[0]?.start).toBe("2026-11-28T14:00");
    expect(readPlan("Loto samedi", fr, "dimanche 15h").readings[0]?.start).toBe("2026-11-29T15:00");
  });

  test("seats and helpers are read where they are said clearly", () => {
    const plan = readPlan(
      "Repair café, samedi 14h-17h, salle Jaurès, 12 places, 2 réparateurs et 1 cuisinier",
      fr,
    );
    expect(plan).toMatchObject({
      title: "Repair café",
      place: "salle Jaurès",
      capacity: 12,
      slots: [
        { role: "réparateurs", wanted: 2 },
        { role: "cuisinier", wanted: 1 },
      ],
    });
    expect(readPlan("Loto, samedi 14h, 12 rue des Lilas", fr)).toMatchObject({
      place: "12 rue des Lilas",
      slots: [],
    });
    expect(readSlots("2 repairers, 1 cook")).toHaveLength(2);
    expect(readSlots("nobody")).toEqual([]);
  });

  test("lines after the first are the description", () => {
    const plan = readPlan("Loto, samedi 14h, mairie\nApportez un gâteau.\nEntrée libre.", fr);
    expect(plan.details).toBe("Apportez un gâteau.\nEntrée libre.");
  });

  test("a place loses its preposition and keeps its name", () => {
    expect(cleanPlace("à la salle Jaurès")).toBe("salle Jaurès");
    expect(cleanPlace("at the town hall")).toBe("town hall");
    expect(cleanPlace("chez Zoé")).toBe("chez Zoé");
    expect(cleanPlace(" , ")).toBeUndefined();
  });

  test("any text is read without an error", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "grapheme" }), (text) => {
        const plan = readPlan(text, fr);
        expect(plan.title.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});
