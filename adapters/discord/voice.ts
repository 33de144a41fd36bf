import { createHash } from "node:crypto";
import type { RawFile } from "discord.js";
import {
  type Account,
  type Attachment,
  DeliveryError,
  type Message,
  type Room,
  type Sent,
} from "#chat";
import type { Call } from "./api.ts";
import type { Budget } from "./budget.ts";
import { isGone, toClosedDoor, toDeliveryError } from "./errors.ts";
import type { Timing } from "./options.ts";
import { idIn } from "./read.ts";
import { type Rendered, renderAll } from "./render.ts";

/** Private chats of which the bot remembers the way there. */
const MOST_KNOWN = 10_000;

const SETTLE_MS = 1000;

/** Discord takes 25 characters, and for some minutes gives the message that stands to whoever repeats them. */
export const nonceOf = (key: string, part: number): string =>
  createHash("sha256").update(`${key}.${part}`).digest("base64url").slice(0, 25);

export const filesOf = (files: readonly Attachment[] = []): RawFile[] =>
  files.map(({ name, type, bytes }) => ({ name, contentType: type, data: Buffer.from(bytes) }));

const whereIs = ({ id, thread }: Room): string => thread ?? id;

export interface Manner {
  /** The message it answers, so that others see to whom. */
  readonly replyTo?: string;
}

/** All that the bot says in its own name: in channels and private chats, not through an interaction. */
export class Voice {
  readonly #call: Call;
  readonly #budget: Budget;
  readonly #timing: Timing;
  /** By person. */
  readonly #doors = new Map<string, string>();

  constructor(call: Call, budget: Budget, timing: Timing) {
    this.#call = call;
    this.#budget = budget;
    this.#timing = timing;
  }

  /** @throws DeliveryError */
  async send(room: Room, message: Message, key: string, manner: Manner = {}): Promise<Sent> {
    const parts = renderAll(message);
    const ids: string[] = [];
    for (const [at, part] of parts.entries()) {
      const files = at === parts.length - 1 ? filesOf(message.files) : [];
      const body = {
        ...part,
        nonce: nonceOf(key, at),
        enforce_nonce: true,
        ...(manner.replyTo !== undefined &&
          at === 0 && {
            message_reference: { message_id: manner.replyTo, fail_if_not_exists: false },
          }),
      };
      try {
        ids.push(await this.#say(room, body, files));
      } catch (error) {
        throw begun(toDeliveryError(error), at > 0);
      }
    }
    return { room, ids };
  }

  /** @throws DeliveryError */
  async update({ room, ids }: Sent, message: Message | undefined): Promise<void> {
    const parts = message ? renderAll(message) : [];
    if (parts.length > ids.length || ids.length === 0) throw new DeliveryError("rejected");
    for (const [at, id] of ids.entries()) {
      try {
        await this.#rewrite(room, id, parts[at]);
      } catch (error) {
        if (parts[at] || !isGone(error)) throw toDeliveryError(error);
      }
    }
  }

  /** @throws DeliveryError "unreachable" where Discord does not even open the door. */
  async privateRoom({ platform, id }: Account, open: { freely: boolean }): Promise<Room> {
    const known = this.#doors.get(id);
    if (known !== undefined) return { platform, id: known, private: true };
    if (!open.freely) this.#budget.checkOpening();
    let channel: string | undefined;
    try {
      this.#budget.opened();
      channel = idIn(
        await this.#call("post", "/users/@me/channels", { body: { recipient_id: id } }),
      );
    } catch (error) {
      throw toClosedDoor(error);
    }
    if (channel === undefined) throw new DeliveryError("unavailable");
    this.knows(id, channel);
    return { platform, id: channel, private: true };
  }

  /** Somebody has written in private: the way there need not be asked for. */
  knows(person: string, channel: string): void {
    if (this.#doors.size >= MOST_KNOWN) this.#doors.clear();
    this.#doors.set(person, channel);
  }

  /** Where no answer came, the same nonce is asked once more: Discord then tells of the message that stands, or takes it. */
  async #say(room: Room, body: object, files: RawFile[]): Promise<string> {
    const say = () => this.#call("post", `/channels/${whereIs(room)}/messages`, { body, files });
    let answer: unknown;
    try {
      answer = await say();
    } catch (error) {
      if (!toDeliveryError(error).perhaps) throw error;
      await this.#timing.pause(SETTLE_MS, new AbortController().signal);
      answer = await say().catch((again: unknown) => Promise.reject(unsettled(again, error)));
    }
    const id = idIn(answer);
    if (id === undefined) throw new DeliveryError("unavailable", { perhaps: true });
    return id;
  }

  async #rewrite(room: Room, id: string, part: Rendered | undefined): Promise<void> {
    const route = `/channels/${whereIs(room)}/messages/${id}` as const;
    if (part) await this.#call("patch", route, { body: part });
    else await this.#call("delete", route);
  }
}

/** What the second try says of the message counts only where it says something. */
function unsettled(again: unknown, first: unknown): unknown {
  const { reason, perhaps } = toDeliveryError(again);
  return reason === "unavailable" && !perhaps ? first : again;
}

/** Part of it stands already, so the whole may not be repeated as if nothing did. */
export function begun(error: DeliveryError, stands: boolean): DeliveryError {
  if (!stands || error.perhaps) return error;
  const { reason, cause, retryAfterMs } = error;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return new DeliveryError(reason, { cause, perhaps: true, ...wait });
}
