import * as fc from "fast-check";
import { expect, it } from "vitest";
import { payloadOf, saysOf } from "../../../adapters/telegram/link.ts";

it("carries any line of up to 48 bytes, and brings it back", () => {
  const lines = fc
    .string({ unit: "grapheme", maxLength: 40 })
    .map((words) => `/${words}`.toWellFormed())
    .filter((line) => Buffer.byteLength(line) <= 48);
  fc.assert(
    fc.property(lines, (line) => {
      const payload = payloadOf(line);
      expect(payload).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      expect(saysOf(payload)).toBe(line);
    }),
  );
});

it("refuses a line that is longer", () => {
  expect(payloadOf(`/${"a".repeat(47)}`)).toHaveLength(64);
  expect(() => payloadOf(`/${"a".repeat(48)}`)).toThrow(RangeError);
  expect(() => payloadOf("")).toThrow(RangeError);
});

it("reads any payload without harm, and only its own spelling", () => {
  const sound = fc.property(fc.string({ maxLength: 80 }), (payload) => {
    const says = saysOf(payload);
    return says === undefined || payloadOf(says) === payload;
  });
  expect(fc.check(sound).failed).toBe(false);
});
