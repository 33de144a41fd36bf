import { afterEach, beforeEach, expect, test } from "vitest";
import { abilities, type Bot } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { seeded } from "../../src/seeded.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { wholeBot } from "../kit/whole.ts";
import { saying } from "../kit/world.ts";

let store: Store;
let bot: Bot;
let told = 0;

beforeEach(async () => {
  store = await openStore("sqlite::memory:", seeded(1));
  ({ bot } = wholeBot({
    store,
    adapters: [new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram })],
    clock: () => new Date("2026-11-23T09:00:00Z"),
    chance: seeded(2),
    host: { name: undefined, funding: undefined },
    zone: "Europe/Paris",
  }));
  await bot.handle(saying("m0", "ana", "/offer a ladder"));
});
afterEach(() => store.close());

/** What the bot answers to Ana in private, and the calendar file that hangs on it. */
async function say(text: string): Promise<{ text: string; ics: string }> {
  told += 1;
  const room = { platform: "telegram", id: "private:ana", private: true };
  const answers = await bot.handle({ ...saying(`m${told}`, "ana", text), room });
  const messages = answers.map(({ message }) => message);
  const file = messages.flatMap(({ files = [] }) => files)[0];
  return { text: JSON.stringify(messages), ics: new TextDecoder().decode(file?.bytes) };
}

const of = (ics: string, name: string): string | undefined =>
  new RegExp(`^${name}[:;](.*)\r$`, "m").exec(ics)?.[1];

test("a file asked for again after a change replaces the first, and names nobody", async () => {
  const { text } = await say("/event Choir, every Tuesday 18:00-19:00, school");
  const id = /\/plan (e\w+) publish/.exec(text)?.[1] ?? "";
  await say(`/plan ${id} publish`);
  const first = await say(`/event ${id} ics`);
  await say(`/change ${id} when 2026-12-01`);
  const moved = await say("Wednesday 2 December 20:00-21:00");
  expect(moved.text).toContain("Changed");
  const second = await say(`/event ${id} ics`);
  expect(of(first.ics, "UID")).toContain(id);
  expect(of(second.ics, "UID")).toBe(of(first.ics, "UID"));
  expect(Number(of(second.ics, "SEQUENCE"))).toBeGreaterThan(Number(of(first.ics, "SEQUENCE")));
  expect(first.ics).not.toContain("RECURRENCE-ID");
  expect(of(second.ics, "RECURRENCE-ID")).toBe("TZID=Europe/Paris:20261201T180000");
  expect(second.ics).toContain("DTSTART;TZID=Europe/Paris:20261202T200000\r\n");
  expect(second.ics).not.toMatch(/ana|ORGANIZER|ATTENDEE/i);
});
