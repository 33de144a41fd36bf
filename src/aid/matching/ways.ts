import { says } from "./act.ts";
import type { Concepts } from "./concepts.ts";
import { hoursMeet, type Hours, rideHours } from "./departures.ts";
import { languageTag } from "./languages/known.ts";
import { type Mark, markerOf, type MarkWords } from "./languages/language.ts";
import { WAYS } from "./languages/ways.ts";
import { type Runs, runsOf } from "./schoolruns.ts";
import { rideOf, type Subject } from "./subject.ts";
import type { Word } from "./words.ts";

/** Where a ride goes, and when. */
export interface Ways {
  /** Kinds of places; none where it goes anywhere. */
  readonly goals: ReadonlySet<string>;
  readonly anywhere: boolean;
  /** Whoever rides works there. */
  readonly shift: boolean;
  readonly hours: Hours;
  readonly runs: Runs;
}

const NOWAY: Ways = { goals: new Set(), anywhere: false, shift: false, hours: [], runs: new Set() };
const GOALS = ["station", "airport", "hospital", "doctor", "school", "shops", "beach", "work"];

const markers = new Map<string, MarkWords>();

function marksIn(words: readonly Word[], locale: string): readonly ReadonlySet<Mark>[] {
  const tag = languageTag(locale);
  const mark = markers.get(tag) ?? markerOf({ marks: WAYS[tag] ?? {} });
  markers.set(tag, mark);
  return mark(words);
}

const isRide = ({ id }: Subject, concepts: Concepts): boolean =>
  concepts.family(id).includes("car-ride");

const isCar = ({ id }: Subject): boolean => id === "car";

/** "I have a car and take whoever needs it to appointments": a ride, and no car to lend. */
export function withRides(
  subjects: readonly Subject[],
  words: readonly Word[],
  locale: string,
  concepts: Concepts,
): readonly Subject[] {
  const ride = concepts.get("car-ride");
  if (!ride || !subjects.some(isCar) || says(words, "lend") || says(words, "sell")) return subjects;
  if (!marksIn(words, locale).some((marks) => marks.has("lifts"))) return subjects;
  const others = subjects.filter((one) => !isCar(one));
  return others.some((one) => isRide(one, concepts)) ? others : [rideOf(ride), ...others];
}

/** Words that say what kind of place a ride goes to: no names. */
export const goalWords = (words: readonly Word[], locale: string): ReadonlySet<number> =>
  new Set(
    marksIn(words, locale).flatMap((marks, at) =>
      GOALS.some((goal) => marks.has(goal)) ? [at] : [],
    ),
  );

/** "Not to the airport". */
const isExcepted = (words: readonly Word[], at: number): boolean =>
  words.some(
    ({ marks, clause }, place) => place < at && clause === words[at]?.clause && marks.has("except"),
  );

export function waysOf(
  words: readonly Word[],
  subjects: readonly Subject[],
  locale: string,
  concepts: Concepts,
): Ways {
  const runs = runsOf(words, subjects, concepts);
  if (!subjects.some((one) => isRide(one, concepts)))
    return runs.size > 0 ? { ...NOWAY, runs } : NOWAY;
  const marks = marksIn(words, locale);
  const said = (mark: Mark): boolean =>
    marks.some((each, at) => each.has(mark) && !isExcepted(words, at));
  const shift = said("shift");
  const anywhere = said("anywhere");
  const goals = anywhere ? [] : GOALS.filter(said);
  return {
    goals: new Set(shift && goals.length > 0 ? [...goals, "work"] : goals),
    anywhere,
    shift,
    hours: rideHours(words, marks),
    runs,
  };
}

/** Whoever sees a doctor may do so in a hospital. */
const broadened = (goals: ReadonlySet<string>): ReadonlySet<string> =>
  goals.has("doctor") || goals.has("hospital") ? new Set([...goals, "doctor", "hospital"]) : goals;

/** Somebody who goes to work in a hospital is not who is taken to appointments there. */
const isPatient = ({ goals, shift }: Ways): boolean => goals.has("doctor") && !shift;

/** So many hours one may wait for the other; who names when a flight leaves is there earlier. */
const WAIT = 2;
const BEFORE_FLIGHT = 3;

/** Two rides that go to places of one kind. */
export const waysMeet = (one: Ways, other: Ways): boolean =>
  !broadened(one.goals).isDisjointFrom(broadened(other.goals));

/** Two rides that go to places of other kinds, or hours apart. */
export function waysPart(one: Ways, other: Ways): boolean {
  const apart = one.goals.size > 0 && other.goals.size > 0 && !waysMeet(one, other);
  const working = (one.shift && isPatient(other)) || (other.shift && isPatient(one));
  const wait = one.goals.has("airport") ? BEFORE_FLIGHT : WAIT;
  return apart || working || !hoursMeet(one.hours, other.hours, wait);
}
