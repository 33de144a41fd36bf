import { setTimeout } from "node:timers/promises";

/** One line for each happening, as pino writes it. */
export interface Log {
  info(fields: object, line: string): void;
  warn(fields: object, line: string): void;
  error(fields: object, line: string): void;
}

/** Durations, so that no test has to wait. */
export interface Timing {
  /** How long the homeserver holds a sync open. */
  readonly syncMs: number;
  /** When an open sync is given up for dead. */
  readonly syncPatienceMs: number;
  /** When any other call is. */
  readonly callPatienceMs: number;
  /** Joining a room of another server may take minutes, and goes on there when we have stopped waiting. */
  readonly joinPatienceMs: number;
  /** How long the keys of a message are waited for. */
  readonly lateMs: number;
  /** Waits, or resolves at once when the signal aborts. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

export interface Shared {
  /** The homeserver's address, such as https://matrix.example.org, or its name: example.org. */
  readonly homeserver: string;
  readonly log: Log;
  readonly clock: () => Date;
  /** 0 ≤ n < 1. */
  readonly chance: () => number;
  readonly timing?: Partial<Timing>;
  /** "none" serves clear rooms only. */
  readonly encryption?: "auto" | "none";
  /** Where the SDK's own library keeps its keys, if that one is there; the other keeps them in `memory`. */
  readonly keysFolder?: string;
}

/** An access token, or what to get one with: once, since servers allow few logins. */
export type Credentials =
  | { readonly token: string }
  | { readonly user: string; readonly password: string };

export type MatrixOptions = Shared & Credentials;

export const timing: Timing = {
  syncMs: 30_000,
  syncPatienceMs: 60_000,
  callPatienceMs: 30_000,
  joinPatienceMs: 10_000,
  lateMs: 600_000,
  async pause(ms, signal) {
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  },
};
