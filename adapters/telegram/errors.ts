import { GrammyError, HttpError } from "grammy";
import { DeliveryError, type DeliveryProblem } from "#chat";

/** The first that fits decides; what no line names is "rejected". */
const REFUSALS: readonly (readonly [code: number, says: RegExp, reason: DeliveryProblem])[] = [
  [400, /chat not found|user not found|PEER_ID_INVALID/i, "unreachable"],
  [403, /^/, "unreachable"],
  [429, /^/, "rate-limited"],
  // A revoked or mistyped token: nothing is wrong with the message.
  [401, /^/, "unavailable"],
  [404, /^/, "unavailable"],
];

/** The call never reached Telegram. After anything else, a message may stand although no answer came. */
const NEVER_LEFT = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "no answer";
  return String(error.code);
}

/** grammY keeps the address of a lost call, and the address holds the token: only the code is kept. */
export const withoutAddress = (error: unknown): unknown =>
  error instanceof HttpError ? new HttpError(error.message, { code: codeOf(error.error) }) : error;

/** The state that was wanted is there already. */
export const isAlreadySo = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /message is not modified|message to delete not found/i.test(error.description);

/** A server of one's own may not know them all. Telegram answers so only to a token that is none. */
export const isUnknownMethod = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 404;

function refused(cause: GrammyError): DeliveryError {
  const { error_code: code, description, parameters } = cause;
  const { retry_after: seconds, migrate_to_chat_id: to } = parameters;
  // Worth another try, in the room where the group lives now.
  if (to !== undefined) return new DeliveryError("unavailable", { cause, movedTo: String(to) });
  if (code >= 500) return new DeliveryError("unavailable", { cause, perhaps: true });
  const line = REFUSALS.find(([listed, says]) => listed === code && says.test(description));
  const wait = seconds === undefined ? {} : { retryAfterMs: seconds * 1000 };
  return new DeliveryError(line?.[2] ?? "rejected", { cause, ...wait });
}

export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof GrammyError) return refused(error);
  const cause = withoutAddress(error);
  if (!(cause instanceof HttpError)) return new DeliveryError("rejected", { cause });
  const perhaps = !NEVER_LEFT.includes(codeOf(cause.error));
  return new DeliveryError("unavailable", { cause, perhaps });
}

/** An error as a log may hold it: what kind, never what was said or where. */
export function named(error: unknown): string {
  if (error instanceof GrammyError) return `Telegram answered ${error.error_code}`;
  if (error instanceof HttpError) return `no answer from Telegram (${codeOf(error.error)})`;
  return error instanceof Error ? error.name : typeof error;
}
