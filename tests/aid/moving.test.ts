import { describe, expect, test } from "vitest";
import { readNewTimes, seriesAt } from "../../src/aid/moving.ts";

const at = { locale: "fr", now: new Date("2026-11-23T09:00:00Z"), zone: "Europe/Paris" };
const saturday = { local: "2026-11-28T14:00" };

describe("a new time", () => {
  test("of hours alone keeps the day", () => {
    const { readings, keepsDay } = readNewTimes("15h-18h", saturday, at);
    expect(keepsDay).toBe(true);
    expect(readings).toEqual([{ start: "2026-11-28T15:00", end: "2026-11-28T18:00", rrule: null }]);
  });

  test("with a day is that day", () => {
    const { readings, keepsDay } = readNewTimes("dimanche 15h", saturday, at);
    expect(keepsDay).toBe(false);
    expect(readings.map(({ start }) => start)).toEqual(["2026-11-29T15:00"]);
  });

  test.for([
    ["30 février 15h", "impossible"],
    ["hier 15h", "past"],
    ["dimanche", "time"],
  ] as const)("“%s” says why it is none", ([text, why]) => {
    expect(readNewTimes(text, saturday, at)).toEqual({ readings: [], keepsDay: false, why });
  });
});

describe("all dates of a series", () => {
  const series = { start: "2026-11-24T17:00", rule: "FREQ=WEEKLY;BYDAY=TU" };
  const reading = { start: "2026-12-01T18:30", end: "2026-12-01T19:30", rrule: null };

  test("keep their days when only the hours change", () => {
    expect(seriesAt(series, reading, true)).toEqual({
      start: "2026-11-24T18:30",
      minutes: 60,
      rule: series.rule,
    });
  });

  test("follow another rule", () => {
    const friday = { ...reading, rrule: "FREQ=WEEKLY;BYDAY=FR" };
    expect(seriesAt(series, friday, false)?.rule).toBe("FREQ=WEEKLY;BYDAY=FR");
  });

  test("are not one day: that is asked back", () => {
    expect(seriesAt(series, reading, false)).toBeUndefined();
  });
});
