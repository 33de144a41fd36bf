import { isUnauthorized, named, Refused } from "./errors.ts";
import { backOff } from "#chat";
import { type Log, type Timing } from "./options.ts";

export interface Patience {
  readonly signal: AbortSignal;
  readonly timing: Timing;
  readonly chance: () => number;
  readonly log: Log;
}

export const TOKEN_REFUSED =
  "Discord refuses the token: copy it again from the application's page Bot";

/** Calls as often as it takes Discord to answer. @throws Error when it refuses for good. */
export async function untilReached<T>(call: () => Promise<T>, patience: Patience): Promise<T> {
  const { signal, timing, chance, log } = patience;
  for (let failures = 0; ; failures += 1) {
    try {
      return await call();
    } catch (cause) {
      if (isUnauthorized(cause)) throw new Error(TOKEN_REFUSED, { cause });
      if (signal.aborted) throw new Error("stopped before Discord was reached", { cause });
      log.warn({ reason: named(cause), failures }, "discord not reached, trying again");
      const asked = cause instanceof Refused ? (cause.retryAfterMs ?? 0) : 0;
      await timing.pause(backOff(failures, chance, asked), signal);
    }
  }
}
