import { Temporal } from "temporal-polyfill";
import { parse, type Said } from "./parse.ts";
import { areKnown, type Known, knownFor } from "./phrases.ts";
import { impossibleHour } from "./hours.ts";
import { eitherOf } from "./either.ts";
import { understood } from "./understand.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Local wall times, such as 2026-11-28T14:00. */
export interface Reading {
  readonly start: string;
  readonly end: string | null;
  /** Without DTSTART, its parts in the order FREQ, INTERVAL, BYDAY, BYMONTHDAY, UNTIL; that is of the wall clock, as if it were UTC. */
  readonly rrule: string | null;
}

export interface Asked {
  readonly locale: string;
  readonly now: Date;
  readonly zone: string;
}

/** Why nothing was read: no time of day, past, no such day or hour, words that we do not know, or a choice that we cannot make. */
export type Unread = "time" | "past" | "impossible" | "words" | "choice";

/** What we say ourselves is read back, and is hardly longer. */
const LONGEST = 160;
/** More readings than this are no choice that anybody can make. */
const MOST_READINGS = 6;
/** What is worth telling first, where the ways to understand a phrase fail in several ways. */
const TELLING = ["past", "impossible", "time", "choice", "words"] as const;

/** "samedi 9 à 11h": rather the ninth, as long as it is a Saturday. */
const isShaky = ({ days, times }: Said): boolean =>
  days[0]?.kind === "weekday" && times?.[0]?.naked === true;

/** All that the ways to understand a phrase give, or why none gives anything. */
function readingsOf(
  all: readonly Said[],
  here: Temporal.ZonedDateTime,
): readonly Reading[] | Unread {
  const ways = new Map(all.map((said) => [JSON.stringify(said), said])).values();
  const results = [...ways].map((said) => ({ shaky: isShaky(said), read: understood(said, here) }));
  const good = results.filter(({ read }) => typeof read !== "string");
  const sure = good.some(({ shaky }) => !shaky);
  const readings = good.flatMap(({ read }) => (sure && typeof read !== "string" ? read : []));
  const distinct = new Map(readings.map((one) => [JSON.stringify(one), one]));
  if (distinct.size > MOST_READINGS) return "choice";
  if (distinct.size > 0) return [...distinct.values()];
  return TELLING.find((why) => results.some(({ read }) => read === why)) ?? "words";
}

function attempt(phrase: string, asked: Asked): readonly Reading[] | Unread {
  if (phrase.length > LONGEST) return "words";
  const known: Known = knownFor(asked.locale);
  const tokens: readonly Token[] = tokensOf(phrase) ?? [];
  if (tokens.length === 0 || !areKnown(known, tokens)) return "words";
  const instant = Temporal.Instant.fromEpochMilliseconds(asked.now.getTime());
  const here = instant.toZonedDateTimeISO(asked.zone);
  const whole = readingsOf(parse(known, tokens), here);
  if (whole !== "words") return whole;
  const either = readingsOf(eitherOf(known, tokens), here);
  if (either !== "words") return either;
  return impossibleHour(known, tokens) ? "impossible" : "words";
}

/** A date as it was typed: all that it may mean, the likeliest first. None: ask, and `whyNot` says what about. */
export function readWhen(phrase: string, asked: Asked): readonly Reading[] {
  const read = attempt(phrase, asked);
  return typeof read === "string" ? [] : read;
}

/** Undefined where the phrase was read. */
export function whyNot(phrase: string, asked: Asked): Unread | undefined {
  const read = attempt(phrase, asked);
  return typeof read === "string" ? read : undefined;
}
