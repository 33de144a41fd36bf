import type { Imported } from "../aid/calendar/imported.ts";
import type { Community, MemberId } from "../aid/community.ts";
import { ALL, type CommunityEvent } from "../aid/event.ts";
import type { EventChange } from "../store/events.ts";
import { callOff, change, publish } from "./events.ts";
import type { Scene } from "./scene.ts";

/** What became of one event of a file. */
export type Outcome = "planned" | "changed" | "called-off" | "same" | "own";

interface Importing extends Scene {
  readonly community: Community;
  /** In whose name, as if they had typed it. */
  readonly host: MemberId;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** In the order of their days, so that two can be compared. */
const sorted = <T>(dates: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(dates).toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function add(event: Imported, { community, host, ...scene }: Importing): Promise<Outcome> {
  const { work, now } = scene;
  const { uid, title, place, details, start, minutes, zone, rule, except, moved } = event;
  const draft = await work.events.add(
    {
      uid,
      communityId: community.id,
      host,
      title,
      place,
      details,
      locale: community.locale,
      start,
      minutes,
      zone,
      rule,
      capacity: undefined,
      slots: [],
      rooms: [],
      choices: undefined,
      status: "draft",
    },
    now,
  );
  await work.events.change(draft.id, { except, moved: sorted(moved) }, now);
  await publish({ ...draft, except, moved }, [], scene);
  return "planned";
}

/** What the file has otherwise; undefined where it has nothing. */
function changesIn(known: CommunityEvent, event: Imported): EventChange | undefined {
  const { title, place, details, start, minutes, zone, rule } = event;
  const to = { title, place, details, start, minutes, zone, rule };
  const { title: t, place: p, details: d, start: s, minutes: m, zone: z, rule: r } = known;
  const was = { title: t, place: p, details: d, start: s, minutes: m, zone: z, rule: r };
  return same(to, was) ? undefined : to;
}

/** Single dates: whoever comes to one is told of that one. */
async function changeDates(
  known: CommunityEvent,
  event: Imported,
  { host, ...scene }: Importing,
): Promise<Outcome> {
  const { work, now } = scene;
  const read = (): Promise<CommunityEvent | undefined> => work.events.find(known.id);
  let outcome: Outcome = "same";
  for (const date of event.except.filter((one) => !known.except.includes(one))) {
    const current = await read();
    if (current) await callOff(current, date, host, scene);
    outcome = "changed";
  }
  const moved = sorted(event.moved);
  for (const date of new Set([...Object.keys(moved), ...Object.keys(known.moved)])) {
    if (same(moved[date], known.moved[date])) continue;
    const current = await read();
    const { [date]: _, ...others } = current?.moved ?? {};
    const to = moved[date];
    const all = sorted(to === undefined ? others : { ...others, [date]: to });
    if (current) await change(current, date, { moved: all }, host, scene);
    outcome = "changed";
  }
  // What takes place again: nobody counts on it yet.
  if (known.except.some((date) => !event.except.includes(date))) {
    await work.events.change(known.id, { except: event.except }, now);
    outcome = "changed";
  }
  return outcome;
}

async function renew(
  known: CommunityEvent,
  event: Imported,
  importing: Importing,
): Promise<Outcome> {
  const { host, ...scene } = importing;
  // What was called off here stays so, whatever the file says.
  if (known.status !== "planned") return "same";
  if (event.cancelled) {
    await callOff(known, ALL, host, scene);
    return "called-off";
  }
  const to = changesIn(known, event);
  if (!to) return changeDates(known, event, importing);
  const dates = { except: event.except, moved: sorted(event.moved) };
  await change(known, ALL, { ...to, ...dates }, host, scene);
  return "changed";
}

/**
 * One event of a calendar file: planned, or, where it was read before, put as the file has it now, which whoever counts on
 * it is told once. What comes from our own calendar is planned here already.
 */
export async function importEvent(event: Imported, importing: Importing): Promise<Outcome> {
  const { work, community } = importing;
  if (event.uid.includes(`.${community.id}@palier`)) return "own";
  const known = await work.events.byUid(community.id, event.uid);
  if (known) return renew(known, event, importing);
  return event.cancelled ? "same" : add(event, importing);
}
