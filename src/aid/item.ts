import type { MemberId } from "./community.ts";
import type { DateKey, EventId } from "./event.ts";

export const REASONS = ["part", "worn", "time", "unknown"] as const;
/** Why something could not be repaired: a missing part, worn out, no time left, nobody knows. */
export type Reason = (typeof REASONS)[number];

/** Something that somebody brings to be repaired. */
export interface Item {
  readonly event: EventId;
  readonly date: DateKey;
  /** Counts up within its event: what people type. */
  readonly number: number;
  readonly by: MemberId;
  readonly text: string;
  readonly takenBy: MemberId | undefined;
  readonly outcome: "repaired" | "not" | undefined;
  readonly reason: Reason | undefined;
}
