import { schedule } from "node-cron";
import type { Log } from "../log.ts";

export interface Heartbeat {
  /** Something may be due now: do not wait for the minute. */
  nudge(): void;
  /** Resolves when the beat under way is over. */
  stop(): Promise<void>;
}

/** Cron only keeps time: once a minute, and whenever nudged, never two beats at once. */
export function startHeartbeat(beat: () => Promise<void>, log: Log): Heartbeat {
  let again = false;
  let running: Promise<void> | undefined;
  async function run(): Promise<void> {
    do {
      again = false;
      try {
        await beat();
      } catch (error) {
        log.error({ error }, "heartbeat failed");
      }
    } while (again);
    running = undefined;
  }
  const nudge = (): void => {
    again = true;
    running ??= run();
  };
  const task = schedule("* * * * *", nudge, { noOverlap: true });
  return {
    nudge,
    async stop() {
      await task.destroy();
      again = false;
      await running;
    },
  };
}
