import type { Abilities } from "./adapter.ts";
import { type Block, clear, type Inline, type Message } from "./message.ts";
import { plain, plainInline } from "./plain.ts";

const length = (blocks: readonly Block[]): number => plain({ blocks }).length;

/** Cut at a blank, else between two characters; never inside one. */
function cut(text: string, max: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const blank = rest.lastIndexOf(" ", max);
    let at = blank > max / 2 ? blank : max;
    if (/[\uDC00-\uDFFF]/.test(rest.charAt(at))) at -= 1;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}

function cutInlines(items: readonly Inline[], max: number): readonly Inline[][] {
  const lines: Inline[][] = [[]];
  let used = 0;
  for (const item of items) {
    const whole = plainInline(item);
    const pieces: readonly Inline[] = whole.length > max ? cut(whole, max) : [item];
    for (const piece of pieces) {
      const size = plainInline(piece).length;
      if (used + size > max) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(piece);
      used += size;
    }
  }
  return lines;
}

/** Pieces of a block that is alone too long. */
function pieces(block: Block, max: number): readonly Block[] {
  if (length([block]) <= max) return [block];
  switch (block.kind) {
    case "heading":
    case "quote": {
      const { kind } = block;
      return cut(block.text, max).map((text) => ({ kind, text }));
    }
    case "paragraph":
      return cutInlines(block.text, max).map((text) => ({ kind: "paragraph", text }));
    case "list":
      return block.items
        .flatMap((item) => cutInlines(item, max - 2))
        .map((item) => ({ kind: "list", items: [item] }));
  }
}

/** Buttons past what the platform can show become lines that say what to type instead. */
function overflow(message: Message, abilities: Abilities): readonly Block[] {
  const rest = (message.buttons ?? []).slice(abilities.maxButtons);
  if (rest.length === 0) return [];
  const typed = rest.map(({ says }) => says.replace(/^\//, abilities.prefix));
  return [{ kind: "list", items: rest.map(({ label }, i) => [`${label}: ${typed[i]}`]) }];
}

/**
 * A message as one or several that the platform can show: split between blocks, with buttons, files and question on the
 * last. Of two wordings it is the one for where nothing is encrypted: whoever knows better takes the other off first. The only reader of `Abilities` besides the bot.
 */
export function fit(whole: Message, abilities: Abilities): readonly Message[] {
  const message = clear(whole);
  const max = abilities.maxLength;
  const parts: Block[][] = [[]];
  const all = [...message.blocks, ...overflow(message, abilities)];
  for (const block of all.flatMap((whole) => pieces(whole, max))) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && length([...last, block]) > max) parts.push([block]);
    else last.push(block);
  }
  const { buttons, files, asks } = message;
  return parts.map((blocks, at) =>
    at < parts.length - 1
      ? { blocks }
      : {
          blocks,
          ...(buttons && { buttons: buttons.slice(0, abilities.maxButtons) }),
          ...(files && abilities.files && { files }),
          ...(asks && { asks }),
        },
  );
}
