import { isPrivate, privateId, type Screened } from "../../../adapters/memory/index.ts";
import { commonRoom, roomsOf } from "../../../src/replay/cast.ts";
import type { Script } from "../../../src/replay/script.ts";
import { type MatrixServer, openMatrixServer, quickMatrix } from "../rigs/matrix.ts";
import { BOT, type Content, type Event } from "../rigs/matrix/world.ts";
import { lookOf } from "../rigs/matrix/screen.ts";
import { button, type Happening, Names, plainName, shownName, type Wire } from "./wire.ts";

const fields = (value: unknown): Content =>
  typeof value === "object" && value !== null ? (value as Content) : {};

/** With addresses after their labels, as transcripts have them; who is mentioned has a sign instead. */
function spelt(content: Content, nameOf: (id: string) => string): Content {
  const { formatted_body: html } = content;
  if (typeof html !== "string") return content;
  const ids = fields(content["m.mentions"])["user_ids"];
  const mentioned: readonly unknown[] = Array.isArray(ids) ? ids : [];
  const told = html.replaceAll(/<a href="([^"]*)">(.*?)<\/a>/g, (_, to: string, label: string) => {
    const [, id] = /^https:\/\/matrix\.to\/#\/(.+)$/.exec(to) ?? [];
    const person = id === undefined ? undefined : decodeURIComponent(id);
    if (mentioned.includes(person)) return `@${label}`;
    const address =
      person === undefined ? to : `https://matrix.to/#/${encodeURIComponent(nameOf(person))}`;
    return label === address ? label : `${label} &lt;${address}&gt;`;
  });
  return { ...content, formatted_body: told };
}

/** A message of the bot's as it comes to stand: its reactions follow it. */
interface Pending {
  readonly id: string;
  readonly room: string;
  readonly content: Content | undefined;
  readonly updates: boolean;
  signs: ReadonlySet<string>;
}

class MatrixWire implements Wire {
  readonly #server: MatrixServer;
  readonly #now: () => Date;
  readonly #people = new Names<string>();
  readonly #rooms = new Names<string>();
  readonly #pending: Pending[] = [];
  /** Of each message of the bot's, the signs under it: by reaction. */
  readonly #signs = new Map<string, Map<string, string>>();
  readonly #last = new Map<string, string>();
  readonly #said = new Map<string, string>();

  constructor(script: Script, server: MatrixServer, now: () => Date) {
    this.#server = server;
    this.#now = now;
    const host = server.addPerson("Host");
    const cast = script.people.filter(({ platform }) => platform === "matrix");
    for (const { name, stranger } of cast) {
      const id = server.addPerson(shownName(name), plainName(name));
      this.#people.add(name, id);
      if (!stranger) server.world.join(server.opens(id), BOT);
    }
    const direct = this.#people.all.flatMap((name) => {
      const id = this.#people.id(name);
      const chat = server.chat(id);
      return chat === undefined ? [] : [[id, [chat]]];
    });
    server.world.accountData.set(`${BOT} m.direct`, Object.fromEntries(direct) as Content);
    for (const [at, title = "Palier"] of script.communities.entries()) {
      const members = cast.filter(({ community }) => community === at);
      const ids = members.map(({ name }) => this.#people.id(name));
      for (const room of new Set(members.flatMap((one) => roomsOf(one, script)))) {
        const own = room === commonRoom("matrix", at) ? title : room;
        const id = server.addRoom(own, [host, ...ids]);
        const stewards = members.filter(({ steward }) => steward);
        const powers = stewards.map(({ name }) => [this.#people.id(name), 50]);
        const users = { [host]: 100, ...Object.fromEntries(powers) };
        server.world.put(id, host, "m.room.power_levels", { users }, { state_key: "" });
        this.#rooms.add(room, id);
      }
    }
    server.world.watch = (event) => this.#watch(event);
  }

  open = () => quickMatrix(this.#server, { clock: this.#now });

  account(person: string) {
    if (!this.#people.has(person)) return undefined;
    const id = this.#people.id(person);
    return { platform: "matrix", id, name: shownName(person), handle: id.slice(1) };
  }

  room(id: string) {
    return { platform: "matrix", id: this.#rooms.id(id), private: false };
  }

  screen(person: string): readonly Screened[] {
    this.#server.arrive();
    const { world } = this.#server;
    const when = ({ id }: Screened): number => world.find(id)?.position ?? 0;
    return world
      .joinedBy(this.#people.id(person))
      .flatMap((id) =>
        this.#server.screen(id).map(({ id: message, by, text, buttons, files }): Screened => {
          const who = by === "bot" ? by : (this.#people.name(by) ?? "");
          const room = this.#roomName(id);
          return { id: message, room, by: who, text, buttons: buttons.map(button), files };
        }),
      )
      .toSorted((a, b) => when(a) - when(b));
  }

  news(): readonly Happening[] {
    return this.#pending.splice(0).map(({ id, room, content, updates, signs }) => {
      const place = { id, room: this.#roomName(room), updates };
      if (!content) return { ...place, text: "", buttons: [], files: [], deleted: true };
      const named = (person: string): string => this.#people.name(person) ?? person;
      const look = lookOf(spelt(content, named), signs);
      // A sign that means nothing any more is a button all the same to whoever sees it.
      const stale = [...signs].filter((sign) => ![...look.signs.values()].includes(sign));
      const buttons = [...look.labels, ...stale];
      return { ...place, text: this.#named(look.text), buttons, files: look.files };
    });
  }

  async says(person: string, text: string, place: string, to: Screened | undefined) {
    const id = this.#people.id(person);
    const room = isPrivate(place) ? await this.#chat(id) : this.#rooms.id(place);
    const said = to
      ? this.#server.replies(id, room, text, to.id)
      : this.#server.says(id, room, text);
    this.#said.set(person, said);
    this.#last.set(person, said);
  }

  presses(person: string, on: Screened, label: string): void {
    this.#server.presses(this.#people.id(person), label, on.id);
    this.#last.set(person, this.#server.lastPress(this.#people.id(person)));
  }

  unpresses(person: string, on: Screened, label: string): void {
    this.#server.unpresses(this.#people.id(person), { on: on.id, label });
  }

  again(person: string): void {
    this.#server.world.again(this.#last.get(person) ?? "");
  }

  edits(person: string, text: string): void {
    this.#server.edits(this.#said.get(person) ?? "", text);
  }

  deletes(person: string): void {
    this.#server.deletes(this.#said.get(person) ?? "");
  }

  opens(person: string): void {
    this.#server.opens(this.#people.id(person));
  }

  lets(person: string, write: boolean): void {
    const id = this.#people.id(person);
    const chat = this.#server.chat(id);
    if (chat !== undefined) this.#server.mute(chat, id, write ? 0 : 50);
  }

  looks(): void {
    // Nothing of Matrix's runs out.
  }

  troubles = (trouble: "down" | undefined) => this.#server.troubles(trouble);
  close = () => this.#server.close();

  async settled(): Promise<void> {
    this.#server.arrive();
    await this.#server.settled();
  }

  async #chat(person: string): Promise<string> {
    const chat = this.#server.opens(person);
    await this.settled();
    return chat;
  }

  /** People go by their names, where an app shows an id. */
  #named(text: string): string {
    return this.#people.all.reduce(
      (told, name) => told.replaceAll(this.#people.id(name), `@${name}`),
      text,
    );
  }

  #roomName(id: string): string {
    const known = this.#rooms.name(id);
    if (known !== undefined) return known;
    const others = this.#server.world.members(id, "join", "invite").filter((one) => one !== BOT);
    return privateId(this.#people.name(others[0] ?? "") ?? "");
  }

  #watch({ event_id: id, room_id: room, type, sender, content, redacts }: Event): void {
    if (sender !== BOT) return;
    const relation = fields(content["m.relates_to"]);
    const about = String(relation["event_id"]);
    if (type === "m.reaction") this.#sign(about, (signs) => signs.set(id, String(relation["key"])));
    if (type === "m.room.redaction" && redacts !== undefined) this.#gone(room, redacts);
    if (type !== "m.room.message") return;
    const updates = relation["rel_type"] === "m.replace";
    const of = updates ? about : id;
    const now = updates ? fields(content["m.new_content"]) : content;
    const signs = new Set(this.#signs.get(of)?.values());
    this.#pending.push({ id: of, room, content: now, updates, signs });
  }

  #gone(room: string, redacted: string): void {
    for (const [message, signs] of this.#signs) {
      if (signs.has(redacted)) this.#sign(message, (all) => all.delete(redacted));
    }
    const reaction = [...this.#signs.values()].some((signs) => signs.has(redacted));
    const message = this.#server.world.find(redacted)?.type === "m.room.message";
    if (reaction || !message) return;
    const nothing = { content: undefined, updates: true, signs: new Set<string>() };
    this.#pending.push({ id: redacted, room, ...nothing });
  }

  #sign(message: string, change: (signs: Map<string, string>) => void): void {
    const signs = this.#signs.get(message) ?? new Map<string, string>();
    this.#signs.set(message, signs);
    change(signs);
    const newest = this.#pending.findLast(({ id }) => id === message);
    if (newest) newest.signs = new Set(signs.values());
  }
}

export async function openMatrixWire(script: Script, now: () => Date): Promise<Wire> {
  return new MatrixWire(script, await openMatrixServer(), now);
}
