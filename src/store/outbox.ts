import type { FilterQuery } from "@mikro-orm/core";
import { emptied, type Notice } from "../aid/notice.ts";
import { later } from "../aid/time.ts";
import { NoticeRow } from "./entities/speech.ts";
import { type Em, READ_ONLY, slots } from "./orm.ts";

/** How long a process may hold a notice without a sign of life. */
const LEASE_MS = 30_000;

export interface Claim {
  readonly owner: string;
  readonly limit: number;
  /** Platforms that asked for patience: whoever is there waits. */
  readonly held: readonly string[];
}

/** Notices on their way: from what is due to what is said, many at once. */
export interface Outbox {
  /**
   * What is due, the first of each lane, leased to `owner` and marked as being sent. What another process held, and gave
   * no sign of life since, is treated as after a crash first.
   */
  claimDue(now: Date, claim: Claim): Promise<readonly Notice[]>;
  /** Whatever this process holds, it still holds. */
  renew(now: Date, owner: string): Promise<void>;
  /** Their words are erased with this. */
  sent(notices: readonly Notice[], now: Date): Promise<void>;
  /** Claimed, but not tried: as if it had never been claimed. */
  release(notices: readonly Notice[]): Promise<void>;
  postpone(notice: Notice, until: Date): Promise<void>;
  /** They wait, without being tried, until each of these people can be reached. */
  park(notices: readonly Notice[]): Promise<void>;
  end(notice: Notice, state: "dead" | "cancelled" | "uncertain"): Promise<void>;
  /** What was being sent when a process died: once more if it may be repeated, else nobody can know. */
  recover(now: Date): Promise<void>;
  /** A platform is back: what only waited for that is due. */
  hurry(now: Date): Promise<void>;
  /** When something is due next after an instant. */
  nextDue(after: Date): Promise<Date | undefined>;
}

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

/** As the database has it: entities would take ten times as long to make. */
interface Row extends Pick<Notice, "id" | "class" | "attempts" | "key" | "lane"> {
  readonly member: string | null;
  readonly room: string | null;
  readonly subject: string;
  readonly dueAt: number;
  readonly notAfter: number | null;
}

const claimed = ({ member, room, subject, dueAt, notAfter, ...row }: Row): Notice => ({
  ...row,
  to: member !== null ? { member } : room !== null ? { room: JSON.parse(room) } : { nobody: true },
  subject: JSON.parse(subject),
  dueAt: new Date(dueAt),
  notAfter: notAfter === null ? undefined : new Date(notAfter),
});

const FREE = { leaseOwner: null, leaseUntil: null } as const;

const idsOf = (notices: readonly Notice[]): number[] => notices.map(({ id }) => id);

/** Of each lane the first, in the order given. */
function firstOfEach(rows: readonly { id: number; lane: string }[]): number[] {
  const first = new Map<string, number>();
  for (const { id, lane } of rows) if (!first.has(lane)) first.set(lane, id);
  return [...first.values()];
}

export function outboxOf(em: Em): Outbox {
  /** Due, oldest first, in lanes where nothing is on its way or waits for another try. */
  async function dueIn(now: Date, { limit, held }: Claim): Promise<number[]> {
    const at = now.getTime();
    const patient =
      held.length === 0
        ? ""
        : `and not exists (select 1 from account where account.person_id = notice.person_id and account.platform in (${slots(held)}))`;
    return firstOfEach(
      await em.execute<{ id: number; lane: string }[]>(
        `select id, lane from notice where state = 'pending' and due_at <= ? and not exists (
           select 1 from notice as other where other.lane = notice.lane
           and (other.state = 'sending' or (other.state = 'pending' and other.attempts > 0 and other.due_at > ?))
         ) ${patient} order by due_at, id limit ?`,
        [at, at, ...held, limit],
      ),
    );
  }

  /** Only those whose subject holds words are written one by one. */
  async function over(notices: readonly Notice[], change: Partial<NoticeRow>): Promise<void> {
    const plain = notices.filter(({ subject }) => emptied(subject) === subject);
    if (plain.length > 0)
      await em.nativeUpdate(NoticeRow, { id: idsOf(plain) }, { ...change, ...FREE });
    for (const { id, subject } of notices) {
      const empty = emptied(subject);
      if (empty !== subject)
        await em.nativeUpdate(NoticeRow, { id }, { ...change, ...FREE, subject: empty });
    }
  }

  /** What a process that is gone was saying. */
  async function giveUp(held: FilterQuery<NoticeRow>, now: Date): Promise<void> {
    const repeatable = { state: "sending", class: "repeatable" } as const;
    const again = { state: "pending", dueAt: now, ...FREE } as const;
    await em.nativeUpdate(NoticeRow, { $and: [repeatable, held] }, again);
    const once = { state: "sending", class: "once" } as const;
    await em.nativeUpdate(NoticeRow, { $and: [once, held] }, { state: "uncertain", ...FREE });
  }

  return {
    async claimDue(now, claim) {
      await giveUp({ leaseUntil: { $lt: now }, leaseOwner: { $ne: claim.owner } }, now);
      const ids = await dueIn(now, claim);
      if (ids.length === 0) return [];
      const rows = await em.execute<Row[]>(
        `update notice set state = 'sending', lease_owner = ?, lease_until = ? where id in (${slots(ids)})
         returning id, person_id as member, room, subject, due_at as dueAt, not_after as notAfter, class, attempts, key, lane`,
        [claim.owner, later(now, LEASE_MS).getTime(), ...ids],
      );
      return rows
        .map(claimed)
        .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.id - b.id);
    },
    async renew(now, owner) {
      const mine = { state: "sending" as const, leaseOwner: owner };
      await em.nativeUpdate(NoticeRow, mine, { leaseUntil: later(now, LEASE_MS) });
    },
    sent: (notices, now) => over(notices, { state: "sent", sentAt: now }),
    async release(notices) {
      if (notices.length > 0)
        await em.nativeUpdate(NoticeRow, { id: idsOf(notices) }, { state: "pending", ...FREE });
    },
    async postpone({ id, attempts }, until) {
      const again = { state: "pending" as const, dueAt: until, attempts: attempts + 1 };
      await em.nativeUpdate(NoticeRow, { id }, { ...again, ...FREE });
    },
    async park(notices) {
      if (notices.length > 0)
        await em.nativeUpdate(NoticeRow, { id: idsOf(notices) }, { state: "parked", ...FREE });
    },
    end: (notice, state) => over([notice], { state }),
    recover: (now) => giveUp({}, now),
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
        { orderBy: { dueAt: "asc" }, fields: ["dueAt"], ...READ_ONLY },
      );
      return row?.dueAt;
    },
  };
}
