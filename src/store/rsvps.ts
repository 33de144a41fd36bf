import type { Rsvp } from "../aid/attendance.ts";
import type { MemberId } from "../aid/community.ts";
import { ALL, type DateKey, type EventId } from "../aid/event.ts";
import { RsvpRow } from "./entities/events.ts";
import { type Em, READ_ONLY, slots } from "./orm.ts";

export interface Rsvps {
  /** Looks all of these up at once: `of` then answers from memory, until any answer changes. */
  load(pairs: readonly Pick<Rsvp, "event" | "member">[]): Promise<void>;
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

/** As the database has it. */
interface Row extends Omit<Rsvp, "name" | "role"> {
  readonly name: string | null;
  readonly role: string | null;
}

const pair = ({ event, member }: Pick<Rsvp, "event" | "member">): string => `${event} ${member}`;

export function rsvpsOf(em: Em): Rsvps {
  async function read(where: string, values: readonly string[]): Promise<readonly Rsvp[]> {
    const rows = await em.execute<Row[]>(
      `select event_id as event, date, person_id as member, answer, guests, role, turn,
       (select name from account where account.person_id = rsvp.person_id order by seen_at desc, id limit 1) as name
       from rsvp where ${where} order by turn, id`,
      [...values],
    );
    return rows.map(({ role, name, ...row }) => ({
      ...row,
      role: role ?? undefined,
      name: name ?? "",
    }));
  }
  const loaded = new Map<string, Rsvp[]>();

  return {
    async load(pairs) {
      for (const one of pairs) loaded.set(pair(one), []);
      const events = [...new Set(pairs.map(({ event }) => event))];
      const members = [...new Set(pairs.map(({ member }) => member))];
      // The sign keeps SQLite from going through all answers to each event.
      const where = `person_id in (${slots(members)}) and +event_id in (${slots(events)})`;
      for (const rsvp of await read(where, [...members, ...events]))
        loaded.get(pair(rsvp))?.push(rsvp);
    },
    async of(event, member) {
      if (member === undefined) return read("event_id = ?", [event]);
      const known = loaded.get(pair({ event, member }));
      return known ?? read("event_id = ? and person_id = ?", [event, member]);
    },
    by: (member) => read("person_id = ?", [member]),
    async put({ event, date, member, answer, guests, role = null }, turn) {
      loaded.clear();
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
      loaded.clear();
      const which = dates ? { date: [...dates] } : {};
      await em.nativeDelete(RsvpRow, { event, person: member, ...which });
      em.clear();
    },
    async removeDates(event, dates) {
      loaded.clear();
      await em.nativeDelete(RsvpRow, { event, date: [...dates] });
      em.clear();
    },
    async move(event, from, to) {
      loaded.clear();
      await em.nativeUpdate(RsvpRow, { event, date: from }, { date: to });
      em.clear();
    },
    async reassign(from, to) {
      loaded.clear();
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
