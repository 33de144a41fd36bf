import { type Match, otherOf } from "../aid/match.ts";
import type { MemberId } from "../aid/community.ts";
import { leaveFor } from "./consent.ts";
import type { Scene } from "./scene.ts";

/** A platform where the other side may read what was written encrypted, though its author has not allowed that yet. */
export async function notYetOn(
  match: Match,
  from: MemberId,
  { work }: Pick<Scene, "work">,
): Promise<string | undefined> {
  const other = await work.people.find(otherOf(match, from));
  const allows = (await work.people.find(from))?.allows ?? [];
  return other?.accounts.find(({ platform }) => !allows.includes(leaveFor(true, platform)))
    ?.platform;
}

/** Carry words to the other side. A conversation in use keeps no quiet hours. */
export async function carry(
  match: Match,
  from: MemberId,
  { text, encrypted }: { readonly text: string; readonly encrypted: boolean },
  { work, now }: Pick<Scene, "work" | "now">,
): Promise<void> {
  await work.notices.add(
    {
      to: { member: otherOf(match, from) },
      subject: { kind: "relay", match: match.id, text, ...(encrypted && { encrypted }) },
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
