import { widthOf } from "./amounts.ts";
import type { Concepts, Mention } from "./concepts.ts";
import { languageOf } from "./languages/known.ts";
import type { Word } from "./words.ts";

const ids = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Things that come in sizes for grown-ups and for children. */
const SIZED = ids(
  "clothes shoes boots costume bike bed bike-helmet skis ice-skates roller-skates ski-boots crutches life-jacket wetsuit hat swimming-gear ski-wear sportswear",
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
  /** "30 chairs". */
  readonly count: number | undefined;
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

/** How many, just before the thing or an adjective of it. */
function countBefore(words: readonly Word[], { at }: Mention, locale: string): number | undefined {
  for (let place = at - 1; place >= at - NEAR; place -= 1) {
    const word = words[place];
    if (!word || word.clause !== words[at]?.clause) return undefined;
    const count = /^\d{1,3}$/.test(word.folded)
      ? Number(word.folded)
      : languageOf(locale)?.numbers.get(word.folded);
    if (count !== undefined) return count > 1 ? count : undefined;
  }
  return undefined;
}

/** For one, or for two: as wide as such beds mostly are, in centimetres. */
const WIDTHS: readonly (readonly [width: number, said: RegExp])[] = [
  [
    150,
    /^(?:double|doppel|zweipersonen|zweier|matrimonial|doble|casal|tweepersoons|dubbel|cift|مزدوج|لشخصين)/,
  ],
  [90, /^(?:single|simple|einzel|individual|singol|solteiro|eenpersoons|tek$|مفرد|لشخص$)/],
];

function bedFor(words: readonly Word[], { at, length }: Mention): number | undefined {
  const near = words
    .slice(Math.max(0, at - NEAR), at + length + NEAR)
    .filter(({ clause }) => clause === words[at]?.clause);
  return WIDTHS.find(([, said]) => near.some(({ folded }) => said.test(folded)))?.[0];
}

export function extentOf(
  mention: Mention,
  words: readonly Word[],
  locale: string,
  concepts: Concepts,
): Extent {
  const { id, kind } = mention.concept;
  const end = mention.at + mention.length;
  return {
    big: kind === "object" || kind === "place" ? isBig(words, mention) : undefined,
    width: within(id, BEDS, concepts) ? (widthOf(words, end) ?? bedFor(words, mention)) : undefined,
    size: within(id, WORN, concepts) ? sizeBehind(words, end) : undefined,
    count: kind === "object" ? countBefore(words, mention, locale) : undefined,
  };
}

/** Beds are alike within so many centimetres. */
const LIKE = 15;

/** Less than half of what is needed helps nobody. */
const ENOUGH = 0.5;

/** One is big and the other small, one bed too wide for the other's sheets, or there are far too few. */
export const extentsClash = (need: Extent, offer: Extent): boolean =>
  (need.count !== undefined && offer.count !== undefined && offer.count < need.count * ENOUGH) ||
  (need.big !== undefined && offer.big !== undefined && need.big !== offer.big) ||
  (need.width !== undefined &&
    offer.width !== undefined &&
    Math.abs(need.width - offer.width) > LIKE);
