import type { Seen } from "../../rig.ts";
import {
  BOT,
  type Channel,
  Chats,
  type Command,
  type Interaction,
  type PersonOptions,
} from "./chats.ts";
import { checkGiven } from "./check.ts";
import { guildPayload } from "./routes.ts";
import { interact, travelling } from "./travel.ts";
import type { Sockets } from "./sockets.ts";

export interface GuildOptions {
  readonly name: string;
  readonly members: readonly string[];
  /** Owns and manages it. */
  readonly owner: string;
  readonly without?: "bot";
}

export interface SayOptions {
  readonly replyTo?: string;
  /** The reply calls nobody by name. */
  readonly quietly?: boolean;
}

type Values = Readonly<Record<string, string>>;

/** What people do in their apps, and what they see there. */
export class People {
  readonly chats = new Chats();
  readonly sockets: Sockets;
  /** Of each time somebody typed an argument: what their app offers. */
  readonly #offered = new Map<string, (choices: unknown) => void>();
  readonly #looking: (() => void)[] = [];

  constructor(sockets: Sockets) {
    this.sockets = sockets;
    sockets.welcome = () =>
      [...this.chats.guilds.values()]
        .filter(({ bot }) => bot)
        .map((guild) => ({ t: "GUILD_CREATE", d: guildPayload(this.chats, guild) }));
  }

  addPerson(options: PersonOptions): string {
    return this.chats.addPerson(options);
  }

  /** With one channel, where Discord greets. Nobody is told. */
  addGuild({ name, members, owner, without }: GuildOptions): { guild: string; channel: string } {
    const [guild, channel] = [this.chats.next(), this.chats.next()];
    const standing = members.map((id) => [id, { manages: id === owner }] as const);
    this.chats.guilds.set(guild, {
      id: guild,
      name,
      owner,
      system: channel,
      members: new Map(standing),
      bot: without !== "bot",
      calendar: true,
      joinedAt: "2026-01-01T09:00:00.000000+00:00",
    });
    this.addChannel(guild, { id: channel, name: "general" });
    return { guild, channel };
  }

  addChannel(guild: string, channel: Partial<Channel> = {}): string {
    const id = channel.id ?? this.chats.next();
    this.chats.channels.set(id, { type: 0, ...channel, id, guild });
    return id;
  }

  /** A message, as anybody writes. Only Discord knows whether the bot may read it. */
  says(person: string, channel: string, text: string, options: SayOptions = {}): string {
    const { replyTo, quietly = false } = options;
    const to = replyTo === undefined ? undefined : this.chats.find(replyTo);
    const message = this.chats.put({
      channel,
      by: person,
      replyTo,
      only: undefined,
      nonce: undefined,
      thinking: false,
      content: text,
      components: [],
      files: [],
      pings: to && !quietly ? [to.by] : [],
    });
    const { guild } = this.chats.channel(channel);
    const d = travelling(this.chats, message, guild);
    const named = (d["mentions"] as readonly { id: string }[]).some(({ id }) => id === BOT.id);
    const hears = guild === undefined || this.chats.guilds.get(guild)?.bot === true;
    if (hears)
      this.sockets.dispatch("MESSAGE_CREATE", d, { expected: guild === undefined || named });
    return message.id;
  }

  /** A command, chosen from the app's list. What follows its name goes into its last argument that is text. */
  slash(person: string, channel: string, line: string, values?: Values): void {
    const [, name = "", rest = ""] = /^\/(\S+)\s*([^]*)$/.exec(line) ?? [];
    const command = this.#listed(person, name);
    const option = command?.options?.at(-1)?.name ?? "text";
    const given = values ?? (rest === "" ? {} : { [option]: rest });
    if (command && values) checkGiven(command, values);
    const options = Object.entries(given).map(([name, value]) => ({ type: 3, name, value }));
    const data = { id: "1", type: 1, name: command?.name ?? name, options };
    this.#interact(person, channel, 2, data);
  }

  /** A command of the message menu. */
  chooses(person: string, message: string, name: string): void {
    const chosen = this.chats.find(message);
    if (!chosen) throw new Error(`no message ${message}`);
    const messages = { [message]: this.chats.toMessage(chosen, -1) };
    const data = { id: "2", type: 3, name, target_id: message, resolved: { messages } };
    this.#interact(person, chosen.channel, 2, data);
  }

  /** The button of this label, the newest that the person sees unless one is meant. */
  presses(person: string, label: string, meant?: string): void {
    const { on, button } = this.chats.button(person, label, meant);
    const { custom_id } = button;
    const message = this.chats.toMessage(on);
    this.#interact(person, on.channel, 3, { component_type: 2, custom_id }, { message, on: on.id });
  }

  /** Fills in the form that is open, and sends it. */
  submits(person: string, value: string): void {
    const form = this.chats.forms.get(person);
    if (!form) throw new Error("no form on the screen");
    this.chats.forms.delete(person);
    const components = form.components.map(({ components }) => ({
      type: 1,
      components: components.map(({ custom_id }) => ({ type: 4, custom_id, value })),
    }));
    this.#interact(person, form.channel, 5, { custom_id: form.custom_id, components });
  }

  /** What the app offers while an argument is typed. */
  types(person: string, channel: string, name: string, values: Values): Promise<unknown> {
    const command = this.#listed(person, name)?.name ?? name;
    const last = Object.keys(values).at(-1);
    const options = Object.entries(values).map(([name, value]) => ({
      type: 3,
      name,
      value,
      ...(name === last && { focused: true }),
    }));
    const { token } = this.#interact(person, channel, 4, {
      id: "1",
      type: 1,
      name: command,
      options,
    });
    return new Promise((resolve) => this.#offered.set(token, resolve));
  }

  offered(token: string, choices: unknown): void {
    this.#offered.get(token)?.(choices);
  }

  adds(guild: string): void {
    const found = this.#guild(guild);
    found.bot = true;
    found.joinedAt = "2026-03-02T08:59:59.000000+00:00";
    this.sockets.dispatch("GUILD_CREATE", guildPayload(this.chats, found), { expected: true });
  }

  removes(guild: string): void {
    this.#guild(guild).bot = false;
    this.sockets.dispatch("GUILD_DELETE", { id: guild }, { expected: true });
  }

  /** Discord loses sight of a community, and finds it again. */
  outage(guild: string): void {
    this.sockets.dispatch("GUILD_DELETE", { id: guild, unavailable: true }, { expected: false });
    const back = guildPayload(this.chats, this.#guild(guild));
    this.sockets.dispatch("GUILD_CREATE", back, { expected: false });
  }

  screen(person: string, channel: string): readonly Seen[] {
    return this.chats.screen(person, channel);
  }

  /** Resolves when these words stand somewhere, at once if they do already. */
  async shows(words: string): Promise<void> {
    const stands = (): boolean =>
      this.chats.messages.some(
        (one) => !one.deleted && (one.thinking ? "thinking…" : one.content).includes(words),
      );
    while (!stands()) await this.changed();
  }

  /** Resolves with the next call of the bot's. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#looking.push(resolve));
  }

  protected look(): void {
    for (const resolve of this.#looking.splice(0)) resolve();
  }

  /** People who see "the application did not respond", or for ever that it thinks. */
  waiting(): readonly string[] {
    const thinking = this.chats.messages.filter((one) => one.thinking && !one.deleted);
    const silent = [...this.chats.interactions.values()].filter(({ answered }) => !answered);
    return [...thinking.map(() => "thinking…"), ...silent.map(() => "did not respond")];
  }

  /** Three seconds have passed since each of them, or a quarter of an hour. */
  pass(how: "three seconds" | "a quarter of an hour"): void {
    for (const interaction of this.chats.interactions.values()) {
      interaction.late = true;
      if (how === "a quarter of an hour") interaction.over = true;
    }
  }

  #guild(id: string) {
    const guild = this.chats.guilds.get(id);
    if (!guild) throw new Error(`no community has the id ${id}`);
    return guild;
  }

  #listed(person: string, name: string): Command | undefined {
    const { locale } = this.chats.person(person);
    return this.chats.commands.find(
      (one) => one.type === 1 && [one.name, one.name_localizations[locale]].includes(name),
    );
  }

  #interact(
    person: string,
    where: string,
    type: number,
    data: object,
    more: { message?: object; on?: string } = {},
  ): Interaction {
    const { interaction, payload } = interact(this.chats, { person, where, type, data, ...more });
    this.sockets.dispatch("INTERACTION_CREATE", payload, { expected: type !== 4 });
    return interaction;
  }
}
