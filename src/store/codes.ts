import type { MemberId } from "../aid/community.ts";
import { CodeRow } from "./entities/speech.ts";
import { randomLetters } from "./ids.ts";
import type { Em } from "./orm.ts";

/** With a community it joins a room to that; without, an account to the person who asked for it. */
export interface Code {
  readonly person: MemberId;
  readonly community: string | undefined;
}

export interface Codes {
  /** Eight letters in two groups: 31^8 of them, for ten minutes, once. */
  make(code: Code, until: Date): Promise<string>;
  isGood(code: string, now: Date): Promise<boolean>;
  /** Used up with this. */
  take(code: string, now: Date): Promise<Code | undefined>;
  sweep(before: Date): Promise<void>;
}

export function codesOf(em: Em, chance: () => number): Codes {
  return {
    async make({ person, community }, until) {
      const code = `${randomLetters(4, chance)}-${randomLetters(4, chance)}`;
      await em.insert(CodeRow, { code, person, community: community ?? null, until });
      return code;
    },
    async isGood(code, now) {
      return (await em.count(CodeRow, { code, until: { $gt: now } })) > 0;
    },
    async take(code, now) {
      const row = await em.findOne(CodeRow, { code: code.toLowerCase() });
      if (!row) return undefined;
      await em.remove(row).flush();
      return row.until > now ? { person: row.person.id, community: row.community?.id } : undefined;
    },
    async sweep(before) {
      await em.nativeDelete(CodeRow, { until: { $lt: before } });
    },
  };
}
