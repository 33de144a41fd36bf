import { describe, expect, test } from "vitest";
import { readClosing, readOpening } from "../../src/aid/closing.ts";
import { readPlaceIn, readStop } from "../../src/aid/hours.ts";

/** A Tuesday, in the middle of the morning. */
const at = (locale: string) => ({
  locale,
  now: new Date("2026-11-24T09:00:00Z"),
  zone: "Europe/Paris",
});

const rules = (locale: string, text: string, when?: string): readonly string[] =>
  readStop(text, at(locale), when).hours.map(
    ({ start, minutes, rule }) => `${rule} ${start.slice(11)} +${minutes}`,
  );

describe("usual hours in one sentence", () => {
  test.for([
    ["fr", "Aide, mardi 9h-12h, mairie", ["FREQ=WEEKLY;BYDAY=TU 09:00 +180"]],
    ["fr", "Aide, le mardi de 9h à 12h, mairie", ["FREQ=WEEKLY;BYDAY=TU 09:00 +180"]],
    ["fr", "Aide, tous les jeudis 14h-17h, mairie", ["FREQ=WEEKLY;BYDAY=TH 14:00 +180"]],
    ["fr", "Aide, lundi et jeudi 9h-12h, mairie", ["FREQ=WEEKLY;BYDAY=MO,TH 09:00 +180"]],
    ["fr", "Aide, lundi, mercredi et vendredi 9h-12h", ["FREQ=WEEKLY;BYDAY=MO,WE,FR 09:00 +180"]],
    ["fr", "Aide, du lundi au vendredi 9h-12h", ["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 09:00 +180"]],
    ["fr", "Aide, 1er et 3e mercredi du mois 14h-16h", ["FREQ=MONTHLY;BYDAY=1WE,3WE 14:00 +120"]],
    [
      "fr",
      "Aide, mardi 9h-12h et 14h-17h, mairie",
      ["FREQ=WEEKLY;BYDAY=TU 09:00 +180", "FREQ=WEEKLY;BYDAY=TU 14:00 +180"],
    ],
    ["en", "Help, Tuesday 9-12, town hall", ["FREQ=WEEKLY;BYDAY=TU 09:00 +180"]],
    ["en", "Help, Monday and Thursday 9-12, town hall", ["FREQ=WEEKLY;BYDAY=MO,TH 09:00 +180"]],
    ["en", "Help, first Wednesday of the month 2pm-4pm", ["FREQ=MONTHLY;BYDAY=1WE 14:00 +120"]],
    ["en", "Help, every second Thursday 2pm-4pm", ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TH 14:00 +120"]],
  ] as const)("%s: %s", ([locale, text, expected]) => {
    expect(rules(locale, text)).toEqual(expected);
  });

  test("keeps the name and the place apart, with the place's district", () => {
    const { name, place } = readStop(
      "Aide administrative, mardi 9h-12h, mairie (Empalot)",
      at("fr"),
    );
    expect([name, readPlaceIn(place)]).toEqual([
      "Aide administrative",
      { place: "mairie", district: "Empalot" },
    ]);
    expect(readPlaceIn("marché, quartier Saint-Cyprien")).toEqual({
      place: "marché",
      district: "Saint-Cyprien",
    });
  });

  test("a weekday is every one of them, on whatever day and at whatever hour it is said", () => {
    const begin = Date.parse("2026-10-23T00:30Z");
    const moments = Array.from({ length: 40 }, (_, index) => begin + index * 5 * 3_600_000);
    const read = moments.map((now) =>
      readStop("Aide, mardi 9h-12h, mairie", { ...at("fr"), now: new Date(now) }).hours.map(
        ({ rule }) => rule,
      ),
    );
    expect(read).toEqual(moments.map(() => ["FREQ=WEEKLY;BYDAY=TU"]));
  });

  test("hours that have begun today hold today", () => {
    const [hours] = readStop("Aide, mardi 9h-12h, mairie", at("fr")).hours;
    expect(hours?.start).toBe("2026-11-24T09:00");
  });

  test.for([
    ["Aide, samedi 5 décembre 9h-12h, mairie", "rhythm"],
    ["Aide, demain 9h-12h, mairie", "rhythm"],
    ["Aide, mardi 9h, mairie", "end"],
    ["Aide, mardi, mairie", "time"],
    ["Aide, 30 février 9h-12h, mairie", "impossible"],
    ["Aide, mairie", "words"],
  ] as const)("%s: asks again (%s)", ([text, why]) => {
    const said = readStop(text, at("fr"));
    expect([said.why, said.hours]).toEqual([why, []]);
  });

  test("the day said first and the hours when they are asked for belong together", () => {
    expect(rules("fr", "Aide, mardi, mairie", "9h-12h")).toEqual([
      "FREQ=WEEKLY;BYDAY=TU 09:00 +180",
    ]);
    expect(rules("fr", "Aide", "lundi et jeudi 9h-12h")).toEqual([
      "FREQ=WEEKLY;BYDAY=MO,TH 09:00 +180",
    ]);
  });
});

const midnights = (from: string, to: string) => ({ from: `${from}T00:00`, to: `${to}T00:00` });

describe("when a desk is closed", () => {
  test.for([
    ["fr", "24 décembre", midnights("2026-12-24", "2026-12-25")],
    ["fr", "le jeudi 24 décembre", midnights("2026-12-24", "2026-12-25")],
    ["fr", "du 24 décembre au 2 janvier", midnights("2026-12-24", "2027-01-03")],
    ["fr", "du 24 au 26 décembre", midnights("2026-12-24", "2026-12-27")],
    ["fr", "aujourd’hui", midnights("2026-11-24", "2026-11-25")],
    ["fr", "demain", midnights("2026-11-25", "2026-11-26")],
    ["fr", "jusqu’au 5 janvier", midnights("2026-11-24", "2027-01-06")],
    ["fr", "jeudi 14h-16h", { from: "2026-11-26T14:00", to: "2026-11-26T16:00" }],
    ["en", "24 December", midnights("2026-12-24", "2026-12-25")],
    ["en", "on 24 December", midnights("2026-12-24", "2026-12-25")],
    ["en", "from 24 December to 2 January", midnights("2026-12-24", "2027-01-03")],
    ["en", "24 to 26 December", midnights("2026-12-24", "2026-12-27")],
    ["en", "until 5 January", midnights("2026-11-24", "2027-01-06")],
  ] as const)("%s: %s", ([locale, text, expected]) => {
    expect(readClosing(text, at(locale))).toEqual(expected);
  });

  test.for([
    ["30 février", "impossible"],
    ["du 26 au 24 décembre", "impossible"],
    ["tous les mardis 9h-12h", "once"],
    ["un jour", "words"],
    ["mardi", "choice"],
    ["24 décembre 9h", "end"],
  ] as const)("%s: asks again (%s)", ([text, why]) => {
    expect(readClosing(text, at("fr"))).toBe(why);
  });
});

describe("when it is open besides", () => {
  test("a date, its hours, and where", () => {
    expect(readOpening("samedi 5 décembre 10h-12h, place du Capitole", at("fr"))).toEqual({
      span: { from: "2026-12-05T10:00", to: "2026-12-05T12:00" },
      at: { place: "place du Capitole", district: undefined },
    });
    expect(readOpening("Saturday 5 December 10am-12pm", at("en"))).toEqual({
      span: { from: "2026-12-05T10:00", to: "2026-12-05T12:00" },
      at: undefined,
    });
  });

  test.for([
    ["samedi 5 décembre", "time"],
    ["samedi 5 décembre 10h", "end"],
    ["tous les samedis 10h-12h", "once"],
  ] as const)("%s: asks again (%s)", ([text, why]) => {
    expect(readOpening(text, at("fr")).span).toBe(why);
  });
});
