import type { Change, Language } from "../../adapters/playground/world.ts";
import type { Knowledge } from "../assemble.ts";
import type { Host } from "../commands/command.ts";
import type { Log } from "../log.ts";
import type { Stage } from "../stage.ts";
import type { Store } from "../store/store.ts";
import type { Platforms } from "./cast.ts";
import type { MovableClock } from "./clock.ts";
import type { Kept } from "./kept.ts";

export interface PlaygroundOptions {
  readonly knowledge: Knowledge;
  readonly store: Store;
  readonly log: Log;
  readonly host: Host;
  readonly realNow: () => Date;
  /** 0 ≤ n < 1. */
  readonly chance: () => number;
  /** Of a community that does not exist yet. */
  readonly language?: Language;
}

/** What a playground is made of. */
export interface Parts {
  readonly options: PlaygroundOptions;
  readonly kept: Kept;
  readonly clock: MovableClock;
  readonly platforms: Platforms;
  readonly stage: Stage;
  readonly watchers: Set<(change: Change) => void>;
}
