import { randomUUID } from "node:crypto";
import { BOT, type Chats, type Interaction, type Message } from "./chats.ts";

function memberOf(chats: Chats, person: string, guild: string): object {
  const { nick, manages } = chats.guilds.get(guild)?.members.get(person) ?? { manages: false };
  return { nick: nick ?? null, roles: manages ? [`${guild}1`] : [] };
}

/** A message as the gateway tells of it: without its words, where the bot is not called by name. */
export function travelling(
  chats: Chats,
  message: Message,
  guild: string | undefined,
): Record<string, unknown> {
  const travels = chats.toMessage(message);
  const mentions = [...travels.mentions, ...message.pings.map((id) => chats.user(id))];
  if (message.content.includes(`<@${BOT.id}>`)) mentions.push(BOT);
  const readable = guild === undefined || mentions.some(({ id }) => id === BOT.id);
  return {
    ...travels,
    content: readable ? message.content : "",
    mentions,
    ...(guild !== undefined && { guild_id: guild, member: memberOf(chats, message.by, guild) }),
  };
}

interface Happening {
  readonly person: string;
  readonly where: string;
  readonly type: number;
  readonly data: object;
  readonly message?: object;
  readonly on?: string;
}

/** An interaction, remembered as Discord does, and as it travels. */
export function interact(
  chats: Chats,
  { person, where, type, data, message, on }: Happening,
): { interaction: Interaction; payload: object } {
  const [id, token] = [chats.next(), `itoken-${randomUUID()}`];
  const interaction: Interaction = {
    id,
    token,
    person,
    channel: where,
    press: type === 3,
    on,
    answered: false,
    original: undefined,
    late: false,
    over: false,
  };
  chats.interactions.set(token, interaction);
  const { guild, name, parent, type: kind } = chats.channel(where);
  const user = chats.user(person);
  const manages = guild !== undefined && chats.guilds.get(guild)?.members.get(person)?.manages;
  const payload = {
    id,
    token,
    type,
    data,
    version: 1,
    application_id: BOT.id,
    locale: chats.person(person).locale,
    channel_id: where,
    channel: { id: where, type: kind, name, parent_id: parent, guild_id: guild },
    ...(guild === undefined
      ? { user }
      : {
          guild_id: guild,
          member: { ...memberOf(chats, person, guild), user, permissions: manages ? "32" : "0" },
        }),
    ...(message !== undefined && { message }),
    entitlements: [],
    context: guild === undefined ? 1 : 0,
  };
  return { interaction, payload };
}
