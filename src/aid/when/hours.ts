import { eat, eatAny, isDigits, type Known, numberAt, type Read, skip } from "./phrases.ts";
import type { Token } from "./tokens.ts";

export type Part = "morning" | "afternoon" | "evening" | "night" | "noon";

/**
 * How an hour was said. `sure`: of the twenty-four ("18h", "06:30"). `plain`: so, but "ce soir" makes an evening of
 * it ("8h"). `loose`: so, though people say it of the afternoon ("3h"). `spelt`: the same in words, which people speak
 * rather than write ("trois heures"). `bare`: counted to twelve ("at 3").
 */
type Style = "sure" | "plain" | "loose" | "spelt" | "bare" | "midnight";

/** A time of day in minutes; more than 24:00 after the midnight that ends a day. */
export interface Hour {
  readonly minutes: number;
  readonly style: Style;
  /** Said right behind it: "pm", "du soir". */
  readonly part?: Half;
}

export type Half = Part | "am" | "pm" | "dawn";

export const HOUR = 60;
export const NOON = 12 * HOUR;
export const MIDNIGHT = 24 * HOUR;
/** Hours up to this one are as likely in the afternoon, whatever the clock that people count by. */
const LATEST_LOOSE = 6;
/** The same of hours in words: "huit heures". */
const LATEST_SPELT = 9;
/** After this number of minutes no month is meant: "18.30". */
const MONTHS = 12;

const isSpelt = (token: Token | undefined): boolean => !isDigits(token);
const isPadded = (token: Token | undefined): boolean => /^0\d$/.test(token?.text ?? "");
const isTwo = (token: Token | undefined): boolean => /^\d\d$/.test(token?.text ?? "");

const styleOf = (hour: number, otherwise: Style): Style =>
  hour > 12 || hour === 0 ? "sure" : otherwise;

/** Minutes that stand behind an hour: "30" of "14h30", "14 h 30", "quatorze heures trente", "18h30min". */
function minutesAfter(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const token = tokens[at];
  const found = isTwo(token) || (token && isSpelt(token)) ? numberAt(known, tokens, at) : undefined;
  if (!found || found.value >= HOUR) return undefined;
  // "18h 15 décembre", "18h 28/11": that is a day.
  if (eat(known, tokens, found.next, "month")) return undefined;
  if (["/", "."].includes(tokens[found.next]?.text ?? "") && !token?.glued) return undefined;
  return { value: found.value, next: skip(known, tokens, found.next, "minutes") };
}

/** "et demie", "et quart", "moins le quart", "moins dix", "y diez": added to an hour, or taken from it. */
function shiftAfter(known: Known, tokens: readonly Token[], at: number): Read<number> | undefined {
  const kind = eatAny(known, tokens, at, ["and-half", "and-quarter", "less-quarter"]);
  if (kind)
    return {
      value: { "and-half": 30, "and-quarter": 15, "less-quarter": -15 }[kind.value],
      next: kind.next,
    };
  const sign = eatAny(known, tokens, at, ["less", "plus"]);
  const minutes = sign && numberAt(known, tokens, sign.next);
  if (!minutes || minutes.value % 5 !== 0 || minutes.value >= 30) return undefined;
  const value = sign.value === "less" ? -minutes.value : minutes.value;
  return { value, next: minutes.next };
}

/** "midi et demi", "minuit trente", "noon". */
function namedAt(known: Known, tokens: readonly Token[], at: number): Read<Hour> | undefined {
  const named = eatAny(known, tokens, at, ["noon", "midnight"]);
  if (!named) return undefined;
  const more = shiftAfter(known, tokens, named.next) ?? minutesAfter(known, tokens, named.next);
  const ok = more && Math.abs(more.value) % 5 === 0;
  const minutes = (named.value === "noon" ? NOON : MIDNIGHT) + (ok ? more.value : 0);
  const style = named.value === "noon" ? "sure" : "midnight";
  return { value: { minutes, style }, next: ok ? more.next : named.next };
}

/** "half past two", "quarter to three", "ten to three", "halb acht", "zehn nach acht". */
function relativeAt(known: Known, tokens: readonly Token[], at: number): Read<Hour> | undefined {
  const kinds = ["half-past", "quarter-past", "quarter-to", "half-to"] as const;
  const kind = eatAny(known, tokens, at, kinds);
  const count = kind ? undefined : numberAt(known, tokens, at);
  const some = count && count.value % 5 === 0 && count.value > 0 && count.value < 30;
  const way = some ? eatAny(known, tokens, count.next, ["minutes-past", "minutes-to"]) : undefined;
  const start = kind?.next ?? way?.next;
  const hour = start === undefined ? undefined : numberAt(known, tokens, start);
  if (!hour || hour.value < 1 || hour.value > 24) return undefined;
  const counted = way?.value === "minutes-to" ? -(count?.value ?? 0) : (count?.value ?? 0);
  const shift = kind
    ? { "half-past": 30, "quarter-past": 15, "quarter-to": -15, "half-to": -30 }[kind.value]
    : counted;
  return {
    value: { minutes: hour.value * HOUR + shift, style: styleOf(hour.value, "bare") },
    next: skip(known, tokens, hour.next, "hour"),
  };
}

/** "14:30", "14:30h", "18.30 Uhr", "7.30pm". */
function writtenAt(known: Known, tokens: readonly Token[], at: number): Read<Hour> | undefined {
  const [hour, sign, minutes, after] = tokens.slice(at, at + 4);
  if (!/^\d{1,2}$/.test(hour?.text ?? "") || !sign?.glued || !minutes?.glued) return undefined;
  if (!isTwo(minutes) || Number(minutes.text) >= HOUR) return undefined;
  const dotted = sign.text === "." && after?.text !== ".";
  if (sign.text !== ":" && !dotted) return undefined;
  const behind = eatAny(known, tokens, at + 3, ["hour", "am", "pm"]);
  const plainlyTime = Number(minutes.text) > MONTHS || Number(minutes.text) === 0;
  if (dotted && !behind && !known.language.dottedTimes && !plainlyTime) return undefined;
  const value = Number(hour?.text);
  const plain = isTwo(hour) || known.language.colonsAre24;
  const style = isPadded(hour) ? "sure" : plain ? "plain" : "bare";
  return {
    value: { minutes: value * HOUR + Number(minutes.text), style: styleOf(value, style) },
    next: skip(known, tokens, at + 3, "hour"),
  };
}

/** "14h30", "2pm", "huit heures et demie", "two thirty"; a number alone, which the caller knows to be an hour. */
function spokenAt(known: Known, tokens: readonly Token[], at: number): Read<Hour> | undefined {
  const hour = numberAt(known, tokens, at);
  if (!hour) return undefined;
  const word = eat(known, tokens, hour.next, "hour");
  const after = word?.next ?? hour.next;
  const shift = shiftAfter(known, tokens, after);
  const spelt = isSpelt(tokens[at]);
  const follows = word !== undefined || (spelt && isSpelt(tokens[after]));
  const minutes = !shift && follows ? minutesAfter(known, tokens, after) : undefined;
  const more = shift ?? (word || (minutes?.value ?? 0) >= 10 ? minutes : undefined);
  const oclock = /^o(?:clock)?$/.test(tokens[hour.next]?.text ?? "");
  const spoken = spelt || shift !== undefined;
  const latest = spoken ? LATEST_SPELT : LATEST_LOOSE;
  // Whoever writes "2h30" counts to twenty-four.
  const exact = hour.value > latest || (!spoken && more !== undefined);
  const daily = exact ? "plain" : spelt ? "spelt" : "loose";
  const bare = !word || oclock || (shift !== undefined && known.language.twelveHours);
  const style = bare ? "bare" : isPadded(tokens[at]) ? "sure" : daily;
  return {
    value: {
      minutes: hour.value * HOUR + (more?.value ?? 0),
      style: styleOf(hour.value, style),
    },
    next: more?.next ?? after,
  };
}

const HALVES = [
  "am",
  "pm",
  "of-morning",
  "of-afternoon",
  "of-evening",
  "of-night",
  "of-dawn",
] as const;
const HALF: Readonly<Record<(typeof HALVES)[number], Half>> = {
  am: "am",
  pm: "pm",
  "of-morning": "morning",
  "of-afternoon": "afternoon",
  "of-evening": "evening",
  "of-night": "night",
  "of-dawn": "dawn",
};

/** One time of day. A number alone is one only where something says so: the caller knows. */
export const hourAt = (
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Hour> | undefined =>
  namedAt(known, tokens, at) ??
  withHalf(
    known,
    tokens,
    relativeAt(known, tokens, at) ?? writtenAt(known, tokens, at) ?? spokenAt(known, tokens, at),
  );

/** The same where "ten to three" is from ten on. */
export const plainHourAt = (
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<Hour> | undefined => withHalf(known, tokens, spokenAt(known, tokens, at));

function withHalf(
  known: Known,
  tokens: readonly Token[],
  read: Read<Hour> | undefined,
): Read<Hour> | undefined {
  if (!read || read.value.minutes > MIDNIGHT || read.value.minutes < 0) return undefined;
  const half = eatAny(known, tokens, read.next, HALVES);
  if (!half) return read;
  const { minutes, style } = read.value;
  const part = HALF[half.value];
  // "18h pm" happens; "18h am" cannot be.
  if (part === "am" && minutes >= NOON + HOUR) return undefined;
  const open = style === "sure" && minutes >= HOUR && minutes < NOON + HOUR;
  return { value: { minutes, style: open ? "plain" : style, part }, next: half.next };
}

/** Whether it says an hour or minutes that no clock shows: "25h", "14h75", "25:00". */
export function impossibleHour(known: Known, tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const hour = /^\d{1,2}$/.test(token.text) ? Number(token.text) : undefined;
    if (hour === undefined || (at > 0 && eat(known, tokens, at - 1, "in"))) return false;
    const [sign, minutes] = tokens.slice(at + 1, at + 3);
    const colon = sign?.text === ":" && sign.glued && isTwo(minutes) && minutes?.glued === true;
    const word = eat(known, tokens, at + 1, "hour");
    const behind = colon ? minutes : word && tokens[word.next];
    const late = isTwo(behind) && behind?.glued === true && Number(behind.text) >= HOUR;
    const half = eatAny(known, tokens, at + 1, ["am", "pm"]);
    const counted = colon || word !== undefined || half !== undefined;
    // "48h" is rather how long.
    return late || (counted && hour > MIDNIGHT / HOUR && hour < 48);
  });
}
