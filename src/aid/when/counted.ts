import { countDays } from "../rhythm.ts";
import { DAY, later } from "../time.ts";
import type { Reading } from "./read.ts";

/** Twenty years: whoever says how often does not mean more. */
const FURTHEST = 20 * 366 * DAY;
/** More is no number of times that anybody counts. */
const MOST = 400;

/**
 * "10 fois": until the day of the tenth, since that can be looked at on a calendar, and stays true when the first dates
 * are over.
 */
export function counted(all: readonly Reading[], count: number): readonly Reading[] {
  if (count > MOST) return [];
  return all.flatMap(({ start, end, rrule }) => {
    const from = new Date(`${start}Z`);
    const days = rrule === null ? [] : countDays(start, rrule, from, later(from, FURTHEST));
    const last = days?.[count - 1]?.replaceAll("-", "");
    return last === undefined ? [] : [{ start, end, rrule: `${rrule};UNTIL=${last}T235959Z` }];
  });
}
