import { createHash } from "node:crypto";
import { type Api, GrammyError } from "grammy";
import type { Memory } from "#chat";
import type { CommandList } from "./menu.ts";

const PUBLISHED = "menu";

/** Tells Telegram the menu where it differs from the one it was told last; true when it did. */
export async function publish(
  lists: readonly CommandList[],
  bot: number,
  api: Api,
  memory: Memory,
): Promise<boolean> {
  const wanted = createHash("sha256")
    .update(JSON.stringify([bot, lists]))
    .digest();
  const before = await memory.read(PUBLISHED);
  if (before && wanted.equals(before)) return false;
  let refusal: unknown;
  for (const { scope, language, commands } of lists) {
    try {
      await api.setMyCommands([...commands], {
        scope: { type: scope },
        ...(language !== undefined && { language_code: language }),
      });
    } catch (error) {
      // A server that knows fewer scopes or languages still shows the others.
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
      refusal = error;
    }
  }
  if (refusal !== undefined) throw refusal;
  await memory.write({ [PUBLISHED]: wanted });
  return true;
}
