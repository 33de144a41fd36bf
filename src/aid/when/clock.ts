import { eat, type Known, type Read, type Token } from "./phrases.ts";

/** A time of day in minutes; 24:00 is the midnight that ends a day. `bare`: counted to twelve, so it may be either half. */
export interface Hour {
  readonly minutes: number;
  readonly bare: boolean;
  /** Said with "am" or "pm", which an hour before it shares. */
  readonly half?: "am" | "pm";
}

/** One way of understanding a time: from when, and until when if that is said. */
export interface Span {
  readonly from: number;
  readonly to: number | undefined;
}

/** What was said of the time of day: the likeliest understanding first. */
export type Clock = readonly Span[];

const HOUR = 60;
const NOON = 12 * HOUR;
const MIDNIGHT = 24 * HOUR;
const MORNING = 8 * HOUR;
/** People meet in the afternoon at hours up to this; from then on, both halves of the day are likely. */
const PLAINLY_AFTERNOON = 6;

export const numberAt = (
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined => {
  const token = tokens[at];
  if (token && /^\d{1,2}$/.test(token.text)) return { value: Number(token.text), next: at + 1 };
  return eat(known, tokens, at, "number");
};

/** Minutes that stand behind an hour: "30" of "14h30", "14 h 30", "quatorze heures trente". */
function minutesAfter(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const token = tokens[at];
  const digits = token !== undefined && /^\d{2}$/.test(token.text);
  const spelt = token !== undefined && !/\d/.test(token.text);
  const found = digits || spelt ? numberAt(known, tokens, at) : undefined;
  if (!found || found.value >= HOUR) return undefined;
  // "18h 15 décembre": that is a day.
  const day = eat(known, tokens, found.next, "month") !== undefined;
  const slash = tokens[found.next]?.text === "/" || tokens[found.next]?.text === ".";
  return day || (slash && !token?.glued) ? undefined : found;
}

interface Begun {
  readonly hour: number;
  readonly minutes: number;
  readonly next: number;
  /** Counted to twenty-four for sure. */
  readonly exact: boolean;
}

/** Hours and minutes, before any "du soir" or "pm". */
function begun(known: Known, tokens: readonly Token[], at: number): Begun | undefined {
  const before = (["half-past", "quarter-past", "quarter-to", "half-to"] as const).find((kind) =>
    eat(known, tokens, at, kind),
  );
  const start = before ? (eat(known, tokens, at, before)?.next ?? at) : at;
  const hour = numberAt(known, tokens, start);
  if (!hour || hour.value > 24) return undefined;
  if (before) {
    const shift = { "half-past": 30, "quarter-past": 15, "quarter-to": -15, "half-to": -30 }[
      before
    ];
    const minutes = hour.value * HOUR + shift;
    return {
      hour: Math.floor(minutes / HOUR),
      minutes: minutes % HOUR,
      next: hour.next,
      exact: hour.value > 12,
    };
  }
  const [sign, digits] = [tokens[hour.next], tokens[hour.next + 1]];
  const two = digits !== undefined && digits.glued && /^\d{2}$/.test(digits.text);
  if (sign?.text === ":" && sign.glued && two) {
    const behind = eat(known, tokens, hour.next + 2, "hour");
    const exact = known.language.colonsAre24 || tokens[start]?.text.length === 2;
    return {
      hour: hour.value,
      minutes: Number(digits.text),
      next: behind?.next ?? hour.next + 2,
      exact,
    };
  }
  if (sign?.text === "." && sign.glued && two && tokens[hour.next + 2]?.text !== ".") {
    const behind = eat(known, tokens, hour.next + 2, "hour");
    const half = eat(known, tokens, hour.next + 2, "pm") ?? eat(known, tokens, hour.next + 2, "am");
    if (behind || half || known.language.dottedTimes)
      return {
        hour: hour.value,
        minutes: Number(digits.text),
        next: behind?.next ?? hour.next + 2,
        exact: true,
      };
  }
  const word = eat(known, tokens, hour.next, "hour");
  const after = word?.next ?? hour.next;
  const parts = (["and-half", "and-quarter", "less-quarter"] as const).find((kind) =>
    eat(known, tokens, after, kind),
  );
  if (parts) {
    const shift = { "and-half": 30, "and-quarter": 15, "less-quarter": -15 }[parts];
    const minutes = hour.value * HOUR + shift;
    const next = eat(known, tokens, after, parts)?.next ?? after;
    return {
      hour: Math.floor(minutes / HOUR),
      minutes: minutes % HOUR,
      next,
      exact: word !== undefined && !known.language.twelveHours,
    };
  }
  if (!word) return { hour: hour.value, minutes: 0, next: hour.next, exact: false };
  const minutes = minutesAfter(known, tokens, word.next);
  return {
    hour: hour.value,
    minutes: minutes?.value ?? 0,
    next: minutes?.next ?? word.next,
    exact: !saysOclock(tokens, hour.next),
  };
}

/** "at 8 o'clock" is still either half of the day. */
const saysOclock = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "o" || tokens[at]?.text === "oclock";

/** One time of day. A bare number is one only where something says so: the caller knows. */
export function hourAt(known: Known, tokens: readonly Token[], at: number): Read<Hour> | undefined {
  const noon = eat(known, tokens, at, "noon");
  const midnight = eat(known, tokens, at, "midnight");
  const named = noon ?? midnight;
  if (named) {
    const minutes = noon ? NOON : MIDNIGHT;
    const half = eat(known, tokens, named.next, "and-half");
    const quarter = eat(known, tokens, named.next, "and-quarter");
    const more = half ? 30 : quarter ? 15 : 0;
    return {
      value: { minutes: minutes + more, bare: false },
      next: (half ?? quarter ?? named).next,
    };
  }
  const read = begun(known, tokens, at);
  if (!read || read.minutes >= HOUR || read.hour > 24) return undefined;
  if (read.hour === 24 && read.minutes > 0) return undefined;
  const [am, pm] = (["am", "pm"] as const).map((kind) => eat(known, tokens, read.next, kind));
  const both = am && pm ? (am.next >= pm.next ? "am" : "pm") : am ? "am" : pm ? "pm" : undefined;
  const next = (both === "am" ? am : both === "pm" ? pm : undefined)?.next ?? read.next;
  if (both === "pm" && read.hour > 12 && read.hour < 24)
    return { value: { minutes: read.hour * HOUR + read.minutes, bare: false }, next };
  if (both === "am" && read.hour > 12) return undefined;
  if (both) {
    const hour = both === "pm" ? (read.hour === 12 ? 12 : read.hour + 12) : read.hour % 12;
    return { value: { minutes: hour * HOUR + read.minutes, bare: false, half: both }, next };
  }
  const bare = !read.exact && read.hour <= 12 && read.hour > 0;
  return { value: { minutes: read.hour * HOUR + read.minutes, bare }, next };
}

/** The likeliest times of day that a bare hour may be. */
export function halvesOf({ minutes, bare }: Hour): readonly number[] {
  // "Saturday midnight" ends that day, or begins it.
  if (minutes === MIDNIGHT) return [MIDNIGHT, 0];
  if (!bare || minutes >= NOON + HOUR) return [minutes];
  const hour = Math.floor(minutes / HOUR);
  if (hour === 12) return [minutes];
  if (hour <= PLAINLY_AFTERNOON) return [minutes + NOON];
  return [minutes, minutes + NOON];
}

/** From one hour to another: what one of them says of the half of the day, the other shares. */
export function spanOf(one: Hour, other: Hour): Clock {
  if (!one.bare && !other.bare) return [{ from: one.minutes, to: other.minutes }];
  if (one.bare && !other.bare) {
    const later = one.minutes + NOON;
    const shared = other.half === "pm" && one.minutes < NOON && later < other.minutes;
    return [{ from: shared ? later : one.minutes, to: other.minutes }];
  }
  if (!one.bare) {
    const to = other.minutes > one.minutes ? other.minutes : other.minutes + NOON;
    return [{ from: one.minutes, to }];
  }
  const halves = halvesOf(one);
  // From nine to eleven is in the morning, as far as people say so.
  const likely = one.minutes >= MORNING ? halves.slice(0, 1) : halves;
  return likely.flatMap((from) => {
    const to = [other.minutes, other.minutes + NOON].find((end) => end > from && end < MIDNIGHT);
    return to === undefined ? [] : [{ from, to }];
  });
}
