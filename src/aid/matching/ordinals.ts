import { languageOf } from "./languages/known.ts";
import type { Language } from "./languages/language.ts";
import type { Schools } from "./languages/schools.ts";
import { memo } from "./memo.ts";
import type { Word } from "./words.ts";

/** A word, and which number it is, if it is one. */
export interface Numbered extends Word {
  readonly number: number | undefined;
  /** "3rd", "dritte", not "3" or "three". */
  readonly ordinal: boolean;
  /** In figures. */
  readonly figures: boolean;
}

/** With what it says of schools. */
export interface SchoolWord extends Numbered {
  readonly school: ReadonlySet<string>;
}

const GLUED = /^(\d{1,2})(?:o|a|e|er|re|ere|eme|nde|nd|th|st|rd|de|ste|ro|do|to|mo)$/;
const DIGITS = /^\d{1,2}$/;
/** What is left of "3.º" behind its stop. */
const HUNG = /^[oa]$/;
const TEN = /^عشره?$/;

const REMEMBERED = 16;
const tables = memo<ReadonlyMap<string, number>>(REMEMBERED);

const ordinalsOf = (tag: string, { ordinals }: Schools): ReadonlyMap<string, number> =>
  tables(tag, () => {
    const forms = ordinals.split(/\s+/).map((one) => one.split("|"));
    return new Map(forms.flatMap((each, at) => each.map((form) => [form, at + 1] as const)));
  });

/**
 * A text's words with its numbers read: "3.º ano" is one clause with "3." for any ordinal, "havo/vwo" and "5–10" are one too.
 */
export function numbered(
  words: readonly Word[],
  schools: Schools,
  { tag }: Pick<Language, "tag">,
): readonly Numbered[] {
  const known = ordinalsOf(tag, schools);
  const cardinals = languageOf(tag)?.numbers;
  const read: Numbered[] = [];
  let shift = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const begins = before !== undefined && before.clause !== word.clause;
    const last = read.at(-1);
    if (begins && word.after === "." && HUNG.test(word.folded) && last?.figures) {
      read.splice(-1, 1, { ...last, ordinal: true, folded: `${last.number}.` });
      shift += 1;
      continue;
    }
    const range = /[–—]/.test(word.after) && last?.number !== undefined;
    if (begins && (word.after === "/" || range)) shift += 1;
    const figures = DIGITS.test(word.folded);
    const glued = GLUED.exec(word.folded)?.[1];
    const ten = TEN.test(words[at + 1]?.folded ?? "") ? 10 : 0;
    const nth = glued === undefined ? known.get(word.folded) : Number(glued);
    const number = nth === undefined ? cardinals?.get(word.folded) : nth + ten;
    read.push({
      ...word,
      clause: word.clause - shift,
      folded: nth === undefined ? word.folded : `${nth + ten}.`,
      number: figures ? Number(word.folded) : number,
      ordinal: nth !== undefined,
      figures: figures || glued !== undefined,
    });
  }
  return read;
}
