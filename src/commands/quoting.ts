import type { Message } from "#chat";
import { veiled, type Words } from "../flows/consent.ts";
import type { Turn } from "./command.ts";

/** A reply that quotes things: whatever was encrypted is not read in a place that is not, not even by its author. */
export const veiledHere = <T extends Words>(
  things: readonly T[],
  turn: Turn,
  show: (things: readonly T[]) => Message,
): Promise<Message> =>
  veiled(things, { on: turn.room.platform, hidden: turn.t("words-kept") }, turn, show);
