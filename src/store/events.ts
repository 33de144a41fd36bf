import type { MemberId } from "../aid/community.ts";
import type { Revision } from "../aid/calendar/write.ts";
import type { CommunityEvent } from "../aid/event.ts";
import { EventRow } from "./entities/events.ts";
import type { Ids } from "./ids.ts";
import { namesOf } from "./names.ts";
import { type Em, READ_ONLY } from "./orm.ts";

export type NewEvent = Omit<CommunityEvent, "id" | "hostName" | "except" | "moved" | "extras"> & {
  /** Where it was read from a calendar file. */
  readonly uid?: string;
};
export type EventChange = Partial<
  Omit<CommunityEvent, "id" | "hostName" | "host" | "communityId" | "locale">
>;

export interface Events {
  /** Looks them all up at once: `find` then answers from memory, until any event changes. */
  load(ids: readonly string[]): Promise<void>;
  add(event: NewEvent, now: Date): Promise<CommunityEvent>;
  find(id: string): Promise<CommunityEvent | undefined>;
  change(id: string, change: EventChange, now: Date): Promise<void>;
  revision(id: string): Promise<Revision>;
  /** It is cancelled or over. */
  finish(id: string, status: "cancelled" | "over", now: Date): Promise<void>;
  remove(id: string): Promise<void>;
  planned(community: string): Promise<readonly CommunityEvent[]>;
  /** All that neighbours know of: planned, over, or called off lately. */
  known(community: string): Promise<readonly CommunityEvent[]>;
  /** What was read from a calendar file under this UID, and is not over. */
  byUid(community: string, uid: string): Promise<CommunityEvent | undefined>;
  of(host: MemberId): Promise<readonly CommunityEvent[]>;
  reassign(from: MemberId, to: MemberId): Promise<void>;
  moveTo(community: string, from: string): Promise<void>;
  /** Drafts that nobody finished since then, and what was over by then. */
  sweep(drafts: Date, over: Date): Promise<void>;
}

const toEvent = (row: EventRow, hostName: string): CommunityEvent => ({
  id: `e${row.id.slice(1)}`,
  communityId: row.community.id,
  host: row.host.id,
  hostName,
  title: row.title,
  place: row.place ?? undefined,
  details: row.details ?? undefined,
  locale: row.locale,
  start: row.start,
  minutes: row.minutes ?? undefined,
  zone: row.zone,
  rule: row.rule ?? undefined,
  except: row.except,
  moved: row.moved,
  capacity: row.capacity ?? undefined,
  slots: row.slots,
  extras: row.extras,
  rooms: row.rooms,
  choices: row.choices ?? undefined,
  status: row.status,
});

/** What is undefined here is null there. */
function toRow(change: EventChange): Partial<EventRow> {
  const { place, details, minutes, rule, capacity, choices, ...same } = change;
  return {
    ...same,
    ...("place" in change && { place: place ?? null }),
    ...("details" in change && { details: details ?? null }),
    ...("minutes" in change && { minutes: minutes ?? null }),
    ...("rule" in change && { rule: rule ?? null }),
    ...("capacity" in change && { capacity: capacity ?? null }),
    ...("choices" in change && { choices: choices ?? null }),
  };
}

export function eventsOf(em: Em, ids: Ids): Events {
  async function all(rows: readonly EventRow[]): Promise<readonly CommunityEvent[]> {
    if (rows.length === 0) return [];
    const names = await namesOf(
      em,
      rows.map(({ host }) => host.id),
    );
    return rows.map((row) => toEvent(row, names.get(row.host.id) ?? ""));
  }
  const order = { orderBy: { start: "asc", id: "asc" }, ...READ_ONLY } as const;
  const loaded = new Map<string, CommunityEvent>();

  return {
    async load(wanted) {
      const rows = await em.find(EventRow, { id: { $in: [...wanted] } }, READ_ONLY);
      for (const event of await all(rows)) loaded.set(event.id, event);
    },
    async add(
      { communityId, host, place, details, minutes, rule, capacity, choices, ...event },
      now,
    ) {
      const row = em.create(EventRow, {
        ...event,
        id: await ids.event(),
        community: communityId,
        host,
        place: place ?? null,
        details: details ?? null,
        minutes: minutes ?? null,
        rule: rule ?? null,
        capacity: capacity ?? null,
        choices: choices ?? null,
        except: [],
        moved: {},
        extras: {},
        createdAt: now,
        changedAt: now,
        doneAt: null,
        uid: event.uid ?? null,
      });
      await em.flush();
      return toEvent(row, (await namesOf(em, [host])).get(host) ?? "");
    },
    async find(id) {
      const known = loaded.get(id);
      if (known) return known;
      return (await all(await em.find(EventRow, { id }, READ_ONLY)))[0];
    },
    async change(id, change, now) {
      loaded.clear();
      const row = await em.findOneOrFail(EventRow, { id });
      em.assign(row, { ...toRow(change), revision: row.revision + 1, changedAt: now });
      await em.flush();
    },
    async revision(id) {
      const row = await em.findOneOrFail(EventRow, { id }, READ_ONLY);
      return { number: row.revision, at: row.changedAt };
    },
    async finish(id, status, now) {
      loaded.clear();
      const row = await em.findOneOrFail(EventRow, { id });
      const again = { revision: row.revision + 1, changedAt: now };
      em.assign(row, { status, doneAt: now, ...again });
      await em.flush();
    },
    async remove(id) {
      loaded.clear();
      await em.nativeDelete(EventRow, { id });
      em.clear();
    },
    async planned(community) {
      return all(await em.find(EventRow, { community, status: "planned" }, order));
    },
    async known(community) {
      return all(await em.find(EventRow, { community, status: { $ne: "draft" } }, order));
    },
    async byUid(community, uid) {
      const where = { community, uid, status: { $ne: "over" } } as const;
      return (await all(await em.find(EventRow, where, READ_ONLY)))[0];
    },
    async of(host) {
      return all(await em.find(EventRow, { host }, order));
    },
    async reassign(from, to) {
      loaded.clear();
      await em.nativeUpdate(EventRow, { host: from }, { host: to });
      em.clear();
    },
    async moveTo(community, from) {
      loaded.clear();
      await em.nativeUpdate(EventRow, { community: from }, { community });
      em.clear();
    },
    async sweep(drafts, over) {
      await em.nativeDelete(EventRow, { status: "draft", createdAt: { $lt: drafts } });
      await em.nativeDelete(EventRow, { doneAt: { $lt: over } });
    },
  };
}
