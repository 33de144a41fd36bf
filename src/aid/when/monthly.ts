import { ordinalAt } from "./calendar.ts";
import { eat, eatAny, type Known, numberAt, type Read, skip } from "./phrases.ts";
import type { Habit, Rule } from "./recurring.ts";
import type { Token } from "./tokens.ts";
import { anyWeekdayAt } from "./weekdays.ts";

const LAST_NTH = 5;
const LAST_DAY = 31;

/** "le 1er et le 3e", "1st, 2nd and last", "le 1er et le 15": numbers from 1, -1 the last. */
function listOf(
  known: Known,
  tokens: readonly Token[],
  at: number,
  one: (at: number) => Read<number> | undefined,
): Read<readonly number[]> | undefined {
  const found: number[] = [];
  let next = at;
  for (;;) {
    const read = one(next);
    if (!read) return undefined;
    found.push(read.value);
    const sign = [",", "&"].includes(tokens[read.next]?.text ?? "") ? read.next + 1 : read.next;
    const joined = skip(known, tokens, sign, "and");
    if (joined === read.next) return { value: found, next: read.next };
    next = skip(known, tokens, joined, "articles", "article");
  }
}

const rule = (some: Pick<Rule, "days"> | Pick<Rule, "monthDays">): Rule => ({
  freq: "MONTHLY",
  interval: 1,
  days: [],
  monthDays: [],
  ...some,
});

/** The last comes last. */
const place = (one: number): number => (one < 0 ? LAST_DAY + 1 : one);

const sorted = (numbers: readonly number[]): readonly number[] =>
  [...new Set(numbers)].toSorted((a, b) => place(a) - place(b));

interface Lead {
  readonly at: number;
  /** Whether "every" or "monthly" was said before. */
  readonly every: boolean;
}

/** "tous les mois le", "every", "on the", "les". */
function leadOf(known: Known, tokens: readonly Token[], at: number): Lead {
  const said = eatAny(known, tokens, at, ["every-month", "every"]);
  const comma = said && tokens[said.next]?.text === "," ? said.next + 1 : (said?.next ?? at);
  const start = skip(known, tokens, comma, "articles", "article");
  return { at: skip(known, tokens, start, "article"), every: said !== undefined };
}

/** "le 1er et 3e samedi du mois", "every first Monday", "first and third Tuesdays". */
function nthAt(known: Known, tokens: readonly Token[], at: number): Read<Habit> | undefined {
  const lead = leadOf(known, tokens, at);
  const nths = listOf(known, tokens, lead.at, (here) => {
    const last = eat(known, tokens, here, "last");
    return last ? { value: -1, next: last.next } : ordinalAt(known, tokens, here);
  });
  const weekday = nths && anyWeekdayAt(known, tokens, nths.next);
  if (!weekday || nths.value.some((nth) => nth > LAST_NTH)) return undefined;
  const always = eat(known, tokens, weekday.next, "of-every-month");
  const here = always ?? eat(known, tokens, weekday.next, "of-the-month");
  const [only = 1, ...others] = nths.value;
  const alone = others.length === 0;
  if (!here && alone && !lead.every) return undefined;
  // "every second Tuesday" is every other one.
  if (!here && alone && only === 2) return undefined;
  const days = sorted(nths.value).map((nth) => ({ weekday: weekday.value, nth }));
  const next = here?.next ?? weekday.next;
  const rules = [rule({ days })];
  // "every third Tuesday" may be every three weeks.
  const weeks = {
    freq: "WEEKLY",
    interval: only,
    days: [{ weekday: weekday.value, nth: 0 }],
  } as const;
  if (!here && alone && only > 2)
    return { value: { rules: [...rules, { ...weeks, monthDays: [] }] }, next };
  const plural = eat(known, tokens, nths.next, "every-weekday") !== undefined;
  if (!alone || always || lead.every || plural) return { value: { rules }, next };
  return { value: { rules, or: { kind: "nth", nth: only, weekday: weekday.value } }, next };
}

/** "le 15 de chaque mois", "tous les mois le 1er et le 15", "every 15th", "le dernier jour du mois". */
function monthDayAt(known: Known, tokens: readonly Token[], at: number): Read<Habit> | undefined {
  const lead = leadOf(known, tokens, at);
  const days = listOf(known, tokens, lead.at, (here) => {
    const last = eat(known, tokens, here, "last-day");
    if (last) return { value: -1, next: last.next };
    return ordinalAt(known, tokens, here) ?? numberAt(known, tokens, here);
  });
  if (!days || days.value.some((day) => day === 0 || day > LAST_DAY)) return undefined;
  const always = eat(known, tokens, days.next, "of-every-month");
  const here = always ?? eat(known, tokens, days.next, "of-the-month");
  const monthly = eat(known, tokens, at, "every-month") !== undefined;
  const ordinal = ordinalAt(known, tokens, lead.at) !== undefined;
  if (!here && !monthly && !(lead.every && ordinal && isEnd(known, tokens, days.next)))
    return undefined;
  const [day = 1, ...others] = days.value;
  const rules = [rule({ monthDays: sorted(days.value) })];
  const next = here?.next ?? days.next;
  const single = !always && !lead.every && others.length === 0;
  return { value: single ? { rules, or: { kind: "day-of-month", day } } : { rules }, next };
}

/** Nothing behind "every 15th" makes something else of it. */
const isEnd = (known: Known, tokens: readonly Token[], at: number): boolean =>
  (["month", "weekday", "every-weekday", "weeks", "days", "of"] as const).every(
    (kind) => eat(known, tokens, at, kind) === undefined,
  );

export const monthlyAt = (
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Habit> | undefined => nthAt(known, tokens, at) ?? monthDayAt(known, tokens, at);
