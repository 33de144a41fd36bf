import { inUsualWords, type Meaning } from "../aid/matching/vocabulary.ts";
import type { Post } from "../aid/post.ts";
import { indexTokens, matchUp } from "./posts.ts";
import type { Scene } from "./scene.ts";

/** Forms of one word share its first letters, but for the last two. */
const ENDING = 2;
const SHORTEST = 3;

/** Open posts that a word's meaning changes. */
async function postsHolding(
  word: string,
  concept: string,
  community: string,
  { work, concepts }: Scene,
): Promise<readonly Post[]> {
  const letters = word.slice(0, Math.max(SHORTEST, word.length - ENDING));
  const vocabulary = new Map([[word, concept]]);
  return (await work.posts.holding(community, letters)).filter(
    ({ text, locale }) => inUsualWords(text, locale, vocabulary, concepts) !== text,
  );
}

const reindex = async (post: Post, scene: Scene): Promise<void> =>
  scene.work.posts.setStatus(post.id, post.status, await indexTokens(post, scene));

/** A word has a meaning from now on: open posts that hold it are read anew, and whom they may concern is asked. How many. */
export async function teach(community: string, meaning: Meaning, scene: Scene): Promise<number> {
  const { word, concept } = meaning;
  await scene.work.words.teach(community, meaning);
  if (concept === undefined) return 0;
  const holding = await postsHolding(word, concept, community, scene);
  for (const post of holding) await reindex(post, scene);
  for (const post of holding) await matchUp(post, scene);
  return holding.length;
}

/** It has none any more; nobody who was asked meanwhile is told. */
export async function unteach(
  community: string,
  { word, language, concept }: Meaning,
  scene: Scene,
): Promise<void> {
  const { work } = scene;
  await work.words.forget(community, word);
  if (concept === undefined) return;
  const holding = await postsHolding(word, concept, community, scene);
  for (const post of holding) await reindex(post, scene);
  if (holding.length > 0) await work.words.count(community, language, [word], holding.length);
}
