import ICAL from "ical.js";
import { type CommunityEvent, isSeries } from "../event.ts";
import { occurrenceOn } from "../series.ts";
import { instantOf, plusMinutes } from "../time.ts";
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

/** One event, and each of its dates that is not as the series has it. */
function vevents(event: Dated): readonly ICAL.Component[] {
  const { start, minutes, place, zone, rule, except, moved } = event;
  const uid = `${event.id}.${event.communityId}@palier`;
  const series = vevent(event, { uid, start, minutes, place });
  if (rule === undefined || !isSeries(event)) return [series];
  series.addPropertyWithValue("rrule", ICAL.Recur.fromString(rule));
  const usual = (date: string): string => `${date}T${start.slice(11)}`;
  for (const date of except) addTime(series, "exdate", usual(date), zone);
  const others = Object.entries(moved).filter(([date]) => !except.includes(date));
  const single = others.map(([date, one]) => {
    // A date that the rule itself no longer has would be no exception of it: it stands alone.
    const ofRule = occurrenceOn({ ...event, moved: {} }, date) !== undefined;
    const made = vevent(event, { ...one, uid: ofRule ? uid : `${date}.${uid}` });
    if (ofRule) addTime(made, "recurrence-id", usual(date), zone);
    return made;
  });
  return [series, ...single];
}

/** Events as a calendar that every calendar program reads (RFC 5545). */
export function writeCalendar(name: string, events: readonly Dated[]): string {
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
  for (const zone of new Set(events.map((event) => event.zone))) {
    const known = zoneBlock(zone);
    if (known) calendar.addSubcomponent(ICAL.Component.fromString(known.block));
  }
  for (const event of events) for (const one of vevents(event)) calendar.addSubcomponent(one);
  return `${calendar.toString()}\r\n`;
}
