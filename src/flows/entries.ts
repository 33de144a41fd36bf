import type { CommunityEvent } from "../aid/event.ts";
import type { Scene } from "./scene.ts";

/** The calendars of the platforms where it was published are to show it as it now stands, or no more. */
export async function enter(
  event: Pick<CommunityEvent, "id" | "rooms">,
  { work, now }: Scene,
  about = `event:${event.id}`,
): Promise<void> {
  if ((await work.plans.waiting(about, "entry")).length > 0) return;
  const spaces = new Set<string>();
  for (const { platform, id } of event.rooms) {
    const space = (await work.communities.room({ platform, id }))?.space;
    if (space === undefined || spaces.has(`${platform} ${space}`)) continue;
    spaces.add(`${platform} ${space}`);
    await work.notices.add(
      {
        to: { room: { platform, id } },
        subject: { kind: "entry", event: event.id },
        about,
        dueAt: now,
        class: "repeatable",
        key: `entry:${event.id}:${platform}:${space}:${work.notices.serial()}`,
      },
      now,
    );
  }
}
