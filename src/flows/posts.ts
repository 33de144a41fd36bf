import type { Community } from "../aid/community.ts";
import { findMatches, tokensOf } from "../aid/matching/find.ts";
import type { Kind, Matchable, Post, PostId } from "../aid/post.ts";
import { afterQuiet, DAY, daysLater, later } from "../aid/time.ts";
import { askGiver, askNext, withdrawAsks } from "./asks.ts";
import { localTo } from "./learning.ts";
import { rewrite } from "./rewriting.ts";
import type { Scene } from "./scene.ts";
import { countUnknown, readerIn, uncountUnknown } from "./vocabulary.ts";

/** The author is asked this long before a post expires whether it is still good. */
const WARNING = 3 * DAY;
const CANDIDATES = 50;
/** More matches than anybody would be asked about in the life of a post. */
const KEPT = 20;

export const expiryOf = (kind: Kind, now: Date, { lives, zone }: Community): Date =>
  daysLater(now, lives[kind], zone);

/** What a post of a community is found by. */
export async function indexTokens(
  { communityId, text, locale }: Pick<Post, "communityId" | "text" | "locale">,
  scene: Pick<Scene, "work" | "concepts">,
): Promise<readonly string[]> {
  const read = (await readerIn(communityId, scene))({ text, locale });
  return tokensOf(read.text, locale, scene.concepts);
}

const matchable = ({ id, kind, text, locale, author, createdAt }: Post) => ({
  id,
  kind,
  text,
  locale,
  createdAt,
  author: { id: author },
});

/** What will happen to a post by itself: a question before it expires, and the end. */
export async function scheduleExpiry(
  post: Post,
  community: Community,
  { work, now }: Scene,
): Promise<void> {
  const about = `post:${post.id}`;
  const serial = work.notices.serial();
  const warnAt = later(post.expiresAt, -WARNING);
  if (warnAt > now) {
    await work.notices.add(
      {
        to: { member: post.author },
        subject: { kind: "expiring", post: post.id },
        about,
        dueAt: afterQuiet(warnAt, community.quiet, community.zone),
        notAfter: post.expiresAt,
        class: "repeatable",
        key: `expiring:${post.id}:${serial}`,
      },
      now,
    );
  }
  await work.notices.add(
    {
      to: { nobody: true },
      subject: { kind: "expire", post: post.id },
      about,
      dueAt: post.expiresAt,
      class: "repeatable",
      key: `expire:${post.id}:${serial}`,
    },
    now,
  );
}

/** The same for a post that was known before, in place of what was planned then. */
export async function rescheduleExpiry(
  post: Post,
  community: Community,
  scene: Scene,
): Promise<void> {
  await scene.work.notices.cancel(`post:${post.id}`, ["expire", "expiring"]);
  await scheduleExpiry(post, community, scene);
}

/** Finds whom this post may concern, and asks the first. Answers whether there is anybody at all. */
export async function matchUp(post: Post, scene: Scene): Promise<boolean> {
  const { work, now, concepts } = scene;
  const wanted = {
    community: post.communityId,
    kind: post.kind === "need" ? ("offer" as const) : ("need" as const),
    tokens: await indexTokens(post, scene),
  };
  const candidates = await work.posts.candidates(wanted, CANDIDATES);
  const apart = await work.blocks.around(post.author);
  const read = await readerIn(post.communityId, scene);
  const possible: readonly (Matchable & { id: PostId })[] = candidates
    .filter(({ author }) => !apart.has(author.id))
    .map(read);
  const local = await localTo(post.communityId, scene);
  const found = findMatches(read(matchable(post)), possible, concepts, local);
  const confident = found.filter(({ band }) => band === "notify").slice(0, KEPT);
  if (confident.length === 0) return false;
  await work.matches.add(
    confident.map(({ need, offer, score, because }) => ({
      communityId: post.communityId,
      need: need.id,
      offer: offer.id,
      giver: offer.author.id,
      needer: need.author.id,
      score,
      because,
    })),
    now,
  );
  await (post.kind === "need" ? askNext(post.id, scene) : askGiver(post.author, scene));
  return true;
}

/** New words: what was asked about the old ones is over, and the search begins again. */
export async function changeText(
  post: Post,
  change: Pick<Post, "text" | "locale" | "encrypted">,
  community: Community,
  scene: Scene,
): Promise<Post> {
  const expiresAt = expiryOf(post.kind, scene.now, community);
  const changed = { ...post, ...change, expiresAt };
  await uncountUnknown(post, scene);
  await countUnknown(changed, scene);
  const tokens = await indexTokens(changed, scene);
  await scene.work.posts.edit(post.id, { ...change, expiresAt, tokens });
  await withdrawAsks(await scene.work.matches.ofPost(post.id), scene);
  await rewrite(`post:${post.id}`, `post:${post.id}`, scene);
  await rescheduleExpiry(changed, community, scene);
  return changed;
}

/** A post ends, or (`open`) begins again: its line in the room says so, and asks about it are over. */
export async function settle(post: Post, status: Post["status"], scene: Scene): Promise<void> {
  const { work } = scene;
  const tokens = status === "open" ? await indexTokens(post, scene) : [];
  await work.posts.setStatus(post.id, status, tokens);
  if (status !== "open") {
    await work.notices.cancel(`post:${post.id}`, ["expire", "expiring", "allow"]);
    await work.notices.cancel(`next:${post.id}`);
    await withdrawAsks(await work.matches.ofPost(post.id), scene);
  }
  await rewrite(`post:${post.id}`, `post:${post.id}`, scene);
}
