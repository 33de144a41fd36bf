import type { MemberId } from "../aid/community.ts";
import type { MatchId } from "../aid/match.ts";
import type { Pair, Tally } from "../aid/matching/learning.ts";
import { VoteRow } from "./entities/posts.ts";
import { type Em, READ_ONLY } from "./orm.ts";

/** What one answer says about a pair of concepts. */
export interface Vote extends Pair {
  readonly yes: boolean;
}

export interface Votes {
  /** In place of what this person said about this match before. */
  cast(match: MatchId, person: MemberId, vote: Vote): Promise<void>;
  withdraw(match: MatchId, person: MemberId): Promise<void>;
  /** Of each person the last vote on each pair, for pairs that somebody said no to: the others change nothing. */
  tallies(community: string): Promise<readonly Tally[]>;
  by(person: MemberId): Promise<readonly Vote[]>;
  /** All of a community are forgotten. */
  reset(community: string): Promise<void>;
  reassign(from: MemberId, to: MemberId): Promise<void>;
}

export function votesOf(em: Em): Votes {
  const withdraw = async (match: MatchId, person: MemberId): Promise<void> => {
    await em.nativeDelete(VoteRow, { match, person });
  };
  return {
    withdraw,
    async cast(match, person, { need, offer, yes }) {
      await withdraw(match, person);
      await em.insert(VoteRow, { match, person, need, offer, yes });
    },
    async tallies(community) {
      const against = "sum(case when yes then 0 else 1 end)";
      const rows = await em.execute<{ need: string; offer: string; no: number; many: number }[]>(
        `select need, offer, ${against} as no, count(*) as many from (
           select v.need, v.offer, v.yes,
             row_number() over (partition by v.person_id, v.need, v.offer order by v.id desc) as newest
           from vote v join match m on m.id = v.match_id where m.community_id = ?) as last
         where newest = 1 group by need, offer having ${against} > 0`,
        [community],
      );
      return rows.map(({ need, offer, no, many }) => ({ need, offer, no, yes: many - no }));
    },
    async by(person) {
      const rows = await em.find(VoteRow, { person }, { orderBy: { id: "asc" }, ...READ_ONLY });
      return rows.map(({ need, offer, yes }) => ({ need, offer, yes }));
    },
    async reset(community) {
      await em.execute(
        "delete from vote where match_id in (select id from match where community_id = ?)",
        [community],
      );
    },
    async reassign(from, to) {
      await em.nativeUpdate(VoteRow, { person: from }, { person: to });
      em.clear();
    },
  };
}
