import { setTimeout } from "node:timers/promises";

/** One line for each happening, as pino writes it. */
export interface Log {
  info(fields: object, line: string): void;
  warn(fields: object, line: string): void;
  error(fields: object, line: string): void;
}

export interface Webhook {
  /** What Telegram calls: https, to the proxy that stands before this process. */
  readonly url: string;
  /** At least 32 of A-Z, a-z, 0-9, `_` and `-`. */
  readonly secret: string;
  readonly port: number;
  /** 127.0.0.1 unless the proxy is elsewhere. */
  readonly host?: string;
}

/** Durations, so that no test has to wait. */
export interface Timing {
  /** How long Telegram holds a poll open; it allows 50. */
  readonly pollSeconds: number;
  /** When an open poll is given up for dead. */
  readonly pollPatienceSeconds: number;
  /** When any other call is. */
  readonly callPatienceSeconds: number;
  /** Waits, or resolves at once when the signal aborts. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

export interface TelegramOptions {
  readonly token: string;
  /** https://api.telegram.org unless another server speaks the Bot API. */
  readonly apiRoot?: string;
  readonly webhook?: Webhook;
  readonly log: Log;
  readonly clock: () => Date;
  /** 0 ≤ n < 1. */
  readonly chance: () => number;
  readonly timing?: Partial<Timing>;
}

export const timing: Timing = {
  pollSeconds: 50,
  pollPatienceSeconds: 90,
  callPatienceSeconds: 30,
  async pause(ms, signal) {
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  },
};
