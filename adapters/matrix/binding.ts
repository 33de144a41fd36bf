import { createRequire } from "node:module";

type Wasm = typeof import("@matrix-org/matrix-sdk-crypto-wasm");
type Machine = InstanceType<Wasm["OlmMachine"]>;
type UserId = InstanceType<Wasm["UserId"]>;
type DeviceId = InstanceType<Wasm["DeviceId"]>;
type RoomId = InstanceType<Wasm["RoomId"]>;
type DeviceLists = InstanceType<Wasm["DeviceLists"]>;

/** What the SDK asks for when it shares the key of a room. */
interface Wanted {
  readonly algorithm: number | undefined;
  readonly historyVisibility: number;
  readonly rotationPeriod: bigint;
  readonly rotationPeriodMessages: bigint;
}

/** What is in an array given to WebAssembly is gone afterwards. */
const copies = (ids: readonly UserId[]): UserId[] => ids.map((id) => id.clone());

function machineClass(wasm: Wasm) {
  const anybody = () => new wasm.DecryptionSettings(wasm.TrustRequirement.Untrusted);

  return class OlmMachine {
    readonly #inner: Machine;

    constructor(inner: Machine) {
      this.#inner = inner;
    }

    static async initialize(user: UserId, device: DeviceId, store: string, passphrase: string) {
      const kept = [store || undefined, passphrase || undefined] as const;
      return new OlmMachine(await wasm.OlmMachine.initialize(user, device, ...kept));
    }

    get identityKeys() {
      return this.#inner.identityKeys;
    }

    close(): void {
      this.#inner.close();
    }

    async outgoingRequests() {
      const requests = await this.#inner.outgoingRequests();
      return requests.map((request) => {
        const { id, type, body } = request;
        if (!(request instanceof wasm.ToDeviceRequest)) return { id, type, body };
        const { messages } = JSON.parse(request.body);
        const { txn_id, event_type } = request;
        return { id, type, body: JSON.stringify({ txn_id, event_type, messages }) };
      });
    }

    markRequestAsSent(id: string, type: number, response: string) {
      return this.#inner.markRequestAsSent(id, type, response);
    }

    updateTrackedUsers(users: readonly UserId[]) {
      return this.#inner.updateTrackedUsers(copies(users));
    }

    getMissingSessions(users: readonly UserId[]) {
      return this.#inner.getMissingSessions(copies(users));
    }

    async shareRoomKey(room: RoomId, users: readonly UserId[], wanted: Wanted) {
      const settings = new wasm.EncryptionSettings();
      if (wanted.algorithm !== undefined) settings.algorithm = wanted.algorithm;
      settings.historyVisibility = wanted.historyVisibility;
      // The SDK gives milliseconds where microseconds are meant.
      settings.rotationPeriod = wanted.rotationPeriod * 1000n;
      settings.rotationPeriodMessages = wanted.rotationPeriodMessages;
      const requests = await this.#inner.shareRoomKey(room, copies(users), settings);
      return requests.map(({ id, type, txn_id: txnId, event_type: eventType, body }) => ({
        id,
        type,
        txnId,
        eventType,
        body,
      }));
    }

    encryptRoomEvent(room: RoomId, type: string, content: string) {
      return this.#inner.encryptRoomEvent(room, type, content);
    }

    decryptRoomEvent(event: string, room: RoomId) {
      return this.#inner.decryptRoomEvent(event, room, anybody());
    }

    async receiveSyncChanges(
      events: string,
      lists: DeviceLists,
      counts: Readonly<Record<string, number>>,
      unused?: readonly string[],
    ) {
      const left = new Map(Object.entries(counts));
      const keys = unused && new Set(unused);
      const heard = await this.#inner.receiveSyncChanges(events, lists, left, keys, anybody());
      return `[${heard.map(({ rawEvent }) => rawEvent).join(",")}]`;
    }

    sign(message: string) {
      return this.#inner.sign(message);
    }
  };
}

/**
 * The part of the SDK's own crypto library that the SDK uses, made of the WebAssembly build of the same code. It keeps its
 * keys in IndexedDB, which is one in memory here: see `vault.ts`.
 */
export function wasmBinding(): object {
  const require = createRequire(import.meta.url);
  require("fake-indexeddb/auto");
  const wasm: Wasm = require("@matrix-org/matrix-sdk-crypto-wasm");

  class EncryptionSettings implements Wanted {
    algorithm: number | undefined;
    historyVisibility = wasm.HistoryVisibility.Shared;
    rotationPeriod = 604_800_000n;
    rotationPeriodMessages = 100n;
  }

  const { UserId, DeviceId, RoomId, DeviceLists, Attachment, EncryptedAttachment } = wasm;
  return {
    OlmMachine: machineClass(wasm),
    EncryptionSettings,
    UserId,
    DeviceId,
    RoomId,
    DeviceLists,
    Attachment,
    EncryptedAttachment,
    StoreType: { Sled: 0, Sqlite: 1 },
  };
}
