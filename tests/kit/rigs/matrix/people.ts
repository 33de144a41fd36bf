import type { Devices } from "./keys.ts";
import { type Line, reactionOf, screenOf } from "./screen.ts";
import { BOT, type Content, SERVER, type World } from "./world.ts";

/** People, and what they do in their apps. */
export class People {
  readonly world: World;
  readonly devices: Devices;
  /** By person, and by person and button: the reaction of their last press. */
  readonly #pressed = new Map<string, string>();

  constructor(world: World, devices: Devices) {
    this.world = world;
    this.devices = devices;
  }

  addPerson(name: string, local = name.toLowerCase()): string {
    const id = `@${local}:${SERVER}`;
    this.world.names.set(id, name);
    return id;
  }

  /** A room that the first of its people looks after; the bot is in it unless it says otherwise. */
  addRoom(title: string, people: readonly string[], { without }: { without?: "bot" } = {}): string {
    const [first = "", ...others] = people;
    const room = this.world.create(first, { name: title });
    for (const person of without ? others : [...others, BOT]) this.world.join(room, person);
    return room;
  }

  says(person: string, room: string, text: string, more: Content = {}): string {
    const content = { msgtype: "m.text", body: text, ...more };
    this.world.check(room, person, "m.room.message", false);
    return this.world.put(room, person, "m.room.message", content).event_id;
  }

  replies(person: string, room: string, text: string, to: string): string {
    return this.says(person, room, text, {
      "m.relates_to": { "m.in_reply_to": { event_id: to } },
    });
  }

  edits(id: string, text: string): void {
    const { sender, room_id } = this.world.find(id)!;
    this.says(sender, room_id, `* ${text}`, {
      "m.new_content": { msgtype: "m.text", body: text },
      "m.relates_to": { rel_type: "m.replace", event_id: id },
    });
  }

  deletes(id: string, by = this.world.find(id)!.sender): void {
    this.world.redact(this.world.find(id)!.room_id, by, id);
  }

  /**
   * The button with this label, the newest that the person sees unless one is meant. Who has pressed it takes that back
   * first, as apps do.
   */
  presses(person: string, label: string, meant?: string): void {
    const { room, line, sign } = this.#button(person, label, meant);
    const before = reactionOf(this.world, room, person, line.id, sign);
    if (before) this.world.redact(room, person, before.event_id);
    const relation = { rel_type: "m.annotation", event_id: line.id, key: sign };
    const content = { "m.relates_to": relation };
    const { event_id: id } = this.world.put(room, person, "m.reaction", content);
    this.#pressed.set(person, id).set(`${person} ${line.id} ${label}`, id);
  }

  /** The reaction that a person pressed last. */
  lastPress(person: string): string {
    return this.#pressed.get(person) ?? "";
  }

  /** Takes back the last press, or that of the button meant, whatever the message says now. */
  unpresses(person: string, meant?: { readonly on: string; readonly label: string }): void {
    const which = meant ? `${person} ${meant.on} ${meant.label}` : person;
    this.deletes(this.#pressed.get(which) ?? "");
  }

  /** Asks the bot into a chat of two, or comes into the one to which it asked. */
  opens(person: string): string {
    const found = this.chat(person);
    if (found === undefined) {
      return this.world.create(person, { invite: [BOT], direct: true, equals: true });
    }
    if (this.world.membership(found, person) === "invite") this.world.join(found, person);
    return found;
  }

  /** The private chat of a person with the bot. */
  chat(person: string): string | undefined {
    return [...this.world.rooms.keys()].findLast((room) => {
      const all = this.world.members(room, "join", "invite");
      return all.length === 2 && all.includes(person) && all.includes(BOT);
    });
  }

  /** People take what the bot asks them into, unless they want nothing of it. */
  arrive(): void {
    for (const room of this.world.rooms.keys()) {
      for (const person of this.world.members(room, "invite")) {
        if (person !== BOT) this.world.join(room, person);
      }
    }
  }

  /** Who looks after a room says from which right on one may speak there. */
  mute(room: string, by: string, level: number): void {
    const users = { [by]: 100 };
    const content = { users, events_default: level };
    this.world.put(room, by, "m.room.power_levels", content, { state_key: "" });
  }

  screen(room: string): readonly Line[] {
    return screenOf(this.world, room);
  }

  #button(person: string, label: string, meant: string | undefined) {
    const lines = this.world
      .joinedBy(person)
      .flatMap((room) => this.screen(room).map((line) => ({ room, line })));
    const when = (id: string): number => this.world.find(id)?.position ?? 0;
    const found = lines
      .toSorted((a, b) => when(a.line.id) - when(b.line.id))
      .findLast(({ line }) => {
        return line.by === "bot" && line.signs.has(label) && line.id === (meant ?? line.id);
      });
    if (!found) throw new Error(`no button "${label}" on the screen`);
    return { ...found, sign: found.line.signs.get(label)! };
  }
}
