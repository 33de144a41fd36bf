import { numberAt } from "./clock.ts";
import { eat, type Known, type Read, type Token } from "./phrases.ts";

/** A date as it was said. */
export interface Calendar {
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
}

/** "le", "on the", "," before a day. */
export function skipArticle(known: Known, tokens: readonly Token[], at: number): number {
  const article = eat(known, tokens, at, "article");
  return article?.next ?? at;
}

export const skipSigns = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (tokens[next]?.text === ",") next += 1;
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
  const time = ending?.text === "." && after?.glued === true && /^\d/.test(after.text);
  return ended && !time ? { value: Number(token.text), next: ended.next } : undefined;
}

export const dayNumberAt = (
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined => {
  const ordinal = ordinalAt(known, tokens, at);
  if (ordinal) return ordinal;
  const number = numberAt(known, tokens, at);
  return number && number.value >= 1 ? number : undefined;
};

export function yearAt(tokens: readonly Token[], at: number): Read<number> | undefined {
  const next = skipSigns(tokens, at);
  const token = tokens[next];
  return token && /^(?:19|20)\d{2}$/.test(token.text)
    ? { value: Number(token.text), next: next + 1 }
    : undefined;
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** "15/12", "15.12.2026", "2026-12-15"; where day and month may be changed about, both. */
export function numericAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly Calendar[]> | undefined {
  const [one, sign, two, again, three] = tokens.slice(at, at + 5);
  if (!one || !sign?.glued || !two?.glued || !/^\d+$/.test(two.text)) return undefined;
  if (
    /^\d{4}$/.test(one.text) &&
    sign.text === "-" &&
    again?.text === "-" &&
    three &&
    /^\d{1,2}$/.test(three.text)
  ) {
    const skip = tokens[at + 5]?.text === "t" ? 1 : 0;
    return {
      value: [{ year: Number(one.text), month: Number(two.text), day: Number(three.text) }],
      next: at + 5 + skip,
    };
  }
  if (!/^\d{1,2}$/.test(one.text) || !/^\d{1,2}$/.test(two.text)) return undefined;
  const dotted = sign.text === ".";
  const dashed = sign.text === "-";
  if (sign.text !== "/" && !dotted && !dashed) return undefined;
  const more = again?.glued === true && again.text === sign.text;
  const withYear = more && three?.glued === true && /^(?:\d{2}|\d{4})$/.test(three.text);
  // "9-11" alone are hours as likely; "15.12" needs its second dot, but where days are always dotted.
  if (dashed && !withYear) return undefined;
  if (dotted && !more) return undefined;
  const year = withYear ? fullYear(three.text) : undefined;
  const next = withYear ? at + 5 : dotted ? at + 4 : at + 3;
  const [first, second] = [Number(one.text), Number(two.text)];
  const dayFirst = { day: first, month: second, year };
  const monthFirst = { day: second, month: first, year };
  const both = [dayFirst, monthFirst].filter(({ month }) => month >= 1 && month <= 12);
  const options =
    known.language.dayFirst || dotted ? [dayFirst] : both.length > 0 ? both : [dayFirst];
  const distinct = options.length === 2 && first === second ? options.slice(0, 1) : options;
  return { value: distinct, next };
}

/** "3 décembre 2026", "December 3rd, 2026", "the 3rd of December". */
export function namedAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Calendar> | undefined {
  const day = dayNumberAt(known, tokens, at);
  if (day) {
    const of = eat(known, tokens, day.next, "of");
    const month = eat(known, tokens, of?.next ?? day.next, "month");
    if (!month) return undefined;
    const from = eat(known, tokens, month.next, "of");
    const year = yearAt(tokens, month.next) ?? (from && yearAt(tokens, from.next));
    return {
      value: { day: day.value, month: month.value, year: year?.value },
      next: year?.next ?? month.next,
    };
  }
  const month = eat(known, tokens, at, "month");
  if (!month || known.language.dayFirst) return undefined;
  const after = dayNumberAt(known, tokens, skipArticle(known, tokens, month.next));
  if (!after) return undefined;
  const year = yearAt(tokens, after.next);
  return {
    value: { day: after.value, month: month.value, year: year?.value },
    next: year?.next ?? after.next,
  };
}

/** A number that nothing makes an hour of: "samedi 28 à 14h", not "samedi 10h". */
export function isAlone(known: Known, tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const kinds = ["hour", "am", "pm", "and-half", "and-quarter"] as const;
  if (kinds.some((kind) => eat(known, tokens, at + 1, kind))) return false;
  if (after && [":", "/", "."].includes(after.text) && after.glued) return false;
  // "samedi 10-12" are hours; so is "samedi 9 à 11h", but "samedi 28 à 14h" is a day.
  if (after?.text === "-") return false;
  const second = numberAt(known, tokens, at + 2);
  const to = eat(known, tokens, at + 1, "to") && !eat(known, tokens, at + 1, "at");
  const range = to ? second : undefined;
  return !(range && Number(tokens[at]?.text) < range.value && range.value <= 24);
}
