import { createHash } from "node:crypto";
import { type Attachment, clear, DeliveryError, type Message, type Room, type Sent } from "#chat";
import { type Ask, path } from "./api.ts";
import type { Cipher } from "./cipher.ts";
import { toDeliveryError } from "./errors.ts";
import { type Fields, fieldsOf, textOf } from "./event.ts";
import type { Lookup } from "./lookup.ts";
import type { Reactions } from "./reactions.ts";
import { partsOf, relating, type Rendered, rewriting } from "./render.ts";
import type { Rooms } from "./rooms.ts";

/** The same words under the same key are one message, however often they are sent. */
export const transaction = (...parts: readonly (string | number)[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 32);

export interface VoiceParts {
  readonly ask: Ask;
  readonly self: () => string;
  readonly rooms: Rooms;
  readonly lookup: Lookup;
  readonly reactions: Reactions;
  readonly cipher: () => Cipher | undefined;
  readonly clock: () => Date;
  readonly chance: () => number;
}

/** Everything that the bot says goes through here. */
export class Voice {
  readonly #parts: VoiceParts;
  #rewrites = 0;

  constructor(parts: VoiceParts) {
    this.#parts = parts;
  }

  /** A question to somebody replies to what they wrote. @throws DeliveryError */
  async send(room: Room, message: Message, key: string, asker?: string): Promise<Sent> {
    const ids: string[] = [];
    const { encrypted: _, ...place } = room;
    let where: Room = place;
    try {
      await this.#check(room);
      const said = await this.#wording(room.id, message);
      if (said.encrypted) where = { ...place, encrypted: true };
      for (const [at, part] of partsOf(said.message).entries()) {
        if (!part.empty) ids.push(await this.#say(room, part, transaction(key, at), asker));
      }
      const spoken = ids.length > 0;
      for (const [at, file] of (said.message.files ?? []).entries()) {
        const id = await this.#hand(room, file, transaction(key, "file", at));
        if (!spoken) ids.push(id);
      }
    } catch (error) {
      throw toDeliveryError(error);
    }
    return { room: where, ids };
  }

  /** @throws DeliveryError */
  async update({ room, ids }: Sent, message: Message | undefined): Promise<void> {
    try {
      const said = message && (await this.#wording(room.id, message)).message;
      const parts = said ? partsOf(said) : [];
      if (parts.length > ids.length) throw new RangeError("it has become more than it was");
      for (const [at, id] of ids.entries()) await this.#rewrite(room.id, id, parts[at]);
    } catch (error) {
      throw toDeliveryError(error);
    }
  }

  /** The one of two wordings for this room, as it is now. What is encrypted stays so, and what is not may only become so. */
  async #wording(room: string, message: Message) {
    const encrypted = await this.#parts.rooms.isEncrypted(room);
    const { inClear: _, ...whole } = message;
    return { encrypted, message: encrypted ? whole : clear(message) };
  }

  /** In private there is one person, who is still there, and nobody else. */
  async #check(room: Room): Promise<void> {
    if (!room.private) return;
    const state = await this.#parts.rooms.load(room.id);
    if (state.others(this.#parts.self()).length !== 1) throw new DeliveryError("unreachable");
  }

  async #say(room: Room, part: Rendered, key: string, asker: string | undefined): Promise<string> {
    const reply = part.asks && !room.private ? asker : undefined;
    const content = { ...part.content, ...relating(room.thread, reply) };
    const id = await this.#post(room.id, content, key);
    this.#parts.lookup.remember(id, part.buttons);
    await this.#parts.reactions.offer(room.id, id, part.buttons);
    return id;
  }

  /** Encrypted wherever the room is; where that cannot be, or cannot be known, nothing is said. */
  async #post(room: string, content: Fields, key: string): Promise<string> {
    const { ask, rooms, cipher } = this.#parts;
    const type = "m.room.message";
    let [sentType, sent] = [type, content];
    if (await rooms.isEncrypted(room)) {
      const seals = cipher();
      if (!seals) throw new DeliveryError("rejected", { cause: new Error("no encryption here") });
      const state = await rooms.load(room);
      [sentType, sent] = ["m.room.encrypted", await seals.seal(room, state, type, content)];
    }
    const answer = await ask("PUT", path("rooms", room, "send", sentType, key), { body: sent });
    return textOf(fieldsOf(answer)["event_id"]) ?? "";
  }

  async #hand(room: Room, { bytes, name, type }: Attachment, key: string): Promise<string> {
    const { rooms, cipher } = this.#parts;
    const encrypted = await rooms.isEncrypted(room.id);
    const sealed = encrypted ? await cipher()?.sealFile(bytes) : undefined;
    if (encrypted && !sealed) throw new DeliveryError("rejected");
    const kind = sealed ? "application/octet-stream" : type;
    const url = await this.#upload(sealed?.bytes ?? bytes, kind, sealed ? undefined : name);
    const content = {
      msgtype: "m.file",
      body: name,
      filename: name,
      info: { mimetype: type, size: bytes.length },
      "m.mentions": {},
      ...(sealed ? { file: { ...sealed.file, url } } : { url }),
      ...relating(room.thread, undefined),
    };
    return this.#post(room.id, content, key);
  }

  async #upload(body: Uint8Array, contentType: string, filename: string | undefined) {
    const asking = { body, contentType, query: { filename } };
    const answer = await this.#parts.ask("POST", "/_matrix/media/v3/upload", asking);
    return textOf(fieldsOf(answer)["content_uri"]) ?? "";
  }

  async #rewrite(room: string, id: string, part: Rendered | undefined): Promise<void> {
    const { ask, lookup, reactions } = this.#parts;
    if (part === undefined) {
      const key = transaction("redact", id);
      await ask("PUT", path("rooms", room, "redact", id, key), { body: {} });
      return;
    }
    const before = await lookup.event(room, id);
    const gone = before?.unsigned["redacted_because"] !== undefined;
    if (!before || gone) throw new DeliveryError("rejected");
    const old = await lookup.buttons(room, before);
    await this.#post(room, rewriting(id, part.content), this.#fresh(id));
    lookup.remember(id, part.buttons);
    await reactions.exchange(room, id, old, part.buttons);
  }

  /** What a message says now it may say again later: each rewriting is one of its own. */
  #fresh(id: string): string {
    const { clock, chance } = this.#parts;
    this.#rewrites += 1;
    return transaction(id, clock().getTime(), this.#rewrites, chance());
  }
}
