import type { MemberId } from "../aid/community.ts";
import type { Post } from "../aid/post.ts";
import { afterQuiet } from "../aid/time.ts";
import type { Scene } from "./scene.ts";

/** Whether this person's words, posted on one platform, may be shown on another. */
export async function mayShow(
  author: MemberId,
  from: string,
  on: string,
  { work }: Scene,
): Promise<boolean> {
  if (from === on) return true;
  const person = await work.people.find(author);
  return (
    person !== undefined &&
    (person.allows.includes(on) || person.accounts.some(({ platform }) => platform === on))
  );
}

/** Asked once for each platform, when it first matters: may your words be shown there? */
export async function askToShow(post: Post, on: string, { work, now }: Scene): Promise<void> {
  const author = await work.people.find(post.author);
  const community = await work.communities.find(post.communityId);
  if (!author || !community || author.askedAbout.includes(on)) return;
  await work.notices.add(
    {
      to: { member: post.author },
      subject: { kind: "allow", platform: on, post: post.id },
      about: `post:${post.id}`,
      dueAt: afterQuiet(now, community.quiet, community.zone),
      class: "repeatable",
      key: `allow:${post.author}:${on}`,
    },
    now,
  );
}
