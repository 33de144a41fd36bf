import type { Update } from "grammy/types";
import { Refusal } from "./check.ts";

/** An update as it waits: Telegram gives it its number. */
export type Happening = Omit<Update, "update_id">;

interface Held {
  readonly give: (updates: readonly Update[]) => void;
  readonly refuse: (refusal: Refusal) => void;
}

export interface Hook {
  readonly url: string;
  readonly secret: string | undefined;
}

/** What waits for the bot: kept until it is confirmed, handed over again until then. */
export class Updates {
  #pending: Update[] = [];
  #held: Held | undefined;
  #hook: Hook | undefined;
  #number = 500_000;
  #last: Update | undefined;
  #allowed: readonly string[] | undefined;
  #handing = false;
  /** Polls are not held open. */
  #brisk = false;
  readonly #changed: () => void;

  /** @param changed hears whenever something was confirmed or a poll is held open. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Nothing waits, and the bot listens. */
  get quiet(): boolean {
    const listens = this.#held !== undefined || this.#hook !== undefined || this.#brisk;
    return this.#pending.length === 0 && listens;
  }

  get waiting(): number {
    return this.#pending.length;
  }

  get allowed(): readonly string[] | undefined {
    return this.#allowed;
  }

  set allowed(kinds: unknown) {
    if (Array.isArray(kinds)) this.#allowed = kinds.map(String);
  }

  push(happening: Happening): void {
    this.#number += 1;
    this.#last = { update_id: this.#number, ...happening };
    this.#add(this.#last);
  }

  get last(): Update | undefined {
    return this.#last;
  }

  /** The last one, or an earlier one, once more under the same number. */
  again(update = this.#last): void {
    if (update) this.#add(update);
  }

  /** After a week without updates their numbers start anywhere. */
  jumpBack(): void {
    this.#number -= 100_000;
  }

  hook(hook: Hook | undefined): void {
    this.#hook = hook;
    this.#changed();
    this.#hand();
  }

  /** Resolves when there is something, or never if the caller goes away. */
  poll(offset: number | undefined, holds: boolean): Promise<readonly Update[]> {
    if (this.#hook) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    if (offset !== undefined && offset > this.#number + 10) {
      throw new Refusal(400, "Bad Request: Specified from_id is in the future");
    }
    this.#held?.refuse(new Refusal(409, "Conflict: terminated by other getUpdates request"));
    this.#held = undefined;
    this.#brisk = !holds;
    if (offset !== undefined)
      this.#pending = this.#pending.filter(({ update_id }) => update_id >= offset);
    if (this.#pending.length > 0 || !holds) {
      return Promise.resolve(this.#pending.slice(0, 100));
    }
    return new Promise((give, refuse) => {
      this.#held = { give, refuse };
      this.#changed();
    });
  }

  /** The caller of the held poll went away. */
  release(): void {
    this.#held = undefined;
  }

  #add(update: Update): void {
    const [kind = ""] = Object.keys(update).filter((key) => key !== "update_id");
    if (this.#allowed && !this.#allowed.includes(kind)) return;
    this.#pending.push(update);
    this.#held?.give(this.#pending.slice(0, 100));
    this.#held = undefined;
    this.#hand();
  }

  /** One after the other, each until it is taken. */
  #hand(): void {
    if (this.#handing) return;
    this.#handing = true;
    void this.#handOver().finally(() => {
      this.#handing = false;
      this.#changed();
    });
  }

  async #handOver(): Promise<void> {
    for (let update = this.#pending[0]; update && this.#hook; update = this.#pending[0]) {
      const { url, secret } = this.#hook;
      const taken = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secret !== undefined && { "x-telegram-bot-api-secret-token": secret }),
        },
        body: JSON.stringify(update),
      }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (taken) this.#pending.shift();
      else await new Promise((resolve) => setImmediate(resolve));
    }
  }
}
