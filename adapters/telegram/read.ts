import type { Chat, ChatMember, Message, Update, User } from "grammy/types";
import type { About, Account, Incoming, Room, Sent } from "#chat";
import { saysOf } from "./link.ts";

/** The bot's own account. */
export interface Self {
  readonly id: number;
  readonly username: string;
}

const platform = "telegram";

/** "Group", who speaks for administrators that stay anonymous. */
const ANONYMOUS = 1_087_968_824;

/** Telegram itself, which also forwards the posts of a linked channel. */
const TELEGRAM = 777_000;

/** What a person sends; anything else in a chat is a service message. */
const CONTENT = [
  "text",
  "caption",
  "photo",
  "sticker",
  "voice",
  "video",
  "video_note",
  "audio",
  "document",
  "animation",
  "location",
  "contact",
  "poll",
  "dice",
  "story",
  "paid_media",
  "checklist",
] as const;

/** The letters that the core reads as a command's name; Telegram adds whose it is. */
const COMMAND = /^(\/\p{L}[\p{L}\p{M}\p{N}_-]*)(?:@(\w+))?(?=\s|$)/u;

const accountOf = ({ id, first_name, last_name, username, language_code }: User): Account => ({
  platform,
  id: String(id),
  name: [first_name, last_name].filter((name) => name !== undefined).join(" "),
  ...(username !== undefined && { handle: username }),
  ...(language_code !== undefined && { locale: language_code }),
});

const roomAccount = (chat: Chat): Account => ({
  platform,
  id: String(chat.id),
  name: chat.title ?? "",
});

/** Threads of replies have an id too, in groups without topics: nothing is said "in" those. */
function roomOf(
  chat: Chat,
  message?: Pick<Message, "is_topic_message" | "message_thread_id">,
): Room {
  const thread = message?.is_topic_message ? message.message_thread_id : undefined;
  return {
    platform,
    id: String(chat.id),
    private: chat.type === "private",
    ...(chat.title !== undefined && { title: chat.title }),
    ...(thread !== undefined && { thread: String(thread) }),
  };
}

const sentOf = (message: Message): Sent => ({
  room: roomOf(message.chat, message),
  ids: [String(message.message_id)],
});

/** Who speaks: a person, or an administrator in the group's name. Bots and channels are not answered. */
function speakerOf({
  from,
  sender_chat,
  chat,
}: Message): Pick<Incoming, "from" | "anonymous"> | undefined {
  if (from?.id === ANONYMOUS && sender_chat?.id === chat.id) {
    return { from: roomAccount(chat), anonymous: true };
  }
  if (!from || from.is_bot || from.id === TELEGRAM || sender_chat) return undefined;
  return { from: accountOf(from) };
}

/** In a topic, what is no reply is one to the topic's opening. */
function repliedTo({ reply_to_message }: Message): Message | undefined {
  return reply_to_message?.forum_topic_created ? undefined : reply_to_message;
}

function aboutOf(message: Message, self: Self): { about?: About } {
  const to = repliedTo(message);
  if (!to) return {};
  const text = to.text ?? to.caption;
  const speaker = speakerOf(to);
  return {
    about: {
      message: sentOf(to),
      byBot: to.from?.id === self.id,
      ...(speaker && !speaker.anonymous && { from: speaker.from }),
      ...(text !== undefined && { text }),
    },
  };
}

/** The words that are for the bot, without its name; undefined when they are for others. */
function wordsFor(message: Message, self: Self): string | undefined {
  const text = message.text ?? message.caption ?? "";
  const own = self.username.toLowerCase();
  const [typed = "", command = "", whose] = COMMAND.exec(text) ?? [];
  if (whose !== undefined && whose.toLowerCase() !== own) return undefined;
  if (command !== "") return command + text.slice(typed.length);
  const [name, called] = /^@(\w+)[\s,:;.!?]*/.exec(text) ?? [];
  if (name !== undefined && called?.toLowerCase() === own) return text.slice(name.length);
  const forBot = message.chat.type === "private" || repliedTo(message)?.from?.id === self.id;
  return forBot ? text : undefined;
}

/** Pressing a button that opens the private chat arrives as `/start` and what the button says. */
function unwrapped(text: string, { chat }: Message): string {
  const [, payload] = /^\/start (\S+)$/.exec(text) ?? [];
  return (chat.type === "private" && payload !== undefined && saysOf(payload)) || text;
}

function moved(message: Message): readonly Incoming[] {
  const { chat, from, sender_chat, migrate_to_chat_id: to, migrate_from_chat_id: old } = message;
  const ids = to === undefined ? [old, chat.id] : [chat.id, to];
  const [before, after] = ids.map(String);
  if (before === undefined || after === undefined) return [];
  const person = from && !from.is_bot && !sender_chat;
  return [
    {
      kind: "moved",
      // Both chats are told: it is one move.
      id: `moved ${before} ${after}`,
      room: { ...roomOf(chat), id: before },
      to: { ...roomOf(chat), id: after },
      from: person ? accountOf(from) : roomAccount(chat),
    },
  ];
}

function said(message: Message, id: string, self: Self): readonly Incoming[] {
  const room = roomOf(message.chat, message);
  const { left_chat_member: gone } = message;
  if (gone) return gone.is_bot ? [] : [{ kind: "left", id, room, from: accountOf(gone) }];
  if (message.migrate_to_chat_id !== undefined || message.migrate_from_chat_id !== undefined) {
    return moved(message);
  }
  if (!CONTENT.some((kind) => message[kind] !== undefined)) return [];
  const speaker = speakerOf(message);
  const text = wordsFor(message, self);
  if (!speaker || text === undefined) return [];
  return [
    {
      kind: "said",
      id,
      room,
      ...speaker,
      said: { text: unwrapped(text, message) },
      toBot: true,
      message: sentOf(message),
      ...aboutOf(message, self),
    },
  ];
}

function edited(message: Message, id: string, self: Self): readonly Incoming[] {
  const speaker = speakerOf(message);
  const text = wordsFor(message, self);
  if (!speaker || !text) return [];
  const { room, ids } = sentOf(message);
  return [{ kind: "edited", id, room, ...speaker, said: { text }, message: { room, ids } }];
}

/** The query's own id, since an app may hand one press over twice under two update ids. */
function pressed({
  id,
  from,
  data,
  message,
}: NonNullable<Update["callback_query"]>): readonly Incoming[] {
  if (data === undefined || message === undefined || from.is_bot) return [];
  // Of a message too old to be handed along, Telegram tells the place only.
  const room = roomOf(message.chat, message.date === 0 ? undefined : message);
  const on: Sent = { room, ids: [String(message.message_id)] };
  return [{ kind: "pressed", id: `press ${id}`, room, from: accountOf(from), says: data, on }];
}

const isIn = (member: ChatMember): boolean =>
  member.status === "restricted"
    ? member.is_member
    : member.status !== "left" && member.status !== "kicked";

function membership(
  { chat, from, old_chat_member, new_chat_member }: NonNullable<Update["my_chat_member"]>,
  id: string,
): readonly Incoming[] {
  const now = isIn(new_chat_member);
  if (chat.type === "channel" || now === isIn(old_chat_member)) return [];
  const person = from.id === ANONYMOUS ? roomAccount(chat) : accountOf(from);
  const kind = chat.type === "private" ? (now ? "opened" : "blocked") : now ? "added" : "removed";
  return [{ kind, id, room: roomOf(chat), from: person }];
}

/** What Telegram tells → what arrives; nothing for whatever is not for the bot. */
export function read(update: Update, self: Self): readonly Incoming[] {
  const id = String(update.update_id);
  if (update.message) return said(update.message, id, self);
  if (update.edited_message) return edited(update.edited_message, id, self);
  if (update.callback_query) return pressed(update.callback_query);
  if (update.my_chat_member) return membership(update.my_chat_member, id);
  return [];
}

/** All that is asked for; anything else Telegram keeps to itself. */
export const HEARD = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** The chat in whose order an update has to be handled; whatever it holds, this does not throw. */
export function chatOf(update: Update): string {
  const { message, edited_message, callback_query, my_chat_member } = update;
  const place = message ?? edited_message ?? callback_query?.message ?? my_chat_member;
  return String(place?.chat?.id ?? "");
}
