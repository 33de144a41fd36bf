import { afterQuiet, clockTime, DAY, instantOf, later } from "../aid/time.ts";
import { commonRoom } from "../replay/cast.ts";
import type { Clock } from "../stage.ts";
import type { Store } from "../store/store.ts";
import type { Kept } from "./kept.ts";

/** Time as it passes, and so much further on as somebody moved it. */
export interface MovableClock extends Clock {
  /** Kept before time moves: whatever happens on the way there, the clock never goes back. */
  promise(instant: Date): Promise<void>;
  /** Even back, since nothing has happened yet. */
  reset(instant: Date): Promise<void>;
}

export function movableClock(kept: Kept, realNow: () => Date): MovableClock {
  let { offset } = kept.now();
  const until = (instant: Date): number => instant.getTime() - realNow().getTime();
  return {
    now: () => later(realNow(), offset),
    moveTo(instant) {
      offset = Math.max(offset, until(instant));
    },
    promise: (instant) => kept.change({ offset: Math.max(offset, until(instant)) }),
    async reset(instant) {
      offset = until(instant);
      await kept.change({ offset });
    },
  };
}

const weekday = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat("en", { timeZone: zone, weekday: "short" }).format(at);

/** The next time that it is this hour there, on such a weekday where one is given. */
function nextAt(time: string, now: Date, zone: string, on?: string): Date {
  for (let days = 0; days < 9; days += 1) {
    const date = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(
      later(now, days * DAY),
    );
    const at = instantOf(`${date}T${time}`, zone);
    if (at > now && (on === undefined || weekday(at, zone) === on)) return at;
  }
  return now;
}

/** The next such weekday and hour as a demo's `@ now`: Monday at nine stays Monday at nine. */
export const likeThen = (then: Date, now: Date, zone: string): Date =>
  nextAt(clockTime(then, zone), now, zone, weekday(then, zone));

/** Whoever tries the page late at night should not meet a bot that keeps quiet. */
export function byDay(now: Date, zone: string): Date {
  const time = clockTime(now, zone);
  return time >= "08:00" && time < "20:00" ? now : nextAt("09:00", now, zone);
}

/** When the community's quiet hours end, if it is in them. */
export async function quietUntil(now: Date, store: Store): Promise<Date | undefined> {
  const community = await store.work(async ({ communities }) => {
    const room = await communities.room({ platform: "telegram", id: commonRoom("telegram", 0) });
    return room?.community === undefined ? undefined : communities.find(room.community);
  });
  const over = community && afterQuiet(now, community.quiet, community.zone);
  return over && over > now ? over : undefined;
}
