import { allWordsIn, unknownIn } from "../aid/matching/unknown.ts";
import { inUsualWords } from "../aid/matching/vocabulary.ts";
import { withWeekdays } from "../aid/matching/weekdays.ts";
import type { Post } from "../aid/post.ts";
import type { Scene } from "./scene.ts";

interface Said {
  readonly text: string;
  readonly locale: string;
  /** When it was said, where it may speak of "tomorrow". */
  readonly createdAt?: Date;
}

/**
 * How texts of one community are read: with the usual words in place of its own, the day that "tomorrow" is, and
 * without the name of the town that all are in.
 */
export async function readerIn(
  community: string,
  { work, concepts }: Pick<Scene, "work" | "concepts">,
): Promise<<T extends Said>(said: T) => T> {
  const vocabulary = await work.words.vocabulary(community);
  const zone = (await work.communities.find(community))?.zone ?? "UTC";
  return (said) => {
    const usual = inUsualWords(said.text, said.locale, vocabulary, concepts);
    const { createdAt, locale } = said;
    const text = createdAt ? withWeekdays(usual, createdAt, zone, locale) : usual;
    return { ...said, text };
  };
}

/** A post that is understood as nothing: its words are counted, so that a steward may say what they mean. */
export async function countUnknown(post: Post, scene: Scene): Promise<void> {
  // A steward would read words that were written where it is encrypted.
  if (post.encrypted) return;
  const read = await readerIn(post.communityId, scene);
  const { language, words } = unknownIn(read(post), scene.concepts);
  await scene.work.words.count(post.communityId, language, words);
}

/** Its words are about to change. */
export async function uncountUnknown(post: Post, scene: Scene): Promise<void> {
  if (post.encrypted) return;
  const read = await readerIn(post.communityId, scene);
  const { language, words } = unknownIn(read(post), scene.concepts);
  await scene.work.words.uncount(post.communityId, language, words);
}

/** Whatever of a post may ever have been counted is not any more: it is about to be erased. */
export async function uncountAll({ communityId, text, locale }: Post, scene: Scene): Promise<void> {
  const { language, words } = allWordsIn(text, locale);
  await scene.work.words.uncount(communityId, language, words);
}
