import { type Half, type Hour, HOUR, MIDNIGHT, NOON, type Part } from "./hours.ts";

/** What was said of the time of day: an hour, or from one to another. */
export interface Times {
  readonly from: Hour;
  readonly to?: Hour;
  /** "4 à 18h", without "de" before it: the 4 counts as the 18 does, or is no hour at all. */
  readonly naked?: boolean;
}

/** One way of understanding it, in minutes; `to` is beyond 24:00 where it ends on the next day. */
export interface Span {
  readonly from: number;
  readonly to: number | undefined;
}

/** Within which hours a part of the day is, for those who name both. */
const WINDOWS: Readonly<Record<Half, readonly [number, number]>> = {
  am: [0, NOON - 1],
  pm: [NOON, MIDNIGHT - 1],
  dawn: [0, 7 * HOUR],
  morning: [0, 13 * HOUR - 1],
  noon: [11 * HOUR, 15 * HOUR],
  afternoon: [NOON, 21 * HOUR - 1],
  evening: [16 * HOUR, MIDNIGHT + HOUR - 1],
  night: [18 * HOUR, MIDNIGHT + HOUR - 1],
};
/** An evening that ends on the next day ends by then, and began no earlier. */
const EARLIEST_EVENING = 18 * HOUR;
const LATEST_NIGHT = 6 * HOUR;
/** What people do together is hardly before this. */
const EARLIEST = 7 * HOUR;
/** A range from a bare hour of the morning on is in the morning: "9-11". */
const PLAINLY_MORNING = 9 * HOUR;
/** Bare hours up to this one are in the afternoon. */
const PLAINLY_AFTERNOON = 7 * HOUR;
/** "cinq heures" is likelier 17:00; "six heures" may be either. */
const LIKELY_AFTERNOON = 6 * HOUR;

/** Every time of day that it may be. */
function candidates({ minutes, style }: Hour): readonly number[] {
  if (style === "midnight") return [minutes, minutes - MIDNIGHT];
  if (style === "sure" || minutes >= NOON + HOUR) return [minutes];
  // Half past twelve is in the middle of the day, or of the night.
  return minutes >= NOON ? [minutes, minutes + NOON, minutes - NOON] : [minutes, minutes + NOON];
}

/** Those that it may be in a part of the day. */
function within(hour: Hour, half: Half): readonly number[] {
  const [earliest, latest] = WINDOWS[half];
  const fits = candidates(hour).filter((one) => one >= earliest && one <= latest);
  // "Saturday 12am" is the midnight that begins it, strictly; people mean the other as well.
  const [first = HOUR] = fits;
  return half === "am" && first < HOUR ? [first, first + MIDNIGHT] : fits;
}

/** Those that it may be if nothing else is said, the likeliest first. */
function likely(hour: Hour): readonly number[] {
  const { minutes, style } = hour;
  const [first = minutes, ...others] = candidates(hour);
  if (style === "midnight") return [first, ...others];
  if (minutes >= NOON || style === "sure" || style === "plain") return [first];
  const later = minutes + NOON;
  if (style === "bare") return minutes < PLAINLY_AFTERNOON ? [later] : [minutes, later];
  return style === "spelt" && minutes < LIKELY_AFTERNOON ? [later, minutes] : [minutes, later];
}

/** "Saturday night at 1am" is in no part of that Saturday. */
function single(hour: Hour, part: Part | undefined): readonly number[] {
  if (!hour.part) return part ? within(hour, part) : likely(hour);
  const fits = within(hour, hour.part);
  return part ? fits.filter((one) => within(hour, part).includes(one)) : fits;
}

/** When a range may begin: what is said of its end is said of its beginning too. */
function beginnings({ from, to, naked }: Times, part: Part | undefined): readonly number[] {
  if (from.part ?? part) return single(from, part);
  if (from.style === "midnight") return likely(from);
  if (to?.part) {
    const ends = within(to, to.part);
    const late = ends.filter((end) => end <= LATEST_NIGHT).map((end) => end + MIDNIGHT);
    const near = [...ends, ...late].flatMap((end) =>
      candidates(from).filter((one) => one < end && end - one <= NOON),
    );
    return near.toSorted((a, b) => b - a).slice(0, 1);
  }
  if (from.style !== "bare") return likely(from);
  if (to && to.minutes >= NOON + HOUR && to.style !== "midnight") {
    const later = from.minutes + NOON;
    if (from.minutes >= EARLIEST) return [from.minutes];
    return naked ? [] : [later < to.minutes ? later : from.minutes];
  }
  const morning = to && from.minutes >= PLAINLY_MORNING && from.minutes < NOON;
  return morning ? [from.minutes] : likely(from);
}

/** The end that is nearest after a beginning. */
function endAfter(
  from: number,
  said: Hour,
  hour: Hour,
  part: Part | undefined,
): number | undefined {
  // Whoever counts to twenty-four before the dash does so behind it.
  const counted = said.minutes >= NOON + HOUR && hour.style !== "bare";
  // "5-12" in the afternoon does not end at midnight; "8pm-12" does.
  const middle = said.style === "bare" && hour.style === "bare" && hour.minutes >= NOON;
  const asSaid = counted || middle ? [hour.minutes] : candidates(hour);
  const possible = hour.part || hour.style === "midnight" ? single(hour, part) : asSaid;
  const ends = possible.flatMap((one) =>
    one <= from && from >= EARLIEST_EVENING && one <= LATEST_NIGHT ? [one + MIDNIGHT] : [one],
  );
  return ends.filter((one) => one > from).toSorted((a, b) => a - b)[0];
}

/** All that may be meant, the likeliest first; none where the hours contradict each other, or the part of the day. */
export function spansOf(times: Times, part: Part | undefined): readonly Span[] {
  const { to } = times;
  const found = beginnings(times, part).flatMap((from): readonly Span[] => {
    if (!to) return [{ from, to: undefined }];
    const end = endAfter(from, times.from, to, part);
    return end === undefined ? [] : [{ from, to: end }];
  });
  return found.filter((one, at) => found.findIndex(({ from }) => from === one.from) === at);
}
