import type { MemberId } from "../aid/community.ts";
import { AccountRow, BlockRow, MembershipRow, PersonRow } from "./entities/people.ts";
import { DeskRow } from "./entities/desks.ts";
import { EventRow, FeedRow, ItemRow, RsvpRow } from "./entities/events.ts";
import { MatchRow, PostRow, PostTokenRow, ReportRow, VoteRow } from "./entities/posts.ts";
import { CodeRow, DeedRow, DraftRow, NoticeRow, SeenRow, ShownRow } from "./entities/speech.ts";
import type { Em } from "./orm.ts";

export interface Erasure {
  /** Everything that is this person's, and every notice about what goes with them. */
  erase(person: MemberId): Promise<void>;
  /** Whether that happened in this unit of work. */
  isGone(person: MemberId): boolean;
}

/** Every table that holds a person, and how its rows go: a test fails when a new one is missing here. */
export const ERASED: Readonly<Record<string, "cascade" | "unlinked" | "by subject">> = {
  [AccountRow.name]: "cascade",
  [BlockRow.name]: "cascade",
  [CodeRow.name]: "cascade",
  [DeedRow.name]: "cascade",
  [DeskRow.name]: "unlinked",
  [DraftRow.name]: "cascade",
  [MatchRow.name]: "cascade",
  [MembershipRow.name]: "cascade",
  [NoticeRow.name]: "by subject",
  [PostRow.name]: "cascade",
  [PostTokenRow.name]: "cascade",
  [EventRow.name]: "cascade",
  [FeedRow.name]: "cascade",
  [ItemRow.name]: "cascade",
  [RsvpRow.name]: "cascade",
  RoomRow: "unlinked",
  [ReportRow.name]: "cascade",
  [SeenRow.name]: "cascade",
  [ShownRow.name]: "by subject",
  [VoteRow.name]: "cascade",
};

export function erasureOf(em: Em): Erasure {
  const gone = new Set<MemberId>();
  return {
    isGone: (person) => gone.has(person),
    async erase(person) {
      gone.add(person);
      const posts = await em.find(PostRow, { author: person }, { fields: ["id"] });
      const matches = await em.find(
        MatchRow,
        { $or: [{ giver: person }, { needer: person }] },
        { fields: ["id"] },
      );
      const events = await em.find(EventRow, { host: person }, { fields: ["id"] });
      const about = [
        ...events.map(({ id }) => `event:${id}`),
        ...posts.map(({ id }) => `post:${id}`),
        ...matches.map(({ id }) => `match:${id}`),
        `free:${person}`,
      ];
      await em.nativeDelete(NoticeRow, { about, state: { $ne: "pending" } });
      const pending = await em.find(NoticeRow, { about, state: "pending" });
      for (const row of pending) if (row.subject.kind !== "rewrite") em.remove(row);
      await em.flush();
      await em.nativeDelete(PersonRow, { id: person });
      em.clear();
    },
  };
}
