import { isLittle, isWeak, LANGUAGES, languageTag } from "./languages/known.ts";
import { fold } from "./words.ts";

/** A second or more to load; so only where it is asked for. */
export type Detect = (text: string) => string | undefined;

/** Needs this many more common words of another language than of the author's own. */
const LEAD = 2;
const MAX_CHARS = 2000;
const ARABIC = /\p{Script=Arabic}/u;

const votesOf = (words: readonly string[], tag: string): number =>
  words.filter((word) => isLittle(word, tag) || isWeak(word, tag)).length;

/**
 * The language of a text, as its commonest words tell, with the author's own language as the first guess: people write in
 * another language than their telephone's.
 */
export function spokenLanguage(text: string, locale: string): string {
  const own = languageTag(locale);
  const short = text.slice(0, MAX_CHARS).toLowerCase();
  if (ARABIC.test(short)) return "ar";
  const words = [...short.matchAll(/[\p{L}\p{M}]+(?:['’]t)?/gu)].map(([word]) => fold(word));
  const votes = LANGUAGES.map(({ tag }) => ({ tag, count: votesOf(words, tag) }));
  const [best] = votes.toSorted((a, b) => b.count - a.count);
  const mine = votes.find(({ tag }) => tag === own)?.count;
  if (!best || mine === undefined) return own;
  return best.count >= mine + LEAD ? best.tag : own;
}

/** Letters' statistics for any of these languages, for posts of which we know nothing. */
export async function loadDetector(locales: readonly string[]): Promise<Detect> {
  const { eld } = await import("eld/small");
  eld.setLanguageSubset([...locales]);
  return (text) => eld.detect(text).language || undefined;
}
