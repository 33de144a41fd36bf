import type { EntityName } from "@mikro-orm/core";
import { BlockRow, CommunityRow, PersonRow } from "./entities/people.ts";
import { DeskRow } from "./entities/desks.ts";
import { EventRow } from "./entities/events.ts";
import { MatchRow, PostRow, ReportRow } from "./entities/posts.ts";
import type { Em } from "./orm.ts";

/** No letter or digit that is easily taken for another: 0 o, 1 i l. */
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

export const randomLetters = (length: number, chance: () => number): string =>
  Array.from({ length }, () => LETTERS.charAt(Math.floor(chance() * LETTERS.length))).join("");

export interface Ids {
  post(): Promise<`p${string}`>;
  matches(many: number): Promise<readonly string[]>;
  community(): Promise<string>;
  event(): Promise<string>;
  desk(): Promise<string>;
  block(): Promise<string>;
  report(): Promise<string>;
  person(): Promise<string>;
}

/** Short ids that people can read and type, never a word: three letters or digits while there is room, then more. */
export function idsOf(em: Em, chance: () => number): Ids {
  async function free(
    row: EntityName<{ id: string }>,
    prefix: string,
    length: number,
  ): Promise<string> {
    for (let tries = 0; ; tries += 1) {
      const id = prefix + randomLetters(length + Math.floor(tries / 9), chance);
      if (!/\d/.test(id)) continue;
      if (!(await em.findOne(row, { id }, { fields: ["id"] }))) return id;
    }
  }
  async function matches(many: number): Promise<readonly string[]> {
    const wanted = new Set<string>();
    for (let tries = 0; wanted.size < many; tries += 1) {
      const length = 3 + Math.floor(tries / (9 * many));
      const id = `m${randomLetters(length, chance)}`;
      if (/\d/.test(id)) wanted.add(id);
      if (wanted.size < many) continue;
      const taken = await em.find(MatchRow, { id: { $in: [...wanted] } }, { fields: ["id"] });
      for (const row of taken) wanted.delete(row.id);
    }
    return [...wanted];
  }

  return {
    post: async () => `p${(await free(PostRow, "p", 3)).slice(1)}`,
    matches,
    event: () => free(EventRow, "e", 3),
    desk: () => free(DeskRow, "d", 3),
    block: () => free(BlockRow, "b", 3),
    report: () => free(ReportRow, "r", 3),
    community: () => free(CommunityRow, "c", 5),
    person: () => free(PersonRow, "h", 8),
  };
}
