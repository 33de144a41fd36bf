import type { Room } from "#chat";
import { type Ask, path } from "./api.ts";
import { Refused } from "./errors.ts";
import { eventsOf, fieldsOf } from "./event.ts";
import { RoomState } from "./state.ts";

const FRESH_MS = 60_000;

const isMissing = (error: unknown): boolean => error instanceof Refused && error.status === 404;

/** The rooms as their state tells, read once and then kept by what syncs bring. */
export class Rooms {
  readonly #ask: Ask;
  readonly #clock: () => Date;
  readonly #known = new Map<string, Promise<RoomState>>();
  readonly #powerRead = new Map<string, number>();
  readonly #encryptedOnce = new Set<string>();

  constructor(ask: Ask, clock: () => Date) {
    this.#ask = ask;
    this.#clock = clock;
  }

  /** @throws Refused when the bot may not look at it. */
  load(room: string): Promise<RoomState> {
    const known = this.#known.get(room);
    if (known) return known;
    const loading = this.#read(room);
    this.#known.set(room, loading);
    loading.catch(() => this.#known.delete(room));
    return loading;
  }

  /** Only if it has been looked at. */
  known(room: string): Promise<RoomState> | undefined {
    return this.#known.get(room);
  }

  forget(room: string): void {
    this.#known.delete(room);
    this.#powerRead.delete(room);
  }

  /**
   * Whether what is said there has to be encrypted. Whether it is not is asked of the homeserver each time: a guess would
   * show everybody what was meant for a few.
   */
  async isEncrypted(room: string): Promise<boolean> {
    if (this.#encryptedOnce.has(room)) return true;
    const known = await this.#known.get(room);
    if (known?.encryption) {
      this.#encryptedOnce.add(room);
      return true;
    }
    try {
      const content = await this.#ask("GET", path("rooms", room, "state", "m.room.encryption"));
      const state = await this.load(room);
      state.encryption ??= fieldsOf(content);
      this.#encryptedOnce.add(room);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** As the homeserver said at most a minute ago; without an answer nobody gains a right. */
  async manages(room: string, person: string): Promise<boolean> {
    const state = await this.load(room);
    const now = this.#clock().getTime();
    if (now - (this.#powerRead.get(room) ?? 0) > FRESH_MS) {
      try {
        const content = await this.#ask("GET", path("rooms", room, "state", "m.room.power_levels"));
        const [event] = eventsOf([
          { type: "m.room.power_levels", sender: "", state_key: "", content },
        ]);
        if (event) state.apply(event);
      } catch (error) {
        if (!isMissing(error)) return false;
      }
      this.#powerRead.set(room, now);
    }
    return state.manages(person);
  }

  async #read(room: string): Promise<RoomState> {
    const state = new RoomState();
    const events = await this.#ask("GET", path("rooms", room, "state"));
    for (const event of eventsOf(events)) state.apply(event);
    this.#powerRead.set(room, this.#clock().getTime());
    return state;
  }
}

/** A room as the core knows it. */
export function roomOf(id: string, state: RoomState, isPrivate: boolean, thread?: string): Room {
  return {
    platform: "matrix",
    id,
    private: isPrivate,
    ...(state.title !== undefined && { title: state.title }),
    ...(thread !== undefined && { thread }),
    ...(state.encryption && { encrypted: true }),
  };
}
