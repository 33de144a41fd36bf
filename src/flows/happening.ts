import type { CommunityEvent, DateKey } from "../aid/event.ts";
import { nextOccurrence } from "../aid/series.ts";
import { awake } from "./awake.ts";
import { enter } from "./entries.ts";
import { planReminders } from "./reminding.ts";
import { refresh } from "./rsvps.ts";
import type { Scene } from "./scene.ts";

/** It began before people could be reminded: whoever organises hears of it once. */
export async function tellMissed(
  event: CommunityEvent,
  date: DateKey,
  scene: Scene,
): Promise<void> {
  const { work, now } = scene;
  await work.notices.add(
    {
      to: { member: event.host },
      subject: { kind: "missed", event: event.id, date },
      about: `event:${event.id}`,
      dueAt: await awake(event.communityId, now, scene),
      class: "repeatable",
      key: `missed:${event.id}:${date}`,
    },
    now,
  );
}

/** A date has begun: what was still to be said before it comes too late. Who could not be reached is nobody's failing. */
export async function begin(event: CommunityEvent, date: DateKey, scene: Scene): Promise<void> {
  const { work, now } = scene;
  const dropped = await work.plans.drop(
    `event:${event.id}`,
    ["reminder", "room-reminder"],
    (subject) =>
      (subject.kind === "reminder" || subject.kind === "room-reminder") &&
      subject.date === date &&
      new Date(subject.start) <= now,
  );
  if (dropped.includes("pending")) await tellMissed(event, date, scene);
}

/** A date is over: the rooms see the next one, or that it was. */
export async function finish(event: CommunityEvent, scene: Scene): Promise<void> {
  const { work, now } = scene;
  if (event.status !== "planned") return;
  if (!nextOccurrence(event, now)) await work.events.finish(event.id, "over", now);
  await enter(event, scene);
  await refresh(event, scene);
}

/** More of a series comes into sight. */
export async function extend(event: CommunityEvent, scene: Scene): Promise<void> {
  if (event.status === "planned") await planReminders(event, scene);
}
