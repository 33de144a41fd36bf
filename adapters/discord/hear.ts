import {
  type APIInteraction,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  InteractionType,
} from "discord.js";
import { type Adapter, backOff, type Bot, type Incoming, type Lanes, sayAnswers } from "#chat";
import type { Call } from "./api.ts";
import { named } from "./errors.ts";
import { Interactions } from "./interactions.ts";
import type { OpenInteractions } from "./open.ts";
import { type Log, type Timing, type Words } from "./options.ts";
import type { Places } from "./places.ts";
import { readAdded, readMessage, readRemoved, userIn } from "./read.ts";
import { inOwnVoice } from "./through.ts";
import type { Voice } from "./voice.ts";
import type { Whispers } from "./whispers.ts";
import type { World } from "./who.ts";

export interface Ear {
  readonly adapter: Adapter;
  readonly bot: Bot;
  readonly world: World;
  readonly places: Places;
  readonly call: Call;
  readonly voice: Voice;
  readonly whispers: Whispers;
  readonly open: OpenInteractions;
  readonly lanes: Lanes;
  readonly signal: AbortSignal;
  readonly timing: Timing;
  readonly clock: () => Date;
  readonly chance: () => number;
  readonly words: Words;
  readonly log: Log;
}

/** Until it is heard: then true. False when the adapter stops, or it is too late to go on. */
export async function untilHeard(
  hear: () => Promise<void>,
  { signal, timing, chance, log }: Ear,
  tooLate: () => boolean = () => false,
): Promise<boolean> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await hear();
      return true;
    } catch (error) {
      log.error({ reason: named(error), failures }, "discord event not recorded, trying again");
      if (tooLate()) return false;
      await timing.pause(backOff(failures, chance), signal);
    }
  }
  return false;
}

/** A turn that an event asks for: where, and what; true when it is over. */
interface Job {
  readonly lane: string;
  readonly run: () => Promise<boolean>;
}

/** After an outage, or to a session taken up by a new process, Discord tells of communities that have long been there. */
const RECENT_MS = 10 * 60_000;

/** Where a server does not say since when, it is taken for new. */
function isRecent(joined: string | undefined, now: Date): boolean {
  const since = Date.parse(joined ?? "");
  return Number.isNaN(since) || now.getTime() - since < RECENT_MS;
}

/** What Discord tells → turns, in order in each channel. */
export class Hearing {
  readonly #ear: Ear;
  readonly #interactions: Interactions;

  constructor(ear: Ear) {
    this.#ear = ear;
    this.#interactions = new Interactions(ear);
  }

  /** @param arrived is told whether the event asks for a turn, and hands back what to call when that is over. */
  take(event: GatewayDispatchPayload, arrived: (turn: boolean) => () => void): void {
    const { lanes, log, signal } = this.#ear;
    if (signal.aborted) return;
    let job: Job | undefined;
    try {
      job = this.#jobFor(event);
    } catch (error) {
      // It would be as strange the next time: it is left out, and said so.
      log.error({ reason: named(error) }, "discord event not understood");
    }
    const over = arrived(job !== undefined);
    if (!job) return;
    const { lane, run } = job;
    void lanes
      .run(lane, run)
      .then((done) => done && over())
      .catch((error: unknown) => {
        log.error({ reason: named(error) }, "discord event not understood");
        over();
      });
  }

  /** Interactions that an earlier process left waiting. */
  recover(): Promise<void> {
    return this.#interactions.recover();
  }

  #jobFor(event: GatewayDispatchPayload): Job | undefined {
    const { places, world } = this.#ear;
    const added = places.learn(event);
    const { t, d } = event;
    switch (t) {
      case GatewayDispatchEvents.InteractionCreate:
        return this.#interaction(d);
      case GatewayDispatchEvents.MessageCreate: {
        if (readMessage(d, world).length === 0) return undefined;
        const ask = () => places.ask(d.channel_id, d.guild_id);
        return this.#plain(d.channel_id, async () => {
          await ask();
          return readMessage(d, world);
        });
      }
      case GatewayDispatchEvents.GuildCreate:
        if (!added || !isRecent(d.joined_at, this.#ear.clock())) return undefined;
        return this.#plain(d.id, async () => {
          const owner = await this.#person(d.owner_id);
          return readAdded(d, owner, world);
        });
      case GatewayDispatchEvents.GuildDelete: {
        if (d.unavailable) return undefined;
        const gone = readRemoved(places.channelsOf(d.id), d.id, world);
        places.forget(d.id);
        return this.#plain(d.id, async () => gone);
      }
      case GatewayDispatchEvents.ChannelDelete: {
        const gone = readRemoved([d], "guild_id" in d ? (d.guild_id ?? "") : "", world);
        places.drop(d.id);
        return this.#plain(d.id, async () => gone);
      }
      default:
        return undefined;
    }
  }

  #interaction(interaction: APIInteraction): Job | undefined {
    if (interaction.type === InteractionType.Ping) return undefined;
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
      void this.#ear.lanes.run(`typing ${interaction.id}`, () =>
        this.#interactions.suggest(interaction),
      );
      return undefined;
    }
    return this.#interactions.begin(interaction);
  }

  /** What comes without an interaction is answered in the bot's own voice. */
  #plain(lane: string, read: () => Promise<readonly Incoming[]>): Job {
    const { bot } = this.#ear;
    return {
      lane,
      run: async () => {
        const all = await read();
        return untilHeard(async () => {
          for (const incoming of all) {
            const { room, from } = incoming;
            if (room.private) this.#ear.voice.knows(from.id, room.id);
            const answers = await bot.handle(incoming);
            const { adapter, whisper } = inOwnVoice(incoming, this.#ear);
            await sayAnswers(adapter, bot, incoming, answers, whisper);
          }
        }, this.#ear);
      },
    };
  }

  async #person(id: string | undefined) {
    if (id === undefined) return undefined;
    return userIn(await this.#ear.call("get", `/users/${id}`).catch(() => undefined));
  }
}
