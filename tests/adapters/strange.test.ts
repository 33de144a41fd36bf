import type { APIInteraction, GatewayMessageCreateDispatchData } from "discord.js";
import type { Update } from "grammy/types";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argsIn, readCommon, readMessage } from "../../adapters/discord/read.ts";
import { eventOf } from "../../adapters/matrix/event.ts";
import { read as readEvent } from "../../adapters/matrix/read.ts";
import { RoomState } from "../../adapters/matrix/state.ts";
import { read as readUpdate } from "../../adapters/telegram/read.ts";

/** What a newer server, or another one, might add: to each object, at every depth. */
function withMore(value: unknown, more: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withMore(one, more));
  if (typeof value !== "object" || value === null) return value;
  const known = Object.entries(value).map(([key, one]) => [key, withMore(one, more)]);
  return { ...Object.fromEntries(known), "org.example.odd": more, odd_field: more };
}

/** As other servers make them: numbers of any length, or anything else. */
const id = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 40n }).map(String),
  fc.uuid(),
  fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }),
);

const person = (of: number) => ({ id: of, is_bot: false, first_name: "Ana" });
const group = (of: number) => ({ id: -of, type: "supergroup", title: "Rue des Lilas" });

const update = (kind: number, one: number): Update => {
  const about = { message_id: one, date: 1, chat: group(one), from: person(one) };
  const said = { ...about, text: "/need a ladder", reply_to_message: about };
  const callback_query = { id: `${one}`, from: person(one), data: "/accept m2", message: about };
  const [left, member] = [{ status: "left" }, { status: "member" }];
  const my_chat_member = { ...about, old_chat_member: left, new_chat_member: member };
  const all = [{ message: said }, { edited_message: said }, { callback_query }, { my_chat_member }];
  return { update_id: one, ...all[kind] } as unknown as Update;
};

describe("telegram", () => {
  const self = { id: 4242, username: "palier_bot" };
  /** Telegram's numbers have 52 bits at most, and those of groups are negative. */
  const number = fc.integer({ min: 2, max: 2 ** 52 - 1 });
  it("fields that nobody knows change nothing, and ids stay as they are", () => {
    fc.assert(
      fc.property(fc.nat(3), number, fc.jsonValue(), (kind, one, more) => {
        const plain = readUpdate(update(kind, one), self);
        expect(plain).toMatchObject([{ room: { id: `${-one}` }, from: { id: `${one}` } }]);
        expect(readUpdate(withMore(update(kind, one), more) as Update, self)).toEqual(plain);
      }),
    );
  });

  it("an update, a message and a chat of a kind that nobody knows are nothing", () => {
    const about = { message_id: 1, date: 1, chat: group(5), from: person(5) };
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        const told = [{ something_new: content }, { message: { ...about, odd: content } }];
        for (const one of told) {
          expect(readUpdate({ update_id: 1, ...one } as unknown as Update, self)).toEqual([]);
        }
      }),
    );
  });
});

const user = (of: string) => ({ id: of, username: "luis", global_name: "Luis" });

describe("discord", () => {
  const places = { channel: () => undefined, channelsOf: () => [], guild: () => undefined };

  it("fields that nobody knows change nothing, and ids of any form stay as they are", () => {
    fc.assert(
      fc.property(id, id, fc.jsonValue(), (one, self, more) => {
        const world = { self, places };
        const message = { id: one, channel_id: one, author: user(one), content: "a ladder" };
        const plain = readMessage(message as GatewayMessageCreateDispatchData, world);
        expect(plain).toMatchObject([{ id: one, room: { id: one }, from: { id: one } }]);
        const odd = withMore(message, more) as GatewayMessageCreateDispatchData;
        expect(readMessage(odd, world)).toEqual(plain);

        const options = [{ name: "what", type: 3, value: "a ladder" }];
        const command = { id: one, user: user(one), channel_id: one, data: { options } };
        const interaction = command as unknown as APIInteraction;
        const strange = withMore(command, more) as APIInteraction;
        const read = readCommon(interaction, world);
        expect(read).toMatchObject({ room: { id: one, private: true }, from: { id: one } });
        expect(readCommon(strange, world)).toEqual(read);
        expect(argsIn(strange, world)).toEqual({ what: "a ladder" });
      }),
    );
  });

  it("a message of a kind that nobody knows is nothing", () => {
    const world = { self: "42", places };
    const about = { id: "1", channel_id: "5", author: user("2"), content: "a ladder" };
    for (const type of [1, 7, 18, 46, 999]) {
      const message = { ...about, type } as unknown as GatewayMessageCreateDispatchData;
      expect(readMessage(message, world)).toEqual([]);
    }
  });
});

const event = (of: string, sender: string, type = "m.room.message") => ({
  event_id: of,
  type,
  sender,
  content: { msgtype: "m.text", body: "!need a ladder" },
});

describe("matrix", () => {
  const state = new RoomState();
  const room = { platform: "matrix", id: "!r", private: true };
  const view = (self: string) => {
    const nothing = { target: undefined, buttons: undefined, press: undefined };
    return { self, state, room, ...nothing, hasHeard: () => false };
  };
  const read = (told: unknown, self: string) => {
    const understood = eventOf(told);
    return understood && readEvent(understood, view(self));
  };

  it("fields that nobody knows change nothing, and ids of any form stay as they are", () => {
    fc.assert(
      fc.property(id, id, fc.jsonValue(), (one, sender, more) => {
        const self = `${sender} not`;
        const plain = read(event(one, sender), self);
        expect(plain).toMatchObject({ id: one, from: { id: sender }, message: { ids: [one] } });
        expect(read(withMore(event(one, sender), more), self)).toEqual(plain);
      }),
    );
  });

  it("an event of a type that nobody knows is nothing", () => {
    fc.assert(
      fc.property(fc.string(), (type) => {
        fc.pre(!/^m\.(room\.message|sticker|reaction|room\.redaction)$/.test(type));
        expect(read(event("$1", "@ana:lilas.test", type), "@palier:lilas.test")).toBeUndefined();
      }),
    );
  });
});
