import type { Block, Inline, Message } from "./message.ts";

/** One inline as letters only: links as `label <url>`, mentions as `@Name`. */
export function plainInline(inline: Inline): string {
  if (typeof inline === "string") return inline;
  if ("bold" in inline) return inline.bold;
  if ("link" in inline) {
    return inline.link === inline.href ? inline.href : `${inline.link} <${inline.href}>`;
  }
  if ("mention" in inline) return `@${inline.mention.name}`;
  return inline.text;
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "quote":
      return block.text;
    case "paragraph":
      return block.text.map(plainInline).join("");
    case "list":
      return block.items.map((item) => `• ${item.map(plainInline).join("")}`).join("\n");
  }
}

/** A message as letters only, a line for each block: for transcripts, terminals, and Matrix's plain body. */
export const plain = (message: Message): string => message.blocks.map(plainBlock).join("\n");
