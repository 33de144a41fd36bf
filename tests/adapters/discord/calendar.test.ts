import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Adapter, DeliveryError, type Entry, type Room } from "#chat";
import { bodyOf } from "../../../adapters/discord/calendar.ts";
import { recurrenceOf } from "../../../adapters/discord/recurrence.ts";
import { seeded } from "../../../src/seeded.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import { type DiscordServer, openDiscordServer, quickDiscord } from "../../kit/rigs/discord.ts";
import { MORNING, wholeBot } from "../../kit/whole.ts";

const SATURDAY = "2026-03-07T17:00:00.000Z";

const entry: Entry = {
  title: "Repair café",
  details: "Bring your lamps.\n\nYour answer: /event e7qd",
  place: "Town hall",
  start: SATURDAY,
  end: "2026-03-07T20:00:00.000Z",
  sign: "Your answer: /event e7qd",
};

let discord: DiscordServer;
let store: Store;
let adapter: Adapter;
let settled: (now?: Date) => Promise<void>;
let ana: string;
let guild: string;
let channel: string;
let room: Room;

beforeEach(async () => {
  discord = await openDiscordServer();
  store = await openStore("sqlite::memory:", seeded(7));
  ana = discord.addPerson({ name: "Ana", locale: "en-GB", username: "ana_diaz" });
  const options = { name: "Rue des Lilas", members: [ana], owner: ana, without: "bot" } as const;
  ({ guild, channel } = discord.addGuild(options));
  room = { platform: "discord", id: channel, private: false, space: guild };
  adapter = quickDiscord(discord);
  let now = MORNING;
  const { bot, delivery } = wholeBot({ store, adapters: [adapter], clock: () => now });
  await adapter.start(bot, store.memory("discord"));
  discord.adds(guild);
  settled = async (later = now) => {
    now = later;
    discord.chats.now = later;
    await discord.settled();
    await delivery.deliverDue(now);
  };
  await settled();
});

afterEach(async () => {
  await adapter.stop();
  await store.close();
  await discord.close();
});

const titles = (): readonly string[] => discord.chats.planned.map(({ body }) => body.name);
const put = (known?: string, more: Partial<Entry> = {}) =>
  adapter.calendar?.put(room, { ...entry, ...more }, known);
const calls = (method: string): number =>
  [...discord.calls].reduce(
    (sum, [name, count]) =>
      name.startsWith(method) && name.includes("scheduled-events") ? sum + count : sum,
    0,
  );

describe("Discord's own calendar", () => {
  it("takes an event as one outside of Discord, changes it in its place, and lets it go", async () => {
    const id = await put();
    expect(discord.chats.planned).toMatchObject([
      { id, body: { name: "Repair café", entity_metadata: { location: "Town hall" } } },
    ]);
    expect(await put(id, { title: "Repair café, and soup" })).toBe(id);
    expect(titles()).toEqual(["Repair café, and soup"]);
    await adapter.calendar?.remove(room, id ?? "");
    await adapter.calendar?.remove(room, id ?? "");
    expect(titles()).toEqual([]);
  });

  it("holds an event once, though the answer was lost or the process died before it was kept", async () => {
    await discord.troubles("lost-answer");
    await expect(put()).rejects.toMatchObject({ reason: "unavailable" });
    await discord.troubles(undefined);
    const id = await put();
    expect(titles()).toEqual(["Repair café"]);
    expect(await put()).toBe(id);
    expect(titles()).toEqual(["Repair café"]);
  });

  it("has a new entry where the old one is over, or was taken away by hand", async () => {
    const first = await put();
    const [known] = discord.chats.planned;
    if (known) known.status = 3;
    const second = await put(first);
    expect(second).not.toBe(first);
    discord.chats.planned = [];
    expect(await put(second)).not.toBe(second);
    expect(titles()).toEqual(["Repair café"]);
  });

  it("is left alone where the bot may not, and Discord's patience is kept", async () => {
    const place = discord.chats.guilds.get(guild);
    if (place) place.calendar = false;
    await expect(put()).rejects.toMatchObject({ reason: "unreachable" });
    if (place) place.calendar = true;
    await discord.troubles("too-fast");
    await expect(put()).rejects.toMatchObject({ reason: "rate-limited", retryAfterMs: 7300 });
    await discord.troubles("minimal");
    await expect(put()).rejects.toBeInstanceOf(DeliveryError);
  });

  it("is given no more letters than it takes, and keeps how to answer", async () => {
    const long = "é".repeat(3000);
    await put(undefined, { title: long, place: long, details: `${long}\n\n${entry.sign}` });
    const [{ body }] = discord.chats.planned as [(typeof discord.chats.planned)[0]];
    expect([body.name.length, body.description?.length]).toEqual([100, 1000]);
    expect(body.description?.endsWith(entry.sign)).toBe(true);
  });

  it.for([
    ["FREQ=WEEKLY;BYDAY=SA", { frequency: 2, interval: 1, by_weekday: [5] }],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", { frequency: 2, interval: 2, by_weekday: [5] }],
    ["FREQ=MONTHLY;BYDAY=1SA", { frequency: 1, by_n_weekday: [{ n: 1, day: 5 }] }],
    ["FREQ=WEEKLY;INTERVAL=3;BYDAY=SA", undefined],
    ["FREQ=WEEKLY;BYDAY=TU,SA", undefined],
    ["FREQ=WEEKLY;BYDAY=FR", undefined],
    ["FREQ=MONTHLY;BYDAY=-1SA", undefined],
    ["FREQ=MONTHLY;BYMONTHDAY=7", undefined],
    ["FREQ=WEEKLY;BYDAY=SA;COUNT=5", undefined],
    ["FREQ=WEEKLY;BYDAY=SA;UNTIL=20260630T235959Z", undefined],
  ] as const)("says %s as far as it can", ([rule, said]) => {
    expect([recurrenceOf(rule, SATURDAY)]).toMatchObject([said]);
    expect(bodyOf({ ...entry, rule }, { repeats: true })).toMatchObject({
      recurrence_rule: said ?? null,
    });
  });

  it("says the workdays", () => {
    const monday = "2026-03-09T17:00:00.000Z";
    const rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
    expect(recurrenceOf(rule, monday)).toMatchObject({ frequency: 3, by_weekday: [0, 1, 2, 3, 4] });
    expect(recurrenceOf(rule, SATURDAY)).toBeUndefined();
  });
});

const idOf = async (): Promise<string> =>
  store.work(async ({ communities, events }) => {
    const { community = "" } = (await communities.room({ platform: "discord", id: channel })) ?? {};
    return (await events.planned(community))[0]?.id ?? "";
  });

/** What Discord still lists: no entry that is over. */
const standing = () => discord.chats.planned.filter(({ status }) => status < 3);

const starts = (): readonly unknown[] =>
  standing().map(({ body }) => [body.scheduled_start_time, body.recurrence_rule]);
const isOver = (): void => {
  for (const one of standing()) one.status = 3;
};

async function planned(what: string): Promise<string> {
  discord.slash(ana, channel, "/event", { what });
  await settled();
  discord.presses(ana, "Publish");
  await settled();
  return idOf();
}

async function says(line: string, values: Readonly<Record<string, string>>): Promise<void> {
  discord.slash(ana, channel, line, values);
  await settled();
}

describe("an event that is published on Discord", () => {
  it("stands in the calendar, follows its changes, and goes when it is called off", async () => {
    const id = await planned("Repair café, Saturday at 18:00-21:00, at the town hall");
    expect(discord.chats.planned.map(({ body }) => body)).toMatchObject([
      {
        name: "Repair café",
        scheduled_start_time: SATURDAY,
        entity_metadata: { location: "town hall" },
        description: `Who comes, and your answer: /event ${id}`,
      },
    ]);
    await says("/change", { event: id, what: "where", to: "the school" });
    expect(discord.chats.planned).toMatchObject([
      { body: { entity_metadata: { location: "school" } } },
    ]);
    await says("/cancel", { event: id });
    discord.presses(ana, "Yes, call it off");
    await settled();
    expect(titles()).toEqual([]);
  });

  it("of a series that Discord cannot say shows the next date, and after it the one after", async () => {
    await planned("Repair café, every Tuesday and Saturday at 18:00, at the town hall");
    const start = (): readonly string[] =>
      discord.chats.planned
        .filter(({ status }) => status < 3)
        .map(({ body }) => body.scheduled_start_time);
    expect(start()).toEqual(["2026-03-03T17:00:00.000Z"]);
    const [first] = discord.chats.planned;
    if (first) first.status = 3;
    await settled(new Date("2026-03-04T09:00:00Z"));
    expect(start()).toEqual([SATURDAY]);
  });

  it("of a series that ends shows one date after the other, and none after the last", async () => {
    await planned("Repair café, every Saturday at 18:00, 2 times, at the town hall");
    expect(starts()).toEqual([[SATURDAY, null]]);
    isOver();
    await settled(new Date("2026-03-08T09:00:00Z"));
    expect(starts()).toEqual([["2026-03-14T17:00:00.000Z", null]]);
    isOver();
    const before = calls("P");
    await settled(new Date("2026-03-15T09:00:00Z"));
    await settled(new Date("2026-04-15T09:00:00Z"));
    expect(starts()).toEqual([]);
    expect(calls("P")).toBe(before);
  });

  it("is planned all the same where the bot may not touch the calendar, and asks Discord once", async () => {
    const place = discord.chats.guilds.get(guild);
    if (place) place.calendar = false;
    const id = await planned("Repair café, Saturday at 18:00, at the town hall");
    await says("/change", { event: id, what: "where", to: "the school" });
    expect(titles()).toEqual([]);
    expect(calls("POST")).toBe(1);
    expect(
      discord
        .screen(ana, channel)
        .map(({ text }) => text)
        .join(),
    ).toContain("Repair café");
  });

  it("is taken out of the calendar when whoever planned it is forgotten", async () => {
    await planned("Repair café, Saturday at 18:00, at the town hall");
    expect(titles()).toEqual(["Repair café"]);
    await says("/forget", {});
    discord.presses(ana, "Yes, erase everything");
    await settled();
    expect(titles()).toEqual([]);
  });
});
