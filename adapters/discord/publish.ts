import { createHash } from "node:crypto";
import type { Memory } from "#chat";
import type { Call } from "./api.ts";
import type { Listed } from "./menu.ts";

const PUBLISHED = "menu";

/** Tells Discord the menu where it differs from the one it was told last; true when it did. */
export async function publish(
  commands: readonly Listed[],
  application: string,
  call: Call,
  memory: Memory,
): Promise<boolean> {
  const wanted = createHash("sha256")
    .update(JSON.stringify([application, commands]))
    .digest();
  const before = await memory.read(PUBLISHED);
  if (before && wanted.equals(before)) return false;
  await call("put", `/applications/${application}/commands`, { body: commands });
  await memory.write({ [PUBLISHED]: wanted });
  return true;
}
