import { type Match, otherOf } from "../aid/match.ts";
import type { MemberId } from "../aid/community.ts";
import type { Scene } from "./scene.ts";

/** Carry words to the other side. A conversation in use keeps no quiet hours. */
export async function carry(
  match: Match,
  from: MemberId,
  text: string,
  { work, now }: Pick<Scene, "work" | "now">,
): Promise<void> {
  await work.notices.add(
    {
      to: { member: otherOf(match, from) },
      subject: { kind: "relay", match: match.id, text },
      about: `match:${match.id}`,
      dueAt: now,
      class: "repeatable",
      key: `relay:${match.id}:${work.notices.serial()}`,
    },
    now,
  );
}

/** Nothing is carried any more; the other side is told. */
export async function endConversation(
  match: Match,
  by: MemberId,
  { work, now }: Pick<Scene, "work" | "now">,
): Promise<void> {
  await work.matches.change(match.id, { relay: "ended" });
  await work.notices.add(
    {
      to: { member: otherOf(match, by) },
      subject: { kind: "ended", match: match.id },
      about: `match:${match.id}`,
      dueAt: now,
      class: "repeatable",
      key: `ended:${match.id}`,
    },
    now,
  );
}
