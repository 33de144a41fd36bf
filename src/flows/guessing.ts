import { analyse } from "../aid/matching/analyse.ts";
import { bothAgree } from "../aid/match.ts";
import type { Scene } from "./scene.ts";
import { readerIn } from "./vocabulary.ts";

const MOST = 3;

/** What posts are about that were brought together with one that holds this word. */
async function acceptedWith(
  word: string,
  community: string,
  scene: Scene,
): Promise<readonly string[]> {
  const { work, concepts } = scene;
  const read = await readerIn(community, scene);
  const ids: string[] = [];
  for (const post of await work.posts.holding(community, word)) {
    for (const match of (await work.matches.ofPost(post.id)).filter(bothAgree)) {
      const other = post.kind === "need" ? match.offer : match.need;
      if (!other) continue;
      const { text, locale } = read(other);
      ids.push(...analyse(text, locale, concepts).subjects.map(({ id }) => id));
    }
  }
  return ids;
}

/** What a word may mean: what it helped with, then what is spelt nearly like it. */
export async function likelyMeanings(
  word: string,
  language: string,
  community: string,
  scene: Scene,
): Promise<readonly string[]> {
  const accepted = await acceptedWith(word, community, scene);
  return [...new Set([...accepted, ...scene.concepts.near(word, language)])].slice(0, MOST);
}
