import { abilities, type Block, type Button, fit, type Inline, type Message, plain } from "#chat";
import { BUTTONS, buttonMap, emojiAt } from "./buttons.ts";
import type { Fields } from "./event.ts";

/** Who can be mentioned: "@", a name, and a server. */
const PERSON = /^@[^:\s]+:\S+$/;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Letters as letters; a homeserver refuses unpaired surrogates. */
const letters = (text: string): string =>
  text.toWellFormed().replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const html = (text: string): string => letters(text).replaceAll("\n", "<br/>");

const linked = (label: string, address: string): string =>
  `<a href="${letters(address)}">${html(label)}</a>`;

function inline(item: Inline): string {
  if (typeof item === "string") return html(item);
  if ("bold" in item) return `<strong>${html(item.bold)}</strong>`;
  if ("link" in item) {
    return /^(https?|mailto):/.test(item.href) ? linked(item.link, item.href) : html(item.link);
  }
  if ("mention" in item) {
    const { id, name } = item.mention;
    return linked(name, `https://matrix.to/#/${encodeURIComponent(id)}`);
  }
  return html(item.text);
}

function block(one: Block): string {
  switch (one.kind) {
    case "heading":
      return `<p><strong>${html(one.text)}</strong></p>`;
    case "quote":
      return `<blockquote>${html(one.text)}</blockquote>`;
    case "paragraph":
      return `<p>${one.text.map(inline).join("")}</p>`;
    case "list":
      return `<ul>${one.items.map((item) => `<li>${item.map(inline).join("")}</li>`).join("")}</ul>`;
  }
}

/** Of other platforms, and in the plain body, only the name: no sign that would name somebody here. */
const renamed = (message: Message, keep: (id: string, platform: string) => boolean): Message => {
  const name = (item: Inline): Inline =>
    typeof item !== "string" && "mention" in item && !keep(item.mention.id, item.mention.platform)
      ? item.mention.name
      : item;
  const blocks = message.blocks.map((one): Block => {
    if (one.kind === "paragraph") return { ...one, text: one.text.map(name) };
    if (one.kind === "list") return { ...one, items: one.items.map((item) => item.map(name)) };
    return one;
  });
  return { ...message, blocks };
};

const ours = (message: Message): Message =>
  renamed(message, (id, platform) => platform === "matrix" && PERSON.test(id));

function mentionedIn({ blocks }: Message): readonly string[] {
  const inlines = blocks.flatMap((one) =>
    one.kind === "paragraph" ? one.text : one.kind === "list" ? one.items.flat() : [],
  );
  const ids = inlines.flatMap((item) =>
    typeof item !== "string" && "mention" in item ? [item.mention.id] : [],
  );
  return [...new Set(ids)];
}

/** What each reaction means, a line for each. */
const legend = (buttons: readonly Button[]): readonly string[] =>
  buttons.map(({ label }, at) => `${emojiAt(at)} ${label}`);

/** To apps that know it (MSC4095): no picture of where a link leads. */
const NO_PREVIEW = { "com.beeper.linkpreviews": [] } as const;

/** The content of an `m.room.message`, without relations. Never a markup parser, never `@room`. */
function contentOf(message: Message): Fields {
  const { buttons = [] } = message;
  const lines = legend(buttons);
  const people = mentionedIn(message);
  const body = plain(renamed(message, () => false)).toWellFormed();
  const written = message.blocks.map(block).join("");
  const meaning = lines.length > 0 ? `<p>${lines.map(html).join("<br/>")}</p>` : "";
  return {
    msgtype: "m.notice",
    body: lines.length > 0 ? `${body}\n\n${lines.join("\n").toWellFormed()}` : body,
    format: "org.matrix.custom.html",
    formatted_body: written + meaning,
    "m.mentions": people.length > 0 ? { user_ids: people } : {},
    ...NO_PREVIEW,
    ...(buttons.length > 0 && { [BUTTONS]: buttonMap(buttons) }),
  };
}

export interface Rendered {
  readonly content: Fields;
  readonly buttons: Readonly<Record<string, string>>;
  readonly asks: boolean;
  readonly empty: boolean;
}

/** An event may have 65,536 bytes; encrypted, each of them becomes one and a third. */
const ROOMY = 40_000;

/** So few letters fit, however they are escaped. */
const SHORT = 3000;

const render = (message: Message): Rendered => ({
  content: contentOf(message),
  buttons: buttonMap(message.buttons ?? []),
  asks: message.asks !== undefined,
  empty: plain(message) === "" && (message.buttons ?? []).length === 0,
});

/** A message as one or several that fit into an event each. */
export function partsOf(message: Message): readonly Rendered[] {
  return fit(ours(message), abilities.matrix).flatMap((part) => {
    const rendered = render(part);
    if (Buffer.byteLength(JSON.stringify(rendered.content)) <= ROOMY) return [rendered];
    return fit(part, { ...abilities.matrix, maxLength: SHORT }).map(render);
  });
}

/** As long as an app that does not know edits needs. */
const HINT = 200;

/** The content that rewrites an earlier message. */
export function rewriting(id: string, content: Fields): Fields {
  const body = String(content["body"]);
  const hint = body.length > HINT ? `${body.slice(0, HINT).toWellFormed()}…` : body;
  return {
    msgtype: content["msgtype"],
    body: `* ${hint}`,
    "m.mentions": {},
    "m.new_content": content,
    "m.relates_to": { rel_type: "m.replace", event_id: id },
  };
}

/** Where in a conversation it stands: in a thread, as a reply, or neither. */
export function relating(thread: string | undefined, reply: string | undefined): Fields {
  const to = reply ?? thread;
  if (to === undefined) return {};
  const replies = { "m.in_reply_to": { event_id: to } };
  if (thread === undefined) return { "m.relates_to": replies };
  return {
    "m.relates_to": {
      rel_type: "m.thread",
      event_id: thread,
      is_falling_back: reply === undefined,
      ...replies,
    },
  };
}
