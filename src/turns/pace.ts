import { message } from "#chat";
import { later, MINUTE } from "../aid/time.ts";
import { here, type Reply } from "../commands/command.ts";
import type { Visit } from "./visit.ts";

export interface Limits {
  readonly person: number;
  readonly room: number;
}

export type Pace = "fine" | "too-fast" | "silence";

/** Counted from what was heard in the last minute, so that a restart forgets nothing: told once, then not heard. */
export async function paceOf(
  { incoming, work, person, now }: Visit,
  limits: Limits,
): Promise<Pace> {
  const said = await work.seen.since(later(now, -MINUTE), {
    person: person.id,
    room: incoming.room,
  });
  if (said.person > limits.person || said.room > limits.room) return "silence";
  return said.person === limits.person || said.room === limits.room ? "too-fast" : "fine";
}

export const tooFast = ({ t }: Visit): Reply => here(message([t("error-too-fast")]));
