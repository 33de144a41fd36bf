import { setTimeout } from "node:timers/promises";
import type { Message } from "#chat";

/** One line for each happening, as pino writes it. */
export interface Log {
  info(fields: object, line: string): void;
  warn(fields: object, line: string): void;
  error(fields: object, line: string): void;
}

/** Durations, so that no test has to wait. */
export interface Timing {
  /** Resolves when Discord has to be told that an answer takes longer, as it allows three seconds; or as the signal aborts. */
  patience(signal: AbortSignal): Promise<void>;
  /** Waits, or resolves at once when the signal aborts. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
  /** When a call is given up for lost. */
  readonly callPatienceMs: number;
}

/** What only this adapter knows has to be said, worded by the core in the person's language. */
export interface Words {
  /** In place of an answer that cannot be given any more. Without it, "thinking…" is taken away. */
  apology?(locale: string | undefined): Message;
  /** Under a question in a room that no form could ask: where to write the answer. */
  replyHint?(locale: string | undefined): string;
}

export interface DiscordOptions {
  readonly token: string;
  /** https://discord.com/api unless another server speaks it; without the version. */
  readonly apiRoot?: string;
  readonly log: Log;
  readonly clock: () => Date;
  /** 0 ≤ n < 1. */
  readonly chance: () => number;
  readonly words?: Words;
  readonly timing?: Partial<Timing>;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}

export const timing: Timing = {
  patience: (signal) => pause(2000, signal),
  pause,
  callPatienceMs: 15_000,
};
