/** What makes markup, a mention, a spoiler, code or a link of words wherever it stands. */
const SIGNS = /[\\*_~`|[\]<>@]/g;

/**
 * A bare address becomes a link, one of an invitation a card, and a word between two colons an emoji, unless what stands in
 * its middle is a letter like any other.
 */
const INNER = /:(?=\S|$)|\.(?=\S)/g;

/** Headings, small print, quotes and lists begin a line; blanks before them change nothing. */
const OPENING = /^([^\S\n]*)([#+-]|\d*[.)](?!\S))/gm;

/** Letters that Discord shows exactly as they are: a backslash makes a letter of a sign. */
export const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(SIGNS, String.raw`\$&`)
    .replace(INNER, String.raw`\$&`)
    .replace(OPENING, (_all, blanks: string, sign: string) => {
      return `${blanks}${sign.slice(0, -1)}\\${sign.slice(-1)}`;
    });

/** What people see of a text that we escaped. */
export const unescape = (text: string): string => text.replace(/\\([^A-Za-z\d\s])/g, "$1");
