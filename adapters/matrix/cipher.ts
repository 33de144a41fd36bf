import { createHash } from "node:crypto";
import { join } from "node:path";
import { mkdirSync } from "node:fs";
import type { EncryptedRoomEvent, MatrixClient } from "matrix-bot-sdk";
import { Lanes, type Memory } from "#chat";
import { type Ask, path } from "./api.ts";
import { eventOf, type Fields, fieldsOf, listOf, type RoomEvent, textsOf } from "./event.ts";
import type { Loaded } from "./sdk.ts";
import type { RoomState } from "./state.ts";
import { discard, pack, unpack } from "./vault.ts";

/** Who the bot is, on which of its devices. */
export interface Identity {
  readonly self: string;
  readonly device: string;
}

export interface CipherOptions {
  readonly loaded: Loaded;
  readonly homeserver: string;
  readonly token: string;
  readonly identity: Identity;
  readonly ask: Ask;
  readonly memory: Memory;
  readonly keysFolder: string | undefined;
}

/** The SDK's types promise more about these than a homeserver keeps; it looks for itself. */
interface Receiver {
  updateSyncData(
    messages: readonly unknown[],
    counts: Readonly<Record<string, number>>,
    unused: readonly string[],
    changed: readonly string[],
    left: readonly string[],
  ): Promise<void>;
}

const STORE = "crypto";
const OWNER = "crypto of";

const ownerOf = ({ self, device }: Identity): string => `${self} ${device}`;

/** Whether this device's keys are the ones in memory; those of another device are of no use. */
export async function holdsKeys(memory: Memory, identity: Identity): Promise<boolean> {
  const owner = await memory.read(OWNER);
  return owner !== undefined && new TextDecoder().decode(owner) === ownerOf(identity);
}

let opened = 0;

function folderOf({ keysFolder = "data/matrix", identity }: CipherOptions): string {
  const name = createHash("sha256").update(ownerOf(identity)).digest("hex").slice(0, 32);
  const folder = join(keysFolder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** All who are in a room, and all who are asked in where that lets them read what was said before. */
async function readersOf(room: string, ask: Ask, visibility: string | undefined) {
  const { chunk } = fieldsOf(await ask("GET", path("rooms", room, "members")));
  const wanted = visibility === "joined" ? /^join$/ : /^(join|invite)$/;
  return listOf(chunk)
    .map(eventOf)
    .filter((event) => wanted.test(String(event?.content["membership"])))
    .flatMap((event) => (event?.stateKey === undefined ? [] : [event.stateKey]));
}

/** Encrypts and decrypts, and keeps its keys before anything that was made with them leaves. */
export class Cipher {
  readonly #options: CipherOptions;
  readonly #client: MatrixClient;
  readonly #name: string;
  readonly #lanes = new Lanes();
  readonly #rooms = new Map<string, Fields>();

  private constructor(options: CipherOptions) {
    const { loaded, homeserver, token, identity } = options;
    const { sdk, crypto } = loaded;
    this.#options = options;
    opened += 1;
    this.#name = crypto === "wasm" ? `palier ${opened}` : folderOf(options);
    const store = Object.create(sdk.RustSdkCryptoStorageProvider.prototype);
    Object.assign(store, {
      storagePath: this.#name,
      // Sqlite.
      storageType: 1,
      getDeviceId: async () => identity.device,
      setDeviceId: async () => undefined,
      getRoom: async (room: string) => this.#rooms.get(room),
      storeRoom: async () => undefined,
    });
    this.#client = new sdk.MatrixClient(homeserver, token, new sdk.MemoryStorageProvider(), store);
    this.#client.getUserId = async () => identity.self;
    this.#client.getJoinedRoomMembers = (room) =>
      readersOf(room, options.ask, String(this.#rooms.get(room)?.["historyVisibility"]));
    this.#client.doRequest = async (method, endpoint, query, body, _timeout, _raw, contentType) => {
      const gives = /\/keys\/upload|\/sendToDevice\//.test(endpoint);
      if (gives) await this.save();
      return options.ask(method, endpoint, {
        query: query ?? {},
        body,
        ...(contentType !== undefined && { contentType }),
      });
    };
  }

  /** @throws Refused, NoAnswer, or Error when this server or this device cannot. */
  static async open(options: CipherOptions): Promise<Cipher> {
    const cipher = new Cipher(options);
    const { memory, identity, loaded } = options;
    if (loaded.crypto === "wasm" && (await holdsKeys(memory, identity))) {
      const packed = await memory.read(STORE);
      if (packed) await unpack(packed, cipher.#name);
    }
    await cipher.#client.crypto.prepare([]);
    return cipher;
  }

  /** Writes the keys down, together with whatever depends on them. One at a time: an older copy must not come last. */
  save(more: Readonly<Record<string, Uint8Array>> = {}): Promise<void> {
    const { memory, identity, loaded } = this.#options;
    return this.#lanes.run("save", async () => {
      if (loaded.crypto !== "wasm") return memory.write(more);
      const owner = new TextEncoder().encode(ownerOf(identity));
      return memory.write({ ...more, [STORE]: await pack(this.#name), [OWNER]: owner });
    });
  }

  /** The content of an `m.room.encrypted` event, whose key is kept already. */
  seal(room: string, state: RoomState, type: string, content: Fields): Promise<Fields> {
    return this.#lanes.run("seal", async () => {
      this.#rooms.set(room, { ...state.encryption, historyVisibility: state.visibility });
      const sealed = await this.#client.crypto.encryptRoomEvent(room, type, content);
      await this.save();
      return { ...sealed };
    });
  }

  async sealFile(bytes: Uint8Array): Promise<{ bytes: Uint8Array; file: Fields }> {
    const { buffer, file } = await this.#client.crypto.encryptMedia(Buffer.from(bytes));
    return { bytes: buffer, file: { ...file } };
  }

  /** Undefined while its key is not there. */
  async open(event: RoomEvent, room: string): Promise<RoomEvent | undefined> {
    const { EncryptedRoomEvent: Encrypted } = this.#options.loaded.sdk;
    const encrypted: EncryptedRoomEvent = new Encrypted({ ...event.raw });
    try {
      const clear = await this.#client.crypto.decryptRoomEvent(encrypted, room);
      return eventOf({ ...event.raw, type: clear.type, content: clear.content });
    } catch {
      return undefined;
    }
  }

  /** What a sync tells about keys: before anything else in it. */
  async receive(sync: Fields): Promise<void> {
    const lists = fieldsOf(sync["device_lists"]);
    const counts = Object.entries(fieldsOf(sync["device_one_time_keys_count"]));
    const receiver: Receiver = this.#client.crypto;
    await receiver.updateSyncData(
      listOf(fieldsOf(sync["to_device"])["events"]),
      Object.fromEntries(counts.map(([name, left]) => [name, Number(left) || 0])),
      textsOf(sync["device_unused_fallback_key_types"]),
      textsOf(lists["changed"]),
      textsOf(lists["left"]),
    );
  }

  /** Nothing of it stays in this process. */
  async close(): Promise<void> {
    await this.#lanes.idle();
    if (this.#options.loaded.crypto === "wasm") await discard(this.#name);
  }
}
