import type { Change, Line, World } from "../adapters/playground/world.ts";
import { demoScript, emptyPlatforms, seat } from "./playground/cast.ts";
import { movableClock } from "./playground/clock.ts";
import { openKept } from "./playground/kept.ts";
import type { PlaygroundOptions } from "./playground/parts.ts";
import { Playground } from "./playground/world.ts";
import type { Script } from "./replay/script.ts";
import { openStage } from "./stage.ts";

/** Without a real one, the made-up steward: /privacy should not be at a loss here. */
const whoeverRunsIt = ({ people }: Script): string | undefined => {
  const name = people.find(({ steward }) => steward)?.name;
  return name && name.charAt(0).toUpperCase() + name.slice(1);
};

/** The playground on a database that outlives the process: killed at any moment, it goes on where it was. */
export async function openPlaygroundWorld(
  options: PlaygroundOptions,
): Promise<World & { stop(): Promise<void> }> {
  const { knowledge, store, log, host, chance, realNow } = options;
  const kept = await openKept(store.memory("playground"), options.language ?? "fr");
  const clock = movableClock(kept, realNow);
  const watchers = new Set<(change: Change) => void>();
  const script = demoScript(kept.now().language);
  const tell = (line: Line): void => {
    for (const hear of watchers) hear({ kind: "line", line });
  };
  const platforms = emptyPlatforms(script, tell, clock.now);
  seat(script, platforms);
  const stage = await openStage({
    ...knowledge,
    store,
    platforms: [...platforms.values()],
    clock,
    chance,
    host: { ...host, name: host.name ?? whoeverRunsIt(script) },
    zone: script.zone,
    log,
  });
  const world = new Playground({ options, kept, clock, platforms, stage, watchers });
  await world.begin();
  return world;
}
