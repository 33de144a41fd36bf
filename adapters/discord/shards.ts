import { TOKEN_REFUSED } from "./reach.ts";

/** Why Discord will not have us, whatever we try. */
export const HOPELESS: Readonly<Record<number, string>> = {
  4004: TOKEN_REFUSED,
  4010: "Discord does not know this shard",
  4011: "Discord wants more shards",
  4012: "Discord has given up this version of the gateway",
  4013: "Discord does not know these intents",
  4014: "Discord does not allow these intents",
};

/** The connection broke; nobody has said anything against the session. */
const BROKEN = 1006;

/** Closes that count as one row of them. */
const MINUTE_MS = 60_000;

/** Nothing was said against the session: it may be taken up by a later connection, or process. */
export const isBlameless = (code: number | undefined): boolean =>
  code === BROKEN || (code !== undefined && HOPELESS[code] !== undefined);

export interface Shard {
  phase: "closed" | "connecting" | "open";
  /** Events are coming in. */
  hears: boolean;
  lastCode: number | undefined;
  /** When it was closed, within the last minute. */
  closes: number[];
  /** Tries since it last heard. */
  tries: number;
  readonly waiting: (() => void)[];
}

/** How each connection does. */
export class Shards {
  readonly #shards = new Map<number, Shard>();

  of(id: number): Shard {
    const known = this.#shards.get(id);
    if (known) return known;
    const fresh: Shard = {
      phase: "closed",
      hears: false,
      lastCode: undefined,
      closes: [],
      tries: 0,
      waiting: [],
    };
    this.#shards.set(id, fresh);
    return fresh;
  }

  greeted(id: number): void {
    const shard = this.of(id);
    // What is said from now on is not about the connection before.
    shard.lastCode = undefined;
    becomes(shard, "open");
  }

  /** True when all of them hear. */
  hears(id: number): boolean {
    const shard = this.of(id);
    shard.hears = true;
    shard.tries = 0;
    return this.allHear;
  }

  get allHear(): boolean {
    return this.#shards.size > 0 && [...this.#shards.values()].every(({ hears }) => hears);
  }

  closed(id: number, code: number, now: number): void {
    const shard = this.of(id);
    shard.lastCode = code;
    shard.hears = false;
    shard.closes = [...shard.closes.filter((time) => time > now - MINUTE_MS), now];
    becomes(shard, "closed");
  }

  /** Resolves when none is only being made. */
  async settled(): Promise<void> {
    for (const shard of this.#shards.values()) {
      if (shard.phase === "connecting") await new Promise<void>((done) => shard.waiting.push(done));
    }
  }
}

function becomes(shard: Shard, phase: Shard["phase"]): void {
  shard.phase = phase;
  for (const done of shard.waiting.splice(0)) done();
}
