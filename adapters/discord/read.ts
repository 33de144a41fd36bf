import {
  type APIInteraction,
  type APIMessage,
  type APIUser,
  type GatewayGuildCreateDispatchData,
  type GatewayMessageCreateDispatchData,
  InteractionType,
} from "discord.js";
import { type About, type Account, type Incoming, normalise, type Room, type Sent } from "#chat";
import { isPrivate } from "./places.ts";
import { EPHEMERAL } from "./render.ts";
import {
  accountOf,
  managesBy,
  managesByRole,
  type Member,
  platform,
  roomOf,
  type World,
} from "./who.ts";
import { addressed, ownWords, readable } from "./words.ts";

type Mentioned = readonly (Pick<APIUser, "id" | "username" | "global_name"> & {
  readonly member?: Member;
})[];

const meaning = (people: Mentioned, { places }: World) => ({
  person(id: string): string | undefined {
    const found = people.find((one) => one.id === id);
    return found && (found.member?.nick || found.global_name || found.username);
  },
  channel: (id: string): string | undefined => places.channel(id)?.name,
});

const sentOf = (room: Room, message: { readonly id: string }): Sent => ({
  room,
  ids: [message.id],
});

function aboutOf(message: APIMessage, room: Room, world: World): About {
  const byBot = message.author.id === world.self;
  const content = readable(message.content ?? "", meaning(message.mentions ?? [], world));
  const text = byBot ? ownWords(content) : content;
  return {
    message: sentOf(room, message),
    byBot,
    ...(!message.author.bot && { from: accountOf(message.author) }),
    ...(text !== "" && { text }),
  };
}

/** What people say themselves, and replies; joins, pins and the like are news of Discord's. */
const SPOKEN = [0, 19];

/** A message to the bot: in private, by its name, or in reply to it. Nothing else is read. */
export function readMessage(
  message: GatewayMessageCreateDispatchData,
  world: World,
): readonly Incoming[] {
  const { author, guild_id, member, webhook_id, referenced_message } = message;
  const content = message.content ?? "";
  if (author.bot || author.system || webhook_id || !SPOKEN.includes(message.type ?? 0)) return [];
  const room = roomOf(message.channel_id, guild_id, world);
  const named = addressed(content, world.self);
  const replies = referenced_message?.author?.id === world.self && content !== "";
  const words = named ?? (room.private || replies ? content : undefined);
  if (words === undefined) return [];
  const manages = guild_id && managesByRole(author.id, member, world.places.guild(guild_id));
  return [
    {
      kind: "said",
      id: message.id,
      room,
      from: accountOf(author, member),
      ...(typeof manages === "boolean" && { manages }),
      said: { text: readable(words, meaning(message.mentions ?? [], world)) },
      toBot: true,
      message: sentOf(room, message),
      ...(referenced_message && { about: aboutOf(referenced_message, room, world) }),
    },
  ];
}

/** Added to a community: heard where Discord greets, else in its first channel. */
export function readAdded(
  guild: GatewayGuildCreateDispatchData,
  owner: APIUser | undefined,
  world: World,
): readonly Incoming[] {
  const texts = world.places.channelsOf(guild.id).filter(({ type }) => type === 0);
  const home = guild.system_channel_id ?? texts[0]?.id;
  if (!home || !guild.owner_id) return [];
  const from = owner ? accountOf(owner) : { platform, id: guild.owner_id, name: "" };
  const room = roomOf(home, guild.id, world);
  return [{ kind: "added", id: `added ${guild.id} ${guild.joined_at ?? ""}`, room, from }];
}

/** The bot sees these channels no more. */
export const readRemoved = (
  channels: readonly { readonly id: string }[],
  guild: string,
  world: World,
): readonly Incoming[] =>
  channels.map(({ id }) => ({
    kind: "removed",
    id: `removed ${id}`,
    room: roomOf(id, guild, world),
    from: { platform, id: world.self, name: "" },
  }));

/** An interaction, read as far as all of them are alike. */
export interface Read {
  readonly room: Room;
  readonly from: Account;
  readonly manages?: boolean;
}

export function readCommon(interaction: APIInteraction, world: World): Read | undefined {
  const { guild_id, channel, locale } = interaction as APIInteraction & { locale?: string };
  const member = interaction.member;
  const user = member?.user ?? interaction.user;
  const where = channel?.id ?? (interaction as { channel_id?: string }).channel_id;
  if (!user || user.bot || where === undefined) return undefined;
  // A group of people, to whom somebody has brought the bot along: neither a room nor private.
  if (guild_id === undefined && channel && !isPrivate(channel.type ?? 1)) return undefined;
  return {
    room: roomOf(where, guild_id, world),
    from: accountOf(user, member, locale),
    ...(member && guild_id !== undefined && { manages: managesBy(member.permissions) }),
  };
}

interface Value {
  readonly name: string;
  readonly value?: unknown;
  readonly focused?: boolean;
}

/** What was chosen and typed, by argument. A field in which nothing can be read was left empty. */
export function argsIn(interaction: APIInteraction, world: World): Record<string, string> {
  const { options = [], resolved } = (interaction.data ?? {}) as {
    options?: readonly Value[];
    resolved?: { users?: Record<string, APIUser> };
  };
  const people = Object.values(resolved?.users ?? {});
  const given = options
    .filter(({ value }) => value !== undefined)
    .map(({ name, value }) => [name, readable(String(value), meaning(people, world))] as const);
  return Object.fromEntries(given.filter(([, value]) => normalise(value) !== ""));
}

/** The argument that somebody is typing. */
export function focusedIn(interaction: APIInteraction): { name: string; text: string } | undefined {
  const { options = [] } = (interaction.data ?? {}) as { options?: readonly Value[] };
  const typing = options.find(({ focused }) => focused);
  const { name, value = "" } = typing ?? { name: "" };
  return typing && { name, text: typeof value === "string" ? value : JSON.stringify(value) };
}

/** The message that a command of the message menu was chosen on. */
export function chosenIn(interaction: APIInteraction, room: Room, world: World): About | undefined {
  const { target_id, resolved } = (interaction.data ?? {}) as {
    target_id?: string;
    resolved?: { messages?: Record<string, APIMessage> };
  };
  const message = target_id === undefined ? undefined : resolved?.messages?.[target_id];
  return message && aboutOf(message, room, world);
}

interface Field {
  readonly value?: string;
  readonly component?: Field;
  readonly components?: readonly Field[];
}

const valueIn = ({ value, component, components = [] }: Field): string | undefined =>
  value ?? (component && valueIn(component)) ?? components.map(valueIn).find((one) => one);

/** What was written into a form, whichever way its field is wrapped. */
export const writtenIn = (interaction: APIInteraction): string =>
  valueIn((interaction.data ?? {}) as Field) ?? "";

export const nameIn = (interaction: APIInteraction): string =>
  (interaction.data as { name?: string } | undefined)?.name ?? "";

/** What a button or a form says of itself. */
export const customIdIn = (interaction: APIInteraction): string =>
  (interaction.data as { custom_id?: string } | undefined)?.custom_id ?? "";

/** The message whose button was pressed, or whose button opened the form. */
export const messageIn = (interaction: APIInteraction): APIMessage | undefined =>
  (interaction as { message?: APIMessage }).message;

/** Buttons only: menus to choose from are not ours. */
export const isPress = (interaction: APIInteraction): boolean =>
  interaction.type === InteractionType.MessageComponent &&
  (interaction.data as { component_type?: number }).component_type === 2;

/** The id of the message that a call made. */
export function idIn(answer: unknown): string | undefined {
  const { id, resource } = (answer ?? {}) as { id?: unknown; resource?: { message?: unknown } };
  if (resource?.message !== undefined) return idIn(resource.message);
  return typeof id === "string" ? id : undefined;
}

/** Shown to one person only. */
export const isEphemeral = ({ flags }: APIMessage): boolean => ((flags ?? 0) & EPHEMERAL) !== 0;

/** A person whom Discord was asked about. */
export function userIn(answer: unknown): APIUser | undefined {
  const { id, username } = (answer ?? {}) as Partial<APIUser>;
  return typeof id === "string" && typeof username === "string" ? (answer as APIUser) : undefined;
}

/** Something in the calendar of a community, and which account made it. */
export function entryIn(answer: unknown) {
  const { id, creator_id: by, description } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const details = typeof description === "string" ? description : "";
  return typeof id === "string" ? { id, by, details } : undefined;
}
