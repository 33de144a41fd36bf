import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { abilities, type Account, type Adapter, type Message, type Room, type Sent } from "#chat";
import { assemble, readKnowledge } from "../assemble.ts";
import { createLog } from "../log.ts";
import { seeded } from "../seeded.ts";
import { openStore } from "../store/store.ts";
import { REMINDED, seedReminders } from "./neighbours.ts";

/** As in production. */
const ABREAST = 8;

/** A platform that takes whatever it is handed, and counts how often each message came. */
class Counting implements Adapter {
  readonly platform = "telegram";
  readonly abilities = abilities.telegram;
  readonly taken = new Map<string, number>();
  async start(): Promise<void> {}
  async stop(): Promise<void> {}
  async update(): Promise<void> {}
  async privateRoom({ platform, id }: Account): Promise<Room> {
    return { platform, id, private: true };
  }
  async send(room: Room, _: Message, key: string): Promise<Sent> {
    this.taken.set(key, (this.taken.get(key) ?? 0) + 1);
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
    const telegram = new Counting();
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
    const doubled = [...telegram.taken.values()].filter((times) => times > 1).length;
    return {
      reminders: telegram.taken.size,
      remindersDoubled: doubled,
      remindersTakeSeconds: Number((ms / 1000).toFixed(1)),
      remindersPerSecond: Math.round((many * 1000) / ms),
      remindersNeedMiB: Math.round(most - before),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
