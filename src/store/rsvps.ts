import type { Rsvp } from "../aid/attendance.ts";
import type { MemberId } from "../aid/community.ts";
import { ALL, type DateKey, type EventId } from "../aid/event.ts";
import { RsvpRow } from "./entities/events.ts";
import { namesOf } from "./events.ts";
import { type Em, READ_ONLY } from "./orm.ts";

export interface Rsvps {
  /** All answers to an event; or one person's. */
  of(event: EventId, member?: MemberId): Promise<readonly Rsvp[]>;
  by(member: MemberId): Promise<readonly Rsvp[]>;
  /** Without a turn: behind all others. */
  put(rsvp: Omit<Rsvp, "name" | "turn">, turn: number | undefined): Promise<void>;
  remove(event: EventId, member: MemberId, dates?: readonly DateKey[]): Promise<void>;
  /** Answers for single dates that the event has no more. */
  removeDates(event: EventId, dates: readonly DateKey[]): Promise<void>;
  /** What was answered for one date is now said of another: nobody has answered for that yet. */
  move(event: EventId, from: DateKey, to: DateKey): Promise<void>;
  /** All that `from` answered is `to`'s, but where `to` has answered too. */
  reassign(from: MemberId, to: MemberId): Promise<void>;
  /** Answers for single dates before this day. */
  sweep(day: DateKey): Promise<void>;
}

export function rsvpsOf(em: Em): Rsvps {
  async function toRsvps(rows: readonly RsvpRow[]): Promise<readonly Rsvp[]> {
    const names = await namesOf(
      em,
      rows.map(({ person }) => person.id),
    );
    return rows.map((row) => ({
      event: `e${row.event.id.slice(1)}` as const,
      date: row.date,
      member: row.person.id,
      name: names.get(row.person.id) ?? "",
      answer: row.answer,
      guests: row.guests,
      role: row.role ?? undefined,
      turn: row.turn,
    }));
  }
  const order = { orderBy: { turn: "asc", id: "asc" }, ...READ_ONLY } as const;

  return {
    async of(event, member) {
      const where = member === undefined ? { event } : { event, person: member };
      return toRsvps(await em.find(RsvpRow, where, order));
    },
    by: async (member) => toRsvps(await em.find(RsvpRow, { person: member }, order)),
    async put({ event, date, member, answer, guests, role = null }, turn) {
      const last = await em.findOne(
        RsvpRow,
        { event },
        { orderBy: { turn: "desc" }, ...READ_ONLY },
      );
      const known = await em.findOne(RsvpRow, { event, date, person: member });
      const said = { answer, guests, role, turn: turn ?? (last?.turn ?? 0) + 1 };
      if (known) em.assign(known, said);
      else em.create(RsvpRow, { event, date, person: member, ...said });
      await em.flush();
    },
    async remove(event, member, dates) {
      const which = dates ? { date: [...dates] } : {};
      await em.nativeDelete(RsvpRow, { event, person: member, ...which });
      em.clear();
    },
    async removeDates(event, dates) {
      await em.nativeDelete(RsvpRow, { event, date: [...dates] });
      em.clear();
    },
    async move(event, from, to) {
      await em.nativeUpdate(RsvpRow, { event, date: from }, { date: to });
      em.clear();
    },
    async reassign(from, to) {
      const taken = new Set(
        (await em.find(RsvpRow, { person: to }, READ_ONLY)).map(
          ({ event, date }) => `${event.id} ${date}`,
        ),
      );
      const theirs = await em.find(RsvpRow, { person: from }, READ_ONLY);
      const free = theirs.filter(({ event, date }) => !taken.has(`${event.id} ${date}`));
      await em.nativeUpdate(RsvpRow, { id: free.map(({ id }) => id) }, { person: to });
      em.clear();
    },
    async sweep(day) {
      await em.nativeDelete(RsvpRow, { date: { $ne: ALL, $lt: day } });
    },
  };
}
