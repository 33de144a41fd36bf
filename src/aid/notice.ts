import type { Message } from "#chat";
import type { MemberId } from "./community.ts";
import type { DeskId } from "./desk.ts";
import type { DateKey, EventId } from "./event.ts";
import type { MatchId, Side } from "./match.ts";
import type { PostId } from "./post.ts";
import type { Lead } from "./reminders.ts";
import type { ReportId } from "./report.ts";
import { later, MINUTE } from "./time.ts";

/** What a notice is about. It is worded when it is sent, in the reader's language of that day. */
export type Subject =
  | { readonly kind: "ask"; readonly match: MatchId; readonly side: Side }
  | {
      readonly kind: "introduction" | "lapsed" | "outcome" | "thanks" | "ended";
      readonly match: MatchId;
    }
  | { readonly kind: "report" | "measure"; readonly report: ReportId }
  | {
      readonly kind: "relay";
      readonly match: MatchId;
      readonly text: string;
      /** Written where it is encrypted. */
      readonly encrypted?: boolean;
    }
  | { readonly kind: "expiring"; readonly post: PostId }
  | { readonly kind: "allow"; readonly platform: string; readonly post: PostId }
  | EventSubject
  /** Nobody confirmed a desk: is it still right? Later: it has hidden. */
  | { readonly kind: "desk-check" | "desk-hidden"; readonly desk: DeskId }
  /** An earlier message is rewritten as what it is about now stands. */
  | { readonly kind: "rewrite"; readonly shown: number }
  /** An answer that the platform was too busy to take. */
  | { readonly kind: "answer"; readonly message: Message; readonly live?: string }
  /** Said to nobody: something changes by itself. */
  | { readonly kind: "next" | "expire"; readonly post: PostId }
  | { readonly kind: "free"; readonly giver: MemberId }
  | { readonly kind: "lapse"; readonly match: MatchId; readonly side: Side };

/** Times are ISO 8601; `start` is what it was when the notice was made: of a date that has moved since, nothing is said. */
export type EventSubject =
  | {
      readonly kind: "reminder";
      readonly event: EventId;
      readonly date: DateKey;
      readonly lead: Lead;
      readonly due: string;
      readonly start: string;
    }
  | {
      readonly kind: "room-reminder" | "organiser";
      readonly event: EventId;
      readonly date: DateKey;
      readonly due: string;
      readonly start: string;
    }
  /** Reminders that could not go out before it began. */
  | { readonly kind: "missed"; readonly event: EventId; readonly date: DateKey }
  /** What it was before, as whoever is told last heard of it. */
  | {
      readonly kind: "changed";
      readonly event: EventId;
      readonly date: DateKey;
      readonly before: EventBefore;
    }
  | {
      readonly kind: "called-off" | "seat" | "recap";
      readonly event: EventId;
      readonly date: DateKey;
    }
  /** Whoever planned it is gone, and its words with them. */
  | { readonly kind: "gone"; readonly local: string }
  | { readonly kind: "taken"; readonly event: EventId; readonly item: number }
  /** A need that a workshop may solve. */
  | { readonly kind: "workshop"; readonly event: EventId; readonly post: PostId }
  /** The one message of a room about an event. */
  | { readonly kind: "live"; readonly event: EventId }
  /** The calendar of a platform's own. */
  | { readonly kind: "entry"; readonly event: EventId }
  /** Said to nobody. */
  | { readonly kind: "extend"; readonly event: EventId }
  | { readonly kind: "begun" | "over"; readonly event: EventId; readonly date: DateKey };

export interface EventBefore {
  readonly title: string;
  readonly start: string;
  readonly minutes: number | undefined;
  readonly rule: string | undefined;
  readonly place: string | undefined;
  readonly zone?: string;
}

export type Addressee =
  | { readonly member: MemberId }
  | { readonly room: { readonly platform: string; readonly id: string; readonly thread?: string } }
  | { readonly nobody: true };

/** Something to tell one member or one room, now or later. */
export interface Notice {
  readonly id: number;
  readonly to: Addressee;
  readonly subject: Subject;
  readonly dueAt: Date;
  /** Better silent than absurd: not sent after this. */
  readonly notAfter: Date | undefined;
  /** In rooms at most once; in private at least once. */
  readonly class: "once" | "repeatable";
  readonly attempts: number;
  /** Unique: making the same notice twice makes one. */
  readonly key: string;
  /** One at a time in each lane, in order: the room or private chat it goes to. */
  readonly lane: string;
}

/** What stays of a notice once it is over: its kind, no words. */
export function emptied(subject: Subject): Subject {
  switch (subject.kind) {
    case "relay":
      return { ...subject, text: "" };
    case "answer":
      return { ...subject, message: { blocks: [] } };
    case "changed":
      return { ...subject, before: { ...subject.before, title: "", place: undefined } };
    default:
      return subject;
  }
}

/** Tries of a notice that our own code cannot say. */
export const MAX_ATTEMPTS = 10;
/** Tries while a platform is down or too busy: about three days, as long as an ask lives. */
export const MAX_ATTEMPTS_WHILE_DOWN = 600;

/** Full jitter, doubling from two seconds up to a quarter of an hour; what the platform asks for is the least. */
export function nextTry(now: Date, attempts: number, chance: number, atLeastMs = 0): Date {
  const ceiling = Math.min(15 * MINUTE, 2000 * 2 ** attempts);
  return later(now, Math.max(atLeastMs, Math.ceil(chance * ceiling)));
}
