import { abilities } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { openStore } from "../../src/store/store.ts";
import { saying } from "./world.ts";
import { wholeBot } from "./whole.ts";

/** A process that posts without end and prints the number of each post that was acknowledged, until it is killed. */
const [url = "", from = "0"] = process.argv.slice(2);
const platform = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
const { bot } = wholeBot({
  store: await openStore(url, Math.random),
  adapters: [platform],
  clock: () => new Date(),
  chance: Math.random,
});
for (let n = Number(from); ; n += 1) {
  const [answer] = await bot.handle(
    saying(`line-${n}`, `person-${n}`, `/offer ladder number ${n}`),
  );
  if (answer) process.stdout.write(`${n}\n`);
}
