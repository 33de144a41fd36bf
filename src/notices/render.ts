import type { Account, Message, Sent } from "#chat";
import type { MemberId } from "../aid/community.ts";
import { mask } from "../aid/mask.ts";
import { type Match, type Side, sideOf } from "../aid/match.ts";
import type { Notice, Subject } from "../aid/notice.ts";
import type { Post } from "../aid/post.ts";
import { askToShow, mayShow } from "../flows/consent.ts";
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
export type Worded = { readonly message: Message; readonly live?: string } | undefined;

type Of<K extends Subject["kind"]> = Extract<Subject, { kind: K }>;

/** The other side's words as this reader may see them: masked, and only where their author allows. */
async function words(
  post: Post | undefined,
  reader: Reader,
  scene: Scene,
): Promise<string | undefined> {
  if (!post) return undefined;
  const { platform } = reader.account;
  if (await mayShow(post.author, post.platform, platform, scene))
    return mask(post.text, reader.t("masked"));
  await askToShow(post, platform, scene);
  return undefined;
}

async function askFor(
  { match: id, side }: Of<"ask">,
  reader: Reader,
  scene: Scene,
): Promise<Worded> {
  const match = await scene.work.matches.find(id);
  if (!match || match.standing !== `asking-${side}`) return undefined;
  const theirs = side === "giver" ? match.need : match.offer;
  const mine = side === "giver" ? match.offer : match.need;
  const own = theirs === undefined ? mine?.text : undefined;
  const shown = { match, side, words: await words(theirs, reader, scene), own };
  return { message: ask(shown, scene.concepts, reader.t), live: `ask:${id}:${side}` };
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
  switch (subject.kind) {
    case "introduction":
      return { message: introduction(match, side, other, t), live: `relay:${match.id}` };
    case "relay":
      return { message: relayed(other.name, subject.text, t), live: `relay:${match.id}` };
    case "ended":
      return { message: message([t("ended-by-other", { name: other.name })]) };
    case "thanks":
      return { message: message([t("thanks", { name: other.name })]) };
    case "outcome":
      return stillAsking(match) ? { message: outcome(match, other.name, t) } : undefined;
    default:
      return undefined;
  }
}

const stillAsking = (match: Match): boolean =>
  match.need === undefined || match.need.status === "open";

async function allow(
  { platform, post: id }: Of<"allow">,
  { member, t }: Reader,
  { work }: Scene,
): Promise<Worded> {
  const post = await work.posts.find(id);
  if (!post) return undefined;
  await work.people.allow(member, platform, undefined);
  const name = platform.charAt(0).toUpperCase() + platform.slice(1);
  const buttons = [
    { label: t("button-yes"), says: `/platforms ${platform} yes` },
    { label: t("button-no"), says: `/platforms ${platform} no` },
  ];
  return { message: message([t("allow", { platform: name }), quoted(post.text, t)], { buttons }) };
}

async function moderation(
  { kind, report: id }: Of<"report" | "measure">,
  { t }: Reader,
  { work }: Scene,
): Promise<Worded> {
  const report = await work.reports.find(id);
  const community = report && (await work.communities.find(report.communityId));
  if (!report || !community) return undefined;
  if (kind === "measure") return { message: measure(report, t) };
  const about = await work.people.find(report.about);
  const name = about?.accounts[0]?.name ?? t("someone");
  return report.verdict === undefined
    ? { message: reported(report, name, community, t) }
    : undefined;
}

/** A notice to one person, in their words of today. */
export async function word(subject: Subject, reader: Reader, scene: Scene): Promise<Worded> {
  const { work, now } = scene;
  if ("event" in subject || subject.kind === "gone") return wordOfEvent(subject, reader, scene);
  switch (subject.kind) {
    case "ask":
      return askFor(subject, reader, scene);
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
      return { message: expiring(post, community, now, reader.t) };
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
  if (kind === "post") return { ...found, message: roomLine(await work.posts.find(id), t) };
  if (kind === "event") return { ...found, message: await liveNow(id, t, scene) };
  const match = await work.matches.find(id);
  if (!match) return { ...found, message: message([t("ask-withdrawn")]) };
  return isSide(side) ? { ...found, message: askOver(match, side, t) } : undefined;
}
