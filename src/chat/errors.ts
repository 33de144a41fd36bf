export type Vars = Readonly<Record<string, string | number | Date>>;

/** A refusal the person should read. `key` is a message in the locale files. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly key: string;
  readonly vars: Vars;

  constructor(key: string, vars: Vars = {}) {
    super(key);
    this.key = key;
    this.vars = vars;
  }
}

export type DeliveryProblem = "unreachable" | "rate-limited" | "unavailable" | "rejected";

/** A platform did not take a message. Only "rate-limited" and "unavailable" are worth another try. */
export class DeliveryError extends Error {
  override readonly name = "DeliveryError";
  readonly reason: DeliveryProblem;
  readonly retryAfterMs: number | undefined;
  /** The call failed, and yet the message may have been taken: a lost answer, a 5xx. */
  readonly perhaps: boolean;
  /** The room lives on under this id (a Telegram group that became a supergroup). */
  readonly movedTo: string | undefined;

  constructor(
    reason: DeliveryProblem,
    options: { cause?: unknown; retryAfterMs?: number; perhaps?: boolean; movedTo?: string } = {},
  ) {
    super(`not delivered: ${reason}`, { cause: options.cause });
    this.reason = reason;
    this.retryAfterMs = options.retryAfterMs;
    this.perhaps = options.perhaps ?? false;
    this.movedTo = options.movedTo;
  }
}
