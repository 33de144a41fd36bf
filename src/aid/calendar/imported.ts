import type { CommunityEvent, DateKey, Moved } from "../event.ts";
import { nextOccurrence, occurrenceOn, occurrencesIn, WINDOW_DAYS } from "../series.ts";
import { DAY, later, localOf } from "../time.ts";
import { type Entry, Unreadable } from "./entry.ts";
import { type Moment, movedTo } from "./moments.ts";
import { endOf, localUntil, ourRhythm, rulePartsOf } from "./rule.ts";

/** An event of a calendar file, as we keep events. */
export type Imported = Pick<
  CommunityEvent,
  "title" | "place" | "details" | "start" | "minutes" | "zone" | "rule" | "except" | "moved"
> & { readonly uid: string; readonly cancelled: boolean };

/** Where and when a file is read: times without a zone are of home. */
export interface Here {
  readonly home: string;
  readonly now: Date;
}

type Dates = Pick<Imported, "except" | "moved">;
/** What whoever imports should know of an event that is not quite as in the file. */
export type Change = "single-dates" | "no-date-soon" | "other-words";
type Tell = (line: number, title: string, what: Change) => void;

/** Events once: in the zone of home, but where the file names another. */
export function once(entry: Entry, { home }: Here): Imported {
  const { uid, title, place, details, minutes, cancelled, start } = entry;
  const zone = start.zone === "UTC" ? home : start.zone;
  const what = { uid, title, place, details, minutes, cancelled };
  return { ...what, start: movedTo(start, zone), zone, rule: undefined, except: [], moved: {} };
}

const dayOf = (at: Moment, zone: string): DateKey => movedTo(at, zone).slice(0, 10);

/** Dates that are left out or moved. */
function datesOf(entry: Entry, others: readonly Entry[]): Dates {
  const { start, except } = entry;
  const { zone } = start;
  const hour = start.local.slice(11);
  const off = except.filter((at) => at.wholeDay || movedTo(at, zone).slice(11) === hour);
  const gone = others.filter(({ cancelled }) => cancelled);
  const moved = new Map<DateKey, Moved>();
  for (const other of others) {
    const date = other.replaces && dayOf(other.replaces, zone);
    const to = { start: movedTo(other.start, zone), minutes: other.minutes, place: other.place };
    if (date !== undefined && !other.cancelled) moved.set(date, to);
  }
  const days = off.map((at) => dayOf(at, zone));
  for (const { replaces } of gone) if (replaces) days.push(dayOf(replaces, zone));
  return { except: [...new Set(days)].toSorted(), moved: Object.fromEntries(moved) };
}

/** Dates that come besides those of the rule. */
function besides(
  { start, also, except, minutes, place }: Entry,
  { moved }: Dates,
): readonly Moved[] {
  const { zone } = start;
  const off = new Set(except.map((at) => movedTo(at, zone)));
  return also
    .map((at) => movedTo(at, zone))
    .filter((local) => !off.has(local) && moved[local.slice(0, 10)] === undefined)
    .map((local) => ({ start: local, minutes, place }));
}

/** The rule of an event, with its end on the wall; and the same in our own form, if it has one. */
function ruleOf({ rule, start }: Entry): { whole: string; ours: string | undefined } | undefined {
  if (!rule) return undefined;
  const text = rule.text.replace(/^[^:]*:/, "").trim();
  const [hour, minute] = start.local.slice(11).split(":").map(Number);
  // Some programs say the hour again; another hour is no rhythm of ours.
  const bare = text
    .replace(new RegExp(`;BYHOUR=0?${hour}(?=;|$)`, "i"), "")
    .replace(new RegExp(`;BYMINUTE=0?${minute}(?=;|$)`, "i"), "")
    .replace(/;BYSECOND=0?0(?=;|$)/i, "");
  if (/FREQ=(?:SECONDLY|MINUTELY|HOURLY)|BY(?:HOUR|MINUTE|SECOND)=/i.test(bare))
    throw new Unreadable(rule.number, "too-often");
  const parts = rulePartsOf(bare);
  const until = parts?.["UNTIL"] === undefined ? undefined : localUntil(parts["UNTIL"], start.zone);
  if (!parts || (parts["UNTIL"] !== undefined && until === undefined))
    throw new Unreadable(rule.number, "bad-rule");
  const ended = until === undefined ? parts : { ...parts, UNTIL: until };
  const whole = Object.entries(ended)
    .map(([name, value]) => `${name}=${value}`)
    .join(";");
  const rhythm = ourRhythm(ended, start.local);
  return { whole, ours: rhythm === undefined ? undefined : rhythm + endOf(ended) };
}

/** A series in our own form, or undefined where ours would not be the same dates. */
function asSeries(entry: Entry, dates: Dates, rule: string, base: Imported): Imported | undefined {
  const { start } = entry;
  const series = { ...base, start: start.local, zone: start.zone, rule };
  const bare = { ...series, except: [], moved: {} };
  const first = occurrenceOn(bare, start.local.slice(0, 10));
  const more = besides(entry, dates).map((one) => [one.start.slice(0, 10), one] as const);
  const days = new Set(more.map(([day]) => day));
  const doubled = days.size < more.length || more.some(([day]) => occurrenceOn(bare, day));
  if (!first || doubled) return undefined;
  return { ...series, ...dates, moved: { ...Object.fromEntries(more), ...dates.moved } };
}

/** Each date in sight by itself. */
function asSingles(
  entry: Entry,
  dates: Dates,
  rule: string,
  base: Imported,
  now: Date,
): readonly Imported[] {
  const { start, minutes, place, uid } = entry;
  const { zone, local } = start;
  const plain = { ...base, ...dates, start: local, zone, rule };
  const first = local.slice(0, 10);
  // The first date counts, whether the rule has it or not.
  const without = occurrenceOn({ ...plain, except: [], moved: {} }, first)
    ? {}
    : { [first]: { start: local, minutes, place } };
  const all = { ...plain, moved: { ...without, ...dates.moved } };
  const until = later(now, WINDOW_DAYS * DAY);
  const more = besides(entry, dates)
    .map((one) => ({ ...base, ...one, uid: `${uid}#${one.start}`, zone }))
    .filter((one) => occurrencesIn(one, now, until).length > 0);
  const ofRule = occurrencesIn(all, now, until).map((one) => ({
    ...base,
    uid: `${uid}#${one.date}`,
    start: one.local,
    minutes: one.minutes,
    place: one.place,
    zone,
  }));
  return [...ofRule, ...more];
}

const ONCE = "FREQ=DAILY;COUNT=1";

/** One event of the file with whatever it says of single dates; what is over is among them. */
export function eventsOf(
  entry: Entry,
  others: readonly Entry[],
  here: Here,
  tell: Tell,
): readonly Imported[] {
  const base = once(entry, here);
  const { start, also, line, title } = entry;
  if (!entry.rule && also.length === 0) return [base];
  if (start.reckoned) throw new Unreadable(line, "no-zone");
  const rule = ruleOf(entry);
  const dates = datesOf(entry, others);
  const today = localOf(here.now, start.zone);
  if (others.some((one) => one.title !== title && movedTo(one.start, start.zone) >= today))
    tell(line, title, "other-words");
  try {
    const ours = rule?.ours === undefined ? undefined : asSeries(entry, dates, rule.ours, base);
    if (ours) return [ours];
    const whole = rule?.whole ?? ONCE;
    const singles = asSingles(entry, dates, whole, base, here.now);
    const unkept = { ...base, ...dates, start: start.local, zone: start.zone, rule: whole };
    if (singles.length === 0 && !nextOccurrence(unkept, here.now)) return [unkept];
    tell(entry.rule?.number ?? line, title, singles.length > 0 ? "single-dates" : "no-date-soon");
    return singles;
  } catch (cause) {
    throw new Unreadable(entry.rule?.number ?? line, "bad-rule", { cause });
  }
}
