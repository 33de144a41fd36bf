import type { Scene } from "./scene.ts";

/** Whatever shows this (`post:p4t9`, `ask:m3xk:giver`) is to be rewritten as it stands now. */
export async function rewrite(of: string, about: string, { work, now }: Scene): Promise<void> {
  for (const showing of await work.shown.of(of)) {
    const { platform, id, thread } = showing.sent.room;
    await work.notices.add(
      {
        to: showing.person
          ? { member: showing.person }
          : { room: { platform, id, ...(thread && { thread }) } },
        subject: { kind: "rewrite", shown: showing.id },
        about,
        dueAt: now,
        class: "repeatable",
        key: `rewrite:${showing.id}:${now.getTime()}:${work.notices.serial()}`,
      },
      now,
    );
  }
}
