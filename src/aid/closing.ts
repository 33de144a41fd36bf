import type { Exception, Place } from "./desk.ts";
import { readPlaceIn, type Why } from "./hours.ts";
import { placesNamed } from "./naming.ts";
import { type At, readPlan } from "./sentence.ts";
import { localOf, plusMinutes } from "./time.ts";
import { type Reading, readWhen, whyNot } from "./when/read.ts";

type Span = Pick<Exception, "from" | "to">;

/** At this minute of a day that is not over yet every day that people name can still come. */
const LATE = "23:59";

function dayOf(text: string, at: At): { readonly day: string } | Why {
  const phrase = `${text} ${LATE}`;
  const [first, ...others] = readWhen(phrase, at);
  if (!first) return whyNot(phrase, at) ?? "words";
  return others.length > 0 || first.rrule !== null ? "choice" : { day: first.start.slice(0, 10) };
}

const midnight = (day: string, daysOn = 0): string => plusMinutes(`${day}T00:00`, daysOn * 24 * 60);

const FROM_TO =
  /^(?:(?:du|de|from|between)\s+)?(.+?)(?:\s+(?:au|à|jusqu['’]au|to|until|till|and)\s+|\s*[–—→]\s*|\s+-\s+)(.+)$/iu;
const UNTIL = /^(?:jusqu['’](?:au|à)|until|till)\s+(.+)$/iu;

/** "Du 24 au 26 décembre": the first day has the month of the last. */
const withMonth = (day: string, other: string): string =>
  /^\d{1,2}(?:er|st|nd|rd|th)?$/iu.test(day.trim())
    ? `${day} ${other.replace(/^\P{N}*\d+(?:er|st|nd|rd|th)?\s*/iu, "")}`
    : day;

function days(text: string, at: At): Span | Why {
  const until = UNTIL.exec(text)?.[1];
  const [, first = text, last = text] = FROM_TO.exec(text) ?? [];
  const to = dayOf(until ?? last, at);
  if (typeof to === "string") return to;
  const today = { day: localOf(at.now, at.zone).slice(0, 10) };
  const from = until === undefined ? dayOf(withMonth(first, last), at) : today;
  if (typeof from === "string") return from;
  return from.day > to.day ? "impossible" : { from: midnight(from.day), to: midnight(to.day, 1) };
}

/** "24 décembre", "du 24 décembre au 2 janvier", "jusqu’au 5 janvier", "mardi 14h-16h": when it is closed. */
export function readClosing(text: string, at: At): Span | Why {
  const said = text.trim().replace(/^(?:le|on|the)\s+/iu, "");
  const readings = readWhen(said, at);
  const [only] = readings;
  if (!only) return days(said, at);
  if (readings.length > 1) return "choice";
  return once(only);
}

/** When a desk is closed, and at which of its places; none: at all of them. */
export interface Closing {
  readonly span: Span | Why;
  readonly only: readonly Place[];
  /** Words beside the date that name none of its places, or could be several. */
  readonly unclear?: string;
}

/** More words than this are no date and a place. */
const MOST_WORDS = 24;

/** "Jeudi 3 décembre, marché" and "marché jeudi 3 décembre": a date, and what stands before or after it. */
function apart(text: string): readonly { readonly date: string; readonly rest: string }[] {
  const words = text.split(/[\s,;]+/u).filter((word) => word !== "");
  if (words.length > MOST_WORDS) return [];
  return words
    .slice(1)
    .map((_, at) => words.length - 1 - at)
    .flatMap((size) => [
      { date: words.slice(0, size).join(" "), rest: words.slice(size).join(" ") },
      { date: words.slice(-size).join(" "), rest: words.slice(0, -size).join(" ") },
    ]);
}

/** "24 décembre" closes everywhere, "24 décembre, marché Saint-Aubin" at one of a desk's places. */
export function readClosingAt(text: string, at: At, places: readonly Place[]): Closing {
  const span = readClosing(text, at);
  // "From 26 December to 24 December": a date through and through, and no place.
  if (span !== "words") return { span, only: [] };
  const all = apart(text).map(({ date, rest }) => ({
    span: readClosing(date, at),
    only: placesNamed(rest, places),
    rest,
  }));
  const dated = all.filter(({ span: said }) => typeof said !== "string");
  const found = dated.find(({ only }) => only.length > 0);
  if (found) return { span: found.span, only: found.only };
  const [first] = dated;
  if (first) return { span: first.span, only: [], unclear: first.rest };
  // "30 février, marché": what is wrong with the date.
  const wrong = all.find(({ span: why, only }) => why !== "words" && only.length > 0);
  return { span: wrong?.span ?? span, only: [] };
}

function once({ start, end, rrule }: Reading): Span | Why {
  if (rrule !== null) return "once";
  return end === null ? "end" : { from: start, to: end };
}

/** "Samedi 5 décembre 10h-12h, place du Capitole": once open, and where. */
export function readOpening(
  text: string,
  at: At,
): { readonly span: Span | Why; readonly at: Place | undefined } {
  const { title, place, readings, why } = readPlan(text, at);
  const [only, ...others] = readings;
  const where = [title, place].filter((part) => part !== undefined && part !== "").join(", ");
  const span = !only ? (why ?? "words") : others.length > 0 ? "choice" : once(only);
  return { span, at: readPlaceIn(where === "" ? undefined : where) };
}
