import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Incoming, Memory } from "#chat";
import { named } from "./errors.ts";
import type { Log } from "./options.ts";

/** An interaction that Discord was told to wait for: all that the next process needs to answer it. */
export interface Open {
  readonly id: string;
  readonly token: string;
  readonly application: string;
  readonly incoming: Incoming;
  readonly command: string;
  readonly discreet: boolean;
  readonly from: "command" | "press" | "form";
  /** When it arrived, in milliseconds. */
  readonly at: number;
}

const KEY = "open interactions";

/** Discord keeps an interaction open for fifteen minutes. */
export const OPEN_MS = 15 * 60_000;

const NONCE = 12;
const TAG = 16;

const isList = (from: unknown): from is readonly Open[] =>
  Array.isArray(from) &&
  from.every((one: unknown) => typeof one === "object" && one !== null && "token" in one);

/**
 * Interactions under way, for as long as they are: whoever finds the database finds no token and no words, since all of it
 * is sealed with a key made from the bot's own token.
 */
export class OpenInteractions {
  readonly #memory: Memory;
  readonly #log: Log;
  readonly #key: Buffer;
  readonly #open = new Map<string, Open>();
  #writing = Promise.resolve();

  constructor(memory: Memory, token: string, log: Log) {
    this.#memory = memory;
    this.#log = log;
    this.#key = Buffer.from(hkdfSync("sha256", token, "palier", "open interactions", 32));
  }

  /** Those that the last process left behind. */
  async left(now: number): Promise<readonly Open[]> {
    const bytes = await this.#memory.read(KEY);
    const found = bytes ? this.#unsealed(bytes) : [];
    for (const one of found) {
      if (now - one.at < OPEN_MS) this.#open.set(one.id, one);
    }
    return [...this.#open.values()];
  }

  async keep(one: Open): Promise<void> {
    this.#open.set(one.id, one);
    await this.#write();
  }

  async drop(id: string): Promise<void> {
    if (this.#open.delete(id)) await this.#write();
  }

  /** In the order of what happened; a slow or broken disk costs the safety net, not the answer. */
  #write(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      const all = [...this.#open.values()];
      try {
        await this.#memory.write({ [KEY]: all.length === 0 ? null : this.#sealed(all) });
      } catch (error) {
        this.#log.warn({ reason: named(error) }, "discord interaction not written down");
      }
    });
    return this.#writing;
  }

  #sealed(all: readonly Open[]): Uint8Array {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce);
    const body = Buffer.concat([cipher.update(JSON.stringify(all), "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  }

  /** Sealed with another token, or broken: nothing can be done for these. */
  #unsealed(bytes: Uint8Array): readonly Open[] {
    try {
      const all = Buffer.from(bytes);
      const decipher = createDecipheriv("aes-256-gcm", this.#key, all.subarray(0, NONCE));
      decipher.setAuthTag(all.subarray(NONCE, NONCE + TAG));
      const body = [decipher.update(all.subarray(NONCE + TAG)), decipher.final()];
      const found: unknown = JSON.parse(Buffer.concat(body).toString("utf8"));
      return isList(found) ? found : [];
    } catch (error) {
      this.#log.warn({ reason: named(error) }, "discord interactions of before not readable");
      return [];
    }
  }
}
