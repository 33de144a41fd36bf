import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { isSignal } from "./api.ts";
import { named } from "./errors.ts";
import { backOff, type Lanes, type Standing } from "#chat";
import { type Log, type Timing } from "./options.ts";
import { chatOf, HEARD } from "./read.ts";

export interface Polling {
  readonly api: Api;
  /** Rejects when the update has to come again. */
  readonly hear: (update: Update) => Promise<void>;
  readonly lanes: Lanes;
  readonly signal: AbortSignal;
  readonly timing: Timing;
  readonly clock: () => Date;
  readonly chance: () => number;
  readonly log: Log;
  readonly stands: (standing: Standing) => void;
}

/** Another process polls with this token: it may end, so we keep asking, seldom. */
const TAKEN_MS = 15_000;

/** How long to wait after a poll that failed; undefined when there is no use in another. */
function waitAfter(error: unknown, failures: number, { chance, log }: Polling): number | undefined {
  const code = error instanceof GrammyError ? error.error_code : undefined;
  const reason = named(error);
  if (code === 401 || code === 404) {
    log.error({ reason }, "telegram refuses the token: TELEGRAM_TOKEN is wrong or was revoked");
    return undefined;
  }
  if (code === 409) {
    log.error({ reason }, "telegram is polled by another process with the same token: stop one");
    return backOff(failures, chance, TAKEN_MS);
  }
  log.warn({ reason, failures }, "telegram poll failed");
  const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return backOff(failures, chance, (asked ?? 0) * 1000);
}

/** A server that does not hold polls open is not asked in a tight loop. */
const BRISK_MS = 500;

/** Until it is heard, or the adapter stops: then false, and Telegram gives it again after the next start. */
async function untilHeard(update: Update, polling: Polling): Promise<boolean> {
  const { hear, signal, timing, chance, log } = polling;
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await hear(update);
      return true;
    } catch (error) {
      log.error({ reason: named(error), failures }, "telegram update not recorded, trying again");
      await timing.pause(backOff(failures, chance), signal);
    }
  }
  return false;
}

/** All of a batch, each chat in order and chats side by side; how many from its start are done. */
async function handled(batch: readonly Update[], polling: Polling): Promise<number> {
  const done = await Promise.all(
    batch.map((one) => polling.lanes.run(chatOf(one), () => untilHeard(one, polling))),
  );
  const open = done.indexOf(false);
  return open < 0 ? done.length : open;
}

/** Asking for what comes after `offset` is what confirms all before it. */
const ask = (
  { api }: Polling,
  offset: number | undefined,
  seconds: number,
  signal?: AbortSignal,
): Promise<readonly Update[]> =>
  api.getUpdates(
    {
      timeout: seconds,
      allowed_updates: HEARD,
      ...(offset !== undefined && { offset }),
      ...(seconds === 0 && { limit: 1 }),
    },
    signal && isSignal(signal) ? signal : undefined,
  );

/**
 * Asks for updates and confirms them once their turns are over, until the signal aborts. The numbers of updates jump, back
 * too, after a quiet week: they are never compared.
 */
export async function poll(polling: Polling): Promise<void> {
  const { signal, timing, clock, log } = polling;
  let offset: number | undefined;
  let failures = 0;
  let unconfirmed = false;
  while (!signal.aborted) {
    const asked = clock().getTime();
    try {
      const batch = await ask(polling, offset, timing.pollSeconds, signal);
      failures = 0;
      polling.stands("hears");
      if (batch.length === 0 && clock().getTime() - asked < BRISK_MS)
        await timing.pause(BRISK_MS, signal);
      unconfirmed = batch.length > 0;
      const last = batch[(await handled(batch, polling)) - 1];
      if (last) offset = last.update_id + 1;
    } catch (error) {
      if (signal.aborted) break;
      const wait = waitAfter(error, failures, polling);
      polling.stands(wait === undefined ? "refused" : "trying");
      if (wait === undefined) return;
      // The numbers have jumped back, and ours lies in the future now.
      if (error instanceof GrammyError && error.error_code === 400) offset = undefined;
      failures += 1;
      await timing.pause(wait, signal);
    }
  }
  if (!unconfirmed || offset === undefined) return;
  try {
    await ask(polling, offset, 0);
  } catch (error) {
    log.warn({ reason: named(error) }, "telegram updates not confirmed before the stop");
  }
}
