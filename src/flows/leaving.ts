import type { MemberId } from "../aid/community.ts";
import { nextOccurrence } from "../aid/series.ts";
import { ALL } from "../aid/event.ts";
import { awake } from "./awake.ts";
import { concerned } from "./events.ts";
import { enter } from "./entries.ts";
import { restore } from "./rsvps.ts";
import { rewrite } from "./rewriting.ts";
import type { Scene } from "./scene.ts";

/** Somebody is about to be erased: their seats go to who waits, and who counted on their own events is told. */
export async function leaveEvents(id: MemberId, scene: Scene): Promise<void> {
  const { work, now } = scene;
  for (const answered of new Set((await work.rsvps.by(id)).map(({ event }) => event))) {
    const event = await work.events.find(answered);
    if (event?.status === "planned" && event.host !== id) await restore(event, id, [], scene);
  }
  for (const event of await work.events.of(id)) {
    await rewrite(`event:${event.id}`, `gone:${event.id}`, scene);
    await enter(event, scene, `gone:${event.id}`);
    const next = event.status === "planned" ? nextOccurrence(event, now) : undefined;
    if (!next) continue;
    const dueAt = await awake(event.communityId, now, scene);
    for (const member of await concerned(event, ALL, id, scene)) {
      const subject = { kind: "gone", local: next.local } as const;
      const key = `gone:${event.id}:${member}`;
      const about = `gone:${event.id}`;
      await work.notices.add(
        { to: { member }, subject, about, dueAt, class: "repeatable", key },
        now,
      );
    }
  }
}
