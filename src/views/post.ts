import { type Button, list, type Message, message } from "#chat";
import type { Community } from "../aid/community.ts";
import type { Kind, Post } from "../aid/post.ts";
import { sayDay } from "../aid/time.ts";
import type { Translate } from "../i18n/fluent.ts";

export const quoted = (text: string, t: Translate): string => t("quoted", { text });

/** What one presses on somebody else's post. */
const helpButton = ({ id, kind }: { id: string; kind: Kind }, t: Translate): Button => ({
  label: t(kind === "need" ? "button-can-help" : "button-need-this"),
  says: `/accept ${id}`,
});

const closeButton = ({ id }: Post, t: Translate): Button => ({
  label: t("button-close"),
  says: `/close ${id}`,
});

/** The one line that a room sees of a post, as the post stands now; without the post, that it is gone. */
export function roomLine(post: Post | undefined, t: Translate): Message {
  if (!post) return message([t("line-gone")]);
  const vars = { name: post.authorName, text: post.text };
  if (post.status !== "open") return message([t(`line-${post.kind}-${post.status}`, vars)]);
  return message([t(`line-${post.kind}`, vars)], { buttons: [helpButton(post, t)] });
}

interface Posted {
  readonly post: Post;
  readonly community: Community;
  readonly now: Date;
  /** Whether somebody may have what is needed. */
  readonly matched: boolean;
  /** Where one can go with it, besides. */
  readonly hints: readonly string[];
}

/** The author's own confirmation: their words, what happens next, and how to take it back. */
export function posted({ post, community, now, matched, hints }: Posted, t: Translate): Message {
  const until = sayDay(post.expiresAt, now, t.locale, community.zone);
  const name = post.authorName;
  const key =
    post.kind === "offer" ? "posted-offer" : matched ? "posted-need" : "posted-need-nobody-yet";
  return message([t(key, { name, until }), quoted(post.text, t), ...hints], {
    buttons: [closeButton(post, t)],
  });
}

/** One of my posts, and where it stands. */
export function mine(
  posts: readonly { readonly post: Post; readonly waiting: number; readonly introduced: number }[],
  community: Community,
  now: Date,
  t: Translate,
): Message {
  if (posts.length === 0) return message([t("mine-none")]);
  const items = posts.map(({ post, waiting, introduced }) => {
    const until = sayDay(post.expiresAt, now, t.locale, community.zone);
    const standing =
      introduced > 0
        ? t("mine-introduced", { count: introduced })
        : t("mine-waiting", { count: waiting });
    return [
      { bold: post.id },
      " ",
      t(`mine-${post.kind}`, { text: post.text, until }),
      " ",
      standing,
    ];
  });
  const buttons = posts.flatMap(({ post }) => [
    { label: t("button-close-one", { id: post.id }), says: `/close ${post.id}` },
    { label: t("button-edit-one", { id: post.id }), says: `/edit ${post.id}` },
  ]);
  return message([t("mine-title", { count: posts.length }), list(...items)], { buttons });
}

interface Found {
  readonly words: string;
  readonly posts: readonly { readonly id: string; readonly kind: Kind; readonly words: string }[];
  /** Where one can go with it, besides. */
  readonly hints: readonly string[];
}

/** Open posts that were looked for: without names, for whoever asks may be anybody. */
export function found({ words, posts, hints }: Found, t: Translate): Message {
  if (posts.length === 0) return message([t("find-none", { words }), ...hints]);
  const items = posts.map(({ id, kind, words }) => [
    { bold: id },
    " ",
    t(`find-${kind}`, { text: words }),
  ]);
  const buttons = posts.map((post) => ({
    ...helpButton(post, t),
    label: t(`button-${post.kind}-one`, { id: post.id }),
  }));
  const title = t("find-title", { count: posts.length, words });
  return message([title, list(...items), ...hints], { buttons });
}

/** Asked before a post runs out. */
export const expiring = (post: Post, community: Community, now: Date, t: Translate): Message =>
  message(
    [
      t("expiring", { until: sayDay(post.expiresAt, now, t.locale, community.zone) }),
      quoted(post.text, t),
    ],
    { buttons: [{ label: t("button-keep"), says: `/keep ${post.id}` }, closeButton(post, t)] },
  );

/** Which of several is meant. */
export const which = (posts: readonly Post[], command: string, question: string): Message =>
  message([question], {
    buttons: posts.slice(0, 8).map(({ id, text }) => ({
      label: `${id} · ${text.length > 30 ? `${text.slice(0, 29).trimEnd().toWellFormed()}…` : text}`,
      says: `/${command} ${id}`,
    })),
  });

/** For the room, where the bot cannot write to this person yet. */
export const invitation = (says: string, t: Translate): Message =>
  message([t("invitation")], { buttons: [{ label: t("button-open"), says, opens: "private" }] });
