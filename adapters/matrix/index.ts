import {
  abilities,
  type Account,
  type Adapter,
  type Bot,
  DeliveryError,
  Lanes,
  type Memory,
  type Message,
  type Room,
  type Sent,
  type Standing,
} from "#chat";
import { Cipher, holdsKeys } from "./cipher.ts";
import { Directs } from "./directs.ts";
import { Doors } from "./doors.ts";
import { named } from "./errors.ts";
import { Kept } from "./kept.ts";
import { Lookup } from "./lookup.ts";
import { checkMenu } from "./menu.ts";
import { type MatrixOptions, type Timing, timing } from "./options.ts";
import { untilReached } from "./reach.ts";
import { Reactions } from "./reactions.ts";
import { Rooms } from "./rooms.ts";
import { loadSdk } from "./sdk.ts";
import { Voice } from "./send.ts";
import { openSession, type Session } from "./session.ts";
import { beginNow, sync, type Syncing } from "./sync.ts";

export type { MatrixOptions, Shared } from "./options.ts";

/** What there is once the homeserver has said who the bot is. */
interface Connected {
  readonly syncing: Syncing;
  readonly voice: Voice;
  readonly directs: Directs;
  readonly reactions: Reactions;
  readonly cipher: Cipher | undefined;
}

/** By its own sync loop; encrypted where the room is. One connection for each account. */
class Matrix implements Adapter {
  readonly platform = "matrix";
  readonly abilities = abilities.matrix;
  readonly #options: MatrixOptions;
  readonly #timing: Timing;
  readonly #lanes = new Lanes();
  #stopping = new AbortController();
  #connected: Connected | undefined;
  #loop: Promise<void> | undefined;
  #standing: Standing = "trying";

  constructor(options: MatrixOptions) {
    this.#options = options;
    this.#timing = { ...timing, ...options.timing };
  }

  /** @throws Error when the menu, the address, the token or the password will never do. */
  async start(bot: Bot, memory: Memory): Promise<void> {
    checkMenu(bot.menu);
    this.#stopping = new AbortController();
    await this.#connected?.cipher?.close();
    const session = await this.#untilReached(() =>
      openSession(this.#options, this.#timing, memory),
    );
    const cipher = await this.#openCipher(session, memory);
    const connected = await this.#connect(session, cipher, bot, memory);
    this.#connected = connected;
    const { syncing, directs } = connected;
    await this.#untilReached(() => directs.load(memory));
    if (syncing.ear.kept.since === undefined) await this.#untilReached(() => beginNow(syncing));
    this.#standing = "hears";
    this.#loop = sync(syncing);
    this.#options.log.info({ encrypts: cipher !== undefined }, "matrix connected");
  }

  standing = (): Standing => this.#standing;

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await this.#lanes.idle();
    await this.#connected?.reactions.idle();
    this.#loop = undefined;
  }

  async send(room: Room, message: Message, key: string): Promise<Sent> {
    return this.#ready.voice.send(room, message, key);
  }

  async update(sent: Sent, message: Message | undefined): Promise<void> {
    return this.#ready.voice.update(sent, message);
  }

  async privateRoom(account: Account): Promise<Room> {
    return this.#ready.directs.open(account);
  }

  get #ready(): Connected {
    if (!this.#connected) throw new DeliveryError("unavailable");
    return this.#connected;
  }

  async #connect(
    { ask, self: id }: Session,
    cipher: Cipher | undefined,
    bot: Bot,
    memory: Memory,
  ): Promise<Connected> {
    const { log, clock, chance } = this.#options;
    const self = (): string => id;
    const signal = (): AbortSignal => this.#stopping.signal;
    const shared = { ask, self, log, timing: this.#timing, clock, chance };
    const kept = new Kept();
    await kept.load(memory, id);
    const rooms = new Rooms(ask, clock);
    const lookup = new Lookup(ask, () => cipher);
    const reactions = new Reactions({ ...shared, lookup, signal });
    const voice = new Voice({ ...shared, rooms, lookup, reactions, cipher: () => cipher });
    const directs = new Directs({ ...shared, rooms, encrypts: () => cipher !== undefined });
    const doors = new Doors({ ...shared, rooms, directs, kept, signal });
    const { lateMs } = this.#timing;
    const heard = { adapter: this, bot, self: id, clock, lateMs };
    const ear = { ...heard, rooms, directs, doors, kept, lookup, voice, cipher };
    const stands = (now: Standing): void => void (this.#standing = now);
    const syncing = { ...shared, ear, memory, lanes: this.#lanes, signal: signal(), stands };
    return { syncing, voice, directs, reactions, cipher };
  }

  /** Without encryption the bot still serves clear rooms. */
  async #openCipher(session: Session, memory: Memory): Promise<Cipher | undefined> {
    const { encryption = "auto", keysFolder, log } = this.#options;
    const { address: homeserver, token, self, device, ask } = session;
    if (encryption === "none") return undefined;
    if (device === undefined) {
      log.warn({}, "matrix tells no device: encrypted rooms cannot be read");
      return undefined;
    }
    const identity = { self, device };
    const loaded = loadSdk((await holdsKeys(memory, identity)) ? "native" : undefined);
    if (loaded.crypto === "none") {
      log.warn({}, "matrix encryption is not installed: encrypted rooms cannot be read");
      return undefined;
    }
    const options = { loaded, homeserver, token, identity, ask, memory, keysFolder };
    try {
      return await this.#untilReached(() => Cipher.open(options));
    } catch (error) {
      if (this.#stopping.signal.aborted) throw error;
      log.warn({ reason: named(error) }, "matrix encryption fails: encrypted rooms cannot be read");
      return undefined;
    }
  }

  #untilReached<T>(call: () => Promise<T>): Promise<T> {
    const { log, chance } = this.#options;
    const { signal } = this.#stopping;
    return untilReached(call, { signal, timing: this.#timing, chance, log });
  }
}

export const createMatrix = (options: MatrixOptions): Adapter => new Matrix(options);
