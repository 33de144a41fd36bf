import { HOUR, type Hour, hourAt, type Part, plainHourAt } from "./hours.ts";
import { eat, eatAny, isDigits, type Known, numberAt, type Read, skip } from "./phrases.ts";
import type { Times } from "./spans.ts";
import type { Token } from "./tokens.ts";

/**
 * "de 14h à 17h", "14-17h", "entre midi et deux"; in English, "ten to three" is the end of one as well as an hour.
 * @param lead Whether a day or a part of it was said before: "9-11" alone may be a date.
 */
export function rangesAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  lead: boolean,
): readonly Read<Times>[] {
  const between = eat(known, tokens, at, "between");
  const from = between ?? eatAny(known, tokens, at, ["from", "starting"]);
  const starts = [...new Set([from?.next ?? at, skip(known, tokens, at, "at")])];
  const beginnings = starts.flatMap((start) =>
    [hourAt(known, tokens, start), plainHourAt(known, tokens, start)].flatMap((one) =>
      one ? [{ ...one, number: numberAt(known, tokens, start)?.next === one.next }] : [],
    ),
  );
  const ranges = beginnings.flatMap(({ value: one, next, number }): readonly Read<Times>[] => {
    const sign = tokens[next]?.text;
    const dash = sign === "-" || sign === "/";
    const word = eatAny(known, tokens, next, between ? ["and", "to"] : ["to"]);
    const to = dash ? next + 1 : word?.next;
    const other = to === undefined ? undefined : endAt(known, tokens, to);
    if (!other) return [];
    const bare = number && from === undefined && !(one.part ?? other.value.part);
    const alone = bare && to !== undefined && numberAt(known, tokens, to)?.next === other.next;
    const date = sign === "/" && other.value.minutes <= 12 * HOUR;
    if (alone && ((!lead && other.next === tokens.length) || date)) return [];
    const mayBeAt = eat(known, tokens, next, "at") !== undefined;
    const naked = number && mayBeAt && !dash && from === undefined;
    return [{ value: { from: one, to: other.value, naked }, next: other.next }];
  });
  return ranges.slice(0, 1);
}

const endAt = (known: Known, tokens: readonly Token[], at: number): Read<Hour> | undefined =>
  hourAt(known, tokens, skip(known, tokens, at, "at")) ?? hourAt(known, tokens, at);

/** "à 14h", "vers 8 heures du soir", "at 3", "à partir de 18h"; several where it says "or". */
export function momentAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly Times[]> | undefined {
  const starting = eat(known, tokens, at, "starting");
  const said = starting ?? eat(known, tokens, at, "at");
  const start = said?.next ?? at;
  const again = skip(known, tokens, start, "at");
  const hour =
    hourAt(known, tokens, again) ?? hourAt(known, tokens, start) ?? hourAt(known, tokens, at);
  if (!hour) return undefined;
  const { style, part } = hour.value;
  const or = eat(known, tokens, hour.next, "or");
  const other = or && (momentAt(known, tokens, or.next) ?? bareAt(known, tokens, or.next));
  const last = other?.value[0]?.from;
  const number = numberAt(known, tokens, start);
  // A number alone is no hour, but "6 or 7pm" are two.
  const timely = last !== undefined && (last.part !== undefined || last.style !== "bare");
  if (!said && number?.next === hour.next && !timely) return undefined;
  // "from 5 to 7" is rather from one to the other; "at 5 to 7" may be five minutes before.
  const counts = number && isDigits(tokens[start]) && eat(known, tokens, number.next, "to");
  if (counts && (starting || !said) && hour.next > number.next) return undefined;
  // "at 7 or 8pm", "9 ou 10h": what is said of the last is said of all.
  const shares = timely && style === "bare" && !part;
  const shared = last?.part ? { part: last.part } : { style: "plain" as const };
  const from = shares ? { ...hour.value, ...shared } : hour.value;
  const next = other?.next ?? openEnd(known, tokens, hour.next);
  return { value: [{ from }, ...(other?.value ?? [])], next };
}

/** The second of "at 9 or 10". */
function bareAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly Times[]> | undefined {
  const hour = hourAt(known, tokens, at);
  const followed = hour && eat(known, tokens, hour.next, "month");
  return hour && !followed ? { value: [{ from: hour.value }], next: hour.next } : undefined;
}

/** "18h-" as on a poster, "from 6pm onwards": open. */
function openEnd(known: Known, tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === "-" && at === tokens.length - 1) return at + 1;
  return skip(known, tokens, at, "onwards");
}

const PARTS = ["morning", "afternoon", "evening", "night", "noon"] as const;

/** "le matin", "ce soir", "tonight"; `today` where it says so. */
export function partAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  dated: boolean,
): Read<{ part: Part; today: boolean }> | undefined {
  const tonight = eat(known, tokens, at, "tonight");
  if (tonight) return { value: { part: "evening", today: true }, next: tonight.next };
  const start = skip(known, tokens, at, "this");
  const found = eatAny(known, tokens, start, PARTS);
  // German "morgen" and Spanish "mañana" are tomorrow, too, where no day was said.
  if (!dated && start === at && eat(known, tokens, at, "tomorrow")) return undefined;
  return found && { value: { part: found.value, today: start > at }, next: found.next };
}

/** Minutes of "half an hour", "deux heures et demie", "1h30", "20 min". */
function spanAt(known: Known, tokens: readonly Token[], at: number): Read<number> | undefined {
  const named = eat(known, tokens, at, "stretch");
  if (named) return named;
  const token = tokens[at];
  const count = /^\d{1,3}$/.test(token?.text ?? "")
    ? { value: Number(token?.text), next: at + 1 }
    : eat(known, tokens, at, "number");
  if (!count || count.value === 0) return undefined;
  const minutes = eat(known, tokens, count.next, "minutes");
  if (minutes) return { value: count.value, next: minutes.next };
  const half = eat(known, tokens, count.next, "and-a-half");
  const hours = eat(known, tokens, half?.next ?? count.next, "hours");
  if (!hours) return undefined;
  const whole = count.value * HOUR + (half ? HOUR / 2 : 0);
  const behind = half ? undefined : eatAny(known, tokens, hours.next, ["and-a-half", "and-half"]);
  if (behind) return { value: whole + HOUR / 2, next: behind.next };
  const more = numberAt(known, tokens, hours.next);
  return more && more.value >= 5 && more.value < HOUR
    ? { value: whole + more.value, next: skip(known, tokens, more.next, "minutes") }
    : { value: whole, next: hours.next };
}

/** "dans deux heures", "in half an hour", "an hour from now": so many minutes from now. */
export function aheadAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<number> | undefined {
  const inside = eat(known, tokens, at, "in");
  const span = spanAt(known, tokens, inside?.next ?? at);
  if (inside || !span) return span;
  const after = eat(known, tokens, span.next, "from-now");
  return after && { value: span.value, next: after.next };
}
