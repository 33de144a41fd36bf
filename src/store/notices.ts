import type { Asked } from "../aid/asking.ts";
import type { MemberId } from "../aid/community.ts";
import { type Addressee, emptied, type Notice, type Subject } from "../aid/notice.ts";
import { later } from "../aid/time.ts";
import { NoticeRow } from "./entities/speech.ts";
import { randomLetters } from "./ids.ts";
import { type Em, READ_ONLY } from "./orm.ts";

/** How long a process may hold a notice without a sign of life. */
const LEASE_MS = 30_000;

export type NewNotice = Omit<Notice, "id" | "attempts" | "lane" | "notAfter"> & {
  readonly notAfter?: Date;
  /** What it hangs on, `post:p4t9` or `match:m3xk`: cancelled with that. */
  readonly about: string;
};

export interface Notices {
  /** Says nothing new where the key is known. */
  add(notice: NewNotice, now: Date): Promise<void>;
  /** What no key had before: for keys of what may be said more than once. */
  serial(): string;
  /** What is due, one per lane, leased to `owner` and marked as being sent. */
  claimDue(now: Date, owner: string, limit: number): Promise<readonly Notice[]>;
  /** Its words are erased with this. */
  sent(notice: Notice, now: Date): Promise<void>;
  postpone(notice: Notice, until: Date): Promise<void>;
  /** Waits, without being tried, until this person can be reached. */
  park(notice: Notice): Promise<void>;
  unpark(member: MemberId, now: Date): Promise<void>;
  end(notice: Notice, state: "dead" | "cancelled" | "uncertain"): Promise<void>;
  cancel(about: string, kinds?: readonly Subject["kind"][]): Promise<void>;
  /** What was being sent when a process died: once more if it may be repeated, else nobody can know. */
  recover(now: Date): Promise<void>;
  /** A platform is back: what only waited for that is due. */
  hurry(now: Date): Promise<void>;
  /** When something is due next after an instant. */
  nextDue(after: Date): Promise<Date | undefined>;
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

export const toNotice = (row: NoticeRow): Notice => ({
  id: row.id,
  to: row.person ? { member: row.person.id } : row.room ? { room: row.room } : { nobody: true },
  subject: row.subject,
  dueAt: row.dueAt,
  notAfter: row.notAfter ?? undefined,
  class: row.class,
  attempts: row.attempts,
  key: row.key,
  lane: row.lane,
});

export const NOT_YET = ["pending", "parked"] as const;

export function noticesOf(em: Em, chance: () => number): Notices {
  const rowOf = (notice: Notice) => em.findOneOrFail(NoticeRow, { id: notice.id });
  async function over(notice: Notice, change: Partial<NoticeRow>): Promise<void> {
    em.assign(await rowOf(notice), {
      ...change,
      subject: emptied(notice.subject),
      leaseOwner: null,
      leaseUntil: null,
    });
    await em.flush();
  }
  async function busyLanes(now: Date): Promise<ReadonlySet<string>> {
    const rows = await em.find(
      NoticeRow,
      {
        $or: [
          { state: "sending" },
          { state: "pending", attempts: { $gt: 0 }, dueAt: { $gt: now } },
        ],
      },
      { fields: ["lane"] },
    );
    return new Set(rows.map(({ lane }) => lane));
  }

  return {
    async add({ to, about, ...notice }, now) {
      const row = {
        ...notice,
        about,
        person: "member" in to ? to.member : null,
        room: "room" in to ? to.room : null,
        lane: laneOf(to, about),
        state: "pending" as const,
        attempts: 0,
        leaseEpoch: 0,
        createdAt: now,
      };
      await em.createQueryBuilder(NoticeRow).insert(row).onConflict("key").ignore().execute();
    },
    serial: () => randomLetters(10, chance),
    async claimDue(now, owner, limit) {
      const busy = await busyLanes(now);
      const due = await em.find(
        NoticeRow,
        { state: "pending", dueAt: { $lte: now } },
        { orderBy: { dueAt: "asc", id: "asc" }, limit: limit + busy.size },
      );
      const taken = new Set(busy);
      const claimed: NoticeRow[] = [];
      for (const row of due) {
        if (taken.has(row.lane) || claimed.length === limit) continue;
        taken.add(row.lane);
        claimed.push(row);
        em.assign(row, {
          state: "sending",
          leaseOwner: owner,
          leaseEpoch: row.leaseEpoch + 1,
          leaseUntil: later(now, LEASE_MS),
        });
      }
      await em.flush();
      return claimed.map(toNotice);
    },
    sent: (notice, now) => over(notice, { state: "sent", sentAt: now }),
    async postpone(notice, until) {
      em.assign(await rowOf(notice), {
        state: "pending",
        dueAt: until,
        attempts: notice.attempts + 1,
        leaseOwner: null,
      });
      await em.flush();
    },
    async park(notice) {
      em.assign(await rowOf(notice), { state: "parked", leaseOwner: null });
      await em.flush();
    },
    async unpark(member, now) {
      await em.nativeUpdate(
        NoticeRow,
        { person: member, state: "parked" },
        { state: "pending", dueAt: now },
      );
    },
    end: (notice, state) => over(notice, { state }),
    async cancel(about, kinds) {
      const rows = await em.find(NoticeRow, { about, state: { $in: [...NOT_YET] } });
      for (const row of rows) {
        if (kinds && !kinds.includes(row.subject.kind)) continue;
        em.assign(row, { state: "cancelled", subject: emptied(row.subject) });
      }
      await em.flush();
    },
    async recover(now) {
      const sending = { state: "sending" as const };
      await em.nativeUpdate(
        NoticeRow,
        { ...sending, class: "repeatable" },
        { state: "pending", dueAt: now, leaseOwner: null },
      );
      await em.nativeUpdate(
        NoticeRow,
        { ...sending, class: "once" },
        { state: "uncertain", leaseOwner: null },
      );
    },
    async hurry(now) {
      await em.nativeUpdate(
        NoticeRow,
        { state: "pending", attempts: { $gt: 0 }, dueAt: { $gt: now } },
        { dueAt: now },
      );
    },
    async nextDue(after) {
      const row = await em.findOne(
        NoticeRow,
        { state: "pending", dueAt: { $gt: after } },
        { orderBy: { dueAt: "asc" }, fields: ["dueAt"] },
      );
      return row?.dueAt;
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
