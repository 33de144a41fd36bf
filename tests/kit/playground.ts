import { openPlayground } from "../../adapters/playground/index.ts";
import type { Change, DemoStep, Language } from "../../adapters/playground/world.ts";
import { type Knowledge, readKnowledge } from "../../src/assemble.ts";
import { createLog } from "../../src/log.ts";
import { openPlaygroundWorld } from "../../src/playground.ts";
import { openStore } from "../../src/store/store.ts";

let known: Knowledge | undefined;

export interface OpenOptions {
  readonly database?: string;
  readonly language?: Language;
  /** Monday morning in Paris, where nothing else is said. */
  readonly realNow?: () => Date;
}

/** A world of the playground on a database of its own. */
export async function openWorld(options: OpenOptions = {}) {
  known ??= readKnowledge();
  const store = await openStore(options.database ?? "sqlite::memory:", Math.random);
  const world = await openPlaygroundWorld({
    knowledge: known,
    store,
    log: createLog("silent"),
    host: { name: undefined, funding: undefined },
    realNow: options.realNow ?? (() => new Date("2026-03-02T09:00:00Z")),
    chance: Math.random,
    language: options.language ?? "fr",
  });
  return {
    world,
    store,
    close: async (): Promise<void> => {
      await world.stop();
      await store.close();
    },
  };
}

/** The same with its page on a free port. */
export async function openPage(options: OpenOptions = {}) {
  const { world, close } = await openWorld(options);
  const page = await openPlayground({ world, port: 0, log: createLog("silent") });
  return {
    world,
    url: page.url,
    close: async (): Promise<void> => {
      await page.close();
      await close();
    },
  };
}

/** Resolves with the first change that fits. */
export function when<T>(
  world: { watch(hear: (change: Change) => void): () => void },
  found: (change: Change) => T | undefined,
): Promise<T> {
  return new Promise((resolve) => {
    const unwatch = world.watch((change) => {
      const it = found(change);
      if (it === undefined) return;
      unwatch();
      resolve(it);
    });
  });
}

export const demoEnds = (world: Parameters<typeof when>[0]): Promise<DemoStep> =>
  when(world, (change) => {
    const demo = change.kind === "status" ? change.status.demo : undefined;
    return demo && demo.state !== "playing" ? demo : undefined;
  });
