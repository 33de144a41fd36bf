import { expect, it } from "vitest";
import type { Memory } from "#chat";
import { type Open, OPEN_MS, OpenInteractions } from "../../../adapters/discord/open.ts";
import { Sessions } from "../../../adapters/discord/sessions.ts";
import { openLog, openMemory } from "../../kit/rig.ts";

const room = { platform: "discord", id: "5", private: false };
const from = { platform: "discord", id: "2", name: "Luis" };

const open = (id: string, at = 0): Open => ({
  id,
  at,
  token: `token of ${id}`,
  application: "42",
  command: "need",
  discreet: false,
  from: "command",
  incoming: { kind: "pressed", id, room, from, says: "/need" },
});

const interactions = (memory: Memory, token = "a token") =>
  new OpenInteractions(memory, token, openLog());

it("what is open is there for the next process, until it is over or too old", async () => {
  const memory = openMemory();
  const first = interactions(memory);
  await first.keep(open("1"));
  await first.keep(open("2", 60_000));
  await first.drop("2");
  await first.keep(open("3", 60_000));
  expect(await interactions(memory).left(0)).toEqual([open("1"), open("3", 60_000)]);
  expect(await interactions(memory).left(OPEN_MS + 1)).toEqual([open("3", 60_000)]);
});

it("sealed with another token, or broken, it is left alone", async () => {
  const memory = openMemory();
  await interactions(memory).keep(open("1"));
  expect(await interactions(memory, "another").left(0)).toEqual([]);
  await memory.write({ "open interactions": new Uint8Array([1, 2, 3]) });
  expect(await interactions(memory).left(0)).toEqual([]);
});

it("a database that fails costs the safety net only", async () => {
  const failing: Memory = { ...openMemory(), write: () => Promise.reject(new Error("full")) };
  await expect(interactions(failing).keep(open("1"))).resolves.toBeUndefined();
});

const session = (sequence: number, sessionId = "s1") => ({
  sessionId,
  sequence,
  resumeURL: "wss://gateway.example",
  shardId: 0,
  shardCount: 1,
});

const sessions = (memory: Memory, root = "https://discord.example") =>
  new Sessions(memory, root, openLog());

it("the next process begins after the last event of which all before are over", async () => {
  const memory = openMemory();
  const live = sessions(memory);
  live.keep(0, session(1));
  const over = [2, 3, 4].map((sequence) => live.arrived(0, sequence, { turn: true }));
  live.arrived(0, 5, { turn: false });
  over[0]?.();
  over[2]?.();
  await live.flushed();
  expect(await sessions(memory).read(0)).toMatchObject({ sessionId: "s1", sequence: 2 });
  over[1]?.();
  await live.flushed();
  expect(await sessions(memory).read(0)).toMatchObject({ sequence: 5 });
});

it("a session is of one server, and of one introduction", async () => {
  const memory = openMemory();
  const live = sessions(memory);
  live.keep(0, session(1));
  const over = live.arrived(0, 9, { turn: true });
  live.keep(0, session(1, "s2"));
  over();
  await live.flushed();
  expect(await sessions(memory).read(0)).toMatchObject({ sessionId: "s2", sequence: 1 });
  expect(await sessions(memory, "https://elsewhere.example").read(0)).toBeNull();
  live.drop(0);
  await live.flushed();
  expect(await sessions(memory).read(0)).toBeNull();
});
