import { GrammyError } from "grammy";
import { named } from "./errors.ts";
import { backOff } from "#chat";
import { type Log, type Timing } from "./options.ts";

interface Patience {
  readonly signal: AbortSignal;
  readonly timing: Timing;
  readonly chance: () => number;
  readonly log: Log;
}

/** Why another try would end like this one, if so. */
function hopeless(error: unknown, { signal }: Patience): string | undefined {
  const code = error instanceof GrammyError ? error.error_code : undefined;
  if (code === 401 || code === 404) {
    return "Telegram refuses the token: copy the whole token from BotFather";
  }
  if (code === 400) return "Telegram does not take the settings it was given";
  return signal.aborted ? "stopped before Telegram was reached" : undefined;
}

/** Calls as often as it takes Telegram to answer. @throws Error when it refuses for good. */
export async function untilReached<T>(call: () => Promise<T>, patience: Patience): Promise<T> {
  const { signal, timing, chance, log } = patience;
  for (let failures = 0; ; failures += 1) {
    try {
      return await call();
    } catch (cause) {
      const why = hopeless(cause, patience);
      if (why !== undefined) throw new Error(why, { cause });
      log.warn({ reason: named(cause), failures }, "telegram not reached, trying again");
      const asked = cause instanceof GrammyError ? (cause.parameters.retry_after ?? 0) : 0;
      await timing.pause(backOff(failures, chance, asked * 1000), signal);
    }
  }
}
