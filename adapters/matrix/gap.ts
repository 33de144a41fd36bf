import { type Ask, path } from "./api.ts";
import { isFinal, named, Refused } from "./errors.ts";
import { eventsOf, type Fields, fieldsOf, type RoomEvent, textOf } from "./event.ts";
import type { Log } from "./options.ts";

const PAGE = 100;
/** Ten thousand events: what a busy week leaves behind. */
const PAGES = 100;

export interface Gap {
  readonly room: string;
  readonly since: string;
  readonly until: string | undefined;
  /** As a sync filters them; undefined where the server takes no filter. */
  readonly filter: Fields | undefined;
}

/** What a sync left out between the last one and its own timeline, oldest first. */
async function missing(gap: Gap, stopAt: ReadonlySet<string>, ask: Ask) {
  const events: RoomEvent[] = [];
  let from = gap.since;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = fieldsOf(
      await ask("GET", path("rooms", gap.room, "messages"), {
        query: {
          dir: "f",
          from,
          to: gap.until,
          limit: PAGE,
          filter: gap.filter && JSON.stringify(gap.filter),
        },
      }),
    );
    const chunk = eventsOf(answer["chunk"]);
    events.push(...chunk);
    const end = textOf(answer["end"]);
    const met = chunk.some(({ id }) => stopAt.has(id));
    if (met || chunk.length === 0 || end === undefined || end === from) break;
    from = end;
  }
  return events;
}

/** Each event once, in order. */
export function merged(...lists: readonly (readonly RoomEvent[])[]): readonly RoomEvent[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ id }) => {
    const fresh = id === "" || !seen.has(id);
    seen.add(id);
    return fresh;
  });
}

/** The whole timeline; a homeserver that will not tell what it left out is logged. */
export async function filled(
  timeline: readonly RoomEvent[],
  gap: Gap,
  ask: Ask,
  log: Log,
): Promise<readonly RoomEvent[]> {
  try {
    const ids = new Set(timeline.map(({ id }) => id));
    return merged(await missing(gap, ids, ask), timeline);
  } catch (error) {
    if (error instanceof Refused && error.status === 400 && gap.filter)
      return filled(timeline, { ...gap, filter: undefined }, ask, log);
    if (!isFinal(error)) throw error;
    log.warn({ reason: named(error) }, "matrix gap not filled");
    return merged(timeline);
  }
}
