import type { Update } from "grammy/types";
import type { MessageEntity } from "grammy/types";
import type { Screened } from "../../../adapters/memory/index.ts";
import { isPrivate, privateId } from "../../../adapters/memory/index.ts";
import { commonRoom, roomsOf } from "../../../src/replay/cast.ts";
import type { Script } from "../../../src/replay/script.ts";
import { openTelegramServer, quickTelegram, type TelegramServer } from "../rigs/telegram.ts";
import { BOT, type Shown } from "../rigs/telegram/chats.ts";
import { button, type Happening, Names, shownName, type Wire } from "./wire.ts";

/** With addresses after their labels, as transcripts have them. */
function spelt(text: string, entities: readonly MessageEntity[]): string {
  let [told, done] = ["", 0];
  for (const entity of entities.toSorted((a, b) => a.offset - b.offset)) {
    const end = entity.offset + entity.length;
    if (entity.type !== "text_link" && entity.type !== "text_mention") continue;
    const label = text.slice(entity.offset, end);
    told += text.slice(done, entity.offset);
    if (entity.type === "text_mention") told += `@${label}`;
    else told += label === entity.url ? label : `${label} <${entity.url}>`;
    done = end;
  }
  return told + text.slice(done);
}

const labelsOf = ({ markup }: Shown): readonly string[] =>
  markup && "inline_keyboard" in markup
    ? markup.inline_keyboard.flat().map(({ text }) => text)
    : [];

class TelegramWire implements Wire {
  readonly #server: TelegramServer;
  readonly #now: () => Date;
  readonly #people = new Names<number>();
  readonly #rooms = new Names<number>();
  readonly #news: Happening[] = [];
  readonly #known = new Set<number>();
  readonly #last = new Map<string, Update | undefined>();
  readonly #said = new Map<string, number>();

  constructor(script: Script, server: TelegramServer, now: () => Date) {
    this.#server = server;
    this.#now = now;
    const cast = script.people.filter(({ platform }) => platform === "telegram");
    for (const { name, locale, stranger } of cast) {
      const id = server.addPerson({ name: shownName(name), language: locale, username: name });
      this.#people.add(name, id);
      this.#rooms.add(privateId(name), id);
      const known = server.chats.people.get(id);
      if (known) known.opened = !stranger;
    }
    for (const [at, title] of script.communities.entries()) {
      const members = cast.filter(({ community }) => community === at);
      const rooms = new Set(members.flatMap((one) => roomsOf(one, script)));
      for (const room of rooms) {
        const own = room === commonRoom("telegram", at) ? (title ?? "Palier") : room;
        const ids = members.map(({ name }) => this.#people.id(name));
        const group = server.addGroup({ title: own, members: ids });
        for (const { name, steward } of members) {
          const standing = steward ? "administrator" : "member";
          server.chats.group(group).members.set(this.#people.id(name), standing);
        }
        this.#rooms.add(room, group);
      }
    }
    server.chats.watch((shown) => this.#watch(shown));
  }

  open = () => quickTelegram(this.#server, { clock: this.#now });

  account(person: string) {
    if (!this.#people.has(person)) return undefined;
    const { id, language_code: locale = "" } = this.#server.chats.user(this.#people.id(person));
    const common = { platform: "telegram", name: shownName(person), handle: person, locale };
    return { ...common, id: String(id) };
  }

  room(id: string) {
    const chat = this.#rooms.id(id);
    const title = this.#server.chats.groups.get(chat)?.title;
    const place = { platform: "telegram", id: String(chat), private: isPrivate(id) };
    return { ...place, ...(title !== undefined && { title }) };
  }

  screen(person: string): readonly Screened[] {
    const id = this.#people.id(person);
    return this.#server.chats.messages.flatMap((shown) => {
      const room = this.#rooms.name(shown.chat);
      const inside =
        shown.chat === id || this.#server.chats.groups.get(shown.chat)?.members.has(id);
      if (room === undefined || !inside || shown.deleted) return [];
      const by = shown.by.id === BOT.id ? "bot" : (this.#people.name(shown.by.id) ?? "");
      const buttons = labelsOf(shown).map(button);
      return [{ id: String(shown.id), room, by, text: shown.text, buttons, files: shown.files }];
    });
  }

  news(): readonly Happening[] {
    return this.#news.splice(0);
  }

  async says(person: string, text: string, place: string, to: Screened | undefined) {
    const named = text.replace(/^@palier\b/i, `@${BOT.username}`);
    const reply = to === undefined ? {} : { replyTo: Number(to.id) };
    const id = this.#people.id(person);
    this.#said.set(person, this.#server.says(id, this.#rooms.id(place), named, reply));
    this.#remember(person);
  }

  presses(person: string, on: Screened, label: string): void {
    this.#server.presses(this.#people.id(person), label, Number(on.id));
    this.#remember(person);
  }

  unpresses(): void {
    throw new Error("nobody takes a press back on Telegram");
  }

  again(person: string): void {
    this.#server.updates.again(this.#last.get(person));
  }

  edits(person: string, text: string): void {
    this.#server.edits(this.#said.get(person) ?? 0, text);
    this.#remember(person);
  }

  deletes(person: string): void {
    this.#server.deletes(this.#said.get(person) ?? 0);
  }

  opens(person: string): void {
    this.#server.opens(this.#people.id(person));
    this.#remember(person);
  }

  lets(person: string, write: boolean): void {
    this.#server.blocks(this.#people.id(person), !write);
  }

  looks(): void {
    // Nothing of Telegram's runs out.
  }

  troubles = (trouble: "down" | undefined) => this.#server.troubles(trouble);
  settled = () => this.#server.settled();
  close = () => this.#server.close();

  #remember(person: string): void {
    this.#last.set(person, this.#server.updates.last);
  }

  #watch(shown: Shown): void {
    const room = this.#rooms.name(shown.chat);
    if (shown.by.id !== BOT.id || room === undefined) return;
    const { id, text, entities, files, deleted } = shown;
    const updates = this.#known.has(id);
    this.#known.add(id);
    const told = deleted ? "" : spelt(text, entities);
    const buttons = deleted ? [] : labelsOf(shown);
    this.#news.push({ id: String(id), room, text: told, buttons, files, deleted, updates });
  }
}

export async function openTelegramWire(script: Script, now: () => Date): Promise<Wire> {
  return new TelegramWire(script, await openTelegramServer(), now);
}
