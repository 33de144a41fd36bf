import { UserError } from "#chat";
import type { Post } from "../aid/post.ts";
import { which } from "../views/post.ts";
import { inPrivate, type Reply, type Turn } from "./command.ts";
import { veiledHere } from "./quoting.ts";

/** Whoever wrote it, or a steward of its community, may change it. */
export function checkMayChange(
  { member }: Pick<Turn, "member">,
  post: Post,
  communityId: string,
): void {
  if (post.author === member.id) return;
  if (member.role === "steward" && post.communityId === communityId) return;
  throw new UserError("error-not-your-post");
}

/** The post that is meant: the one named, the only open one, or a question which. */
export async function ownPost(
  id: string | undefined,
  turn: Turn,
  command: "edit" | "close",
): Promise<Post | readonly Reply[]> {
  const { work, member, t, community } = turn;
  if (id !== undefined) {
    const post = await work.posts.find(id);
    if (!post) throw new UserError("error-no-such-post", { id });
    checkMayChange(turn, post, community.id);
    return post;
  }
  const open = await work.posts.openOf(member.id);
  const [only] = open;
  if (!only) throw new UserError("error-no-posts");
  if (open.length === 1) return only;
  const ask = t(`which-${command}`);
  return [inPrivate(await veiledHere(open, turn, (posts) => which(posts, command, ask)))];
}
