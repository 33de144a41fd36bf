const DAY_MS = 86_400_000;

/** Words that mean a day of the week to whoever knows what day it is. */
const RELATIVE: readonly (readonly [number, RegExp])[] = [
  [
    0,
    /\b(?:aujourd['’]hui|ce (?:soir|matin|midi)|cet? apr[eè]s-midi|today|tonight|this (?:morning|afternoon|evening))(?![\p{L}])/iu,
  ],
  [1, /\b(?:demain|tomorrow)\b/i],
  [2, /\b(?:apr[eè]s-demain|the day after tomorrow)\b/i],
];

/** The text with the days that "today" and "tomorrow" are, so that they can be compared with other posts' days. */
export function withWeekdays(text: string, at: Date, zone: string): string {
  const days = RELATIVE.flatMap(([ahead, pattern]) => {
    if (!pattern.test(text)) return [];
    const day = new Date(at.getTime() + ahead * DAY_MS);
    return [new Intl.DateTimeFormat("en", { weekday: "long", timeZone: zone }).format(day)];
  });
  const last = days.at(-1);
  return last === undefined ? text : `${text} (${last})`;
}
