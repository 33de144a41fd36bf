import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  MessageEntity,
} from "grammy/types";
import { type Account, type Block, type Button, type Inline, type Message, plain } from "#chat";
import { payloadOf } from "./link.ts";

/** Letters and what stands over them. Offsets are UTF-16 units: nothing to escape, nothing to break out of. */
interface Styled {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

export interface Rendered extends Styled {
  readonly keyboard?: InlineKeyboardMarkup;
  readonly question?: ForceReply;
}

/** Where a message goes, as far as its looks depend on it. */
export interface Place {
  readonly private: boolean;
  /** The bot's username, for links into the private chat. */
  readonly bot: string;
}

/** Telegram refuses a text with an unpaired surrogate; the length stays. */
const letters = (text: string): Styled => ({ text: text.toWellFormed(), entities: [] });

type Mark =
  | { readonly type: "bold" | "blockquote" }
  | { readonly type: "text_link"; readonly url: string }
  | {
      readonly type: "text_mention";
      readonly user: { id: number; is_bot: false; first_name: string };
    };

function marked(text: string, mark: Mark): Styled {
  const entity = { ...mark, offset: 0, length: text.length };
  return { text: text.toWellFormed(), entities: text === "" ? [] : [entity] };
}

function join(parts: readonly Styled[], between = ""): Styled {
  let text = "";
  const entities: MessageEntity[] = [];
  for (const [at, part] of parts.entries()) {
    if (at > 0) text += between;
    const { length } = text;
    entities.push(...part.entities.map((one) => ({ ...one, offset: one.offset + length })));
    text += part.text;
  }
  return { text, entities };
}

function mention({ id, name }: Account): Styled {
  if (!/^\d+$/.test(id)) return letters(name);
  return marked(name, {
    type: "text_mention",
    user: { id: Number(id), is_bot: false, first_name: name },
  });
}

function inline(item: Inline): Styled {
  if (typeof item === "string") return letters(item);
  if ("bold" in item) return marked(item.bold, { type: "bold" });
  if ("link" in item) {
    if (!/^(https?|tg|mailto):/.test(item.href)) return letters(item.link);
    return marked(item.link, { type: "text_link", url: item.href });
  }
  if ("mention" in item) return mention(item.mention);
  return letters(item.text);
}

function block(one: Block): Styled {
  switch (one.kind) {
    case "heading":
      return marked(one.text, { type: "bold" });
    case "quote":
      return marked(one.text, { type: "blockquote" });
    case "paragraph":
      return join(one.text.map(inline));
    case "list":
      return join(
        one.items.map((item) => join([letters("• "), ...item.map(inline)])),
        "\n",
      );
  }
}

function button({ label, says, opens }: Button, place: Place): InlineKeyboardButton {
  if (opens === "private" && !place.private) {
    return { text: label, url: `https://t.me/${place.bot}?start=${payloadOf(says)}` };
  }
  if (Buffer.byteLength(says) > 64) throw new RangeError("Telegram allows a button 64 bytes");
  return { text: label, callback_data: says };
}

/** About what a telephone shows side by side without cutting labels. */
const ROW = 32;

/** Up to three buttons a row, as far as their labels fit beside each other. */
function rows(buttons: readonly Button[], place: Place): InlineKeyboardButton[][] {
  const rows: InlineKeyboardButton[][] = [];
  let used = ROW;
  for (const one of buttons) {
    const row = rows.at(-1);
    const fits = row !== undefined && row.length < 3 && used + one.label.length <= ROW;
    if (fits) row.push(button(one, place));
    else rows.push([button(one, place)]);
    used = one.label.length + (fits ? used : 0);
  }
  return rows;
}

/** Shown in the empty input field, where Telegram allows 64 characters. */
function question(message: Message): ForceReply {
  const last = message.blocks.slice(-1);
  const hint = plain({ blocks: last }).replace(/\s+/g, " ").trim();
  const short = hint.length <= 64 ? hint : `${hint.slice(0, 62).replace(/[\uD800-\uDBFF]$/, "")}…`;
  return {
    force_reply: true,
    selective: true,
    ...(short !== "" && { input_field_placeholder: short }),
  };
}

/** One message that fits → text with entities, and its buttons or its question. Never a parse mode. */
export function render(message: Message, place: Place): Rendered {
  const styled = join(message.blocks.map(block), "\n");
  const { buttons = [], asks } = message;
  if (buttons.length > 0) {
    return { ...styled, keyboard: { inline_keyboard: rows(buttons, place) } };
  }
  return asks ? { ...styled, question: question(message) } : styled;
}

/**
 * `@handle` where there is one, which Telegram makes a link by itself. Of other platforms only the name, without a sign
 * that would name somebody here.
 */
const named = (item: Inline): Inline => {
  if (typeof item === "string" || !("mention" in item)) return item;
  const { platform, handle, name } = item.mention;
  if (platform !== "telegram") return name;
  return handle === undefined ? item : `@${handle}`;
};

/** With mentions as letters where they are nothing else: before it is cut to length. */
export function withHandles(message: Message): Message {
  const blocks = message.blocks.map((one): Block => {
    if (one.kind === "paragraph") return { ...one, text: one.text.map(named) };
    if (one.kind === "list") return { ...one, items: one.items.map((item) => item.map(named)) };
    return one;
  });
  return { ...message, blocks };
}
