import { isPrivate, privateId, type Screened } from "../../../adapters/memory/index.ts";
import { escape } from "../../../adapters/discord/escape.ts";
import { commands } from "../../../src/commands/index.ts";
import { type Names as Commands, namesOf, readCommand } from "../../../src/commands/reader.ts";
import { loadWording } from "../../../src/i18n/fluent.ts";
import { negotiate } from "../../../src/i18n/negotiate.ts";
import { commonRoom, roomsOf } from "../../../src/replay/cast.ts";
import type { Script } from "../../../src/replay/script.ts";
import { argsOf } from "../../../src/turns/run.ts";
import { type DiscordServer, openDiscordServer, quickDiscord } from "../rigs/discord.ts";
import { BOT, type Form, type Message } from "../rigs/discord/chats.ts";
import { button, type Happening, Names, shownName, type Wire } from "./wire.ts";

const wording = loadWording(new URL("../../../config/locales/", import.meta.url));
const NAMES: Commands = namesOf(commands, wording);

const replyHint = (locale = "en"): string => {
  const spoken = negotiate([locale], wording.locales);
  return wording.speak(spoken, { prefix: "/", accents: true })("reply-hint");
};

const HOST = "host";
const QUARTER = 15 * 60_000;

/** The languages of Discord's apps: there is no plain English. */
const localeOf = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** With addresses after their labels, as transcripts have them. */
const spelt = (content: string): string =>
  content.replace(
    /(?<!\\)\[((?:\\[^]|[^\]\\])+)\]\(<([^>]+)>\)/g,
    (_, label: string, to: string) => `${label} ${escape(`<${to}>`)}`,
  );

const labelsOf = ({ components }: Message): readonly string[] =>
  components.flatMap((row) => row.components).map(({ label }) => label);

/** A form's question: over its field, and whole in it where it is long. */
function questionOf({ components }: Form): string {
  const [field] = components.flatMap((row) => row.components);
  const hint = field?.["placeholder"];
  return typeof hint === "string" ? hint : (field?.label ?? "");
}

class DiscordWire implements Wire {
  readonly #server: DiscordServer;
  readonly #now: () => Date;
  readonly #people = new Names<string>();
  readonly #rooms = new Names<string>();
  readonly #spaces = new Map<string, string>();
  readonly #news: Happening[] = [];
  readonly #known = new Set<string>();
  readonly #last = new Map<string, DiscordServer["sockets"]["last"]>();
  #looked: number;

  constructor(script: Script, server: DiscordServer, now: () => Date) {
    this.#server = server;
    this.#now = now;
    this.#looked = now().getTime();
    const owner = server.addPerson({ name: HOST, username: HOST, locale: "en-GB" });
    const cast = script.people.filter(({ platform }) => platform === "discord");
    for (const { name, locale } of cast) {
      const person = { name: shownName(name), username: name, locale: localeOf(locale) };
      const id = server.addPerson(person);
      this.#people.add(name, id);
      this.#rooms.add(privateId(name), server.chats.direct(id));
    }
    for (const [at, title = "Palier"] of script.communities.entries()) {
      const members = cast.filter(({ community }) => community === at);
      if (members.length === 0) continue;
      const ids = members.map(({ name }) => this.#people.id(name));
      const { guild, channel } = server.addGuild({ name: title, members: ids, owner });
      for (const { name, steward } of members) {
        const id = this.#people.id(name);
        server.chats.guilds.get(guild)?.members.set(id, { manages: steward });
      }
      for (const room of new Set(members.flatMap((one) => roomsOf(one, script)))) {
        const common = room === commonRoom("discord", at);
        const id = common ? channel : server.addChannel(guild, { name: room });
        this.#rooms.add(room, id);
        this.#spaces.set(room, guild);
      }
    }
    server.chats.watch = (what) => ("for" in what ? this.#asks(what) : this.#watch(what));
  }

  open = () => quickDiscord(this.#server, { clock: this.#now, words: { replyHint } });

  account(person: string) {
    if (!this.#people.has(person)) return undefined;
    const { id, locale } = this.#server.chats.person(this.#people.id(person));
    return { platform: "discord", id, name: shownName(person), handle: person, locale };
  }

  room(id: string) {
    const space = this.#spaces.get(id);
    const place = { platform: "discord", id: this.#rooms.id(id), private: isPrivate(id) };
    return { ...place, ...(space !== undefined && { space }) };
  }

  screen(person: string): readonly Screened[] {
    const { chats } = this.#server;
    const id = this.#people.id(person);
    return chats.messages.flatMap((message) => {
      const room = this.#rooms.name(message.channel);
      if (room === undefined || message.thinking || !chats.sees(id, message)) return [];
      const by = message.by === BOT.id ? "bot" : (this.#people.name(message.by) ?? "");
      const only = message.only === undefined ? {} : { only: person };
      const text = chats.look(message.content).text;
      const buttons = labelsOf(message).map(button);
      return [{ id: message.id, room, by, text, buttons, files: message.files, ...only }];
    });
  }

  news(): readonly Happening[] {
    return this.#news.splice(0);
  }

  async says(person: string, text: string, place: string, to: Screened | undefined) {
    const [id, channel] = [this.#people.id(person), this.#rooms.id(place)];
    const form = this.#server.chats.forms.get(id);
    const reading = readCommand(text, NAMES);
    if (reading && "command" in reading && to === undefined) {
      const { command, rest } = reading;
      this.#server.chats.forms.delete(id);
      this.#server.slash(id, channel, `/${command.name}`, argsOf(command, rest));
    } else if (form?.channel === channel && to === undefined) this.#server.submits(id, text);
    else {
      const named = text.replace(/^@palier\b/i, `<@${BOT.id}>`);
      this.#server.says(id, channel, named, to === undefined ? {} : { replyTo: to.id });
    }
    this.#remember(person);
  }

  presses(person: string, on: Screened, label: string): void {
    const id = this.#people.id(person);
    this.#server.chats.forms.delete(id);
    this.#server.presses(id, label, on.id);
    this.#remember(person);
  }

  unpresses(): void {
    throw new Error("nobody takes a press back on Discord");
  }

  again(person: string): void {
    this.#server.sockets.again(this.#last.get(person));
  }

  edits(): void {
    // Nobody edits a command.
  }

  deletes(): void {
    // Nor takes it away.
  }

  opens(person: string): void {
    this.#server.slash(this.#people.id(person), this.#rooms.id(privateId(person)), "/start");
    this.#remember(person);
  }

  lets(person: string, write: boolean): void {
    this.#server.chats.person(this.#people.id(person)).closed = !write;
  }

  looks(now: Date): void {
    if (now.getTime() - this.#looked >= QUARTER) this.#server.pass("a quarter of an hour");
    this.#looked = now.getTime();
  }

  troubles = (trouble: "down" | undefined) => this.#server.troubles(trouble);
  settled = () => this.#server.settled();
  close = () => this.#server.close();

  #remember(person: string): void {
    this.#last.set(person, this.#server.sockets.last);
  }

  #watch(message: Message): void {
    const room = this.#rooms.name(message.channel);
    const { id, content, files, deleted, thinking, only } = message;
    if (message.by !== BOT.id || room === undefined || thinking) return;
    const updates = this.#known.has(id);
    if (deleted && !updates) return;
    this.#known.add(id);
    this.#news.push({
      id,
      room,
      ...(only !== undefined && { only: this.#people.name(only) ?? "" }),
      text: deleted ? "" : this.#server.chats.look(spelt(content)).text,
      buttons: deleted ? [] : labelsOf(message),
      files,
      deleted,
      updates,
    });
  }

  #asks(form: Form & { readonly for: string; readonly channel: string }): void {
    const room = this.#rooms.name(form.channel);
    if (room === undefined) return;
    const only = isPrivate(room) ? {} : { only: this.#people.name(form.for) ?? "" };
    const told = { id: `form ${this.#news.length}`, room, ...only };
    this.#news.push({ ...told, text: questionOf(form), buttons: [], files: [], updates: false });
  }
}

export async function openDiscordWire(script: Script, now: () => Date): Promise<Wire> {
  return new DiscordWire(script, await openDiscordServer(), now);
}
