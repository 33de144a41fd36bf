import ICAL from "ical.js";
import { normalise } from "#chat";
import { LONGEST } from "../event.ts";
import { MINUTE, minutesBetween } from "../time.ts";
import { charactersIn } from "../wish.ts";
import type { Line, Part } from "./lines.ts";
import { type Moment, momentOf, movedTo, type Zones } from "./moments.ts";

/** Why an event of a file is left out. */
export type Refusal =
  | "unreadable"
  | "no-start"
  | "no-time"
  | "no-zone"
  | "no-title"
  | "ends-before"
  | "bad-rule"
  | "too-often"
  | "from-then-on";

/** One event cannot be read; the others may. */
export class Unreadable extends Error {
  readonly line: number;
  readonly what: Refusal;

  constructor(line: number, what: Refusal, options?: ErrorOptions) {
    super(what, options);
    this.line = line;
    this.what = what;
  }
}

/** What a file says of an event, or of one date of it. */
export interface Entry {
  readonly line: number;
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly place: string | undefined;
  readonly details: string | undefined;
  /** Something had to be cut to the length that neighbours may type. */
  readonly cut: boolean;
  readonly cancelled: boolean;
  readonly start: Moment;
  readonly minutes: number | undefined;
  readonly rule: Line | undefined;
  readonly also: readonly Moment[];
  readonly except: readonly Moment[];
  /** The date that this one stands for. */
  readonly replaces: Moment | undefined;
}

/** Parameters are a word or two: reading a million of them takes long. */
const LONGEST_NAME = 2000;

function propertyOf(line: Line): ICAL.Property {
  if (line.text.indexOf(":") > LONGEST_NAME) throw new Unreadable(line.number, "unreadable");
  try {
    return ICAL.Property.fromString(line.text);
  } catch (cause) {
    throw new Unreadable(line.number, "unreadable", { cause });
  }
}

/** The values as they stand in the file: the library would make 2 March of 30 February. */
function rawValues(property: ICAL.Property): readonly unknown[] {
  const written: unknown = property.toJSON();
  return Array.isArray(written) ? written.slice(3) : [];
}

/** Reads the properties of one event, each by its name. */
function readerOf({ lines }: Part, zones: Zones, home: string) {
  const all = (name: string): readonly Line[] => lines.filter((line) => line.name === name);

  function text(name: string): string {
    const [line] = all(name);
    if (!line) return "";
    return normalise(String(propertyOf(line).getFirstValue() ?? ""));
  }
  const moments = (name: string): readonly Moment[] =>
    all(name).flatMap((line) => {
      const property = propertyOf(line);
      const tzid = property.getFirstParameter("tzid");
      return rawValues(property).map((value) => {
        const read = momentOf(String(value), tzid === "" ? undefined : tzid, zones, home);
        if (typeof read === "string") throw new Unreadable(line.number, read);
        return read;
      });
    });
  return { all, text, moments };
}

type Reader = ReturnType<typeof readerOf>;

const fits = (text: string, most: number): boolean => charactersIn(text) <= most;

const shortened = (text: string, most: number): string =>
  fits(text, most)
    ? text
    : `${Array.from(text)
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;

const DAY_MINUTES = 24 * 60;

/** From start to end on the wall; none where the file says none. */
function lengthOf(start: Moment, { all, moments }: Reader): number | undefined {
  const [ends] = all("DTEND");
  const [end] = moments("DTEND");
  const [lasts] = all("DURATION");
  if (ends && end) {
    const minutes = minutesBetween(start.local, movedTo(end, start.zone));
    if (minutes < 0) throw new Unreadable(ends.number, "ends-before");
    return minutes === 0 ? undefined : minutes;
  }
  if (!lasts) return start.wholeDay ? DAY_MINUTES : undefined;
  const value = propertyOf(lasts).getFirstValue();
  const seconds = value instanceof ICAL.Duration ? value.toSeconds() : 0;
  if (seconds < 0) throw new Unreadable(lasts.number, "ends-before");
  return seconds === 0 ? undefined : Math.max(1, Math.round((seconds * 1000) / MINUTE));
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, " ");

/** @throws Unreadable with the line that stands in the way. */
export function entryOf(part: Part, zones: Zones, home: string): Entry {
  const reader = readerOf(part, zones, home);
  const { all, text, moments } = reader;
  const [start] = moments("DTSTART");
  if (!start) throw new Unreadable(part.number, "no-start");
  const [title, place, details] = [text("SUMMARY"), text("LOCATION"), text("DESCRIPTION")];
  const words = {
    title: shortened(oneLine(title), LONGEST.title),
    place: shortened(oneLine(place), LONGEST.place) || undefined,
    details: shortened(details, LONGEST.details) || undefined,
  };
  if (!/[\p{L}\p{N}]/u.test(words.title))
    throw new Unreadable(all("SUMMARY")[0]?.number ?? part.number, "no-title");
  const [which] = all("RECURRENCE-ID");
  if (which && /;RANGE=/i.test(which.text.split(":")[0] ?? ""))
    throw new Unreadable(which.number, "from-then-on");
  return {
    line: part.number,
    uid: text("UID") || `${start.local} ${start.zone} ${words.title}`,
    sequence: Number(text("SEQUENCE")) || 0,
    ...words,
    cut: !(
      fits(oneLine(title), LONGEST.title) &&
      fits(oneLine(place), LONGEST.place) &&
      fits(details, LONGEST.details)
    ),
    cancelled: text("STATUS").toUpperCase() === "CANCELLED",
    start,
    minutes: lengthOf(start, reader),
    rule: all("RRULE")[0],
    also: moments("RDATE"),
    except: moments("EXDATE"),
    replaces: moments("RECURRENCE-ID")[0],
  };
}
