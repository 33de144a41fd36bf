import type { MemberId } from "../aid/community.ts";
import type { Desk } from "../aid/desk.ts";
import { DeskRow } from "./entities/desks.ts";
import type { Ids } from "./ids.ts";
import { type Em, READ_ONLY } from "./orm.ts";

export type NewDesk = Pick<
  Desk,
  "communityId" | "steward" | "name" | "locale" | "zone" | "stops" | "numbered"
>;
export type DeskChange = Partial<Omit<Desk, "id" | "communityId" | "zone">>;

export interface Desks {
  /** A draft, until its steward publishes it. */
  add(desk: NewDesk, now: Date): Promise<Desk>;
  find(id: string): Promise<Desk | undefined>;
  change(id: string, change: DeskChange): Promise<void>;
  remove(id: string): Promise<void>;
  /** Drafts too, of all of them or of one. */
  of(
    whose: { readonly community: string } | { readonly steward: MemberId },
  ): Promise<readonly Desk[]>;
  reassign(from: MemberId, to: MemberId): Promise<void>;
  moveTo(community: string, from: string): Promise<void>;
  /** Drafts that nobody finished since then. */
  sweep(before: Date): Promise<void>;
}

const toDesk = (row: DeskRow): Desk => ({
  id: `d${row.id.slice(1)}`,
  communityId: row.community.id,
  steward: row.steward?.id,
  name: row.name,
  locale: row.locale,
  zone: row.zone,
  stops: row.stops,
  exceptions: row.exceptions,
  numbered: row.numbered,
  services: row.services ?? undefined,
  welcome: row.welcome ?? undefined,
  cost: row.cost ?? undefined,
  access: row.access ?? undefined,
  status: row.status,
  confirmedAt: row.confirmedAt,
});

/** What is undefined here is null there. */
function toRow(change: DeskChange) {
  const { services, welcome, cost, access, steward, ...same } = change;
  return {
    ...same,
    ...("steward" in change && { steward: steward ?? null }),
    ...("services" in change && { services: services ?? null }),
    ...("welcome" in change && { welcome: welcome ?? null }),
    ...("cost" in change && { cost: cost ?? null }),
    ...("access" in change && { access: access ?? null }),
  };
}

export function desksOf(em: Em, ids: Ids): Desks {
  const order = { orderBy: { name: "asc", id: "asc" }, ...READ_ONLY } as const;
  return {
    async add({ communityId, steward, ...desk }, now) {
      const row = em.create(DeskRow, {
        ...desk,
        id: await ids.desk(),
        community: communityId,
        steward: steward ?? null,
        exceptions: [],
        services: null,
        welcome: null,
        cost: null,
        access: null,
        status: "draft",
        confirmedAt: now,
      });
      await em.flush();
      return toDesk(row);
    },
    async find(id) {
      const row = await em.findOne(DeskRow, { id }, READ_ONLY);
      return row ? toDesk(row) : undefined;
    },
    async change(id, change) {
      em.assign(await em.findOneOrFail(DeskRow, { id }), toRow(change));
      await em.flush();
    },
    async remove(id) {
      await em.nativeDelete(DeskRow, { id });
      em.clear();
    },
    of: async (whose) => (await em.find(DeskRow, whose, order)).map(toDesk),
    async reassign(from, to) {
      await em.nativeUpdate(DeskRow, { steward: from }, { steward: to });
      em.clear();
    },
    async moveTo(community, from) {
      await em.nativeUpdate(DeskRow, { community: from }, { community });
      em.clear();
    },
    async sweep(before) {
      await em.nativeDelete(DeskRow, { status: "draft", confirmedAt: { $lt: before } });
    },
  };
}
