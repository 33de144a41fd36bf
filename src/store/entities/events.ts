import { defineEntity, p } from "@mikro-orm/core";
import type { Moved, Slot, EventRoom } from "../../aid/event.ts";
import type { Reading } from "../../aid/when/read.ts";
import { CommunityRow, PersonRow } from "./people.ts";

/** Wall-clock start, zone, length, rule, exceptions and moved dates: never instants, or a series drifts. */
const EventSchema = defineEntity({
  name: "Event",
  indexes: [{ properties: ["community", "status"] }, { properties: ["community", "uid"] }],
  properties: {
    id: p.string().primary(),
    community: () => p.manyToOne(CommunityRow).deleteRule("cascade"),
    host: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    title: p.text(),
    place: p.text().nullable(),
    details: p.text().nullable(),
    locale: p.string(),
    start: p.string(),
    minutes: p.integer().nullable(),
    zone: p.string(),
    rule: p.string().nullable(),
    except: p.json<readonly string[]>().default("[]"),
    moved: p.json<Readonly<Record<string, Moved>>>().default("{}"),
    capacity: p.integer().nullable(),
    slots: p.json<readonly Slot[]>().default("[]"),
    extras: p.json<Readonly<Record<string, number>>>().default("{}"),
    rooms: p.json<readonly EventRoom[]>().default("[]"),
    choices: p.json<readonly Reading[]>().nullable(),
    status: p.enum(["draft", "planned", "cancelled", "over"] as const).default("draft"),
    createdAt: p.datetime(),
    /** Its UID in the calendar file that it was read from: read again, it is the same event. */
    uid: p.text().nullable(),
    /** For calendars: how often it was changed, and when last. */
    revision: p.integer().default(0),
    changedAt: p.datetime(),
    /** Since when it is cancelled or over. */
    doneAt: p.datetime().nullable(),
  },
});
export class EventRow extends EventSchema.class {}
EventSchema.setClass(EventRow);

/** What somebody answered, for one date or for all. */
const RsvpSchema = defineEntity({
  name: "Rsvp",
  uniques: [{ properties: ["event", "date", "person"] }],
  properties: {
    id: p.integer().primary(),
    event: () => p.manyToOne(EventRow).deleteRule("cascade"),
    date: p.string(),
    person: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    answer: p.enum(["going", "maybe", "not"] as const),
    guests: p.integer().default(0),
    role: p.string().nullable(),
    turn: p.integer(),
  },
});
export class RsvpRow extends RsvpSchema.class {}
RsvpSchema.setClass(RsvpRow);

/** Something that somebody brings to be repaired, and what became of it. */
const ItemSchema = defineEntity({
  name: "Item",
  uniques: [{ properties: ["event", "number"] }],
  properties: {
    id: p.integer().primary(),
    event: () => p.manyToOne(EventRow).deleteRule("cascade"),
    date: p.string(),
    number: p.integer(),
    person: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    text: p.text(),
    takenBy: () => p.manyToOne(PersonRow).nullable().deleteRule("set null").index(),
    outcome: p.enum(["repaired", "not"] as const).nullable(),
    reason: p.enum(["part", "worn", "time", "unknown"] as const).nullable(),
  },
});
export class ItemRow extends ItemSchema.class {}
ItemSchema.setClass(ItemRow);

/** How a date went, as whoever organised it says. */
const RecapSchema = defineEntity({
  name: "Recap",
  properties: {
    event: () => p.manyToOne(EventRow).primary().deleteRule("cascade"),
    date: p.string().primary(),
    present: p.integer(),
  },
});
export class RecapRow extends RecapSchema.class {}
RecapSchema.setClass(RecapRow);

/** The secret address under which calendar programs read somebody's calendar, or a community's. */
const FeedSchema = defineEntity({
  name: "Feed",
  properties: {
    hash: p.string().primary(),
    secret: p.string(),
    person: () => p.manyToOne(PersonRow).nullable().deleteRule("cascade").unique(),
    community: () => p.manyToOne(CommunityRow).nullable().deleteRule("cascade").unique(),
    createdAt: p.datetime(),
  },
});
export class FeedRow extends FeedSchema.class {}
FeedSchema.setClass(FeedRow);
