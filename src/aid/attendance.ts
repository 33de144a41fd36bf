import type { MemberId } from "./community.ts";
import { ALL, type CommunityEvent, type DateKey, type EventId } from "./event.ts";

export type AnswerWord = "going" | "maybe" | "not";

/** What somebody answered, for one date or for all of a series. */
export interface Rsvp {
  readonly event: EventId;
  readonly date: DateKey;
  readonly member: MemberId;
  readonly name: string;
  readonly answer: AnswerWord;
  readonly guests: number;
  /** "repairer": whoever helps takes no seat. */
  readonly role: string | undefined;
  /** Grows with each answer to an event: whoever said first that they are coming sits first. */
  readonly turn: number;
}

export interface Attendance {
  readonly going: readonly Rsvp[];
  readonly waiting: readonly Rsvp[];
  readonly maybe: readonly Rsvp[];
  readonly not: readonly Rsvp[];
  /** Everybody who is coming: guests, and those without an account, too. */
  readonly heads: number;
  readonly seatsTaken: number;
  readonly seatsLeft: number;
}

const party = ({ guests }: Rsvp): number => 1 + guests;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What each person's answer is for one date: the one for that date, else the one for all. */
export function answersOn(date: DateKey, rsvps: readonly Rsvp[]): readonly Rsvp[] {
  const own = rsvps.filter((rsvp) => rsvp.date === date);
  if (date === ALL) return own;
  const spoken = new Set(own.map(({ member }) => member));
  return [...own, ...rsvps.filter((rsvp) => rsvp.date === ALL && !spoken.has(rsvp.member))];
}

/**
 * Who comes on a date. Seats go in the order of answers, and where one party has to wait, all after it wait: so whoever
 * has a seat keeps it, and the list fills itself whenever somebody leaves.
 */
export function attendanceOn(
  event: Pick<CommunityEvent, "capacity" | "extras">,
  date: DateKey,
  rsvps: readonly Rsvp[],
): Attendance {
  const answers = answersOn(date, rsvps).toSorted(
    (a, b) => a.turn - b.turn || a.member.localeCompare(b.member),
  );
  const of = (word: AnswerWord): readonly Rsvp[] => answers.filter(({ answer }) => answer === word);
  const coming = of("going");
  const seated = coming.filter(({ role }) => role === undefined);
  const capacity = event.capacity ?? Infinity;
  const extras = event.extras[date] ?? 0;
  let seatsTaken = extras;
  let full = false;
  const waiting: Rsvp[] = [];
  for (const rsvp of seated) {
    full ||= seatsTaken + party(rsvp) > capacity;
    if (full) waiting.push(rsvp);
    else seatsTaken += party(rsvp);
  }
  const going = coming.filter((rsvp) => !waiting.includes(rsvp));
  return {
    going,
    waiting,
    maybe: of("maybe"),
    not: of("not"),
    heads: extras + sum(going.map(party)),
    seatsTaken,
    seatsLeft: Math.max(0, capacity - seatsTaken),
  };
}

/** How many more are wanted in a role. */
export const wantedIn = (role: string, wanted: number, { going }: Attendance): number =>
  Math.max(0, wanted - going.filter((rsvp) => rsvp.role === role).length);

/** Who has a seat now and had none before. */
export const newlySeated = (before: Attendance, now: Attendance): readonly Rsvp[] =>
  now.going.filter(({ member }) => before.waiting.some((rsvp) => rsvp.member === member));
