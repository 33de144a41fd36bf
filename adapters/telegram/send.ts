import { type Api, InputFile } from "grammy";
import {
  abilities,
  type Account,
  type Attachment,
  DeliveryError,
  fit,
  type Message,
  type Room,
  type Sent,
} from "#chat";
import { isAlreadySo, toDeliveryError } from "./errors.ts";
import type { Self } from "./read.ts";
import { render, type Rendered, withHandles } from "./render.ts";

const noPreview = { link_preview_options: { is_disabled: true } } as const;

/** A message of the asker: a question replies to it, so that the input field opens for this person only. */
type AskedBy = string | undefined;

/** Everything that the bot says goes through here. */
export class Voice {
  readonly #api: Api;
  readonly #self: () => Self | undefined;

  /** @param self the bot's own account, once it is known. */
  constructor(api: Api, self: () => Self | undefined) {
    this.#api = api;
    this.#self = self;
  }

  /** @throws DeliveryError */
  async send(room: Room, message: Message, askedBy?: AskedBy): Promise<Sent> {
    const ids: string[] = [];
    try {
      for (const part of this.#parts(room, message)) {
        if (part.text !== "") ids.push(await this.#say(room, part, askedBy));
      }
      const spoken = ids.length > 0;
      for (const file of message.files ?? []) {
        const id = await this.#hand(room, file);
        if (!spoken) ids.push(id);
      }
    } catch (error) {
      throw begun(toDeliveryError(error), ids.length > 0);
    }
    return { room, ids };
  }

  /** @throws DeliveryError */
  async update({ room, ids }: Sent, message: Message | undefined): Promise<void> {
    try {
      const parts = message ? this.#parts(room, message) : [];
      if (parts.length > ids.length)
        throw new RangeError("it has become more messages than it was");
      for (const [at, id] of ids.entries()) await this.#rewrite(room, Number(id), parts[at]);
    } catch (error) {
      const failed = toDeliveryError(error);
      if (failed.movedTo === undefined) throw failed;
      // The group lives on elsewhere, its old messages do not.
      throw new DeliveryError("rejected", { cause: failed.cause, movedTo: failed.movedTo });
    }
  }

  /** Whether this chat is open only sending tells. */
  privateRoom = async ({ platform, id }: Account): Promise<Room> => ({
    platform,
    id,
    private: true,
  });

  #parts(room: Room, message: Message): readonly Rendered[] {
    const self = this.#self();
    if (!self) throw new DeliveryError("unavailable");
    const place = { private: room.private, bot: self.username };
    return fit(withHandles(message), abilities.telegram).map((part) => render(part, place));
  }

  async #say(room: Room, part: Rendered, askedBy: AskedBy): Promise<string> {
    const { text, entities, keyboard, question } = part;
    const markup = keyboard ?? question;
    const asks = question !== undefined && !room.private && askedBy !== undefined;
    const sent = await this.#api.sendMessage(Number(room.id), text, {
      ...noPreview,
      ...thread(room),
      entities: [...entities],
      ...(markup && { reply_markup: markup }),
      ...(asks && {
        reply_parameters: { message_id: Number(askedBy), allow_sending_without_reply: true },
      }),
    });
    return String(sent.message_id);
  }

  async #hand(room: Room, { bytes, name }: Attachment): Promise<string> {
    const file = new InputFile(bytes, name);
    const sent = await this.#api.sendDocument(Number(room.id), file, thread(room));
    return String(sent.message_id);
  }

  /** Without its keyboard a message loses its buttons, which is what is wanted of one that is over. */
  async #rewrite(room: Room, id: number, part: Rendered | undefined): Promise<void> {
    try {
      if (part === undefined) {
        await this.#api.deleteMessage(Number(room.id), id);
        return;
      }
      await this.#api.editMessageText(Number(room.id), id, part.text, {
        ...noPreview,
        entities: [...part.entities],
        ...(part.keyboard && { reply_markup: part.keyboard }),
      });
    } catch (error) {
      if (!isAlreadySo(error)) throw error;
    }
  }
}

const thread = (room: Room): { message_thread_id?: number } =>
  room.thread === undefined ? {} : { message_thread_id: Number(room.thread) };

/** Part of it stands already, so the whole may not be repeated as if nothing did. */
function begun(error: DeliveryError, stands: boolean): DeliveryError {
  if (!stands || error.perhaps) return error;
  const { reason, cause, retryAfterMs, movedTo } = error;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  const moved = movedTo === undefined ? {} : { movedTo };
  return new DeliveryError(reason, { cause, perhaps: true, ...wait, ...moved });
}
