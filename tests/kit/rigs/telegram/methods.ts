import type {
  BotCommand,
  ForceReply,
  InlineKeyboardMarkup,
  Message,
  ReplyParameters,
} from "grammy/types";
import { BOT, type Chats, type Shown } from "./chats.ts";
import {
  type Call,
  checkedButton,
  checkedEntities,
  checkedText,
  Refusal,
  textOf,
  trimmed,
} from "./check.ts";

type Markup = InlineKeyboardMarkup | ForceReply | undefined;

function checkedMarkup(given: unknown): Markup {
  const markup = given as Markup;
  if (markup === undefined) return undefined;
  if ("inline_keyboard" in markup) {
    const buttons = markup.inline_keyboard.flat();
    if (buttons.length > 100 || markup.inline_keyboard.some((row) => row.length > 8)) {
      throw new Refusal(400, "Bad Request: too many buttons");
    }
    for (const button of buttons) checkedButton(button, BOT.username);
    return markup;
  }
  if ((markup.input_field_placeholder ?? "x").length > 64) {
    throw new Refusal(400, "Bad Request: input field placeholder is too long");
  }
  return markup;
}

/** A place where the bot may write. */
function openChat(chats: Chats, given: unknown): number {
  const id = Number(given);
  const group = chats.groups.get(id);
  if (group?.movedTo !== undefined) {
    const description = "Bad Request: group chat was upgraded to a supergroup chat";
    throw new Refusal(400, description, { migrate_to_chat_id: group.movedTo });
  }
  if (group) {
    if (group.bot) return id;
    throw new Refusal(403, "Forbidden: bot was kicked from the group chat");
  }
  const person = chats.people.get(id);
  if (!person) throw new Refusal(400, "Bad Request: chat not found");
  if (person.blocked) throw new Refusal(403, "Forbidden: bot was blocked by the user");
  if (person.opened) return id;
  throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user");
}

function topicIn(chats: Chats, chat: number, given: unknown): number | undefined {
  if (given === undefined) return undefined;
  const topic = Number(given);
  if (chats.groups.get(chat)?.topics.has(topic)) return topic;
  throw new Refusal(400, "Bad Request: message thread not found");
}

function own(chats: Chats, call: Call, missing: string): Shown {
  const chat = openChat(chats, call["chat_id"]);
  const id = Number(call["message_id"]);
  const shown = chats.messages.find((one) => one.id === id && one.chat === chat && !one.deleted);
  if (!shown || shown.by.id !== BOT.id) throw new Refusal(400, `Bad Request: ${missing}`);
  return shown;
}

function sendMessage(chats: Chats, call: Call): Message {
  const chat = openChat(chats, call["chat_id"]);
  const text = checkedText(call["text"]);
  const reply = call["reply_parameters"] as ReplyParameters | undefined;
  const shown = chats.put({
    chat,
    by: BOT,
    topic: topicIn(chats, chat, call["message_thread_id"]),
    replyTo: reply?.message_id,
    anonymous: false,
    ...trimmed(text, checkedEntities(text, call["entities"])),
    markup: checkedMarkup(call["reply_markup"]),
    files: [],
  });
  return chats.toMessage(shown);
}

function sendDocument(chats: Chats, call: Call): Message {
  const chat = openChat(chats, call["chat_id"]);
  const file = call["document"];
  if (!(file instanceof File) || file.size === 0) {
    throw new Refusal(400, "Bad Request: there is no document in the request");
  }
  const shown = chats.put({
    chat,
    by: BOT,
    topic: topicIn(chats, chat, call["message_thread_id"]),
    replyTo: undefined,
    anonymous: false,
    text: "",
    entities: [],
    markup: undefined,
    files: [file.name],
  });
  return chats.toMessage(shown);
}

function editMessageText(chats: Chats, call: Call): Message {
  const shown = own(chats, call, "message to edit not found");
  const text = checkedText(call["text"]);
  const markup = checkedMarkup(call["reply_markup"]);
  const after = { ...trimmed(text, checkedEntities(text, call["entities"])), markup };
  const { text: before, entities, markup: buttons } = shown;
  if (JSON.stringify(after) === JSON.stringify({ text: before, entities, markup: buttons })) {
    chats.changed(shown);
    throw new Refusal(
      400,
      "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
    );
  }
  Object.assign(shown, after);
  chats.changed(shown);
  return chats.toMessage(shown);
}

function deleteMessage(chats: Chats, call: Call): true {
  const shown = own(chats, call, "message to delete not found");
  shown.deleted = true;
  chats.changed(shown);
  return true;
}

function setMyCommands(chats: Chats, call: Call): true {
  const commands = call["commands"] as readonly BotCommand[];
  const { type } = (call["scope"] ?? { type: "default" }) as { type: string };
  if (commands.length > 100) throw new Refusal(400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) {
      throw new Refusal(400, "Bad Request: BOT_COMMAND_INVALID");
    }
    if (description.length < 1 || description.length > 256) {
      throw new Refusal(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
    }
  }
  chats.menus.set(`${type} ${textOf(call["language_code"])}`, commands);
  return true;
}

function getChatMember(chats: Chats, call: Call) {
  const group = chats.groups.get(Number(call["chat_id"]));
  const person = Number(call["user_id"]);
  if (!group) throw new Refusal(400, "Bad Request: chat not found");
  const status = group.members.get(person);
  if (status === undefined) throw new Refusal(400, "Bad Request: user not found");
  return { user: chats.user(person), status };
}

/** The methods that only look at the chats or change them. */
export const methods: Readonly<Record<string, (chats: Chats, call: Call) => unknown>> = {
  getMe: () => ({ ...BOT, can_join_groups: true, can_read_all_group_messages: false }),
  sendMessage,
  sendDocument,
  editMessageText,
  deleteMessage,
  setMyCommands,
  getMyCommands: (chats, { scope, language_code }) => {
    const { type } = (scope ?? { type: "default" }) as { type: string };
    return chats.menus.get(`${type} ${textOf(language_code)}`) ?? [];
  },
  getChatMember,
};
