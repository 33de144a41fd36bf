import type { Rsvp } from "../attendance.ts";
import { ALL, isSeries } from "../event.ts";
import { occurrenceOn } from "../series.ts";
import type { Dated } from "./write.ts";

type Said = Pick<Rsvp, "date" | "answer">;

/** One date of a series by itself. */
function alone(event: Dated, date: string): readonly Dated[] {
  const one = occurrenceOn(event, date);
  if (!one) return [];
  const { local: start, minutes, place } = one;
  const id = `${event.id}.${date}` as const;
  return [{ ...event, id, start, minutes, place, rule: undefined, except: [], moved: {} }];
}

/** What of an event belongs in somebody's own calendar: all of it, some of its dates, or nothing. */
export function ownDates(event: Dated, said: readonly Said[], hosts: boolean): readonly Dated[] {
  const comes = said.filter(({ answer }) => answer !== "not").map(({ date }) => date);
  if (hosts) return [event];
  if (!isSeries(event)) return comes.length > 0 ? [event] : [];
  if (!comes.includes(ALL)) return comes.flatMap((date) => alone(event, date));
  const not = said.flatMap(({ date, answer }) => (answer === "not" ? [date] : []));
  return [{ ...event, except: [...new Set([...event.except, ...not])] }];
}
