import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { instantOf } from "../../../src/aid/time.ts";
import { readWhen, type Reading } from "../../../src/aid/when/read.ts";

/** Written by somebody who had not seen the grammar, and not mended since: what was meant, and where asking is right. */
interface Phrase {
  readonly lang: string;
  readonly now: string;
  readonly phrase: string;
  readonly want: readonly Reading[];
  readonly ask?: true;
  readonly either?: true;
}

const PHRASES = readFileSync(new URL("unseen.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Phrase);

const ZONE = "Europe/Paris";

/** The last day of a series is compared, not its hour. */
const told = ({ start, end, rrule }: Reading): string =>
  `${start} ${end} ${rrule?.replace(/UNTIL=(\d{8})\w*/, "UNTIL=$1")}`;

const readingsOf = ({ phrase, lang, now }: Phrase): readonly string[] =>
  readWhen(phrase, { locale: lang, now: instantOf(now, ZONE), zone: ZONE }).map(told);

/** The right reading, or several of which one is right, or a question where there is reason to ask. */
function isRight(one: Phrase): boolean {
  const read = readingsOf(one);
  const meant = one.want.map(told);
  if (read.length === 0) return one.ask === true || one.either === true;
  return read.some((reading) => meant.includes(reading));
}

describe("phrases that nobody had seen", () => {
  test.each(["fr", "en", "es", "de"])("none in %s is wrong in silence", (lang) => {
    const wrong = PHRASES.filter((one) => {
      const read = readingsOf(one);
      return one.lang === lang && read.length === 1 && !isRight(one);
    });
    expect(wrong.map(({ phrase }) => phrase)).toEqual([]);
  });

  test.each(["fr", "en", "es", "de"])(
    "nine in ten are right or rightly asked back in %s",
    (lang) => {
      const some = PHRASES.filter((one) => one.lang === lang);
      expect(some.filter(isRight).length / some.length).toBeGreaterThanOrEqual(0.9);
    },
  );
});
