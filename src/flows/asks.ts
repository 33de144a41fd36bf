import { counting, freeAt, LAPSE, nextAsks } from "../aid/asking.ts";
import type { MemberId } from "../aid/community.ts";
import { type BareMatch, bothAgree, type Match, type MatchId, type Side } from "../aid/match.ts";
import type { Subject } from "../aid/notice.ts";
import type { PostId } from "../aid/post.ts";
import { DAY, later } from "../aid/time.ts";
import { awake } from "./awake.ts";
import { introduce } from "./introductions.ts";
import { sayKindly } from "./kindness.ts";
import { rewrite } from "./rewriting.ts";
import type { Scene } from "./scene.ts";

/** A question that was asked then, and is not answered, lapses by itself. */
async function lapseLater(
  match: MatchId,
  side: Side,
  asked: Date,
  { work, now }: Scene,
): Promise<void> {
  await work.notices.add(
    {
      to: { nobody: true },
      subject: { kind: "lapse", match, side },
      about: `match:${match}`,
      dueAt: later(asked, LAPSE),
      class: "repeatable",
      key: `lapse:${match}:${side}:${work.notices.serial()}`,
    },
    now,
  );
}

/** Ask one side, outside its quiet hours; the ask lapses three days after it was due. */
async function ask(match: BareMatch, side: Side, scene: Scene): Promise<void> {
  const { work, now } = scene;
  const dueAt = await awake(match.communityId, now, scene);
  const about = `match:${match.id}`;
  const standing = side === "giver" ? "asking-giver" : "asking-needer";
  await work.matches.change(match.id, { standing, askedAt: dueAt });
  await work.notices.add(
    {
      to: { member: match[side] },
      subject: { kind: "ask", match: match.id, side },
      about,
      dueAt,
      class: "repeatable",
      key: `ask:${match.id}:${side}:${work.notices.serial()}`,
    },
    now,
  );
  await lapseLater(match.id, side, dueAt, scene);
}

/** When each of these matches' givers may be asked about it. */
async function freedom(
  matches: readonly BareMatch[],
  { work, now }: Scene,
): Promise<(match: BareMatch) => Date> {
  const givers = [...new Set(matches.map(({ giver }) => giver))];
  const asked = await work.notices.asksTo(givers, later(now, -7 * DAY));
  return ({ id, giver }) => freeAt(counting(asked.get(giver) ?? [], id), now);
}

/** Something to look at again by itself; only the newest such appointment about one thing is kept. */
async function lookAgain(
  about: string,
  subject: Subject,
  dueAt: Date,
  { work, now }: Scene,
): Promise<void> {
  const key = `${about}:${dueAt.getTime()}:${work.notices.serial()}`;
  await work.notices.cancel(about);
  const notice = { to: { nobody: true }, subject, about, dueAt, class: "repeatable", key } as const;
  await work.notices.add(notice, now);
}

/** Ask whoever is next for this need, and come back when somebody else may be. */
export async function askNext(need: PostId, scene: Scene): Promise<void> {
  const { work, now } = scene;
  if (!(await work.posts.isOpen(need))) return;
  const matches = await work.matches.bareOfNeed(need);
  const { ask: chosen, again } = nextAsks(matches, now, await freedom(matches, scene));
  for (const match of chosen) await ask(match, "giver", scene);
  if (again) await lookAgain(`next:${need}`, { kind: "next", post: need }, again, scene);
  else await work.notices.cancel(`next:${need}`);
}

/** Of all the needs that one giver may help with, ask about the best that has room; the others wait for their turn. */
export async function askGiver(giver: MemberId, scene: Scene): Promise<void> {
  const queued = await scene.work.matches.queuedFor(giver);
  for (const match of queued) {
    const free = (await freedom([match], scene))(match);
    if (free > scene.now) {
      await lookAgain(`free:${giver}`, { kind: "free", giver }, free, scene);
      return;
    }
    if (match.need) await askNext(match.need.id, scene);
  }
}

/** A side's ask is answered: it does not lapse any more. */
async function answered(match: Match, { work }: Scene): Promise<void> {
  await work.notices.cancel(`match:${match.id}`, ["lapse", "ask"]);
}

/** Both agreed → introduced; the giver alone → the needer is asked; the needer alone (who pressed first) → the giver is. */
export async function agree(match: Match, side: Side, scene: Scene): Promise<Match> {
  const said =
    side === "giver" ? ({ giverSaid: "yes" } as const) : ({ neederSaid: "yes" } as const);
  await answered(match, scene);
  await scene.work.matches.change(match.id, said);
  const now = { ...match, ...said };
  if (bothAgree(now)) return introduce(now, side, scene);
  await ask(now, side === "giver" ? "needer" : "giver", scene);
  return now;
}

/** A no stays between this person and the bot. The giver hears a kind word when an unanswered ask would have lapsed. */
export async function refuse(match: Match, side: Side, scene: Scene): Promise<void> {
  const { work } = scene;
  const said = side === "giver" ? ({ giverSaid: "no" } as const) : ({ neederSaid: "no" } as const);
  await work.notices.cancel(
    `match:${match.id}`,
    side === "giver" || match.giverSaid !== "yes" ? ["lapse", "ask"] : ["ask"],
  );
  await work.matches.change(match.id, { ...said, standing: "declined" });
  if (match.need) await askNext(match.need.id, scene);
}

/** Three days without an answer, or with a no that nobody is told of: the same word to whoever offered. */
export async function lapse(match: Match, side: Side, scene: Scene): Promise<void> {
  const { work, now } = scene;
  const waiting = side === "giver" ? "asking-giver" : "asking-needer";
  if (match.standing === waiting) {
    await work.matches.change(match.id, { standing: "lapsed" });
    await rewrite(`ask:${match.id}:${side}`, `match:${match.id}`, scene);
  }
  const hopeful: Side | undefined =
    side === "needer" && match.giverSaid === "yes"
      ? "giver"
      : match.neederSaid === "yes"
        ? "needer"
        : undefined;
  const over = ["introduced", "failed", "withdrawn"].includes(match.standing);
  if (hopeful && !over) await sayKindly(match, hopeful, now, scene);
  if (match.need) await askNext(match.need.id, scene);
}

/** The asks that are under way about these matches are over; whoever said yes and waits gets a kind word. */
export async function withdrawAsks(matches: readonly Match[], scene: Scene): Promise<void> {
  const { work, now } = scene;
  for (const match of matches) {
    if (!["queued", "asking-giver", "asking-needer", "lapsed"].includes(match.standing)) continue;
    const about = `match:${match.id}`;
    const waits = match.standing === "asking-needer" && match.giverSaid === "yes";
    await work.notices.cancel(about, ["ask", "lapse"]);
    await work.matches.change(match.id, { standing: "withdrawn" });
    for (const side of ["giver", "needer"]) await rewrite(`ask:${match.id}:${side}`, about, scene);
    if (waits) await sayKindly(match, "giver", now, scene);
  }
}

/** A yes taken back before the other side answered: their question goes, and one's own is open again. */
export async function takeBackYes(match: Match, side: Side, scene: Scene): Promise<void> {
  const { work } = scene;
  const other: Side = side === "giver" ? "needer" : "giver";
  const about = `match:${match.id}`;
  await work.notices.cancel(about, ["ask", "lapse"]);
  await work.matches.change(match.id, {
    standing: "declined",
    ...(side === "giver" ? { giverSaid: undefined } : { neederSaid: undefined }),
  });
  await rewrite(`ask:${match.id}:${other}`, about, scene);
  if (match.need) await askNext(match.need.id, scene);
}

/** A no taken back: this side is being asked again, with three more days. */
export async function takeBackNo(match: Match, side: Side, scene: Scene): Promise<void> {
  const { work, now } = scene;
  await work.matches.change(match.id, {
    standing: side === "giver" ? "asking-giver" : "asking-needer",
    askedAt: now,
    ...(side === "giver"
      ? { giverSaid: undefined, giverReason: undefined }
      : { neederSaid: undefined, neederReason: undefined }),
  });
  await lapseLater(match.id, side, now, scene);
}
