import type { MemberId } from "../aid/community.ts";
import { MUTED_DAYS, type Report, type Verdict } from "../aid/report.ts";
import { daysLater } from "../aid/time.ts";
import { awake } from "./awake.ts";
import { settle } from "./posts.ts";
import type { Scene } from "./scene.ts";

/** Shows it to every steward but the one it is about, in private. How many there are. */
export async function report(
  found: Omit<Report, "id" | "verdict" | "at">,
  { work, now }: Scene,
): Promise<number> {
  const stewards = await work.people.stewardsOf(found.communityId);
  const others = stewards.filter((steward) => steward !== found.about);
  if (others.length === 0) return 0;
  const made = await work.reports.add({ ...found, at: now });
  const dueAt = await awake(found.communityId, now, { work });
  for (const steward of others) {
    await work.notices.add(
      {
        to: { member: steward },
        subject: { kind: "report", report: made.id },
        about: `report:${made.id}`,
        dueAt,
        class: "repeatable",
        key: `report:${made.id}:${steward}`,
      },
      now,
    );
  }
  return others.length;
}

/** What a steward decided is done, and whoever it is about is told why. */
export async function judge(found: Report, verdict: Verdict, scene: Scene): Promise<void> {
  const { work, now } = scene;
  await work.reports.judge(found.id, verdict);
  await work.notices.cancel(`report:${found.id}`);
  if (verdict === "fine") return;
  const post = found.post && (await work.posts.find(found.post));
  if (verdict === "down" && post?.status === "open") await settle(post, "withdrawn", scene);
  if (verdict === "mute") await mute(found.about, found.communityId, scene);
  await work.notices.add(
    {
      to: { member: found.about },
      subject: { kind: "measure", report: found.id },
      about: `report:${found.id}`,
      dueAt: await awake(found.communityId, now, scene),
      class: "repeatable",
      key: `measure:${found.id}`,
    },
    now,
  );
}

async function mute(member: MemberId, id: string, { work, now }: Scene): Promise<void> {
  const community = await work.communities.find(id);
  if (community) await work.people.mute(member, id, daysLater(now, MUTED_DAYS, community.zone));
}
