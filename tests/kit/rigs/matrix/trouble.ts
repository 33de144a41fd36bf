import { Refusal } from "./world.ts";

/** How a homeserver refuses: all it is asked, or what is sent only. */
export type Trouble =
  /** Nobody listens. */
  | "down"
  /** 429 to what is sent, with the time to wait. */
  | "too-fast"
  /** 429 to reactions only. */
  | "too-fast-to-react"
  /** 429 without a time. */
  | "too-fast-for-ever"
  /** 502 with HTML to what is sent. */
  | "broken"
  /** What is sent is taken, and the answer lost. */
  | "lost-answer"
  /** 401 to everything. */
  | "revoked"
  /** Syncs are held open and never answered. */
  | "hung"
  /** 403 to whoever asks for what a sync left out. */
  | "forgetful"
  /** 500 to whoever asks for the state of a room. */
  | "blind"
  /** 400 to any filter. */
  | "unfiltered"
  /** It knows only what there was in 1.2, and neither account data nor keys. */
  | "minimal";

export const SENDS = /^rooms\/[^/]+\/(send|redact)\//;
const OPTIONAL = /^(user\/[^/]+\/account_data|keys|sendToDevice|rooms\/[^/]+\/relations)/;

/** @throws Refusal when the homeserver is in a mood not to do this. */
export function refuse(trouble: Trouble | undefined, path: string, sends: boolean): void {
  const reacts = path.includes("m.reaction");
  if (sends && (trouble === "too-fast" || (trouble === "too-fast-to-react" && reacts))) {
    throw new Refusal(429, "M_LIMIT_EXCEEDED", { retry_after_ms: 7000 });
  }
  if (sends && trouble === "too-fast-for-ever") throw new Refusal(429, "M_LIMIT_EXCEEDED");
  if (trouble === "forgetful" && path.endsWith("/messages")) throw new Refusal(403, "M_FORBIDDEN");
  if (trouble === "blind" && /\/state\b/.test(path)) throw new Refusal(500, "M_UNKNOWN");
  if (trouble === "minimal" && OPTIONAL.test(path)) throw new Refusal(404, "M_UNRECOGNIZED");
}
