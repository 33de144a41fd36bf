import {
  type Abilities,
  type About,
  type Account,
  type Adapter,
  type Bot,
  DeliveryError,
  fit,
  type Incoming,
  type Memory,
  type Message,
  plain,
  type Room,
  sayAnswers,
  type Sent,
} from "#chat";
import {
  type Appearance,
  isPrivate,
  type MemoryPerson,
  privateId,
  type Screened,
  sees,
} from "./screen.ts";

export {
  type Appearance,
  isPrivate,
  type MemoryPerson,
  privateId,
  type Screened,
  sees,
} from "./screen.ts";

export interface MemoryOptions {
  readonly platform: string;
  readonly abilities: Abilities;
  /** Hears of everything that appears or is rewritten. */
  readonly appears?: (appearance: Appearance) => void;
  /** Keeps the screens in the memory that `start` is given, so that they outlive the process. */
  readonly lasting?: boolean;
}

interface Kept {
  readonly serial: number;
  readonly screens: readonly Screened[];
  readonly opened: readonly string[];
}

const KEPT = 300;

/** A platform in a Map, with the abilities of any other: for tests, transcripts, the terminal and the playground. */
export class MemoryPlatform implements Adapter {
  readonly platform: string;
  readonly abilities: Abilities;
  readonly people = new Map<string, MemoryPerson>();
  readonly rooms = new Map<string, string>();
  #screens: Screened[] = [];
  #bot: Bot | undefined;
  #memory: Memory | undefined;
  #serial = 0;
  #answering: string | undefined;
  #down = false;
  #busy: Promise<void> = Promise.resolve();
  readonly #waiting: Incoming[] = [];
  readonly #last = new Map<string, Incoming>();
  readonly #asked = new Map<string, string>();
  readonly #options: MemoryOptions;

  constructor(options: MemoryOptions) {
    this.#options = options;
    this.platform = options.platform;
    this.abilities = options.abilities;
  }

  async start(bot: Bot, memory: Memory): Promise<void> {
    this.#bot = bot;
    if (!this.#options.lasting) return;
    this.#memory = memory;
    const kept = await memory.read("screens");
    if (!kept) return;
    const { serial, screens, opened }: Kept = JSON.parse(new TextDecoder().decode(kept));
    this.#serial = serial;
    this.#screens = [...screens];
    for (const [id, person] of this.people) if (opened.includes(id)) person.opened = true;
  }

  async stop(): Promise<void> {
    await this.#busy;
    this.#bot = undefined;
  }

  async send(room: Room, message: Message, _key: string): Promise<Sent> {
    this.#check(room);
    return this.#show(room, message);
  }

  async update(sent: Sent, message: Message | undefined): Promise<void> {
    this.#check(sent.room);
    const parts = message ? fit(message, this.abilities) : [];
    for (const [at, id] of sent.ids.entries()) {
      const index = this.#screens.findIndex((screened) => screened.id === id);
      const before = this.#screens[index];
      if (!before) throw new DeliveryError("rejected");
      const part = parts[at];
      const { text, buttons, files } = this.#look(part ?? { blocks: [] });
      const screened = {
        ...before,
        text,
        buttons,
        files,
        ...(part === undefined && { deleted: true }),
      };
      this.#screens[index] = screened;
      this.#appear({ screened, message: part, answers: this.#answering, updates: true });
    }
    await this.#keep();
  }

  async privateRoom(account: Account): Promise<Room> {
    const room = { platform: this.platform, id: privateId(account.id), private: true };
    this.#check(room);
    return room;
  }

  screen(person: string): readonly Screened[] {
    return this.#screens.filter((screened) => sees(person, screened));
  }

  /** A line in a room or in private; `to` is the message that it replies to. Plain talk is for the room, not for the bot. */
  async says(person: string, text: string, where: string, to?: Screened): Promise<void> {
    const place = where === "private" ? privateId(person) : where;
    if (isPrivate(place)) this.#open(person);
    const asked = this.#asked.get(`${place} ${person}`);
    this.#asked.delete(`${place} ${person}`);
    const line = this.#put({ room: place, by: person, text, buttons: [], files: [] });
    const command = text.startsWith(this.abilities.prefix) && /^.\p{L}/u.test(text);
    const target = to ?? (command ? undefined : this.#screens.find(({ id }) => id === asked));
    const toBot = isPrivate(place) || command || target?.by === "bot" || /^@palier\b/i.test(text);
    await this.#hear(person, {
      ...this.#arriving(person, place),
      kind: "said",
      said: { text: text.replace(/^@palier\s*/i, "") },
      toBot,
      message: this.#sent(line),
      ...(target && { about: this.#about(target) }),
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
      await this.#hear(person, {
        ...arriving,
        kind: "said",
        said: { text: button.says },
        toBot: true,
      });
      return;
    }
    await this.#hear(person, {
      ...this.#arriving(person, on.room),
      kind: how,
      says: button.says,
      on: this.#sent(on),
    });
  }

  /** The same once more, with the same id. */
  async again(person: string): Promise<void> {
    const last = this.#last.get(person);
    if (last) await this.#hear(person, last);
  }

  async edits(person: string, text: string): Promise<void> {
    const index = this.#screens.findLastIndex(({ by }) => by === person);
    const line = this.#screens[index];
    if (!line || !this.abilities.hearsEdits) return;
    this.#screens[index] = { ...line, text };
    const arriving = this.#arriving(person, line.room);
    await this.#hear(person, {
      ...arriving,
      kind: "edited",
      said: { text },
      message: this.#sent(line),
    });
  }

  async deletes(person: string): Promise<void> {
    const index = this.#screens.findLastIndex(({ by, deleted }) => by === person && !deleted);
    const line = this.#screens[index];
    if (!line) return;
    this.#screens[index] = { ...line, deleted: true };
    if (!this.abilities.hearsDeletions) return;
    await this.#hear(person, {
      ...this.#arriving(person, line.room),
      kind: "deleted",
      message: this.#sent(line),
    });
  }

  async opens(person: string): Promise<void> {
    this.#open(person);
    await this.#hear(person, { ...this.#arriving(person, privateId(person)), kind: "opened" });
  }

  goesDown(): void {
    this.#down = true;
  }

  async comesUp(): Promise<void> {
    this.#down = false;
    for (const incoming of this.#waiting.splice(0)) await this.#hear(incoming.from.id, incoming);
  }

  #open(person: string): void {
    const known = this.people.get(person);
    if (known) known.opened = true;
  }

  #check(room: Room): void {
    if (this.#down) throw new DeliveryError("unavailable");
    if (!isPrivate(room.id)) return;
    const person = this.people.get(room.id.slice("private:".length));
    if (!person || person.refuses || !(person.opened || this.abilities.writesFirst)) {
      throw new DeliveryError("unreachable");
    }
  }

  #look(message: Message) {
    const files = (message.files ?? []).map(({ name }) => name);
    return { text: plain(message), buttons: message.buttons ?? [], files };
  }

  async #show(room: Room, message: Message, only?: string): Promise<Sent> {
    const ids: string[] = [];
    for (const part of fit(message, this.abilities)) {
      const place = { room: room.id, by: "bot", ...(only !== undefined && { only }) };
      const screened = this.#put({ ...place, ...this.#look(part) });
      ids.push(screened.id);
      if (part.asks && this.#answering !== undefined)
        this.#asked.set(`${room.id} ${this.#answering}`, screened.id);
      this.#appear({ screened, message: part, answers: this.#answering, updates: false });
    }
    await this.#keep();
    return { room: { platform: this.platform, id: room.id, private: isPrivate(room.id) }, ids };
  }

  #put(line: Omit<Screened, "id">): Screened {
    const screened = { id: `s${this.#next()}`, ...line };
    this.#screens.push(screened);
    return screened;
  }

  #next = (): number => (this.#serial += 1);

  #appear(appearance: Appearance): void {
    this.#options.appears?.(appearance);
  }

  #sent({ id, room }: Screened): Sent {
    return { room: { platform: this.platform, id: room, private: isPrivate(room) }, ids: [id] };
  }

  #about(target: Screened): About {
    const from = this.people.get(target.by)?.account;
    return {
      message: this.#sent(target),
      byBot: target.by === "bot",
      text: target.text,
      ...(from && { from }),
    };
  }

  #arriving(person: string, place: string) {
    const known = this.people.get(person);
    if (!known) throw new Error(`nobody called ${person} on ${this.platform}`);
    const title = this.rooms.get(place);
    const room: Room = {
      platform: this.platform,
      id: place,
      private: isPrivate(place),
      ...(title !== undefined && { title }),
    };
    const id = `${this.#next()}`;
    return { id, room, from: known.account, ...(!room.private && { manages: known.manages }) };
  }

  /** One utterance at a time, as all platforms hand them over. */
  async #hear(person: string, incoming: Incoming): Promise<void> {
    this.#last.set(person, incoming);
    if (this.#down) {
      this.#waiting.push(incoming);
      return;
    }
    const turn = this.#busy.then(() => this.#turn(person, incoming));
    this.#busy = turn.catch(() => undefined);
    await turn;
  }

  async #turn(person: string, incoming: Incoming): Promise<void> {
    const bot = this.#bot;
    if (!bot) return;
    const answers = await bot.handle(incoming);
    this.#answering = person;
    try {
      await sayAnswers(this, bot, incoming, answers, (message) =>
        this.#show(incoming.room, message, person),
      );
    } finally {
      this.#answering = undefined;
    }
    await this.#keep();
  }

  async #keep(): Promise<void> {
    if (!this.#memory) return;
    const opened = [...this.people].filter(([, { opened }]) => opened).map(([id]) => id);
    const kept: Kept = { serial: this.#serial, screens: this.#screens.slice(-KEPT), opened };
    await this.#memory.write({ screens: new TextEncoder().encode(JSON.stringify(kept)) });
  }
}
