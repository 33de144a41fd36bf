import { DeliveryError } from "#chat";

const WINDOW_MS = 600_000;

/** Discord bans an address at 10,000 refused calls in ten minutes: the bot falls silent at a hundredth of it. */
const MOST_REFUSED = 100;

/** Bots that open some dozens of private chats in a row are put in quarantine. */
const MOST_OPENED = 10;

/** What happened within the last ten minutes, the oldest first. */
class Recently {
  readonly #clock: () => Date;
  #times: number[] = [];

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  add(): void {
    this.#times.push(this.#clock().getTime());
  }

  /** How long until there are fewer than `most`; undefined when there are. */
  wait(most: number): number | undefined {
    const now = this.#clock().getTime();
    this.#times = this.#times.filter((time) => time > now - WINDOW_MS);
    const oldest = this.#times.at(-most);
    return oldest === undefined ? undefined : oldest + WINDOW_MS - now;
  }
}

/** How much of Discord's patience is left for what nobody is waiting for. Answers are never held back. */
export class Budget {
  readonly #refused: Recently;
  readonly #opened: Recently;

  constructor(clock: () => Date) {
    this.#refused = new Recently(clock);
    this.#opened = new Recently(clock);
  }

  /** A call was answered 401, 403 or 429. */
  refused(): void {
    this.#refused.add();
  }

  /** A private chat was opened that the bot did not know. */
  opened(): void {
    this.#opened.add();
  }

  /** @throws DeliveryError with the time to wait. */
  checkSpeaking(): void {
    check(this.#refused.wait(MOST_REFUSED));
  }

  /** @throws DeliveryError with the time to wait. */
  checkOpening(): void {
    check(this.#opened.wait(MOST_OPENED));
  }
}

function check(retryAfterMs: number | undefined): void {
  if (retryAfterMs !== undefined) throw new DeliveryError("rate-limited", { retryAfterMs });
}
