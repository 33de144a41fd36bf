import type { Account, Message, Sent } from "#chat";
import type { MemberId } from "../aid/community.ts";
import { mask } from "../aid/mask.ts";
import { type Match, otherOf, postsOf, type Side, sideOf } from "../aid/match.ts";
import type { Notice, Subject } from "../aid/notice.ts";
import type { Post } from "../aid/post.ts";
import type { Report } from "../aid/report.ts";
import { askToShow, leaveFor, mayShow, veiled, wordings } from "../flows/consent.ts";
import { introductionFor } from "../flows/revealing.ts";
import type { Scene } from "../flows/scene.ts";
import type { Translate } from "../i18n/fluent.ts";
import { wordOfDesk } from "./desks.ts";
import { liveNow, wordOfEvent } from "./events.ts";
import { ask, askOver, introduction, outcome, relayed } from "../views/match.ts";
import { expiring, quoted, roomLine } from "../views/post.ts";
import { measure, reported } from "../views/report.ts";
import { message } from "#chat";

/** Whom it is for and how to speak with them. */
export interface Reader {
  readonly member: MemberId;
  readonly account: Account;
  readonly t: Translate;
}

/** What to say; `live` when it may have to be rewritten. Undefined: it has become pointless. */
export type Worded =
  | {
      readonly message: Message;
      readonly live?: string;
      /** Whose author is asked for leave where the wording without their words had to be said. */
      readonly wants?: Post;
    }
  | undefined;

type Of<K extends Subject["kind"]> = Extract<Subject, { kind: K }>;

/** The other side's words are masked, and shown only where their author allows. */
async function askFor(
  { match: id, side }: Omit<Of<"ask">, "kind">,
  { on, t }: { readonly on: string; readonly t: Translate },
  scene: Scene,
): Promise<Worded> {
  const match = await scene.work.matches.find(id);
  if (!match || match.standing !== `asking-${side}`) return undefined;
  const theirs = side === "giver" ? match.need : match.offer;
  const mine = theirs === undefined ? (side === "giver" ? match.offer : match.need) : undefined;
  const post = theirs ?? mine;
  const kept = post && post.platform !== on ? "unquoted" : "kept";
  const message = await wordings(post ? [post] : [], on, scene, ([text]) => {
    const words = theirs && text !== undefined ? mask(text, t("masked")) : undefined;
    const own = mine && (text ?? t("words-kept"));
    return ask({ match, side, words, own, kept }, scene.concepts, t);
  });
  if (theirs && (await mayShow(theirs, on, scene)) === "nowhere")
    await askToShow(theirs, on, scene);
  return { message, live: `ask:${id}:${side}`, ...(theirs && { wants: theirs }) };
}

async function introduced(
  subject: Subject & { match: string },
  reader: Reader,
  scene: Scene,
): Promise<Worded> {
  const match = await scene.work.matches.find(subject.match);
  const side = match && sideOf(match, reader.member);
  if (!match || !side || !["introduced", "failed"].includes(match.standing)) return undefined;
  const other = await introductionFor(match, reader.member, scene);
  const { t } = reader;
  const on = reader.account.platform;
  switch (subject.kind) {
    case "introduction": {
      const said = await wordings(postsOf(match), on, scene, ([words]) =>
        introduction(match, side, other, { words, concepts: scene.concepts }, t),
      );
      return { message: said, live: `relay:${match.id}` };
    }
    case "relay": {
      const { text, encrypted = false } = subject;
      const words = { author: otherOf(match, reader.member), text, encrypted, platform: on };
      const said = await wordings([words], on, scene, ([shown]) =>
        relayed(other.name, shown ?? t("words-kept"), t),
      );
      return { message: said, live: `relay:${match.id}:${encrypted ? "encrypted" : "said"}` };
    }
    case "ended":
      return { message: message([t("ended-by-other", { name: other.name })]) };
    case "thanks":
      return { message: message([t("thanks", { name: other.name })]) };
    case "outcome":
      return stillAsking(match) ? stillOpen(match, other.name, reader, scene) : undefined;
    default:
      return undefined;
  }
}

const stillAsking = (match: Match): boolean =>
  match.need === undefined || match.need.status === "open";

/** Did it work? Asked of whoever needed it, in their own words. */
async function stillOpen(match: Match, name: string, reader: Reader, scene: Scene) {
  const needs = match.need ? [match.need] : [];
  const { t, account } = reader;
  const said = await wordings(needs, account.platform, scene, ([words]) =>
    outcome(match, name, words, t),
  );
  return { message: said };
}

/** A message that quotes somebody's own post to them. */
const own = (post: Post, { account, t }: Reader, scene: Scene, show: (post: Post) => Message) =>
  veiled([post], { on: account.platform, hidden: t("words-kept") }, scene, ([shown = post]) =>
    show(shown),
  );

async function allow(
  { platform, post: id }: Of<"allow">,
  reader: Reader,
  scene: Scene,
): Promise<Worded> {
  const { work } = scene;
  const { member, t } = reader;
  const post = await work.posts.find(id);
  if (!post) return undefined;
  await work.people.allow(member, leaveFor(post.encrypted, platform), undefined);
  const name = platform.charAt(0).toUpperCase() + platform.slice(1);
  const says = `/platforms ${post.encrypted ? "encrypted " : ""}${platform}`;
  const buttons = [
    { label: t("button-yes"), says: `${says} yes` },
    { label: t("button-no"), says: `${says} no` },
  ];
  const ask = t(post.encrypted ? "allow-encrypted" : "allow", { platform: name });
  const said = await own(post, reader, scene, ({ text }) =>
    message([ask, quoted(text, t)], { buttons }),
  );
  return { message: said };
}

async function moderation(
  { kind, report: id }: Of<"report" | "measure">,
  { t }: Reader,
  { work }: Scene,
): Promise<Worded> {
  const report = await work.reports.find(id);
  const community = report && (await work.communities.find(report.communityId));
  if (!report || !community) return undefined;
  const kept = { ...report, text: t("words-kept"), reason: report.reason && t("words-kept") };
  const said = (show: (of: Report) => Message) => ({
    message: report.encrypted ? { ...show(report), inClear: show(kept) } : show(report),
  });
  if (kind === "measure") return said((of) => measure(of, t));
  const about = await work.people.find(report.about);
  const name = about?.accounts[0]?.name ?? t("someone");
  return report.verdict === undefined ? said((of) => reported(of, name, community, t)) : undefined;
}

/** A notice to one person, in their words of today. */
export async function word(subject: Subject, reader: Reader, scene: Scene): Promise<Worded> {
  const { work, now } = scene;
  if ("event" in subject || subject.kind === "gone") return wordOfEvent(subject, reader, scene);
  switch (subject.kind) {
    case "ask":
      return askFor(subject, { on: reader.account.platform, t: reader.t }, scene);
    case "introduction":
    case "relay":
    case "ended":
    case "thanks":
    case "outcome":
      return introduced(subject, reader, scene);
    case "lapsed":
      return { message: message([reader.t("lapsed")]) };
    case "expiring": {
      const post = await work.posts.find(subject.post);
      const community = post && (await work.communities.find(post.communityId));
      if (post?.status !== "open" || !community) return undefined;
      const said = await own(post, reader, scene, (shown) =>
        expiring(shown, community, now, reader.t),
      );
      return { message: said };
    }
    case "allow":
      return allow(subject, reader, scene);
    case "answer":
      return {
        message: subject.message,
        ...(subject.live !== undefined && { live: subject.live }),
      };
    case "desk-check":
    case "desk-hidden":
      return wordOfDesk(subject, reader, scene);
    case "report":
    case "measure":
      return moderation(subject, reader, scene);
    case "rewrite":
    case "next":
    case "free":
    case "expire":
    case "lapse":
      return undefined;
  }
}

const isSide = (side: string | undefined): side is Side => side === "giver" || side === "needer";

/** The line of a post in its room: new words may have been written where it is encrypted, and the room is not. */
async function lineNow(id: string, { room }: Sent, t: Translate, scene: Scene): Promise<Message> {
  const post = await scene.work.posts.find(id);
  if (!post) return roomLine(post, t);
  const hidden = t("words-kept");
  return veiled([post], { on: room.platform, hidden }, scene, ([shown]) => roomLine(shown, t));
}

/** What an earlier message should say now. */
export async function rewritten(
  notice: Notice,
  speak: (platform: string, locale: string) => Translate,
  scene: Scene,
): Promise<{ sent: Sent; message: Message; shown: number } | undefined> {
  const { work } = scene;
  if (notice.subject.kind !== "rewrite") return undefined;
  const showing = await work.shown.find(notice.subject.shown);
  if (!showing) return undefined;
  const t = speak(showing.sent.room.platform, showing.locale);
  const [kind, id = "", side] = showing.of.split(":");
  const found = { sent: showing.sent, shown: showing.id };
  if (kind === "post") return { ...found, message: await lineNow(id, showing.sent, t, scene) };
  if (kind === "event") return { ...found, message: await liveNow(id, t, scene) };
  const match = await work.matches.find(id);
  if (!match) return { ...found, message: message([t("ask-withdrawn")]) };
  if (!isSide(side)) return undefined;
  // Still a question, of which more may be said by now.
  const asked = await askFor(
    { match: match.id, side },
    { on: showing.sent.room.platform, t },
    scene,
  );
  return { ...found, message: asked?.message ?? askOver(match, side, t) };
}
