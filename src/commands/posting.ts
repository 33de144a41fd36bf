import { UserError } from "#chat";
import type { Kind } from "../aid/post.ts";
import { sameWords, readWish } from "../aid/wish.ts";
import { expiryOf, indexTokens, matchUp, scheduleExpiry } from "../flows/posts.ts";
import { countUnknown } from "../flows/vocabulary.ts";
import { hintFor } from "../flows/workshops.ts";
import type { NewPost } from "../store/posts.ts";
import { posted, roomLine } from "../views/post.ts";
import { here, inPrivate, type Reply, type Turn } from "./command.ts";
import { veiledHere } from "./quoting.ts";
import { hintsFor } from "./desks.ts";

/** Open posts at a time: enough for a household, too few for a shop. */
const MAX_OPEN = 20;

/** What was typed to make this post, so that an edit of that message edits the post. */
function sourceOf({ incoming }: Turn): Pick<NewPost, "source"> {
  if (incoming.kind !== "said" || !incoming.message || !("text" in incoming.said)) return {};
  return { source: { sent: incoming.message, plain: !/^[/!]/.test(incoming.said.text) } };
}

/** Open a post: one line for the room, the rest for its author. */
export async function post(kind: Kind, turn: Turn<{ what: string }>): Promise<readonly Reply[]> {
  const { work, now, member, community, room, t } = turn;
  const text = readWish(turn.args.what);
  const open = await work.posts.openOf(member.id);
  const same = open.find(
    (known) =>
      known.kind === kind && known.communityId === community.id && sameWords(known.text, text),
  );
  if (same) throw new UserError(`error-same-${kind}`, { id: same.id });
  if (open.length >= MAX_OPEN) throw new UserError("error-too-many", { max: MAX_OPEN });

  const locale = t.locale;
  const made = await work.posts.add({
    kind,
    text,
    author: member.id,
    authorName: member.name,
    communityId: community.id,
    platform: room.platform,
    encrypted: room.encrypted === true,
    public: !room.private,
    ...(!room.private && { room }),
    ...sourceOf(turn),
    locale,
    createdAt: now,
    expiresAt: expiryOf(kind, now, community),
    tokens: await indexTokens({ communityId: community.id, text, locale }, turn),
  });
  await scheduleExpiry(made, community, turn);
  const matched = await matchUp(made, turn);
  await hintFor(made, turn);
  await countUnknown(made, turn);
  await work.deeds.did(member.id, { kind: "post", of: made.id, before: {}, at: now });

  const hints = kind === "need" ? await hintsFor(text, turn) : [];
  const said = await veiledHere([made], turn, ([own = made]) =>
    posted({ post: own, community, now, matched, hints }, t),
  );
  const confirmation = inPrivate(said, { resume: `/start ${made.id}` });
  if (room.private) return [confirmation];
  return [here(roomLine(made, t), { live: `post:${made.id}` }), confirmation];
}
