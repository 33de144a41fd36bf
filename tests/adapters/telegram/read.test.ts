import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { payloadOf } from "../../../adapters/telegram/link.ts";
import { chatOf, read } from "../../../adapters/telegram/read.ts";
import {
  ana,
  anonymous,
  bot,
  group,
  heard,
  inPrivate,
  message,
  self,
  text,
  update,
} from "./updates.ts";

const opened = (payload: string): string | undefined =>
  text(`/start ${payload}`, { chat: inPrivate });

const press = (more: object): Update =>
  update({
    callback_query: {
      id: "991",
      from: ana,
      data: "/accept p4t9",
      message: { message_id: 4, date: 1, chat: group, from: bot },
      ...more,
    },
  });

const edit = (what: object): Update =>
  update({ edited_message: { message_id: 11, date: 1, chat: group, from: ana, ...what } });

describe("what is for the bot", () => {
  it("takes a command, with or without its own name", () => {
    expect(text("/need a ladder")).toBe("/need a ladder");
    expect(text("/need@palier_bot a ladder")).toBe("/need a ladder");
    expect(text("/need@Palier_Bot")).toBe("/need");
    expect(text("/événement samedi")).toBe("/événement samedi");
  });

  it("leaves another bot's commands alone, everywhere", () => {
    expect(heard({ text: "/need@other_bot a ladder" })).toEqual([]);
    expect(heard({ text: "/need@other_bot", chat: inPrivate })).toEqual([]);
  });

  it("takes what begins with its name, without it", () => {
    expect(text("@palier_bot, a ladder please")).toBe("a ladder please");
    expect(text("@PALIER_BOT a ladder")).toBe("a ladder");
    expect(text("@palier_bot")).toBe("");
    expect(heard({ text: "@palier_bots a ladder" })).toEqual([]);
    expect(heard({ text: "thanks @palier_bot" })).toEqual([]);
  });

  it("leaves what neighbours say to each other", () => {
    expect(heard({ text: "a ladder, anybody?" })).toEqual([]);
    expect(heard({ text: "and/or a ladder" })).toEqual([]);
    expect(heard({ text: "1/2" })).toEqual([]);
  });

  it("takes replies to the bot", () => {
    const reply = { message_id: 9, chat: group, from: bot, text: "De quoi ?", date: 1 };
    const [incoming] = heard({ text: "une échelle", reply_to_message: reply });
    expect(incoming).toMatchObject({
      said: { text: "une échelle" },
      about: { byBot: true, text: "De quoi ?", message: { ids: ["9"] } },
    });
  });

  it("does not take the opening of a topic for a reply to the bot", () => {
    const opening = { message_id: 3, chat: group, from: bot, forum_topic_created: {}, date: 1 };
    const topic = { message_thread_id: 3, is_topic_message: true, reply_to_message: opening };
    expect(heard({ text: "hello", ...topic })).toEqual([]);
    const [incoming] = heard({ text: "/need", ...topic });
    expect(incoming?.room.thread).toBe("3");
    expect(incoming).not.toHaveProperty("about");
  });

  it("takes everything in private, text or not", () => {
    expect(text("une échelle", { chat: inPrivate })).toBe("une échelle");
    expect(text("!need", { chat: inPrivate })).toBe("!need");
    const [sticker] = heard({ chat: inPrivate, sticker: {} });
    expect(sticker).toMatchObject({ kind: "said", said: { text: "" }, room: { private: true } });
  });

  it("reads a caption as text", () => {
    const [incoming] = heard({ photo: [], caption: "/offer this chair" });
    expect(incoming).toMatchObject({ said: { text: "/offer this chair" } });
  });

  it("leaves service messages, in private too", () => {
    expect(heard({ chat: inPrivate, pinned_message: {} })).toEqual([]);
    expect(heard({ new_chat_members: [ana] })).toEqual([]);
    expect(heard({ new_chat_title: "Rue" })).toEqual([]);
  });
});

describe("who speaks", () => {
  it("is a person, with name, handle and language", () => {
    expect(heard({ text: "/need" })[0]?.from).toEqual({
      platform: "telegram",
      id: "7",
      name: "Ana Diaz",
      handle: "ana_diaz",
      locale: "fr",
    });
  });

  it("is the room itself for an anonymous administrator", () => {
    const [incoming] = heard({ text: "/community", from: anonymous, sender_chat: group });
    expect(incoming).toMatchObject({
      anonymous: true,
      from: { id: "-100", name: "Rue des Lilas" },
    });
  });

  it("is neither a bot, nor a channel, nor Telegram", () => {
    const channel = { id: -200, type: "channel", title: "News" };
    const speaking = { id: 136_817_688, is_bot: true, first_name: "Channel" };
    expect(heard({ text: "/need", from: { ...ana, is_bot: true } })).toEqual([]);
    expect(heard({ text: "/need", from: bot })).toEqual([]);
    expect(heard({ text: "/need", from: speaking, sender_chat: channel })).toEqual([]);
    expect(heard({ text: "/need", from: anonymous, sender_chat: channel })).toEqual([]);
    expect(heard({ text: "/need", from: { ...ana, id: 777_000 } })).toEqual([]);
    expect(heard({ text: "/need", from: undefined })).toEqual([]);
  });
});

describe("where", () => {
  it("is a topic only in a forum", () => {
    const thread = { text: "/need", message_thread_id: 5 };
    expect(heard(thread)[0]?.room).not.toHaveProperty("thread");
    const topic = { ...thread, is_topic_message: true };
    expect(heard(topic)[0]?.room.thread).toBe("5");
  });

  it("is the person's own number in private", () => {
    const [incoming] = heard({ text: "hello", chat: inPrivate });
    expect(incoming?.room).toEqual({ platform: "telegram", id: "7", private: true });
  });

  it("keeps each chat's updates in its own order", () => {
    const press = { id: "1", from: ana, data: "/x", message: { chat: group, message_id: 1 } };
    expect(chatOf(message({}))).toBe("-100");
    expect(chatOf(update({ callback_query: press }))).toBe("-100");
    expect(chatOf(update({ my_chat_member: { chat: inPrivate } }))).toBe("7");
    expect(chatOf(update({}))).toBe("");
  });
});

describe("the link into the private chat", () => {
  it("says what its button says", () => {
    expect(opened(payloadOf("/need une échelle"))).toBe("/need une échelle");
  });

  it("stays /start without a payload, or with one that is not ours", () => {
    expect(text("/start", { chat: inPrivate })).toBe("/start");
    for (const foreign of ["p4t9", "help", "ref_123", "____", "L2"]) {
      expect(opened(foreign)).toBe(`/start ${foreign}`);
    }
  });

  it("means nothing in a group", () => {
    const payload = payloadOf("/need");
    expect(text(`/start ${payload}`)).toBe(`/start ${payload}`);
  });
});

describe("presses", () => {
  it("arrive with what they say and on which message", () => {
    expect(read(press({}), self)).toMatchObject([
      { kind: "pressed", says: "/accept p4t9", on: { ids: ["4"] }, room: { id: "-100" } },
    ]);
  });

  it("are the same when an app hands one over twice under two numbers", () => {
    const twice = [press({}), { ...press({}), update_id: 501 }].map(
      (one) => read(one, self)[0]?.id,
    );
    expect(twice[0]).toBe(twice[1]);
  });

  it("count on messages that are too old to be shown along", () => {
    const old = { message_id: 4, date: 0, chat: group };
    expect(read(press({ message: old }), self)[0]).toMatchObject({ on: { ids: ["4"] } });
  });

  it("are left out without words or without a message", () => {
    expect(read(press({ data: undefined }), self)).toEqual([]);
    expect(read(press({ message: undefined }), self)).toEqual([]);
  });
});

describe("edits", () => {
  it("arrive when the words are for the bot", () => {
    expect(read(edit({ text: "/need two ladders" }), self)).toMatchObject([
      { kind: "edited", said: { text: "/need two ladders" }, message: { ids: ["11"] } },
    ]);
    expect(read(edit({ text: "two ladders" }), self)).toEqual([]);
    expect(read(edit({ location: {}, chat: inPrivate }), self)).toEqual([]);
  });

  it("each have their own id", () => {
    const first = read(edit({ text: "/need a" }), self)[0]?.id;
    const second = read({ ...edit({ text: "/need b" }), update_id: 501 }, self)[0]?.id;
    expect(first).not.toBe(second);
  });
});

it("an update of a kind that it did not ask for is nothing", () => {
  expect(read(update({ poll: {} }), self)).toEqual([]);
  expect(read(update({ channel_post: { text: "/need", chat: group } }), self)).toEqual([]);
});
