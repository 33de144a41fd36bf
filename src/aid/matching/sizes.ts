import { agesIn } from "./ages.ts";
import type { Concepts, Mention } from "./concepts.ts";
import { bedWidth, type Stretch, widthsClash } from "./beds.ts";
import { languageOf } from "./languages/known.ts";
import { type Length, lengthsClash, lengthsOf } from "./lengths.ts";
import { ladderLengths } from "./ladders.ts";
import { isEnough, type Numeral, numeralsOf } from "./numerals.ts";
import { personsOf, seatsOf } from "./seats.ts";
import type { Word } from "./words.ts";
import { agesClash, grownInto, letterSizes, wheelAt } from "./worn.ts";

const ids = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Things that come in sizes for grown-ups and for children. */
const SIZED = ids(
  "clothes shoes boots costume bike bed bike-helmet skis ice-skates roller-skates ski-boots crutches wheelchair life-jacket wetsuit hat swimming-gear ski-wear sportswear",
);
/** Things that are worn, with a number for their size. */
const WORN = ids(
  "clothes shoes boots costume suit ice-skates roller-skates ski-boots ski-wear sportswear wedding-dress dress coat",
);
/** Worn by children who grow out of them: sizes that are heights. */
const GROWN_OUT_OF = ids(
  "clothes baby-clothes children-clothes children-ski-wear costume children-costume ski-wear suit coat dress",
);
/** A small number is an age there. */
const CHILDRENS = ids("children-clothes children-ski-wear children-costume");
const BEDS = ids("bed mattress bed-linen duvet toddler-bed folding-bed bed-base");
/** Must fit where they stand or lie: too long is no better than too short. */
const FITTED = ids(
  "furniture rug fridge freezer washing-machine dishwasher shelf mirror door window",
);
/** Long enough to reach something; "2 x 3,5 m" is of two parts, each so long. */
const CLIMBED = ids("ladder scaffold");
/** For so many persons. */
const SEATED = ids(
  "table tent sofa garden-furniture raclette fondue pierrade cooking-pot paella-pan couscous-steamer kayak boat",
);
const WHEELED = ids("bike child-bike bike-tyre bike-inner-tube tricycle balance-bike");

const within = (id: string, kinds: ReadonlySet<string>, concepts: Concepts): boolean =>
  concepts.family(id).some((one) => kinds.has(one));

export const isSized = (id: string, concepts: Concepts): boolean => within(id, SIZED, concepts);

/** How large the thing itself is said to be. */
export interface Extent {
  readonly big: boolean | undefined;
  /** "Very big", "XXL". */
  readonly huge: boolean;
  /** Of beds and what belongs on them, in centimetres. */
  readonly width: Stretch | undefined;
  /** "boots 42": sizes without the word for it. */
  readonly size: readonly string[] | undefined;
  /** "30 chairs". */
  readonly count: number | undefined;
  readonly lengths: readonly Length[];
  /** Whether it must fit where it stands. */
  readonly fitted: boolean;
  /** "A table for six". */
  readonly persons: Stretch | undefined;
  /** In inches. */
  readonly wheel: number | undefined;
  /** How old a child wears it, in months. */
  readonly months: Stretch | undefined;
}

export const NO_EXTENT: Extent = {
  big: undefined,
  huge: false,
  width: undefined,
  size: undefined,
  count: undefined,
  lengths: [],
  fitted: false,
  persons: undefined,
  wheel: undefined,
  months: undefined,
};

const NEAR = 2;

/** "a big drill", "une perceuse très grosse". */
function isBig(words: readonly Word[], { at, length }: Mention): boolean | undefined {
  const around = words
    .slice(Math.max(0, at - NEAR), at + length + 1)
    .filter(({ clause }) => clause === words[at]?.clause);
  if (around.some(({ marks }) => marks.has("small"))) return false;
  return around.some(({ marks }) => marks.has("big")) ? true : undefined;
}

/** How far from a thing "really very large" may stand. */
const NEAR_HUGE = 3;

/** "A ladder for a very large tree" is none. */
const leads = ({ marks }: Word): boolean => marks.has("purpose") || marks.has("beside");

function isHuge(words: readonly Word[], { at, length }: Mention): boolean {
  const before = words.slice(Math.max(0, at - NEAR_HUGE), at);
  const after = words.slice(at + length, at + length + NEAR_HUGE);
  const end = after.findIndex(leads);
  return [
    ...before.slice(before.findLastIndex(leads) + 1),
    ...words.slice(at, at + length),
    ...after.slice(0, end < 0 ? NEAR_HUGE : end),
  ].some(({ clause, marks }) => clause === words[at]?.clause && marks.has("huge"));
}

/** How many, just before the thing or an adjective of it. */
function countBefore(
  words: readonly Word[],
  { at }: Mention,
  numerals: readonly Numeral[],
  locale: string,
): number | undefined {
  for (let place = at - 1; place >= at - NEAR; place -= 1) {
    const word = words[place];
    if (!word || word.clause !== words[at]?.clause || word.marks.has("steps")) return undefined;
    if (numerals.some((one) => one.at === place)) return undefined;
    const count = /^\d{1,3}$/.test(word.folded)
      ? Number(word.folded)
      : languageOf(locale)?.numbers.get(word.folded);
    if (count !== undefined) return count > 1 ? count : undefined;
  }
  return undefined;
}

/** How far before a thing its size may stand: "a 180 cm wide desk". */
const LEAD = 4;

/** Whose size stands there: that of what is named close behind it, else of what was named last. */
function ownerOf(
  at: number,
  words: readonly Word[],
  things: readonly Mention[],
): string | undefined {
  const before = things.findLast((one) => one.at <= at);
  const next = things.find((one) => one.at > at);
  const same = (one: Mention | undefined) => words[one?.at ?? -1]?.clause === words[at]?.clause;
  const close = next !== undefined && next.at - at <= LEAD && same(next);
  const mine = close && (before === undefined || !same(before)) ? next : (before ?? next);
  return mine?.concept.id;
}

/** The sizes of the things that a post is about. */
export function extentsIn(
  words: readonly Word[],
  locale: string,
  concepts: Concepts,
  things: readonly Mention[],
): (thing: Mention) => Extent {
  const numerals = numeralsOf(words, locale);
  const lengths = lengthsOf(words, numerals);
  const ages = agesIn(words, locale);
  const seated = things.filter(({ concept: { id } }) => within(id, SEATED, concepts));
  return (thing) => {
    const { id, kind } = thing.concept;
    const is = (kinds: ReadonlySet<string>) => within(id, kinds, concepts);
    const own = <T extends { readonly at: number }>(all: readonly T[]) =>
      all.filter(({ at }) => ownerOf(at, words, things) === id);
    const persons = () =>
      personsOf(numerals.filter(({ at }) => ownerOf(at, words, seated) === id)) ??
      seatsOf(words, thing, numerals, locale);
    const plain = () => (is(BEDS) || is(WORN) ? [] : own(lengths));
    return {
      big: kind === "object" || kind === "place" ? isBig(words, thing) : undefined,
      huge: kind === "object" && !is(WORN) && !is(BEDS) && isHuge(words, thing),
      width: is(BEDS) ? bedWidth(thing, words, concepts) : undefined,
      size: is(WORN) ? letterSizes(words, thing) : undefined,
      count: kind === "object" ? countBefore(words, thing, numerals, locale) : undefined,
      lengths: is(CLIMBED)
        ? ladderLengths(words, lengths, numerals, (one) => own([one]).length > 0, locale)
        : plain(),
      fitted: is(FITTED),
      persons: is(SEATED) ? persons() : undefined,
      wheel: is(WHEELED) ? wheelAt(words, thing, own(numerals)) : undefined,
      months: is(GROWN_OUT_OF) ? grownInto(words, ages, is(CHILDRENS)) : undefined,
    };
  };
}

/** Less than half of what is needed helps nobody. */
const ENOUGH = 0.5;

const WHEELS = 2;

/** Both are said, and do not go together. */
const apart = <T>(
  need: T | undefined,
  offer: T | undefined,
  clash: (need: T, offer: T) => boolean,
): boolean => need !== undefined && offer !== undefined && clash(need, offer);

const stretch = ([low, high]: Stretch) => ({ low, high });

/** "A very large pot" and a pot, of which nobody says how large it is. */
export const isSizeUnsaid = (need: Extent, offer: Extent): boolean =>
  need.huge && offer.big === undefined && offer.lengths.length === 0 && !offer.persons;

/** A small one for two is none for five. */
const TOO_LARGE = 2;

const isTooLarge = ({ big, persons: wanted }: Extent, { persons: given }: Extent): boolean =>
  big === false && apart(wanted, given, (some, others) => others[0] > some[1] * TOO_LARGE);

/** One is big and the other small, one too long or wide or narrow for the other, or there are far too few. */
export const extentsClash = (need: Extent, offer: Extent): boolean =>
  apart(need.count, offer.count, (wanted, given) => given < wanted * ENOUGH) ||
  apart(need.big, offer.big, (wanted, given) => wanted !== given) ||
  isTooLarge(need, offer) ||
  apart(need.width, offer.width, widthsClash) ||
  apart(need.persons, offer.persons, (a, b) => !isEnough(stretch(a), stretch(b))) ||
  apart(need.wheel, offer.wheel, (wanted, given) => Math.abs(wanted - given) > WHEELS) ||
  apart(need.months, offer.months, agesClash) ||
  lengthsClash(need.lengths, offer.lengths, need.fitted ? undefined : isEnough);
