import { hearAll, HEARD, type Syncing, untilDone } from "./batch.ts";
import { askedMs, isTokenRefused, named, NoAnswer, Refused } from "./errors.ts";
import { type Fields, fieldsOf, textOf } from "./event.ts";
import { backOff } from "#chat";

export type { Syncing } from "./batch.ts";

const NOTHING = { not_types: ["*"] };

const FILTER = JSON.stringify({
  presence: NOTHING,
  account_data: { types: ["m.direct"] },
  room: {
    account_data: NOTHING,
    ephemeral: NOTHING,
    state: HEARD,
    timeline: { ...HEARD, limit: 50 },
  },
});

/** A server that does not hold syncs open is not asked in a tight loop. */
const BRISK_MS = 500;

/** Those that take no filter tell more than we hear, and are heard all the same. */
const unfiltered = new WeakSet<Syncing>();

async function askSync(syncing: Syncing, holdMs: number): Promise<Fields> {
  const { ask, ear, signal, timing } = syncing;
  const { since } = ear.kept;
  const filter = unfiltered.has(syncing) ? undefined : FILTER;
  try {
    const answer = await ask("GET", "/_matrix/client/v3/sync", {
      query: { filter, timeout: holdMs, since },
      // The first of all may be a long one, and waits for nothing new.
      patienceMs: timing.syncPatienceMs * (holdMs === 0 ? 10 : 1),
      signal,
    });
    return fieldsOf(answer);
  } catch (error) {
    const refuses = error instanceof Refused && error.status === 400 && filter !== undefined;
    if (!refuses) throw error;
    unfiltered.add(syncing);
    return askSync(syncing, holdMs);
  }
}

/** What the homeserver told is written down together with the keys it came with, and only then passed. */
async function commit(sync: Fields, { ear, memory }: Syncing): Promise<void> {
  const { kept, cipher, self } = ear;
  kept.since = textOf(sync["next_batch"]) ?? kept.since;
  const entries = kept.entries(self);
  await (cipher ? cipher.save(entries) : memory.write(entries));
}

/** What the crypto library makes nothing of must not come back for ever. */
async function receive(sync: Fields, { ear, log }: Syncing): Promise<void> {
  try {
    await ear.cipher?.receive(sync);
  } catch (error) {
    if (error instanceof Refused || error instanceof NoAnswer) throw error;
    log.error({ reason: named(error) }, "matrix keys not understood");
  }
}

async function take(sync: Fields, syncing: Syncing): Promise<boolean> {
  return (
    (await untilDone(() => receive(sync, syncing), syncing)) &&
    (await hearAll(sync, syncing)) &&
    untilDone(() => commit(sync, syncing), syncing)
  );
}

/** The first sync of all: from here on everything is heard, and nothing from before. @throws Refused, NoAnswer */
export async function beginNow(syncing: Syncing): Promise<void> {
  const { ear } = syncing;
  const sync = await askSync(syncing, 0);
  await receive(sync, syncing);
  const rooms = fieldsOf(sync["rooms"]);
  for (const room of Object.keys(fieldsOf(rooms["join"]))) ear.kept.joined.add(room);
  for (const [room, one] of Object.entries(fieldsOf(rooms["invite"]))) {
    await ear.doors.invited(room, fieldsOf(one));
  }
  await commit(sync, syncing);
}

/** How long to wait after a sync that failed; undefined when there is no use in another. */
function waitAfter(error: unknown, failures: number, { chance, log }: Syncing): number | undefined {
  const reason = named(error);
  if (isTokenRefused(error)) {
    log.error({ reason }, "matrix refuses the token: it was revoked, or the device logged out");
    return undefined;
  }
  log.warn({ reason, failures }, "matrix sync failed");
  return backOff(failures, chance, askedMs(error));
}

/** Hears until the signal aborts. What was not heard to the end is told again. */
export async function sync(syncing: Syncing): Promise<void> {
  const { ear, signal, timing, clock } = syncing;
  let failures = 0;
  while (!signal.aborted) {
    const asked = clock().getTime();
    try {
      await ear.doors.knock();
      const { since } = ear.kept;
      const answer = await askSync(syncing, timing.syncMs);
      failures = 0;
      syncing.stands("hears");
      if (!(await take(answer, syncing))) return;
      const idle = since === ear.kept.since && clock().getTime() - asked < BRISK_MS;
      if (idle) await timing.pause(BRISK_MS, signal);
    } catch (error) {
      if (signal.aborted) return;
      const wait = waitAfter(error, failures, syncing);
      syncing.stands(wait === undefined ? "refused" : "trying");
      if (wait === undefined) return;
      failures += 1;
      await timing.pause(wait, signal);
    }
  }
}
