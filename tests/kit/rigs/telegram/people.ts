import type { Message, User } from "grammy/types";
import type { Seen } from "../../rig.ts";
import { Refusal } from "./check.ts";
import { BOT, type Chats, type PersonOptions, type Shown, type Standing } from "./chats.ts";
import type { Happening, Updates } from "./updates.ts";

export interface GroupOptions {
  readonly title: string;
  readonly members: readonly number[];
  /** One of the members. */
  readonly administrator?: number;
  /** Numbers of the forum topics there are. */
  readonly topics?: readonly number[];
  /** Not yet a supergroup. */
  readonly basic?: boolean;
  /** The bot is not in it yet. */
  readonly without?: "bot";
}

export interface SayOptions {
  /** The number of the message that it replies to. */
  readonly replyTo?: number;
  readonly topic?: number;
  /** An administrator who speaks in the group's name. */
  readonly anonymous?: boolean;
  /** Something else than text; the text is its caption. */
  readonly media?: "photo" | "sticker" | "voice";
}

const COMMAND = /^\/[a-zA-Z0-9_]+(@\w+)?/;

/** What people do in their apps, and what they see there. */
export class People {
  readonly chats: Chats;
  readonly updates: Updates;
  /** A bot that is no administrator hears only what is for it. */
  privacy = true;
  /** Presses whose button still shows as busy. */
  readonly busy = new Set<string>();
  #presses = 0;

  constructor(chats: Chats, updates: Updates) {
    this.chats = chats;
    this.updates = updates;
  }

  /** A person's number, which is that of their private chat too. */
  addPerson(options: PersonOptions): number {
    return this.chats.addPerson(options);
  }

  /** A group's number; nobody is told. */
  addGroup({ title, members, administrator, topics = [], basic, without }: GroupOptions): number {
    const standings = members.map((id): [number, Standing] => [
      id,
      id === administrator ? "administrator" : "member",
    ]);
    return this.chats.addGroup({
      title,
      supergroup: basic !== true,
      members: new Map(standings),
      topics: new Set(topics),
      bot: without !== "bot",
    });
  }

  /** In a group or in private. Returns the number of the message. */
  says(person: number, where: number, text: string, options: SayOptions = {}): number {
    const { replyTo, topic, anonymous = false, media } = options;
    const shown = this.chats.put({
      chat: where,
      by: this.chats.user(person),
      topic,
      replyTo,
      anonymous,
      text,
      entities: [],
      markup: undefined,
      files: media ? [media] : [],
    });
    if (!this.chats.groups.has(where)) this.#open(person);
    if (this.#isFor(shown)) this.updates.push({ message: this.#travelling(shown, media) as never });
    return shown.id;
  }

  /** The button of this label, the newest that the person sees unless one is meant. A link into the private chat opens it. */
  presses(person: number, label: string, meant?: number): void {
    const places = [person, ...this.#groupsOf(person)];
    const { on, button } = this.chats.button(places, label, meant);
    if ("url" in button) this.#follows(person, button.url);
    else if ("callback_data" in button) this.#press(person, on, button.callback_data);
    else throw new Error(`the button "${label}" does nothing`);
  }

  /** A press on a button that this app never showed: anybody can send that. */
  forges(person: number, on: number, callbackData: string): void {
    this.#press(person, this.chats.find(on), callbackData);
  }

  opens(person: number): void {
    this.says(person, person, "/start");
  }

  edits(message: number, text: string): void {
    const shown = this.chats.find(message);
    shown.text = text;
    if (!this.#isFor(shown)) return;
    const edited = { ...this.#travelling(shown, undefined), edit_date: 1_770_009_000 + shown.id };
    this.updates.push({ edited_message: edited as never });
  }

  /** Telegram tells bots nothing of it. */
  deletes(message: number): void {
    this.chats.find(message).deleted = true;
  }

  adds(person: number, group: number): void {
    this.chats.group(group).bot = true;
    this.#membership(person, group, "left", "member");
  }

  removes(person: number, group: number): void {
    this.#membership(person, group, "member", "kicked");
    this.chats.group(group).bot = false;
  }

  blocks(person: number, blocked = true): void {
    const known = this.chats.people.get(person);
    if (known) known.blocked = blocked;
    if (blocked) this.#membership(person, person, "member", "kicked");
    else this.#membership(person, person, "kicked", "member");
  }

  leaves(person: number, group: number): void {
    this.chats.group(group).members.set(person, "left");
    this.#service(person, group, { left_chat_member: this.chats.user(person) });
  }

  /** The group becomes a supergroup, under another number. */
  migrates(person: number, group: number): number {
    const before = this.chats.group(group);
    const to = this.chats.addGroup({ ...before, supergroup: true });
    before.movedTo = to;
    this.#service(person, group, { migrate_to_chat_id: to });
    this.#service(person, to, { migrate_from_chat_id: group });
    return to;
  }

  screen(where: number): readonly Seen[] {
    return this.chats.screen(where);
  }

  /** Resolves when the bot's words stand there, at once if they do already. */
  shows(where: number, words: string): Promise<Seen> {
    return this.chats.shows(where, words);
  }

  /** The bot has answered a press. */
  acknowledged(press: string): void {
    if (!/^press-\d+$/.test(press)) {
      throw new Refusal(400, "Bad Request: query is too old or query ID is invalid");
    }
    this.busy.delete(press);
  }

  #groupsOf(person: number): number[] {
    return [...this.chats.groups.values()]
      .filter(({ members }) => members.has(person))
      .map(({ id }) => id);
  }

  #open(person: number): void {
    const known = this.chats.people.get(person);
    if (known) known.opened = true;
  }

  #follows(person: number, url: string): void {
    const { pathname, searchParams } = new URL(url);
    const payload = searchParams.get("start");
    if (pathname !== `/${BOT.username}`) throw new Error(`${url} leads away`);
    this.says(person, person, payload === null ? "/start" : `/start ${payload}`);
  }

  #press(person: number, on: Shown, data: string): void {
    this.#presses += 1;
    const id = `press-${this.#presses}`;
    this.busy.add(id);
    const from = this.chats.user(person);
    const message = this.chats.toMessage(on);
    this.updates.push({ callback_query: { id, from, data, message, chat_instance: "1" } });
  }

  #isFor(shown: Shown): boolean {
    const group = this.chats.groups.get(shown.chat);
    if (!group) return true;
    if (!group.bot) return false;
    const to = shown.replyTo === undefined ? undefined : this.chats.find(shown.replyTo);
    const named = shown.text.toLowerCase().includes(`@${BOT.username}`);
    return !this.privacy || shown.text.startsWith("/") || named || to?.by.id === BOT.id;
  }

  #travelling(shown: Shown, media: SayOptions["media"]): Message {
    const { text, ...message } = this.chats.toMessage(shown);
    const [command] = COMMAND.exec(shown.text) ?? [];
    const entities = command
      ? { entities: [{ type: "bot_command", offset: 0, length: command.length }] }
      : {};
    if (!media) return { ...message, text: text ?? "", ...entities } as Message;
    const caption = text === undefined ? {} : { caption: text };
    return { ...message, ...caption, [media]: media === "photo" ? [] : {} };
  }

  #membership(by: number, where: number, before: string, after: string): void {
    const my_chat_member = {
      chat: this.chats.chat(where),
      from: this.chats.user(by),
      date: 1_770_000_000,
      old_chat_member: { user: BOT as User, status: before },
      new_chat_member: { user: BOT as User, status: after },
    };
    this.updates.push({ my_chat_member } as Happening);
  }

  #service(by: number, chat: number, what: Partial<Message>): void {
    const message = {
      message_id: this.chats.next(),
      date: 1_770_000_000,
      chat: this.chats.chat(chat),
      from: this.chats.user(by),
      ...what,
    };
    this.updates.push({ message } as Happening);
  }
}
