import type { Day } from "./day.ts";
import { eat, eatAny, type Known, numberAt, type Read } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const WEEK = 7;
const DAYS = { overmorrow: 2, tomorrow: 1, today: 0, yesterday: -1 } as const;

const offset = (days: readonly number[], next: number): Read<Day> => ({
  value: { kind: "offset", days },
  next,
});

/** "aujourd'hui", "demain en huit". */
function namedAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const named = eatAny(known, tokens, at, ["overmorrow", "tomorrow", "today", "yesterday"]);
  if (!named) return undefined;
  const later = eatAny(known, tokens, named.next, ["week-after", "two-weeks-after"]);
  const weeks = later ? { "week-after": 1, "two-weeks-after": 2 }[later.value] : 0;
  return offset([DAYS[named.value] + weeks * WEEK], later?.next ?? named.next);
}

/** "a week today", "two weeks from tomorrow". */
function weeksOnAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const lead = eatAny(known, tokens, at, ["a-week-on", "two-weeks-on"]);
  const day = lead && eatAny(known, tokens, lead.next, ["today", "tomorrow"]);
  if (!day) return undefined;
  const weeks = { "a-week-on": 1, "two-weeks-on": 2 }[lead.value];
  return offset([DAYS[day.value] + weeks * WEEK], day.next);
}

/** "2 jours", "une semaine", "a fortnight": from today. */
function countedAt(known: Known, tokens: readonly Token[], at: number): Read<Day> | undefined {
  const count = numberAt(known, tokens, at);
  if (!count || count.value === 0) return undefined;
  const unit = eatAny(known, tokens, count.next, ["days", "weeks", "fortnights", "months"]);
  if (!unit) return undefined;
  if (unit.value === "months")
    return { value: { kind: "months", months: count.value }, next: unit.next };
  const days = count.value * { days: 1, weeks: WEEK, fortnights: 2 * WEEK }[unit.value];
  // "dans 8 jours" is a week, "dans 15 jours" or "une quinzaine" are two, and count as said too.
  const counted = unit.value === "days" && known.language.looseDays.includes(days);
  const about = unit.value === "fortnights" && known.language.looseDays.includes(days + 1);
  return offset(counted ? [days - 1, days] : about ? [days, days + 1] : [days], unit.next);
}

/** A day counted from today. */
export function offsetAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Day> | undefined {
  const named = weeksOnAt(known, tokens, at) ?? namedAt(known, tokens, at);
  if (named) return named;
  const inside = eat(known, tokens, at, "in");
  const counted = countedAt(known, tokens, inside?.next ?? at);
  if (inside || !counted) return counted;
  const after = eat(known, tokens, counted.next, "from-now");
  return after && { value: counted.value, next: after.next };
}
