import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWhen, type Reading } from "../../../src/aid/when/read.ts";
import { sayWhen } from "../../../src/aid/when/say.ts";

const NOW = new Date("2026-11-23T09:00:00Z");
const asked = (locale: string) => ({ locale, now: NOW, zone: "Europe/Paris" });

const once = (start: string, end: string | null = null): Reading => ({ start, end, rrule: null });
const TUESDAY = "2026-11-24T17:00";

describe("in plain words", () => {
  test.each<readonly [string, Reading, string]>([
    [
      "fr",
      once("2026-11-28T14:00", "2026-11-28T17:30"),
      "samedi 28 novembre 2026, de 14 h à 17 h 30",
    ],
    ["fr", once("2026-12-01T05:00"), "mardi 1er décembre 2026 à 5 h du matin"],
    [
      "fr",
      once("2026-11-27T20:00", "2026-11-28T01:00"),
      "vendredi 27 novembre 2026, de 20 h à 1 h du matin (le lendemain)",
    ],
    ["en", once("2026-11-28T14:00"), "Saturday, 28 November 2026 at 14:00"],
    ["es", once("2026-11-28T14:00"), "sábado, 28 de noviembre de 2026 a las 14:00 h"],
    ["de", once("2026-11-28T14:30"), "Samstag, 28. November 2026 um 14:30 Uhr"],
    ["pt", once("2026-11-28T14:00"), "Saturday, 28 November 2026 at 14:00"],
    [
      "fr",
      { start: TUESDAY, end: "2026-11-24T19:00", rrule: "FREQ=WEEKLY;BYDAY=TU,TH" },
      "tous les mardis et jeudis de 17 h à 19 h, à partir du mardi 24 novembre 2026",
    ],
    [
      "fr",
      { start: "2026-12-01T18:00", end: null, rrule: "FREQ=MONTHLY;BYMONTHDAY=1,15" },
      "le 1er et le 15 de chaque mois à 18 h, à partir du mardi 1er décembre 2026",
    ],
    [
      "en",
      { start: TUESDAY, end: null, rrule: "FREQ=DAILY;INTERVAL=3" },
      "every 3 days at 17:00, from Tuesday, 24 November 2026",
    ],
    [
      "en",
      { start: "2026-11-30T18:00", end: null, rrule: "FREQ=MONTHLY;BYMONTHDAY=-1" },
      "the last day of every month at 18:00, from Monday, 30 November 2026",
    ],
  ])("%s %o", (locale, reading, said) => {
    expect(sayWhen(reading, locale).replaceAll("\u00A0", " ")).toBe(said);
  });
});

const local = (at: Date): string => at.toISOString().slice(0, 16);

const start = fc
  .record({
    day: fc.integer({ min: 1, max: 3000 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom(0, 5, 15, 30, 45, 59),
  })
  .map(({ day, hour, minute }) => new Date(Date.UTC(2026, 10, 24 + day, hour, minute)))
  // Nobody meets in the hour that clocks leave out.
  .filter((at) => at.getUTCHours() !== 2);

/** How long, in minutes: within a day, past midnight, for days. */
const length = fc.option(fc.constantFrom(30, 60, 90, 180, 300, 26 * 60, 3 * 24 * 60));

const reading = fc
  .record({ start, length })
  .map(({ start, length }): Reading => {
    const end = length === null ? null : new Date(start.getTime() + length * 60_000);
    return once(local(start), end && local(end));
  })
  .filter(({ end }) => end === null || end.slice(11, 13) !== "02");

const isSameDay = ({ start, end }: Reading): boolean => end?.slice(0, 10) === start.slice(0, 10);

const RULES = [
  "FREQ=DAILY",
  "FREQ=DAILY;INTERVAL=2",
  "FREQ=DAILY;INTERVAL=3",
  "FREQ=WEEKLY;BYDAY=TU",
  "FREQ=WEEKLY;BYDAY=MO,TH",
  "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
  "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA",
  "FREQ=WEEKLY;BYDAY=SA,SU",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
  "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR",
  "FREQ=WEEKLY;INTERVAL=5;BYDAY=SU",
  "FREQ=MONTHLY;BYDAY=1SA",
  "FREQ=MONTHLY;BYDAY=5SU",
  "FREQ=MONTHLY;BYDAY=1SA,3SA",
  "FREQ=MONTHLY;BYDAY=2WE,-1WE",
  "FREQ=MONTHLY;BYDAY=-1FR",
  "FREQ=MONTHLY;BYMONTHDAY=1",
  "FREQ=MONTHLY;BYMONTHDAY=15",
  "FREQ=MONTHLY;BYMONTHDAY=1,15",
  "FREQ=MONTHLY;BYMONTHDAY=10,-1",
];

describe.each(["fr", "en", "de", "es", "pt"])("what is echoed is read back: %s", (locale) => {
  test("dates", () => {
    fc.assert(
      fc.property(reading, (one) => {
        expect(readWhen(sayWhen(one, locale), asked(locale))).toEqual([one]);
      }),
    );
  });

  test.each(RULES)("%s", (rrule) => {
    fc.assert(
      fc.property(reading, ({ start, end }) => {
        const within = isSameDay({ start, end, rrule }) ? end : null;
        // The first day of the rule from this day on, as its own words give it.
        const [first, ...others] = readWhen(
          sayWhen({ start, end: within, rrule }, locale),
          asked(locale),
        );
        expect(others).toEqual([]);
        expect(first?.rrule).toBe(rrule);
        expect(first && readWhen(sayWhen(first, locale), asked(locale))).toEqual([first]);
      }),
      { numRuns: 20 },
    );
  });
});
