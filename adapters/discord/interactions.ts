import { type APIInteraction, InteractionType } from "discord.js";
import { type Incoming, type MenuEntry, sayAnswers } from "#chat";
import { named } from "./errors.ts";
import { Exchange } from "./exchange.ts";
import { type Ear, untilHeard } from "./hear.ts";
import { type Asked, COMPLETIONS, openHook } from "./hook.ts";
import { entryNamed } from "./menu.ts";
import { type Open, OPEN_MS } from "./open.ts";
import {
  argsIn,
  chosenIn,
  customIdIn,
  focusedIn,
  isEphemeral,
  isPress,
  messageIn,
  nameIn,
  type Read,
  readCommon,
  writtenIn,
} from "./read.ts";
import { short } from "./render.ts";
import { throughIt } from "./through.ts";

/** What an interaction says, and how it is to be answered. */
interface Heard {
  readonly incoming: Incoming;
  readonly asked: Asked;
  readonly command: string;
}

const MOST_COMPLETIONS = 25;
const LONGEST = 100;

/** Before its time is over there has to be a last word. */
const LAST_WORD_MS = OPEN_MS - 60_000;

type Told = Pick<Incoming, "id" | "room" | "from" | "manages">;

/** Commands, presses and forms: each is answered within three seconds, whatever the database does. */
export class Interactions {
  readonly #ear: Ear;

  constructor(ear: Ear) {
    this.#ear = ear;
  }

  /** The clock runs from here on. Undefined for what is not for us. */
  begin(interaction: APIInteraction): { lane: string; run: () => Promise<boolean> } | undefined {
    const { places, signal, timing } = this.#ear;
    const { channel, guild_id } = interaction;
    if (channel) places.meet(channel, guild_id);
    const first = this.#read(interaction);
    if (!first) return undefined;
    const exchange = new Exchange(first.asked, this.#ear);
    const waits = new AbortController();
    const deferred = timing.patience(AbortSignal.any([waits.signal, signal])).then(async () => {
      if (!waits.signal.aborted) await this.#defer(exchange, first);
    });
    return {
      lane: channel?.id ?? first.incoming.room.id,
      run: async () => {
        if (guild_id !== undefined) await places.ask(channel?.id, guild_id);
        const done = await this.#answer(exchange, this.#read(interaction) ?? first, waits);
        await deferred;
        return this.#end(exchange, first, done);
      },
    };
  }

  /** Completions; none rather than late ones. */
  async suggest(interaction: APIInteraction): Promise<void> {
    const { bot, timing, call, log, world } = this.#ear;
    const common = readCommon(interaction, world);
    const focused = focusedIn(interaction);
    if (!common || !focused) return;
    const { room, from } = common;
    const command = entryNamed(bot.menu, nameIn(interaction))?.name ?? nameIn(interaction);
    const waits = new AbortController();
    try {
      const found = await Promise.race([
        bot.suggest({ room, from, command, param: focused.name, text: focused.text }),
        timing.patience(waits.signal).then(() => []),
      ]);
      const choices = found
        .filter(({ label, value }) => label !== "" && value.length <= LONGEST)
        .slice(0, MOST_COMPLETIONS)
        .map(({ label, value }) => ({ name: short(label, LONGEST), value }));
      const { id, token, application_id: application } = interaction;
      await openHook({ id, token, application }, call).first(COMPLETIONS, { choices });
    } catch (error) {
      log.warn({ reason: named(error) }, "discord completions not given");
    } finally {
      waits.abort();
    }
  }

  /** What an earlier process left waiting is answered now, or closed. */
  async recover(): Promise<void> {
    const { open, clock, lanes } = this.#ear;
    for (const one of await open.left(clock().getTime())) {
      const { incoming, command } = one;
      const asked: Asked = { ...one, room: incoming.room, person: incoming.from };
      const heard: Heard = { incoming, command, asked: { ...asked, ...pressedOn(incoming) } };
      const exchange = new Exchange(heard.asked, this.#ear, { resumed: true });
      void lanes.run(incoming.room.thread ?? incoming.room.id, async () => {
        const done = await this.#answer(exchange, heard, new AbortController(), one.at);
        await this.#end(exchange, heard, done);
      });
    }
  }

  async #defer(exchange: Exchange, { asked, incoming, command }: Heard): Promise<void> {
    const { open, clock } = this.#ear;
    if (!exchange.fresh) return;
    const { id, token, application, from, discreet } = asked;
    const at = clock().getTime();
    const record: Open = { id, token, application, from, discreet, incoming, command, at };
    // The database may be what everybody waits for: Discord is told first.
    const kept = open.keep(record);
    await exchange.defer();
    await kept;
  }

  async #answer(
    exchange: Exchange,
    { incoming, command }: Heard,
    waits: AbortController,
    since = this.#ear.clock().getTime(),
  ): Promise<boolean> {
    const { bot, clock } = this.#ear;
    const tooLate = (): boolean => clock().getTime() - since > LAST_WORD_MS;
    const title = this.#titleOf(command, incoming);
    const { room, from } = incoming;
    if (room.private) this.#ear.voice.knows(from.id, room.id);
    const hear = async (): Promise<void> => {
      const answers = await bot.handle(incoming);
      waits.abort();
      const way = throughIt(exchange, incoming, answers, { command, title, ear: this.#ear });
      await sayAnswers(way.adapter, bot, incoming, answers, room.private ? undefined : way.whisper);
    };
    const done = await untilHeard(hear, this.#ear, tooLate);
    waits.abort();
    return done;
  }

  /** True when nothing is left to do: what was not heard because the adapter stops is for the next process. */
  async #end(exchange: Exchange, { asked, incoming }: Heard, done: boolean): Promise<boolean> {
    const { open, signal, words } = this.#ear;
    if (!done && signal.aborted) return false;
    if (!done) {
      const apology = words.apology?.(incoming.from.locale);
      const hidden = !incoming.room.private;
      if (apology)
        await exchange.say(apology, `${asked.id}.sorry`, { hidden }).catch(() => undefined);
    }
    await exchange.finish();
    await open.drop(asked.id);
    return true;
  }

  #titleOf(command: string, { from }: Incoming): string {
    const text = entryNamed(this.#ear.bot.menu, command)?.text ?? {};
    const { locale = "en" } = from;
    const worded = text[locale] ?? text[locale.slice(0, 2)] ?? Object.values(text)[0];
    return worded?.summary ?? command;
  }

  #read(interaction: APIInteraction): Heard | undefined {
    const common = readCommon(interaction, this.#ear.world);
    if (!common) return undefined;
    const told: Told = { id: interaction.id, ...common };
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return this.#command(interaction, told, common);
      case InteractionType.MessageComponent:
        return isPress(interaction) ? this.#press(interaction, told, common) : undefined;
      case InteractionType.ModalSubmit: {
        const [, command = ""] = /^answer (.*)$/.exec(customIdIn(interaction)) ?? [];
        const said = { text: writtenIn(interaction) };
        const incoming: Incoming = { ...told, kind: "said", said, toBot: true };
        return this.#heard(interaction, incoming, { command, from: "form" });
      }
      default:
        return undefined;
    }
  }

  #command(interaction: APIInteraction, told: Told, { room }: Read): Heard {
    const { bot, world } = this.#ear;
    const command = entryNamed(bot.menu, nameIn(interaction))?.name ?? nameIn(interaction);
    const about = chosenIn(interaction, room, world);
    const said = { command, args: argsIn(interaction, world) };
    const incoming: Incoming = {
      ...told,
      kind: "said",
      said,
      toBot: true,
      ...(about && { about }),
    };
    return this.#heard(interaction, incoming, { command, from: "command" });
  }

  #press(interaction: APIInteraction, told: Told, { room }: Read): Heard {
    const says = customIdIn(interaction);
    const pressed = messageIn(interaction);
    const on = pressed && { room, ids: [pressed.id] };
    const [, command = ""] = /^\/(\S+)/.exec(says) ?? [];
    const incoming: Incoming = { ...told, kind: "pressed", says, ...(on && { on }) };
    return this.#heard(interaction, incoming, { command, from: "press" });
  }

  #heard(
    interaction: APIInteraction,
    incoming: Incoming,
    { command, from }: { command: string; from: Asked["from"] },
  ): Heard {
    const { id, token, application_id: application } = interaction;
    const { room, from: person } = incoming;
    const discreet = !room.private && discreetly(entryNamed(this.#ear.bot.menu, command));
    const pressed = messageIn(interaction);
    const asked = {
      id,
      token,
      application,
      from,
      discreet,
      room,
      person,
      ...pressedOn(incoming),
      ...(pressed && isEphemeral(pressed) && { whispered: true }),
    };
    return { incoming, command, asked };
  }
}

/** Of a command that is in no menu nobody knows; what is told to one can still be told to all. */
const discreetly = (entry: MenuEntry | undefined): boolean => entry?.discreet ?? true;

const pressedOn = (incoming: Incoming): Pick<Asked, "on"> =>
  incoming.kind === "pressed" && incoming.on ? { on: incoming.on } : {};
