import { writeSync } from "node:fs";
import { abilities, type Adapter } from "#chat";
import { REMINDED } from "../../src/bench/neighbours.ts";
import { openStore } from "../../src/store/store.ts";
import { wholeBot } from "./whole.ts";

/** A process that says all that is due, and prints the key of each message that the platform takes. */
const [url = ""] = process.argv.slice(2);
const telegram: Adapter = {
  platform: "telegram",
  abilities: abilities.telegram,
  start: async () => undefined,
  stop: async () => undefined,
  update: async () => undefined,
  privateRoom: async ({ platform, id }) => ({ platform, id, private: true }),
  async send(room, _, key) {
    writeSync(1, `${key}\n`);
    return { room, ids: ["1"] };
  },
};
const store = await openStore(url, Math.random);
const { delivery } = wholeBot({
  store,
  adapters: [telegram],
  clock: () => REMINDED,
  chance: Math.random,
  zone: "UTC",
  abreast: 8,
});
await delivery.recover(REMINDED);
await delivery.deliverDue(REMINDED);
await store.close();
