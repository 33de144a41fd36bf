import { abilities } from "#chat";
import { MemoryPlatform } from "../../adapters/memory/index.ts";
import { assemble, readKnowledge } from "../../src/assemble.ts";
import { createLog } from "../../src/log.ts";
import { openStore } from "../../src/store/store.ts";
import { saying } from "./world.ts";

/** A process that posts without end and prints the number of each post that was acknowledged, until it is killed. */
const [url = "", from = "0"] = process.argv.slice(2);
const platform = new MemoryPlatform({ platform: "telegram", abilities: abilities.telegram });
const { bot } = assemble({
  ...readKnowledge(),
  store: await openStore(url, Math.random),
  adapters: [platform],
  clock: () => new Date(),
  chance: Math.random,
  host: { name: undefined, funding: undefined },
  zone: "Europe/Paris",
  log: createLog("silent"),
  nudge: () => undefined,
  abreast: 1,
});
for (let n = Number(from); ; n += 1) {
  const [answer] = await bot.handle(
    saying(`line-${n}`, `person-${n}`, `/offer ladder number ${n}`),
  );
  if (answer) process.stdout.write(`${n}\n`);
}
