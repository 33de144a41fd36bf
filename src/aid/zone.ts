import { Temporal } from "temporal-polyfill";

/** From one change of clocks to the next, in milliseconds since 1970; `offset` ahead of UTC. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** By zone, as they were asked for: there are two or so a year. */
const stretches = new Map<string, Stretch[]>();

function stretchAt(at: number, zone: string): Stretch {
  const known = stretches.get(zone) ?? [];
  stretches.set(zone, known);
  const found = known.find(({ from, to }) => from <= at && at < to);
  if (found) return found;
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  // A change that falls on this very instant is the previous one: its stretch begins here.
  const previous = there.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  const next = there.getTimeZoneTransition("next");
  const stretch = {
    from: previous?.epochMilliseconds ?? -Infinity,
    to: next?.epochMilliseconds ?? Infinity,
    offset: there.offsetNanoseconds / 1e6,
  };
  known.push(stretch);
  return stretch;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (at: number, zone: string): number => stretchAt(at, zone).offset;

const DAY = 86_400_000;

/**
 * The instant of a wall-clock time, given as if it were UTC. In a gap: as far after it as it is after the last time before;
 * in an overlap: the first.
 */
export function instantAt(wall: number, zone: string): number {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const early = wall - before;
  if (before === after || offsetAt(early, zone) === before) return early;
  const late = wall - after;
  return offsetAt(late, zone) === after ? late : early;
}
