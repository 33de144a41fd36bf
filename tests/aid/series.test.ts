import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { ALL, type CommunityEvent } from "../../src/aid/event.ts";
import {
  daysUntil,
  nextOccurrence,
  occurrenceOn,
  occurrencesIn,
  upcoming,
} from "../../src/aid/series.ts";
import { planned } from "../kit/planned.ts";

const weekly = (more: Partial<CommunityEvent> = {}): CommunityEvent =>
  planned({
    start: "2027-03-02T17:00",
    minutes: 120,
    rule: "FREQ=WEEKLY;BYDAY=TU",
    zone: "Europe/Paris",
    ...more,
  });

const NOW = new Date("2027-03-01T09:00:00Z");
const locals = (event: CommunityEvent, now = NOW): readonly string[] =>
  upcoming(event, now).map(({ local }) => local);

describe("the dates of a series", () => {
  test("keep their hour on the wall when the clocks change", () => {
    const starts = occurrencesIn(weekly(), NOW, new Date("2027-04-07T00:00:00Z")).map(({ start }) =>
      start.toISOString(),
    );
    expect(starts).toEqual([
      "2027-03-02T16:00:00.000Z",
      "2027-03-09T16:00:00.000Z",
      "2027-03-16T16:00:00.000Z",
      "2027-03-23T16:00:00.000Z",
      "2027-03-30T15:00:00.000Z",
      "2027-04-06T15:00:00.000Z",
    ]);
  });

  test("of the hour that does not exist are after it, of the one that comes twice the first", () => {
    const nights = weekly({ start: "2027-03-21T02:30", rule: "FREQ=WEEKLY;BYDAY=SU", minutes: 60 });
    const gap = occurrenceOn(nights, "2027-03-28");
    expect(gap).toMatchObject({ local: "2027-03-28T03:30" });
    expect(gap?.start.toISOString()).toBe("2027-03-28T01:30:00.000Z");
    expect(gap?.end.toISOString()).toBe("2027-03-28T02:30:00.000Z");
    const twice = occurrenceOn(nights, "2027-10-31");
    expect(twice?.start.toISOString()).toBe("2027-10-31T00:30:00.000Z");
  });

  test("are those that the rule names: first and third Saturdays, every second week, the 31st", () => {
    const saturdays = weekly({ start: "2027-03-06T10:00", rule: "FREQ=MONTHLY;BYDAY=1SA,3SA" });
    expect(locals(saturdays)).toEqual([
      "2027-03-06T10:00",
      "2027-03-20T10:00",
      "2027-04-03T10:00",
      "2027-04-17T10:00",
    ]);
    const second = weekly({ rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU" });
    expect(locals(second, new Date("2027-03-08T00:00:00Z"))[0]).toBe("2027-03-16T17:00");
    const last = weekly({ start: "2027-03-31T18:00", rule: "FREQ=MONTHLY;BYMONTHDAY=31" });
    expect(locals(last)).toEqual(["2027-03-31T18:00"]);
  });

  test("one that moved is at its new time under its old name, one that is called off is none", () => {
    const moved = { start: "2027-03-11T20:00", minutes: 60, place: "library" };
    const event = weekly({ moved: { "2027-03-09": moved }, except: ["2027-03-16"] });
    const dates = upcoming(event, NOW).slice(0, 3);
    expect(dates.map(({ date, local }) => [date, local])).toEqual([
      ["2027-03-02", "2027-03-02T17:00"],
      ["2027-03-09", "2027-03-11T20:00"],
      ["2027-03-23", "2027-03-23T17:00"],
    ]);
    expect(dates[1]?.place).toBe("library");
    expect(occurrenceOn(event, "2027-03-16")).toBeUndefined();
  });

  test("a date that moved into the window is in it, one that moved out is not", () => {
    const event = weekly({
      moved: {
        "2027-03-09": { start: "2027-12-01T17:00", minutes: 120, place: undefined },
        "2027-11-30": { start: "2027-03-10T17:00", minutes: 120, place: undefined },
      },
    });
    const march = occurrencesIn(event, NOW, new Date("2027-03-15T00:00:00Z"));
    expect(march.map(({ date }) => date)).toEqual(["2027-03-02", "2027-11-30"]);
  });

  test("in another zone are at the same hour there", () => {
    const there = upcoming(weekly({ zone: "Pacific/Kiritimati" }), NOW);
    expect(there[0]?.start.toISOString()).toBe("2027-03-02T03:00:00.000Z");
    expect(there.map(({ local }) => local)).toEqual(locals(weekly()));
  });

  test("are never expanded to the end of a rule that has none", () => {
    expect(upcoming(weekly({ start: "2027-01-01T17:00", rule: "FREQ=DAILY" }), NOW).length).toBe(
      60,
    );
    const thousand = Array.from({ length: 1000 }, () => upcoming(weekly(), NOW).length);
    expect(thousand.every((many) => many === 9 || many === 8)).toBe(true);
  });

  test("what happens once has one date, under one name", () => {
    const once = weekly({ rule: undefined });
    expect(upcoming(once, NOW).map(({ date }) => date)).toEqual([ALL]);
    expect(occurrenceOn(once, ALL)?.local).toBe("2027-03-02T17:00");
    expect(occurrenceOn(once, "2027-03-02")).toBeUndefined();
    expect(nextOccurrence(once, new Date("2027-03-02T17:30:00Z"))?.date).toBe(ALL);
    expect(nextOccurrence(once, new Date("2027-03-02T18:00:00Z"))).toBeUndefined();
  });

  test("a rare date is found years ahead", () => {
    const leap = weekly({ start: "2024-02-29T10:00", rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" });
    expect(nextOccurrence(leap, NOW)?.local).toBe("2028-02-29T10:00");
  });

  test("a day is no date of a series for being near one", () => {
    expect(occurrenceOn(weekly(), "2027-03-03")).toBeUndefined();
    expect(occurrenceOn(weekly(), "2027-02-30")).toBeUndefined();
    expect(occurrenceOn(weekly(), "nonsense")).toBeUndefined();
  });

  test("days are counted in the zone of the event", () => {
    const [one] = upcoming(weekly(), NOW);
    expect(one && daysUntil(one, "Europe/Paris", NOW)).toBe(1);
    expect(one && daysUntil(one, "Europe/Paris", new Date("2027-03-01T23:30:00Z"))).toBe(0);
  });

  test("a window that begins at a date holds it, one that ends there does not", () => {
    const start = new Date("2027-03-09T16:00:00Z");
    const from = occurrencesIn(weekly(), start, new Date("2027-03-10T00:00:00Z"));
    const before = occurrencesIn(weekly(), new Date("2027-03-08T00:00:00Z"), start);
    expect([from.length, before.length]).toEqual([1, 0]);
  });

  test("the library's own answer in the zone is the same wherever no hour is missing", () => {
    const rule = "DTSTART;TZID=Europe/Paris:20270302T170000\nRRULE:FREQ=WEEKLY;BYDAY=TU";
    const theirs = new RRuleTemporal({ rruleString: rule })
      .between(NOW, new Date("2027-12-31T00:00:00Z"), true)
      .map(({ epochMilliseconds }) => epochMilliseconds);
    const ours = occurrencesIn(weekly(), NOW, new Date("2027-12-31T00:00:00Z"));
    expect(ours.map(({ start }) => start.getTime())).toEqual(theirs);
  });
});
