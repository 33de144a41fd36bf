import type { Room } from "#chat";
import type { Community, MemberId } from "../aid/community.ts";
import { CommunityRow, RoomRow } from "./entities/people.ts";
import { PostRow } from "./entities/posts.ts";
import type { Ids } from "./ids.ts";
import type { Em } from "./orm.ts";

/** A room that the bot knows. */
export interface KnownRoom {
  readonly platform: string;
  readonly id: string;
  readonly title: string | undefined;
  readonly space: string | undefined;
  readonly community: string | undefined;
  readonly home: boolean;
  readonly addedBy: MemberId | undefined;
}

export interface Communities {
  find(id: string): Promise<Community | undefined>;
  all(): Promise<readonly Community[]>;
  add(community: Omit<Community, "id">, now: Date): Promise<Community>;
  change(id: string, change: Partial<Omit<Community, "id">>): Promise<void>;
  remove(id: string): Promise<void>;
  room(room: Pick<Room, "platform" | "id">): Promise<KnownRoom | undefined>;
  rooms(community: string): Promise<readonly KnownRoom[]>;
  /** The community of another room of the same space. */
  ofSpace(room: Pick<Room, "platform" | "space">): Promise<string | undefined>;
  /** Makes the room known, or changes what is known of it. */
  keepRoom(
    room: Room,
    change: { community?: string | null; home?: boolean; addedBy?: MemberId },
  ): Promise<KnownRoom>;
  forgetRoom(room: Pick<Room, "platform" | "id">): Promise<void>;
  moveRoom(from: Pick<Room, "platform" | "id">, to: Pick<Room, "platform" | "id">): Promise<void>;
  openPostsIn(room: Pick<Room, "platform" | "id">): Promise<number>;
}

const toCommunity = (row: CommunityRow): Community => ({
  id: row.id,
  name: row.name,
  locale: row.locale,
  zone: row.zone,
  quiet: { from: row.quietFrom, to: row.quietTo },
  lives: { offer: row.offerDays, need: row.needDays },
  town: row.town ?? undefined,
  roomReminder: row.roomReminder,
});

function toRow(change: Partial<Omit<Community, "id">>): Partial<CommunityRow> {
  const { quiet, lives, town, ...same } = change;
  return {
    ...same,
    ...(quiet && { quietFrom: quiet.from, quietTo: quiet.to }),
    ...(lives && { offerDays: lives.offer, needDays: lives.need }),
    ...("town" in change && { town: town ?? null }),
  };
}

const toRoom = (row: RoomRow): KnownRoom => ({
  platform: row.platform,
  id: row.platformId,
  title: row.title ?? undefined,
  space: row.space ?? undefined,
  community: row.community?.id,
  home: row.home,
  addedBy: row.addedBy?.id,
});

export function communitiesOf(em: Em, ids: Ids): Communities {
  const rowOf = ({ platform, id }: Pick<Room, "platform" | "id">) =>
    em.findOne(RoomRow, { platform, platformId: id });
  /** As they were read in this unit of work, until one changes: each of hundreds who are told something asks for theirs. */
  const known = new Map<string, Community>();
  return {
    async find(id) {
      const community = known.get(id);
      if (community) return community;
      const row = await em.findOne(CommunityRow, { id });
      const found = row ? toCommunity(row) : undefined;
      if (found) known.set(id, found);
      return found;
    },
    async all() {
      return (await em.find(CommunityRow, {}, { orderBy: { id: "asc" } })).map(toCommunity);
    },
    async add(community, now) {
      const { quiet, lives, ...rest } = community;
      const row = em.create(CommunityRow, {
        ...rest,
        id: await ids.community(),
        quietFrom: quiet.from,
        quietTo: quiet.to,
        offerDays: lives.offer,
        needDays: lives.need,
        createdAt: now,
      });
      await em.flush();
      return toCommunity(row);
    },
    async change(id, change) {
      known.delete(id);
      em.assign(await em.findOneOrFail(CommunityRow, { id }), toRow(change));
      await em.flush();
    },
    async remove(id) {
      known.delete(id);
      await em.nativeDelete(CommunityRow, { id });
      em.clear();
    },
    async room(room) {
      const row = await rowOf(room);
      return row ? toRoom(row) : undefined;
    },
    async rooms(community) {
      return (await em.find(RoomRow, { community }, { orderBy: { id: "asc" } })).map(toRoom);
    },
    async ofSpace({ platform, space }) {
      if (space === undefined) return undefined;
      const where = { platform, space, community: { $ne: null } };
      const row = await em.findOne(RoomRow, where, { orderBy: { id: "asc" } });
      return row?.community?.id;
    },
    async keepRoom(room, { community, home, addedBy }) {
      const row =
        (await rowOf(room)) ??
        em.create(RoomRow, { platform: room.platform, platformId: room.id, home: false });
      em.assign(row, {
        ...(room.title !== undefined && { title: room.title }),
        ...(room.space !== undefined && { space: room.space }),
        ...(community !== undefined && { community }),
        ...(home !== undefined && { home }),
        ...(addedBy !== undefined && { addedBy }),
      });
      await em.flush();
      return toRoom(row);
    },
    async forgetRoom({ platform, id }) {
      await em.nativeDelete(RoomRow, { platform, platformId: id });
    },
    async moveRoom(from, to) {
      const already = await rowOf(to);
      if (already) await em.remove(already).flush();
      await em.nativeUpdate(
        RoomRow,
        { platform: from.platform, platformId: from.id },
        { platformId: to.id },
      );
      em.clear();
    },
    async openPostsIn(room) {
      const row = await rowOf(room);
      return row ? em.count(PostRow, { room: row.id, status: "open" }) : 0;
    },
  };
}
