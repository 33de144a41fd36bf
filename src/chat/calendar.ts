import type { Room } from "./adapter.ts";

/** Something planned, as a platform's own calendar shows it. */
export interface Entry {
  readonly title: string;
  readonly details: string;
  readonly place: string;
  /** Instants, ISO 8601: of the next date. */
  readonly start: string;
  readonly end: string;
  /** RFC 5545, where every date is as the rule has it. What the platform cannot say shows the next date alone. */
  readonly rule?: string;
  /** A part of `details` that no other entry has: by it, what was put in before a crash is found again. */
  readonly sign: string;
}

/** The calendar that a platform keeps for what belongs together, next to its rooms. */
export interface Calendar {
  /**
   * Puts it in, in the place of `known` where that still stands. Put in twice, it stands once.
   *
   * @throws DeliveryError "unreachable" where the bot may not.
   */
  put(room: Room, entry: Entry, known: string | undefined): Promise<string>;
  /** Takes it out; what is out already is no error. @throws DeliveryError */
  remove(room: Room, known: string): Promise<void>;
}
