import {
  type Abilities,
  type Account,
  type Adapter,
  type Bot,
  DeliveryError,
  fit,
  type Incoming,
  type Memory,
  type Message,
  type Room,
  sayAnswers,
  type Sent,
} from "#chat";
import { Ears } from "./ears.ts";
import {
  type Appearance,
  isPrivate,
  type MemoryPerson,
  privateId,
  type Screened,
  aboutOf,
  look,
  roomOf,
  sees,
  sentOf,
} from "./screen.ts";
import { Screens } from "./screens.ts";

export * from "./screen.ts";

export interface MemoryOptions {
  readonly platform: string;
  readonly abilities: Abilities;
  /** Hears of everything that appears or is rewritten. */
  readonly appears?: (appearance: Appearance) => void;
  /** Keeps the screens in the memory that `start` is given, so that they outlive the process. */
  readonly lasting?: boolean;
  /** Hears of every line as it now stands, people's own included: for a page that shows them. */
  readonly draws?: (line: Screened) => void;
  /** When a line was said, where that matters. */
  readonly now?: () => Date;
}

/** A platform in a Map, with the abilities of any other: for tests, transcripts, the terminal and the playground. */
export class MemoryPlatform implements Adapter {
  readonly platform: string;
  readonly abilities: Abilities;
  readonly people: Map<string, MemoryPerson>;
  readonly rooms = new Map<string, string>();
  readonly #screens: Screens;
  #bot: Bot | undefined;
  #answering: string | undefined;
  readonly #ears = new Ears((person, incoming) => this.#turn(person, incoming));
  readonly #options: MemoryOptions;

  constructor(options: MemoryOptions) {
    this.#options = options;
    this.#screens = new Screens((line) => options.draws?.(line));
    this.people = this.#screens.people;
    this.platform = options.platform;
    this.abilities = options.abilities;
  }

  async start(bot: Bot, memory: Memory): Promise<void> {
    this.#bot = bot;
    if (!this.#options.lasting) return;
    await this.#screens.restore(memory);
    const { hearing } = this.#screens;
    if (hearing) await this.#turn(hearing.from.id, hearing);
  }

  async stop(): Promise<void> {
    await this.#ears.quiet();
    this.#bot = undefined;
  }

  async send(room: Room, message: Message, key: string): Promise<Sent> {
    this.#check(room);
    return this.#show(room, message, key);
  }

  async update(sent: Sent, message: Message | undefined): Promise<void> {
    this.#check(sent.room);
    const parts = message ? fit(message, this.abilities) : [];
    for (const [at, id] of sent.ids.entries()) {
      const part = parts[at];
      const gone = part === undefined && { deleted: true };
      const screened = this.#screens.change(id, { ...look(part ?? { blocks: [] }), ...gone });
      if (!screened) throw new DeliveryError("rejected");
      this.#options.appears?.({ screened, answers: this.#answering, updates: true });
    }
    await this.#screens.keep();
  }

  async privateRoom(account: Account): Promise<Room> {
    const room = roomOf(this.platform, privateId(account.id));
    this.#check(room);
    return room;
  }

  account(person: string): Account | undefined {
    return this.people.get(person)?.account;
  }

  room(id: string): Room {
    return roomOf(this.platform, id, this.rooms.get(id));
  }

  /** Whether this person takes private messages of the bot's. */
  lets(person: string, write: boolean): void {
    const known = this.people.get(person);
    if (known) known.refuses = !write;
  }

  /** Everything on every screen, oldest first. */
  get lines(): readonly Screened[] {
    return this.#screens.lines;
  }

  /** Every screen is empty again. */
  async clear(): Promise<void> {
    this.#screens.clear();
    await this.#screens.keep();
  }

  screen(person: string): readonly Screened[] {
    return this.lines.filter((screened) => sees(person, screened));
  }

  /** A line in a room or in private; `to` is the message that it replies to. Plain talk is for the room, not for the bot. */
  async says(person: string, text: string, where: string, to?: Screened): Promise<void> {
    const place = where === "private" ? privateId(person) : where;
    if (isPrivate(place)) this.#open(person);
    const asked = this.#screens.asked.get(`${place} ${person}`);
    this.#screens.asked.delete(`${place} ${person}`);
    const line = this.#put({ room: place, by: person, text, buttons: [], files: [] });
    const command = text.startsWith(this.abilities.prefix) && /^.\p{L}/u.test(text);
    const target = to ?? (command ? undefined : this.lines.find(({ id }) => id === asked));
    const toBot = isPrivate(place) || command || target?.by === "bot" || /^@palier\b/i.test(text);
    await this.#ears.hear(person, {
      ...this.#arriving(person, place),
      kind: "said",
      said: { text: text.replace(/^@palier\s*/i, "") },
      toBot,
      message: sentOf(this.platform, line),
      ...(target && { about: aboutOf(this.platform, target, this.people.get(target.by)) }),
    });
  }

  async presses(
    person: string,
    on: Screened,
    label: string,
    how: "pressed" | "unpressed" = "pressed",
  ): Promise<void> {
    const button = on.buttons.find((one) => one.label === label);
    if (!button) throw new Error(`no button ${label}`);
    if (button.opens === "private" && !isPrivate(on.room)) {
      this.#open(person);
      const arriving = this.#arriving(person, privateId(person));
      const said = { text: button.says };
      await this.#ears.hear(person, { ...arriving, kind: "said", said, toBot: true });
      return;
    }
    await this.#ears.hear(person, {
      ...this.#arriving(person, on.room),
      kind: how,
      says: button.says,
      on: sentOf(this.platform, on),
    });
  }

  /** The same once more, with the same id. */
  async again(person: string): Promise<void> {
    await this.#ears.again(person);
  }

  async edits(person: string, text: string): Promise<void> {
    const line = this.lines.findLast(({ by }) => by === person);
    if (!line || !this.abilities.hearsEdits) return;
    this.#screens.change(line.id, { text });
    const arriving = this.#arriving(person, line.room);
    await this.#ears.hear(person, {
      ...arriving,
      kind: "edited",
      said: { text },
      message: sentOf(this.platform, line),
    });
  }

  async deletes(person: string): Promise<void> {
    const line = this.lines.findLast(({ by, deleted }) => by === person && !deleted);
    if (!line) return;
    this.#screens.change(line.id, { deleted: true });
    if (!this.abilities.hearsDeletions) return;
    await this.#ears.hear(person, {
      ...this.#arriving(person, line.room),
      kind: "deleted",
      message: sentOf(this.platform, line),
    });
  }

  async opens(person: string): Promise<void> {
    this.#open(person);
    await this.#ears.hear(person, { ...this.#arriving(person, privateId(person)), kind: "opened" });
  }

  goesDown(): void {
    this.#ears.goDown();
  }

  async comesUp(): Promise<void> {
    await this.#ears.comeUp();
  }

  #open(person: string): void {
    const known = this.people.get(person);
    if (known) known.opened = true;
  }

  #check(room: Room): void {
    if (this.#ears.down) throw new DeliveryError("unavailable");
    if (!isPrivate(room.id)) return;
    const person = this.people.get(room.id.slice("private:".length));
    if (!person || person.refuses || !(person.opened || this.abilities.writesFirst)) {
      throw new DeliveryError("unreachable");
    }
  }

  async #show(room: Room, message: Message, key: string, only?: string): Promise<Sent> {
    const sent = roomOf(this.platform, room.id);
    const already = this.#options.lasting ? this.#screens.said(room.id, key) : [];
    if (already.length > 0) return { room: sent, ids: already };
    const ids: string[] = [];
    for (const part of fit(message, this.abilities)) {
      const place = { room: room.id, by: "bot", key, ...(only !== undefined && { only }) };
      const screened = this.#put({ ...place, ...look(part) });
      ids.push(screened.id);
      if (part.asks && this.#answering !== undefined)
        this.#screens.asked.set(`${room.id} ${this.#answering}`, screened.id);
      this.#options.appears?.({ screened, answers: this.#answering, updates: false });
    }
    await this.#screens.keep();
    return { room: sent, ids };
  }

  #put(line: Omit<Screened, "id">): Screened {
    const at = this.#options.now?.().toISOString();
    return this.#screens.put({ ...line, ...(at !== undefined && { at }) });
  }

  #arriving(person: string, place: string) {
    const known = this.people.get(person);
    if (!known) throw new Error(`nobody called ${person} on ${this.platform}`);
    const room = this.room(place);
    const id = `${this.#screens.next()}`;
    return { id, room, from: known.account, ...(!room.private && { manages: known.manages }) };
  }

  /** Kept before it is heard: killed at any moment, the next process hears it again, and says only what was not said. */
  async #turn(person: string, incoming: Incoming): Promise<void> {
    const bot = this.#bot;
    if (!bot) return;
    this.#screens.hearing = incoming;
    this.#answering = person;
    try {
      await this.#screens.keep();
      const answers = await bot.handle(incoming);
      await sayAnswers(this, bot, incoming, answers, (message, key) =>
        this.#show(incoming.room, message, key, person),
      );
    } finally {
      this.#answering = undefined;
      this.#screens.hearing = undefined;
    }
    await this.#screens.keep();
  }
}
