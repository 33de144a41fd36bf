import { type Account, DeliveryError, Lanes, type Memory, type Room } from "#chat";
import { type Ask, path } from "./api.ts";
import { isFinal, named, toDeliveryError } from "./errors.ts";
import { type Fields, fieldsOf, textOf, textsOf } from "./event.ts";
import type { Log } from "./options.ts";
import { roomOf, type Rooms } from "./rooms.ts";

const DIRECTS = "directs";
const TYPE = "m.direct";

interface Parts {
  readonly ask: Ask;
  readonly self: () => string;
  readonly rooms: Rooms;
  readonly encrypts: () => boolean;
  readonly log: Log;
}

/** Which rooms are private chats, and with whom: kept where apps keep it, and in memory for servers that do not. */
export class Directs {
  readonly #parts: Parts;
  readonly #lanes = new Lanes();
  readonly #rooms = new Map<string, readonly string[]>();
  /** Those that this bot opened or was asked into itself. */
  readonly #own = new Set<string>();
  #memory: Memory | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws NoAnswer or Refused, when the homeserver may know better later. */
  async load(memory: Memory): Promise<void> {
    this.#memory = memory;
    const kept = await memory.read(DIRECTS);
    const ours = kept ? fieldsOf(JSON.parse(new TextDecoder().decode(kept))) : {};
    this.heard(ours);
    for (const rooms of Object.values(ours)) for (const room of textsOf(rooms)) this.#own.add(room);
    try {
      this.heard(fieldsOf(await this.#parts.ask("GET", this.#path())));
    } catch (error) {
      if (!isFinal(error)) throw error;
    }
  }

  /** Joins what is known: a room that was private once is told apart by who is in it now. */
  heard(content: Fields): void {
    for (const [person, rooms] of Object.entries(content)) {
      const all = [...(this.#rooms.get(person) ?? []), ...textsOf(rooms)];
      this.#rooms.set(person, [...new Set(all)]);
    }
  }

  has(room: string): boolean {
    return [...this.#rooms.values()].some((rooms) => rooms.includes(room));
  }

  async add(person: string, room: string): Promise<void> {
    if (this.#own.has(room)) return;
    this.#own.add(room);
    this.heard({ [person]: [room] });
    const content = Object.fromEntries(this.#rooms);
    const own = Object.entries(content).map(([id, rooms]) => {
      return [id, rooms.filter((one) => this.#own.has(one))];
    });
    const kept = JSON.stringify(Object.fromEntries(own));
    await this.#memory?.write({ [DIRECTS]: new TextEncoder().encode(kept) });
    try {
      await this.#parts.ask("PUT", this.#path(), { body: content });
    } catch (error) {
      this.#parts.log.warn({ reason: named(error) }, "matrix private chat not marked");
    }
  }

  /** The chat with this person, where they still are. */
  async find(person: string): Promise<Room | "left" | undefined> {
    let left = false;
    for (const id of (this.#rooms.get(person) ?? []).toReversed()) {
      const state = await this.#state(id);
      // Nothing could be said there.
      if (state?.encryption && !this.#parts.encrypts()) continue;
      const others = state?.others(this.#parts.self());
      if (state?.isIn(this.#parts.self()) && others?.length === 1 && others[0] === person) {
        return roomOf(id, state, true);
      }
      if (!others?.includes(person) && this.#own.has(id)) left = true;
    }
    return left ? "left" : undefined;
  }

  /** Opens one where there is none. @throws DeliveryError */
  async open({ id }: Account): Promise<Room> {
    try {
      return await this.#lanes.run(id, async () => {
        const found = await this.find(id);
        // Who left is not asked in again: they come back by inviting the bot.
        if (found === "left") throw new DeliveryError("unreachable");
        return found ?? (await this.#create(id));
      });
    } catch (error) {
      throw toDeliveryError(error);
    }
  }

  async #create(person: string): Promise<Room> {
    const { ask, rooms, encrypts } = this.#parts;
    const encryption = {
      type: "m.room.encryption",
      state_key: "",
      content: { algorithm: "m.megolm.v1.aes-sha2" },
    };
    const answer = await ask("POST", path("createRoom"), {
      body: {
        is_direct: true,
        preset: "trusted_private_chat",
        invite: [person],
        ...(encrypts() && { initial_state: [encryption] }),
      },
    });
    const id = textOf(fieldsOf(answer)["room_id"]) ?? "";
    await this.add(person, id);
    return roomOf(id, await rooms.load(id), true);
  }

  async #state(room: string) {
    try {
      return await this.#parts.rooms.load(room);
    } catch (error) {
      if (isFinal(error)) return undefined;
      throw error;
    }
  }

  #path(): string {
    return path("user", this.#parts.self(), "account_data", TYPE);
  }
}
