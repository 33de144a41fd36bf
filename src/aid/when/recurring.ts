import type { Day } from "./day.ts";
import { monthlyAt } from "./monthly.ts";
import { eat, eatAny, type Known, numberAt, type Read, skip } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { anyWeekdayAt, dayNumberFollows, stretchAt, weekdaysAt } from "./weekdays.ts";

/** Something that comes again and again; weekdays count from 1, Monday. */
export interface Rule {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY";
  readonly interval: number;
  /** Weekdays, in a month with which one of them (-1 the last, 0 for every). */
  readonly days: readonly { readonly weekday: number; readonly nth: number }[];
  /** Days of the month, -1 the last. */
  readonly monthDays: readonly number[];
}

/** The rules that may be meant, the likeliest first. */
export interface Habit {
  readonly rules: readonly Rule[];
  /** Or the day that may have been meant instead. */
  readonly or?: Day;
  /** "mardi et jeudi": two dates, or every week, which only "chaque semaine" tells. */
  readonly unsure?: true;
}

type Reader = (known: Known, tokens: readonly Token[], at: number) => Read<Habit> | undefined;

export const weekly = (weekdays: readonly number[], interval = 1): Rule => ({
  freq: "WEEKLY",
  interval,
  days: [...new Set(weekdays)].toSorted((a, b) => a - b).map((weekday) => ({ weekday, nth: 0 })),
  monthDays: [],
});

const daily = (interval: number): Rule => ({ freq: "DAILY", interval, days: [], monthDays: [] });

const sure = (rule: Rule, next: number): Read<Habit> => ({ value: { rules: [rule] }, next });

/** "chaque semaine", "every other week", "toutes les trois semaines": every so many weeks. */
export function weeksAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const named = eatAny(known, tokens, at, ["every-week", "every-two-weeks"]);
  if (named) return { value: named.value === "every-week" ? 1 : 2, next: named.next };
  const every = eat(known, tokens, at, "every");
  const count = every && numberAt(known, tokens, every.next);
  const weeks = count && eat(known, tokens, count.next, "weeks");
  return weeks && count.value > 1 ? { value: count.value, next: weeks.next } : undefined;
}

/** "toutes les deux semaines le mardi", "every week on Tuesday". */
const inWeeksAt: Reader = (known, tokens, at) => {
  const weeks = weeksAt(known, tokens, at);
  if (!weeks) return undefined;
  const comma = tokens[weeks.next]?.text === "," ? weeks.next + 1 : weeks.next;
  const days = weekdaysAt(known, tokens, skip(known, tokens, comma, "articles", "article"));
  return days && sure(weekly(days.value, weeks.value), days.next);
};

/** "un mardi sur deux", "un samedi sur trois", "every other Tuesday", "alternate Tuesdays". */
const alternateAt: Reader = (known, tokens, at) => {
  const other = eat(known, tokens, at, "every-other");
  const days = other && weekdaysAt(known, tokens, other.next);
  if (days) return sure(weekly(days.value, 2), days.next);
  const one = numberAt(known, tokens, at);
  const start = one?.value === 1 ? one.next : skip(known, tokens, at, "articles", "article");
  const weekday = anyWeekdayAt(known, tokens, start);
  if (!weekday) return undefined;
  const half = eat(known, tokens, weekday.next, "one-in-two");
  if (half) return sure(weekly([weekday.value], 2), half.next);
  const among = eat(known, tokens, weekday.next, "one-in");
  const many = among && one?.value === 1 ? numberAt(known, tokens, among.next) : undefined;
  return many && many.value > 1 ? sure(weekly([weekday.value], many.value), many.next) : undefined;
};

/** "tous les jours", "tous les trois jours", "tous les jours sauf le dimanche", "tous les jours du lundi au vendredi". */
const everyDayAt: Reader = (known, tokens, at) => {
  const second = eat(known, tokens, at, "every-two-days");
  if (second) return sure(daily(2), second.next);
  const every = eat(known, tokens, at, "every");
  const count = every && numberAt(known, tokens, every.next);
  const days = count && eat(known, tokens, count.next, "days");
  // "tous les 8 jours", "tous les 15 jours" are weeks.
  if (days && count.value > 1 && !known.language.looseDays.includes(count.value) && count.value % 7)
    return sure(daily(count.value), days.next);
  const all = eat(known, tokens, at, "every-day");
  if (!all) return undefined;
  const but = eat(known, tokens, all.next, "except");
  const without =
    but && weekdaysAt(known, tokens, skip(known, tokens, but.next, "articles", "article"));
  if (without) {
    const rest = [1, 2, 3, 4, 5, 6, 7].filter((day) => !without.value.includes(day));
    return rest.length > 0 ? sure(weekly(rest), without.next) : undefined;
  }
  const comma = tokens[all.next]?.text === "," ? all.next + 1 : all.next;
  const stretch = stretchAt(known, tokens, comma);
  return stretch ? sure(weekly(stretch.value), stretch.next) : sure(daily(1), all.next);
};

/** Two days plainly named may be two dates; three, or two with an article in French, are a habit. */
const PLAINLY_MANY = 3;

/** "les jours ouvrables", "tous les week-ends", "du lundi au vendredi". */
const groupAt: Reader = (known, tokens, at) => {
  const group = eatAny(known, tokens, at, ["workdays", "weekends"]);
  if (group) return sure(weekly(group.value === "workdays" ? [1, 2, 3, 4, 5] : [6, 7]), group.next);
  const start = skip(known, tokens, at, "every", "articles");
  const stretch = stretchAt(known, tokens, start);
  if (!stretch) return undefined;
  const rules = [weekly(stretch.value)];
  // "du vendredi au dimanche" may be this weekend alone.
  const many = start > at || stretch.value.length > PLAINLY_MANY;
  return { value: many ? { rules } : { rules, unsure: true }, next: stretch.next };
};

/** "tous les mardis", "les mardis et jeudis", "Tuesdays", "on Tuesdays". */
const plainlyAt: Reader = (known, tokens, at) => {
  const start = skip(known, tokens, at, "every", "articles");
  const days = start > at ? weekdaysAt(known, tokens, start) : undefined;
  const every = eat(known, tokens, at, "every") !== undefined;
  // English "on Tuesday" is one day, "on Tuesdays" are all.
  const plural = every || known.language.articlesAreHabit;
  if (days && (plural || eat(known, tokens, start, "every-weekday")))
    return sure(weekly(days.value), days.next);
  const named = eat(known, tokens, at, "every-weekday") && weekdaysAt(known, tokens, at);
  return named && sure(weekly(named.value), named.next);
};

const PARTS = [
  "morning",
  "afternoon",
  "evening",
  "night",
  "noon",
  "mornings",
  "afternoons",
  "evenings",
] as const;
const PLURALS = ["mornings", "afternoons", "evenings"] as const;

/** "Tuesday evenings", "chaque soir", "le matin": the part of the day is read next. */
const partlyAt: Reader = (known, tokens, at) => {
  const start = skip(known, tokens, at, "article", "articles");
  const days = weekdaysAt(known, tokens, start);
  if (days && eatAny(known, tokens, days.next, PLURALS)) return sure(weekly(days.value), days.next);
  const every = eat(known, tokens, at, "every");
  if (every && eatAny(known, tokens, every.next, PARTS)) return sure(daily(1), every.next);
  if (eatAny(known, tokens, start, PLURALS)) return sure(daily(1), start);
  const each = eatAny(known, tokens, at, ["each-morning", "each-evening"]);
  // "le soir du 28" is one.
  if (!each || eat(known, tokens, each.next, "of")) return undefined;
  return { value: { rules: [daily(1)], or: { kind: "offset", days: [0, 1] } }, next: at };
};

/** "le lundi et le mercredi", "Monday, Wednesday and Friday". */
const listAt: Reader = (known, tokens, at) => {
  const start = skip(known, tokens, at, "article", "articles");
  const days = weekdaysAt(known, tokens, start);
  if (!days || days.value.length < 2 || dayNumberFollows(known, tokens, days.next))
    return undefined;
  const habit = known.language.articleIsHabit && start > at;
  const many = habit || days.value.length >= PLAINLY_MANY;
  const rules = [weekly(days.value)];
  return { value: many ? { rules } : { rules, unsure: true }, next: days.next };
};

const READERS: readonly Reader[] = [
  monthlyAt,
  inWeeksAt,
  alternateAt,
  groupAt,
  everyDayAt,
  partlyAt,
  plainlyAt,
  listAt,
];

/** What comes again and again, in the ways that people say it. */
export function habitAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Habit> | undefined {
  for (const read of READERS) {
    const found = read(known, tokens, at);
    if (found) return found;
  }
  return undefined;
}
