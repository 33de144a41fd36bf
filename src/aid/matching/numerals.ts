import { languageOf } from "./languages/known.ts";
import { TENS } from "./tens.ts";
import type { Word } from "./words.ts";

/** A number and what it counts: "1,20 m", "1m20", "120cm", "six persons", "10 à 20 kg". */
export interface Numeral {
  readonly at: number;
  /** The first word behind it and its unit. */
  readonly end: number;
  readonly unit: string;
  /** As bounds say: "up to 10 kg" is from 0 to 10. */
  readonly low: number;
  readonly high: number;
}

const names = (unit: string, scale: number, list: string) =>
  list.split(" ").map((name) => [name, [unit, scale]] as const);

const UNITS: ReadonlyMap<string, readonly [unit: string, scale: number]> = new Map([
  ...names("m", 0.001, "mm millimetres millimetre millimeter milimetros millimetri milimetre"),
  ...names(
    "m",
    0.01,
    "cm cms centimetres centimetre centimeter centimeters zentimeter centimetros centimetro centimetri santim santimetre سم سنتيمتر سانتي سانتيمتر",
  ),
  ...names(
    "m",
    1,
    "m metre metres meter meters metern metros metro metri mt mts mtr metrelik metrelik metreyi metrekare متر امتار مترا",
  ),
  ...names("kg", 1, "kg kgs kilo kilos kilogrammes kilogramm kilogram kiloluk كيلو كغ كلغ"),
  ...names("inches", 1, "pouces pouce inch inches zoll pulgadas pollici polegadas inc بوصه انش"),
  ...names("l", 1, "l litre litres liter liters litern litros litro litri litrelik لتر ليتر"),
  ...names(
    "persons",
    1,
    "personnes personne pers people persons man guests personas persona personen persoon person persone pessoas leute gente gaste invitados comensales ospiti convidados convives gasten kisiyiz misafir pessoa kisi kisilik اشخاص شخص شخصا invites",
  ),
  ...names(
    "persons",
    1,
    "places posti lugares plazas platze plaatsen mann sitzer seater seaters zits",
  ),
  ...names(
    "persons",
    1,
    "portions portion raciones racion porciones porcion portionen porzioni porzione porcoes porcao doses dose porties portie porsiyon porsiyonluk couverts coperti comensal servings حصص حصه",
  ),
  ...names("persons", 1, "poelons poelon coupelles pfannchen pannetjes padelline padellini"),
]);

/** "vierpersoonstent", "4-Mann-Zelt", "zitsbank": what a unit begins with. */
const BEGUN = /^(?:persoons|personen|mannzelt|sitzer|zits)/;

const unitOf = (name: string): readonly [unit: string, scale: number] | undefined =>
  UNITS.get(name) ?? (BEGUN.test(name) ? ["persons", 1] : undefined);

const DIGITS = /^\d{1,3}$/;
const GLUED = /^(\d{1,3})(\p{L}{1,14})$/u;
const METRES = /^(\d)m(\d{2})$/;
const DECIMALS = /^(\d{1,2})(\p{L}{0,14})$/u;

/** "Zweierzelt", "tweepersoonstent", "لشخصين": the number and the persons in one word. */
const COMPOUND =
  /^(zwei|drei|vier|funf|sechs|acht|twee|drie|vijf|zes|\d)(?:er$|erzelt|personen|persoons|mann|sitz|zits)/;
const COUNTED = "0 1 zwei|twee drei|drie vier funf|vijf sechs|zes 7 acht".split(" ");
const TWO = /^ل?(?:شخصين|نفرين|فردين)$/;

interface Plain {
  readonly value: number;
  readonly end: number;
  readonly unit: string;
}

/** The "20" of "1,20 m" and "1.20m": hung on the number before. */
function isDecimals(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    word !== undefined &&
    /^\d{1,2}$/.test(before?.folded ?? "") &&
    word.clause - 1 === before?.clause &&
    (word.after === "," || word.after === ".") &&
    DECIMALS.test(word.folded)
  );
}

const measured = (digits: number, unit: string, end: number): Plain | undefined => {
  const known = unitOf(unit);
  return known && { value: digits * known[1], unit: known[0], end };
};

function withDecimals(words: readonly Word[], at: number): Plain | undefined {
  const [, part = "", glued = ""] = DECIMALS.exec(words[at + 1]?.folded ?? "") ?? [];
  const value = Number(`${words[at]?.folded}.${part}`);
  return glued === ""
    ? measured(value, words[at + 2]?.folded ?? "", at + 3)
    : measured(value, glued, at + 2);
}

/** "1m20", "1 m 20": metres, and centimetres behind them. */
function brokenMetres(words: readonly Word[], at: number): Plain | undefined {
  const [word, next, last] = words.slice(at, at + 3);
  const [, metres, rest] = METRES.exec(word?.folded ?? "") ?? [];
  if (metres !== undefined) return measured(Number(`${metres}.${rest}`), "m", at + 1);
  const apart =
    /^\d$/.test(word?.folded ?? "") && next?.folded === "m" && last?.clause === word?.clause;
  return apart && /^\d{2}$/.test(last?.folded ?? "")
    ? measured(Number(`${word?.folded}.${last?.folded}`), "m", at + 3)
    : undefined;
}

function together(folded: string, at: number): Plain | undefined {
  if (TWO.test(folded)) return { value: 2, unit: "persons", end: at + 1 };
  const [, count = ""] = COMPOUND.exec(folded) ?? [];
  const value = COUNTED.findIndex((forms) => forms.split("|").includes(count));
  if (count !== "")
    return { value: value < 0 ? Number(count) : value, unit: "persons", end: at + 1 };
  const [, digits, unit = ""] = GLUED.exec(folded) ?? [];
  return digits === undefined ? undefined : measured(Number(digits), unit, at + 1);
}

/** In figures, or in words from two on: "one person" is anybody. */
function countOf(folded: string, locale: string): number {
  if (DIGITS.test(folded)) return Number(folded);
  const numbers = languageOf(locale)?.numbers;
  const bare = folded.replace(/^ل/, "");
  const spelt = numbers?.get(folded) ?? numbers?.get(bare) ?? TENS.get(bare) ?? 0;
  return spelt > 1 ? spelt : 0;
}

function plainAt(words: readonly Word[], at: number, locale: string): Plain | undefined {
  const folded = words[at]?.folded ?? "";
  if (isDecimals(words, at)) return undefined;
  const whole = brokenMetres(words, at) ?? together(folded, at);
  if (whole) return whole;
  if (isDecimals(words, at + 1)) {
    const exact = withDecimals(words, at);
    if (exact) return exact;
  }
  const value = countOf(folded, locale);
  return value > 0 ? measured(value, words[at + 1]?.folded ?? "", at + 2) : undefined;
}

/** The lower end of "100 à 140 cm", "60-80 l", if there is one. */
function lowEnd(
  words: readonly Word[],
  at: number,
  { value, unit }: Plain,
  locale: string,
): number | undefined {
  const before = words[at - 1];
  const linked = ["until", "toward", "and"].some((mark) => before?.marks.has(mark));
  const found = linked ? words[at - 2] : words[at]?.joined === true ? before : undefined;
  if (!found || found.clause !== words[at]?.clause) return undefined;
  const raw = countOf(found.folded, locale);
  if (raw === 0) return undefined;
  const low = unit === "m" && value < raw ? raw / 100 : raw;
  return low < value ? low : undefined;
}

const BEFORE = 4;
const BEHIND = 2;

/** Which bound the words around say: "up to", "at least", and "not" that turns it round. */
function boundAround(
  words: readonly Word[],
  from: number,
  end: number,
): "over" | "under" | undefined {
  const around = [
    ...words.slice(Math.max(0, from - BEFORE), from),
    ...words.slice(end, end + BEHIND),
  ];
  const bound = ["under", "over"].find((mark) => around.some(({ marks }) => marks.has(mark)));
  if (bound === undefined) return undefined;
  const turned = around.some(
    ({ marks, clause }, at) =>
      clause === words[from]?.clause &&
      marks.has("except") &&
      !marks.has("under") &&
      !marks.has("over") &&
      around[at + 1]?.marks.has("benign") !== true,
  );
  return (bound === "under") === turned ? "over" : "under";
}

const read = (words: readonly Word[], locale: string): readonly Numeral[] =>
  words.flatMap((_, at): Numeral[] => {
    const plain = plainAt(words, at, locale);
    if (!plain) return [];
    const { value, unit, end } = plain;
    const from = lowEnd(words, at, plain, locale);
    if (from !== undefined) return [{ at, end, unit, low: from, high: value }];
    const bound = boundAround(words, at, end);
    const low = bound === "under" ? 0 : value;
    return [{ at, end, unit, low, high: bound === "over" ? Infinity : value }];
  });

const known = new WeakMap<readonly Word[], readonly Numeral[]>();

/** The numbers of a text with their units, each as the stretch that it stands for: read once for sizes and amounts. */
export function numeralsOf(words: readonly Word[], locale: string): readonly Numeral[] {
  const numerals = known.get(words) ?? read(words, locale);
  known.set(words, numerals);
  return numerals;
}

/** Somewhat less than wanted will do, and next to nothing more than is allowed. */
const ENOUGH = 0.75;
const TOO_MUCH = 1.05;

/** Whether what is given is what is wanted, where more of it does no harm. */
export function isEnough(
  wanted: Pick<Numeral, "low" | "high">,
  given: Pick<Numeral, "low" | "high">,
): boolean {
  if (wanted.low !== wanted.high) {
    return given.low <= wanted.high * TOO_MUCH && given.high * TOO_MUCH >= wanted.low;
  }
  const most = given.low === 0 ? given.high : given.high / ENOUGH;
  const least = given.low === given.high ? 0 : given.low * ENOUGH;
  return wanted.low <= most && wanted.low >= least;
}
