import type { MemberId } from "./community.ts";
import { occurrencesIn } from "./series.ts";
import { DAY, daysLater, instantOf, later } from "./time.ts";

export type DeskId = `d${string}`;

/** Usual hours: the wall-clock time of a first date in the desk's zone, and how it comes back (RFC 5545, without DTSTART). */
export interface Hours {
  readonly start: string;
  readonly minutes: number;
  readonly rule: string;
}

/** Where, and in which part of town. */
export interface Place {
  readonly place: string;
  readonly district: string | undefined;
}

export interface Stop extends Hours, Place {
  /** Counts up within its desk, and is never given twice. */
  readonly number: number;
}

/** Days or hours that are not as usual, on the wall clock; `to` is when it is over. */
export interface Exception {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  /** Where it is open; undefined: it is closed. */
  readonly at: Place | undefined;
  /** The one place that a closing is about; undefined: all of them. */
  readonly only?: Place | undefined;
}

/** A place with hours where people get help; with several stops, a point that travels. */
export interface Desk {
  readonly id: DeskId;
  readonly communityId: string;
  /** Who answers for it; undefined when that person is gone. */
  readonly steward: MemberId | undefined;
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
  readonly stops: readonly Stop[];
  readonly exceptions: readonly Exception[];
  /** The last number given to a stop or an exception. */
  readonly numbered: number;
  readonly services: string | undefined;
  readonly welcome: string | undefined;
  readonly cost: string | undefined;
  readonly access: string | undefined;
  readonly status: "draft" | "listed";
  readonly confirmedAt: Date;
}

/** Once open, somewhere. */
export interface Opening extends Place {
  readonly start: Date;
  readonly end: Date;
}

export interface DeskState {
  /** Where it is open now: usually one place. */
  readonly open: readonly Opening[];
  readonly next: Opening | undefined;
}

/** Looked at further and further ahead: a desk that is closed all summer opens after it. */
const AHEAD_DAYS = [15, 75, 500];
/** An opening that began before the window may reach into it. */
const BACK = 2 * DAY;

export const isDeskId = (id: string): id is DeskId => id.startsWith("d");

/** What is left of an opening outside a closing. */
const outside = (one: Opening, from: Date, to: Date): readonly Opening[] =>
  to <= one.start || from >= one.end
    ? [one]
    : [
        { ...one, end: from },
        { ...one, start: to },
      ].filter(({ start, end }) => start < end);

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.place === other.place && one.district === other.district;

const concerns = ({ only }: Pick<Exception, "only">, one: Place): boolean =>
  only === undefined || isSamePlace(only, one);

/** An opening of an exception, and usual ones, without the closings that were said after it. */
function without(one: Opening, number: number, { exceptions, zone }: Desk): readonly Opening[] {
  const closings = exceptions.filter(
    (said) => said.at === undefined && said.number > number && concerns(said, one),
  );
  return closings.reduce<readonly Opening[]>(
    (left, { from, to }) =>
      left.flatMap((part) => outside(part, instantOf(from, zone), instantOf(to, zone))),
    [one],
  );
}

/** Morning hours that end where the next ones begin, at the same place, are one opening. */
function joined(openings: readonly Opening[]): readonly Opening[] {
  const done: Opening[] = [];
  for (const one of openings.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    const at = done.findLastIndex((other) => isSamePlace(other, one) && other.end >= one.start);
    const before = done[at];
    if (before) done[at] = { ...before, end: one.end > before.end ? one.end : before.end };
    else done.push(one);
  }
  return done;
}

/** Every opening that begins before `to` and is not over by `from`. */
function openingsIn(desk: Desk, from: Date, to: Date): readonly Opening[] {
  const { zone } = desk;
  const usual = desk.stops.flatMap(({ place, district, ...hours }) =>
    occurrencesIn({ ...hours, place, zone, except: [], moved: {} }, later(from, -BACK), to)
      .map(({ start, end }) => ({ place, district, start, end }))
      .flatMap((one) => without(one, 0, desk)),
  );
  const special = desk.exceptions.flatMap(({ number, at, ...span }) => {
    if (!at) return [];
    const [start, end] = [instantOf(span.from, zone), instantOf(span.to, zone)];
    return start < to ? without({ ...at, start, end }, number, desk) : [];
  });
  return joined([...usual, ...special]).filter(({ end }) => end > from);
}

/** Where it is open at an instant and until when, and where and when it opens next. */
export function stateAt(desk: Desk, at: Date): DeskState {
  let state: DeskState = { open: [], next: undefined };
  for (const days of AHEAD_DAYS) {
    const openings = openingsIn(desk, at, later(at, days * DAY));
    state = {
      open: openings.filter(({ start }) => start <= at),
      next: openings.find(({ start }) => start > at),
    };
    if (state.next) break;
  }
  return state;
}

/** Where it is to be found, each place once. */
export function placesOf({ stops, exceptions }: Desk): readonly Place[] {
  const all = [...stops, ...exceptions.flatMap(({ at }) => at ?? [])];
  return all
    .map(({ place, district }) => ({ place, district }))
    .filter((one, at, places) => places.findIndex((other) => isSamePlace(one, other)) === at);
}

/** Whether anything is planned that a closing would take away. */
export const opensWithin = (
  desk: Desk,
  { from, to, only }: Pick<Exception, "from" | "to" | "only">,
): boolean =>
  openingsIn(desk, instantOf(from, desk.zone), instantOf(to, desk.zone)).some((one) =>
    concerns({ only }, one),
  );

/** The desk as far as it serves one district; undefined: what lies in none. */
export const inDistrict = (desk: Desk, district: string | undefined): Desk => ({
  ...desk,
  stops: desk.stops.filter((stop) => stop.district === district),
  exceptions: desk.exceptions.filter(({ at }) => at === undefined || at.district === district),
});

export const districtsOf = ({ stops, exceptions }: Desk): ReadonlySet<string | undefined> =>
  new Set([
    ...stops.map(({ district }) => district),
    ...exceptions.flatMap(({ at }) => (at ? [at.district] : [])),
  ]);

/** Unconfirmed for so long, its steward is asked. */
const ASK_AFTER_DAYS = 60;
/** Unconfirmed for so long, it hides. */
export const HIDE_AFTER_DAYS = ASK_AFTER_DAYS + 14;

export const asksAt = ({ confirmedAt, zone }: Desk): Date =>
  daysLater(confirmedAt, ASK_AFTER_DAYS, zone);

export const hidesAt = ({ confirmedAt, zone }: Desk): Date =>
  daysLater(confirmedAt, HIDE_AFTER_DAYS, zone);

/** Whether neighbours see it in lists: better no answer than a closed door. */
export const isListed = (desk: Desk, now: Date): boolean =>
  desk.status === "listed" && now < hidesAt(desk);
