import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { instantAt, offsetAt } from "../../src/aid/zone.ts";

const HOUR = 3_600_000;
const AROUND = [-25, -2, -1, -0.5, 0, 0.5, 1, 2, 25];

/** When the clocks of a zone change, from 2025 to 2035. */
function changesOf(zone: string): readonly number[] {
  const found: number[] = [];
  let at = Temporal.ZonedDateTime.from(`2025-01-01T00:00[${zone}]`);
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (!next || next.year > 2035) return found;
    found.push(next.epochMilliseconds);
    at = next;
  }
}

const ZONES = [
  "Europe/Paris",
  "Europe/London",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Tokyo",
];

test.each(ZONES)(
  "the clocks of %s are as the calendar library has them, around every change",
  (zone) => {
    for (const change of changesOf(zone)) {
      for (const hours of AROUND) {
        const at = change + hours * HOUR;
        const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        expect(offsetAt(at, zone)).toBe(there.offsetNanoseconds / 1e6);
        const plain = there.toPlainDateTime();
        const wall = plain.toZonedDateTime("UTC").epochMilliseconds;
        expect(instantAt(wall, zone)).toBe(plain.toZonedDateTime(zone).epochMilliseconds);
      }
      const shown = new Date(change + offsetAt(change - HOUR, zone)).toISOString().slice(0, 16);
      const missing = Temporal.PlainDateTime.from(shown);
      expect(instantAt(Date.parse(`${shown}Z`), zone)).toBe(
        missing.toZonedDateTime(zone).epochMilliseconds,
      );
    }
  },
);
