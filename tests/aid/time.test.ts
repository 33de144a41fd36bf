import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterQuiet,
  clockTime,
  daysLater,
  instantOf,
  isZone,
  localOf,
  sayDay,
  skippedDays,
} from "../../src/aid/time.ts";

const PARIS = "Europe/Paris";
const NIGHT = { from: "21:00", to: "08:00" };
const local = (text: string): Date => instantOf(text, PARIS);

describe("hours that a clock change leaves out", () => {
  const days = Array.from({ length: 365 }, (_, day) =>
    new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10),
  );

  test.each([
    PARIS,
    "Africa/Cairo",
    "America/New_York",
    "America/Santiago",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "UTC",
  ])("are found on the days on which they do not exist in %s, and on no other", (zone) => {
    for (const clock of ["00:00", "00:30", "01:30", "02:00", "02:15", "02:59", "03:00", "23:30"]) {
      const missing = days.filter(
        (day) => localOf(instantOf(`${day}T${clock}`, zone), zone) !== `${day}T${clock}`,
      );
      expect(skippedDays(clock, zone, "2027-01-01", 0)).toEqual(missing);
    }
  });
});

describe("wall clocks", () => {
  test("a time in the gap is after it, one in the overlap is the first", () => {
    expect(local("2026-03-29T02:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(local("2026-10-25T02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  test("days later is the same time of day, over a change of clocks too", () => {
    expect(clockTime(daysLater(local("2026-03-28T18:00"), 1, PARIS), PARIS)).toBe("18:00");
  });

  test.for([
    ["Europe/Paris", true],
    ["UTC", true],
    ["Mars/Olympus", false],
    ["", false],
    ["+02:00", false],
  ] as const)("%s is a zone: %s", ([zone, is]) => {
    expect(isZone(zone)).toBe(is);
  });
});

describe("quiet hours", () => {
  test.for([
    ["2026-03-02T20:59", "2026-03-02T20:59"],
    ["2026-03-02T21:00", "2026-03-03T08:00"],
    ["2026-03-03T07:59", "2026-03-03T08:00"],
    ["2026-03-03T08:00", "2026-03-03T08:00"],
    ["2026-03-28T23:00", "2026-03-29T08:00"],
  ] as const)("at %s, the next word comes at %s", ([now, then]) => {
    expect(afterQuiet(local(now), NIGHT, PARIS)).toEqual(local(then));
  });

  test("equal ends mean none; hours in one day work too", () => {
    const now = local("2026-03-02T13:00");
    expect(afterQuiet(now, { from: "08:00", to: "08:00" }, PARIS)).toEqual(now);
    expect(afterQuiet(now, { from: "12:00", to: "14:00" }, PARIS)).toEqual(
      local("2026-03-02T14:00"),
    );
  });

  test("never earlier, never more than a day later, and then outside", () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((n) => `${n}`.padStart(2, "0")).join(":"));
    const date = fc.date({
      min: new Date("2025-01-01"),
      max: new Date("2030-01-01"),
      noInvalidDate: true,
    });
    const zone = fc.constantFrom(
      "Europe/Paris",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "UTC",
    );
    fc.assert(
      fc.property(date, time, time, zone, (now, from, to, where) => {
        const then = afterQuiet(now, { from, to }, where);
        const hours = (then.getTime() - now.getTime()) / 3_600_000;
        return (
          hours >= 0 &&
          hours <= 25 &&
          afterQuiet(then, { from, to }, where).getTime() - then.getTime() <= 3_600_000
        );
      }),
    );
  });
});

describe("days as people say them", () => {
  const now = local("2026-03-02T09:00");
  test.for([
    ["en", "2026-05-31T09:00", "31 May"],
    ["fr", "2026-05-31T09:00", "31 mai"],
    ["fr", "2026-06-01T09:00", "1er juin"],
    ["fr", "2026-06-11T09:00", "11 juin"],
    ["en", "2027-01-01T09:00", "1 January 2027"],
    ["fr", "2027-01-01T09:00", "1er janvier 2027"],
  ] as const)("%s %s: %s", ([locale, date, said]) => {
    expect(sayDay(local(date), now, locale, PARIS)).toBe(said);
  });
});
