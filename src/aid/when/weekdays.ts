import { isAlone } from "./calendar.ts";
import { eat, isDigits, type Known, type Read, skip } from "./phrases.ts";
import type { Token } from "./tokens.ts";

export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

export const anyWeekdayAt = (
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined =>
  eat(known, tokens, at, "every-weekday") ?? eat(known, tokens, at, "weekday");

/** The weekday that goes on with a list: ", mardi", "et jeudi", "et tous les jeudis", "/Wed", or just the next one. */
function nextInList(known: Known, tokens: readonly Token[], at: number): Read<number> | undefined {
  const sign = [",", "&", "/", "+"].includes(tokens[at]?.text ?? "") ? at + 1 : at;
  const and = skip(known, tokens, sign, "and");
  const start = skip(known, tokens, and, "every", "articles", "article");
  // "lundi-mercredi" may be those two, or the three.
  return tokens[start]?.hyphened ? undefined : anyWeekdayAt(known, tokens, start);
}

/** "lundi, mercredi et jeudi": all of them. */
export function weekdaysAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly number[]> | undefined {
  const first = anyWeekdayAt(known, tokens, at);
  if (!first) return undefined;
  const found = [first.value];
  let { next } = first;
  for (;;) {
    const more = nextInList(known, tokens, next);
    if (!more) return { value: found, next };
    found.push(more.value);
    next = more.next;
  }
}

/** "du lundi au vendredi", "Mo-Fr": all the days between. */
export function stretchAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly number[]> | undefined {
  const first = anyWeekdayAt(known, tokens, skip(known, tokens, at, "from"));
  if (!first) return undefined;
  const dash = tokens[first.next]?.text === "-" ? first.next + 1 : undefined;
  const hyphen = tokens[first.next]?.hyphened ? first.next : undefined;
  const to = dash ?? hyphen ?? eat(known, tokens, first.next, "to")?.next;
  const last = to === undefined ? undefined : anyWeekdayAt(known, tokens, to);
  if (!last || last.value <= first.value) return undefined;
  // A day follows: "du lundi 3 au mercredi 5" is no habit.
  if (dayNumberFollows(known, tokens, last.next)) return undefined;
  const length = last.value - first.value + 1;
  return { value: Array.from({ length }, (_, step) => first.value + step), next: last.next };
}

export const dayNumberFollows = (known: Known, tokens: readonly Token[], at: number): boolean =>
  isDigits(tokens[at]) && isAlone(known, tokens, at) && !isRange(known, tokens, at);

/** "lundi-vendredi 9-17", "Monday through Friday 9 to 5". */
function isRange(known: Known, tokens: readonly Token[], at: number): boolean {
  const to = tokens[at + 1]?.text === "-" ? at + 2 : eat(known, tokens, at + 1, "to")?.next;
  return to !== undefined && isDigits(tokens[to]);
}
