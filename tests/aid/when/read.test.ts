import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Asked, readWhen, type Reading, whyNot } from "../../../src/aid/when/read.ts";

/** Monday, ten o'clock in Paris. */
const NOW = new Date("2026-11-23T09:00:00Z");
const LANGUAGES = ["fr", "en", "de", "es"] as const;
const asked = (locale: string): Asked => ({ locale, now: NOW, zone: "Europe/Paris" });

/** A phrase, and its readings as `start end rrule`, or why the bot asks. */
type Expected = readonly [phrase: string, meant: readonly string[] | string];

const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8"));
const phrasesOf = (locale: string): readonly Expected[] => json(locale) as Expected[];

interface Moment {
  readonly now: string;
  readonly zone: string;
  readonly locale: string;
  readonly phrases: readonly Expected[];
}

const plain = ({ start, end, rrule }: Reading): string =>
  [start, end ?? "", rrule ?? ""].join(" ").trim();

function understood(phrase: string, at: Asked): readonly string[] | string | undefined {
  const readings = readWhen(phrase, at).map(plain);
  return readings.length > 0 ? readings : whyNot(phrase, at);
}

describe.each(LANGUAGES)("dates as people type them: %s", (locale) => {
  test.each(phrasesOf(locale))("%s", (phrase, meant) => {
    expect(understood(phrase, asked(locale))).toEqual(meant);
  });
});

describe.each(json("moments") as Moment[])(
  "at other times: $now in $zone",
  ({ now, zone, locale, phrases }) => {
    test.each(phrases)("%s", (phrase, meant) => {
      expect(understood(phrase, { now: new Date(now), zone, locale })).toEqual(meant);
    });
  },
);

test("case, accents, spaces and the kind of dash change nothing", () => {
  const ways: readonly ((phrase: string) => string)[] = [
    (phrase) => phrase.toUpperCase(),
    (phrase) => phrase.normalize("NFD").replace(/\p{M}/gu, ""),
    (phrase) => phrase.normalize("NFD"),
    (phrase) => `  ${phrase.replaceAll(" ", "\u00A0 ")} `,
    (phrase) => phrase.replaceAll("'", "’"),
    (phrase) => phrase.replaceAll("-", "–"),
  ];
  for (const [at, [phrase, meant]] of phrasesOf("fr").entries()) {
    const typed = ways[at % ways.length]?.(phrase) ?? phrase;
    expect([typed, understood(typed, asked("fr"))]).toEqual([typed, meant]);
  }
});

/** Words of all languages, and signs, in any order: many are dates, or nearly. */
const typed = fc
  .array(
    fc.constantFrom(
      ...LANGUAGES.flatMap((locale) => phrasesOf(locale).flatMap(([phrase]) => phrase.split(" "))),
      ..."- – , . / : ( ) h 30 2 31 29 2026 25h".split(" "),
    ),
    { maxLength: 14 },
  )
  .chain((words) => fc.constantFrom(" ", "", "  ").map((between) => words.join(between)));

/** Any moment of a few years, in zones whose clocks do unusual things. */
const moment = fc.record({
  now: fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2031-01-01T00:00:00Z"),
    noInvalidDate: true,
  }),
  zone: fc.constantFrom(
    "Europe/Paris",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "UTC",
  ),
  locale: fc.constantFrom("fr", "en", "en-US", "de", "es", "pt", "", "fr-CA", "*"),
});

const RULE =
  /^(?:FREQ=DAILY(?:;INTERVAL=\d+)?|FREQ=WEEKLY(?:;INTERVAL=\d+)?;BYDAY=(?:[A-Z]{2},?)+|FREQ=MONTHLY;(?:BYDAY=(?:-?\d[A-Z]{2},?)+|BYMONTHDAY=(?:-?\d+,?)+))(?:;UNTIL=\d{8}T235959Z)?$/;

const localNow = ({ now, zone }: { now: Date; zone: string }): string =>
  new Intl.DateTimeFormat("sv", { dateStyle: "short", timeStyle: "short", timeZone: zone })
    .format(now)
    .replace(" ", "T");

test("what is read is a date to come, whatever was typed and whenever", () => {
  fc.assert(
    fc.property(typed, moment, (phrase, at) => {
      const readings = readWhen(phrase, at);
      expect(new Set(readings.map(plain)).size).toBe(readings.length);
      for (const { start, end, rrule } of readings) {
        expect(start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(Number.isNaN(Date.parse(`${start}Z`))).toBe(false);
        expect(start >= localNow(at)).toBe(true);
        expect((end ?? "9999") > start).toBe(true);
        expect(rrule ?? "FREQ=DAILY").toMatch(RULE);
      }
    }),
    { numRuns: 600 },
  );
});

test("any bytes are read or asked about", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 4000 }), moment, (phrase, at) => {
      expect(readWhen(phrase, at).length === 0).toBe(whyNot(phrase, at) !== undefined);
    }),
    { numRuns: 200 },
  );
});

test("a phrase that goes on and on is not searched for ever", () => {
  const pieces = [
    "14h ",
    "lundi ",
    "1 ",
    "à ",
    "- ",
    "le 1er et ",
    "(",
    "é",
    "ou ",
    "10 to ",
    "samedi 5, ",
    "du 3 au ",
  ];
  for (const piece of pieces) {
    for (const locale of LANGUAGES) {
      expect(readWhen(piece.repeat(1000), asked(locale))).toEqual([]);
      expect(readWhen(piece.repeat(50).slice(0, 155), asked(locale)).length).toBeLessThan(3);
    }
  }
});
