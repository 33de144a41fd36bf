import type { MemberId } from "../aid/community.ts";
import { ALL, type DateKey, type EventId } from "../aid/event.ts";
import type { Item } from "../aid/item.ts";
import { ItemRow, RecapRow } from "./entities/events.ts";
import { type Em, READ_ONLY } from "./orm.ts";

/** What is brought to be repaired, and how a date went. */
export interface Items {
  add(item: Pick<Item, "event" | "date" | "by" | "text">): Promise<Item>;
  of(event: EventId): Promise<readonly Item[]>;
  by(member: MemberId): Promise<readonly Item[]>;
  find(event: EventId, number: number): Promise<Item | undefined>;
  change(item: Item, change: Partial<Pick<Item, "takenBy" | "outcome" | "reason">>): Promise<void>;
  remove(item: Item): Promise<void>;
  reassign(from: MemberId, to: MemberId): Promise<void>;
  /** What was brought to single dates before this day. */
  sweep(day: DateKey): Promise<void>;
  /** How many came, as far as that is known. */
  present(event: EventId, date: DateKey): Promise<number | undefined>;
  count(event: EventId, date: DateKey, present: number): Promise<void>;
}

const toItem = (row: ItemRow): Item => ({
  event: `e${row.event.id.slice(1)}`,
  date: row.date,
  number: row.number,
  by: row.person.id,
  text: row.text,
  takenBy: row.takenBy?.id,
  outcome: row.outcome ?? undefined,
  reason: row.reason ?? undefined,
});

export function itemsOf(em: Em): Items {
  const order = { orderBy: { number: "asc" }, ...READ_ONLY } as const;
  return {
    async add({ event, date, by, text }) {
      const last = await em.findOne(ItemRow, { event }, { orderBy: { number: "desc" } });
      const row = em.create(ItemRow, {
        event,
        date,
        number: (last?.number ?? 0) + 1,
        person: by,
        text,
        takenBy: null,
        outcome: null,
        reason: null,
      });
      await em.flush();
      return toItem(row);
    },
    of: async (event) => (await em.find(ItemRow, { event }, order)).map(toItem),
    by: async (member) => (await em.find(ItemRow, { person: member }, order)).map(toItem),
    async find(event, number) {
      const row = await em.findOne(ItemRow, { event, number }, READ_ONLY);
      return row ? toItem(row) : undefined;
    },
    async change({ event, number }, change) {
      const { takenBy, outcome, reason } = change;
      await em.nativeUpdate(
        ItemRow,
        { event, number },
        {
          ...("takenBy" in change && { takenBy: takenBy ?? null }),
          ...("outcome" in change && { outcome: outcome ?? null }),
          ...("reason" in change && { reason: reason ?? null }),
        },
      );
      em.clear();
    },
    async remove({ event, number }) {
      await em.nativeDelete(ItemRow, { event, number });
      em.clear();
    },
    async reassign(from, to) {
      await em.nativeUpdate(ItemRow, { person: from }, { person: to });
      await em.nativeUpdate(ItemRow, { takenBy: from }, { takenBy: to });
      em.clear();
    },
    async sweep(day) {
      await em.nativeDelete(ItemRow, { date: { $ne: ALL, $lt: day } });
    },
    async present(event, date) {
      return (await em.findOne(RecapRow, { event, date }, READ_ONLY))?.present;
    },
    async count(event, date, present) {
      await em.upsert(RecapRow, { event, date, present });
    },
  };
}
