import { isLittle, isWeak, LANGUAGES, languageTag } from "./languages/known.ts";
import { wordMemo } from "./memo.ts";
import { fold } from "./words.ts";

/** A second or more to load; so only where it is asked for. */
export type Detect = (text: string) => string | undefined;

/** Needs this many more common words of another language than of the author's own. */
const LEAD = 2;
const MAX_CHARS = 2000;
const WORD = /[\p{L}\p{M}]+(?:['’]t)?/gu;
const ARABIC = /\p{Script=Arabic}/u;

const TAGS = LANGUAGES.map(({ tag }) => tag);
const REMEMBERED = 10_000;
const known = wordMemo<readonly number[]>(REMEMBERED);

/** Places in the list of the languages that use a word for holding others together. */
const holdersOf = (typed: string): readonly number[] =>
  known(typed, () => {
    const word = fold(typed);
    return TAGS.flatMap((tag, at) => (isLittle(word, tag) || isWeak(word, tag) ? [at] : []));
  });

/**
 * The language of a text, as its commonest words tell, with the author's own language as the first guess: people write in
 * another language than their telephone's.
 */
export function spokenLanguage(text: string, locale: string): string {
  const own = languageTag(locale);
  const short = text.slice(0, MAX_CHARS).toLowerCase();
  if (ARABIC.test(short)) return "ar";
  const votes = TAGS.map(() => 0);
  for (const word of short.match(WORD) ?? [])
    for (const at of holdersOf(word)) votes[at] = (votes[at] ?? 0) + 1;
  const mine = votes[TAGS.indexOf(own)];
  if (mine === undefined) return own;
  const most = Math.max(...votes);
  return most >= mine + LEAD ? (TAGS[votes.indexOf(most)] ?? own) : own;
}

/** Letters' statistics for any of these languages, for posts of which we know nothing. */
export async function loadDetector(locales: readonly string[]): Promise<Detect> {
  const { eld } = await import("eld/small");
  eld.setLanguageSubset([...locales]);
  return (text) => eld.detect(text).language || undefined;
}
