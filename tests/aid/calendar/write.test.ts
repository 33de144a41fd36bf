import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { type Dated, writeCalendar } from "../../../src/aid/calendar/write.ts";
import { occurrencesIn } from "../../../src/aid/series.ts";

const CHOIR: Dated = {
  id: "e7qd",
  communityId: "c2ab",
  title: "Chorale",
  place: "salle Jaurès",
  details: undefined,
  start: "2027-03-21T18:00",
  minutes: 90,
  zone: "Europe/Paris",
  rule: "FREQ=WEEKLY;BYDAY=SU",
  except: [],
  moved: {},
  status: "planned",
  revision: { number: 3, at: new Date("2027-03-01T09:00:00Z") },
};

interface Line {
  readonly name: string;
  readonly params: string;
  readonly value: string;
}

/** A second reader, strict: folded at 75 octets, ended by CR LF, every line a name and a value. */
function read(ics: string): readonly (readonly Line[])[] {
  expect(ics.endsWith("\r\n")).toBe(true);
  for (const line of ics.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\p{Cc}]/u);
  }
  const lines = ics
    .slice(0, -2)
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .map((line) => {
      const [, name = "", params = "", value = ""] =
        /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? [];
      expect(line).toMatch(/^[A-Z-]+[;:]/);
      return { name, params, value };
    });
  const found: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.name === "BEGIN" && line.value === "VEVENT") found.push((open = []));
    else if (line.name === "END" && line.value === "VEVENT") open = undefined;
    else open?.push(line);
  }
  return found;
}

const all = (lines: readonly Line[], name: string): readonly Line[] =>
  lines.filter((line) => line.name === name);
const one = (lines: readonly Line[], name: string): string | undefined =>
  all(lines, name)[0]?.value;

/** The instants at which a calendar program would show these lines. */
function instants(
  events: readonly (readonly Line[])[],
  from: string,
  to: string,
): readonly string[] {
  const [series = [], ...moved] = events;
  const replaced = moved.flatMap((lines) => one(lines, "RECURRENCE-ID") ?? []);
  const skipped = [...all(series, "EXDATE").map(({ value }) => value), ...replaced];
  const rule = (lines: readonly Line[], rrule: string, skip: readonly string[] = []) => {
    const dtstart = all(lines, "DTSTART")[0];
    const exdate = skip.map((at) => `\nEXDATE;TZID=Europe/Paris:${at}`).join("");
    const rruleString = `DTSTART${dtstart?.params}:${dtstart?.value}\nRRULE:${rrule}${exdate}`;
    return new RRuleTemporal({ rruleString })
      .between(new Date(from), new Date(to), true)
      .map((at) => new Date(at.epochMilliseconds).toISOString());
  };
  return [
    ...rule(series, one(series, "RRULE") ?? "FREQ=DAILY;COUNT=1", skipped),
    ...moved.flatMap((lines) => rule(lines, "FREQ=DAILY;COUNT=1")),
  ].toSorted();
}

describe("a calendar", () => {
  test.each([
    ["in spring", "2027-03-21T18:00", "2027-03-20T00:00:00Z", "2027-04-20T00:00:00Z"],
    ["in autumn", "2027-10-17T18:00", "2027-10-16T00:00:00Z", "2027-11-20T00:00:00Z"],
  ])("shows the instants of the series, where the clocks change %s", (_, start, from, to) => {
    const expected = occurrencesIn({ ...CHOIR, start }, new Date(from), new Date(to));
    const shown = instants(read(writeCalendar("Les voisins", [{ ...CHOIR, start }])), from, to);
    expect(shown).toEqual(expected.map((date) => date.start.toISOString()));
    expect(new Set(shown.map((at) => at.slice(11)))).toEqual(
      new Set(["16:00:00.000Z", "17:00:00.000Z"]),
    );
  });

  test.each([
    ["is left out", "2027-03-14T02:30", "2027-03-13T00:00:00Z", "2027-04-13T00:00:00Z"],
    ["comes twice", "2027-10-17T02:30", "2027-10-16T00:00:00Z", "2027-11-20T00:00:00Z"],
  ])("shows what we say of a date whose hour %s", (_, start, from, to) => {
    const event = { ...CHOIR, start, minutes: 60 };
    const expected = occurrencesIn(event, new Date(from), new Date(to));
    const shown = instants(read(writeCalendar("Les voisins", [event])), from, to);
    expect(shown).toEqual(expected.map((date) => date.start.toISOString()));
    expect(shown).toContain(
      start < "2027-06" ? "2027-03-28T01:30:00.000Z" : "2027-10-31T00:30:00.000Z",
    );
  });

  test("puts right each date of ten years whose hour is left out, and no other", () => {
    const ics = writeCalendar("x", [
      { ...CHOIR, start: "2027-03-14T02:30", except: ["2028-03-26"] },
    ]);
    const replaced = read(ics).flatMap((lines) => one(lines, "RECURRENCE-ID") ?? []);
    expect(replaced).toHaveLength(10);
    expect(replaced[0]).toBe("20270328T023000");
    expect(replaced).not.toContain("20280326T023000");
    expect(writeCalendar("x", [CHOIR])).not.toContain("RECURRENCE-ID");
  });

  test("puts what happens once, or was moved, after the hour that is left out", () => {
    const once: Dated = { ...CHOIR, rule: undefined, start: "2027-03-28T02:30" };
    expect(writeCalendar("x", [once])).toContain("DTSTART;TZID=Europe/Paris:20270328T033000\r\n");
    const moved = { "2027-03-21": { start: "2027-03-28T02:15", minutes: 60, place: undefined } };
    const [, second = []] = read(writeCalendar("x", [{ ...CHOIR, moved }]));
    expect(one(second, "DTSTART")).toBe("20270328T031500");
  });

  test("ends a series at the instant that its zone's clock says", () => {
    const event: Dated = { ...CHOIR, rule: "FREQ=WEEKLY;BYDAY=SU;UNTIL=20270404T180000Z" };
    const [from, to] = ["2027-03-20T00:00:00Z", "2027-06-01T00:00:00Z"];
    const events = read(writeCalendar("x", [event]));
    expect(one(events[0] ?? [], "RRULE")).toContain("UNTIL=20270404T160000Z");
    expect(instants(events, from, to)).toEqual(
      occurrencesIn(event, new Date(from), new Date(to)).map((date) => date.start.toISOString()),
    );
    expect(instants(events, from, to)).toHaveLength(3);
  });

  test("shows a moved date where it is now, and a cancelled one no more", () => {
    const event: Dated = {
      ...CHOIR,
      except: ["2027-04-04"],
      moved: {
        "2027-03-28": { start: "2027-03-29T20:00", minutes: 60, place: "au parc" },
        "2027-04-14": { start: "2027-04-15T09:00", minutes: 60, place: undefined },
      },
    };
    const [from, to] = ["2027-03-20T00:00:00Z", "2027-04-30T00:00:00Z"];
    const events = read(writeCalendar("Les voisins", [event]));
    expect(instants(events, from, to)).toEqual(
      occurrencesIn(event, new Date(from), new Date(to)).map((date) => date.start.toISOString()),
    );
    const [series = [], moved = [], alone = []] = events;
    expect(one(moved, "UID")).toBe(one(series, "UID"));
    expect(one(moved, "LOCATION")).toBe("au parc");
    expect(one(moved, "DTEND")).toBe("20270329T210000");
    expect(one(alone, "UID")).not.toBe(one(series, "UID"));
  });

  test("holds the rules of the time zone that its times name", () => {
    const ics = writeCalendar("Les voisins", [CHOIR]);
    expect(ics).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n");
    expect(ics.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(ics).toContain("DTSTART;TZID=Europe/Paris:20270321T180000\r\n");
    expect(ics).toContain("X-WR-CALNAME:Les voisins\r\n");
    expect(ics).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n");
  });

  test("tells programs that know it already what is newer, in UTC", () => {
    const [lines = []] = read(writeCalendar("x", [{ ...CHOIR, status: "cancelled" }]));
    expect(one(lines, "UID")).toBe("e7qd.c2ab@palier");
    expect(one(lines, "SEQUENCE")).toBe("3");
    expect(one(lines, "DTSTAMP")).toBe("20270301T090000Z");
    expect(one(lines, "LAST-MODIFIED")).toBe("20270301T090000Z");
    expect(one(lines, "STATUS")).toBe("CANCELLED");
  });

  test("has no end for what nobody said the length of", () => {
    const [lines = []] = read(
      writeCalendar("x", [{ ...CHOIR, minutes: undefined, rule: undefined }]),
    );
    expect(all(lines, "DTEND")).toEqual([]);
    expect(all(lines, "RRULE")).toEqual([]);
  });

  test.each([
    [
      "lines of its own",
      "Fête\r\nEND:VEVENT\nBEGIN:VALARM\r:x",
      "Fête\\nEND:VEVENT\\nBEGIN:VALARM\\n:x",
    ],
    ["separators", "a;b,c\\d:e", "a\\;b\\,c\\\\d:e"],
    ["controls and half characters", "a\u0000\u0007b\ud83d", "ab\ufffd"],
    ["many characters of four octets", "🎉".repeat(120), "🎉".repeat(120)],
  ])("stays whole with a title of %s", (_, title, written) => {
    const events = read(writeCalendar(title, [{ ...CHOIR, title }]));
    expect(events).toHaveLength(1);
    expect(one(events[0] ?? [], "SUMMARY")).toBe(written);
  });
});
