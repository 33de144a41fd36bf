import {
  type Adapter,
  type Answer,
  DeliveryError,
  type Incoming,
  message,
  type Message,
  type Room,
  type Sent,
} from "#chat";
import type { Exchange } from "./exchange.ts";
import type { Ear } from "./hear.ts";
import { form } from "./render.ts";

type Whisper = (message: Message, key: string) => Promise<Sent>;

/** How the answers of one turn are said. */
export interface Way {
  readonly adapter: Adapter;
  readonly whisper: Whisper;
}

const isHere = (room: Room, { room: here }: Incoming): boolean =>
  room.id === here.id && room.private === here.private && room.thread === here.thread;

/** Where an answer to a question has to be addressed, the question says so. */
function hinted(asked: Message, incoming: Incoming, { words }: Ear): Message {
  if (!asked.asks || incoming.room.private) return asked;
  const hint = words.replyHint?.(incoming.from.locale);
  return hint === undefined
    ? asked
    : message([...asked.blocks, hint], asked.buttons ? { buttons: asked.buttons } : {});
}

/** An answer to a message: it replies where others listen, and what is discreet goes to the private chat or nowhere. */
export function inOwnVoice(incoming: Incoming, ear: Ear): Way {
  const { adapter, voice, whispers } = ear;
  const asker = incoming.kind === "said" ? incoming.message?.ids[0] : undefined;
  const replyTo = asker === undefined || incoming.room.private ? {} : { replyTo: asker };
  const inPrivate = () => voice.privateRoom(incoming.from, { freely: true });
  return {
    adapter: {
      ...passing(adapter),
      send: (room, said, key) =>
        voice.send(
          room,
          isHere(room, incoming) ? hinted(said, incoming, ear) : said,
          key,
          isHere(room, incoming) ? replyTo : {},
        ),
      update: (sent, said) => whispers.rewrite(sent, said),
      privateRoom: inPrivate,
    },
    whisper: async (said, key) => voice.send(await inPrivate(), said, key),
  };
}

/** What is asked for, and how a form for it is headed. */
export interface Subject {
  readonly command: string;
  readonly title: string;
}

/** An answer to an interaction: through it, as long as it is about this room. */
export function throughIt(
  exchange: Exchange,
  incoming: Incoming,
  answers: readonly Answer[],
  { command, title, ear }: Subject & { readonly ear: Ear },
): Way {
  const { adapter, voice } = ear;
  let closed = false;

  async function here(said: Message, key: string, hidden: boolean): Promise<Sent> {
    const asked = answers.length === 1 ? form(said, command, title) : undefined;
    const shown = asked && (await exchange.ask(asked));
    return shown ?? exchange.say(hinted(said, incoming, ear), key, { hidden });
  }

  /** Where the private chat is closed, what is said in the room instead is for the asker alone. */
  async function inPrivate<T>(saying: () => Promise<T>): Promise<T> {
    try {
      return await saying();
    } catch (error) {
      closed = error instanceof DeliveryError && error.reason === "unreachable";
      throw error;
    }
  }

  return {
    adapter: {
      ...passing(adapter),
      send(room, said, key) {
        if (!isHere(room, incoming)) return inPrivate(() => voice.send(room, said, key));
        const hidden = closed && !room.private;
        closed = false;
        return here(said, key, hidden);
      },
      update: (sent, said) => exchange.rewrite(sent, said),
      privateRoom: (account) => inPrivate(() => voice.privateRoom(account, { freely: true })),
    },
    whisper: (said, key) => here(said, key, true),
  };
}

const passing = (adapter: Adapter): Pick<Adapter, "platform" | "abilities" | "start" | "stop"> => ({
  platform: adapter.platform,
  abilities: adapter.abilities,
  start: (bot, memory) => adapter.start(bot, memory),
  stop: () => adapter.stop(),
});
