import type { Word } from "./words.ts";

/** What a single word means by itself in a language. */
type Meaning = (folded: string, locale: string) => string | undefined;

/** "Kinderfahrrad" is a bicycle, for children. */
export interface Compound {
  readonly head: string;
  /** What stands before the head, if it means something by itself. */
  readonly modifier: string | undefined;
}

const COMPOUNDING: ReadonlySet<string> = new Set(["de", "nl"]);
const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;
/** What glues the parts together: "Hochzeitskleid", "Küchentisch". */
const GLUE = /(?:s|n|en|es|er|e)$/;

/** Words written as one, taken apart at the longest head that we know; undefined where there is none. */
export function compoundOf(
  { folded }: Word,
  locale: string,
  meaning: Meaning,
): Compound | undefined {
  if (!COMPOUNDING.has(locale)) return undefined;
  for (let at = SHORTEST_MODIFIER; at <= folded.length - SHORTEST_HEAD; at += 1) {
    const head = meaning(folded.slice(at), locale);
    if (head === undefined) continue;
    const first = folded.slice(0, at);
    return { head, modifier: meaning(first, locale) ?? meaning(first.replace(GLUE, ""), locale) };
  }
  return undefined;
}
