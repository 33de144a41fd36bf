import type { MemberId } from "../aid/community.ts";
import type { Match, MatchId, Standing } from "../aid/match.ts";
import type { PostId } from "../aid/post.ts";
import { MatchRow } from "./entities.ts";
import type { Ids } from "./ids.ts";
import type { Em } from "./orm.ts";
import type { Posts } from "./posts.ts";

export type NewMatch = Pick<Match, "communityId" | "giver" | "needer" | "score" | "because"> & {
  readonly need?: PostId | undefined;
  readonly offer?: PostId | undefined;
};

export type MatchChange = Partial<
  Pick<Match, "standing" | "giverSaid" | "neederSaid" | "askedAt" | "relay">
>;

export interface Matches {
  find(id: string): Promise<Match | undefined>;
  /** The same two people about the same posts make one match, for ever. */
  add(match: NewMatch, now: Date): Promise<Match>;
  between(pair: Pick<NewMatch, "giver" | "needer" | "need" | "offer">): Promise<Match | undefined>;
  change(id: MatchId, change: MatchChange): Promise<void>;
  ofNeed(need: PostId): Promise<readonly Match[]>;
  ofPost(post: PostId): Promise<readonly Match[]>;
  of(member: MemberId, standings?: readonly Standing[]): Promise<readonly Match[]>;
  /** Matches whose messages the bot carries for this person now. */
  conversations(member: MemberId): Promise<readonly Match[]>;
  reassign(from: MemberId, to: MemberId): Promise<void>;
}

const either = (member: MemberId) => ({ $or: [{ giver: member }, { needer: member }] });

export function matchesOf(em: Em, ids: Ids, posts: Posts): Matches {
  async function toMatch(row: MatchRow): Promise<Match> {
    return {
      id: `m${row.id.slice(1)}`,
      communityId: row.community.id,
      need: row.need ? await posts.find(row.need.id) : undefined,
      offer: row.offer ? await posts.find(row.offer.id) : undefined,
      giver: row.giver.id,
      needer: row.needer.id,
      score: row.score,
      because: row.because,
      standing: row.standing,
      giverSaid: row.giverSaid ?? undefined,
      neederSaid: row.neederSaid ?? undefined,
      askedAt: row.askedAt ?? undefined,
      relay: row.relay,
    };
  }
  async function all(where: object): Promise<readonly Match[]> {
    const rows = await em.find(MatchRow, where, { orderBy: { createdAt: "asc", id: "asc" } });
    const found: Match[] = [];
    for (const row of rows) found.push(await toMatch(row));
    return found;
  }

  const matches: Matches = {
    async find(id) {
      const row = await em.findOne(MatchRow, { id });
      return row ? toMatch(row) : undefined;
    },
    async add(match, now) {
      const known = await matches.between(match);
      if (known) return known;
      const { communityId, need, offer, ...rest } = match;
      const row = em.create(MatchRow, {
        id: await ids.match(),
        ...rest,
        community: communityId,
        need: need ?? null,
        offer: offer ?? null,
        standing: "queued",
        relay: "none",
        createdAt: now,
      });
      await em.flush();
      return toMatch(row);
    },
    async between({ giver, needer, need, offer }) {
      const where = { giver, needer, need: need ?? null, offer: offer ?? null };
      const row = await em.findOne(MatchRow, where);
      return row ? toMatch(row) : undefined;
    },
    async change(id, change) {
      const row = await em.findOneOrFail(MatchRow, { id });
      const set = Object.fromEntries(
        Object.entries(change).map(([key, value]) => [key, value ?? null]),
      );
      em.assign(row, set);
      await em.flush();
    },
    ofNeed: (need) => all({ need }),
    ofPost: (post) => all({ $or: [{ need: post }, { offer: post }] }),
    of: (member, standings) =>
      all(standings ? { $and: [either(member), { standing: [...standings] }] } : either(member)),
    conversations: (member) => all({ $and: [either(member), { relay: "open" }] }),
    async reassign(from, to) {
      await em.nativeDelete(MatchRow, { giver: [from, to], needer: [from, to] });
      await em.nativeUpdate(MatchRow, { giver: from }, { giver: to });
      await em.nativeUpdate(MatchRow, { needer: from }, { needer: to });
      em.clear();
    },
  };
  return matches;
}
