import { askedMs, isFinal, isTokenRefused, named, NoAnswer, Refused } from "./errors.ts";
import { backOff } from "#chat";
import { type Log, type Timing } from "./options.ts";

export interface Patience {
  readonly signal: AbortSignal;
  readonly timing: Timing;
  readonly chance: () => number;
  readonly log: Log;
}

/** Why another try would end like this one, if so. */
function hopeless(error: unknown, { signal }: Patience): string | undefined {
  if (isTokenRefused(error)) return "the homeserver refuses the token: copy the whole access token";
  if (error instanceof Refused && error.errcode === "M_FORBIDDEN") {
    return "the homeserver refuses the user or the password";
  }
  if (!(error instanceof Refused) && !(error instanceof NoAnswer)) return "it does not work here";
  if (isFinal(error)) return "there is no homeserver at this address";
  return signal.aborted ? "stopped before the homeserver was reached" : undefined;
}

/** Calls as often as it takes the homeserver to answer. @throws Error when it refuses for good. */
export async function untilReached<T>(call: () => Promise<T>, patience: Patience): Promise<T> {
  const { signal, timing, chance, log } = patience;
  for (let failures = 0; ; failures += 1) {
    try {
      return await call();
    } catch (cause) {
      const why = hopeless(cause, patience);
      if (why !== undefined) throw new Error(`Matrix: ${why}`, { cause });
      log.warn({ reason: named(cause), failures }, "matrix not reached, trying again");
      await timing.pause(backOff(failures, chance, askedMs(cause)), signal);
    }
  }
}
