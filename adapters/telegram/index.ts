import type { Server } from "node:http";
import type { Update } from "grammy/types";
import {
  abilities,
  type Account,
  type Adapter,
  type Bot,
  Lanes,
  type Memory,
  type Message,
  type Room,
  type Sent,
  type Standing,
} from "#chat";
import { type Apis, openApis } from "./api.ts";
import { isUnknownMethod, named } from "./errors.ts";
import { type Ear, hear } from "./hear.ts";
import { type CommandList, commandLists } from "./menu.ts";
import { type TelegramOptions, type Timing, timing } from "./options.ts";
import { poll } from "./poll.ts";
import { publish } from "./publish.ts";
import { HEARD, type Self } from "./read.ts";
import { untilReached } from "./reach.ts";
import { Rights } from "./rights.ts";
import { Voice } from "./send.ts";
import { close, listen, problemsOf } from "./webhook.ts";

export type { TelegramOptions } from "./options.ts";

/** By long polling, or by webhook where one is configured. One connection for each token. */
class Telegram implements Adapter {
  readonly platform = "telegram";
  readonly abilities = abilities.telegram;
  readonly #options: TelegramOptions;
  readonly #timing: Timing;
  readonly #apis: Apis;
  readonly #rights: Rights;
  readonly #voice: Voice;
  readonly #lanes = new Lanes();
  #self: Self | undefined;
  #stopping = new AbortController();
  #standing: Standing = "trying";
  #polling: Promise<void> | undefined;
  #server: Server | undefined;

  constructor(options: TelegramOptions) {
    this.#options = options;
    this.#timing = { ...timing, ...options.timing };
    this.#apis = openApis(options, this.#timing);
    this.#rights = new Rights(this.#apis.api, options.clock);
    this.#voice = new Voice(this.#apis.api, () => this.#self);
  }

  /** @throws Error when the webhook's settings, the menu or the token will never do. */
  async start(bot: Bot, memory: Memory): Promise<void> {
    const { webhook, log } = this.#options;
    const problems = webhook ? problemsOf(webhook) : [];
    if (problems.length > 0) throw new Error(`Telegram webhook: ${problems.join("; ")}`);
    const lists = commandLists(bot.menu);
    this.#stopping = new AbortController();
    const { api } = this.#apis;
    const { id, username } = await this.#untilReached(() => api.getMe());
    const self = { id, username };
    this.#self = self;
    await this.#publish(lists, self, memory);
    const [rights, voice] = [this.#rights, this.#voice];
    await this.#listen({ api, adapter: this, bot, self, rights, voice, log });
    this.#standing = "hears";
    log.info({ by: webhook ? "webhook" : "polling" }, "telegram connected");
  }

  standing = (): Standing => this.#standing;

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#polling;
    await this.#lanes.idle();
    if (this.#server) await close(this.#server);
    this.#server = undefined;
    this.#polling = undefined;
  }

  send(room: Room, message: Message): Promise<Sent> {
    return this.#voice.send(room, message);
  }

  update(sent: Sent, message: Message | undefined): Promise<void> {
    return this.#voice.update(sent, message);
  }

  privateRoom(account: Account): Promise<Room> {
    return this.#voice.privateRoom(account);
  }

  async #listen(ear: Ear): Promise<void> {
    const { webhook, clock, chance, log } = this.#options;
    const { signal } = this.#stopping;
    const { api, poller } = this.#apis;
    const [lanes, timing] = [this.#lanes, this.#timing];
    const turn = (update: Update): Promise<void> => hear(update, ear);
    if (webhook) {
      this.#server = await listen({ webhook, hear: turn, lanes, signal, log });
      const how = { secret_token: webhook.secret, allowed_updates: HEARD };
      try {
        await this.#untilReached(() => api.setWebhook(webhook.url, how));
      } catch (error) {
        await this.stop();
        throw error;
      }
    } else {
      await this.#untilReached(() => api.deleteWebhook().catch(unlessUnknown));
      const stands = (now: Standing): void => void (this.#standing = now);
      const shared = { lanes, signal, timing, clock, chance, log };
      this.#polling = poll({ api: poller, hear: turn, stands, ...shared });
    }
  }

  /** Without its menu the bot still hears and answers: a refusal is no reason not to start. */
  async #publish(lists: readonly CommandList[], { id }: Self, memory: Memory): Promise<void> {
    const { log } = this.#options;
    try {
      if (await publish(lists, id, this.#apis.api, memory)) log.info({}, "telegram menu published");
    } catch (error) {
      log.warn({ reason: named(error) }, "telegram menu not published");
    }
  }

  #untilReached<T>(call: () => Promise<T>): Promise<T> {
    const { log, chance } = this.#options;
    const { signal } = this.#stopping;
    return untilReached(call, { signal, timing: this.#timing, chance, log });
  }
}

function unlessUnknown(error: unknown): void {
  if (!isUnknownMethod(error)) throw error;
}

export const createTelegram = (options: TelegramOptions): Adapter => new Telegram(options);
