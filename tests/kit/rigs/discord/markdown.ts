/** What stands over letters, as a client would show it. */
export interface Mark {
  readonly kind:
    | "bold"
    | "italic"
    | "underline"
    | "strike"
    | "spoiler"
    | "code"
    | "heading"
    | "small"
    | "quote"
    | "list"
    | "link"
    | "card"
    | "mention"
    | "channel"
    | "command"
    | "time"
    | "emoji";
  /** Letters as people see them; of a link its address. */
  readonly of: string;
}

export interface Shown {
  readonly text: string;
  readonly marks: readonly Mark[];
}

type Names = (id: string) => string | undefined;

interface Piece {
  readonly length: number;
  readonly shown: Shown;
}

type Rule = readonly [
  pattern: RegExp,
  show: (found: RegExpExecArray, inner: (text: string) => Shown, names: Names) => Shown,
];

const letters = (text: string): Shown => ({ text, marks: [] });
const marked = (kind: Mark["kind"], { text, marks }: Shown, of = text): Shown => ({
  text,
  marks: [...marks, { kind, of }],
});

const wrapped =
  (kind: Mark["kind"]): Rule[1] =>
  ([, text = ""], inner) =>
    marked(kind, inner(text));

/** In the order in which Discord's own parser tries them. */
const RULES: readonly Rule[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, sign = ""]) => letters(sign)],
  [/^```(?:\w*\n)?([^]+?)```/, ([, code = ""]) => marked("code", letters(code))],
  [/^(`+)([^]*?[^`])\1(?!`)/, ([, , code = ""]) => marked("code", letters(code))],
  [
    /^\[((?:\\[^]|[^\]\\])+)\]\(<?(https?:\/\/[^\s>)]+)>?\)/,
    ([, label = "", to], inner) => marked("link", inner(label), to),
  ],
  [/^<(https?:\/\/[^\s>]+)>/, ([, to = ""]) => marked("link", letters(to))],
  [/^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/, ([to]) => marked("link", letters(to))],
  [/^(?:discord(?:app)?\.(?:gg|com)|dis\.gd)\/\w+/, ([to]) => marked("card", letters(to))],
  [
    /^<@!?(\d+)>/,
    ([, id = ""], _inner, names) => marked("mention", letters(`@${names(id) ?? "unknown"}`), id),
  ],
  [/^<@&(\d+)>/, ([, id = ""]) => marked("mention", letters("@role"), id)],
  [/^@(everyone|here)/, ([all]) => marked("mention", letters(all))],
  [/^<#(\d+)>/, ([, id = ""]) => marked("channel", letters("#channel"), id)],
  [/^<\/([^:>]+):\d+>/, ([, name = ""]) => marked("command", letters(`/${name}`))],
  [/^<id:\w+>/, ([all]) => marked("channel", letters(all))],
  [
    /^<t:(-?\d+)(?::[tTdDfFR])?>/,
    ([, seconds]) => marked("time", letters(new Date(Number(seconds) * 1000).toISOString())),
  ],
  [/^<a?:(\w+):\d+>/, ([, name = ""]) => marked("emoji", letters(name))],
  [/^:([^\s:]+?):/, ([, name = ""]) => marked("emoji", letters(name))],
  [/^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/, wrapped("bold")],
  [/^__((?:\\[^]|[^\\])+?)__(?!_)/, wrapped("underline")],
  [/^~~((?:\\[^]|[^\\])+?)~~/, wrapped("strike")],
  [/^\|\|((?:\\[^]|[^\\])+?)\|\|/, wrapped("spoiler")],
  [/^\*(?=\S)((?:\\[^]|[^\\*])+?)\*(?!\*)/, wrapped("italic")],
  [/^_((?:\\[^]|[^\\_])+?)_(?![\w_])/, wrapped("italic")],
];

function first(text: string, names: Names): Piece {
  for (const [pattern, show] of RULES) {
    const found = pattern.exec(text);
    if (found) {
      return { length: found[0].length, shown: show(found, (part) => inline(part, names), names) };
    }
  }
  // A whole character, and a whole word, so that nothing begins in the middle of one.
  const [plain = text.charAt(0)] = /^(?:[A-Za-z0-9]+(?=\b)|[^])/u.exec(text) ?? [];
  return { length: plain.length, shown: letters(plain) };
}

const inline = (text: string, names: Names): Shown => scan(text, names, { opens: false });

const BLOCKS: readonly (readonly [RegExp, Mark["kind"], string])[] = [
  [/^[^\S\n]*#{1,3} +(?=\S)/, "heading", ""],
  [/^[^\S\n]*-# +(?=\S)/, "small", ""],
  [/^[^\S\n]*>(?:>>)? /, "quote", ""],
  [/^[^\S\n]*(?:[-*+]|\d+\.) +(?=\S)/, "list", "• "],
];

/** A heading, quote or item that begins here, up to the end of its line. */
function block(text: string, names: Names): Piece | undefined {
  for (const [pattern, kind, sign] of BLOCKS) {
    const [opening] = pattern.exec(text) ?? [];
    if (opening === undefined) continue;
    const [rest = ""] = /^[^\n]*/.exec(text.slice(opening.length)) ?? [];
    const shown = scan(rest, names, { opens: true });
    const marks = [...shown.marks, { kind, of: shown.text }];
    return {
      length: opening.length + rest.length,
      shown: { text: `${sign}${shown.text}`, marks },
    };
  }
  return undefined;
}

/** @param at whether a line begins here. */
function scan(text: string, names: Names, at: { opens: boolean }): Shown {
  const pieces: Shown[] = [];
  let { opens } = at;
  for (let done = 0; done < text.length;) {
    const rest = text.slice(done);
    const { length, shown } = (opens ? block(rest, names) : undefined) ?? first(rest, names);
    pieces.push(shown);
    done += length;
    opens = text[done - 1] === "\n";
  }
  return {
    text: pieces.map((one) => one.text).join(""),
    marks: pieces.flatMap((one) => one.marks),
  };
}

/** Content → what people see of it, by rules of our own that follow Discord's clients. */
export const show = (content: string, names: Names = () => undefined): Shown =>
  scan(content, names, { opens: true });
