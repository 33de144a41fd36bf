import { type Clock, halvesOf, hourAt, spanOf } from "./clock.ts";
import { type Day, dayAt } from "./day.ts";
import { eat, type Known, type Read, type Token } from "./phrases.ts";
import { beginningAt, type Habit, habitAt } from "./recurring.ts";

/** What a phrase says, before anybody asks what day it is. */
export interface Said {
  /** Several where it says "or". */
  readonly days: readonly Day[];
  readonly habit?: Habit;
  /** A habit's first day. */
  readonly beginning?: Day;
  readonly clock?: Clock;
  readonly part?: Part;
  /** "dans deux heures": so many minutes from now. */
  readonly ahead?: number;
  /** From one day's hour to another's. */
  readonly until?: { readonly day: Day; readonly minutes: number };
}

export type Part = "morning" | "afternoon" | "evening" | "noon";

const HOUR = 60;
const PARTS = ["morning", "afternoon", "evening"] as const;

/** "de 14h à 17h", "14-17h", "entre midi et deux". */
function rangeAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
  lead: boolean,
): Read<Clock> | undefined {
  const between = eat(known, tokens, at, "between");
  const from = between ?? eat(known, tokens, at, "from");
  const plain = eat(known, tokens, at, "at");
  const starts = [...new Set([from?.next ?? at, plain?.next ?? at])];
  for (const start of starts) {
    const one = hourAt(known, tokens, start);
    if (!one) continue;
    const sign = tokens[one.next];
    const to =
      sign?.text === "-" || sign?.text === "/"
        ? one.next + 1
        : (eat(known, tokens, one.next, between ? "and" : "to")?.next ??
          eat(known, tokens, one.next, "to")?.next);
    if (to === undefined) continue;
    const other =
      hourAt(known, tokens, eat(known, tokens, to, "at")?.next ?? to) ?? hourAt(known, tokens, to);
    // "9-11" alone may be a date.
    const naked = one.value.bare && other?.value.bare === true && from === undefined;
    if (!other || (naked && !lead && other.next === tokens.length)) continue;
    return { value: spanOf(one.value, other.value), next: other.next };
  }
  return undefined;
}

/** "à 14h", "vers 8 heures du soir", "at 3", "à partir de 18h". */
function momentAt(known: Known, tokens: readonly Token[], at: number): Read<Clock> | undefined {
  const starting = eat(known, tokens, at, "starting");
  const said = starting ?? eat(known, tokens, at, "at");
  const start = said?.next ?? at;
  const again = eat(known, tokens, start, "at")?.next ?? start;
  const hour =
    hourAt(known, tokens, again) ?? hourAt(known, tokens, start) ?? hourAt(known, tokens, at);
  if (!hour) return undefined;
  if (hour.value.bare && !said && !saysHalf(tokens, at)) return undefined;
  const or = eat(known, tokens, hour.next, "or");
  const other = or && momentAt(known, tokens, or.next);
  const next = other?.next ?? openEnd(tokens, hour.next) ?? hour.next;
  const spans = halvesOf(hour.value).map((from) => ({ from, to: undefined }));
  return { value: [...spans, ...(other?.value ?? [])], next };
}

/** "half past two", "5:30", "8 heures": an hour although no word stands before it. */
const saysHalf = (tokens: readonly Token[], at: number): boolean => {
  const [one, two] = tokens.slice(at, at + 2);
  return (
    !/^\d+$/.test(one?.text ?? "") ||
    two?.text === ":" ||
    two?.text === "." ||
    two?.text === "o" ||
    two?.text === "oclock" ||
    two?.text.startsWith("h") === true
  );
};

/** "18h-": open, as on a poster. */
const openEnd = (tokens: readonly Token[], at: number): number | undefined =>
  tokens[at]?.text === "-" && at === tokens.length - 1 ? at + 1 : undefined;

function partAt(known: Known, tokens: readonly Token[], at: number): Read<Part> | undefined {
  const start = eat(known, tokens, at, "this")?.next ?? at;
  const noon = start > at ? eat(known, tokens, start, "noon") : undefined;
  if (noon) return { value: "noon", next: noon.next };
  const found = PARTS.flatMap((part) => {
    const read = eat(known, tokens, start, part);
    return read ? [{ value: part, next: read.next }] : [];
  }).toSorted((a, b) => b.next - a.next);
  return found[0];
}

/** "dans deux heures", "in half an hour", "dans 1h30". */
function aheadAt(known: Known, tokens: readonly Token[], at: number): Read<number> | undefined {
  const inside = eat(known, tokens, at, "in");
  if (!inside) return undefined;
  const half = eat(known, tokens, inside.next, "half-hour");
  if (half) return { value: 30, next: half.next };
  const token = tokens[inside.next];
  const count =
    token && /^\d{1,3}$/.test(token.text)
      ? { value: Number(token.text), next: inside.next + 1 }
      : eat(known, tokens, inside.next, "number");
  if (!count) return undefined;
  const minutes = eat(known, tokens, count.next, "minutes");
  if (minutes) return { value: count.value, next: minutes.next };
  const hours = eat(known, tokens, count.next, "hours");
  if (!hours) return undefined;
  const more = tokens[hours.next];
  if (more && /^\d{2}$/.test(more.text))
    return { value: count.value * HOUR + Number(more.text), next: hours.next + 1 };
  const and = eat(known, tokens, hours.next, "and-half");
  return { value: count.value * HOUR + (and ? 30 : 0), next: and?.next ?? hours.next };
}

/** "samedi ou dimanche". */
function daysAt(
  known: Known,
  tokens: readonly Token[],
  at: number,
): Read<readonly Day[]> | undefined {
  const first = dayAt(known, tokens, at);
  if (!first) return undefined;
  const days = [first.value];
  let next = first.next;
  for (;;) {
    const or = eat(known, tokens, next, "or");
    const more = or && dayAt(known, tokens, or.next);
    if (!more) break;
    days.push(more.value);
    next = more.next;
  }
  return { value: days, next };
}

/** "du vendredi 4 à 18h au dimanche 6 à 12h". */
function stretchAt(known: Known, tokens: readonly Token[]): Said | undefined {
  const from = eat(known, tokens, 0, "from");
  const day = from && dayAt(known, tokens, from.next);
  const time = day && momentAt(known, tokens, day.next);
  const to =
    time &&
    (eat(known, tokens, time.next, "to")?.next ??
      (tokens[time.next]?.text === "-" ? time.next + 1 : undefined));
  const last = to === undefined ? undefined : dayAt(known, tokens, to);
  const end = last && momentAt(known, tokens, last.next);
  const [only] = end?.value ?? [];
  if (!day || !time || !last || !only || end?.next !== tokens.length) return undefined;
  return {
    days: [day.value],
    clock: time.value.slice(0, 1),
    until: { day: last.value, minutes: only.from },
  };
}

/** The whole phrase, or nothing: a word that is not understood may change everything. */
export function parse(known: Known, tokens: readonly Token[]): Said | undefined {
  const stretch = stretchAt(known, tokens);
  if (stretch) return stretch;
  const seen = new Set<string>();
  function from(at: number, said: Said): Said | undefined {
    if (at >= tokens.length) return said.beginning && !said.habit ? undefined : said;
    const state = `${at} ${Object.keys(said).join()} ${said.days.length}`;
    if (seen.has(state)) return undefined;
    seen.add(state);
    const dated = said.days.length > 0 || said.habit !== undefined;
    const tries: (() => Said | undefined)[] = [];
    const take = <T>(read: Read<T> | undefined, add: (value: T) => Partial<Said>): void => {
      if (read && read.next > at)
        tries.push(() => from(read.next, { ...said, ...add(read.value) }));
    };
    if (!dated && said.ahead === undefined)
      take(habitAt(known, tokens, at), (habit) => ({ habit }));
    if (!dated) take(daysAt(known, tokens, at), (days) => ({ days }));
    if (!dated && !said.clock) take(aheadAt(known, tokens, at), (ahead) => ({ ahead }));
    if (!said.beginning && said.days.length === 0)
      take(beginningAt(known, tokens, at), (beginning) => ({ beginning }));
    if (!said.clock) {
      take(rangeAt(known, tokens, at, dated), (clock) => ({ clock }));
      take(momentAt(known, tokens, at), (clock) => ({ clock }));
    }
    if (!said.part) take(partAt(known, tokens, at), (part) => ({ part }));
    if (said.clock) take(eat(known, tokens, at, "next-day"), () => ({}));
    take(eat(known, tokens, at, "filler"), () => ({}));
    if (at > 0 || tokens.length > 1) {
      const sign = tokens[at];
      const dash = sign?.text === "-" && !sign.glued;
      if (dash || [",", ".", ";", "(", ")", "!"].includes(sign?.text ?? ""))
        take({ value: 0, next: at + 1 }, () => ({}));
      take(eat(known, tokens, at, "at"), () => ({}));
      if (!dated || !said.clock) take(eat(known, tokens, at, "article"), () => ({}));
    }
    for (const attempt of tries) {
      const found = attempt();
      if (found) return found;
    }
    return undefined;
  }
  return from(0, { days: [] });
}
