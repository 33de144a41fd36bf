import * as fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { countDays } from "../../src/aid/rhythm.ts";

const DAY = 86_400_000;

/** By a library, day by day. */
function slowly(start: string, rule: string, from: Date, to: Date): readonly string[] {
  const rruleString = `DTSTART;TZID=UTC:${start.replaceAll(/[-:]/g, "")}00\nRRULE:${rule}`;
  return new RRuleTemporal({ rruleString })
    .between(from, to, true)
    .map((at) => at.toString().slice(0, 10));
}

const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const several = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const rules = fc
  .tuple(
    fc.oneof(
      fc.constant("FREQ=DAILY"),
      several(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${days.join(",")}`),
      several(fc.tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), weekday)).map(
        (days) => `FREQ=MONTHLY;BYDAY=${days.map(([nth, day]) => `${nth}${day}`).join(",")}`,
      ),
      several(fc.constantFrom(1, 2, 15, 28, 29, 30, 31, -1, -2)).map(
        (days) => `FREQ=MONTHLY;BYMONTHDAY=${days.join(",")}`,
      ),
    ),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom("", ";UNTIL=20270630T235959Z", ";UNTIL=20270401T183000Z"),
  )
  .map(
    ([rule, interval, until]) => `${rule}${interval > 1 ? `;INTERVAL=${interval}` : ""}${until}`,
  );

describe("counting the days of a rule", () => {
  test("gives what the library gives, for whatever window", () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 400 * 24 }),
        (rule, after, hours) => {
          const start = new Date(Date.parse("2026-11-02T18:30Z") + after * DAY)
            .toISOString()
            .slice(0, 16);
          const from = new Date(Date.parse(`${start}Z`) + (hours - 2400) * 3_600_000);
          const to = new Date(from.getTime() + 62 * DAY);
          expect(countDays(start, rule, from, to)).toEqual(slowly(start, rule, from, to));
        },
      ),
      { numRuns: 400 },
    );
  });

  test.for([
    "FREQ=WEEKLY;COUNT=3;BYDAY=SA",
    "FREQ=YEARLY",
    "FREQ=MONTHLY;BYDAY=SA",
    "FREQ=DAILY;BYMONTH=5",
  ])("leaves to the library what people do not say: %s", (rule) => {
    const [from, to] = [new Date("2026-11-01"), new Date("2027-11-01")];
    expect(countDays("2026-11-28T14:00", rule, from, to)).toBeUndefined();
  });
});
