import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { abilities, type Account, type Adapter, type Room, type Sent } from "#chat";
import { assemble, readKnowledge } from "../assemble.ts";
import { createLog } from "../log.ts";
import { seeded } from "../seeded.ts";
import { openStore } from "../store/store.ts";
import { REMINDED, seedReminders } from "./neighbours.ts";

/** As in production. */
const ABREAST = 8;

/** A platform that takes whatever it is handed, and counts how often each person was written to. */
class Counting implements Adapter {
  readonly platform = "telegram";
  readonly abilities = abilities.telegram;
  /** By the number that neighbours who were copied have as their name. */
  readonly taken: Uint8Array;
  constructor(many: number) {
    this.taken = new Uint8Array(many);
  }
  async start(): Promise<void> {}
  async stop(): Promise<void> {}
  async update(): Promise<void> {}
  async privateRoom({ platform, id }: Account): Promise<Room> {
    return { platform, id, private: true };
  }
  async send(room: Room): Promise<Sent> {
    const number = Number(room.id);
    const before = this.taken[number];
    if (before !== undefined) this.taken[number] = before + 1;
    return { room, ids: ["1"] };
  }
}

const memoryMiB = (): number => process.memoryUsage().rss / 2 ** 20;

/** All that is due in the minute when so many neighbours are reminded of one event, from the database file to the adapter. */
export async function benchReminders(many: number) {
  const folder = mkdtempSync(join(tmpdir(), "palier-bench-"));
  const url = `sqlite:${folder}/palier.sqlite`;
  const knowledge = readKnowledge();
  try {
    await seedReminders(url, many, knowledge);
    const store = await openStore(url, seeded(2));
    const telegram = new Counting(many);
    const { delivery } = assemble({
      ...knowledge,
      store,
      adapters: [telegram],
      clock: () => REMINDED,
      chance: seeded(2),
      host: { name: undefined, funding: undefined },
      zone: "UTC",
      log: createLog("silent"),
      nudge: () => undefined,
      abreast: ABREAST,
    });
    const before = memoryMiB();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, memoryMiB());
    }, 200);
    const begun = performance.now();
    await delivery.deliverDue(REMINDED);
    const ms = performance.now() - begun;
    clearInterval(watch);
    await store.close();
    const reminded = telegram.taken.filter((times) => times > 0).length;
    const doubled = telegram.taken.filter((times) => times > 1).length;
    return {
      reminders: reminded,
      remindersDoubled: doubled,
      remindersTakeSeconds: Number((ms / 1000).toFixed(1)),
      remindersPerSecond: Math.round((reminded * 1000) / ms),
      remindersNeedMiB: Math.round(most - before),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
