import { describe, expect, test } from "vitest";
import type { Imported } from "../../../src/aid/calendar/imported.ts";
import { readCalendar, type Reading } from "../../../src/aid/calendar/read.ts";
import { writeCalendar } from "../../../src/aid/calendar/write.ts";
import { occurrencesIn } from "../../../src/aid/series.ts";

const HERE = { home: "Europe/Paris", now: new Date("2027-03-01T09:00:00Z") };

const file = (...events: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");
const event = (...lines: readonly string[]): string =>
  ["BEGIN:VEVENT", "UID:a@x", "SUMMARY:Fête", ...lines, "END:VEVENT"].join("\r\n");

function read(text: string): Reading {
  const found = readCalendar(text, HERE);
  if ("why" in found) throw new Error(`line ${found.line}: ${found.why}`);
  return found;
}
const only = (...lines: readonly string[]): Imported | undefined => {
  const { events, remarks } = read(file(event(...lines)));
  expect(remarks).toEqual([]);
  expect(events).toHaveLength(1);
  return events[0];
};
const remarksOf = (...lines: readonly string[]) =>
  read(file(event(...lines))).remarks.map(({ line, what }) => [line, what]);
/** Its dates, by the instants at which they begin. */
const dates = (one: Imported | undefined, to = "2027-06-01T00:00:00Z"): readonly string[] =>
  one
    ? occurrencesIn(one, HERE.now, new Date(to)).map(({ start }) =>
        start.toISOString().slice(0, 16),
      )
    : [];

const START = "DTSTART;TZID=Europe/Paris:20270305T180000";

/** Rules of its own, with summer time from this month on. */
const zone = (name: string, month: number): string =>
  [
    "BEGIN:VTIMEZONE",
    `TZID:${name}`,
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`,
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ].join("\r\n");

describe("times in a calendar file", () => {
  test.each([
    ["in a zone", [START], "2027-03-05T18:00", "Europe/Paris"],
    [
      "in another zone",
      ["DTSTART;TZID=Europe/London:20270305T180000"],
      "2027-03-05T18:00",
      "Europe/London",
    ],
    [
      "in a zone with a path before it",
      ["DTSTART;TZID=/example.org/2026/Europe/Paris:20270305T180000"],
      "2027-03-05T18:00",
      "Europe/Paris",
    ],
    ["in UTC", ["DTSTART:20270605T160000Z"], "2027-06-05T18:00", "Europe/Paris"],
    ["of wherever one is", ["DTSTART:20270305T180000"], "2027-03-05T18:00", "Europe/Paris"],
  ])("%s are read as what they are", (_, lines, start, zone) => {
    expect(only(...lines)).toMatchObject({ start, zone, minutes: undefined });
  });

  test.each([
    ["by its end", ["DTEND;TZID=Europe/Paris:20270305T193000"], 90],
    ["by its end elsewhere", ["DTEND:20270305T183000Z"], 90],
    ["by its length", ["DURATION:PT1H30M"], 90],
    ["not at all", ["DTEND;TZID=Europe/Paris:20270305T180000"], undefined],
  ])("the length is told %s", (_, lines, minutes) => {
    expect(only(START, ...lines)?.minutes).toBe(minutes);
  });

  test("a whole day is from midnight to midnight, and this is said", () => {
    const { events, remarks } = read(
      file(event("DTSTART;VALUE=DATE:20270305", "DTEND;VALUE=DATE:20270307")),
    );
    expect(events[0]).toMatchObject({
      start: "2027-03-05T00:00",
      minutes: 2880,
      zone: "Europe/Paris",
    });
    expect(remarks).toEqual([{ line: 3, title: "Fête", what: "whole-day" }]);
  });

  test("a zone that only the file knows is ours where its clocks go as ours", () => {
    const weekly = event("DTSTART;TZID=Romance Standard Time:20270305T180000", "RRULE:FREQ=WEEKLY");
    const { events, remarks } = read(file(zone("Romance Standard Time", 3), weekly));
    expect(remarks).toEqual([]);
    expect(events[0]).toMatchObject({ start: "2027-03-05T18:00", zone: "Europe/Paris" });
  });

  test("a zone whose clocks go otherwise is reckoned, and no series is made of it", () => {
    const once = event("DTSTART;TZID=Ours:20270405T180000");
    expect(read(file(zone("Ours", 5), once)).events[0]?.start).toBe("2027-04-05T19:00");
    const weekly = event("DTSTART;TZID=Ours:20270405T180000", "RRULE:FREQ=WEEKLY");
    const { events, remarks } = read(file(zone("Ours", 5), weekly));
    expect([events, remarks.map(({ what }) => what)]).toEqual([[], ["no-zone"]]);
  });

  test.each([
    ["30 February", ["DTSTART:20270230T100000"], 7, "no-time"],
    ["25 o'clock", ["DTSTART:20270301T250000"], 7, "no-time"],
    ["words", ["DTSTART:tomorrow"], 7, "no-time"],
    ["parameters without end", [`DTSTART${";X=1".repeat(1000)}:20270301T100000`], 7, "unreadable"],
    ["no start", [], 3, "no-start"],
    ["a zone that nobody knows", ["DTSTART;TZID=Mars/Olympus:20270301T100000"], 7, "no-zone"],
    [
      "an end before the start",
      [START, "DTEND;TZID=Europe/Paris:20270305T170000"],
      8,
      "ends-before",
    ],
    ["a rule that is none", [START, "RRULE:FREQ=WEEKLY;BYDAY=XX"], 8, "bad-rule"],
    [
      "a rule with a part that we do not count with",
      [START, "RRULE:FREQ=YEARLY;BYEASTER=0"],
      8,
      "bad-rule",
    ],
    ["every second", [START, "RRULE:FREQ=SECONDLY;COUNT=999999999"], 8, "too-often"],
  ])("%s: the line is named, and the event left out", (_, lines, line, what) => {
    const text = file(event("X-FIRST:1", ...lines));
    expect(read(text).events).toEqual([]);
    expect(read(text).remarks.map((one) => [one.line, one.what])).toEqual([[line, what]]);
  });
});

describe("rhythms in a calendar file", () => {
  test.each([
    ["FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=FR"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,MO", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"],
    ["FREQ=DAILY;COUNT=10", "FREQ=DAILY;COUNT=10"],
    ["FREQ=DAILY;BYDAY=FR,SA", "FREQ=WEEKLY;BYDAY=FR,SA"],
    ["FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=5"],
    ["FREQ=MONTHLY;BYDAY=+1FR,3FR", "FREQ=MONTHLY;BYDAY=1FR,3FR"],
    ["FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1,-1", "FREQ=MONTHLY;BYDAY=1FR,-1FR"],
    ["FREQ=WEEKLY;BYHOUR=18;BYMINUTE=0;BYSECOND=0", "FREQ=WEEKLY;BYDAY=FR"],
    ["FREQ=WEEKLY;UNTIL=20270402T160000Z", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270402T180000Z"],
    ["FREQ=WEEKLY;UNTIL=20270402", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270402T235959Z"],
  ])("%s is kept as one series", (given, kept) => {
    expect(only(START, `RRULE:${given}`)?.rule).toBe(kept);
  });

  test("the last date is the one that the file says, on either side of a clock change", () => {
    const one = only(START, "RRULE:FREQ=WEEKLY;UNTIL=20270402T160000Z");
    expect(dates(one)).toEqual([
      "2027-03-05T17:00",
      "2027-03-12T17:00",
      "2027-03-19T17:00",
      "2027-03-26T17:00",
      "2027-04-02T16:00",
    ]);
  });

  test("a series in UTC stays there when our clocks change", () => {
    expect(dates(only("DTSTART:20270325T170000Z", "RRULE:FREQ=WEEKLY;COUNT=2"))).toEqual([
      "2027-03-25T17:00",
      "2027-04-01T17:00",
    ]);
  });

  test.each([
    ["every other month", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5", ["2027-03-05T17:00"]],
    [
      "the last day but one",
      "FREQ=MONTHLY;BYMONTHDAY=-2",
      ["2027-03-05T17:00", "2027-03-30T16:00", "2027-04-29T16:00"],
    ],
    [
      "in March alone",
      "FREQ=WEEKLY;BYMONTH=3",
      ["2027-03-05T17:00", "2027-03-12T17:00", "2027-03-19T17:00", "2027-03-26T17:00"],
    ],
    [
      "from a day that is none of its own",
      "FREQ=WEEKLY;BYDAY=SA;COUNT=3",
      ["2027-03-05T17:00", "2027-03-06T17:00", "2027-03-13T17:00", "2027-03-20T17:00"],
    ],
  ])("%s becomes the single dates of the next 60 days, and this is said", (_, rule, expected) => {
    const { events, remarks } = read(file(event(START, `RRULE:${rule}`)));
    expect(remarks).toEqual([{ line: 7, title: "Fête", what: "single-dates" }]);
    expect(events.every((one) => one.rule === undefined)).toBe(true);
    expect(events.flatMap((one) => dates(one))).toEqual(expected);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  test("a yearly one that is far away is left out for now, and this is said", () => {
    expect(remarksOf("DTSTART:20261221T180000", "RRULE:FREQ=YEARLY")).toEqual([
      [7, "no-date-soon"],
    ]);
  });

  test("dates are left out, moved, called off and added as the file has them", () => {
    const text = file(
      event(
        START,
        "DTEND;TZID=Europe/Paris:20270305T190000",
        "RRULE:FREQ=WEEKLY;COUNT=6",
        "EXDATE:20270312T170000Z",
        "EXDATE;TZID=Europe/Paris:20270319T090000",
        "RDATE;TZID=Europe/Paris:20270310T200000",
      ),
      event(
        "RECURRENCE-ID:20270326T170000Z",
        "DTSTART:20270327T080000Z",
        "DTEND:20270327T090000Z",
        "LOCATION:parc",
      ),
      event(
        "RECURRENCE-ID;TZID=Europe/Paris:20270402T180000",
        "DTSTART:20270402T160000Z",
        "STATUS:CANCELLED",
      ),
    );
    const { events, remarks } = read(text);
    expect(remarks).toEqual([]);
    expect(events).toHaveLength(1);
    expect(events[0]?.except).toEqual(["2027-03-12", "2027-04-02"]);
    expect(events[0]?.moved).toEqual({
      "2027-03-10": { start: "2027-03-10T20:00", minutes: 60, place: undefined },
      "2027-03-26": { start: "2027-03-27T09:00", minutes: 60, place: "parc" },
    });
    expect(dates(events[0])).toEqual([
      "2027-03-05T17:00",
      "2027-03-10T19:00",
      "2027-03-19T17:00",
      "2027-03-27T08:00",
      "2027-04-09T16:00",
    ]);
  });

  test("a second date on a day of the series makes single dates of it: none is lost", () => {
    const twice = "RDATE;TZID=Europe/Paris:20270312T200000,20270313T200000,20270314T200000";
    const off = "EXDATE;TZID=Europe/Paris:20270314T200000";
    const { events, remarks } = read(file(event(START, "RRULE:FREQ=WEEKLY;COUNT=2", twice, off)));
    expect(remarks.map(({ what }) => what)).toEqual(["single-dates"]);
    expect(events.flatMap((one) => dates(one)).toSorted()).toEqual([
      "2027-03-05T17:00",
      "2027-03-12T17:00",
      "2027-03-12T19:00",
      "2027-03-13T19:00",
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
  });

  test("what has words of its own on one date is told, and a change of all dates from one on refused", () => {
    const other = [
      "BEGIN:VEVENT",
      "UID:a@x",
      "SUMMARY:Autre",
      "RECURRENCE-ID;TZID=Europe/Paris:20270312T180000",
      "DTSTART;TZID=Europe/Paris:20270312T180000",
      "END:VEVENT",
    ].join("\r\n");
    const { events, remarks } = read(file(event(START, "RRULE:FREQ=WEEKLY"), other));
    expect([events.length, remarks.map(({ what }) => what)]).toEqual([1, ["other-words"]]);
    expect(remarksOf(START, "RECURRENCE-ID;RANGE=THISANDFUTURE:20270312T170000Z")).toEqual([
      [7, "from-then-on"],
    ]);
  });
});

describe("whatever stands in a calendar file", () => {
  test("a thousand properties, parts and alarms that nobody knows are left alone", () => {
    const unknown = Array.from({ length: 1000 }, (_, at) => `X-UNKNOWN-${at};P="a:b;c":${at}`);
    const alarm = ["BEGIN:VALARM", "SUMMARY:Alarm", "DTSTART:nonsense", "END:VALARM"];
    const text = file("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO", event(START, ...unknown, ...alarm));
    const { events, remarks } = read(text);
    expect([events.map(({ title }) => title), remarks]).toEqual([["Fête"], []]);
  });

  test("titles are tidied as typed ones are, and cut where they are longer, which is said", () => {
    const hostile = "\u202Egnp.exe\u0000 \\n<b>@everyone</b>\\, [x](y)";
    const { events, remarks } = read(
      file(
        ["BEGIN:VEVENT", "UID:b", `SUMMARY:${hostile}`, START, "END:VEVENT"].join("\r\n"),
        ["BEGIN:VEVENT", "UID:c", `SUMMARY:${"a".repeat(500)}`, START, "END:VEVENT"].join("\r\n"),
      ),
    );
    expect(events[0]?.title).toBe("gnp.exe <b>@everyone</b>, [x](y)");
    expect(events[1]?.title).toBe(`${"a".repeat(119)}…`);
    expect(remarks.map(({ line, what }) => [line, what])).toEqual([[8, "cut"]]);
  });

  test("one without a title is left out, with its line", () => {
    const text = file(["BEGIN:VEVENT", START, "SUMMARY: … ", "END:VEVENT"].join("\r\n"));
    expect(read(text).remarks).toEqual([{ line: 5, title: undefined, what: "no-title" }]);
  });

  test.each([
    ["nothing", "", 1, "no-calendar"],
    ["a page", "<!doctype html>\n<p>", 1, "no-calendar"],
    ["a card", "BEGIN:VCARD\nEND:VCARD", 1, "no-calendar"],
    ["a line without a name", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nwhat is this\n", 3, "no-property"],
    ["a file that is cut short", file(event(START)).slice(0, -30), 3, "not-closed"],
    ["parts without end in one another", "BEGIN:VCALENDAR\n".repeat(1000), 9, "not-closed"],
    ["ends that do not fit", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", 3, "not-opened"],
  ])("%s is no calendar, and the line says where", (_, text, line, why) => {
    expect(readCalendar(text, HERE)).toEqual({ line, why });
  });

  test("what is over is counted, not read in again", () => {
    const { events, over } = read(
      file(
        event("DTSTART:20260305T180000"),
        event("DTSTART:20270305T180000").replace("a@x", "b@x"),
      ),
    );
    expect([events.length, over]).toEqual([1, 1]);
    const ended = read(file(event("DTSTART:20200305T180000", "RRULE:FREQ=YEARLY;COUNT=3")));
    expect([ended.events, ended.remarks, ended.over]).toEqual([[], [], 1]);
  });

  test("of two that have one UID the newer counts", () => {
    const { events } = read(
      file(event(START, "SEQUENCE:2", "LOCATION:new"), event(START, "SEQUENCE:1", "LOCATION:old")),
    );
    expect(events.map(({ place }) => place)).toEqual(["new"]);
  });

  test.each(["2027-03-14T02:30", "2027-10-17T02:30", "2027-03-21T18:00"])(
    "what we write we read back, from %s on",
    (start) => {
      const choir = {
        id: "e7qd" as const,
        communityId: "c2ab",
        title: "Chorale; à deux, \\ voix",
        place: "salle Jaurès",
        details: "a\nb",
        start,
        minutes: 90,
        zone: "Europe/Paris",
        rule: "FREQ=WEEKLY;BYDAY=SU",
        except: [],
        moved: { "2027-11-07": { start: "2027-11-08T20:00", minutes: 60, place: "parc" } },
        status: "planned" as const,
        revision: { number: 3, at: HERE.now },
      };
      const [back] = read(writeCalendar("x", [choir])).events;
      expect(back).toMatchObject({
        title: choir.title,
        place: choir.place,
        details: choir.details,
        start,
        rule: choir.rule,
      });
      expect(dates(back, "2027-12-31T00:00:00Z")).toEqual(
        occurrencesIn(choir, HERE.now, new Date("2027-12-31T00:00:00Z")).map((one) =>
          one.start.toISOString().slice(0, 16),
        ),
      );
    },
  );
});
