import { mask } from "../mask.ts";
import { analyse } from "./analyse.ts";
import type { Concepts } from "./concepts.ts";
import { spokenLanguage } from "./language.ts";
import { wordsOf } from "./words.ts";

const TOKEN = /[\p{L}\p{M}]+|[.!?:;\n]/gu;
const CAPITAL = /^\p{Lu}/u;
/** Neither a syllable nor longer than what people would type to say what it means. */
const A_WORD = /^[\p{L}\p{M}]{3,24}$/u;

/** Words with a capital inside a sentence: names, but in German, where all nouns have one. */
function namesIn(text: string, language: string): ReadonlySet<string> {
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token);
  const inside = tokens.filter((token, at) => {
    const before = tokens[at - 1];
    return CAPITAL.test(token) && before !== undefined && /^\p{L}/u.test(before);
  });
  return new Set(language === "de" ? [] : inside.map((token) => token.toLowerCase()));
}

export interface Unknown {
  readonly language: string;
  readonly words: readonly string[];
}

/**
 * The words of a post that is understood as nothing, in the hope that somebody says what they mean. No name, no address
 * and no number, as far as can be told: they are counted without who wrote them.
 */
export function unknownIn(
  { text, locale, authorName }: { text: string; locale: string; authorName: string },
  concepts: Concepts,
): Unknown {
  const { language, subjects, stems } = analyse(text, locale, concepts);
  if (subjects.length > 0) return { language, words: [] };
  const shown = mask(text, " ");
  const names = namesIn(shown, language).union(
    new Set(authorName.toLowerCase().split(/[^\p{L}\p{M}]+/u)),
  );
  const said = new Set(wordsOf(shown, language).map(({ typed }) => typed));
  const words = [...stems.values()].filter(
    (word) => A_WORD.test(word) && said.has(word) && !names.has(word),
  );
  return { language, words };
}

/** Every word that a text may ever have been counted for. */
export function allWordsIn(text: string, locale: string): Unknown {
  const language = spokenLanguage(text, locale);
  return { language, words: [...new Set(wordsOf(text, language).map(({ typed }) => typed))] };
}
