import { freeAt, LAPSE, nextAsks } from "../aid/asking.ts";
import type { Community, MemberId } from "../aid/community.ts";
import { bothAgree, type Match, type Side } from "../aid/match.ts";
import type { PostId } from "../aid/post.ts";
import { afterQuiet, DAY, later } from "../aid/time.ts";
import { introduce } from "./introductions.ts";
import { rewrite } from "./rewriting.ts";
import type { Scene } from "./scene.ts";

async function communityOf(id: string, { work }: Scene): Promise<Community> {
  const community = await work.communities.find(id);
  if (!community) throw new Error(`no community ${id}`);
  return community;
}

/** Ask one side, outside its quiet hours; the ask lapses three days after it was due. */
async function ask(match: Match, side: Side, scene: Scene): Promise<void> {
  const { work, now } = scene;
  const community = await communityOf(match.communityId, scene);
  const dueAt = afterQuiet(now, community.quiet, community.zone);
  const about = `match:${match.id}`;
  const standing = side === "giver" ? "asking-giver" : "asking-needer";
  await work.matches.change(match.id, { standing, askedAt: dueAt });
  const serial = await work.notices.serial();
  await work.notices.add(
    {
      to: { member: match[side] },
      subject: { kind: "ask", match: match.id, side },
      about,
      dueAt,
      class: "repeatable",
      key: `ask:${match.id}:${side}:${serial}`,
    },
    now,
  );
  await work.notices.add(
    {
      to: { nobody: true },
      subject: { kind: "lapse", match: match.id, side },
      about,
      dueAt: later(dueAt, LAPSE),
      class: "repeatable",
      key: `lapse:${match.id}:${side}:${serial}`,
    },
    now,
  );
}

async function freedom(
  givers: readonly MemberId[],
  { work, now }: Scene,
): Promise<Map<MemberId, Date>> {
  const free = new Map<MemberId, Date>();
  for (const giver of givers)
    free.set(giver, freeAt(await work.notices.asksTo(giver, later(now, -7 * DAY)), now));
  return free;
}

/** Ask whoever is next for this need, and come back when somebody else may be. */
export async function askNext(need: PostId, scene: Scene): Promise<void> {
  const { work, now } = scene;
  const post = await work.posts.find(need);
  if (post?.status !== "open") return;
  const matches = await work.matches.ofNeed(need);
  const free = await freedom([...new Set(matches.map(({ giver }) => giver))], scene);
  const { ask: chosen, again } = nextAsks(matches, now, free);
  for (const match of chosen) await ask(match, "giver", scene);
  await work.notices.cancel(`next:${need}`);
  if (!again) return;
  await work.notices.add(
    {
      to: { nobody: true },
      subject: { kind: "next", post: need },
      about: `next:${need}`,
      dueAt: again,
      class: "repeatable",
      key: `next:${need}:${again.getTime()}:${await work.notices.serial()}`,
    },
    now,
  );
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
  if (hopeful && !over) {
    const community = await communityOf(match.communityId, scene);
    await work.notices.add(
      {
        to: { member: match[hopeful] },
        subject: { kind: "lapsed", match: match.id },
        about: `match:${match.id}`,
        dueAt: afterQuiet(now, community.quiet, community.zone),
        class: "repeatable",
        key: `lapsed:${match.id}:${await work.notices.serial()}`,
      },
      now,
    );
  }
  if (match.need) await askNext(match.need.id, scene);
}

/** The asks that are under way about these matches are over; whoever said yes and waits gets a kind word. */
export async function withdrawAsks(matches: readonly Match[], scene: Scene): Promise<void> {
  const { work, now } = scene;
  for (const match of matches) {
    if (!["queued", "asking-giver", "asking-needer", "lapsed"].includes(match.standing)) continue;
    const about = `match:${match.id}`;
    const waits =
      match.standing === "asking-needer" && match.giverSaid === "yes" ? match.giver : undefined;
    await work.notices.cancel(about, ["ask", "lapse"]);
    await work.matches.change(match.id, { standing: "withdrawn" });
    for (const side of ["giver", "needer"]) await rewrite(`ask:${match.id}:${side}`, about, scene);
    if (!waits) continue;
    await work.notices.add(
      {
        to: { member: waits },
        subject: { kind: "lapsed", match: match.id },
        about,
        dueAt: now,
        class: "repeatable",
        key: `lapsed:${match.id}`,
      },
      now,
    );
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
    ...(side === "giver" ? { giverSaid: undefined } : { neederSaid: undefined }),
  });
  await work.notices.add(
    {
      to: { nobody: true },
      subject: { kind: "lapse", match: match.id, side },
      about: `match:${match.id}`,
      dueAt: later(now, LAPSE),
      class: "repeatable",
      key: `lapse:${match.id}:${side}:${await work.notices.serial()}`,
    },
    now,
  );
}
