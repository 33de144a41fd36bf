import { type Api, GrammyError } from "grammy";
import type { Incoming } from "#chat";
import { isUnknownMethod } from "./errors.ts";

const FRESH_MS = 60_000;

/** People of whom the rights are remembered at a time. */
const MOST = 1000;

/** Whether somebody administers a room, as Telegram said at most a minute ago. */
export class Rights {
  readonly #api: Api;
  readonly #clock: () => Date;
  readonly #known = new Map<string, { readonly manages: boolean; readonly until: number }>();

  constructor(api: Api, clock: () => Date) {
    this.#api = api;
    this.#clock = clock;
  }

  /** With `manages` where it makes a difference: what a person says or presses in a group. */
  async added(incoming: Incoming): Promise<Incoming> {
    const acts = incoming.kind === "said" || incoming.kind === "pressed";
    if (!acts || incoming.room.private || incoming.anonymous) return incoming;
    const manages = await this.#manages(incoming.room.id, incoming.from.id);
    return manages === undefined ? incoming : { ...incoming, manages };
  }

  async #manages(room: string, person: string): Promise<boolean | undefined> {
    const key = `${room} ${person}`;
    const now = this.#clock().getTime();
    const known = this.#known.get(key);
    if (known && known.until > now) return known.manages;
    try {
      const { status } = await this.#api.getChatMember(Number(room), Number(person));
      const manages = status === "creator" || status === "administrator";
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(key, { manages, until: now + FRESH_MS });
      return manages;
    } catch (error) {
      // Where it cannot be told, the core knows who added the bot; when there is no answer just now, nobody gains a right.
      const hidden = error instanceof GrammyError && error.error_code === 400;
      return hidden || isUnknownMethod(error) ? undefined : false;
    }
  }
}
