import { UserError } from "#chat";
import { isPrivate, privateId } from "../../adapters/memory/index.ts";
import { filled, words as allWords } from "../../adapters/playground/wording.ts";
import type {
  Change,
  Language,
  Line,
  Person,
  Step,
  View,
  World,
} from "../../adapters/playground/world.ts";
import { unaccented } from "../i18n/fluent.ts";

const MOST_STEPS = 60;
/** Lines from an earlier time that are shown again. */
const LAST = 12;
const UNITS: Readonly<Record<string, Step>> = {
  hour: "hour",
  heure: "hour",
  day: "day",
  jour: "day",
  week: "week",
  semaine: "week",
};
const PLATFORMS: Readonly<Record<string, string>> = {
  telegram: "Telegram",
  discord: "Discord",
  matrix: "Matrix",
};

const folded = (name: string): string => unaccented(name).toLowerCase();

interface TerminalOptions {
  readonly world: World;
  readonly language: Language;
  readonly write: (line: string) => void;
  /** Milliseconds between two steps of the demo. */
  readonly pause: number;
}

/** The playground as plain lines: what is typed, and what everybody then sees. */
export class Terminal {
  readonly #options: TerminalOptions;
  readonly #words: (typeof allWords)[Language];
  readonly #buttons: { readonly line: Line; readonly label: string }[] = [];
  readonly #seen = new Set<string>();
  #people: readonly Person[];
  #rooms: View["rooms"];
  #title: string;
  #speaker: string;
  #inPrivate = false;
  #place: string | undefined;
  #caption: string | undefined;
  #playing = false;
  #played: PromiseWithResolvers<void> | undefined;

  private constructor(options: TerminalOptions, view: View) {
    this.#options = options;
    this.#words = allWords[options.language];
    this.#people = view.people;
    this.#rooms = view.rooms;
    this.#title = view.rooms[0]?.title ?? "";
    this.#speaker = view.people[0]?.id ?? "";
    for (const { id } of view.lines) this.#seen.add(id);
    const last = view.lines.toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
    for (const line of last.slice(-LAST)) this.#print(line, false);
  }

  static async open(options: TerminalOptions): Promise<Terminal> {
    const terminal = new Terminal(options, await options.world.view());
    options.world.watch((change) => terminal.#hear(change));
    return terminal;
  }

  greet(lasting: boolean): void {
    this.#tell(filled(this.#words["chat-hello"], { title: this.#title }));
    if (!lasting) this.#tell(this.#words["chat-kept"]);
    this.#tellPeople();
    this.#tellSpeaker();
    this.#tell(this.#words["chat-start"]);
  }

  get prompt(): string {
    return `${this.#speaker}${this.#inPrivate ? ` (${this.#words["chat-in-private"]})` : ""}> `;
  }

  /** Does what a line asks for; false when it asks to leave. */
  async line(text: string): Promise<boolean> {
    const trimmed = text.trim();
    const word = folded(trimmed);
    this.#place = undefined;
    if (["quit", "quitter", "q", "exit"].includes(word)) return false;
    try {
      await this.#obey(trimmed, word);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.#tell(this.#sentence(error.key));
    }
    return true;
  }

  async #obey(text: string, word: string): Promise<void> {
    const { world, language, pause } = this.#options;
    const [, number] = /^\[?(\d{1,4})\]?$/.exec(text) ?? [];
    if (text === "") return;
    if (text === "?") return this.#tell(this.#words["chat-help"]);
    if (text === "@") return this.#tellPeople();
    if (text.startsWith("@")) return this.#speakAs(word);
    if (text.startsWith("+")) return this.#pass(word);
    if (number !== undefined) return this.#press(Number(number));
    if (word === "demo") {
      this.#played = Promise.withResolvers();
      await world.play(language, pause);
      return this.#played.promise;
    }
    if (word === "over" || word === "zero") {
      await world.startOver(language);
      return this.#tellPeople();
    }
    const person = this.#person(this.#speaker);
    const room = this.#rooms.find(({ platform }) => platform === person?.platform)?.id ?? "";
    await world.say(this.#speaker, this.#inPrivate ? privateId(this.#speaker) : room, text);
  }

  #speakAs(text: string): void {
    const [, name = "", how = ""] = /^@(\S+)\s*(.*)$/.exec(text) ?? [];
    const person = this.#people.find((one) => folded(one.id) === name);
    if (!person) {
      const names = this.#people.map((one) => `@${one.id}`).join(" ");
      return this.#tell(filled(this.#words["chat-nobody"], { name, names }));
    }
    this.#speaker = person.id;
    this.#inPrivate = how.startsWith("priv");
    this.#tellSpeaker();
  }

  async #pass(text: string): Promise<void> {
    const [, count = "1", unit = ""] = /^\+\s*(\d{1,2})?\s*([a-z]+?)s?$/.exec(text) ?? [];
    const step = UNITS[unit];
    if (!step || Number(count) > MOST_STEPS) return this.#tell(this.#words["chat-no-time"]);
    for (let done = 0; done < Number(count); done += 1) await this.#options.world.pass(step);
    const { now, zone } = await this.#options.world.view();
    const tag = this.#options.language === "en" ? "en-GB" : this.#options.language;
    const time = new Intl.DateTimeFormat(tag, {
      timeZone: zone,
      dateStyle: "full",
      timeStyle: "short",
    }).format(new Date(now));
    this.#tell(filled(this.#words["chat-time"], { time }));
  }

  /** In private whoever sees it presses; in a room, whoever speaks now. */
  async #press(number: number): Promise<void> {
    const button = this.#buttons[number - 1];
    if (!button) return this.#tell(filled(this.#words["chat-no-button"], { number }));
    const { line, label } = button;
    const may = this.#people.filter(({ id, platform }) => {
      if (line.only !== undefined) return id === line.only;
      return line.room === privateId(id) || (!isPrivate(line.room) && platform === line.platform);
    });
    const who =
      may.find(({ id }) => id === this.#speaker) ?? (may.length === 1 ? may[0] : undefined);
    if (who) return this.#options.world.press(who.id, line.id, label);
    const names = may.map(({ id }) => `@${id}`).join(" ");
    const name = this.#person(this.#speaker)?.name ?? this.#speaker;
    this.#tell(filled(this.#words["chat-not-yours"], { name, names }));
  }

  #person(id: string): Person | undefined {
    return this.#people.find((person) => person.id === id);
  }

  #hear(change: Change): void {
    if (change.kind === "line") return this.#show(change.line);
    if (change.kind === "fresh") {
      this.#buttons.length = 0;
      this.#seen.clear();
      return;
    }
    const { people, demo } = change.status;
    this.#people = people;
    this.#playing = demo?.state === "playing";
    if (demo && demo.caption !== this.#caption) {
      this.#caption = demo.caption;
      this.#tell(`\n# ${demo.caption}`);
    }
    if (demo && !this.#playing) this.#played?.resolve();
  }

  /** What somebody at this terminal typed themselves is not shown again. */
  #show(line: Line): void {
    const again = this.#seen.has(line.id);
    this.#seen.add(line.id);
    if (!line.deleted && (line.by === "bot" || this.#playing)) this.#print(line, again);
  }

  #print(line: Line, again: boolean): void {
    this.#tellPlace(line);
    if (again) this.#options.write(`    (${this.#words["chat-updated"]})`);
    const by = line.by === "bot" ? "" : `${this.#person(line.by)?.name ?? line.by}: `;
    for (const part of `${by}${line.text}`.split("\n")) this.#options.write(`    ${part}`);
    const reader = line.only === undefined ? undefined : this.#person(line.only);
    if (reader) this.#options.write(`    (${filled(this.#words.only, { name: reader.name })})`);
    for (const file of line.files)
      this.#options.write(`    (${filled(this.#words.file, { name: file })})`);
    const buttons = line.buttons.map(
      (label) => `[${this.#buttons.push({ line, label })}] ${label}`,
    );
    if (buttons.length > 0) this.#options.write(`    ${buttons.join("   ")}`);
  }

  #tellPlace({ room, platform }: Line): void {
    const owner = this.#people.find(({ id }) => privateId(id) === room);
    const place = owner
      ? filled(this.#words["chat-private"], { name: owner.name })
      : filled(this.#words["chat-room"], { platform: PLATFORMS[platform] ?? platform });
    if (place !== this.#place) this.#options.write(place);
    this.#place = place;
  }

  #tell(text: string): void {
    this.#place = undefined;
    this.#options.write(text);
  }

  #tellPeople(): void {
    const names = this.#people
      .map(({ id, platform }) => `@${id} (${PLATFORMS[platform]})`)
      .join(", ");
    this.#tell(filled(this.#words["chat-people"], { names }));
  }

  #tellSpeaker(): void {
    const person = this.#person(this.#speaker);
    if (!person) return;
    const wording = this.#words[this.#inPrivate ? "chat-as-private" : "chat-as-room"];
    this.#tell(filled(wording, { name: person.name, platform: PLATFORMS[person.platform] ?? "" }));
  }

  #sentence(key: string): string {
    const found = Object.entries(this.#words).find(([name]) => name === key);
    return found?.[1] ?? this.#words["error-failed"];
  }
}
