import { schedule } from "node-cron";
import type { Log } from "../log.ts";

export interface Beating {
  /** Says what is due; in how many milliseconds there is more, where that is known. */
  readonly beat: () => Promise<number | undefined>;
  /** Told again and again while a beat is under way. */
  readonly renew: () => Promise<void>;
}

export interface Heartbeat {
  /** Something may be due now: do not wait for the minute. */
  nudge(): void;
  /** Resolves when the beat under way is over. */
  stop(): Promise<void>;
}

const MINUTE_MS = 60_000;
/** However soon there is more, others may use the machine in between. */
const LEAST_MS = 250;

/** Cron only keeps time: once a minute, whenever nudged, and when there is more to say; never two beats at once. */
export function startHeartbeat({ beat, renew }: Beating, log: Log): Heartbeat {
  let again = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  let alarm: NodeJS.Timeout | undefined;
  async function run(): Promise<void> {
    do {
      again = false;
      clearTimeout(alarm);
      try {
        const ms = await beat();
        if (ms !== undefined && ms < MINUTE_MS && !stopped)
          alarm = setTimeout(nudge, Math.max(ms, LEAST_MS)).unref();
      } catch (error) {
        log.error({ error }, "heartbeat failed");
      }
    } while (again);
    running = undefined;
  }
  function nudge(): void {
    again = true;
    running ??= run();
  }
  const minutely = schedule("* * * * *", nudge, { noOverlap: true });
  const renewing = schedule(
    "*/10 * * * * *",
    async () => {
      if (running)
        await renew().catch((error: unknown) => log.error({ error }, "lease not renewed"));
    },
    { noOverlap: true },
  );
  return {
    nudge,
    async stop() {
      stopped = true;
      await minutely.destroy();
      await renewing.destroy();
      clearTimeout(alarm);
      again = false;
      await running;
    },
  };
}
