import { isAlone } from "./calendar.ts";
import { eat, type Known, type Read, type Token } from "./phrases.ts";

/** The next word that is none of these. */
export const skip = (
  known: Known,
  tokens: readonly Token[],
  at: number,
  ...kinds: readonly Parameters<typeof eat>[3][]
): number => {
  for (const kind of kinds) {
    const found = eat(known, tokens, at, kind);
    if (found) return found.next;
  }
  return at;
};

export const anyWeekdayAt = (
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined =>
  eat(known, tokens, at, "every-weekday") ?? eat(known, tokens, at, "weekday");

/** "lundi, mercredi et jeudi": all of them. */
export function weekdaysAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly number[]> | undefined {
  const first = anyWeekdayAt(known, tokens, at);
  if (!first) return undefined;
  const found = [first.value];
  let next = first.next;
  for (;;) {
    const joined =
      tokens[next]?.text === "," || tokens[next]?.text === "&"
        ? next + 1
        : skip(known, tokens, next, "and");
    if (joined === next) break;
    const clean = skip(known, tokens, joined, "and");
    const more = anyWeekdayAt(
      known,
      tokens,
      skip(known, tokens, clean, "every", "articles", "article"),
    );
    if (!more) break;
    found.push(more.value);
    next = more.next;
  }
  return { value: found, next };
}

/** "du lundi au vendredi": all the days between. */
export function stretchAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly number[]> | undefined {
  const from = skip(known, tokens, at, "from");
  const first = anyWeekdayAt(known, tokens, from);
  if (!first) return undefined;
  const to =
    tokens[first.next]?.text === "-" ? first.next + 1 : skip(known, tokens, first.next, "to");
  const last = to > first.next ? anyWeekdayAt(known, tokens, to) : undefined;
  if (!last || last.value <= first.value) return undefined;
  const length = last.value - first.value + 1;
  // A day follows: "du lundi 3 au mercredi 5" is no habit.
  if (dayNumberFollows(known, tokens, first.next)) return undefined;
  return { value: Array.from({ length }, (_, step) => first.value + step), next: last.next };
}

export const dayNumberFollows = (known: Known, tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/.test(tokens[at]?.text ?? "") && isAlone(known, tokens, at);
