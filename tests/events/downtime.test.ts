import { abilities } from "#chat";
import { describe, expect, test } from "vitest";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { readKnowledge } from "../../src/assemble.ts";
import { createLog } from "../../src/log.ts";
import { seeded } from "../../src/seeded.ts";
import { handClock, openStage } from "../../src/stage.ts";
import { openStore } from "../../src/store/store.ts";

const knowledge = readKnowledge();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse("2026-12-02T14:00:00Z");

/** The bot, with an event that Rita organises and Ana goes to, off from one instant to another. */
async function wasOff(
  from: number,
  to: number,
  seed: number,
): Promise<{ ana: readonly string[]; rita: readonly string[] }> {
  const clock = handClock(new Date("2026-11-20T10:00:00Z"));
  const chance = seeded(seed);
  const store = await openStore("sqlite::memory:", chance);
  const telegram = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
  for (const name of ["rita", "ana"]) {
    const account = { platform: "telegram", id: name, name, handle: name, locale: "en" };
    telegram.people.set(name, { account, opened: true, manages: name === "rita", refuses: false });
  }
  telegram.rooms.set("room", "Elm Street");
  const stage = await openStage({
    ...knowledge,
    store,
    platforms: [telegram],
    clock,
    chance,
    host: { name: undefined, funding: undefined },
    zone: "UTC",
    log: createLog("silent"),
  });
  for (const name of ["rita", "ana"]) {
    await telegram.opens(name);
    await telegram.says(name, "/help", "room");
  }
  await telegram.says("rita", "/event Repair café, 2026-12-02 14:00-17:00, town hall", "room");
  const preview = telegram.screen("rita").at(-1);
  if (preview) await telegram.presses("rita", preview, "Publish");
  await stage.settle();
  await telegram.says("ana", "/rsvp going", "private");
  await stage.passTo(new Date(from));
  clock.moveTo(new Date(to));
  await stage.restart();
  await stage.settle();
  await stage.passTo(new Date(Math.max(to, START) + 30 * HOUR));
  const heard = (name: string): readonly string[] =>
    telegram
      .screen(name)
      .filter(({ room, by }) => by === "bot" && room !== "room")
      .map(({ text }) => text);
  const [ana, rita] = [heard("ana"), heard("rita")];
  await stage.stop();
  await store.close();
  return { ana, rita };
}

/** From a minute to ten days, anywhere around the event. */
const outages = Array.from({ length: 24 }, (_, at) => {
  const chance = seeded(at + 1);
  const longest = [60, 600, 3000, 14_400][at % 4] ?? 60;
  const lasts = (1 + Math.floor(chance() * longest)) * MINUTE;
  const from = START - Math.floor(chance() * 60 * HOUR);
  return { from, to: from + lasts };
});

describe("a bot that was off while reminders were due", () => {
  test.for(outages)("says what is still of use once, and no more: %o", async ({ from, to }) => {
    const { ana, rita } = await wasOff(from, to, 1);
    const reminders = ana.filter((text) => text.includes("Reminder:"));
    const late = reminders.filter((text) => text.includes("this comes late"));
    const dues = [Date.parse("2026-12-01T18:00:00Z"), START - HOUR];
    const missed = dues.filter((due) => due > from && due < to);
    const begun = to >= START;
    const onTime = dues.filter((due) => due <= from || due >= to).length;
    const caught = begun || missed.length === 0 ? 0 : 1;
    expect({ reminders: reminders.length, onTime, caught }).toEqual({
      reminders: onTime + caught,
      onTime,
      caught,
    });
    const overdue = to - Math.max(...missed) > 10 * MINUTE;
    expect(late.length).toBe(caught === 1 && overdue ? 1 : 0);
    const told = rita.filter((text) => text.includes("held up before"));
    expect(told.length).toBe(begun && missed.length > 0 ? 1 : 0);
  });
});
