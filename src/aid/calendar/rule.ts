import { localOf } from "../time.ts";

const DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
type Parts = Readonly<Record<string, string | undefined>>;

const KNOWN = new Set(
  "FREQ INTERVAL COUNT UNTIL WKST BYDAY BYMONTHDAY BYMONTH BYYEARDAY BYWEEKNO BYSETPOS".split(" "),
);

/** The parts of a rule; undefined where one of them is none that we count with. */
export function rulePartsOf(text: string): Parts | undefined {
  const pairs = text
    .toUpperCase()
    .split(";")
    .filter((part) => part !== "")
    .map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name.trim(), value.trim()];
    });
  return pairs.every(([name, value]) => KNOWN.has(name) && value !== "")
    ? Object.fromEntries(pairs)
    : undefined;
}

/** Our rules end by the clock on the wall of their zone, whatever the "Z" that is written behind it. */
export function localUntil(until: string, zone: string): string | undefined {
  const [, year, month, day, hour, minute, second, zulu] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(until) ?? [];
  if (year === undefined) return undefined;
  // Of a day alone, all of it.
  if (hour === undefined) return `${year}${month}${day}T235959Z`;
  if (zulu === undefined) return `${year}${month}${day}T${hour}${minute}${second}Z`;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at.getTime())) return undefined;
  return `${localOf(at, zone).replaceAll(/[-:]/g, "")}${second}Z`;
}

const weekdayOf = (start: string): string =>
  DAYS[(new Date(`${start}Z`).getUTCDay() + 6) % 7] ?? "MO";

const inOrder = (days: readonly string[]): string =>
  DAYS.filter((day) => days.includes(day)).join(",");

const isDays = (days: readonly string[]): boolean =>
  days.length > 0 && days.every((day) => DAYS.some((known) => known === day));

/** "1SA,3SA", or "SA" with the positions 1 and 3: some of one weekday of the month. */
function nthsOf(days: readonly string[], positions: string | undefined): string | undefined {
  const [only = ""] = days;
  const nths =
    positions === undefined || days.length > 1 || !isDays(days)
      ? days
      : positions.split(",").map((nth) => `${nth}${only}`);
  if (positions !== undefined && nths === days) return undefined;
  const found = nths.map((nth) => /^\+?(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(nth));
  const same = new Set(found.map((one) => one?.[2]));
  if (same.size !== 1 || same.has(undefined)) return undefined;
  return found.map((one) => `${one?.[1]}${one?.[2]}`).join(",");
}

function monthly(parts: Parts, start: string): string | undefined {
  const { BYDAY, BYMONTHDAY, BYSETPOS, INTERVAL = "1" } = parts;
  if (INTERVAL !== "1") return undefined;
  if (BYDAY === undefined) {
    if (BYSETPOS !== undefined) return undefined;
    const days = (BYMONTHDAY ?? String(Number(start.slice(8, 10)))).split(",");
    const fine = days.every((day) => /^(?:-1|[1-9]|[12]\d|3[01])$/.test(day));
    return fine ? `FREQ=MONTHLY;BYMONTHDAY=${days.join(",")}` : undefined;
  }
  const nths = BYMONTHDAY === undefined ? nthsOf(BYDAY.split(","), BYSETPOS) : undefined;
  return nths && `FREQ=MONTHLY;BYDAY=${nths}`;
}

function weekly(parts: Parts, start: string): string | undefined {
  const { BYDAY = weekdayOf(start), BYMONTHDAY, BYSETPOS, INTERVAL = "1" } = parts;
  if (BYMONTHDAY !== undefined || BYSETPOS !== undefined || !isDays(BYDAY.split(",")))
    return undefined;
  const every = INTERVAL === "1" ? "" : `;INTERVAL=${INTERVAL}`;
  return `FREQ=WEEKLY${every};BYDAY=${inOrder(BYDAY.split(","))}`;
}

function daily(parts: Parts, start: string): string | undefined {
  const { BYDAY, BYMONTHDAY, BYSETPOS, INTERVAL = "1" } = parts;
  if (BYMONTHDAY !== undefined || BYSETPOS !== undefined) return undefined;
  if (BYDAY !== undefined) return INTERVAL === "1" ? weekly(parts, start) : undefined;
  return INTERVAL === "1" ? "FREQ=DAILY" : `FREQ=DAILY;INTERVAL=${INTERVAL}`;
}

/** The rhythm in the form in which we keep and say it, if it is one of ours; without its end. */
export function ourRhythm(parts: Parts, start: string): string | undefined {
  const { FREQ, INTERVAL = "1", BYMONTH, BYYEARDAY, BYWEEKNO } = parts;
  if ([BYMONTH, BYYEARDAY, BYWEEKNO].some((part) => part !== undefined)) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(INTERVAL)) return undefined;
  if (FREQ === "DAILY") return daily(parts, start);
  if (FREQ === "WEEKLY") return weekly(parts, start);
  return FREQ === "MONTHLY" ? monthly(parts, start) : undefined;
}

/** Where it ends, and where its weeks begin if that matters. */
export function endOf({ COUNT, UNTIL, WKST, INTERVAL = "1" }: Parts): string {
  const end = COUNT === undefined ? "" : `;COUNT=${COUNT}`;
  const until = UNTIL === undefined ? "" : `;UNTIL=${UNTIL}`;
  return `${end}${until}${WKST === undefined || INTERVAL === "1" ? "" : `;WKST=${WKST}`}`;
}
