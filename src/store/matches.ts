import type { MemberId } from "../aid/community.ts";
import type { BareMatch, Match, MatchId, Standing } from "../aid/match.ts";
import type { PostId } from "../aid/post.ts";
import { MatchRow } from "./entities/posts.ts";
import type { Ids } from "./ids.ts";
import { type Em, READ_ONLY } from "./orm.ts";
import type { Posts } from "./posts.ts";

export type NewMatch = Pick<Match, "communityId" | "giver" | "needer" | "score" | "because"> & {
  readonly need?: PostId | undefined;
  readonly offer?: PostId | undefined;
};

export type MatchChange = Partial<
  Pick<
    Match,
    "standing" | "giverSaid" | "neederSaid" | "giverReason" | "neederReason" | "askedAt" | "relay"
  >
>;

export interface Matches {
  find(id: string): Promise<Match | undefined>;
  /** The same two people about the same posts make one match, for ever; one that was only withdrawn begins anew. */
  add(found: readonly NewMatch[], now: Date): Promise<void>;
  /** What this person could still be asked to give, best first. */
  queuedFor(giver: MemberId): Promise<readonly Match[]>;
  change(id: MatchId, change: MatchChange): Promise<void>;
  bareOfNeed(need: PostId): Promise<readonly BareMatch[]>;
  /** How many matches of each post stand how. */
  tally(posts: readonly PostId[]): Promise<ReadonlyMap<string, ReadonlyMap<Standing, number>>>;
  ofPost(post: PostId): Promise<readonly Match[]>;
  of(member: MemberId, standings?: readonly Standing[]): Promise<readonly Match[]>;
  /** Matches whose messages the bot carries for this person now. */
  conversations(member: MemberId): Promise<readonly Match[]>;
  reassign(from: MemberId, to: MemberId): Promise<void>;
}

const toBare = (row: MatchRow): BareMatch => ({
  id: `m${row.id.slice(1)}`,
  communityId: row.community.id,
  giver: row.giver.id,
  needer: row.needer.id,
  score: row.score,
  because: row.because,
  standing: row.standing,
  giverSaid: row.giverSaid ?? undefined,
  neederSaid: row.neederSaid ?? undefined,
  giverReason: row.giverReason ?? undefined,
  neederReason: row.neederReason ?? undefined,
  askedAt: row.askedAt ?? undefined,
  relay: row.relay,
});

const IN_ORDER = { orderBy: { createdAt: "asc", id: "asc" }, ...READ_ONLY } as const;

interface Pair {
  readonly need: string | null;
  readonly offer: string | null;
  readonly giver: string;
  readonly needer: string;
}

const pairOf = ({ need, offer, giver, needer }: Pick<NewMatch, keyof Pair>): Pair => ({
  need: need ?? null,
  offer: offer ?? null,
  giver,
  needer,
});

const rowPair = ({ need, offer, giver, needer }: MatchRow): Pair => ({
  need: need?.id ?? null,
  offer: offer?.id ?? null,
  giver: giver.id,
  needer: needer.id,
});

const keyOf = ({ need, offer, giver, needer }: Pair): string =>
  [need, offer, giver, needer].join(" ");

const either = (member: MemberId) => ({ $or: [{ giver: member }, { needer: member }] });

export function matchesOf(em: Em, ids: Ids, posts: Posts): Matches {
  async function load(rows: readonly MatchRow[]): Promise<readonly Match[]> {
    const wanted = rows.flatMap(({ need, offer }) => [need?.id, offer?.id]);
    const about = await posts.many(wanted.filter((id) => id !== undefined));
    return rows.map((row) => ({
      ...toBare(row),
      need: row.need ? about.get(row.need.id) : undefined,
      offer: row.offer ? about.get(row.offer.id) : undefined,
    }));
  }
  async function one(row: MatchRow | null): Promise<Match | undefined> {
    return row ? (await load([row]))[0] : undefined;
  }
  const all = async (where: object): Promise<readonly Match[]> =>
    load(await em.find(MatchRow, where, IN_ORDER));

  const matches: Matches = {
    find: async (id) => one(await em.findOne(MatchRow, { id })),
    async add(found, now) {
      const known = await em.find(MatchRow, { $or: found.map(pairOf) });
      const before = new Map(known.map((row) => [keyOf(rowPair(row)), row]));
      const fresh = found.filter((match) => !before.has(keyOf(pairOf(match))));
      const free = await ids.matches(fresh.length);
      for (const [at, { score, because, communityId, ...match }] of fresh.entries()) {
        const made = { ...pairOf(match), score, because, community: communityId, createdAt: now };
        em.create(MatchRow, { id: free[at] ?? "", standing: "queued", relay: "none", ...made });
      }
      for (const match of found) {
        const row = before.get(keyOf(pairOf(match)));
        if (row?.standing !== "withdrawn") continue;
        const { score, because } = match;
        const unsaid = { giverSaid: null, neederSaid: null, giverReason: null, neederReason: null };
        em.assign(row, { score, because, standing: "queued", ...unsaid });
      }
      await em.flush();
    },
    async change(id, change) {
      const row = await em.findOneOrFail(MatchRow, { id });
      const set = Object.fromEntries(
        Object.entries(change).map(([key, value]) => [key, value ?? null]),
      );
      em.assign(row, set);
      await em.flush();
    },
    queuedFor: async (giver) => {
      const where = { giver, standing: "queued" as const, need: { status: "open" as const } };
      return load(
        await em.find(MatchRow, where, {
          orderBy: { score: "desc", id: "asc" },
          limit: 20,
          ...READ_ONLY,
        }),
      );
    },
    bareOfNeed: async (need) => (await em.find(MatchRow, { need }, IN_ORDER)).map(toBare),
    async tally(wanted) {
      const marks = wanted.map(() => "?").join(",");
      const count = (side: string): string =>
        `select ${side} as post, standing, count(*) as many from match where ${side} in (${marks}) group by 1, 2`;
      const rows = await em.execute<{ post: string; standing: Standing; many: number }[]>(
        `${count("need_id")} union all ${count("offer_id")}`,
        [...wanted, ...wanted],
      );
      const tally = new Map<string, Map<Standing, number>>();
      for (const { post, standing, many } of rows) {
        const of = tally.get(post) ?? new Map<Standing, number>();
        tally.set(post, of.set(standing, many));
      }
      return tally;
    },
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
