import type { Room, Sent } from "#chat";
import type { MemberId } from "../aid/community.ts";
import type { Kind, Matchable, Post, PostId } from "../aid/post.ts";
import { RoomRow } from "./entities/people.ts";
import { MatchRow, PostRow, PostTokenRow } from "./entities/posts.ts";
import type { Ids } from "./ids.ts";
import { namesOf } from "./names.ts";
import { type Em, READ_ONLY } from "./orm.ts";

export interface NewPost extends Omit<Post, "id" | "status" | "author"> {
  readonly author: MemberId;
  readonly communityId: string;
  readonly tokens: readonly string[];
  readonly platform: string;
  readonly room?: Pick<Room, "platform" | "id">;
  /** The message it was made from: a command, or plain words that answered a question. */
  readonly source?: { readonly sent: Sent; readonly plain: boolean };
}

/** An open post as matching sees it, and what the list of open posts needs. */
export interface Candidate extends Matchable {
  readonly id: PostId;
  readonly platform: string;
  readonly encrypted: boolean;
  readonly createdAt: Date;
}

export interface Posts {
  add(post: NewPost): Promise<Post>;
  find(id: string): Promise<Post | undefined>;
  isOpen(id: PostId): Promise<boolean>;
  many(ids: readonly string[]): Promise<ReadonlyMap<string, Post>>;
  /** `plain`: that message was no command. */
  bySource(sent: Sent): Promise<{ readonly post: Post; readonly plain: boolean } | undefined>;
  /** The likeliest open posts of one kind in a community, by shared tokens, rarest first. */
  candidates(
    wanted: { community: string; kind: Kind; tokens: readonly string[] },
    limit: number,
  ): Promise<readonly Candidate[]>;
  openOf(author: MemberId): Promise<readonly Post[]>;
  /** Open posts of all communities by their ids, from after one on. */
  open(after: string, limit: number): Promise<readonly Post[]>;
  /** Open posts of a community that hold these letters, whatever their accents or case. */
  holding(community: string, letters: string): Promise<readonly Post[]>;
  /** Of a community, the newest first. */
  newest(community: string, kind: Kind, limit: number): Promise<readonly Post[]>;
  of(author: MemberId): Promise<readonly Post[]>;
  edit(
    id: PostId,
    change: Pick<Post, "text" | "locale" | "encrypted" | "expiresAt"> & Pick<NewPost, "tokens">,
  ): Promise<void>;
  setStatus(id: PostId, status: Post["status"], tokens: readonly string[]): Promise<void>;
  setExpiry(id: PostId, expiresAt: Date): Promise<void>;
  /** The posts of a room go where the room goes, or all those of a community, with their matches. */
  moveTo(
    community: string,
    from: { readonly room: Pick<Room, "platform" | "id"> } | { readonly community: string },
  ): Promise<readonly Post[]>;
  reauthor(from: MemberId, to: MemberId): Promise<void>;
}

const sourceKey = ({ room, ids }: Sent, plain: boolean): string =>
  [room.platform, room.id, ids[0], ...(plain ? ["plain"] : [])].join("\n");

const toPost = (row: PostRow, authorName: string): Post => ({
  id: `p${row.id.slice(1)}`,
  kind: row.kind,
  text: row.text,
  author: row.author.id,
  authorName,
  communityId: row.community.id,
  platform: row.platform,
  encrypted: row.encrypted,
  public: row.room != null,
  locale: row.locale,
  status: row.status,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
});

/** What SQL gives of a post as it is; on SQLite a yes is a 1. */
type Plain = "id" | "text" | "locale" | "platform" | "encrypted";

/** Of each token only so many posts are looked at, the newest: a word that half of all posts share tells little. */
const NEWEST = 200;
/** A shared concept says more than a shared word. */
const weightOf = (token: string): number => (token.startsWith("c:") ? 4 : 1);

export function postsOf(em: Em, ids: Ids): Posts {
  async function all(rows: readonly PostRow[]): Promise<readonly Post[]> {
    if (rows.length === 0) return [];
    const names = await namesOf(
      em,
      rows.map(({ author }) => author.id),
    );
    return rows.map((row) => toPost(row, names.get(row.author.id) ?? ""));
  }
  async function one(row: PostRow | null): Promise<Post | undefined> {
    return row ? (await all([row]))[0] : undefined;
  }

  async function index(
    row: { id: string; community: string; kind: Kind },
    tokens: readonly string[],
  ) {
    if (tokens.length === 0) return;
    await em.insertMany(
      PostTokenRow,
      tokens.map((token) => ({ post: row.id, token, community: row.community, kind: row.kind })),
    );
  }

  /** Only what is open can be found. */
  async function reindex({ id, community, kind, status }: PostRow, tokens: readonly string[]) {
    await em.nativeDelete(PostTokenRow, { post: id });
    await index({ id, community: community.id, kind }, status === "open" ? tokens : []);
  }

  return {
    async add({ tokens, room, source, author, authorName, communityId, ...post }) {
      const where =
        room && (await em.findOne(RoomRow, { platform: room.platform, platformId: room.id }));
      const id = await ids.post();
      const row = em.create(PostRow, {
        id,
        ...post,
        author,
        community: communityId,
        status: "open",
        room: where ?? null,
        source: source ? sourceKey(source.sent, source.plain) : null,
      });
      await em.flush();
      await index({ id, community: communityId, kind: post.kind }, tokens);
      return toPost(row, authorName);
    },
    isOpen: async (id) => (await em.count(PostRow, { id, status: "open" })) > 0,
    async many(wanted) {
      const rows = await em.find(PostRow, { id: { $in: [...new Set(wanted)] } }, READ_ONLY);
      return new Map((await all(rows)).map((post) => [post.id, post]));
    },
    async find(id) {
      return one(await em.findOne(PostRow, { id }));
    },
    async bySource(sent) {
      const keys = [sourceKey(sent, false), sourceKey(sent, true)];
      const row = await em.findOne(PostRow, { source: { $in: keys } });
      const post = await one(row);
      return post && { post, plain: row?.source === keys[1] };
    },
    async candidates({ community, kind, tokens }, limit) {
      if (tokens.length === 0) return [];
      const one = `select * from (select post_id, ? as weight, rowid as age from post_token
        where community = ? and kind = ? and token = ? order by rowid desc limit ${NEWEST})`;
      const found = await em.execute<
        (Pick<PostRow, Plain> & { author: string; createdAt: number })[]
      >(
        `select p.id, p.text, p.locale, p.author_id as author, p.platform,
         p.encrypted, p.created_at as createdAt from
         (select post_id, sum(weight) as shared, max(age) as age from (${tokens.map(() => one).join(" union all ")})
          group by post_id order by shared desc, age desc limit ?) t
         join post p on p.id = t.post_id order by t.shared desc, t.age desc`,
        [...tokens.flatMap((token) => [weightOf(token), community, kind, token]), limit],
      );
      return found.map(({ id, author, encrypted, createdAt, ...rest }) => ({
        ...rest,
        createdAt: new Date(createdAt),
        encrypted: Boolean(encrypted),
        id: `p${id.slice(1)}`,
        kind,
        author: { id: author },
      }));
    },
    async open(after, limit) {
      const where = { status: "open" as const, id: { $gt: after } };
      return all(await em.find(PostRow, where, { orderBy: { id: "asc" }, limit, ...READ_ONLY }));
    },
    async openOf(author) {
      return all(
        await em.find(
          PostRow,
          { author, status: "open" },
          { orderBy: { createdAt: "asc", id: "asc" }, ...READ_ONLY },
        ),
      );
    },
    async holding(community, letters) {
      // SQLite folds the case of plain letters alone, so that any other one stands for itself.
      const like = `%${letters.replace(/[^a-z0-9]/gi, "_")}%`;
      const where = { community, status: "open" as const, text: { $like: like } };
      return all(await em.find(PostRow, where, { orderBy: { id: "asc" }, ...READ_ONLY }));
    },
    async newest(community, kind, limit) {
      const order = { createdAt: "desc", id: "asc" } as const;
      const where = { community, kind, status: "open" } as const;
      return all(await em.find(PostRow, where, { orderBy: order, limit, ...READ_ONLY }));
    },
    async of(author) {
      return all(
        await em.find(
          PostRow,
          { author },
          { orderBy: { createdAt: "asc", id: "asc" }, ...READ_ONLY },
        ),
      );
    },
    async edit(id, { tokens, ...change }) {
      const row = await em.findOneOrFail(PostRow, { id });
      em.assign(row, change);
      await em.flush();
      await reindex(row, tokens);
    },
    async setStatus(id, status, tokens) {
      const row = await em.findOneOrFail(PostRow, { id });
      row.status = status;
      await em.flush();
      await reindex(row, tokens);
    },
    async setExpiry(id, expiresAt) {
      const row = await em.findOneOrFail(PostRow, { id });
      row.expiresAt = expiresAt;
      await em.flush();
    },
    async moveTo(community, from) {
      const where =
        "room" in from
          ? { room: { platform: from.room.platform, platformId: from.room.id } }
          : { community: from.community };
      const moved = await em.find(PostRow, where, { fields: ["id"] });
      const posts = moved.map(({ id }) => id);
      await em.nativeUpdate(PostRow, { id: posts }, { community });
      await em.nativeUpdate(PostTokenRow, { post: posts }, { community });
      await em.nativeUpdate(MatchRow, { $or: [{ need: posts }, { offer: posts }] }, { community });
      em.clear();
      return all(
        await em.find(
          PostRow,
          { id: posts },
          { orderBy: { createdAt: "asc", id: "asc" }, ...READ_ONLY },
        ),
      );
    },
    async reauthor(from, to) {
      await em.nativeUpdate(PostRow, { author: from }, { author: to });
      em.clear();
    },
  };
}
