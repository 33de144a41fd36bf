import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { localOf } from "../../src/aid/time.ts";
import { readKnowledge } from "../../src/assemble.ts";
import { play } from "../../src/replay/play.ts";
import { readScript } from "../../src/replay/script.ts";

const file = new URL("../transcripts/clock-changes.chat", import.meta.url);

describe("in the nights when the clocks change", () => {
  test("each reminder comes once, at the right time on the wall", async () => {
    const script = readScript("clock-changes.chat", readFileSync(file, "utf8"));
    const { sightings } = await play(script, readKnowledge(), 1);
    const reminded = sightings
      .filter(
        ({ to, kind, text }) => to === "bruno" && kind === "notice" && text.startsWith("Rappel"),
      )
      .map(({ at }) => `${localOf(at, "Europe/Paris")} ${at.toISOString().slice(11, 16)}Z`);
    expect(reminded).toEqual([
      "2027-03-20T18:00 17:00Z",
      "2027-03-21T01:30 00:30Z",
      "2027-03-27T18:00 17:00Z",
      // 2:30 does not exist: the event is at 3:30, and 1:30 is one hour before.
      "2027-03-28T01:30 00:30Z",
      "2027-10-23T18:00 16:00Z",
      "2027-10-24T01:30 23:30Z",
      "2027-10-30T18:00 16:00Z",
      // 2:30 comes twice: the event is at the first.
      "2027-10-31T01:30 23:30Z",
    ]);
  });
});
