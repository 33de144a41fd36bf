import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { type Adapter, type Bot, type Incoming, sayAnswers } from "#chat";
import { named } from "./errors.ts";
import type { Log } from "./options.ts";
import { read, type Self } from "./read.ts";
import type { Rights } from "./rights.ts";
import type { Voice } from "./send.ts";

export interface Ear {
  readonly api: Api;
  readonly adapter: Adapter;
  readonly bot: Bot;
  readonly self: Self;
  readonly rights: Rights;
  readonly voice: Voice;
  readonly log: Log;
}

/** An update that cannot be read would come back for ever: it is left out, and said so. */
function understood(update: Update, { self, log }: Ear): readonly Incoming[] {
  try {
    return read(update, self);
  } catch (error) {
    log.error({ reason: named(error) }, "telegram update not understood");
    return [];
  }
}

/** Telegram shows a pressed button as busy until this, whatever comes of it. */
async function acknowledge(press: string, { api, log }: Ear): Promise<void> {
  try {
    await api.answerCallbackQuery(press);
  } catch (error) {
    log.warn({ reason: named(error) }, "telegram press not acknowledged");
  }
}

/** A question to somebody in a group replies to what they wrote. */
function replyingTo(incoming: Incoming, { adapter, voice }: Ear): Adapter {
  const asker = incoming.kind === "said" ? incoming.message?.ids[0] : undefined;
  if (asker === undefined || incoming.room.private) return adapter;
  const { platform, abilities } = adapter;
  const { id: here } = incoming.room;
  return {
    platform,
    abilities,
    start: (bot, memory) => adapter.start(bot, memory),
    stop: () => adapter.stop(),
    send: (room, message) => voice.send(room, message, room.id === here ? asker : undefined),
    update: (sent, message) => adapter.update(sent, message),
    privateRoom: (account) => adapter.privateRoom(account),
  };
}

/** The whole turn of one update: heard, handled, answered. Rejects when it has to be tried again. */
export async function hear(update: Update, ear: Ear): Promise<void> {
  const { bot, rights } = ear;
  const press = update.callback_query?.id;
  const acknowledged = press === undefined ? undefined : acknowledge(press, ear);
  try {
    for (const arrived of understood(update, ear)) {
      const incoming = await rights.added(arrived);
      const answers = await bot.handle(incoming);
      await sayAnswers(replyingTo(incoming, ear), bot, incoming, answers);
    }
  } finally {
    await acknowledged;
  }
}
