import ICAL from "ical.js";
import { DAY, instantOf, isZone, later, localOf } from "../time.ts";
import type { Part } from "./lines.ts";

/** A time of a calendar file on the wall of a zone that we know. */
export interface Moment {
  /** "2026-11-28T14:00". */
  readonly local: string;
  readonly zone: string;
  /** A day without a time. */
  readonly wholeDay: boolean;
  /** Reckoned from a zone that only the file knows: right by itself, not for a series. */
  readonly reckoned: boolean;
}

/** What a name of a time zone means in a file: a zone that we know, rules of its own, or nothing. */
type Zone = { readonly known: string } | { readonly rules: ICAL.Timezone };
export type Zones = (name: string) => Zone | undefined;

/** Rules that every program writes. Others might never come to an end. */
const ORDINARY =
  /^RRULE:FREQ=YEARLY(?:;(?:BYMONTH=\d{1,2}|BYDAY=-?[1-5]?[A-Z]{2}|INTERVAL=1|WKST=[A-Z]{2}|UNTIL=[\dTZ]+))*$/i;

const DAYS = 730;

const atUtc = (local: string, rules: ICAL.Timezone): Date => {
  const time = ICAL.Time.fromDateTimeString(`${local}:00`);
  time.zone = rules;
  return new Date(time.toUnixTime() * 1000);
};

/** Whether its clocks go as those of a zone that we know, for the two years to come. */
function goesAs(rules: ICAL.Timezone, zone: string, now: Date): boolean {
  return Array.from({ length: DAYS }, (_, day) => localOf(later(now, day * DAY), zone)).every(
    (local) => atUtc(local, rules).getTime() === instantOf(local, zone).getTime(),
  );
}

function rulesOf({ lines }: Part): ICAL.Timezone | undefined {
  if (lines.some(({ name, text }) => name === "RRULE" && !ORDINARY.test(text))) return undefined;
  const block = ["BEGIN:VTIMEZONE", ...lines.map(({ text }) => text), "END:VTIMEZONE"].join("\r\n");
  try {
    return new ICAL.Timezone(ICAL.Component.fromString(block));
  } catch {
    return undefined;
  }
}

const valueOf = (part: Part, name: string): string | undefined =>
  part.lines
    .find((line) => line.name === name)
    ?.text.replace(/^[^:]*:/, "")
    .trim();

/** "/example.org/20260101/Europe/Paris" ends in a zone that we know. */
const atEnd = (name: string): string | undefined =>
  [name, name.split("/").slice(-2).join("/"), name.split("/").slice(-3).join("/")].find(isZone);

/** The zones of a file: by their names, else by what they say of themselves, else by how their clocks go. */
export function zonesIn(parts: readonly Part[], home: string, now: Date): Zones {
  const seen = new Map<string, Zone | undefined>();
  function find(name: string): Zone | undefined {
    const part = parts.find((one) => one.kind === "VTIMEZONE" && valueOf(one, "TZID") === name);
    const said = part && valueOf(part, "X-LIC-LOCATION");
    const known = atEnd(name) ?? (said !== undefined && isZone(said) ? said : undefined);
    if (known !== undefined) return { known };
    const rules = part && rulesOf(part);
    if (!rules) return undefined;
    try {
      return goesAs(rules, home, now) ? { known: home } : { rules };
    } catch {
      return undefined;
    }
  }
  return (name) => {
    if (!seen.has(name)) seen.set(name, find(name));
    return seen.get(name);
  };
}

const FORM = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?)?(Z?)/;

/** The wall clock of a value, if there is such a day and hour: 30 February is none. */
function wallOf(value: string): { local: string; utc: boolean; wholeDay: boolean } | undefined {
  const [, year, month, day, hour, minute = "00", , zulu] = FORM.exec(value) ?? [];
  if (year === undefined) return undefined;
  const local = `${year}-${month}-${day}T${hour ?? "00"}:${minute}`;
  const read = new Date(`${local}:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 16) !== local) return undefined;
  return { local, utc: zulu === "Z", wholeDay: hour === undefined };
}

/** A time as the file has it: in UTC, in a zone, or of wherever one is, which is where the community is. */
export function momentOf(
  value: string,
  tzid: string | undefined,
  zones: Zones,
  home: string,
): Moment | "no-time" | "no-zone" {
  const wall = wallOf(value);
  if (!wall) return "no-time";
  const { local, utc, wholeDay } = wall;
  const as = (zone: string, at = local, reckoned = false): Moment => ({
    local: at,
    zone,
    wholeDay,
    reckoned,
  });
  if (utc) return as("UTC");
  if (tzid === undefined || wholeDay) return as(home);
  const zone = zones(tzid);
  if (!zone) return "no-zone";
  if ("known" in zone) return as(zone.known);
  return as(home, localOf(atUtc(local, zone.rules), home), true);
}

/** The same instant on the wall of another zone. */
export const movedTo = ({ local, zone, wholeDay }: Moment, other: string): string =>
  zone === other || wholeDay ? local : localOf(instantOf(local, zone), other);
