import { findMatches } from "../aid/matching/find.ts";
import { mask } from "../aid/mask.ts";
import type { Kind, Matchable } from "../aid/post.ts";
import { indexTokens } from "../flows/posts.ts";
import { mayShow } from "../flows/consent.ts";
import { learntIn } from "../flows/learning.ts";
import { readerIn } from "../flows/vocabulary.ts";
import { found } from "../views/post.ts";
import { defineCommand, here, type Turn } from "./command.ts";
import { hintsFor } from "./desks.ts";
import { text } from "./params.ts";

const SHOWN = 8;

async function search(kind: Kind, turn: Turn<{ words: string }>) {
  const { work, community, t, concepts, member } = turn;
  const words = { communityId: community.id, text: turn.args.words, locale: t.locale };
  const tokens = await indexTokens(words, turn);
  const candidates = await work.posts.candidates({ community: community.id, kind, tokens }, 50);
  const apart = await work.blocks.around(member.id);
  const others = candidates.filter(({ author: { id } }) => id !== member.id && !apart.has(id));
  const read = await readerIn(community.id, turn);
  const query = {
    ...read(words),
    id: "query",
    kind: kind === "need" ? ("offer" as const) : ("need" as const),
    author: { id: member.id },
  };
  const learnt = await learntIn(community.id, turn);
  return findMatches<Matchable>(query, others.map(read), concepts, learnt).flatMap((match) => {
    const post = others.find(({ id }) => id === match[kind].id);
    return post ? [{ post, score: match.score }] : [];
  });
}

/** Open posts of others that are about these words, best first. */
export const find = defineCommand({
  name: "find",
  public: true,
  params: { words: text({ required: true }) },
  async run(turn) {
    const both = [...(await search("offer", turn)), ...(await search("need", turn))];
    const best = both.toSorted((a, b) => b.score - a.score).slice(0, SHOWN);
    const posts = [];
    for (const { post } of best) {
      const shown = await mayShow(post.author.id, post.platform, turn.room.platform, turn);
      const words = shown ? mask(post.text, turn.t("masked")) : turn.t("words-elsewhere");
      posts.push({ id: post.id, kind: post.kind, words });
    }
    const hints = await hintsFor(turn.args.words, turn);
    return [here(found({ words: turn.args.words, posts, hints }, turn.t))];
  },
});
