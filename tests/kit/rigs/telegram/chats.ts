import type {
  BotCommand,
  Chat,
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  MessageEntity,
  Message,
  User,
} from "grammy/types";
import type { Seen } from "../../rig.ts";

export interface PersonOptions {
  readonly name: string;
  readonly last?: string;
  /** What their app is set to. */
  readonly language?: string;
  readonly username?: string;
}

export type Standing = "creator" | "administrator" | "member" | "left";

export interface Group {
  readonly id: number;
  readonly title: string;
  readonly supergroup: boolean;
  readonly members: Map<number, Standing>;
  readonly topics: ReadonlySet<number>;
  bot: boolean;
  movedTo: number | undefined;
}

/** One message as everybody in its chat sees it. */
export interface Shown {
  readonly id: number;
  readonly chat: number;
  readonly by: User;
  readonly topic: number | undefined;
  readonly replyTo: number | undefined;
  /** Said in the group's own name. */
  readonly anonymous: boolean;
  text: string;
  entities: readonly MessageEntity[];
  markup: InlineKeyboardMarkup | ForceReply | undefined;
  files: readonly string[];
  deleted: boolean;
}

export const BOT: User & { username: string } = {
  id: 4242,
  is_bot: true,
  first_name: "Palier",
  username: "palier_bot",
};

const GROUP_ANONYMOUS: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};

const buttonsOf = ({ markup }: Shown): readonly InlineKeyboardButton[] =>
  markup && "inline_keyboard" in markup ? markup.inline_keyboard.flat() : [];

/** The chats, as Telegram keeps them. */
export class Chats {
  readonly people = new Map<number, User & { opened: boolean; blocked: boolean }>();
  readonly groups = new Map<number, Group>();
  readonly messages: Shown[] = [];
  /** By scope and language. */
  readonly menus = new Map<string, readonly BotCommand[]>();
  readonly #looking = new Set<(shown: Shown) => void>();
  #serial = 100;

  next(): number {
    this.#serial += 1;
    return this.#serial;
  }

  addPerson({ name, last, language, username }: PersonOptions): number {
    const id = 7_000_000 + this.next();
    this.people.set(id, {
      id,
      is_bot: false,
      first_name: name,
      ...(last !== undefined && { last_name: last }),
      ...(language !== undefined && { language_code: language }),
      ...(username !== undefined && { username }),
      opened: false,
      blocked: false,
    });
    return id;
  }

  addGroup(group: Omit<Group, "id" | "movedTo">): number {
    const id = group.supergroup ? -1_001_000_000_000 - this.next() : -5000 - this.next();
    this.groups.set(id, { ...group, id, movedTo: undefined });
    return id;
  }

  user(id: number): User {
    const person = this.people.get(id);
    if (!person) throw new Error(`nobody has the id ${id}`);
    const { opened: _opened, blocked: _blocked, ...user } = person;
    return user;
  }

  group(id: number): Group {
    const group = this.groups.get(id);
    if (!group) throw new Error(`no group has the id ${id}`);
    return group;
  }

  chat(id: number): Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat {
    const group = this.groups.get(id);
    if (!group) {
      const { first_name } = this.user(id);
      return { id, type: "private", first_name };
    }
    const { title, supergroup, topics } = group;
    if (!supergroup) return { id, type: "group", title };
    return { id, type: "supergroup", title, ...(topics.size > 0 && { is_forum: true as const }) };
  }

  put(message: Omit<Shown, "id" | "deleted">): Shown {
    const shown = { ...message, id: this.next(), deleted: false };
    this.messages.push(shown);
    this.changed(shown);
    return shown;
  }

  find(id: number): Shown {
    const found = this.messages.find((message) => message.id === id && !message.deleted);
    if (!found) throw new Error(`no message ${id}`);
    return found;
  }

  /** The label's button on the newest message that this person sees, or on the one that is wanted. */
  button(
    chats: readonly number[],
    label: string,
    wanted?: number,
  ): { on: Shown; button: InlineKeyboardButton } {
    for (const on of this.messages.toReversed()) {
      if (on.deleted || !chats.includes(on.chat) || on.id !== (wanted ?? on.id)) continue;
      const button = buttonsOf(on).find(({ text }) => text === label);
      if (button) return { on, button };
    }
    throw new Error(`no button "${label}" on the screen`);
  }

  /** A message has come, was rewritten (be it into the same), or is gone. */
  changed(shown: Shown): void {
    for (const look of this.#looking) look(shown);
  }

  watch(look: (shown: Shown) => void): void {
    this.#looking.add(look);
  }

  /** Resolves when the bot's words stand in this chat: for programs of which nobody knows when they are through. */
  shows(chat: number, words: string): Promise<Seen> {
    return new Promise((resolve) => {
      const look = (): void => {
        const seen = this.screen(chat).find((one) => one.by === "bot" && one.text.includes(words));
        if (!seen) return;
        this.#looking.delete(look);
        resolve(seen);
      };
      this.#looking.add(look);
      look();
    });
  }

  screen(chat: number): readonly Seen[] {
    return this.messages
      .filter((message) => message.chat === chat && !message.deleted)
      .map((message) => ({
        id: String(message.id),
        by: message.by.id === BOT.id ? "bot" : String(message.by.id),
        text: message.text,
        buttons: buttonsOf(message).map(({ text }) => text),
        files: message.files,
      }));
  }

  /** As it travels in updates and answers. */
  toMessage(shown: Shown, depth = 1): Message {
    const { id, by, text, topic, replyTo, anonymous, entities } = shown;
    const chat = this.chat(shown.chat);
    const to = replyTo === undefined ? undefined : this.messages.find((one) => one.id === replyTo);
    return {
      message_id: id,
      date: 1_770_000_000 + id,
      chat,
      from: anonymous ? GROUP_ANONYMOUS : by,
      ...(anonymous && { sender_chat: chat }),
      ...(text !== "" && { text }),
      ...(entities.length > 0 && { entities: [...entities] }),
      ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
      ...(to && depth > 0 && { reply_to_message: this.toMessage(to, depth - 1) }),
    } as Message;
  }

  /** The commands that the app of this person lists in this chat. */
  menu(person: number, chat: number): readonly BotCommand[] {
    const { language_code: language = "" } = this.user(person);
    const standing = this.groups.get(chat)?.members.get(person);
    const scopes =
      standing === undefined
        ? ["all_private_chats", "default"]
        : standing === "member"
          ? ["all_group_chats", "default"]
          : ["all_chat_administrators", "all_group_chats", "default"];
    const keys = scopes.flatMap((scope) => [`${scope} ${language}`, `${scope} `]);
    const key = keys.find((one) => this.menus.has(one));
    return key === undefined ? [] : (this.menus.get(key) ?? []);
  }
}
