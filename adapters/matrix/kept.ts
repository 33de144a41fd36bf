import { createHash } from "node:crypto";
import type { Memory } from "#chat";
import type { Fields } from "./event.ts";

/** A room that the bot wants to be in. */
export interface Door {
  /** Who invited it. */
  readonly by: string | undefined;
  /** The room that says it goes on there. */
  readonly follows: string | undefined;
  /** Whether the right of who invited has to be looked at from inside. */
  readonly check: boolean;
  readonly tries: number;
  /** Milliseconds of the clock. */
  readonly notBefore: number;
}

/** A reaction that pressed a button: once it is taken away, the homeserver does not tell any more which. */
export interface Press {
  readonly says: string;
  readonly on: string;
  readonly thread: string | undefined;
  /** The reaction itself: by the time it is taken away, another button may bear it. */
  readonly sign?: string;
}

/** A message whose key is not there yet. */
export interface Late {
  readonly room: string;
  readonly raw: Fields;
  /** Milliseconds of the clock. */
  readonly until: number;
}

interface Saved {
  readonly self: string;
  readonly since: string | undefined;
  readonly joined: readonly string[];
  readonly doors: readonly (readonly [string, Door])[];
  readonly late: readonly Late[];
  readonly told: readonly string[];
}

interface SavedHeard {
  readonly messages: readonly string[];
  readonly presses: readonly (readonly [string, Press])[];
}

const SYNC = "sync";
const HEARD = "heard";

/** Whatever is older than so many is taken for unknown. */
const MESSAGES = 2000;
const PRESSES = 500;
const LATE = 200;

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const hashed = (id: string): string =>
  createHash("sha256").update(id).digest("base64url").slice(0, 16);

/** The oldest go first. */
function trim(kept: Set<string> | Map<string, unknown>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}

/** What has to outlive the process, written together with the place up to which everything was heard. */
export class Kept {
  since: string | undefined;
  readonly joined = new Set<string>();
  readonly doors = new Map<string, Door>();
  late: readonly Late[] = [];
  /** Who was told, in which room, that a message could not be read. */
  readonly told = new Set<string>();
  readonly presses = new Map<string, Press>();
  readonly #messages = new Set<string>();
  #heardMore = false;

  /** Of another account it is as if there were nothing. */
  async load(memory: Memory, self: string): Promise<void> {
    const [sync, heard] = await Promise.all([memory.read(SYNC), memory.read(HEARD)]);
    if (!sync) return;
    const saved: Saved = JSON.parse(new TextDecoder().decode(sync));
    if (saved.self !== self) return;
    this.since = saved.since;
    this.late = saved.late;
    for (const room of saved.joined) this.joined.add(room);
    for (const [room, door] of saved.doors) this.doors.set(room, door);
    for (const one of saved.told) this.told.add(one);
    if (!heard) return;
    const { messages, presses }: SavedHeard = JSON.parse(new TextDecoder().decode(heard));
    for (const one of messages) this.#messages.add(one);
    for (const [id, press] of presses) this.presses.set(id, press);
  }

  heardMessage(id: string): void {
    this.#messages.add(hashed(id));
    trim(this.#messages, MESSAGES);
    this.#heardMore = true;
  }

  hasHeard = (id: string): boolean => this.#messages.has(hashed(id));

  heardPress(id: string, press: Press): void {
    this.presses.set(id, press);
    trim(this.presses, PRESSES);
    this.#heardMore = true;
  }

  waitFor(late: Late): void {
    const others = this.late.filter(({ raw }) => raw["event_id"] !== late.raw["event_id"]);
    this.late = [...others, late].slice(-LATE);
  }

  /** To be written as a whole. */
  entries(self: string): Readonly<Record<string, Uint8Array>> {
    const { since, joined, doors, late, told } = this;
    const saved: Saved = {
      self,
      since,
      joined: [...joined],
      doors: [...doors],
      late,
      told: [...told].slice(-MESSAGES),
    };
    const heard: SavedHeard = { messages: [...this.#messages], presses: [...this.presses] };
    const more = this.#heardMore ? { [HEARD]: encode(heard) } : {};
    this.#heardMore = false;
    return { [SYNC]: encode(saved), ...more };
  }
}
