import { wordsOf } from "./words.ts";

const DAY_MS = 86_400_000;

/** Words that mean a day of the week to whoever knows what day it is, the furthest first. */
const AHEAD = [
  ["overmorrow", 2],
  ["tomorrow", 1],
  ["today", 0],
] as const;

/** The text with the day that "today" or "tomorrow" is, so that it can be compared with other posts' days. */
export function withWeekdays(text: string, at: Date, zone: string, locale: string): string {
  const words = wordsOf(text, locale);
  const ahead = AHEAD.find(([mark]) => words.some(({ marks }) => marks.has(mark)))?.[1];
  if (ahead === undefined) return text;
  const day = new Date(at.getTime() + ahead * DAY_MS);
  const name = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: zone }).format(day);
  return `${text} (${name})`;
}
