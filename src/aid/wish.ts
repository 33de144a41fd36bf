import { UserError } from "#chat";

/** Longer than this nobody reads in a group. */
const MAX_WORDS = 500;

const LINK = /(?:https?:\/\/|www\.)\S+/gi;

/** As people count them, nearly: an emoji of several parts is several. */
export const charactersIn = (text: string): number => Array.from(text).length;

/** Text that a neighbour can make something of. @throws UserError that says what to do instead. */
export function readWish(text: string): string {
  if (text === "") throw new UserError("error-empty");
  const length = charactersIn(text);
  if (length > MAX_WORDS) throw new UserError("error-too-long", { length, max: MAX_WORDS });
  if (!/\p{L}/u.test(text)) throw new UserError("error-no-words");
  if (!/\p{L}/u.test(text.replace(LINK, ""))) throw new UserError("error-only-link");
  return text;
}

/** The same words, but for case, blanks and punctuation. */
export const sameWords = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
