import { describe, expect, test } from "vitest";
import { writeCalendar } from "../../src/aid/calendar/write.ts";
import { whenOf } from "../../src/aid/event.ts";
import { occurrencesIn } from "../../src/aid/series.ts";
import { readWhen } from "../../src/aid/when/read.ts";
import { sayWhen } from "../../src/aid/when/say.ts";
import { planned } from "../kit/planned.ts";

const zone = "Europe/Paris";
const now = new Date("2027-03-01T09:00:00Z");

/** The event that a phrase makes, or makes first where it may mean several. */
function eventOf(phrase: string, locale: string) {
  const [reading] = readWhen(phrase, { locale, now, zone });
  if (!reading) throw new Error(`not read: ${phrase}`);
  return { reading, event: planned({ ...whenOf(reading), zone }) };
}

/** Its dates in a stretch of days, as "MM-DD HH:MM" on the wall. */
function dates(phrase: string, from: string, to: string, locale = "fr"): readonly string[] {
  const { event } = eventOf(phrase, locale);
  return occurrencesIn(event, new Date(from), new Date(to)).map(({ local }) =>
    local.slice(5).replace("T", " "),
  );
}

/** The rule that other programs read. */
function ruleIn(phrase: string, locale = "fr"): string | undefined {
  const dated = { ...eventOf(phrase, locale).event, revision: { number: 0, at: now } };
  const [, event = ""] = writeCalendar("x", [dated]).split("BEGIN:VEVENT");
  return /RRULE:(.*)/.exec(event)?.[1]?.trim();
}

/** Around each of the two nights of 2027 when the clocks of Paris change: 28 March and 31 October. */
const SPRING = ["2027-03-25T00:00:00Z", "2027-04-02T12:00:00Z"] as const;
const AUTUMN = ["2027-10-29T00:00:00Z", "2027-11-03T12:00:00Z"] as const;

const FORMS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "tous les jours à 18h",
    "FREQ=DAILY",
    ["25", "26", "27", "28", "29", "30", "31"]
      .map((day) => `03-${day} 18:00`)
      .concat("04-01 18:00"),
    ["10-29 18:00", "10-30 18:00", "10-31 18:00", "11-01 18:00", "11-02 18:00"],
  ],
  [
    "un jour sur deux à 18h",
    "FREQ=DAILY;INTERVAL=2",
    ["03-25 18:00", "03-27 18:00", "03-29 18:00", "03-31 18:00"],
    ["10-29 18:00", "10-31 18:00", "11-02 18:00"],
  ],
  [
    "du lundi au vendredi à 8h",
    "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    [
      "03-25 08:00",
      "03-26 08:00",
      "03-29 08:00",
      "03-30 08:00",
      "03-31 08:00",
      "04-01 08:00",
      "04-02 08:00",
    ],
    ["10-29 08:00", "11-01 08:00", "11-02 08:00", "11-03 08:00"],
  ],
  ["tous les dimanches à 10h", "FREQ=WEEKLY;BYDAY=SU", ["03-28 10:00"], ["10-31 10:00"]],
  ["un lundi sur deux à 18h", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", ["03-29 18:00"], []],
  [
    "le 1er et le 15 de chaque mois à 18h",
    "FREQ=MONTHLY;BYMONTHDAY=1,15",
    ["04-01 18:00"],
    ["11-01 18:00"],
  ],
  [
    "tous les mois le dernier jour à 18h",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    ["03-31 18:00"],
    ["10-31 18:00"],
  ],
  ["tous les mois le 31 à 18h", "FREQ=MONTHLY;BYMONTHDAY=31", ["03-31 18:00"], ["10-31 18:00"]],
  [
    "le dernier dimanche de chaque mois à 10h",
    "FREQ=MONTHLY;BYDAY=-1SU",
    ["03-28 10:00"],
    ["10-31 10:00"],
  ],
  [
    "le 1er et le 3e mercredi de chaque mois à 10h",
    "FREQ=MONTHLY;BYDAY=1WE,3WE",
    [],
    ["11-03 10:00"],
  ],
];

describe("whatever comes again and again, over both changes of clocks", () => {
  test.each(FORMS)("%s", (phrase, rule, spring, autumn) => {
    const { reading } = eventOf(phrase, "fr");
    expect(reading.rrule).toBe(rule);
    expect(dates(phrase, ...SPRING)).toEqual(spring);
    expect(dates(phrase, ...AUTUMN)).toEqual(autumn);
    expect(ruleIn(phrase)).toBe(rule);
    expect(readWhen(sayWhen(reading, "fr"), { locale: "fr", now, zone })).toContainEqual(reading);
  });
});

describe("a series that ends", () => {
  test.each([
    ["tous les lundis à 18h jusqu'au 30 juin", "fr"],
    ["every Monday at 6pm until June 30", "en"],
  ])("stops after its last day, here and in other calendars: %s", (phrase, locale) => {
    expect(dates(phrase, "2027-06-15T00:00:00Z", "2027-12-31T00:00:00Z", locale)).toEqual([
      "06-21 18:00",
      "06-28 18:00",
    ]);
    // Calendars want the instant, which is two hours earlier in summer.
    expect(ruleIn(phrase, locale)).toBe("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215900Z");
  });

  test("has its last date on that very day, late in the evening", () => {
    const phrase = "tous les mercredis à 23h30 jusqu'au 30 juin";
    expect(dates(phrase, "2027-06-28T00:00:00Z", "2027-12-31T00:00:00Z")).toEqual(["06-30 23:30"]);
  });

  test("before it begins is none", () => {
    const phrase = "tous les mardis à 18h à partir du 1er juin 2027 jusqu'au 30 mai 2027";
    expect(readWhen(phrase, { locale: "fr", now, zone })).toEqual([]);
  });
});
