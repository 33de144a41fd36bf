import { unescape } from "./escape.ts";

/** What the signs in a text stand for. */
export interface Meaning {
  /** A person's name, by id. */
  readonly person: (id: string) => string | undefined;
  readonly channel: (id: string) => string | undefined;
}

/** Mentions, channels and emoji as people see them: Discord writes numbers in their place. */
export const readable = (text: string, { person, channel }: Meaning): string =>
  text
    .replace(/<@!?(\d+)>/g, (sign, id: string) => {
      const name = person(id);
      return name === undefined ? sign : `@${name}`;
    })
    .replace(/<#(\d+)>/g, (sign, id: string) => {
      const name = channel(id);
      return name === undefined ? sign : `#${name}`;
    })
    .replace(/<a?(:\w+:)\d+>/g, "$1");

/** The bot's own words, as people see them. */
export const ownWords = (content: string): string =>
  unescape(content.replace(/(?<!\\)\*\*/g, "").replace(/^(?:> |- )/gm, ""));

/** The words after, or before, the bot's name; undefined where it is not called so. */
export function addressed(content: string, self: string): string | undefined {
  const text = content.trim();
  for (const name of [`<@${self}>`, `<@!${self}>`]) {
    if (text.startsWith(name)) return text.slice(name.length).replace(/^[\s,:;.!?]+/, "");
    if (text.endsWith(name)) return text.slice(0, -name.length).trimEnd();
  }
  return undefined;
}
