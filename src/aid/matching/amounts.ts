import { languageOf } from "./languages/known.ts";
import type { Word } from "./words.ts";

/** "6 m", "bis 10 kg", "4 personnes": a number of something, perhaps as a bound. */
interface Amount {
  readonly unit: string;
  readonly value: number;
  readonly bound: "over" | "under" | undefined;
}

export type Amounts = readonly Amount[];

const UNITS: ReadonlyMap<string, readonly [unit: string, scale: number]> = new Map(
  [
    ["cm", 0.01, "cm centimetres centimetre"],
    ["m", 1, "m metre metres meter meters metros metro metri mt metrelik متر امتار"],
    ["kg", 1, "kg kilo kilos kilogrammes kgs كيلو"],
    ["inches", 1, "pouces pouce inch inches zoll pulgadas pollici polegadas inc بوصه"],
    ["l", 1, "l litre litres liter litros litro litri litrelik لتر"],
    [
      "persons",
      1,
      "personnes personne pers people persons man guests personas persona personen persoon person persone pessoas leute gente gaste invitados comensales ospiti convidados convives gasten kisiyiz misafir pessoa kisi kisilik اشخاص شخص شخصا invites",
    ],
    ["persons", 1, "places posti lugares plazas platze plaatsen mann"],
  ].flatMap(([unit, scale, names]) =>
    String(names)
      .split(" ")
      .map((name) => [name, [unit === "cm" ? "m" : String(unit), Number(scale)]] as const),
  ),
);

const GLUED = /^(\d{1,3})(\p{L}{1,3})$/u;
const NEAR = 3;

function amountAt(words: readonly Word[], at: number): Amount | undefined {
  const word = words[at];
  const [, glued, ending = ""] = GLUED.exec(word?.folded ?? "") ?? [];
  const digits = glued ?? (/^\d{1,3}$/.test(word?.folded ?? "") ? word?.folded : undefined);
  const known = UNITS.get(glued === undefined ? (words[at + 1]?.folded ?? "") : ending);
  if (digits === undefined || !known) return undefined;
  const [unit, scale] = known;
  const around = [...words.slice(Math.max(0, at - NEAR), at), ...words.slice(at + 1, at + 3)];
  const has = (mark: string) => around.some(({ marks }) => marks.has(mark));
  const bound = has("under") ? "under" : has("over") ? "over" : undefined;
  return { unit, value: Number(digits) * scale, bound };
}

/** "Wir sind acht": so many persons, in figures or words. */
function companyAt(words: readonly Word[], at: number, locale: string): Amounts {
  if (!words[at]?.marks.has("many")) return [];
  const counts = words.slice(at + 1, at + 1 + NEAR).flatMap(({ folded, clause }) => {
    if (clause !== words[at]?.clause) return [];
    const said = /^\d{1,2}$/.test(folded)
      ? Number(folded)
      : languageOf(locale)?.numbers.get(folded);
    return said === undefined || said < 2 ? [] : [said];
  });
  const [value] = counts;
  return value === undefined ? [] : [{ unit: "persons", value, bound: undefined }];
}

/** "180x80", and metres where the numbers are small; of a bed the narrower side is what fits. */
const SIDES = /^(\d{1,3})x(\d{1,3})$/;
const CENTIMETRES = 20;
const BED = [60, 200] as const;

function sidesAt(words: readonly Word[], at: number): readonly number[] {
  const [, one, other] = SIDES.exec(words[at]?.folded ?? "") ?? [];
  if (one !== undefined && other !== undefined) return [Number(one), Number(other)];
  const apart = [words[at]?.folded, words[at + 2]?.folded];
  const crossed = ["x", "×", "sur", "by", "por", "per", "op", "mal"].includes(
    words[at + 1]?.folded ?? "",
  );
  return crossed && apart.every((side) => /^\d{1,3}$/.test(side ?? "")) ? apart.map(Number) : [];
}

/** How large something is that sides are given of. */
const sizesIn = (words: readonly Word[]): Amounts =>
  words.flatMap((_, at) => {
    const sides = sidesAt(words, at);
    if (sides.length === 0) return [];
    const largest = Math.max(...sides);
    const value = largest > CENTIMETRES ? largest / 100 : largest;
    return [{ unit: "m", value, bound: undefined }];
  });

/** How wide a bed is, in centimetres: "90x200", "matelas 140". */
export function widthOf(words: readonly Word[], after: number): number | undefined {
  for (let at = after; at <= after + NEAR && words[at]; at += 1) {
    const sides = sidesAt(words, at);
    if (sides.length > 0) return Math.min(...sides);
    const value = /^\d{2,3}$/.test(words[at]?.folded ?? "") ? Number(words[at]?.folded) : 0;
    const unit = UNITS.get(words[at + 1]?.folded ?? "")?.[0];
    if (value >= BED[0] && value <= BED[1] && (unit === undefined || unit === "m")) return value;
  }
  return undefined;
}

export const amountsOf = (words: readonly Word[], locale: string): Amounts => [
  ...words.flatMap((_, at) => companyAt(words, at, locale)),
  ...words.flatMap((_, at) => amountAt(words, at) ?? []),
  ...sizesIn(words),
];

/** Somewhat less than wanted will do. */
const ENOUGH = 0.75;
const TOO_MUCH = 1.15;
const SAME_SIZE = 2;

function fits(wanted: Amount, given: Amount): boolean {
  // Wheels and screens are of one size, not of one at least.
  if (wanted.unit === "inches") return Math.abs(wanted.value - given.value) <= SAME_SIZE;
  if (wanted.bound === "under") return given.value <= wanted.value * TOO_MUCH;
  if (given.bound === "over") return wanted.value >= given.value * ENOUGH;
  if (given.bound === "under") return wanted.value <= given.value;
  return given.value >= wanted.value * ENOUGH;
}

/** Both say how much of the same unit, and what is given is never what is wanted. */
export function amountsClash(need: Amounts, offer: Amounts): boolean {
  const both = need.filter(({ unit }) => offer.some((one) => one.unit === unit));
  return both.some(
    (wanted) => !offer.some((given) => given.unit === wanted.unit && fits(wanted, given)),
  );
}
