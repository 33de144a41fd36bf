import type { MemberId } from "../aid/community.ts";
import { DraftRow } from "./entities/speech.ts";
import type { Em } from "./orm.ts";

/** A half-said command. `param` is what was asked for; "" when it is the command itself that is not known yet. */
export interface Draft {
  readonly command: string;
  readonly args: Readonly<Record<string, string>>;
  readonly param: string;
}

export interface Drafts {
  /** The open question to this person in this place, and then there is none. */
  take(person: MemberId, place: string, now: Date): Promise<Draft | undefined>;
  keep(person: MemberId, place: string, draft: Draft, until: Date): Promise<void>;
  sweep(before: Date): Promise<void>;
}

export function draftsOf(em: Em): Drafts {
  return {
    async take(person, place, now) {
      const row = await em.findOne(DraftRow, { person, place });
      if (!row) return undefined;
      await em.remove(row).flush();
      return row.until > now
        ? { command: row.command, args: row.args, param: row.param }
        : undefined;
    },
    async keep(person, place, { command, args, param }, until) {
      const row = await em.findOne(DraftRow, { person, place });
      const kept = { command, args: { ...args }, param, until };
      if (row) em.assign(row, kept);
      else em.create(DraftRow, { person, place, ...kept });
      await em.flush();
    },
    async sweep(before) {
      await em.nativeDelete(DraftRow, { until: { $lt: before } });
    },
  };
}
