import { callback, hook, rewritten, spoken } from "./answers.ts";
import { calendar } from "./calendar.ts";
import { BOT, type Channel, type Chats, type Guild, type Message } from "./chats.ts";
import { type Call, checkCommands, Refusal } from "./check.ts";

export interface Desk {
  readonly chats: Chats;
  readonly url: string;
  /** Whatever the bot did that Discord would take, and we do not. */
  readonly complain: (lines: readonly string[]) => void;
  readonly completed: (token: string, choices: unknown) => void;
  /** Whether it is one of those that know few endpoints. */
  readonly minimal: boolean;
}

export const guildPayload = (chats: Chats, guild: Guild): object => ({
  id: guild.id,
  name: guild.name,
  owner_id: guild.owner,
  system_channel_id: guild.system,
  joined_at: guild.joinedAt,
  roles: [
    { id: guild.id, name: "@everyone", permissions: "2147483648" },
    { id: `${guild.id}1`, name: "stewards", permissions: "32" },
  ],
  channels: [...chats.channels.values()]
    .filter((one) => one.guild === guild.id && one.parent === undefined)
    .map(channelPayload),
  threads: [...chats.channels.values()]
    .filter((one) => one.guild === guild.id && one.parent !== undefined)
    .map(channelPayload),
  members: [],
  something_new: { nested: true },
});

/** In GUILD_CREATE, channels do not say of which community they are. */
const channelPayload = ({ id, type, name, parent }: Channel): object => ({
  id,
  type,
  ...(name !== undefined && { name }),
  ...(parent !== undefined && { parent_id: parent }),
});

function mine({ chats }: Desk, channel: string, id: string): Message {
  const found = chats.find(id);
  if (!found || found.channel !== channel || found.only !== undefined) {
    throw new Refusal(404, 10008, "Unknown Message");
  }
  if (found.by !== BOT.id) throw new Refusal(403, 50005, "Cannot edit a message by another user");
  return found;
}

function say(desk: Desk, call: Call, id: string): unknown {
  const { chats, complain } = desk;
  const channel = chats.channels.get(id);
  if (!channel) throw new Refusal(404, 10003, "Unknown Channel");
  const { with: whom, guild } = channel;
  if (whom !== undefined && chats.person(whom).closed) {
    throw new Refusal(403, 50007, "Cannot send messages to this user");
  }
  if (guild !== undefined && chats.guilds.get(guild)?.bot !== true) {
    throw new Refusal(403, 50001, "Missing Access");
  }
  const { nonce, enforce_nonce: enforced, message_reference: reference } = call.body;
  if (typeof nonce !== "string" || nonce.length > 25 || enforced !== true) {
    complain(["message: no nonce that is enforced"]);
  }
  const before = chats.messages.find((one) => one.nonce === nonce && one.channel === id);
  if (before) return chats.toMessage(before);
  const replyTo = (reference as { message_id?: string } | undefined)?.message_id;
  const where = { channel: id, only: undefined, replyTo };
  return chats.toMessage(spoken(chats, call, where, complain));
}

type Route = readonly [
  method: string,
  path: RegExp,
  take: (desk: Desk, call: Call, parts: readonly string[]) => unknown,
];

const ROUTES: readonly Route[] = [
  [
    "GET",
    /^\/gateway\/bot$/,
    ({ url }) => ({
      url: url.replace("http:", "ws:"),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    }),
  ],
  ["GET", /^\/users\/@me$/, () => BOT],
  ["GET", /^\/users\/(\d+)$/, ({ chats }, _call, [id = ""]) => chats.user(id)],
  ["GET", /^\/applications\/@me$/, () => ({ id: BOT.id, name: "Palier", bot: BOT })],
  [
    "PUT",
    /^\/applications\/(\d+)\/commands$/,
    ({ chats }, { body }) => (chats.commands = checkCommands(body)),
  ],
  [
    "POST",
    /^\/users\/@me\/channels$/,
    ({ chats }, { body }) => {
      const person = String(body["recipient_id"]);
      if (!chats.people.has(person)) throw new Refusal(400, 50033, "Invalid Recipient(s)");
      return { id: chats.direct(person), type: 1, recipients: [chats.user(person)] };
    },
  ],
  [
    "GET",
    /^\/channels\/(\d+)$/,
    ({ chats }, _call, [id = ""]) => ({
      ...channelPayload(chats.channel(id)),
      guild_id: chats.channel(id).guild,
    }),
  ],
  [
    "GET",
    /^\/guilds\/(\d+)$/,
    ({ chats }, _call, [id = ""]) => {
      const guild = chats.guilds.get(id);
      if (!guild) throw new Refusal(404, 10004, "Unknown Guild");
      return guildPayload(chats, guild);
    },
  ],
  [
    "*",
    /^\/guilds\/(\d+)\/scheduled-events(?:\/(\d+))?$/,
    ({ chats }, call, parts) => calendar(chats, call, parts),
  ],
  ["POST", /^\/channels\/(\d+)\/messages$/, (desk, call, [id = ""]) => say(desk, call, id)],
  [
    "PATCH",
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (desk, call, [channel = "", id = ""]) =>
      desk.chats.toMessage(rewritten(desk.chats, mine(desk, channel, id), call, desk.complain)),
  ],
  [
    "DELETE",
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (desk, _call, [channel = "", id = ""]) => desk.chats.remove(mine(desk, channel, id)),
  ],
  [
    "POST",
    /^\/interactions\/(\d+)\/([\w.-]+)\/callback$/,
    (desk, call, [id = "", token = ""]) => callback(desk.chats, call, { id, token }, desk),
  ],
  [
    "*",
    /^\/webhooks\/\d+\/([\w.-]+)(?:\/messages\/(@original|\d+))?$/,
    ({ chats, complain }, call, [token = "", message]) =>
      hook(chats, call, { token, message }, complain),
  ],
];

const OPTIONAL = /^\/(?:applications\/@me|guilds\/|channels\/\d+$|users\/\d)/;

/** What Discord answers; undefined for nothing at all. @throws Refusal */
export function answer(desk: Desk, call: Call): unknown {
  if (desk.minimal && OPTIONAL.test(call.path)) throw new Refusal(404, 0, "404: Not Found");
  for (const [method, path, take] of ROUTES) {
    const [, ...parts] = path.exec(call.path) ?? [];
    if (path.test(call.path) && (method === "*" || method === call.method)) {
      return take(desk, call, parts);
    }
  }
  desk.complain([`no such endpoint: ${call.method} ${call.path.replace(/\d{5,}/g, "…")}`]);
  throw new Refusal(404, 0, "404: Not Found");
}
