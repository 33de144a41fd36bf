import { describe, expect, test } from "vitest";
import { ownDates } from "../../../src/aid/calendar/mine.ts";
import type { Dated } from "../../../src/aid/calendar/write.ts";
import { ALL } from "../../../src/aid/event.ts";

const CHOIR: Dated = {
  id: "e7qd",
  communityId: "c2ab",
  title: "Choir",
  place: "school",
  details: undefined,
  start: "2027-03-02T18:00",
  minutes: 60,
  zone: "Europe/Paris",
  rule: "FREQ=WEEKLY;BYDAY=TU",
  except: ["2027-03-16"],
  moved: { "2027-03-23": { start: "2027-03-24T19:00", minutes: 30, place: "park" } },
  status: "planned",
  revision: { number: 0, at: new Date("2027-03-01T09:00:00Z") },
};

const said = (date: string, answer: "going" | "maybe" | "not") => ({ date, answer });

describe("somebody's own calendar", () => {
  test("holds all that they organise, whatever they answered", () => {
    expect(ownDates(CHOIR, [said(ALL, "not")], true)).toEqual([CHOIR]);
  });

  test("holds a series without the dates to which they said no", () => {
    const [own] = ownDates(CHOIR, [said(ALL, "going"), said("2027-03-09", "not")], false);
    expect(own?.except).toEqual(["2027-03-16", "2027-03-09"]);
    expect(own?.rule).toBe(CHOIR.rule);
  });

  test("holds single dates as they are now, each by itself", () => {
    const answers = [said("2027-03-09", "going"), said("2027-03-23", "maybe")];
    const own = ownDates(CHOIR, answers, false);
    expect(own.map(({ id, start, rule }) => ({ id, start, rule }))).toEqual([
      { id: "e7qd.2027-03-09", start: "2027-03-09T18:00", rule: undefined },
      { id: "e7qd.2027-03-23", start: "2027-03-24T19:00", rule: undefined },
    ]);
    expect(own[1]?.place).toBe("park");
  });

  test("holds no date that was called off, or to which they said no", () => {
    expect(
      ownDates(CHOIR, [said("2027-03-16", "going"), said("2027-03-09", "not")], false),
    ).toEqual([]);
  });

  test("holds what happens once when they may come, and not when they do not", () => {
    const once = { ...CHOIR, rule: undefined, moved: {}, except: [] };
    expect(ownDates(once, [said(ALL, "maybe")], false)).toEqual([once]);
    expect(ownDates(once, [said(ALL, "not")], false)).toEqual([]);
    expect(ownDates(once, [], false)).toEqual([]);
  });
});
