import type { MemberId } from "../aid/community.ts";
import type { Notice, Subject } from "../aid/notice.ts";
import { NoticeRow } from "./entities/speech.ts";
import { type NewNotice, NOT_YET, type Notices } from "./notices.ts";
import { type Em, READ_ONLY } from "./orm.ts";
import { toNotice } from "./outbox.ts";

/** Notices that follow from something, and change with it: reminders of an event. */
export interface Plans {
  /**
   * What is planned about something, of these kinds and for this person where one is named, is to be exactly this. What
   * is on its way, late, or said already stays as it is: whoever words it looks again whether it still holds.
   */
  keep(
    of: {
      readonly about: string;
      readonly kinds: readonly Subject["kind"][];
      readonly member?: MemberId;
    },
    wanted: readonly NewNotice[],
    now: Date,
  ): Promise<void>;
  /** These will not be said any more. How each stood: waiting for its time, or for a person to be reached. */
  drop(
    about: string,
    kinds: readonly Subject["kind"][],
    which: (subject: Subject) => boolean,
  ): Promise<readonly ("pending" | "parked")[]>;
  /** What of this kind is still to be said about something; to one person, where one is named. */
  waiting(
    about: string,
    kind: Subject["kind"],
    member?: MemberId,
  ): Promise<readonly Pick<Notice, "to" | "subject" | "dueAt">[]>;
}

export function plansOf(em: Em, notices: Notices): Plans {
  return {
    async keep({ about, kinds, member }, wanted, now) {
      const keys = new Set(wanted.map(({ key }) => key));
      const rows = await em.find(
        NoticeRow,
        {
          about,
          ...(member !== undefined && { person: member }),
          $or: [{ state: "cancelled" }, { state: "pending", attempts: 0, dueAt: { $gt: now } }],
        },
        READ_ONLY,
      );
      const stale = rows.filter(
        ({ key, state, subject }) =>
          kinds.includes(subject.kind) && (state === "cancelled" || !keys.has(key)),
      );
      await em.nativeDelete(NoticeRow, { id: stale.map(({ id }) => id) });
      for (const notice of wanted) await notices.add(notice, now);
    },
    async drop(about, kinds, which) {
      const of = kinds.map((kind) => ({ key: { $like: `${kind}:%` } }));
      const where = { about, state: { $in: [...NOT_YET] }, $or: of };
      const rows = await em.find(NoticeRow, where, READ_ONLY);
      const over = rows.filter(({ subject }) => which(subject));
      await em.nativeDelete(NoticeRow, { id: over.map(({ id }) => id) });
      return over.map(({ state }) => (state === "parked" ? "parked" : "pending"));
    },
    async waiting(about, kind, member) {
      const where = { about, state: { $in: [...NOT_YET] }, key: { $like: `${kind}:%` } };
      const to = member === undefined ? {} : { person: member };
      const rows = await em.find(NoticeRow, { ...where, ...to }, READ_ONLY);
      return rows.map(toNotice);
    },
  };
}
