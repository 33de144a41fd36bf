import { abilities, type Block, type Button, fit, type Inline, type Message, plain } from "#chat";
import { escape } from "./escape.ts";

/** Content of one message as Discord takes it, with whom it may call by name. */
interface Styled {
  readonly text: string;
  readonly mentions: readonly string[];
}

interface ButtonPart {
  readonly type: 2;
  readonly style: 2;
  readonly label: string;
  readonly custom_id: string;
}

interface Row<P> {
  readonly type: 1;
  readonly components: readonly P[];
}

/** The body of whatever creates or edits a message. */
export interface Rendered {
  readonly content: string;
  readonly components: readonly Row<ButtonPart>[];
  readonly allowed_mentions: {
    readonly parse: readonly [];
    readonly users?: readonly string[];
    readonly replied_user: false;
  };
  /** Links are shown without a picture of where they lead. */
  readonly flags: number;
}

export const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;

const MOST = 2000;
const LABEL = 80;
const ROW = 5;
const CUSTOM_ID = 100;

const letters = (text: string): Styled => ({ text: escape(text), mentions: [] });

const bold = (text: string): Styled =>
  text.trim() === "" ? letters(text) : { text: `**${escape(text)}**`, mentions: [] };

const join = (parts: readonly Styled[], between = ""): Styled => ({
  text: parts.map(({ text }) => text).join(between),
  mentions: parts.flatMap(({ mentions }) => mentions),
});

/** Written so that nothing in it can end the link. */
function addressOf(href: string): string | undefined {
  const url = URL.parse(href);
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return undefined;
  return url.href.replace(/[<>()\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function link(label: string, href: string): Styled {
  const address = addressOf(href);
  if (address === undefined || label.trim() === "") return letters(label);
  // Discord shows no label that is an address itself: it could lie.
  const text = /:\/\//.test(label) ? `<${address}>` : `[${escape(label)}](<${address}>)`;
  return { text, mentions: [] };
}

function inline(item: Inline): Styled {
  if (typeof item === "string") return letters(item);
  if ("bold" in item) return bold(item.bold);
  if ("link" in item) return link(item.link, item.href);
  if ("mention" in item) {
    const { platform, id, name } = item.mention;
    if (platform !== "discord" || !/^\d{1,20}$/.test(id)) return letters(name);
    return { text: `<@${id}>`, mentions: [id] };
  }
  const seconds = Math.floor(Date.parse(item.time) / 1000);
  if (Number.isNaN(seconds)) return letters(item.text);
  return { text: `<t:${seconds}:f>`, mentions: [] };
}

function block(one: Block): Styled {
  switch (one.kind) {
    case "heading":
      return join(one.text.split("\n").map(bold), "\n");
    case "quote":
      return { text: escape(one.text).replace(/^/gm, "> "), mentions: [] };
    case "paragraph":
      return join(one.text.map(inline));
    case "list":
      return join(
        one.items.map((item) => {
          const { text, mentions } = join(item.map(inline));
          return { text: `- ${text.replaceAll("\n", "\n  ")}`, mentions };
        }),
        "\n",
      );
  }
}

/** Cut to what Discord shows, never inside a character. */
export const short = (text: string, max: number): string =>
  text.length <= max
    ? text
    : `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`.toWellFormed();

function button({ label, says }: Button): ButtonPart {
  if (says.length > CUSTOM_ID) throw new RangeError("Discord allows a button 100 characters");
  return { type: 2, style: 2, label: short(label.trim() || says, LABEL), custom_id: says };
}

/** Two buttons that say the same would be refused: one is enough. */
function rows(buttons: readonly Button[]): readonly Row<ButtonPart>[] {
  const said = [...new Map(buttons.map((one) => [one.says, one])).values()].map(button);
  const count = Math.ceil(said.length / ROW);
  return Array.from({ length: count }, (_, at) => ({
    type: 1,
    components: said.slice(at * ROW, (at + 1) * ROW),
  }));
}

/** One message that fits → the body of a call. Nothing in it is a mention, a link or markup that we did not make. */
export function render({ blocks, buttons = [] }: Message): Rendered {
  const { text, mentions } = join(blocks.map(block), "\n");
  const users = [...new Set(mentions)];
  return {
    content: text,
    components: rows(buttons),
    allowed_mentions: { parse: [], ...(users.length > 0 && { users }), replied_user: false },
    flags: SUPPRESS_EMBEDS,
  };
}

/** As many messages as it takes: escaping makes them longer than their letters, at worst twice as long. */
export function renderAll(message: Message): readonly Rendered[] {
  const sizes = [MOST, MOST * 0.75, MOST * 0.6, MOST * 0.45, MOST * 0.3];
  let parts: readonly Rendered[] = [];
  for (const maxLength of sizes) {
    parts = fit(message, { ...abilities.discord, maxLength }).map(render);
    if (parts.every(({ content }) => content.length <= MOST)) break;
  }
  return parts;
}

interface Input {
  readonly type: 4;
  readonly custom_id: string;
  readonly style: 1 | 2;
  readonly label: string;
  readonly placeholder?: string;
  readonly required: true;
  readonly max_length: number;
}

export interface Form {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Row<Input>[];
}

const FORM_LABEL = 45;
const FORM_HINT = 100;

/**
 * A question as a form, where all of it can be read there: Discord shows 45 characters over the field and 100 in it.
 *
 * @param command whose argument is asked for, which comes back with the answer.
 */
export function form(message: Message, command: string, title: string): Form | undefined {
  const { asks, blocks, buttons = [], files = [] } = message;
  const question = plain({ blocks }).replace(/\s+/g, " ").trim();
  const fits = blocks.length === 1 && question !== "" && question.length <= FORM_HINT;
  if (!asks || !fits || buttons.length > 0 || files.length > 0) return undefined;
  const input: Input = {
    type: 4,
    custom_id: asks.param,
    style: asks.long ? 2 : 1,
    label: short(question, FORM_LABEL),
    ...(question.length > FORM_LABEL && { placeholder: question }),
    required: true,
    max_length: MOST,
  };
  return {
    custom_id: short(`answer ${command}`, CUSTOM_ID),
    title: short(title, FORM_LABEL),
    components: [{ type: 1, components: [input] }],
  };
}
