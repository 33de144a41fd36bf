import type { Sent } from "#chat";
import type { MemberId } from "../aid/community.ts";
import { ShownRow } from "./entities/speech.ts";
import type { Em } from "./orm.ts";

/** A message on somebody's screen that may be rewritten. */
export interface Showing {
  readonly id: number;
  /** `post:p4t9` in a room; `ask:m3xk:giver`, `relay:m3xk` in private, with `:said` or `:encrypted` where it holds carried words. */
  readonly of: string;
  readonly person: MemberId | undefined;
  readonly sent: Sent;
  readonly locale: string;
}

export interface Shown {
  add(showing: Omit<Showing, "id">, now: Date): Promise<void>;
  find(id: number): Promise<Showing | undefined>;
  of(subject: string): Promise<readonly Showing[]>;
  /** What stands at this message, if that is known. */
  at(sent: Sent): Promise<Showing | undefined>;
  drop(subject: string): Promise<void>;
  dropOne(id: number): Promise<void>;
  /** The messages of a room that moved cannot be rewritten where it lives now. */
  dropRoom(platform: string, id: string): Promise<void>;
  sweep(before: Date): Promise<void>;
}

const toShowing = (row: ShownRow): Showing => ({
  id: row.id,
  of: row.of,
  person: row.person?.id,
  sent: row.sent,
  locale: row.locale,
});

export function shownOf(em: Em): Shown {
  return {
    async add({ person, ...showing }, now) {
      em.create(ShownRow, { ...showing, person: person ?? null, at: now });
      await em.flush();
    },
    async find(id) {
      const row = await em.findOne(ShownRow, { id });
      return row ? toShowing(row) : undefined;
    },
    async of(subject) {
      return (await em.find(ShownRow, { of: subject }, { orderBy: { id: "asc" } })).map(toShowing);
    },
    async at({ room, ids }) {
      const [row] = await em.execute<{ id: number }[]>(
        `select id from shown where json_extract(sent, '$.room.platform') = ? and json_extract(sent, '$.room.id') = ?
         and exists (select 1 from json_each(json_extract(sent, '$.ids')) where value = ?) order by id desc limit 1`,
        [room.platform, room.id, ids[0] ?? ""],
      );
      const found = row && (await em.findOne(ShownRow, { id: row.id }));
      return found ? toShowing(found) : undefined;
    },
    async drop(subject) {
      await em.nativeDelete(ShownRow, { of: subject });
    },
    async dropOne(id) {
      await em.nativeDelete(ShownRow, { id });
    },
    async dropRoom(platform, id) {
      await em.execute(
        "delete from shown where json_extract(sent, '$.room.platform') = ? and json_extract(sent, '$.room.id') = ?",
        [platform, id],
      );
    },
    async sweep(before) {
      await em.nativeDelete(ShownRow, { at: { $lt: before } });
    },
  };
}
