import { findMatches } from "../aid/matching/find.ts";
import { mask } from "../aid/mask.ts";
import type { Kind, Matchable } from "../aid/post.ts";
import { indexTokens } from "../flows/posts.ts";
import { wordings } from "../flows/consent.ts";
import { localTo } from "../flows/learning.ts";
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
    ...read({ ...words, createdAt: turn.now }),
    id: "query",
    kind: kind === "need" ? ("offer" as const) : ("need" as const),
    author: { id: member.id },
  };
  const local = await localTo(community.id, turn);
  return findMatches<Matchable>(query, others.map(read), concepts, local).flatMap((match) => {
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
    const { t, room, args } = turn;
    const hints = await hintsFor(args.words, turn);
    const things = best.map(({ post: { author, ...post } }) => ({
      ...post,
      author: author.id,
      text: mask(post.text, t("masked")),
    }));
    const message = await wordings(things, room.platform, turn, (texts) => {
      const posts = things.map(({ id, kind, platform }, at) => {
        const kept = platform === room.platform ? "words-kept" : "words-elsewhere";
        return { id, kind, words: texts[at] ?? t(kept) };
      });
      return found({ words: args.words, posts, hints }, t);
    });
    return [here(message)];
  },
});
