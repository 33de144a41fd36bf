import { type Day, daysAt } from "./day.ts";
import type { Said, Step } from "./parse.ts";
import { eat, type Known, numberAt, type Read, skip } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** A day of the month before "or" is of the month that is named behind it: "le 3 ou le 4 février". */
function inSameMonth(day: Day, last: Day): Day {
  const [named] = last.kind === "date" ? last.dates : [];
  if (day.kind !== "day-of-month" || day.months !== undefined || !named) return day;
  return { kind: "date", dates: [{ ...named, day: day.day }], weekday: day.weekday };
}

/** "samedi ou dimanche", "lundi, mardi ou mercredi", "le 3 ou le 4 février". */
export function choiceAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): readonly Read<readonly Day[]>[] {
  const number = numberAt(known, tokens, at);
  // "14 ou 15 décembre".
  const numbered = number !== undefined && eat(known, tokens, number.next, "or") !== undefined;
  return daysAt(known, tokens, at, numbered).flatMap(({ value: first, next }) => {
    const single = { value: [first], next };
    const or = eat(known, tokens, next, "or");
    const comma = tokens[next]?.text === "," ? next + 1 : undefined;
    const behind = or?.next ?? comma;
    if (behind === undefined) return [single];
    const more = or ? daysAt(known, tokens, behind, true) : [];
    const lists = choiceAt(known, tokens, behind).filter(({ value }) => value.length > 1);
    const lasts = [...lists, ...more.map((day) => ({ ...day, value: [day.value] }))];
    const several = lasts.map((last) => {
      const [end = first] = last.value.slice(-1);
      return { value: [inSameMonth(first, end), ...last.value], next: last.next };
    });
    return numbered ? several : [...several, single];
  });
}

/** What else the same day may be called, right behind it. */
export function alsoAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  said: Said,
): readonly Step[] {
  const [day, ...others] = said.days;
  if (!day || others.length > 0 || said.also || said.times) return [];
  const counted = day.kind === "offset";
  return daysAt(known, tokens, at)
    .filter(({ value: { kind } }) =>
      kind === "date" ? counted || day.kind === "weekday" : counted && kind === "weekday",
    )
    .map(({ value, next }) => ({ value: { also: plainly(value) }, next }));
}

/** "du 3 au 5 décembre", "samedi 28 et dimanche 29": days that one date cannot be. */
export function severalAt(known: Known, tokens: readonly Token[], at: number): readonly Step[] {
  const start = skip(known, tokens, at, "from", "articles");
  return daysAt(known, tokens, start, true).flatMap(({ next }) => {
    const dash = tokens[next]?.text === "-" && !tokens[next].glued ? next + 1 : next;
    const joined = dash > next ? dash : skip(known, tokens, next, "to", "and");
    if (joined === next) return [];
    const lasts = daysAt(known, tokens, joined, true);
    return lasts.map((last) => ({ value: { vague: true as const }, next: last.next }));
  });
}

/** "le soir du 28", "la matinée de samedi": the day behind a part of it. */
export const dayOfPart = (known: Known, tokens: readonly Token[], at: number): readonly Step[] => {
  const of = eat(known, tokens, at, "of");
  const days = of ? daysAt(known, tokens, of.next, true) : [];
  return days
    .filter(({ value }) => value.kind !== "feast")
    .map(({ value, next }) => ({ value: { days: [plainly(value)] }, next }));
};

export const plainly = (day: Day): Day =>
  day.kind === "weekday" && day.mode === "habit" ? { ...day, mode: "plain" } : day;
