import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import { read } from "../../../adapters/telegram/read.ts";
import {
  ana,
  anonymous,
  bot,
  group,
  heard,
  inPrivate,
  kinds,
  message,
  self,
  update,
} from "./updates.ts";

const member = (chat: object, before: object, after: object, from: object = ana): Update =>
  update({ my_chat_member: { chat, from, old_chat_member: before, new_chat_member: after } });

const restricted = (is_member: boolean) => ({ status: "restricted", is_member });

describe("comings and goings", () => {
  const [is, left, kicked] = [{ status: "member" }, { status: "left" }, { status: "kicked" }];
  it("tell when the bot is added and removed", () => {
    expect(kinds(member(group, left, is))).toEqual(["added"]);
    expect(kinds(member(group, left, { status: "administrator" }))).toEqual(["added"]);
    expect(kinds(member(group, is, kicked))).toEqual(["removed"]);
    expect(kinds(member(group, restricted(true), restricted(false)))).toEqual(["removed"]);
  });

  it("tell nothing when only its rights change, or in a channel", () => {
    expect(kinds(member(group, is, { status: "administrator" }))).toEqual([]);
    expect(kinds(member(group, is, restricted(true)))).toEqual([]);
    expect(kinds(member({ id: -3, type: "channel", title: "News" }, left, is))).toEqual([]);
  });

  it("tell when a person blocks the bot and lets it in again", () => {
    expect(kinds(member(inPrivate, is, kicked))).toEqual(["blocked"]);
    expect(kinds(member(inPrivate, kicked, is))).toEqual(["opened"]);
  });

  it("name the room where an anonymous administrator did it", () => {
    const [added] = read(member(group, left, is, anonymous), self);
    expect(added?.from).toMatchObject({ id: "-100", name: "Rue des Lilas" });
  });

  it("tell who left, but not that the bot did", () => {
    const luis = { id: 8, is_bot: false, first_name: "Luis" };
    expect(heard({ left_chat_member: luis })).toMatchObject([
      { kind: "left", from: { id: "8", name: "Luis" } },
    ]);
    expect(heard({ left_chat_member: bot })).toEqual([]);
  });

  it("tell of one move, although both chats are told", () => {
    const before = { id: -5, type: "group", title: "Rue des Lilas" };
    const both = [
      read(message({ chat: before, migrate_to_chat_id: -100 }), self),
      read(message({ chat: group, from: anonymous, migrate_from_chat_id: -5 }), self),
    ].flat();
    expect(both).toMatchObject([
      { kind: "moved", room: { id: "-5" }, to: { id: "-100" } },
      { kind: "moved", room: { id: "-5" }, to: { id: "-100" } },
    ]);
    expect(both[0]?.id).toBe(both[1]?.id);
    expect(both.map(({ anonymous }) => anonymous)).toEqual([undefined, undefined]);
  });
});
