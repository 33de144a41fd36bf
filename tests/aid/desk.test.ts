import { describe, expect, test } from "vitest";
import {
  asksAt,
  type Desk,
  districtsOf,
  type Exception,
  hidesAt,
  inDistrict,
  isListed,
  opensWithin,
  stateAt,
  type Stop,
} from "../../src/aid/desk.ts";

const ZONE = "Europe/Paris";
const HOUR = 3_600_000;

const stop = (number: number, place: string, rule: string, start: string, hours: number): Stop => ({
  number,
  place,
  district: undefined,
  start,
  minutes: hours * 60,
  rule,
});

const closed = (number: number, from: string, to: string): Exception => ({
  number,
  from,
  to,
  at: undefined,
});

const open = (number: number, from: string, to: string, place: string): Exception => ({
  number,
  from,
  to,
  at: { place, district: undefined },
});

const deskOf = (stops: readonly Stop[], exceptions: readonly Exception[] = []): Desk => ({
  id: "d4x7",
  communityId: "c1",
  steward: "ana",
  name: "Bus",
  locale: "fr",
  zone: ZONE,
  stops,
  exceptions,
  numbered: stops.length + exceptions.length,
  services: undefined,
  welcome: undefined,
  cost: undefined,
  access: undefined,
  status: "listed",
  confirmedAt: new Date("2026-01-01T00:00Z"),
});

const TUESDAYS = stop(1, "town hall", "FREQ=WEEKLY;BYDAY=TU", "2026-01-06T09:00", 3);
const THURSDAYS = stop(2, "market", "FREQ=WEEKLY;BYDAY=TH", "2026-01-08T14:00", 3);
/** Over the night of each clock change. */
const NIGHTS = stop(3, "station", "FREQ=WEEKLY;BYDAY=SA", "2026-01-03T22:00", 6);
const CHRISTMAS = closed(4, "2026-12-24T00:00", "2026-12-27T00:00");
const at = (place: string) => ({ only: { place, district: undefined } });
/** The market alone, for three weeks over the change of the clocks in autumn. */
const NO_MARKET = { ...closed(5, "2026-10-20T00:00", "2026-11-10T00:00"), ...at("market") };
/** The station alone, for an hour of the night in which the clocks go forward. */
const NO_STATION = { ...closed(6, "2026-03-29T00:00", "2026-03-29T04:00"), ...at("station") };

const wall = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  weekday: "short",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** What hangs on the three doors, read off a clock on the wall: knows nothing of how desks are computed. */
function onTheDoor(at: number): string | undefined {
  const parts = wall.formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  const hour = Number(part("hour"));
  if (["2026-12-24", "2026-12-25", "2026-12-26"].includes(day)) return undefined;
  const weekday = part("weekday");
  if (weekday === "Tue" && hour >= 9 && hour < 12) return "town hall";
  const withMarket = day < "2026-10-20" || day >= "2026-11-10";
  if (weekday === "Thu" && hour >= 14 && hour < 17 && withMarket) return "market";
  if (day === "2026-03-29" && hour < 4) return undefined;
  if ((weekday === "Sat" && hour >= 22) || (weekday === "Sun" && hour < 4)) return "station";
  return undefined;
}

describe("a weekly desk with three stops, closed at times, everywhere or at one of them", () => {
  test("answers as its doors say, at any hour of a year: open where, until when, and where next", () => {
    const desk = deskOf([TUESDAYS, THURSDAYS, NIGHTS], [CHRISTMAS, NO_MARKET, NO_STATION]);
    const from = Date.parse("2026-02-20T00:00Z");
    const hours = Array.from({ length: 366 * 24 + 24 * 21 }, (_, at) => from + at * HOUR);
    const doors = hours.map(onTheDoor);
    /** The first hour from `at` on at which another door, or none, is open. */
    const change = (at: number): number =>
      doors.findIndex((door, index) => index > at && door !== doors[at]);
    for (let at = 0; at < 366 * 24; at += 1) {
      const here = doors[at];
      const ends = change(at);
      const begins = doors.findIndex(
        (door, index) => index > at && door !== undefined && doors[index - 1] === undefined,
      );
      const state = stateAt(desk, new Date(hours[at] ?? 0));
      expect({
        at: new Date(hours[at] ?? 0).toISOString(),
        open: state.open.map(({ place, end }) => [place, end.getTime()]),
        next: [state.next?.place, state.next?.start.getTime()],
      }).toEqual({
        at: new Date(hours[at] ?? 0).toISOString(),
        open: here === undefined ? [] : [[here, hours[ends]]],
        next: [doors[begins], hours[begins]],
      });
    }
  }, 120_000);
});

const winter = (local: string): Date => new Date(`${local}:00+01:00`);

const wholeDay = (number: number): Exception =>
  closed(number, "2026-01-17T00:00", "2026-01-18T00:00");

const said = (desk: Desk, local: string) => {
  const { open: now, next } = stateAt(desk, winter(local));
  return {
    now: now.map(({ place, end }) => `${place} until ${end.toISOString()}`),
    next: next && `${next.place} from ${next.start.toISOString()}`,
  };
};

describe("a desk", () => {
  test("is open from the first minute and closed at the last", () => {
    const desk = deskOf([TUESDAYS]);
    expect(said(desk, "2026-01-13T08:59").now).toEqual([]);
    expect(said(desk, "2026-01-13T09:00").now).toEqual([
      "town hall until 2026-01-13T11:00:00.000Z",
    ]);
    expect(said(desk, "2026-01-13T12:00").now).toEqual([]);
  });

  test("is open once besides, and where", () => {
    const desk = deskOf([TUESDAYS], [open(2, "2026-01-17T10:00", "2026-01-17T12:00", "square")]);
    expect(said(desk, "2026-01-17T11:00")).toEqual({
      now: ["square until 2026-01-17T11:00:00.000Z"],
      next: "town hall from 2026-01-20T08:00:00.000Z",
    });
  });

  test("closes in the middle of its hours, and opens again", () => {
    const desk = deskOf([TUESDAYS], [closed(2, "2026-01-13T10:00", "2026-01-13T11:00")]);
    expect(said(desk, "2026-01-13T09:30")).toEqual({
      now: ["town hall until 2026-01-13T09:00:00.000Z"],
      next: "town hall from 2026-01-13T10:00:00.000Z",
    });
  });

  test("closes at one stop alone, of two that are open at once; and where it opened besides", () => {
    const market = stop(2, "market", "FREQ=WEEKLY;BYDAY=TU", "2026-01-06T10:00", 1);
    const besides = open(3, "2026-01-14T10:00", "2026-01-14T12:00", "market");
    const shut = { ...closed(4, "2026-01-13T00:00", "2026-01-15T00:00"), ...at("market") };
    const desk = deskOf([TUESDAYS, market], [besides, shut]);
    expect(said(desk, "2026-01-13T10:30")).toEqual({
      now: ["town hall until 2026-01-13T11:00:00.000Z"],
      next: "town hall from 2026-01-20T08:00:00.000Z",
    });
    expect(opensWithin(desk, closed(5, "2026-01-14T00:00", "2026-01-15T00:00"))).toBe(false);
    expect(opensWithin(desk, closed(5, "2026-01-20T00:00", "2026-01-21T00:00"))).toBe(true);
    const square = { ...closed(5, "2026-01-20T00:00", "2026-01-21T00:00"), ...at("square") };
    expect(opensWithin(desk, square)).toBe(false);
  });

  test("of an opening and a closing of the same day, the one said last holds", () => {
    const opening = open(2, "2026-01-17T10:00", "2026-01-17T12:00", "square");
    expect(said(deskOf([], [opening, wholeDay(3)]), "2026-01-17T11:00").now).toEqual([]);
    expect(said(deskOf([], [opening, wholeDay(1)]), "2026-01-17T11:00").now).toHaveLength(1);
  });

  test("that is closed all summer opens after it", () => {
    const desk = deskOf([TUESDAYS], [closed(2, "2026-06-15T00:00", "2026-09-15T00:00")]);
    expect(said(desk, "2026-06-20T11:00").next).toBe("town hall from 2026-09-15T07:00:00.000Z");
  });

  test("of which nothing is planned has nothing next", () => {
    expect(said(deskOf([]), "2026-01-13T09:00")).toEqual({ now: [], next: undefined });
  });

  test("tells of both places where two stops are open, and joins hours that touch", () => {
    const morning = stop(2, "town hall", "FREQ=WEEKLY;BYDAY=TU", "2026-01-06T12:00", 2);
    const market = stop(3, "market", "FREQ=WEEKLY;BYDAY=TU", "2026-01-06T10:00", 1);
    expect(said(deskOf([TUESDAYS, morning, market]), "2026-01-13T10:30").now).toEqual([
      "town hall until 2026-01-13T13:00:00.000Z",
      "market until 2026-01-13T10:00:00.000Z",
    ]);
  });

  test("serves each district by the stops that lie there", () => {
    const north = { ...TUESDAYS, district: "North" };
    const desk = deskOf([north, THURSDAYS]);
    expect([...districtsOf(desk)]).toEqual(["North", undefined]);
    expect(said(inDistrict(desk, "North"), "2026-01-14T09:00").next).toBe(
      "town hall from 2026-01-20T08:00:00.000Z",
    );
    expect(said(inDistrict(desk, undefined), "2026-01-14T09:00").next).toBe(
      "market from 2026-01-15T13:00:00.000Z",
    );
  });

  test("that nobody confirmed is asked about after 60 days and hides 14 days later", () => {
    const desk = deskOf([TUESDAYS]);
    expect(asksAt(desk).getTime() - desk.confirmedAt.getTime()).toBe(60 * 24 * HOUR);
    const hides = hidesAt(desk);
    expect(isListed(desk, new Date(hides.getTime() - 1))).toBe(true);
    expect(isListed(desk, hides)).toBe(false);
    expect(isListed({ ...desk, status: "draft" }, desk.confirmedAt)).toBe(false);
  });
});
