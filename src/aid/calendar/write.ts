import ICAL from "ical.js";
import { ALL, type CommunityEvent, type DateKey, isSeries } from "../event.ts";
import { occurrenceOn } from "../series.ts";
import { instantOf, plusMinutes, skippedDays } from "../time.ts";
import { zoneBlock } from "./zones.ts";

/** How often something was changed, and when last: calendars replace what they have by what is newer. */
export interface Revision {
  readonly number: number;
  readonly at: Date;
}

/** What a calendar is told about an event: no names, no rooms, no answers. */
export type Dated = Pick<
  CommunityEvent,
  | "id"
  | "communityId"
  | "title"
  | "place"
  | "details"
  | "start"
  | "minutes"
  | "zone"
  | "rule"
  | "except"
  | "moved"
  | "status"
> & { readonly revision: Revision };

interface Instance {
  readonly uid: string;
  readonly start: string;
  readonly minutes: number | undefined;
  readonly place: string | undefined;
}

/** Controls that no calendar may hold, and half characters, which cannot be written as UTF-8. */
const clean = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, "")
    .toWellFormed();

const utc = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(at, true);

function addTime(to: ICAL.Component, name: string, local: string, zone: string): void {
  const id = zoneBlock(zone)?.id;
  const property = new ICAL.Property(name, to);
  if (id === undefined) property.setValue(utc(instantOf(local, zone)));
  else {
    property.setParameter("tzid", id);
    property.setValue(ICAL.Time.fromDateTimeString(`${local}:00`));
  }
  to.addProperty(property);
}

function vevent(event: Dated, { uid, start, minutes, place }: Instance): ICAL.Component {
  const { title, details, zone, status, revision } = event;
  const made = new ICAL.Component("vevent");
  made.addPropertyWithValue("uid", uid);
  made.addPropertyWithValue("dtstamp", utc(revision.at));
  made.addPropertyWithValue("last-modified", utc(revision.at));
  made.addPropertyWithValue("sequence", revision.number);
  made.addPropertyWithValue("status", status === "cancelled" ? "CANCELLED" : "CONFIRMED");
  made.addPropertyWithValue("summary", clean(title));
  if (place !== undefined) made.addPropertyWithValue("location", clean(place));
  if (details !== undefined) made.addPropertyWithValue("description", clean(details));
  addTime(made, "dtstart", start, zone);
  if (minutes !== undefined) addTime(made, "dtend", plusMinutes(start, minutes), zone);
  return made;
}

/** So far the dates of a series are put right whose hour is left out when the clocks change. */
const YEARS_AHEAD = 10;

/** What programs would each show elsewhere, or not at all: moved dates, and those whose hour does not exist. */
function othersOf(event: Dated): readonly DateKey[] {
  const { start, zone, except, moved } = event;
  const ofRule = { ...event, moved: {} };
  const skipped = skippedDays(start.slice(11), zone, start, YEARS_AHEAD).filter((date) =>
    occurrenceOn(ofRule, date),
  );
  return [...new Set([...Object.keys(moved), ...skipped])].filter((date) => !except.includes(date));
}

/** The end of a rule is kept as its zone's clock shows it; calendars want the instant. */
function recurOf(rule: string, zone: string): ICAL.Recur {
  const recur = ICAL.Recur.fromString(rule);
  const until = recur.until?.toString().slice(0, 16);
  if (until !== undefined) recur.until = utc(instantOf(until, zone));
  return recur;
}

/** One event, and each of its dates that is not as the series has it. */
function vevents(event: Dated): readonly ICAL.Component[] {
  const { start, minutes, place, zone, rule, except } = event;
  const uid = `${event.id}.${event.communityId}@palier`;
  if (rule === undefined || !isSeries(event)) {
    const local = occurrenceOn(event, ALL)?.local ?? start;
    return [vevent(event, { uid, start: local, minutes, place })];
  }
  const series = vevent(event, { uid, start, minutes, place });
  series.addPropertyWithValue("rrule", recurOf(rule, zone));
  const usual = (date: string): string => `${date}T${start.slice(11)}`;
  for (const date of except) addTime(series, "exdate", usual(date), zone);
  const single = othersOf(event).flatMap((date) => {
    const one = occurrenceOn(event, date);
    if (!one) return [];
    // A date that the rule itself no longer has would be no exception of it: it stands alone.
    const ofRule = occurrenceOn({ ...event, moved: {} }, date) !== undefined;
    const at = { start: one.local, minutes: one.minutes, place: one.place };
    const made = vevent(event, { ...at, uid: ofRule ? uid : `${date}.${uid}` });
    if (ofRule) addTime(made, "recurrence-id", usual(date), zone);
    return [made];
  });
  return [series, ...single];
}

/** Events as a calendar that every calendar program reads (RFC 5545); of nothing but a zone, where there are none. */
export function writeCalendar(name: string, events: readonly Dated[], home?: string): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("prodid", "-//Palier//Palier//EN");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  // Not in the standard, so the library escapes nothing of it.
  const escaped = clean(name)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\;,]/g, String.raw`\$&`);
  calendar.addPropertyWithValue("x-wr-calname", escaped);
  calendar.addProperty(new ICAL.Property(["refresh-interval", {}, "duration", "PT1H"], calendar));
  const zones = events.map((event) => event.zone);
  for (const zone of new Set(home === undefined ? zones : [home, ...zones])) {
    const known = zoneBlock(zone);
    if (known) calendar.addSubcomponent(ICAL.Component.fromString(known.block));
  }
  for (const event of events) for (const one of vevents(event)) calendar.addSubcomponent(one);
  return `${calendar.toString()}\r\n`;
}
