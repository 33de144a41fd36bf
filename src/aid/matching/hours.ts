import type { Word } from "./words.ts";

type Part = "morning" | "afternoon" | "evening";

const UNITS: ReadonlySet<string> = new Set("h u uhr uur am pm heures horas ore oclock".split(" "));
const GLUED = /^(\d{1,2})(h|u|am|pm)(?:\d{2})?$/;
const MINUTES = /^[0-5]\d$/;
const MINUTES_GLUED = /^[0-5]\d(h|u|am|pm)$/;
/** Fewer hours are how long something takes, not when it is. */
const EARLIEST = 7;
const NOON = 12;
const LATEST = 23;
/** How far before the hour "after" or "until" may stand. */
const NEAR = 2;

/** What stands behind the minutes of "8.30pm" or "18.30 Uhr". */
export function unitBehind(words: readonly Word[], at: number): string | undefined {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next?.clause === words[at]?.clause) return next?.folded;
  if (next?.after !== "." && next?.after !== ":") return undefined;
  const [, glued] = MINUTES_GLUED.exec(next.folded) ?? [];
  if (glued !== undefined) return glued;
  if (!MINUTES.test(next.folded)) return undefined;
  // "18:30" is no price, and no date.
  return next.after === ":" && !UNITS.has(second?.folded ?? "") ? "h" : second?.folded;
}

/** The hour of the day that a word names, from 0 to 23: "16h30", "4pm", "16 Uhr", "8.30pm", "18:30". */
function hourAt(words: readonly Word[], at: number): number | undefined {
  const folded = words[at]?.folded ?? "";
  const [, glued, ending] = GLUED.exec(folded) ?? [];
  const unit = ending ?? unitBehind(words, at);
  const digits = glued ?? (/^\d{1,2}$/.test(folded) ? folded : undefined);
  if (digits === undefined || unit === undefined || !UNITS.has(unit)) return undefined;
  const said = Number(digits);
  const hour = unit === "pm" && said < NOON ? said + NOON : said;
  return hour < EARLIEST || hour > LATEST ? undefined : hour;
}

/** What people call the hours between is not the same for all: noon is morning to some, six in the evening afternoon. */
const BOUNDS: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  morning: [EARLIEST, 13],
  afternoon: [NOON, 18],
  evening: [17, LATEST],
};

const partsWithin = (from: number, to: number): readonly Part[] =>
  (["morning", "afternoon", "evening"] as const).filter(
    (part) => BOUNDS[part][0] <= to && from <= BOUNDS[part][1],
  );

/** The hour, or the one before its unit: "20h", "20 Uhr". */
const hourEndingAt = (words: readonly Word[], at: number): number | undefined =>
  hourAt(words, at) ?? hourAt(words, at - 1);

/** "From 20h to 7h": a night, and no morning. */
function isNextMorning(words: readonly Word[], at: number, hour: number): boolean {
  const word = words[at];
  const tied = word?.joined === true ? at - 1 : words[at - 1]?.marks.has("until") ? at - 2 : -1;
  if (tied < 0 || words[tied]?.clause !== word?.clause) return false;
  return (hourEndingAt(words, tied) ?? 0) > hour;
}

/** In which parts of the day an hour lies, or all that stand before or behind it. */
export function partsOfHour(words: readonly Word[], at: number): readonly Part[] {
  const hour = hourAt(words, at);
  if (hour === undefined || isNextMorning(words, at, hour)) return [];
  const before = words.slice(Math.max(0, at - NEAR), at);
  const says = (mark: string) =>
    before.some(({ marks, clause }) => marks.has(mark) && clause === words[at]?.clause);
  if (says("upto")) return partsWithin(EARLIEST, hour - 1);
  return partsWithin(hour, says("onward") ? LATEST : hour);
}
