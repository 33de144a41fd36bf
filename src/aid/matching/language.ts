import { spokenIn } from "./stop.ts";
import { fold, languageTag } from "./words.ts";

/** A second or more to load; so only where it is asked for. */
export type Detect = (text: string) => string | undefined;

/** Only these have lists long enough to vote. */
const VOTING: readonly string[] = ["fr", "en"];

/** Needs this many more common words of another language than of the author's own. */
const LEAD = 2;

/**
 * The language of a text, as its commonest words tell, with the author's own language as the first guess: people write in
 * another language than their telephone's. Costs nothing, and says nothing about languages whose common words we lack.
 */
export function spokenLanguage(text: string, locale: string): string {
  const own = languageTag(locale);
  if (!VOTING.includes(own)) return own;
  const votes = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .slice(0, 2000)
    .matchAll(/[\p{L}\p{M}]+(?:['’]t)?/gu)) {
    const language = spokenIn(fold(word));
    if (language !== undefined) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  if (!best) return own;
  const [language, count] = best;
  return count >= (votes.get(own) ?? 0) + LEAD ? language : own;
}

/** Letters' statistics for any of these languages, for posts of which we know nothing. */
export async function loadDetector(locales: readonly string[]): Promise<Detect> {
  const { eld } = await import("eld/small");
  eld.setLanguageSubset([...locales]);
  return (text) => eld.detect(text).language || undefined;
}
