import { eat, isDigits, type Known, numberAt, type Read, skip } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A date as it was said. */
export interface Calendar {
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
}

const LAST_MONTH = 12;
/** A day that is no hour: "27-11". */
const LAST_HOUR = 24;

/** "le", "on the", "," before a day. */
export function skipArticles(known: Known, tokens: readonly Token[], at: number): number {
  const next = skip(known, tokens, at, "article", "articles");
  return next > at ? skip(known, tokens, next, "article") : at;
}

export const skipCommas = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while ([",", "("].includes(tokens[next]?.text ?? "")) next += 1;
  return next;
};

/** "15", "1er", "15.", "third": a day of the month, or which one of several. */
export function ordinalAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const word = eat(known, tokens, at, "ordinal");
  if (word) return word;
  const token = tokens[at];
  if (!token || !/^\d{1,2}$/.test(token.text)) return undefined;
  const ending = tokens[at + 1];
  const ended = ending?.glued ? eat(known, tokens, at + 1, "ordinal-ending") : undefined;
  // "18.30" is no eighteenth.
  const after = tokens[ended?.next ?? at];
  const time = ending?.text === "." && after?.glued === true && isDigits(after);
  return ended && !time ? { value: Number(token.text), next: ended.next } : undefined;
}

/** "15", "1er", "quinze". */
export function dayNumberAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const ordinal = ordinalAt(known, tokens, at);
  if (ordinal) return ordinal;
  const number = numberAt(known, tokens, at);
  return number && number.value >= 1 ? number : undefined;
}

export function yearAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const next = skipCommas(tokens, at);
  const token = tokens[next];
  return token && /^(?:19|20)\d{2}$/.test(token.text)
    ? { value: Number(token.text), next: next + 1 }
    : undefined;
}

/** "2026-12-15", "2026/12/15", "2026-12-15T18:00". */
function isoAt(tokens: readonly Token[], at: number): Read<Calendar> | undefined {
  const [year, sign, month, again, day, letter] = tokens.slice(at, at + 6);
  if (!/^(?:19|20)\d\d$/.test(year?.text ?? "") || !["-", "/"].includes(sign?.text ?? ""))
    return undefined;
  const parts = [month, day].every((part) => part?.glued === true && /^\d{1,2}$/.test(part.text));
  if (!parts || again?.text !== sign?.text) return undefined;
  const value = { year: Number(year?.text), month: Number(month?.text), day: Number(day?.text) };
  return { value, next: at + (letter?.text === "t" && letter.glued ? 6 : 5) };
}

/** "15/12/2026", "15/12", "15.12.", "27-11": two numbers and perhaps a year, in whatever order. */
function pairAt(
  tokens: readonly Token[],
  at: number,
): Read<readonly [number, number, number | undefined]> | undefined {
  const [one, sign, two, again, three] = tokens.slice(at, at + 5);
  const glued = sign?.glued === true && two?.glued === true;
  if (!glued || ![one, two].every((token) => /^\d{1,2}$/.test(token?.text ?? ""))) return undefined;
  if (!["/", ".", "-"].includes(sign.text)) return undefined;
  const pair = [Number(one?.text), Number(two.text)] as const;
  const more = again?.glued === true && again.text === sign.text;
  if (more && three?.glued === true && /^(?:\d{2}|\d{4})$/.test(three.text)) {
    const year = Number(three.text) + (three.text.length === 2 ? 2000 : 0);
    return { value: [...pair, year], next: at + 5 };
  }
  // "9-11" and "10.30" are hours as likely.
  const hours = pair[0] <= LAST_HOUR;
  if (sign.text === "-") return hours ? undefined : { value: [...pair, undefined], next: at + 3 };
  const dotted = sign.text === "." && more;
  return { value: [...pair, undefined], next: at + (dotted ? 4 : 3) };
}

/** A date in numbers; where day and month may be changed about, both, the likelier first. */
export function numericAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly Calendar[]> | undefined {
  const iso = isoAt(tokens, at);
  if (iso) return { value: [iso.value], next: iso.next };
  const pair = pairAt(tokens, at);
  if (!pair) return undefined;
  const [one, two, year] = pair.value;
  const dotted = tokens[at + 1]?.text === ".";
  const dayFirst = { day: one, month: two, year };
  const monthFirst = { day: two, month: one, year };
  if (known.language.dayFirst || dotted)
    return two > LAST_MONTH && dotted ? undefined : { value: [dayFirst], next: pair.next };
  const both = known.monthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const possible = both.filter(({ month }) => month >= 1 && month <= LAST_MONTH);
  const value = one === two ? [dayFirst] : possible.length > 0 ? possible : [dayFirst];
  return { value, next: pair.next };
}

/** "3 décembre 2026", "December 3rd, 2026", "the 3rd of December", "le 3 décembre prochain". */
export function namedAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Calendar> | undefined {
  const day = dayNumberAt(known, tokens, at);
  if (day) {
    const month = eat(known, tokens, skip(known, tokens, day.next, "of"), "month");
    if (!month) return undefined;
    return dated(known, tokens, month.next, { day: day.value, month: month.value });
  }
  const month = eat(known, tokens, at, "month");
  if (!month || known.language.dayFirst) return undefined;
  const after = dayNumberAt(known, tokens, skip(known, tokens, month.next, "article"));
  return after && dated(known, tokens, after.next, { day: after.value, month: month.value });
}

function dated(known: Known, tokens: readonly Token[], at: number, date: Calendar): Read<Calendar> {
  const year = yearAt(tokens, at) ?? yearAt(tokens, skip(known, tokens, at, "of"));
  if (year) return { value: { ...date, year: year.value }, next: year.next };
  // "prochain": it is the next one anyway.
  return { value: date, next: skip(known, tokens, at, "next") };
}

/** A number that nothing makes an hour of: "samedi 28 à 14h", not "samedi 10h". */
export function isAlone(known: Known, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const kinds = ["hour", "am", "pm", "and-half", "and-quarter"] as const;
  if (kinds.some((kind) => eat(known, tokens, at + 1, kind))) return false;
  return !(after && [":", "/", "."].includes(after.text) && after.glued);
}
