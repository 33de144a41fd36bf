import { type Ask, path } from "./api.ts";
import { buttonsOf } from "./buttons.ts";
import type { Cipher } from "./cipher.ts";
import { isFinal } from "./errors.ts";
import { eventOf, eventsOf, fieldsOf, type RoomEvent, textOf } from "./event.ts";

/** Messages of our own whose buttons are remembered. */
const MOST = 1000;

export type ButtonMap = Readonly<Record<string, string>>;

/** Single events of a room, as they are now. */
export class Lookup {
  readonly #ask: Ask;
  readonly #cipher: () => Cipher | undefined;
  readonly #buttons = new Map<string, ButtonMap>();

  constructor(ask: Ask, cipher: () => Cipher | undefined) {
    this.#ask = ask;
    this.#cipher = cipher;
  }

  /** Undefined when there is no such event, or none for us. Without its text while its key is missing. */
  async event(room: string, id: string): Promise<RoomEvent | undefined> {
    try {
      return await this.#read(room, id);
    } catch (error) {
      if (isFinal(error)) return undefined;
      throw error;
    }
  }

  remember(id: string, buttons: ButtonMap): void {
    this.#buttons.delete(id);
    this.#buttons.set(id, buttons);
    const [oldest] = this.#buttons.keys();
    if (oldest !== undefined && this.#buttons.size > MOST) this.#buttons.delete(oldest);
  }

  isOurs(id: string): boolean {
    return this.#buttons.has(id);
  }

  /** What our message offers since it was last rewritten. */
  async buttons(room: string, message: RoomEvent): Promise<ButtonMap> {
    const known = this.#buttons.get(message.id);
    if (known) return known;
    const rewritten = await this.#lastRewrite(room, message);
    const buttons = buttonsOf((rewritten ?? message).content);
    this.remember(message.id, buttons);
    return buttons;
  }

  /** Reactions of one person to a message, by their key; a server that cannot tell has none. */
  async reactions(room: string, id: string, by: string): Promise<ReadonlyMap<string, string>> {
    const found = await this.#related(room, id, "m.annotation", "m.reaction");
    const own = found.filter(({ sender }) => sender === by);
    return new Map(
      own.map((one) => [textOf(fieldsOf(one.content["m.relates_to"])["key"]) ?? "", one.id]),
    );
  }

  async #read(room: string, id: string): Promise<RoomEvent | undefined> {
    const event = eventOf(await this.#ask("GET", path("rooms", room, "event", id)));
    if (event?.type !== "m.room.encrypted") return event;
    return (await this.#cipher()?.open(event, room)) ?? event;
  }

  /** Told along with the message, whole or by its id only; else asked for. */
  async #lastRewrite(room: string, message: RoomEvent): Promise<RoomEvent | undefined> {
    const told = fieldsOf(fieldsOf(message.unsigned["m.relations"])["m.replace"]);
    const id = textOf(told["event_id"]);
    const rewrites =
      id === undefined
        ? await this.#related(room, message.id, "m.replace")
        : [await this.event(room, id)].filter((one) => one !== undefined);
    const [last] = rewrites.filter(({ sender }) => sender === message.sender);
    if (last?.type !== "m.room.encrypted") return last;
    return this.#cipher()?.open(last, room);
  }

  /** The newest first. Servers before 1.3 do not know this. */
  async #related(room: string, id: string, ...what: readonly string[]) {
    const parts = [room, "relations", id, ...what].map(encodeURIComponent).join("/");
    try {
      const found = await this.#ask("GET", `/_matrix/client/v1/rooms/${parts}`, {
        query: { limit: 50 },
      });
      return eventsOf(fieldsOf(found)["chunk"]);
    } catch (error) {
      if (isFinal(error)) return [];
      throw error;
    }
  }
}
