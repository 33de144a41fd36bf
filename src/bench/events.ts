import { occurrencesIn } from "../aid/series.ts";
import { benchReminders } from "./reminders.ts";

const REMINDERS = 100_000;
const SERIES = 1000;
const DAY = 86_400_000;
const START = new Date("2026-11-20T10:00:00Z");
const RULES = [
  ...["MO", "TU", "WE", "TH", "FR", "SA", "SU"].map((day) => `FREQ=WEEKLY;BYDAY=${day}`),
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
  "FREQ=MONTHLY;BYDAY=1SA",
  "FREQ=MONTHLY;BYMONTHDAY=1,15",
  "FREQ=DAILY",
];

/** A thousand series, each with an hour and a first date of its own, two months ahead. */
function expand(): number {
  const begun = performance.now();
  for (let at = 0; at < SERIES; at += 1) {
    const day = `${1 + (at % 28)}`.padStart(2, "0");
    const minute = `${at % 60}`.padStart(2, "0");
    const event = {
      start: `2026-10-${day}T18:${minute}`,
      minutes: 120,
      zone: "Europe/Paris",
      rule: RULES[at % RULES.length],
      except: [],
      moved: {},
      place: undefined,
    };
    occurrencesIn(event, START, new Date(START.getTime() + 60 * DAY));
  }
  return performance.now() - begun;
}

/** How fast reminders due in one minute leave, and how long a thousand series take to expand. */
export async function benchEvents() {
  return {
    expand1000SeriesOver60DaysMs: Math.round(expand()),
    ...(await benchReminders(REMINDERS)),
  };
}
