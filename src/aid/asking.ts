import type { BareMatch, MatchId } from "./match.ts";
import { DAY, later } from "./time.ts";

/** Givers asked at a time for one need; the next one after a no, or after this long without an answer. */
const AT_A_TIME = 2;
const PATIENCE = DAY;
/** An ask lapses after this long. */
export const LAPSE = 3 * DAY;
const A_DAY = 1;
const A_WEEK = 3;

/** Asked, or to be asked, about a match. */
export interface Asked {
  readonly match: MatchId;
  readonly at: Date;
}

/** What counts against a helper's pace for one match: being asked anew after an edit of the same post does not, once. */
export function counting(asked: readonly Asked[], match: MatchId): readonly Date[] {
  const own = asked.filter((one) => one.match === match);
  return (own.length > 1 ? asked : asked.filter((one) => one.match !== match)).map(({ at }) => at);
}

/** When a helper may be asked again: at most once a day and three times a week. `asked`: when they were or will be. */
export function freeAt(asked: readonly Date[], now: Date): Date {
  const times = asked.map((date) => date.getTime()).sort((a, b) => b - a);
  const bound = (many: number, span: number): number => (times[many - 1] ?? -Infinity) + span;
  return new Date(Math.max(now.getTime(), bound(A_DAY, DAY), bound(A_WEEK, 7 * DAY)));
}

export interface Asks {
  readonly ask: readonly BareMatch[];
  /** When there may be somebody else to ask. */
  readonly again: Date | undefined;
}

/**
 * Whom to ask now for one need, of all its matches: the best first, two at a time, each person once, nobody more often
 * than their pace allows, and nobody new once the need has led to an introduction.
 */
export function nextAsks(
  matches: readonly BareMatch[],
  now: Date,
  freeFor: (match: BareMatch) => Date,
): Asks {
  if (matches.some((match) => match.standing === "introduced"))
    return { ask: [], again: undefined };
  const patient = matches.filter(
    ({ standing, askedAt }) =>
      standing === "asking-giver" && askedAt && later(askedAt, PATIENCE) > now,
  );
  const touched = new Set(
    matches.filter(({ standing }) => standing !== "queued").map(({ giver }) => giver),
  );
  const queued = matches
    .filter(({ standing, giver }) => standing === "queued" && !touched.has(giver))
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  const onePerGiver = queued.filter(
    ({ giver }, at) => queued.findIndex((q) => q.giver === giver) === at,
  );
  const isFree = (match: BareMatch): boolean => freeFor(match) <= now;
  const ask = onePerGiver.filter(isFree).slice(0, Math.max(0, AT_A_TIME - patient.length));
  const left = onePerGiver.filter((match) => !ask.includes(match));
  if (left.length === 0) return { ask, again: undefined };
  const full = patient.length + ask.length >= AT_A_TIME;
  const asked = [...patient.map(({ askedAt }) => askedAt ?? now), ...ask.map(() => now)];
  const times = full
    ? asked.map((at) => later(at, PATIENCE).getTime())
    : left.map((match) => freeFor(match).getTime());
  return { ask, again: new Date(Math.max(Math.min(...times), later(now, 1).getTime())) };
}
