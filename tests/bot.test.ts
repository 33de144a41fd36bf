import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { abilities, type Bot, DeliveryError, type Incoming } from "#chat";
import { MemoryPlatform } from "../adapters/memory/index.ts";
import type { Delivery } from "../src/notices/deliver.ts";
import { seeded } from "../src/seeded.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { saying, texts } from "./kit/world.ts";
import { wholeBot } from "./kit/whole.ts";

let store: Store;
let bot: Bot;
let delivery: Delivery;
let telegram: MemoryPlatform;
let now: Date;

beforeEach(async () => {
  now = new Date("2026-03-02T09:00:00Z");
  store = await openStore("sqlite::memory:", seeded(1));
  telegram = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
  ({ bot, delivery } = wholeBot({
    store,
    adapters: [telegram],
    clock: () => now,
    chance: seeded(2),
    host: { name: "The Elm Street neighbours", funding: "their own pockets" },
    zone: "Europe/London",
  }));
});
afterEach(() => store.close());

const inPrivate = (id: string, person: string, text: string): Incoming => {
  const said = saying(id, person, text);
  return { ...said, room: { platform: "telegram", id: `private:${person}`, private: true } };
};

const postsOf = (person: string) =>
  store.work(async ({ people, posts }) => {
    const known = await people.byAccount("telegram", person);
    return known ? posts.openOf(known.id) : [];
  });

const inRoom = (n: string, room: string, text: string): Incoming => {
  const said = saying(n, "mia", text);
  return {
    ...said,
    manages: true,
    room: { platform: "telegram", id: room, private: false, title: room, space: "elm" },
  };
};

describe("a turn", () => {
  test("the same utterance twice is answered alike, and counts once", async () => {
    const first = await bot.handle(saying("1", "mia", "/offer a tent"));
    const second = await bot.handle(saying("1", "mia", "/offer a tent"));
    expect(second).toEqual(first);
    expect((await postsOf("mia")).length).toBe(1);
  });

  test("once its answer stands on the screen, a repeat is met with silence", async () => {
    const incoming = saying("1", "mia", "/offer a tent");
    const answers = await bot.handle(incoming);
    const sent = { room: incoming.room, ids: ["9"] };
    await bot.answered(
      incoming,
      answers.map(() => sent),
    );
    expect(await bot.handle(incoming)).toEqual([]);
  });

  test("what is not for the bot is not heard", async () => {
    const talk = { ...saying("1", "mia", "has anybody seen my cat?"), toBot: false } as Incoming;
    expect(await bot.handle(talk)).toEqual([]);
    expect(await store.work(({ seen }) => seen.find(talk))).toBeUndefined();
    expect(await store.work(({ people }) => people.byAccount("telegram", "mia"))).toBeUndefined();
  });

  test("a refusal changes nothing", async () => {
    const [answer] = texts(await bot.handle(saying("1", "mia", "/offer https://example.org")));
    expect(answer).toBe("I do not open links. Please say in a few words what it is about.");
    expect(await postsOf("mia")).toEqual([]);
  });

  test("two at once are answered one after the other", async () => {
    const lines = Array.from({ length: 12 }, (_, n) =>
      bot.handle(saying(`${n}`, "mia", `/offer tent number ${n}`)),
    );
    await Promise.all(lines);
    expect((await postsOf("mia")).length).toBe(12);
  });

  test("it rejects only when what arrived could not be recorded", async () => {
    await store.close();
    await expect(bot.handle(saying("1", "mia", "/offer a tent"))).rejects.toThrow("no such table");
    store = await openStore("sqlite::memory:", seeded(1));
  });

  test("the rooms of one space are one community, but for those that were taken out", async () => {
    await bot.handle(inRoom("1", "hall", "/community Elm Street"));
    expect(texts(await bot.handle(inRoom("2", "garden", "/community")))[0]).toContain("Elm Street");
    await bot.handle(inRoom("3", "garden", "/unlink"));
    await bot.handle(inRoom("4", "garden", "/unlink yes"));
    expect(texts(await bot.handle(inRoom("5", "garden", "/community")))[0]).toContain(
      "This is garden",
    );
  });

  test("who speaks in the room's name is asked to press", async () => {
    const [answer] = await bot.handle({
      ...saying("1", "room", "/community Elm Street"),
      anonymous: true,
    });
    expect(answer?.message.buttons).toEqual([{ label: "It is me", says: "/community Elm Street" }]);
  });

  test("buttons hold at most 48 bytes, and what they say can be typed", async () => {
    const answers = [
      ...(await bot.handle(saying("1", "mia", "/offer a tent"))),
      ...(await bot.handle(inPrivate("2", "mia", "/mine"))),
      ...(await bot.handle(inPrivate("3", "mia", "/forget"))),
      ...(await bot.handle(inPrivate("4", "mia", "hello"))),
    ];
    const says = answers.flatMap(({ message }) =>
      (message.buttons ?? []).map((button) => button.says),
    );
    expect(says.length).toBeGreaterThan(6);
    for (const said of says) {
      expect(Buffer.byteLength(said)).toBeLessThanOrEqual(48);
      expect(said).toMatch(/^\/[a-z]+/);
    }
  });

  test("/privacy says who runs this and who pays", async () => {
    const [answer] = texts(await bot.handle(inPrivate("1", "mia", "/privacy")));
    expect(answer).toContain("The Elm Street neighbours runs this.");
    expect(answer).toContain("Paid for by: their own pockets.");
  });
});

describe("privacy of passers-by", () => {
  test("nobody is met by editing, deleting or leaving", async () => {
    const { message: sent, ...rest } = saying("1", "mia", "") as Incoming & { kind: "said" };
    if (!sent) throw new Error("no message");
    const base = { id: rest.id, room: rest.room, from: rest.from };
    await bot.handle({ ...base, kind: "edited", said: { text: "never mind" }, message: sent });
    await bot.handle({ ...base, id: "2", kind: "deleted", message: sent });
    await bot.handle({ ...base, id: "3", kind: "left" });
    expect(await store.work(({ people }) => people.byAccount("telegram", "mia"))).toBeUndefined();
  });
});

describe("a flood", () => {
  test("is told off once, then not heard, and over after a minute; others are heard all the while", async () => {
    const { bot: limited } = wholeBot({
      store,
      adapters: [telegram],
      clock: () => now,
      chance: seeded(2),
      zone: "Europe/London",
      limits: { person: 3, room: 50 },
    });
    const said: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      said.push(...texts(await limited.handle(inPrivate(`f${n}`, "mia", "/mine"))));
    }
    expect(said.length).toBe(4);
    expect(said.at(-1)).toBe("That is a lot at once for me. Give me a minute, please.");
    expect((await limited.handle(inPrivate("o1", "oscar", "/mine"))).length).toBe(1);
    now = new Date(now.getTime() + 61_000);
    expect(texts(await limited.handle(inPrivate("f9", "mia", "/mine")))).not.toContain(said.at(-1));
  });
});

describe("what a platform was too busy to take", () => {
  test("is said later, once", async () => {
    telegram.people.set("mia", {
      account: { platform: "telegram", id: "mia", name: "mia" },
      opened: true,
      manages: false,
      refuses: false,
    });
    const incoming = saying("1", "mia", "/offer a tent");
    const answers = await bot.handle(incoming);
    const busy = new DeliveryError("rate-limited", { retryAfterMs: 30_000 });
    await bot.answered(
      incoming,
      answers.map(() => busy),
    );
    await delivery.deliverDue(now);
    expect(telegram.screen("mia")).toEqual([]);
    now = new Date(now.getTime() + 30_000);
    await delivery.deliverDue(now);
    await delivery.deliverDue(now);
    const said = telegram.screen("mia").map(({ text }) => text);
    expect(said.length).toBe(answers.length);
    expect(said.filter((text) => text.startsWith("mia offers:")).length).toBe(1);
  });

  test("but what it may have taken is not said twice in a room", async () => {
    const incoming = saying("1", "mia", "/offer a tent");
    const answers = await bot.handle(incoming);
    const lost = new DeliveryError("unavailable", { perhaps: true });
    await bot.answered(
      incoming,
      answers.map(() => lost),
    );
    expect(await delivery.nextDue(now)).not.toEqual(new Date(now.getTime() + 2000));
  });
});
