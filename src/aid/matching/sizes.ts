import { widthOf } from "./amounts.ts";
import type { Concepts, Mention } from "./concepts.ts";
import type { Word } from "./words.ts";

const ids = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Things that come in sizes for grown-ups and for children. */
const SIZED = ids(
  "clothes shoes boots costume bike bed bike-helmet skis ice-skates roller-skates hat swimming-gear ski-wear sportswear",
);
/** Things that are worn, with a number for their size. */
const WORN = ids(
  "clothes shoes boots costume suit ice-skates roller-skates ski-boots ski-wear sportswear wedding-dress dress coat",
);
const BEDS = ids("bed mattress bed-linen duvet toddler-bed folding-bed bed-base");

const within = (id: string, kinds: ReadonlySet<string>, concepts: Concepts): boolean =>
  concepts.family(id).some((one) => kinds.has(one));

export const isSized = (id: string, concepts: Concepts): boolean => within(id, SIZED, concepts);

/** How large the thing itself is said to be. */
export interface Extent {
  readonly big: boolean | undefined;
  /** Of beds and what belongs on them, in centimetres. */
  readonly width: number | undefined;
  /** "boots 42": a size without the word for it. */
  readonly size: string | undefined;
}

const NEAR = 2;
const BARE_SIZE = /^(?:1[6-9]|[2-6]\d)$/;

/** "a big drill", "une perceuse très grosse". */
function isBig(words: readonly Word[], { at, length }: Mention): boolean | undefined {
  const around = words
    .slice(Math.max(0, at - NEAR), at + length + 1)
    .filter(({ clause }) => clause === words[at]?.clause);
  if (around.some(({ marks }) => marks.has("small"))) return false;
  return around.some(({ marks }) => marks.has("big")) ? true : undefined;
}

function sizeBehind(words: readonly Word[], end: number): string | undefined {
  const [word, next] = words.slice(end, end + 2);
  if (!word || word.clause !== words[end - 1]?.clause || !BARE_SIZE.test(word.folded))
    return undefined;
  const unit = next?.clause === word.clause && !next.little && !next.marks.has("and");
  return unit ? undefined : word.folded;
}

export function extentOf(mention: Mention, words: readonly Word[], concepts: Concepts): Extent {
  const { id, kind } = mention.concept;
  const end = mention.at + mention.length;
  return {
    big: kind === "object" || kind === "place" ? isBig(words, mention) : undefined,
    width: within(id, BEDS, concepts) ? widthOf(words, end) : undefined,
    size: within(id, WORN, concepts) ? sizeBehind(words, end) : undefined,
  };
}

/** Beds are alike within so many centimetres. */
const LIKE = 15;

/** One is big and the other small, or one bed too wide for the other's sheets. */
export const extentsClash = (one: Extent, other: Extent): boolean =>
  (one.big !== undefined && other.big !== undefined && one.big !== other.big) ||
  (one.width !== undefined &&
    other.width !== undefined &&
    Math.abs(one.width - other.width) > LIKE);
