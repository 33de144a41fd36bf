import { type Ask, path } from "./api.ts";
import { emojiOf } from "./buttons.ts";
import { askedMs, isFinal, named, toDeliveryError } from "./errors.ts";
import { backOff, Lanes } from "#chat";
import type { ButtonMap, Lookup } from "./lookup.ts";
import { type Log, type Timing } from "./options.ts";
import { transaction } from "./send.ts";
import { fieldsOf, textOf } from "./event.ts";

interface Parts {
  readonly ask: Ask;
  readonly self: () => string;
  readonly lookup: Lookup;
  readonly log: Log;
  readonly timing: Timing;
  readonly chance: () => number;
  readonly clock: () => Date;
  readonly signal: () => AbortSignal;
}

/** Then people have to find the sign by themselves: its meaning stands in the text. */
const TRIES = 10;

/** Reactions of our own whose ids are remembered; the homeserver knows the others. */
const MOST = 5000;

/** As apps draw it: a digit in a box. */
const coloured = (emoji: string): string => emoji.replace("\u20E3", "\uFE0F\u20E3");

/** The bot's own reactions, which stand under its messages as buttons to press. */
export class Reactions {
  readonly #parts: Parts;
  readonly #lanes = new Lanes();
  /** By message and emoji, the reaction's id. */
  readonly #own = new Map<string, string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The message stands already: a homeserver that is too busy for its buttons gets them later. */
  async offer(room: string, message: string, buttons: ButtonMap, change = 0): Promise<void> {
    for (const emoji of Object.keys(buttons)) {
      const once = transaction("react", message, emoji, change);
      await this.#orLater(room, () => this.#add(room, message, emoji, once));
    }
  }

  /** Where a sign has another meaning now, the old reaction goes and a new one comes. */
  async exchange(room: string, message: string, old: ButtonMap, now: ButtonMap): Promise<void> {
    const changed = Object.keys(old).filter((emoji) => old[emoji] !== now[emoji]);
    if (changed.length > 0) await this.#orLater(room, () => this.#remove(room, message, changed));
    const more = Object.entries(now).filter(([emoji, says]) => old[emoji] !== says);
    // Another reaction than the one with this sign that was taken away.
    await this.offer(room, message, Object.fromEntries(more), this.#parts.clock().getTime());
  }

  idle(): Promise<void> {
    return this.#lanes.idle();
  }

  async #orLater(room: string, job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      void this.#lanes.run(room, () => this.#retry(job, error));
    }
  }

  async #retry(job: () => Promise<void>, first: unknown): Promise<void> {
    const { timing, chance, signal, log } = this.#parts;
    let error = first;
    for (let failures = 0; failures < TRIES && !signal().aborted; failures += 1) {
      if (toDeliveryError(error).reason === "rejected" || isFinal(error)) break;
      await timing.pause(backOff(failures, chance, askedMs(error)), signal());
      try {
        await job();
        return;
      } catch (again) {
        error = again;
      }
    }
    log.warn({ reason: named(error) }, "matrix button not shown");
  }

  async #add(room: string, message: string, emoji: string, once: string): Promise<void> {
    const { ask } = this.#parts;
    const key = coloured(emoji);
    const relates = { rel_type: "m.annotation", event_id: message, key };
    try {
      const answer = await ask("PUT", path("rooms", room, "send", "m.reaction", once), {
        body: { "m.relates_to": relates },
      });
      const id = textOf(fieldsOf(answer)["event_id"]);
      if (this.#own.size >= MOST) this.#own.clear();
      if (id !== undefined) this.#own.set(`${message} ${emoji}`, id);
    } catch (error) {
      // It is there already: a homeserver takes the same one once.
      if (!isFinal(error) || toDeliveryError(error).reason !== "rejected") throw error;
    }
  }

  async #remove(room: string, message: string, emojis: readonly string[]): Promise<void> {
    const { ask, lookup, self } = this.#parts;
    const known = emojis.every((emoji) => this.#own.has(`${message} ${emoji}`));
    const found = known ? new Map<string, string>() : await lookup.reactions(room, message, self());
    const byEmoji = new Map([...found].map(([key, id]) => [emojiOf(key), id]));
    for (const emoji of emojis) {
      const id = this.#own.get(`${message} ${emoji}`) ?? byEmoji.get(emoji);
      if (id === undefined) continue;
      await ask("PUT", path("rooms", room, "redact", id, transaction("redact", id)), { body: {} });
      this.#own.delete(`${message} ${emoji}`);
    }
  }
}
