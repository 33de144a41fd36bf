import { setImmediate } from "node:timers/promises";
import { clear, DeliveryError, type Room, type Sent } from "#chat";
import type { Notice } from "../aid/notice.ts";
import { later } from "../aid/time.ts";
import { enterNow } from "./entries.ts";
import { createErrands, type ErrandDeps, isEntry, type Ready, toPerson } from "./errands.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { createOutcomes, type OutcomeDeps, type Said } from "./outcomes.ts";
import { sweep } from "./sweeping.ts";

export interface DeliveryDeps extends ErrandDeps, OutcomeDeps {
  /** Names this process in leases. */
  readonly owner: string;
  /** Notices on their way at a time; one keeps their order exactly. */
  readonly abreast: number;
}

/** Notices claimed, looked up and worded together. */
const CLAIM = 500;
/** What a platform may have taken without our having written it down: the most that a kill can double, where nothing tells a repeat. */
const UNWRITTEN = 125;

/** Whatever changes what others are told, by itself or by where it stands, is by itself in its place of the order. */
const isAlone = ({ to, subject }: Notice): boolean => "nobody" in to || subject.kind === "entry";

/** In order, as many together as may be. */
function runsOf(notices: readonly Notice[]): readonly (readonly Notice[])[] {
  const runs: Notice[][] = [];
  let open: Notice[] | undefined;
  for (const notice of notices) {
    if (isAlone(notice)) open = undefined;
    if (open) open.push(notice);
    else runs.push((open = [notice]));
    if (isAlone(notice)) open = undefined;
  }
  return runs;
}

export function createDelivery(deps: DeliveryDeps) {
  const { store, adapters, owner } = deps;
  const errandsOf = createErrands(deps);
  const outcomes = createOutcomes(deps);
  /** Platforms that asked for patience, and until when. */
  const holds = new Map<string, Date>();
  const isHeld = (platform: string | undefined, now: Date): boolean =>
    platform !== undefined && (holds.get(platform) ?? now) > now;

  /** In a private chat it is the platform as a whole that is busy: one at a time go there anyway. */
  function hold({ platform, private: isPrivate }: Room, error: unknown, now: Date): void {
    if (!isPrivate || !(error instanceof DeliveryError) || error.reason !== "rate-limited") return;
    if (error.retryAfterMs !== undefined) holds.set(platform, later(now, error.retryAfterMs));
  }

  async function carryOut({ errand, notice }: Ready, now: Date): Promise<Sent> {
    if (isEntry(errand)) return enterNow(errand, adapters.get(errand.room.platform)?.calendar);
    const platform = errand.kind === "send" ? errand.to.platform : errand.sent.room.platform;
    const adapter = adapters.get(platform);
    if (!adapter) throw new DeliveryError("unreachable");
    const message = adapter.abilities.encrypts ? errand.message : clear(errand.message);
    if (errand.kind === "rewrite") {
      await adapter.update(errand.sent, message);
      return errand.sent;
    }
    const room = "private" in errand.to ? errand.to : await adapter.privateRoom(errand.to);
    try {
      return await adapter.send(room, message, notice.key);
    } catch (error) {
      hold(room, error, now);
      throw error;
    }
  }

  /** To one platform after the other, until one takes it. */
  async function say(
    ready: Ready,
    now: Date,
    tried: readonly string[],
    ledger: Ledger<Said>,
  ): Promise<void> {
    try {
      await ledger.add({ ...ready, sent: await carryOut(ready, now) });
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      if ((await outcomes.failed(ready, error, now)) === "over") return;
      const without = [...tried, toPerson(ready.errand)?.platform ?? ""];
      const [next] = await errandsOf([ready.notice], now, new Set(without));
      if (next) await say(next, now, without, ledger);
    }
  }

  /** Those of a platform that asks for patience meanwhile are given back untried. */
  async function sayAll(all: readonly Ready[], now: Date): Promise<void> {
    const ledger = createLedger<Said>((said) => outcomes.succeeded(said, now), UNWRITTEN);
    const waiting: Notice[] = [];
    const queue = all.values();
    const worker = async (): Promise<void> => {
      for (const ready of queue) {
        const { notice, errand } = ready;
        if (isHeld(toPerson(errand)?.platform, now)) waiting.push(notice);
        else
          await say(ready, now, [], ledger).catch((error: unknown) =>
            outcomes.broken(notice, error, now),
          );
      }
    };
    await Promise.all(Array.from({ length: deps.abreast }, worker));
    await ledger.idle();
    if (waiting.length > 0) await store.work(({ notices }) => notices.release(waiting));
  }

  /** Where one of them cannot be worded, the others are worded without it. */
  async function deliver(run: readonly Notice[], now: Date): Promise<void> {
    let ready: readonly Ready[];
    try {
      ready = await errandsOf(run, now, new Set());
    } catch (error) {
      const [only] = run;
      if (only && run.length === 1) await outcomes.broken(only, error, now);
      else for (const notice of run) await deliver([notice], now);
      return;
    }
    await sayAll(ready, now);
  }

  /** Says some of what is due at `now`, oldest first; whether there was any. */
  async function deliverSome(now: Date): Promise<boolean> {
    // A platform that takes everything at once must not keep the bot from hearing.
    await setImmediate();
    const held = [...holds.keys()].filter((platform) => isHeld(platform, now));
    const claimed = await store.work(({ notices }) =>
      notices.claimDue(now, { owner, limit: CLAIM, held }),
    );
    for (const run of runsOf(claimed)) await deliver(run, now);
    return claimed.length > 0;
  }

  return {
    deliverSome,
    /** Says all that is due at `now`; resolves when nothing is, but what a platform asked us to wait with. */
    async deliverDue(now: Date): Promise<void> {
      while (await deliverSome(now));
    },
    /** What is on its way is still in good hands: to be told more often than a lease lasts. */
    renew: (now: Date) => store.work(({ notices }) => notices.renew(now, owner)),
    /** After a start: what was being said when the last process ended. */
    recover: (now: Date) => store.work(({ notices }) => notices.recover(now)),
    async hurry(now: Date): Promise<void> {
      holds.clear();
      await store.work(({ notices }) => notices.hurry(now));
    },
    /** When there is something to say next, after an instant. */
    async nextDue(after: Date): Promise<Date | undefined> {
      const due = await store.work(({ notices }) => notices.nextDue(after));
      const dues = [...holds.values(), ...(due ? [due] : [])].filter((at) => at > after);
      return dues.toSorted((a, b) => a.getTime() - b.getTime())[0];
    },
    sweep: (now: Date) => sweep(store, now),
  };
}

export type Delivery = ReturnType<typeof createDelivery>;
