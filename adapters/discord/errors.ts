import { DeliveryError, type DeliveryProblem } from "#chat";

/** Discord said no. Only its numbers are kept: what it quotes may hold texts, and addresses hold tokens. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  /** Discord's own number for the reason, 0 where it gave none. */
  readonly code: number;
  readonly retryAfterMs: number | undefined;

  constructor(status: number, code = 0, retryAfterMs?: number) {
    super(`Discord answered ${status} (${code})`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer came, or none that can be read. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
  readonly code: string;

  constructor(code: string) {
    super(`no answer from Discord (${code})`);
    this.code = code;
  }
}

/** By Discord's number for the reason. */
const BY_CODE: Readonly<Record<number, DeliveryProblem>> = {
  10003: "rejected", // no such channel
  10008: "rejected", // no such message
  10013: "unreachable", // no such person
  40003: "rate-limited", // opens private chats too fast
  50001: "unreachable", // may not see the channel
  50007: "unreachable", // takes no private messages
  50013: "unreachable", // may not write there
  50278: "unreachable", // shares no community with the bot
};

/** Where the number says nothing; what no line names is "rejected". */
const BY_STATUS: Readonly<Record<number, DeliveryProblem>> = {
  // A revoked or mistyped token: nothing is wrong with the message.
  401: "unavailable",
  403: "unreachable",
  408: "unavailable",
  429: "rate-limited",
};

/** The call never reached Discord. After anything else, a message may stand although no answer came. */
const NEVER_LEFT = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

/** Another try would have to wait this long where Discord does not say. */
const OPENING_TOO_FAST_MS = 600_000;

/** A name or number of the kind that systems give, never words. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "no answer";
  if ("code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "no answer";
}

function refused(cause: Refused): DeliveryError {
  const { status, code } = cause;
  if (status >= 500) return new DeliveryError("unavailable", { cause, perhaps: true });
  const reason = BY_CODE[code] ?? BY_STATUS[status] ?? "rejected";
  const wait = cause.retryAfterMs ?? (code === 40003 ? OPENING_TOO_FAST_MS : undefined);
  return new DeliveryError(reason, {
    cause,
    ...(wait !== undefined && reason === "rate-limited" && { retryAfterMs: wait }),
  });
}

export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof Refused) return refused(error);
  if (!(error instanceof Unanswered)) return new DeliveryError("rejected", { cause: error });
  return new DeliveryError("unavailable", {
    cause: error,
    perhaps: !NEVER_LEFT.includes(error.code),
  });
}

/** Discord answers so to a person who cannot be written to at all, with 400 as with 403. */
export function toClosedDoor(error: unknown): DeliveryError {
  const cause = toDeliveryError(error);
  const closed = error instanceof Refused && [400, 403, 404].includes(error.status);
  const tooFast = cause.reason === "rate-limited";
  return closed && !tooFast ? new DeliveryError("unreachable", { cause: error }) : cause;
}

/** Too late, or never ours: nothing can be said through this interaction any more. */
export const isOver = (error: unknown): boolean =>
  error instanceof Refused && [10015, 10062, 50027].includes(error.code);

/** Its first answer was given before: by an earlier process, or the call whose answer was lost. */
export const isAnswered = (error: unknown): boolean =>
  error instanceof Refused && error.code === 40060;

/** The state that was wanted is there already. */
export const isGone = (error: unknown): boolean => error instanceof Refused && error.code === 10008;

/** What stood in the calendar is there no more, or over: it cannot be rewritten. */
export const isEntryGone = (error: unknown): boolean =>
  error instanceof Refused && [10070, 180000].includes(error.code);

export const isUnauthorized = (error: unknown): boolean =>
  error instanceof Refused && error.status === 401;

/** An error as a log may hold it: what kind, never what was said or where. */
export function named(error: unknown): string {
  if (error instanceof Refused || error instanceof Unanswered) return error.message;
  if (error instanceof DeliveryError && error.cause !== undefined) return named(error.cause);
  return error instanceof Error ? error.name : typeof error;
}
