import { expect, test } from "vitest";
import type { Line, View } from "../../adapters/playground/world.ts";
import { readKnowledge } from "../../src/assemble.ts";
import { createLog } from "../../src/log.ts";
import { openPlaygroundWorld } from "../../src/playground.ts";
import { openStore, type Store } from "../../src/store/store.ts";

const knowledge = readKnowledge();

const open = (store: Store) =>
  openPlaygroundWorld({
    knowledge,
    store,
    log: createLog("silent"),
    host: { name: undefined, funding: undefined },
    realNow: () => new Date("2026-03-02T09:00:00Z"),
    chance: Math.random,
  });

/** From the n-th write on, nothing is written any more: for the database, that is what a kill looks like. */
function killedAt(store: Store, n: number) {
  let writes = 0;
  const dead = Promise.withResolvers<"killed">();
  const alive = (): Promise<void> => {
    writes += 1;
    if (writes <= n) return Promise.resolve();
    dead.resolve("killed");
    return new Promise(() => undefined);
  };
  const cut: Store = {
    ...store,
    work: async (body) => {
      await alive();
      return store.work(body);
    },
    memory(platform) {
      const memory = store.memory(platform);
      return {
        ...memory,
        async write(entries) {
          await alive();
          await memory.write(entries);
        },
      };
    },
  };
  return { cut, dead: dead.promise, writes: () => writes };
}

const SAID = [
  ["luis", "discord room", "/offre Je prête mon échelle"],
  ["zoé", "telegram room", "/besoin une échelle"],
] as const;

async function play(store: Store, acknowledged: string[]): Promise<"over"> {
  const world = await open(store);
  for (const [who, room, text] of SAID) {
    await world.say(who, room, text);
    acknowledged.push(text);
  }
  await world.pass("hour");
  acknowledged.push("hour");
  await world.stop();
  return "over";
}

const times = (lines: readonly Line[], room: string, text: string): number =>
  lines.filter((line) => line.room === room && line.text.includes(text)).length;

/** What is lost, or there twice, after the next start. */
function wrongIn({ lines, people, now }: View, acknowledged: readonly string[]): readonly string[] {
  const wrong: string[] = [];
  const check = (fine: boolean, what: string): void => {
    if (!fine) wrong.push(what);
  };
  const heard = (text: string): number => lines.filter((line) => line.text === text).length;
  check(people.length === 4, "people");
  for (const [who, room, text] of SAID) {
    const answer = who === "luis" ? "Luis propose" : "Zoé cherche";
    check(heard(text) === 1 || (heard(text) === 0 && !acknowledged.includes(text)), text);
    check(times(lines, room, answer) === heard(text), answer);
  }
  const asked = SAID.every(([, , text]) => heard(text) === 1) ? 1 : 0;
  check(times(lines, "private:luis", "Quelqu’un du voisinage cherche") === asked, "the ask");
  check(!acknowledged.includes("hour") || now === "2026-03-02T10:00:00.000Z", "the clock");
  return wrong;
}

test("killed between any two writes, nothing acknowledged is lost and nothing is said twice", async () => {
  const whole = await openStore("sqlite::memory:", Math.random);
  const uncut = killedAt(whole, Number.POSITIVE_INFINITY);
  await play(uncut.cut, []);
  await whole.close();
  const all = uncut.writes();
  expect(all).toBeGreaterThan(20);

  const found: string[] = [];
  const wanted: string[] = [];
  for (let n = 0; n < all; n += 1) {
    const store = await openStore("sqlite::memory:", Math.random);
    const { cut, dead } = killedAt(store, n);
    const acknowledged: string[] = [];
    await Promise.race([dead, play(cut, acknowledged)]);

    const world = await open(store);
    found.push(`killed at write ${n}: ${wrongIn(await world.view(), acknowledged).join(", ")}`);
    wanted.push(`killed at write ${n}: `);
    await world.stop();
    await store.close();
  }
  expect(found).toEqual(wanted);
}, 120_000);
