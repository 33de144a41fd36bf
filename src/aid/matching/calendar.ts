/** When a text says that it is, without a calendar at hand: weekdays, parts of the day, dates of an unsaid year. */
export interface Times {
  readonly days: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** Stretches of days of the year, counted 31 to a month. */
  readonly dates: readonly (readonly [number, number])[];
}

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WORKDAYS = WEEK.slice(0, 5);
const WEEKEND = WEEK.slice(5);

const DAYS: readonly (readonly [string, readonly string[]])[] = [
  ["lundis?|mondays?", ["mon"]],
  ["mardis?|tuesdays?", ["tue"]],
  ["mercredis?|wednesdays?", ["wed"]],
  ["jeudis?|thursdays?", ["thu"]],
  ["vendredis?|fridays?", ["fri"]],
  ["samedis?|saturdays?", ["sat"]],
  ["dimanches?|sundays?", ["sun"]],
  ["week ends?|weekends?", WEEKEND],
  ["en semaine|weekdays?|jours de semaine|jours ouvrables", WORKDAYS],
  ["tous les jours|chaque jour|every day|any day|n'importe quel jour|7 7", WEEK],
];
const NOT_THIS = "(?<!depuis )(?<!depuis le )(?<!since )(?<!last )(?<!this )";
const EXCEPT = /\b(?:sauf|excepte|hors|hormis|except|but not|pas|not|jamais|never)\b/;
const RANGE = /\b(?:du|de|from) (\w+) (?:au|a|to|till|until) (\w+)\b/g;

const PARTS: readonly (readonly [string, RegExp])[] = [
  ["morning", /\b(?:matins?|matinees?|mornings?)\b/],
  ["afternoon", /\b(?:apres midi|aprem|apres midis|afternoons?)\b/],
  ["evening", /\b(?:soirs?|soirees?|evenings?|apres le travail|after work|tonight)\b/],
  ["night", /\b(?:nuits?|nights?|overnight)\b/],
];

const MONTHS =
  "janvier|january|jan fevrier|february|feb mars|march avril|april mai|may juin|june juillet|july aout|august septembre|september|sept octobre|october|oct novembre|november|nov decembre|december|dec"
    .split(" ")
    .map((names) => names.split("|"));
const MONTH_NAMES = MONTHS.flat().join("|");
/** Names that are nothing else, so that they need no "in" before them. */
const PLAIN_MONTHS = MONTHS.flat()
  .filter((name) => name.length > 4 && name !== "march")
  .concat("juin", "aout", "june", "july")
  .join("|");
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:er|st|nd|rd|th)? (?:(?:au|to|et|and|till|until) (\\d{1,2})(?:er|st|nd|rd|th)? )?(?:of )?(${MONTH_NAMES})|(${MONTH_NAMES}) (\\d{1,2})(?:st|nd|rd|th)?(?: (?:to|till|until) (\\d{1,2}))?|(?:en|in|of|debut|fin|mi) (${MONTH_NAMES})|(${PLAIN_MONTHS}))\\b`,
  "g",
);

const dayOf = (word: string): string | undefined =>
  DAYS.slice(0, 7).find(([names]) => new RegExp(`^(?:${names})$`).test(word))?.[1][0];

/** "du lundi au jeudi": all the days between, round the end of the week too. */
function ranges(text: string): readonly string[] {
  return [...text.matchAll(RANGE)].flatMap(([, one = "", other = ""]) => {
    const [from, to] = [dayOf(one), dayOf(other)];
    if (from === undefined || to === undefined) return [];
    const [start, end] = [WEEK.indexOf(from), WEEK.indexOf(to)];
    return start <= end
      ? WEEK.slice(start, end + 1)
      : [...WEEK.slice(start), ...WEEK.slice(0, end + 1)];
  });
}

const named = (text: string): readonly string[] =>
  DAYS.flatMap(([names, days]) =>
    new RegExp(`${NOT_THIS}\\b(?:${names})\\b`).test(text) ? days : [],
  );

function datesOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const [, first, until, after, before, second, to, inside, bare] = found;
    const alone = inside ?? bare;
    const name = after ?? before ?? alone ?? "";
    const month = MONTHS.findIndex((names) => names.includes(name)) * 31;
    if (alone !== undefined) return [[month + 1, month + 31] as const];
    const day = Number(first ?? second);
    return day > 31 ? [] : [[month + day, month + Number(until ?? to ?? day)] as const];
  });
}

/** One for all posts that say nothing: most do, and thousands are kept. */
const NEVER_SAID: Times = { days: new Set(), parts: new Set(), dates: [] };

/** Reads clauses as they are in `Word.folded`, one space apart. What is excepted is taken away from all days. */
export function timesOf(clauses: readonly string[]): Times {
  const days = new Set<string>();
  const except = new Set<string>();
  const parts = new Set<string>();
  for (const clause of clauses) {
    const at = clause.search(EXCEPT);
    const [said, excepted] = at < 0 ? [clause, ""] : [clause.slice(0, at), clause.slice(at)];
    for (const day of [...named(said), ...ranges(said)]) days.add(day);
    for (const day of [...named(excepted), ...ranges(excepted)]) except.add(day);
    for (const [part, pattern] of PARTS) if (pattern.test(said)) parts.add(part);
  }
  if (except.size > 0 && days.size === 0) for (const day of WEEK) days.add(day);
  const dates = clauses.flatMap(datesOf);
  const silent = days.size + parts.size + dates.length === 0;
  return silent ? NEVER_SAID : { days: days.difference(except), parts, dates };
}

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/** Both say when, and it is never the same time. */
export const timesClash = (one: Times, other: Times): boolean =>
  apart(one.days, other.days) ||
  apart(one.parts, other.parts) ||
  (one.dates.length > 0 &&
    other.dates.length > 0 &&
    !one.dates.some(([from, to]) =>
      other.dates.some(([start, end]) => from <= end && start <= to),
    ));
