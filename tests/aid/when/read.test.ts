import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWhen, type Reading, whyNot } from "../../../src/aid/when/read.ts";
import { sayWhen } from "../../../src/aid/when/say.ts";

/** Monday, ten o'clock in Paris. */
const NOW = new Date("2026-11-23T09:00:00Z");
const asked = (locale: string) => ({ locale, now: NOW, zone: "Europe/Paris" });

/** A phrase, and its readings as `start end rrule`, or why the bot asks. */
type Expected = readonly [phrase: string, meant: readonly string[] | string];

const phrasesOf = (locale: string): readonly Expected[] =>
  JSON.parse(readFileSync(new URL(`${locale}.json`, import.meta.url), "utf8")) as Expected[];

const plain = ({ start, end, rrule }: Reading): string =>
  [start, end ?? "", rrule ?? ""].join(" ").trim();

describe.each(["fr", "en", "de", "es"])("dates as people type them: %s", (locale) => {
  test.each(phrasesOf(locale))("%s", (phrase, meant) => {
    const readings = readWhen(phrase, asked(locale)).map(plain);
    expect(readings.length > 0 ? readings : whyNot(phrase, asked(locale))).toEqual(meant);
  });
});

test("every phrase says why nothing was read, or is read", () => {
  for (const locale of ["fr", "en", "de", "es"]) {
    for (const [phrase] of phrasesOf(locale)) {
      const read = readWhen(phrase, asked(locale)).length > 0;
      expect(whyNot(phrase, asked(locale)) === undefined).toBe(read);
    }
  }
});

const dateTime = fc
  .record({
    day: fc.integer({ min: 1, max: 3000 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.constantFrom(0, 15, 30, 45),
  })
  .map(({ day, hour, minute }) => new Date(Date.UTC(2026, 10, 24 + day, hour, minute)))
  // Nobody meets in the hour that clocks leave out.
  .filter((at) => at.getUTCHours() !== 2);

const local = (at: Date): string => at.toISOString().slice(0, 16);

const single = fc
  .record({ start: dateTime, minutes: fc.option(fc.constantFrom(30, 60, 90, 120, 180)) })
  .map(({ start, minutes }): Reading => {
    const end = minutes === null ? null : new Date(start.getTime() + minutes * 60_000);
    const sameDay = end?.getUTCDate() === start.getUTCDate();
    return { start: local(start), end: end && sameDay ? local(end) : null, rrule: null };
  });

const RULES = [
  "FREQ=DAILY",
  "FREQ=DAILY;INTERVAL=2",
  "FREQ=WEEKLY;BYDAY=TU",
  "FREQ=WEEKLY;BYDAY=MO,TH",
  "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
  "FREQ=WEEKLY;BYDAY=SA,SU",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
  "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR",
  "FREQ=MONTHLY;BYDAY=1SA",
  "FREQ=MONTHLY;BYDAY=1SA,3SA",
  "FREQ=MONTHLY;BYDAY=-1FR",
  "FREQ=MONTHLY;BYMONTHDAY=1",
  "FREQ=MONTHLY;BYMONTHDAY=15",
];

describe.each(["fr", "en", "de", "es"])("what is echoed is read back: %s", (locale) => {
  test("dates", () => {
    fc.assert(
      fc.property(single, (reading) => {
        expect(readWhen(sayWhen(reading, locale), asked(locale))).toEqual([reading]);
      }),
    );
  });

  test.each(RULES)("%s", (rrule) => {
    fc.assert(
      fc.property(single, ({ start, end }) => {
        // The first day of the rule on or after this day, as its own words give it.
        const probe = readWhen(sayWhen({ start, end, rrule }, locale), asked(locale));
        expect(probe).toHaveLength(1);
        expect(readWhen(sayWhen(probe[0] as Reading, locale), asked(locale))).toEqual(probe);
        expect(probe[0]?.rrule).toBe(rrule);
      }),
      { numRuns: 25 },
    );
  });
});

test("any text is read or asked about, and what is read is to come", () => {
  const words = phrasesOf("fr").flatMap(([phrase]) => phrase.split(" "));
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(" ")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("fr", "en", "de", "es", "pt", ""), (phrase, locale) => {
      for (const { start, end } of readWhen(phrase, asked(locale))) {
        expect(start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(start > "2026-11-23T10:00").toBe(true);
        expect(end === null || end > start).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  for (const piece of ["14h ", "lundi ", "1 ", "à ", "- ", "le 1er et ", "(", "é"]) {
    expect(readWhen(piece.repeat(5000), asked("fr"))).toEqual([]);
    expect(readWhen(piece.repeat(20).slice(0, 118), asked("fr")).length).toBeLessThan(5);
  }
});

describe("the nights when clocks change", () => {
  test("an hour that does not exist is none, one that exists twice is one", () => {
    expect(whyNot("28 mars 2027 à 2h30", asked("fr"))).toBe("impossible");
    expect(readWhen("31 octobre 2027 à 2h30", asked("fr"))).toHaveLength(1);
    expect(readWhen("28 mars 2027 à 3h30", asked("fr"))).toHaveLength(1);
  });
});
