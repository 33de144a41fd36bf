import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  allowedFrom,
  organiserDues,
  readLeads,
  recapDue,
  remindersFor,
  spanOf,
  USUAL_LEADS,
} from "../../src/aid/reminders.ts";
import { occurrencesIn, upcoming } from "../../src/aid/series.ts";
import { localOf } from "../../src/aid/time.ts";
import { planned } from "../kit/planned.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NO_QUIET = { from: "00:00", to: "00:00" };
const NIGHT = { from: "21:00", to: "08:00" };
const NOW = new Date("2026-11-23T09:00:00Z");
const paris = (quiet = NIGHT) => ({ zone: "Europe/Paris", quiet, home: "Europe/Paris" });
const shown = (date: Date): string => localOf(date, "Europe/Paris");

interface Change {
  readonly zone: string;
  readonly at: number;
  /** Milliseconds. */
  readonly before: number;
  readonly after: number;
}

const offset = ({ offsetNanoseconds }: Temporal.ZonedDateTime): number => offsetNanoseconds / 1e6;

/** Every change of a clock in these years, in every zone that this machine knows. */
function clockChanges(from: number, to: number): readonly Change[] {
  const end = Date.UTC(to + 1, 0, 1);
  return Intl.supportedValuesOf("timeZone").flatMap((zone) => {
    const found: Change[] = [];
    const start = Temporal.Instant.fromEpochMilliseconds(Date.UTC(from, 0, 1));
    let next = start.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
    while (next && next.epochMilliseconds < end) {
      const just = next.subtract({ milliseconds: 1 });
      found.push({ zone, at: next.epochMilliseconds, before: offset(just), after: offset(next) });
      next = next.getTimeZoneTransition("next");
    }
    return found;
  });
}

const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

/** The instant of a wall-clock time around a change: in a gap after it, in an overlap the first. */
function expected(local: string, { at, before, after }: Change): number {
  const early = Date.parse(`${local}Z`) - before;
  return early < at || local < wall(at + Math.max(before, after)) ? early : early + before - after;
}

describe("when a reminder is due", () => {
  const changes = clockChanges(2025, 2035);

  test("there are as many changes of the clocks as counted", () => {
    expect(changes.length).toBeGreaterThan(2700);
  });

  test.for(["before", "inside", "after"] as const)(
    "%s each change of a clock there is exactly one of each kind, at the right instant",
    (place) => {
      for (const change of changes) {
        const low = change.at + Math.min(change.before, change.after);
        const high = change.at + Math.max(change.before, change.after);
        const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
        const local = wall(
          place === "before" ? low - 3 * HOUR : place === "after" ? high + 3 * HOUR : middle,
        );
        const event = planned({ start: local, minutes: 60, zone: change.zone });
        const now = new Date(change.at - 40 * DAY);
        const where = { zone: change.zone, quiet: NO_QUIET, home: change.zone };
        const dues = remindersFor(upcoming(event, now), USUAL_LEADS, where, now);
        const start = expected(local, change);
        const hours = dues.filter(({ lead }) => lead === "60m").map(({ due }) => due.getTime());
        const days = dues.filter(({ lead }) => lead === "day");
        const found = { zone: change.zone, local, hours, days: days.length };
        expect(found).toEqual({ zone: change.zone, local, hours: [start - HOUR], days: 1 });
        const eve = days[0] ? localOf(days[0].due, change.zone) : "";
        expect(eve.slice(0, 10)).toBe(
          wall(
            Date.parse(`${localOf(new Date(start), change.zone).slice(0, 10)}T12:00Z`) - DAY,
          ).slice(0, 10),
        );
      }
    },
  );

  test("a weekly date on the day of a change takes place once, at its hour on the wall", () => {
    for (const change of changes) {
      const day = wall(change.at + change.before).slice(0, 10);
      const first = wall(Date.parse(`${day}T12:00Z`) - 14 * DAY).slice(0, 10);
      const by = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][new Date(day).getUTCDay()];
      const event = planned({
        start: `${first}T19:30`,
        minutes: 60,
        zone: change.zone,
        rule: `FREQ=WEEKLY;BYDAY=${by}`,
      });
      const from = new Date(change.at - 3 * DAY);
      const dates = occurrencesIn(event, from, new Date(change.at + 3 * DAY));
      expect({ zone: change.zone, dates: dates.map(({ date }) => date) }).toEqual({
        zone: change.zone,
        dates: [day],
      });
      expect(dates[0]?.start.getTime()).toBe(expected(`${day}T19:30`, change));
    }
  });

  test("the day before at 18:00, and one hour before", () => {
    const dues = remindersFor(upcoming(planned(), NOW), USUAL_LEADS, paris(), NOW);
    expect(dues.map(({ lead, due }) => [lead, shown(due)])).toEqual([
      ["day", "2026-11-27T18:00"],
      ["60m", "2026-11-28T13:00"],
    ]);
  });

  test("what is past is not made", () => {
    const soon = new Date("2026-11-28T11:00:00Z");
    const dues = remindersFor(upcoming(planned(), soon), USUAL_LEADS, paris(), soon);
    expect(dues.map(({ lead }) => lead)).toEqual(["60m"]);
    const begun = new Date("2026-11-28T12:30:00Z");
    expect(remindersFor(upcoming(planned(), begun), USUAL_LEADS, paris(), begun)).toEqual([]);
  });

  test.for([
    ["in the daytime, at its time", "2026-11-27T18:00", "2026-11-28T14:00", "2026-11-27T18:00"],
    ["at night, in the morning", "2026-11-28T05:00", "2026-11-28T14:00", "2026-11-28T08:00"],
    [
      "of what begins at dawn, two hours before",
      "2026-11-28T03:00",
      "2026-11-28T07:00",
      "2026-11-28T05:00",
    ],
    [
      "within the last two hours, at its time",
      "2026-11-28T06:00",
      "2026-11-28T07:00",
      "2026-11-28T06:00",
    ],
  ])("quiet hours: %s", ([, due = "", start = "", said]) => {
    const [from, to] = [due, start].map((local) => new Date(`${local}:00+01:00`));
    expect(from && to && shown(allowedFrom(from, to, NIGHT, "Europe/Paris"))).toBe(said);
  });

  test("whoever organises hears of it seven days and one day before", () => {
    const dates = upcoming(planned({ start: "2026-12-12T14:00" }), NOW);
    expect(organiserDues(dates, "Europe/Paris").map(({ due }) => shown(due))).toEqual([
      "2026-12-05T18:00",
      "2026-12-11T18:00",
    ]);
  });

  test("of a weekly series only the day before, since the date before lies in between", () => {
    const weekly = planned({ start: "2026-11-24T14:00", rule: "FREQ=WEEKLY;BYDAY=TU" });
    const days = organiserDues(upcoming(weekly, NOW), "Europe/Paris").map((one) => one.days);
    expect(days.slice(1).every((many) => many === 1)).toBe(true);
  });

  test("how it went is asked the morning after, also of what ends after midnight", () => {
    const [late] = upcoming(planned({ start: "2026-11-28T22:00", minutes: 240 }), NOW);
    expect(late && shown(recapDue(late, "Europe/Paris"))).toBe("2026-11-30T10:00");
  });
});

describe("what somebody chooses", () => {
  test.for([
    ["none", []],
    ["Aucun", []],
    ["day", ["day"]],
    ["la veille", ["day"]],
    ["hour", ["60m"]],
    ["une heure avant", ["60m"]],
    ["both", ["day", "60m"]],
    ["les deux", ["day", "60m"]],
    ["2h, 30 min", ["120m", "30m"]],
    ["veille et 2 heures", ["day", "120m"]],
    ["3 days and 1h", ["4320m", "60m"]],
  ] as const)("“%s” is understood", ([text, leads]) => {
    expect(readLeads(text)).toEqual(leads);
  });

  test.for(["", "sometimes", "0h", "90 days", "2", "1h,2h,3h,4h,5h,6h", "day ou hour"])(
    "“%s” is asked back",
    (text) => {
      expect(readLeads(text)).toBeUndefined();
    },
  );

  test("what is chosen is said in the largest whole unit", () => {
    expect(spanOf("day")).toEqual({ unit: "day", count: 1 });
    expect(spanOf("4320m")).toEqual({ unit: "days", count: 3 });
    expect(spanOf("120m")).toEqual({ unit: "hours", count: 2 });
    expect(spanOf("90m")).toEqual({ unit: "minutes", count: 90 });
  });
});
