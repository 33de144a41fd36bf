import {
  Client,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  type SessionInfo,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from "discord.js";
import type { Api } from "./api.ts";
import { named } from "./errors.ts";
import { backOff, type Standing } from "#chat";
import { type Patience, untilReached } from "./reach.ts";
import type { Sessions } from "./sessions.ts";
import { HOPELESS, isBlameless, Shards } from "./shards.ts";

export interface GatewayOptions extends Patience {
  readonly token: string;
  readonly api: Api;
  readonly sessions: Sessions;
  readonly clock: () => Date;
  readonly hear: (event: GatewayDispatchPayload, shard: number) => void;
}

/** None that has to be applied for: commands, private chats, and messages that name the bot. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** Closing with 1000 or 1001 would end the session. */
const RESUMABLE = 4200;

/** Discord allows one introduction in five seconds. */
const IDENTIFY_MS = 5000;

/** Closed more often than this within a minute, it is no accident any more. */
const FEW = 2;
const MINUTE_MS = 60_000;

/** A session that cannot be taken up in so many tries is given up. */
const ENOUGH = 5;

type Strategy = NonNullable<WebSocketOptions["buildStrategy"]>;
type Manager = Parameters<Strategy>[0];

type Told<T = unknown> = T & { readonly shardId: number };

/**
 * The library's connection, which reconnects and resumes by itself; here it is slowed down, remembered and ended. Of the
 * library's client no more is used than that: it would keep copies of all it hears.
 */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #shards = new Shards();
  readonly #opened = Promise.withResolvers<void>();
  #refused = false;
  #client: Client | undefined;
  #manager: Manager | undefined;
  #strategy: SimpleShardingStrategy | undefined;

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#opened.promise.catch(() => undefined);
  }

  get standing(): Standing {
    return this.#refused ? "refused" : this.#shards.allHear ? "hears" : "trying";
  }

  /** Resolves when it can hear. @throws Error when Discord refuses for good. */
  async open(): Promise<void> {
    const { signal, timing, log, api } = this.#options;
    while (!signal.aborted) {
      await untilReached(() => api.call("get", "/gateway/bot"), this.#options);
      try {
        await this.#connect();
        break;
      } catch (error) {
        log.warn({ reason: named(error) }, "discord does not let us in yet, trying again");
        await timing.pause(MINUTE_MS, signal);
      }
    }
    await this.#opened.promise;
  }

  /** No connection is begun any more, since the signal has aborted before. */
  async close(): Promise<void> {
    this.#opened.reject(new Error("stopped before Discord was reached"));
    // The library cannot end a connection that is only being made.
    await this.#shards.settled();
    await this.#strategy?.destroy({ code: RESUMABLE });
    await this.#client?.destroy();
  }

  /** Resolves when the library has let its shards loose: they go on trying, and their events tell what comes of it. */
  async #connect(): Promise<void> {
    const { token, api, timing, signal } = this.#options;
    const client = new Client({
      intents: INTENTS,
      shards: "auto",
      rest: api.settings,
      ws: {
        buildStrategy: (manager) => this.#build(manager),
        buildIdentifyThrottler: () => throttler((ms) => timing.pause(ms, signal)),
      },
    });
    this.#client = client;
    const login = client.login(token);
    this.#listen();
    await login;
  }

  #build(manager: Manager): ReturnType<Strategy> {
    this.#manager = manager;
    manager.options.handshakeTimeout = 10_000;
    manager.options.retrieveSessionInfo = (id) => this.#session(id);
    manager.options.updateSessionInfo = (id, session) => this.#keep(id, session);
    const inner = new SimpleShardingStrategy(manager);
    this.#strategy = inner;
    return {
      spawn: (ids) => inner.spawn(ids),
      send: (id, payload) => inner.send(id, payload),
      fetchStatus: () => inner.fetchStatus(),
      connect() {
        void inner.connect().catch(() => undefined);
      },
      // The client would end the session with it.
      destroy: () => undefined,
    };
  }

  #listen(): void {
    const { log, hear } = this.#options;
    const manager = this.#manager;
    if (!manager) return;
    manager.removeAllListeners();
    manager.on("hello", ({ shardId }: Told) => this.#shards.greeted(shardId));
    manager.on("ready", ({ shardId }: Told) => this.#hears(shardId));
    manager.on("resumed", ({ shardId }: Told) => this.#hears(shardId));
    manager.on("closed", ({ shardId, code }: Told<{ code: number }>) =>
      this.#closed(shardId, code),
    );
    manager.on("error", ({ error }: Told<{ error: unknown }>) =>
      log.warn({ reason: named(error) }, "discord connection failed"),
    );
    manager.on("dispatch", ({ data, shardId }: Told<{ data: GatewayDispatchPayload }>) =>
      hear(data, shardId),
    );
  }

  #hears(id: number): void {
    if (this.#shards.hears(id)) this.#opened.resolve();
  }

  #closed(id: number, code: number): void {
    const { clock, log, signal } = this.#options;
    this.#shards.closed(id, code, clock().getTime());
    if (signal.aborted) return;
    const hopeless = HOPELESS[code];
    if (hopeless === undefined) log.warn({ code }, "discord connection closed");
    else log.error({ code }, `discord connection ended: ${hopeless}`);
    if (hopeless === undefined) return;
    this.#refused = true;
    this.#opened.reject(new Error(hopeless));
  }

  /** The library asks for the session before it connects, among other times: there it can be held. */
  async #session(id: number): Promise<SessionInfo | null> {
    const { signal, sessions, timing, chance, log } = this.#options;
    const shard = this.#shards.of(id);
    if (shard.phase !== "closed") return sessions.read(id);
    const often = shard.closes.length;
    if (often > FEW) {
      log.warn({ code: shard.lastCode, often }, "discord closes again and again, waiting");
      await timing.pause(backOff(often, chance, 1000), signal);
    }
    if (signal.aborted) return new Promise(() => undefined);
    shard.tries += 1;
    if (shard.tries > ENOUGH) sessions.drop(id);
    shard.phase = "connecting";
    return sessions.read(id);
  }

  #keep(id: number, session: SessionInfo | null): void {
    const { signal, sessions } = this.#options;
    if (session) sessions.keep(id, session);
    else if (!signal.aborted && !isBlameless(this.#shards.of(id).lastCode)) sessions.drop(id);
  }
}

/** One introduction at a time, and not too soon after the last. */
function throttler(pause: (ms: number) => Promise<void>): { waitForIdentify(): Promise<void> } {
  let last: Promise<void> | undefined;
  return {
    waitForIdentify() {
      last = last === undefined ? Promise.resolve() : last.then(() => pause(IDENTIFY_MS));
      return last;
    },
  };
}
