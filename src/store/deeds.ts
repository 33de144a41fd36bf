import type { MemberId } from "../aid/community.ts";
import { DeedRow } from "./entities/speech.ts";
import type { Em } from "./orm.ts";

/** Something done that can be taken back for a while. `before`: what it was, as far as that is needed. */
export interface Deed {
  readonly kind: "post" | "edit" | "close" | "accept" | "decline" | "rsvp";
  readonly of: string;
  readonly before: Readonly<Record<string, string>>;
  readonly at: Date;
}

export interface Deeds {
  last(person: MemberId): Promise<Deed | undefined>;
  did(person: MemberId, deed: Deed): Promise<void>;
  /** Taken back; or something else was done since that cannot be: `/undo` means the last thing, never the one before. */
  drop(person: MemberId): Promise<void>;
  sweep(before: Date): Promise<void>;
}

export function deedsOf(em: Em): Deeds {
  return {
    async last(person) {
      const row = await em.findOne(DeedRow, { person });
      return row ? { kind: row.kind, of: row.of, before: row.before, at: row.at } : undefined;
    },
    async did(person, deed) {
      const row = { person, ...deed, before: { ...deed.before } };
      await em.createQueryBuilder(DeedRow).insert(row).onConflict("person").merge().execute();
    },
    async drop(person) {
      await em.nativeDelete(DeedRow, { person });
    },
    async sweep(before) {
      await em.nativeDelete(DeedRow, { at: { $lt: before } });
    },
  };
}
