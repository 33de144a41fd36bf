import { backOff, type Incoming } from "#chat";
import { type Ask, path } from "./api.ts";
import type { Directs } from "./directs.ts";
import { isFinal, named } from "./errors.ts";
import { type Fields, eventsOf, fieldsOf, listOf } from "./event.ts";
import type { Door, Kept } from "./kept.ts";
import { type Log, type Timing } from "./options.ts";
import { accountOf } from "./read.ts";
import { roomOf, type Rooms } from "./rooms.ts";
import { RoomState } from "./state.ts";

interface Parts {
  readonly ask: Ask;
  readonly self: () => string;
  readonly rooms: Rooms;
  readonly directs: Directs;
  readonly kept: Kept;
  readonly log: Log;
  readonly timing: Timing;
  readonly clock: () => Date;
  readonly chance: () => number;
  readonly signal: () => AbortSignal;
}

/** Then a room of another server is given up. */
const TRIES = 20;

/** Which rooms the bot comes into, and which it leaves. */
export class Doors {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Into private chats always; into a room for somebody who looks after it, as far as an invitation tells, or who has a
   * private chat with the bot. Where it does not tell, the bot looks from inside.
   */
  async invited(room: string, section: Fields): Promise<void> {
    const { self, kept } = this.#parts;
    const events = eventsOf(listOf(fieldsOf(section["invite_state"])["events"]));
    const mine = events.findLast(
      ({ type, stateKey }) => type === "m.room.member" && stateKey === self(),
    );
    if (!mine || kept.joined.has(room)) return;
    const state = new RoomState();
    for (const event of events) state.apply(event);
    const follows = await this.#followed(room, state);
    const direct = mine.content["is_direct"] === true;
    const welcome =
      direct || follows !== undefined || (await this.#knows(mine.sender)) || undefined;
    const allowed = welcome ?? this.#allowed(state, mine.sender);
    if (allowed === false) {
      await this.leave(room);
      return;
    }
    if (direct) await this.#parts.directs.add(mine.sender, room);
    this.want(room, { by: mine.sender, follows, check: allowed === undefined });
  }

  want(room: string, door: Pick<Door, "by" | "follows" | "check">): void {
    this.#parts.kept.doors.set(room, { ...door, tries: 0, notBefore: 0 });
  }

  /** Tries every door whose time has come. Rooms joined are told by the next sync. */
  async knock(): Promise<void> {
    const { kept, clock } = this.#parts;
    const now = clock().getTime();
    const due = [...kept.doors].filter(
      ([room, { notBefore }]) => notBefore <= now && !kept.joined.has(room),
    );
    await Promise.all(due.map(([room, door]) => this.#join(room, door, now)));
  }

  /** The bot is in: what that means to the room, if anything; undefined also when it left again. */
  async entered(room: string, id: string): Promise<Incoming | undefined> {
    const { kept, rooms, self, directs } = this.#parts;
    const door = kept.doors.get(room);
    rooms.forget(room);
    const state = await rooms.load(room);
    const isPrivate = state.isPrivate(self(), directs.has(room));
    const by = door?.by;
    const follows = door?.follows ?? (await this.#followed(room, state));
    if (follows !== undefined) return this.#moved(follows, room, state);
    kept.doors.delete(room);
    const unknown = door?.check && !isPrivate && by !== undefined && !state.manages(by);
    if (unknown || state.others(self()).length === 0) {
      await this.leave(room);
      return undefined;
    }
    kept.joined.add(room);
    if (door === undefined && state.power(self()) >= 100) return undefined;
    const place = roomOf(room, state, isPrivate);
    if (isPrivate) {
      const [person] = state.others(self());
      if (person === undefined) return undefined;
      await directs.add(person, room);
      return { kind: "opened", id, room: place, from: accountOf(person, state) };
    }
    // Whoever added it is not told where somebody else did so in the bot's name.
    if (by !== undefined) return { kind: "added", id, room: place, from: accountOf(by, state) };
    const from = { platform: "matrix", id: room, name: state.title ?? "" };
    return { kind: "added", id, room: place, from, anonymous: true };
  }

  async leave(room: string): Promise<void> {
    const { ask, kept, log, rooms } = this.#parts;
    kept.joined.delete(room);
    kept.doors.delete(room);
    rooms.forget(room);
    try {
      await ask("POST", path("rooms", room, "leave"), { body: {} });
    } catch (error) {
      if (!isFinal(error)) throw error;
      log.warn({ reason: named(error) }, "matrix room not left");
    }
  }

  /** Only where the new room points back, and who closed the old one had the right to. */
  async #moved(old: string, room: string, state: RoomState): Promise<Incoming | undefined> {
    const { kept, rooms, self, directs, log } = this.#parts;
    const before = await rooms.load(old);
    kept.doors.delete(room);
    const by = before.tombstone?.by ?? "";
    if (state.predecessor !== old || !before.mayClose(by)) {
      log.warn({}, "matrix room claims to follow another, and does not");
      await this.leave(room);
      return undefined;
    }
    kept.joined.add(room);
    const isPrivate = state.isPrivate(self(), directs.has(old));
    const [person] = state.others(self());
    if (isPrivate && person !== undefined) await directs.add(person, room);
    return {
      kind: "moved",
      id: `moved ${old} ${room}`,
      room: roomOf(old, before, isPrivate),
      to: roomOf(room, state, isPrivate),
      from: accountOf(by, before),
    };
  }

  /** A room of ours that says it goes on in this one, and that this one says it follows. */
  async #followed(room: string, { predecessor }: RoomState): Promise<string | undefined> {
    const { kept, rooms } = this.#parts;
    if (predecessor === undefined || !kept.joined.has(predecessor)) return undefined;
    try {
      const before = await rooms.load(predecessor);
      return before.tombstone?.to === room ? predecessor : undefined;
    } catch (error) {
      if (!isFinal(error)) throw error;
      return undefined;
    }
  }

  async #knows(person: string): Promise<boolean> {
    const found = await this.#parts.directs.find(person);
    return found !== undefined && found !== "left";
  }

  /** Rights of others than its maker are rarely told outside a room. */
  #allowed(state: RoomState, person: string): boolean | undefined {
    if (state.manages(person)) return true;
    return state.tellsPower ? false : undefined;
  }

  async #join(room: string, door: Door, now: number): Promise<void> {
    const { ask, self, kept, timing, chance, log, signal } = this.#parts;
    // Without help from the server of whoever invited, rooms of other servers are not found.
    const via = (door.by ?? "").split(":").slice(1).join(":");
    const own = self().split(":").slice(1).join(":");
    try {
      await ask("POST", path("join", room), {
        body: {},
        patienceMs: timing.joinPatienceMs,
        signal: signal(),
        query: via === "" || via === own ? {} : { server_name: via },
      });
    } catch (error) {
      const hopeless = isFinal(error) || door.tries + 1 >= TRIES;
      log.warn({ reason: named(error), tries: door.tries, hopeless }, "matrix room not joined");
      if (hopeless) kept.doors.delete(room);
      else {
        const notBefore = now + backOff(door.tries, chance);
        kept.doors.set(room, { ...door, tries: door.tries + 1, notBefore });
      }
    }
  }
}
