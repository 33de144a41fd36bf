import type { APIInteraction, GatewayMessageCreateDispatchData } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Channel, Guild } from "../../../adapters/discord/places.ts";
import {
  argsIn,
  idIn,
  readCommon,
  readMessage,
  writtenIn,
} from "../../../adapters/discord/read.ts";
import { addressed, ownWords, readable } from "../../../adapters/discord/words.ts";

const self = "42";
const guild: Guild = {
  id: "9",
  name: "Rue des Lilas",
  owner: "1",
  system: "5",
  roles: new Map([
    ["9", 0n],
    ["91", 32n],
    ["92", 8n],
  ]),
};
const channels: readonly Channel[] = [
  { id: "5", type: 0, name: "general", parent: undefined, guild: "9" },
  { id: "6", type: 11, name: "échelle", parent: "5", guild: "9" },
  { id: "7", type: 11, name: "billet", parent: "8", guild: "9" },
  { id: "8", type: 15, name: "entraide", parent: undefined, guild: "9" },
];
const world = {
  self,
  places: {
    channel: (id: string) => channels.find((one) => one.id === id),
    channelsOf: () => channels,
    guild: (id: string) => (id === "9" ? guild : undefined),
  },
};

const author = { id: "2", username: "luis", global_name: "Luis" };
const read = (more: object) =>
  readMessage(
    {
      id: "100",
      channel_id: "5",
      guild_id: "9",
      author,
      type: 0,
      ...more,
    } as unknown as GatewayMessageCreateDispatchData,
    world,
  );

const interaction = (more: object) =>
  ({
    id: "1",
    token: "t",
    channel: { id: "5", type: 0 },
    guild_id: "9",
    locale: "fr",
    ...more,
  }) as unknown as APIInteraction;
const member = { user: author, nick: null, permissions: "32" };

describe("messages", () => {
  it("bots, webhooks, Discord's own news and talk among neighbours are not heard", () => {
    const content = "<@42> bonjour";
    expect(read({ content })).toHaveLength(1);
    expect(read({ content, author: { ...author, bot: true } })).toEqual([]);
    expect(read({ content, webhook_id: "3" })).toEqual([]);
    expect(read({ content, type: 7 })).toEqual([]);
    expect(read({ content: "bonjour" })).toEqual([]);
    expect(read({ content: "" })).toEqual([]);
    expect(read({})).toEqual([]);
  });

  it("a name is the one that this community knows, else the one shown to all", () => {
    const content = "<@42> bonjour";
    expect(read({ content, member: { nick: "Loulou" } })[0]?.from.name).toBe("Loulou");
    expect(read({ content, member: { nick: null } })[0]?.from.name).toBe("Luis");
    const plain = { ...author, global_name: null };
    expect(read({ content, author: plain })[0]?.from).toMatchObject({
      name: "luis",
      handle: "luis",
    });
  });

  it("who manages is known by role, administrators and owners included", () => {
    const manages = (member: object, id = "2") =>
      read({ content: "<@42> x", member, author: { ...author, id } })[0]?.manages;
    expect(manages({ roles: [] })).toBe(false);
    expect(manages({ roles: ["91"] })).toBe(true);
    expect(manages({ roles: ["92"] })).toBe(true);
    expect(manages({ roles: [] }, "1")).toBe(true);
    expect(read({ content: "<@42> x", guild_id: "10" })[0]?.manages).toBeUndefined();
  });

  it("a thread, and a post of a forum, is a part of its channel", () => {
    expect(read({ content: "<@42> x", channel_id: "6" })[0]?.room).toEqual({
      platform: "discord",
      id: "5",
      private: false,
      title: "Rue des Lilas",
      space: "9",
      thread: "6",
    });
    const room = { id: "8", thread: "7", title: "Rue des Lilas #entraide" };
    expect(read({ content: "<@42> x", channel_id: "7" })[0]?.room).toMatchObject(room);
  });

  it("a reply whose words Discord keeps to itself is not answered", () => {
    const referenced_message = { id: "99", author: { id: self, bot: true }, content: "?" };
    expect(read({ content: "", type: 19, referenced_message })).toEqual([]);
    expect(read({ content: "oui", type: 19, referenced_message })).toHaveLength(1);
  });
});

describe("interactions", () => {
  it("of any length and with fields that nobody knows, they are read", () => {
    const id = "9".repeat(40);
    const odd = interaction({ member: { ...member, user: { ...author, id } }, odd: { x: 1 } });
    expect(readCommon(odd, world)).toMatchObject({ from: { id, locale: "fr" }, manages: true });
    const strange = interaction({ member: { ...member, permissions: "many" } });
    expect(readCommon(strange, world)?.manages).toBe(false);
  });

  it("in a group of people it is neither at home nor private", () => {
    const group = interaction({ guild_id: undefined, user: author, channel: { id: "3", type: 3 } });
    expect(readCommon(group, world)).toBeUndefined();
    const direct = interaction({
      guild_id: undefined,
      user: author,
      channel: { id: "3", type: 1 },
    });
    expect(readCommon(direct, world)).toMatchObject({ room: { private: true, id: "3" } });
  });

  it("arguments are letters, with people's names for their numbers", () => {
    const options = [
      { name: "what", value: "une échelle pour <@2>" },
      { name: "count", value: 3 },
      { name: "none" },
    ];
    const data = { options, resolved: { users: { 2: author } } };
    expect(argsIn(interaction({ data }), world)).toEqual({
      what: "une échelle pour @Luis",
      count: "3",
    });
  });

  it("a form's words are found whichever way they are wrapped", () => {
    const rows = [{ type: 1, components: [{ type: 4, value: "un" }] }];
    const labels = [{ type: 18, component: { type: 4, value: "deux" } }];
    expect(writtenIn(interaction({ data: { components: rows } }))).toBe("un");
    expect(writtenIn(interaction({ data: { components: labels } }))).toBe("deux");
    expect(writtenIn(interaction({}))).toBe("");
  });
});

it("the bot's name stands first or last, with or without a sign after it", () => {
  expect(addressed("<@42>, une échelle", "42")).toBe("une échelle");
  expect(addressed("une échelle <@!42>", "42")).toBe("une échelle");
  expect(addressed("<@42>", "42")).toBe("");
  expect(addressed("voir <@42> là", "42")).toBeUndefined();
});

it("signs for people, channels and emoji read as they look", () => {
  const names = { person: () => "Ana", channel: () => undefined };
  expect(readable("<@1> <#5> <:ok:7> <a:go:8>", names)).toBe("@Ana <#5> :ok: :go:");
  expect(ownWords("**Ana** cherche\n> une \\*échelle\\*\n- un")).toBe(
    "Ana cherche\nune *échelle*\nun",
  );
});

it("the message a call made is found in either answer", () => {
  expect(idIn({ id: "1" })).toBe("1");
  expect(idIn({ interaction: { id: "0" }, resource: { message: { id: "2" } } })).toBe("2");
  expect(idIn(undefined)).toBeUndefined();
});
