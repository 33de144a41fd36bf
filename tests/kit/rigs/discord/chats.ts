import type { APIMessage, APIUser } from "discord.js";
import type { Seen } from "../../rig.ts";
import { show, type Shown as Look } from "./markdown.ts";
import type {
  Button,
  Channel,
  Command,
  Form,
  Guild,
  Interaction,
  Message,
  Person,
  Planned,
  PersonOptions,
} from "./things.ts";

export type * from "./things.ts";

export const BOT: APIUser = {
  id: "4200000000000000042",
  username: "palier",
  discriminator: "0",
  global_name: null,
  avatar: null,
  bot: true,
};

const buttonsOf = ({ components }: Message): readonly Button[] =>
  components.flatMap((row) => row.components);

/** Communities, channels and messages, as Discord keeps them. */
export class Chats {
  readonly people = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages: Message[] = [];
  readonly interactions = new Map<string, Interaction>();
  /** The form on somebody's screen. */
  readonly forms = new Map<string, Form & { readonly channel: string }>();
  commands: readonly Command[] = [];
  planned: Planned[] = [];
  /** Discord's own clock; its calendar takes nothing that is past. */
  now = new Date("2026-03-02T09:00:00Z");
  /** Hears of each message that has come, was rewritten, or is gone, and of each form. */
  watch: (what: Message | (Form & { readonly for: string; readonly channel: string })) => void =
    () => undefined;
  #serial = 0;

  next(): string {
    this.#serial += 1;
    return String(1_100_000_000_000_000_000n + BigInt(this.#serial));
  }

  addPerson({ name, username, locale, id = this.next() }: PersonOptions): string {
    const user = { id, username, global_name: name, discriminator: "0", avatar: null };
    this.people.set(id, { ...user, locale, closed: false });
    return id;
  }

  user(id: string): APIUser {
    if (id === BOT.id) return BOT;
    const { closed: _closed, locale: _locale, ...user } = this.person(id);
    return user;
  }

  person(id: string): Person {
    const person = this.people.get(id);
    if (!person) throw new Error(`nobody has the id ${id}`);
    return person;
  }

  channel(id: string): Channel {
    const channel = this.channels.get(id);
    if (!channel) throw new Error(`no channel has the id ${id}`);
    return channel;
  }

  /** The private chat of this person with the bot. */
  direct(person: string): string {
    for (const { id, with: whom } of this.channels.values()) if (whom === person) return id;
    const id = this.next();
    this.channels.set(id, { id, type: 1, with: person });
    return id;
  }

  put(message: Omit<Message, "id" | "deleted">): Message {
    const put = { ...message, id: this.next(), deleted: false };
    this.messages.push(put);
    this.watch(put);
    return put;
  }

  find(id: string): Message | undefined {
    return this.messages.find((message) => message.id === id && !message.deleted);
  }

  look(content: string): Look {
    return show(content, (id) =>
      id === BOT.id ? "Palier" : (this.people.get(id)?.global_name ?? undefined),
    );
  }

  sees(person: string, message: Message): boolean {
    const { guild, with: whom } = this.channel(message.channel);
    if (message.deleted || (message.only !== undefined && message.only !== person)) return false;
    return guild === undefined
      ? whom === person
      : this.guilds.get(guild)?.members.has(person) === true;
  }

  screen(person: string, channel: string): readonly Seen[] {
    return this.messages
      .filter((message) => message.channel === channel && this.sees(person, message))
      .map((message) => ({
        id: message.id,
        by: message.by === BOT.id ? "bot" : message.by,
        text: message.thinking ? "thinking…" : this.look(message.content).text,
        buttons: buttonsOf(message).map(({ label }) => label),
        files: message.files,
      }));
  }

  /** A form on somebody's screen, instead of the one before. */
  opens(person: string, form: Form & { readonly channel: string }): void {
    this.forms.set(person, form);
    this.watch({ ...form, for: person });
  }

  remove(message: Message): void {
    message.deleted = true;
    this.watch(message);
  }

  /** The label's button on the newest message that this person sees, or on the one that is wanted. */
  button(person: string, label: string, wanted?: string): { on: Message; button: Button } {
    for (const on of this.messages.toReversed()) {
      if (!this.sees(person, on) || on.id !== (wanted ?? on.id)) continue;
      const button = buttonsOf(on).find((one) => one.label === label);
      if (button) return { on, button };
    }
    throw new Error(`no button "${label}" on the screen`);
  }

  /** As it travels; what the bot may not read is empty. */
  toMessage(message: Message, depth = 1): APIMessage {
    const { id, channel, by, content, components, replyTo, only, files } = message;
    const mentioned = [...content.matchAll(/<@!?(\d+)>/g)].map(([, whom = ""]) => whom);
    const { guild } = this.channel(channel);
    const readable =
      guild === undefined || by === BOT.id || mentioned.includes(BOT.id) || depth < 0;
    const to = replyTo === undefined ? undefined : this.find(replyTo);
    return {
      id,
      channel_id: channel,
      author: this.user(by),
      content: readable ? content : "",
      components,
      attachments: files.map((filename) => ({ filename })),
      mentions: mentioned.filter((one) => this.people.has(one)).map((one) => this.user(one)),
      type: to ? 19 : 0,
      flags: only === undefined ? 0 : 64,
      ...(to && depth > 0 && { referenced_message: this.toMessage(to, depth - 1) }),
    } as unknown as APIMessage;
  }

  /** What the app of this person lists when they type a slash there. */
  menu(person: string, channel: string): readonly { name: string; summary: string }[] {
    const { guild } = this.channel(channel);
    const { locale } = this.person(person);
    const member = guild === undefined ? undefined : this.guilds.get(guild)?.members.get(person);
    return this.commands
      .filter(({ type, contexts, default_member_permissions: who }) => {
        const here = contexts.includes(guild === undefined ? 1 : 0);
        return type === 1 && here && (who === null || guild === undefined || member?.manages);
      })
      .map((one) => ({
        name: one.name_localizations[locale] ?? one.name,
        summary: one.description_localizations?.[locale] ?? one.description ?? "",
      }));
  }
}
