import type { SessionInfo } from "discord.js";
import type { Memory } from "#chat";
import { named } from "./errors.ts";
import type { Log } from "./options.ts";

interface Heard {
  /** The newest event that has arrived. */
  reached: number;
  /** Events whose turns are not over. */
  readonly open: Set<number>;
}

const keyOf = (shard: number): string => `session ${shard}`;

const isSession = (from: unknown): from is SessionInfo & { root: string } =>
  typeof from === "object" &&
  from !== null &&
  "sessionId" in from &&
  typeof from.sessionId === "string" &&
  "resumeURL" in from &&
  typeof from.resumeURL === "string" &&
  "sequence" in from &&
  typeof from.sequence === "number" &&
  "root" in from;

/**
 * Where each connection stands. Within a process that is the newest event; for the next process it is the last event whose
 * turn, and all before it, are over: Discord then tells the rest once more.
 */
export class Sessions {
  readonly #memory: Memory;
  readonly #log: Log;
  /** The server that a session is of: another would be sent the token. */
  readonly #root: string;
  readonly #live = new Map<number, SessionInfo | null>();
  readonly #heard = new Map<number, Heard>();
  readonly #dirty = new Set<number>();
  #writing: Promise<void> | undefined;

  constructor(memory: Memory, root: string, log: Log) {
    this.#memory = memory;
    this.#root = root;
    this.#log = log;
  }

  async read(shard: number): Promise<SessionInfo | null> {
    const live = this.#live.get(shard);
    if (live !== undefined) return live;
    const stored = await this.#stored(shard);
    this.#live.set(shard, stored);
    return stored;
  }

  keep(shard: number, session: SessionInfo): void {
    const before = this.#live.get(shard);
    this.#live.set(shard, session);
    if (before?.sessionId === session.sessionId) return;
    this.#heard.set(shard, { reached: session.sequence, open: new Set() });
    this.#write(shard);
  }

  drop(shard: number): void {
    this.#live.set(shard, null);
    this.#heard.delete(shard);
    this.#write(shard);
  }

  /** An event has arrived that asks for a turn, or for none. Call what comes back when it is over. */
  arrived(shard: number, sequence: number, { turn }: { turn: boolean }): () => void {
    const heard = this.#heard.get(shard) ?? { reached: sequence, open: new Set<number>() };
    this.#heard.set(shard, heard);
    heard.reached = Math.max(heard.reached, sequence);
    if (!turn) return () => undefined;
    heard.open.add(sequence);
    return () => {
      heard.open.delete(sequence);
      // A session that has ended meanwhile has numbers of its own.
      if (this.#heard.get(shard) === heard) this.#write(shard);
    };
  }

  /** Resolves when all of it is written down. */
  async flushed(): Promise<void> {
    for (const shard of this.#live.keys()) this.#write(shard);
    await this.#writing;
  }

  async #stored(shard: number): Promise<SessionInfo | null> {
    const bytes = await this.#memory.read(keyOf(shard));
    if (!bytes) return null;
    try {
      const found: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
      if (!isSession(found) || found.root !== this.#root) return null;
      this.#heard.set(shard, { reached: found.sequence, open: new Set() });
      return found;
    } catch {
      return null;
    }
  }

  #bytesOf(shard: number): Uint8Array | null {
    const session = this.#live.get(shard);
    const heard = this.#heard.get(shard);
    if (!session || !heard) return null;
    const sequence = heard.open.size > 0 ? Math.min(...heard.open) - 1 : heard.reached;
    return Buffer.from(JSON.stringify({ ...session, sequence, root: this.#root }));
  }

  #write(shard: number): void {
    this.#dirty.add(shard);
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
  }

  /** One at a time, the newest only: a slow disk is not asked more than it can do. */
  async #writeAll(): Promise<void> {
    while (this.#dirty.size > 0) {
      const shards = [...this.#dirty];
      this.#dirty.clear();
      const entries = shards.map((shard) => [keyOf(shard), this.#bytesOf(shard)] as const);
      try {
        await this.#memory.write(Object.fromEntries(entries));
      } catch (error) {
        this.#log.warn({ reason: named(error) }, "discord session not written down");
      }
    }
  }
}
