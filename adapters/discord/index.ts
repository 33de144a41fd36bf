import {
  abilities,
  type Account,
  type Adapter,
  type Bot,
  type Calendar,
  Lanes,
  type Memory,
  type Message,
  type Room,
  type Sent,
  type Standing,
} from "#chat";
import { type Api, openApi } from "./api.ts";
import { Budget } from "./budget.ts";
import { openCalendar } from "./calendar.ts";
import { named } from "./errors.ts";
import { Gateway } from "./gateway.ts";
import { Hearing } from "./hear.ts";
import { commandList, type Listed } from "./menu.ts";
import { OpenInteractions } from "./open.ts";
import { type DiscordOptions, type Timing, timing } from "./options.ts";
import { Places } from "./places.ts";
import { publish } from "./publish.ts";
import { type Patience, untilReached } from "./reach.ts";
import { idIn } from "./read.ts";
import { Sessions } from "./sessions.ts";
import { Voice } from "./voice.ts";
import { Whispers } from "./whispers.ts";

export type { DiscordOptions, Words } from "./options.ts";

/** Over the gateway, without any privileged intent. One process for each token. */
class Discord implements Adapter {
  readonly platform = "discord";
  readonly abilities = abilities.discord;
  readonly calendar: Calendar;
  readonly #options: DiscordOptions;
  readonly #timing: Timing;
  readonly #budget: Budget;
  readonly #api: Api;
  readonly #voice: Voice;
  readonly #whispers: Whispers;
  readonly #lanes = new Lanes();
  #stopping = new AbortController();
  #gateway: Gateway | undefined;
  #sessions: Sessions | undefined;
  #self: string | undefined;

  constructor(options: DiscordOptions) {
    this.#options = options;
    this.#timing = { ...timing, ...options.timing };
    this.#budget = new Budget(options.clock);
    this.#api = openApi(options, this.#timing, this.#budget);
    this.#voice = new Voice(this.#api.call, this.#budget, this.#timing);
    this.#whispers = new Whispers(this.#api.call, this.#voice, options.clock);
    this.calendar = openCalendar(this.#api.call, this.#budget, () => this.#self);
  }

  /** Resolves when it can hear, however long Discord cannot be reached. @throws Error when menu or token will never do. */
  async start(bot: Bot, memory: Memory): Promise<void> {
    const { token, log, clock, apiRoot = "" } = this.#options;
    const commands = commandList(bot.menu);
    this.#stopping = new AbortController();
    const { call } = this.#api;
    const me = await untilReached(() => call("get", "/users/@me"), this.#patience);
    const self = idIn(me);
    if (self === undefined) throw new Error("Discord does not tell who the bot is");
    this.#self = self;
    await this.#publish(commands, self, memory);
    const hearing = this.#hearing(bot, self, memory);
    const sessions = new Sessions(memory, apiRoot, log);
    this.#sessions = sessions;
    this.#gateway = new Gateway({
      ...this.#patience,
      token,
      api: this.#api,
      sessions,
      clock,
      hear: (event, shard) =>
        hearing.take(event, (turn) => sessions.arrived(shard, event.s, { turn })),
    });
    await hearing.recover();
    await this.#gateway.open();
    log.info({}, "discord connected");
  }

  standing = (): Standing => this.#gateway?.standing ?? "trying";

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#lanes.idle();
    await this.#gateway?.close();
    await this.#sessions?.flushed();
    this.#gateway = undefined;
    this.#sessions = undefined;
    this.#api.close();
  }

  async send(room: Room, message: Message, key: string): Promise<Sent> {
    this.#budget.checkSpeaking();
    return this.#voice.send(room, message, key);
  }

  async update(sent: Sent, message: Message | undefined): Promise<void> {
    this.#budget.checkSpeaking();
    await this.#whispers.rewrite(sent, message);
  }

  async privateRoom(account: Account): Promise<Room> {
    this.#budget.checkSpeaking();
    return this.#voice.privateRoom(account, { freely: false });
  }

  #hearing(bot: Bot, self: string, memory: Memory): Hearing {
    const { token, log, clock, chance, words = {} } = this.#options;
    const { call } = this.#api;
    const places = new Places(call);
    return new Hearing({
      adapter: this,
      bot,
      places,
      call,
      clock,
      chance,
      words,
      log,
      world: { self, places },
      voice: this.#voice,
      whispers: this.#whispers,
      open: new OpenInteractions(memory, token, log),
      lanes: this.#lanes,
      signal: this.#stopping.signal,
      timing: this.#timing,
    });
  }

  /** Without its menu the bot still hears and answers: a refusal is no reason not to start. */
  async #publish(commands: readonly Listed[], self: string, memory: Memory): Promise<void> {
    const { log } = this.#options;
    const { call } = this.#api;
    try {
      // The application has the bot's own id, save for the oldest; not every server tells.
      const told = await call("get", "/applications/@me").catch(() => undefined);
      const application = idIn(told) ?? self;
      if (await publish(commands, application, call, memory))
        log.info({}, "discord menu published");
    } catch (error) {
      log.warn({ reason: named(error) }, "discord menu not published");
    }
  }

  get #patience(): Patience {
    const { log, chance } = this.#options;
    return { signal: this.#stopping.signal, timing: this.#timing, chance, log };
  }
}

export const createDiscord = (options: DiscordOptions): Adapter => new Discord(options);
