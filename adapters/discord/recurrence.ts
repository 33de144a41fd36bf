/** How Discord's calendar says that something comes again. */
export interface Recurrence {
  readonly start: string;
  readonly frequency: number;
  readonly interval: number;
  readonly by_weekday: readonly number[] | null;
  readonly by_n_weekday: readonly { readonly n: number; readonly day: number }[] | null;
}

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const [MONTHLY, WEEKLY, DAILY] = [1, 2, 3];
const WORKDAYS = "MO,TU,WE,TH,FR";
const KNOWN = ["FREQ", "INTERVAL", "BYDAY", "WKST"];

/** A date and hour without its zone would drift: Discord counts in UTC, so that the days have to be the same there. */
const dayOf = (start: string): string | undefined => DAYS[(new Date(start).getUTCDay() + 6) % 7];

/**
 * What Discord can say of a rule: one day a week or every second week, one weekday of the month counted from its
 * beginning, the workdays. Of anything else, undefined.
 */
export function recurrenceOf(rule: string, start: string): Recurrence | undefined {
  const parts = new Map(
    rule.split(";").map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name, value];
    }),
  );
  if ([...parts.keys()].some((name) => !KNOWN.includes(name))) return undefined;
  const [interval, byDay = ""] = [Number(parts.get("INTERVAL") ?? 1), parts.get("BYDAY")];
  const base = { start, interval, by_weekday: null, by_n_weekday: null };
  const today = dayOf(start);
  const frequency = parts.get("FREQ");
  if (frequency === "WEEKLY" && (byDay === "" || byDay === today) && [1, 2].includes(interval))
    return { ...base, frequency: WEEKLY, by_weekday: [DAYS.indexOf(today ?? "")] };
  if (interval !== 1) return undefined;
  const workdays = frequency === "DAILY" ? byDay === WORKDAYS : frequency === "WEEKLY";
  if (workdays && byDay === WORKDAYS && WORKDAYS.includes(today ?? "-"))
    return { ...base, frequency: DAILY, by_weekday: [0, 1, 2, 3, 4] };
  const [, n, day = ""] = /^([1-5])([A-Z]{2})$/.exec(byDay) ?? [];
  if (frequency === "MONTHLY" && n !== undefined && day === today)
    return {
      ...base,
      frequency: MONTHLY,
      by_n_weekday: [{ n: Number(n), day: DAYS.indexOf(day) }],
    };
  return undefined;
}
