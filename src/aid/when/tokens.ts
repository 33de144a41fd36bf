/** A word as typed: lower case, without accents. */
export interface Token {
  readonly text: string;
  /** To what stands before it. */
  readonly glued: boolean;
  /** By a hyphen, to the word before it: "lun-ven", "après-midi". */
  readonly hyphened: boolean;
}

/** "Samstagvormittag". */
const GERMAN_COMPOUND =
  /\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?=(?:vormittag|nachmittag|morgen|mittag|abend|fruh|nacht))/g;
const MOST_TOKENS = 60;
const TOKEN = /\d+|\p{L}+|[^\s\p{L}\d]/gu;

/** A phrase without what people type in one way or another: case, accents, dashes, arrows, apostrophes. */
const plainly = (phrase: string): string =>
  phrase
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/œ/g, "oe")
    .replace(/[–—−‐‑‒]/g, "-")
    .replace(/[-=]*[>→⇒➔]/g, " - ")
    .replace(/['’`´ʼ]/g, " ")
    .replace(GERMAN_COMPOUND, "$1 ")
    .replace(/(?<=\p{L})\./gu, " ");

const isWord = (token: Token | undefined): boolean => /^\p{L}/u.test(token?.text ?? "");

/** Cuts a phrase into words, numbers and signs; undefined where it is too long to be a date. */
export function tokensOf(phrase: string): readonly Token[] | undefined {
  const plain = plainly(phrase);
  const tokens: Token[] = [];
  let end = -1;
  for (const found of plain.matchAll(TOKEN)) {
    const token = { text: found[0], glued: found.index === end, hyphened: false };
    end = found.index + found[0].length;
    const [word, hyphen] = [tokens.at(-2), tokens.at(-1)];
    const joins = hyphen?.text === "-" && hyphen.glued && token.glued;
    // "10h-midi" is from one to the other.
    const apart = word?.glued === true || (word?.text.length ?? 0) < 2;
    if (joins && !apart && isWord(word) && isWord(token)) {
      tokens.pop();
      tokens.push({ ...token, glued: false, hyphened: true });
    } else tokens.push(token);
    if (tokens.length > MOST_TOKENS) return undefined;
  }
  return tokens;
}
