import { DeliveryError, type DeliveryProblem } from "#chat";

/** The homeserver said no. What else it said may hold names, and is not kept. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly errcode: string;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, errcode: string, retryAfterMs?: number) {
    super(`the homeserver answered ${status} ${errcode}`.trim());
    this.status = status;
    this.errcode = errcode;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The homeserver said nothing that can be understood. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly code: string;

  constructor(code: string) {
    super(`no answer from the homeserver (${code})`);
    this.code = code;
  }
}

type Line = readonly [status: number | undefined, errcode: RegExp, reason: DeliveryProblem];

/** The first that fits decides; what no line names is "rejected". */
const REFUSALS: readonly Line[] = [
  [429, /^/, "rate-limited"],
  [undefined, /^M_LIMIT_EXCEEDED$/, "rate-limited"],
  // A token that was revoked: nothing is wrong with the message.
  [undefined, /^M_(UNKNOWN|MISSING)_TOKEN$|^M_USER_LOCKED$/, "unavailable"],
  [401, /^/, "unavailable"],
  [undefined, /^M_(TOO_LARGE|BAD_JSON|NOT_JSON|INVALID_PARAM|UNRECOGNIZED)$/, "rejected"],
  [undefined, /^M_(FORBIDDEN|INVITE_BLOCKED|NOT_FOUND|USER_DEACTIVATED)$/, "unreachable"],
  [403, /^/, "unreachable"],
  [404, /^/, "unreachable"],
];

const fits = ({ status, errcode }: Refused, [listed, code]: Line): boolean =>
  (listed === undefined || listed === status) && code.test(errcode);

/**
 * Never `perhaps`: whether a message was taken whose answer was lost does not matter here, since the same transaction id
 * makes one message of all repeats.
 */
export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof NoAnswer) return new DeliveryError("unavailable", { cause: error });
  if (!(error instanceof Refused)) return new DeliveryError("rejected", { cause: error });
  if (error.status >= 500) return new DeliveryError("unavailable", { cause: error });
  const reason = REFUSALS.find((line) => fits(error, line))?.[2] ?? "rejected";
  const wait = error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs };
  return new DeliveryError(reason, { cause: error, ...wait });
}

export const isTokenRefused = (error: unknown): boolean =>
  error instanceof Refused &&
  (error.status === 401 || /^M_(UNKNOWN|MISSING)_TOKEN$/.test(error.errcode));

/** Asking again would be answered alike: what was asked for is not there, or not for us. */
export const isFinal = (error: unknown): boolean =>
  error instanceof Refused &&
  error.status >= 400 &&
  error.status < 500 &&
  error.status !== 429 &&
  error.errcode !== "M_LIMIT_EXCEEDED" &&
  !isTokenRefused(error);

/** What the homeserver asked us to wait. */
export const askedMs = (error: unknown): number =>
  error instanceof Refused ? (error.retryAfterMs ?? 0) : 0;

/** An error as a log may hold it: what kind, never what was said or where. */
export function named(error: unknown): string {
  if (error instanceof Refused || error instanceof NoAnswer) return error.message;
  return error instanceof Error ? error.name : typeof error;
}
