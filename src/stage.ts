import type { Adapter } from "#chat";
import type { Delivery } from "./notices/deliver.ts";
import { assemble, type Parts } from "./assemble.ts";

export interface Clock {
  readonly now: () => Date;
  readonly moveTo: (instant: Date) => void;
}

/** A clock that stands still between moves. */
export function handClock(start: Date): Clock {
  let at = start;
  return {
    now: () => at,
    moveTo: (instant) => {
      at = instant;
    },
  };
}

export interface StageOptions extends Omit<Parts, "adapters" | "clock" | "nudge" | "abreast"> {
  readonly platforms: readonly Adapter[];
  readonly clock: Clock;
  /** Something may be due now; `settle` says it. */
  readonly nudge?: () => void;
}

/** The whole bot with a clock moved by hand: for transcripts, the playground, the terminal and tests. */
export interface Stage {
  now(): Date;
  /** Says all that is due now. */
  settle(): Promise<void>;
  /** Moves the clock from due row to due row, each said at its own instant. */
  passTo(until: Date): Promise<void>;
  /** A platform is back: what only waited for that is said. */
  hurry(): Promise<void>;
  /** Everything but the database and the people's screens is dropped, and the bot starts again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function openStage(options: StageOptions): Promise<Stage> {
  const { clock, platforms, store } = options;
  let delivery: Delivery;

  async function start(): Promise<void> {
    const made = assemble({
      ...options,
      adapters: platforms,
      clock: clock.now,
      nudge: options.nudge ?? (() => undefined),
      abreast: 1,
    });
    delivery = made.delivery;
    await delivery.recover(clock.now());
    for (const platform of platforms)
      await platform.start(made.bot, store.memory(platform.platform));
  }

  async function stop(): Promise<void> {
    for (const platform of platforms) await platform.stop();
  }

  const settle = (): Promise<void> => delivery.deliverDue(clock.now());

  await start();
  return {
    now: clock.now,
    settle,
    async passTo(until) {
      for (;;) {
        const due = await delivery.nextDue(clock.now());
        if (!due || due > until) break;
        clock.moveTo(due);
        await settle();
      }
      clock.moveTo(until);
      await settle();
    },
    async hurry() {
      await delivery.hurry(clock.now());
      await settle();
    },
    async restart() {
      await stop();
      await start();
      await settle();
    },
    stop,
  };
}
