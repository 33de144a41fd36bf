import { createLog } from "../log.ts";
import type { Knowledge } from "../assemble.ts";
import { type Clock, handClock, openStage } from "../stage.ts";
import { seeded } from "../seeded.ts";
import { openStore } from "../store/store.ts";
import { platformsFor, settleIn } from "./cast.ts";
import { Impossible, Player } from "./player.ts";
import type { Platforms } from "./platform.ts";
import { type Record, record, type Sighting } from "./record.ts";
import type { Script } from "./script.ts";

export interface Played {
  readonly sightings: readonly Sighting[];
  /** Acts that nobody can do: a button that is not there. */
  readonly problems: readonly { readonly line: number; readonly why: string }[];
}

/** Makes the platforms that a script names; whatever the bot shows there is told to `appears`. */
export type Opening = (
  script: Script,
  appears: Record["appears"],
  clock: Clock,
) => Platforms | Promise<Platforms>;

/** Plays a script through the real bot, on a fresh database in memory: same script and seed, same outcome. */
export async function play(
  script: Script,
  knowledge: Knowledge,
  seed: number,
  open: Opening = platformsFor,
): Promise<Played> {
  const clock = handClock(script.now);
  const chance = seeded(seed);
  const seen = record(script, clock.now);
  const platforms = await open(script, seen.appears, clock);
  const store = await openStore("sqlite::memory:", chance);
  try {
    await settleIn(script, platforms, knowledge, store);
    const host = { name: undefined, funding: undefined, address: script.address };
    const stage = await openStage({
      ...knowledge,
      store,
      platforms: [...platforms.values()],
      clock,
      chance,
      host,
      zone: script.zone,
      log: createLog("silent"),
    });
    const player = new Player({ script, platforms, stage, clock, record: seen });
    const problems: { line: number; why: string }[] = [];
    for (const { act, number } of script.lines) {
      if (!act) continue;
      try {
        await player.act(act, number);
      } catch (error) {
        if (!(error instanceof Impossible)) throw error;
        problems.push({ line: number, why: error.message });
      }
    }
    await stage.stop();
    return { sightings: seen.sightings, problems };
  } finally {
    await store.close();
  }
}
