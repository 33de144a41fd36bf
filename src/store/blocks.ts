import type { MemberId } from "../aid/community.ts";
import { BlockRow } from "./entities/people.ts";
import type { Ids } from "./ids.ts";
import type { Em } from "./orm.ts";

export interface Block {
  readonly id: string;
  readonly of: MemberId;
  readonly at: Date;
}

export interface Blocks {
  add(by: MemberId, of: MemberId, now: Date): Promise<Block>;
  /** Only one's own. Whether there was such a block. */
  remove(id: string, by: MemberId): Promise<boolean>;
  by(person: MemberId): Promise<readonly Block[]>;
  /** All whom this person blocked, or who blocked them: nobody is told which. */
  around(person: MemberId): Promise<ReadonlySet<MemberId>>;
}

const toBlock = ({ id, of, at }: BlockRow): Block => ({ id, of: of.id, at });

export function blocksOf(em: Em, ids: Ids): Blocks {
  return {
    async add(by, of, now) {
      const known = await em.findOne(BlockRow, { by, of });
      if (known) return toBlock(known);
      const made = em.create(BlockRow, { id: await ids.block(), by, of, at: now });
      await em.flush();
      return toBlock(made);
    },
    async remove(id, by) {
      return (await em.nativeDelete(BlockRow, { id, by })) > 0;
    },
    async by(person) {
      return (await em.find(BlockRow, { by: person }, { orderBy: { at: "asc", id: "asc" } })).map(
        toBlock,
      );
    },
    async around(person) {
      const rows = await em.find(BlockRow, { $or: [{ by: person }, { of: person }] });
      return new Set(rows.map(({ by, of }) => (by.id === person ? of.id : by.id)));
    },
  };
}
