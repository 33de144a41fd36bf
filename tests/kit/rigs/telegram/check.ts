import type { InlineKeyboardButton, MessageEntity } from "grammy/types";

/** What Telegram answers to a call it does not accept. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: Readonly<Record<string, number>>;

  constructor(
    code: number,
    description: string,
    parameters: Readonly<Record<string, number>> = {},
  ) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export type Call = Readonly<Record<string, unknown>>;

/** The parameters that each method may have here; Telegram drops others silently, which hides mistakes. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  getMe: [],
  getUpdates: ["offset", "limit", "timeout", "allowed_updates"],
  setWebhook: ["url", "secret_token", "allowed_updates", "max_connections"],
  deleteWebhook: ["drop_pending_updates"],
  sendMessage: [
    "chat_id",
    "message_thread_id",
    "text",
    "entities",
    "link_preview_options",
    "reply_markup",
    "reply_parameters",
  ],
  sendDocument: ["chat_id", "message_thread_id", "document"],
  editMessageText: [
    "chat_id",
    "message_id",
    "text",
    "entities",
    "link_preview_options",
    "reply_markup",
  ],
  deleteMessage: ["chat_id", "message_id"],
  answerCallbackQuery: ["callback_query_id"],
  setMyCommands: ["commands", "scope", "language_code"],
  getMyCommands: ["scope", "language_code"],
  getChatMember: ["chat_id", "user_id"],
};

/** What a careful reader of the Bot API would object to, though Telegram might let it pass. */
export function objections(method: string, call: Call): readonly string[] {
  const known = KNOWN[method];
  if (!known) throw new Refusal(404, "Not Found");
  return Object.keys(call)
    .filter((name) => !known.includes(name))
    .map((name) => `${method} was called with ${name}`);
}

/** A parameter that is text, or nothing. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const insideSurrogates = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));

const MADE = ["bold", "blockquote", "text_link", "text_mention"];

export function checkedEntities(text: string, given: unknown): readonly MessageEntity[] {
  const entities = (given ?? []) as readonly MessageEntity[];
  for (const { type, offset, length, ...rest } of entities) {
    const end = offset + length;
    const inside = offset >= 0 && length > 0 && end <= text.length;
    if (!inside || insideSurrogates(text, offset) || insideSurrogates(text, end)) {
      throw new Refusal(400, `Bad Request: entity beyond the text: ${type} ${offset} ${length}`);
    }
    if (!MADE.includes(type)) throw new Refusal(400, `Bad Request: unexpected entity ${type}`);
    if (type === "text_link" && !("url" in rest)) throw new Refusal(400, "Bad Request: no url");
    if (type === "text_mention" && !("user" in rest))
      throw new Refusal(400, "Bad Request: no user");
  }
  return entities;
}

/** Telegram trims what it shows, and moves what stands over it. */
export function trimmed(
  text: string,
  entities: readonly MessageEntity[],
): { text: string; entities: readonly MessageEntity[] } {
  const shown = text.trim();
  const cut = text.length - text.trimStart().length;
  const moved = entities.flatMap((entity) => {
    const from = Math.max(0, entity.offset - cut);
    const to = Math.min(shown.length, entity.offset + entity.length - cut);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: shown, entities: moved };
}

export function checkedText(given: unknown): string {
  if (typeof given !== "string" || given.trim() === "") {
    throw new Refusal(400, "Bad Request: message text is empty");
  }
  if (!given.isWellFormed()) {
    throw new Refusal(400, "Bad Request: strings must be encoded in UTF-8");
  }
  if (given.length > 4096) throw new Refusal(400, "Bad Request: message is too long");
  return given;
}

export function checkedButton(button: InlineKeyboardButton, bot: string): void {
  if (button.text === "") throw new Refusal(400, "Bad Request: BUTTON_TEXT_INVALID");
  if ("callback_data" in button) {
    const bytes = Buffer.byteLength(button.callback_data ?? "");
    if (bytes < 1 || bytes > 64) throw new Refusal(400, "Bad Request: BUTTON_DATA_INVALID");
    return;
  }
  if (!("url" in button) || !URL.canParse(button.url)) {
    throw new Refusal(400, "Bad Request: BUTTON_URL_INVALID");
  }
  const { hostname, pathname, searchParams } = new URL(button.url);
  const payload = searchParams.get("start");
  if (hostname !== "t.me" || pathname !== `/${bot}` || payload === null) return;
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(payload)) {
    throw new Refusal(400, "Bad Request: BUTTON_URL_INVALID (start payload)");
  }
}
