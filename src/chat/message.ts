import type { Account } from "./adapter.ts";

/** Always plain text. Adapters escape it; nothing inside it is ever markup. */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly link: string; readonly href: string }
  | { readonly mention: Account }
  /** An instant, ISO 8601; platforms that can show it in the reader's own zone do, the others show `text`. */
  | { readonly time: string; readonly text: string };

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: readonly Inline[] }
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] };

/** Pressing a button is typing `says` (at most 48 bytes), so every button works without buttons too. */
export interface Button {
  readonly label: string;
  readonly says: string;
  /** Opens the private chat with the bot and says it there: a deep link on Telegram. */
  readonly opens?: "private";
}

export interface Attachment {
  readonly name: string;
  readonly type: "text/calendar" | "application/json" | "application/pdf";
  readonly bytes: Uint8Array;
}

export interface Message {
  readonly blocks: readonly Block[];
  readonly buttons?: readonly Button[];
  readonly files?: readonly Attachment[];
  /** It asks for this argument: a forced reply on Telegram, a modal or a reply on Discord, a reply on Matrix. */
  readonly asks?: { readonly param: string; readonly long: boolean };
  /** What is said instead wherever it would not be encrypted: this one holds words that were. */
  readonly inClear?: Message;
}

/** As it may be said where nothing is encrypted. */
export const clear = (message: Message): Message => message.inClear ?? message;

export const heading = (text: string): Block => ({ kind: "heading", text });
export const paragraph = (...text: readonly Inline[]): Block => ({ kind: "paragraph", text });
export const quote = (text: string): Block => ({ kind: "quote", text });
export const list = (...items: readonly (readonly Inline[])[]): Block => ({ kind: "list", items });

/** A message of blocks (a bare string is a paragraph); `more` adds buttons, files or a question. */
export const message = (
  blocks: readonly (Block | string)[],
  more: Omit<Message, "blocks"> = {},
): Message => ({
  blocks: blocks.map((block) => (typeof block === "string" ? paragraph(block) : block)),
  ...more,
});
