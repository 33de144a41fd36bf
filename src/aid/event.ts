import type { MemberId } from "./community.ts";
import { minutesBetween, plusMinutes } from "./time.ts";
import type { Reading } from "./when/read.ts";

export type EventId = `e${string}`;

/**
 * One date of a series, by the day on which the series has it ("2026-12-01"), also when it was moved since: whatever was
 * answered for it stays with it.
 */
export type DateKey = string;

/** All dates of a series; the only date of what happens once. */
export const ALL = "all";

/** One date that is not as the series has it. */
export interface Moved {
  readonly start: string;
  readonly minutes: number | undefined;
  readonly place: string | undefined;
}

export interface Slot {
  readonly role: string;
  readonly wanted: number;
}

/** Not called `Event`: that name is a global, and means something else in every SDK. */
export interface CommunityEvent {
  readonly id: EventId;
  readonly communityId: string;
  readonly host: MemberId;
  readonly hostName: string;
  readonly title: string;
  readonly place: string | undefined;
  readonly details: string | undefined;
  readonly locale: string;
  /** Wall-clock time in `zone`. Never only an instant, or a series drifts when the clocks change. */
  readonly start: string;
  readonly minutes: number | undefined;
  readonly zone: string;
  /** RFC 5545, without DTSTART. */
  readonly rule: string | undefined;
  readonly except: readonly DateKey[];
  readonly moved: Readonly<Record<DateKey, Moved>>;
  readonly capacity: number | undefined;
  readonly slots: readonly Slot[];
  /** People without an account, as whoever organises counts them. */
  readonly extras: Readonly<Record<DateKey, number>>;
  readonly rooms: readonly EventRoom[];
  /** What the date may mean, until that is chosen. */
  readonly choices: readonly Reading[] | undefined;
  readonly status: "draft" | "planned" | "cancelled" | "over";
}

export interface EventRoom {
  readonly platform: string;
  readonly id: string;
  readonly thread?: string;
}

/** In characters. */
export const LONGEST = { title: 120, place: 200, details: 1000 } as const;

export type When = Pick<CommunityEvent, "start" | "minutes" | "rule">;

/** How long something lasts of which nobody said how long: only to know when it is over. */
const ASSUMED_MINUTES = 120;

export const lasts = ({ minutes }: { readonly minutes: number | undefined }): number =>
  minutes ?? ASSUMED_MINUTES;

export const isSeries = ({ rule }: Pick<CommunityEvent, "rule">): boolean => rule !== undefined;

export const isEventId = (id: string): id is EventId => id.startsWith("e");

/** What was read, as an event keeps it. */
export const whenOf = ({ start, end, rrule }: Reading): When => ({
  start,
  minutes: end === null ? undefined : minutesBetween(start, end),
  rule: rrule ?? undefined,
});

/** The same, as it can be said. */
export const readingOf = ({
  start,
  minutes,
  rule,
}: Omit<When, "rule"> & { readonly rule?: string | undefined }): Reading => ({
  start,
  end: minutes === undefined ? null : plusMinutes(start, minutes),
  rrule: rule ?? null,
});
