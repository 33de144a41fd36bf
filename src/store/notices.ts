import type { Asked } from "../aid/asking.ts";
import type { MemberId } from "../aid/community.ts";
import { type Addressee, emptied, type Notice, type Subject } from "../aid/notice.ts";
import { NoticeRow } from "./entities/speech.ts";
import { randomLetters } from "./ids.ts";
import { type Em, READ_ONLY } from "./orm.ts";
import { type Outbox, outboxOf } from "./outbox.ts";

export type NewNotice = Omit<Notice, "id" | "attempts" | "lane" | "notAfter"> & {
  readonly notAfter?: Date;
  /** What it hangs on, `post:p4t9` or `match:m3xk`: cancelled with that. */
  readonly about: string;
};

export interface Notices extends Outbox {
  /** Says nothing new where the key is known. */
  add(notice: NewNotice, now: Date): Promise<void>;
  /** What no key had before: for keys of what may be said more than once. */
  serial(): string;
  unpark(member: MemberId, now: Date): Promise<void>;
  cancel(about: string, kinds?: readonly Subject["kind"][]): Promise<void>;
  /** When each of these helpers was asked about what, or will be, since then. */
  asksTo(
    members: readonly MemberId[],
    since: Date,
  ): Promise<ReadonlyMap<MemberId, readonly Asked[]>>;
  of(member: MemberId): Promise<readonly Pick<Notice, "subject" | "dueAt">[]>;
  reassign(from: MemberId, to: MemberId): Promise<void>;
  /** What was to be said in a room is said where the room lives now. */
  moveRoom(platform: string, from: string, to: string): Promise<void>;
  /** Rows of what was said long ago are of no use. */
  sweep(before: Date): Promise<void>;
}

const laneOf = (to: Addressee, about: string): string =>
  "member" in to
    ? `member:${to.member}`
    : "room" in to
      ? `room:${to.room.platform}:${to.room.id}`
      : `nobody:${about}`;

export const NOT_YET = ["pending", "parked"] as const;

export function noticesOf(em: Em, chance: () => number): Notices {
  return {
    ...outboxOf(em),
    async add({ to, about, ...notice }, now) {
      const row = {
        ...notice,
        about,
        person: "member" in to ? to.member : null,
        room: "room" in to ? to.room : null,
        lane: laneOf(to, about),
        state: "pending" as const,
        attempts: 0,
        createdAt: now,
      };
      await em.createQueryBuilder(NoticeRow).insert(row).onConflict("key").ignore().execute();
    },
    serial: () => randomLetters(10, chance),
    async unpark(member, now) {
      await em.nativeUpdate(
        NoticeRow,
        { person: member, state: "parked" },
        { state: "pending", dueAt: now },
      );
    },
    async cancel(about, kinds) {
      const rows = await em.find(NoticeRow, { about, state: { $in: [...NOT_YET] } });
      for (const row of rows) {
        if (kinds && !kinds.includes(row.subject.kind)) continue;
        em.assign(row, { state: "cancelled", subject: emptied(row.subject) });
      }
      await em.flush();
    },
    async asksTo(members, since) {
      const rows = await em.find(
        NoticeRow,
        {
          person: { $in: [...members] },
          key: { $like: "ask:%:giver:%" },
          state: { $nin: ["cancelled", "dead"] },
          dueAt: { $gte: since },
        },
        READ_ONLY,
      );
      const asked = new Map<MemberId, readonly Asked[]>();
      for (const { person, subject, sentAt, dueAt } of rows) {
        if (!person || subject.kind !== "ask") continue;
        const known = asked.get(person.id) ?? [];
        asked.set(person.id, [...known, { match: subject.match, at: sentAt ?? dueAt }]);
      }
      return asked;
    },
    async of(member) {
      const rows = await em.find(
        NoticeRow,
        { person: member, state: { $in: [...NOT_YET] } },
        { orderBy: { dueAt: "asc" } },
      );
      return rows.map(({ subject, dueAt }) => ({ subject, dueAt }));
    },
    async reassign(from, to) {
      await em.nativeUpdate(NoticeRow, { person: from }, { person: to, lane: `member:${to}` });
      em.clear();
    },
    async moveRoom(platform, from, to) {
      const rows = await em.find(NoticeRow, {
        lane: `room:${platform}:${from}`,
        state: { $in: [...NOT_YET] },
      });
      for (const row of rows)
        em.assign(row, { room: { platform, id: to }, lane: `room:${platform}:${to}` });
      await em.flush();
    },
    async sweep(before) {
      await em.nativeDelete(NoticeRow, {
        state: ["sent", "dead", "cancelled", "uncertain"],
        createdAt: { $lt: before },
      });
    },
  };
}
