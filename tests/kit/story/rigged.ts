import type { Abilities, Account, Adapter, Bot, Memory, Message, Room, Sent } from "#chat";
import { isPrivate, privateId, type Screened } from "../../../adapters/memory/index.ts";
import type { PlayedPlatform } from "../../../src/replay/platform.ts";
import type { Appeared } from "../../../src/replay/record.ts";
import { button, type Happening, type Wire } from "./wire.ts";

export interface RiggedParts {
  readonly platform: string;
  readonly abilities: Abilities;
  readonly wire: Wire;
  readonly appears: (appeared: Appeared) => void;
  readonly now: () => Date;
}

/** A platform for the player: the real adapter at a server of ours. Nothing sleeps: each act waits until all is settled. */
export class Rigged implements PlayedPlatform {
  readonly platform: string;
  readonly abilities: Abilities;
  readonly #parts: RiggedParts;
  readonly #wire: Wire;
  /** By place and person: the message that asked them something. */
  readonly #asked = new Map<string, string>();
  /** Who did something while nobody listened. */
  readonly #waiting: string[] = [];
  /** Of every button that the bot gave: an app may cut them. */
  readonly #labels = new Set<string>();
  #inner: Adapter;
  #asks = false;
  #down = false;

  constructor(parts: RiggedParts) {
    this.#parts = parts;
    this.#wire = parts.wire;
    this.platform = parts.platform;
    this.abilities = parts.abilities;
    this.#inner = this.#wire.open();
  }

  async start(bot: Bot, memory: Memory): Promise<void> {
    this.#inner = this.#wire.open();
    const started = this.#inner.start(this.#listening(bot), memory);
    if (this.#down) {
      started.catch(() => undefined);
      return;
    }
    await started;
    await this.#wire.settled();
    this.#show(undefined);
  }

  stop(): Promise<void> {
    return this.#inner.stop();
  }

  async send(room: Room, message: Message, key: string): Promise<Sent> {
    this.#wire.looks(this.#parts.now());
    this.#hear(message);
    try {
      return await this.#inner.send(room, message, key);
    } finally {
      this.#show(undefined);
    }
  }

  async update(sent: Sent, message: Message | undefined): Promise<void> {
    this.#wire.looks(this.#parts.now());
    if (message) this.#hear(message);
    try {
      await this.#inner.update(sent, message);
    } finally {
      this.#show(undefined);
    }
  }

  privateRoom(account: Account): Promise<Room> {
    return this.#inner.privateRoom(account);
  }

  account(person: string): Account | undefined {
    return this.#wire.account(person);
  }

  room(id: string): Room {
    return this.#wire.room(id);
  }

  screen(person: string): readonly Screened[] {
    return this.#wire.screen(person).map((one) => ({
      ...one,
      buttons: one.buttons.map(({ label }) => button(this.#whole(label))),
    }));
  }

  says(person: string, text: string, where: string, to?: Screened): Promise<void> {
    const place = where === "private" ? privateId(person) : where;
    const asked = this.#asked.get(`${place} ${person}`);
    this.#asked.delete(`${place} ${person}`);
    const command = text.startsWith(this.abilities.prefix) && /^.\p{L}/u.test(text);
    const target = command ? to : (to ?? this.screen(person).find(({ id }) => id === asked));
    return this.#acts(person, () => this.#wire.says(person, text, place, target));
  }

  presses(person: string, on: Screened, label: string, how: "pressed" | "unpressed") {
    const shown = this.#shown(person, on, label);
    return this.#acts(person, () =>
      how === "pressed"
        ? this.#wire.presses(person, on, shown)
        : this.#wire.unpresses(person, on, shown),
    );
  }

  again(person: string): Promise<void> {
    return this.#acts(person, () => this.#wire.again(person));
  }

  edits(person: string, text: string): Promise<void> {
    return this.#acts(person, () => this.#wire.edits(person, text));
  }

  deletes(person: string): Promise<void> {
    return this.#acts(person, () => this.#wire.deletes(person));
  }

  opens(person: string): Promise<void> {
    return this.#acts(person, () => this.#wire.opens(person));
  }

  async lets(person: string, write: boolean): Promise<void> {
    await this.#acts(person, () => this.#wire.lets(person, write));
  }

  async goesDown(): Promise<void> {
    this.#down = true;
    await this.#wire.troubles("down");
  }

  async comesUp(): Promise<void> {
    this.#down = false;
    await this.#wire.troubles(undefined);
    await this.#wire.settled();
    this.#show(this.#waiting.splice(0).at(-1));
  }

  async #acts(person: string, act: () => void | Promise<void>): Promise<void> {
    this.#wire.looks(this.#parts.now());
    this.#asks = false;
    await act();
    if (this.#down) {
      this.#waiting.push(person);
      return;
    }
    await this.#wire.settled();
    this.#show(person);
  }

  /** Whether the last turn asked something: people see that a question is one. */
  #listening(bot: Bot): Bot {
    return {
      ...bot,
      handle: async (incoming) => {
        const answers = await bot.handle(incoming);
        if (answers.some(({ message }) => message.asks !== undefined)) this.#asks = true;
        for (const { message } of answers) this.#hear(message);
        return answers;
      },
    };
  }

  #hear({ buttons = [] }: Message): void {
    for (const { label } of buttons) this.#labels.add(label);
  }

  /** A label of which an app shows only the beginning. */
  #whole(label: string): string {
    if (!label.endsWith("…") || this.#labels.has(label)) return label;
    return [...this.#labels].find((one) => one.startsWith(label.slice(0, -1))) ?? label;
  }

  /** The button as this app shows it. */
  #shown(person: string, on: Screened, label: string): string {
    const here = this.#wire.screen(person).find(({ id }) => id === on.id);
    return here?.buttons.find((one) => this.#whole(one.label) === label)?.label ?? label;
  }

  #show(answers: string | undefined): void {
    for (const { updates, ...screened } of withFiles(this.#wire.news())) {
      const labels = screened.buttons.map((label) => button(this.#whole(label)));
      const told = { ...screened, buttons: labels };
      if (answers !== undefined && this.#asks && !updates) {
        const mine = !isPrivate(screened.room) || screened.room === privateId(answers);
        if (mine) this.#asked.set(`${screened.room} ${answers}`, screened.id);
      }
      this.#parts.appears({ screened: told, answers, updates });
    }
  }
}

/** Where a file is a message of its own, it belongs to the words before it. */
function withFiles(news: readonly Happening[]): readonly Happening[] {
  const joined: Happening[] = [];
  for (const one of news) {
    const before = joined.at(-1);
    const alone = one.files.length > 0 && one.text === "" && !one.updates;
    if (alone && before?.room === one.room && !before.updates) {
      joined.splice(-1, 1, { ...before, files: [...before.files, ...one.files] });
    } else joined.push(one);
  }
  return joined;
}
