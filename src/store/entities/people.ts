import { defineEntity, p } from "@mikro-orm/core";
import type { Lead } from "../../aid/reminders.ts";

/** Each personal field has one home: names and handles in `account`, words in `post`, and what hangs on a person goes with them. */
const CommunitySchema = defineEntity({
  name: "Community",
  properties: {
    id: p.string().primary(),
    name: p.string(),
    locale: p.string(),
    zone: p.string(),
    quietFrom: p.string().default("21:00"),
    quietTo: p.string().default("08:00"),
    offerDays: p.integer().default(90),
    needDays: p.integer().default(30),
    town: p.string().nullable(),
    roomReminder: p.boolean().default(true),
    createdAt: p.datetime(),
  },
});
export class CommunityRow extends CommunitySchema.class {}
CommunitySchema.setClass(CommunityRow);

const PersonSchema = defineEntity({
  name: "Person",
  properties: {
    id: p.string().primary(),
    /** Chosen with /language. */
    locale: p.string().nullable(),
    /** The community that a private command is about, where there are several. */
    current: () => p.manyToOne(CommunityRow).nullable().deleteRule("set null"),
    /** Platforms where this person's words may be shown, and those they were asked about. */
    allows: p.json<readonly string[]>().default("[]"),
    askedAbout: p.json<readonly string[]>().default("[]"),
    /** When they want to be reminded of what they go to; null: as usual. */
    reminders: p.json<readonly Lead[]>().nullable(),
    createdAt: p.datetime(),
  },
});
export class PersonRow extends PersonSchema.class {}
PersonSchema.setClass(PersonRow);

const AccountSchema = defineEntity({
  name: "Account",
  uniques: [{ properties: ["platform", "platformId"] }],
  properties: {
    id: p.integer().primary(),
    person: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    platform: p.string(),
    platformId: p.string(),
    name: p.string(),
    handle: p.string().nullable(),
    locale: p.string().nullable(),
    /** Whether the private chat is open: they wrote there, and did not block the bot since. */
    opened: p.boolean().default(false),
    seenAt: p.datetime(),
  },
});
export class AccountRow extends AccountSchema.class {}
AccountSchema.setClass(AccountRow);

const MembershipSchema = defineEntity({
  name: "Membership",
  uniques: [{ properties: ["person", "community"] }],
  properties: {
    id: p.integer().primary(),
    person: () => p.manyToOne(PersonRow).deleteRule("cascade"),
    community: () => p.manyToOne(CommunityRow).deleteRule("cascade"),
    role: p.enum(["member", "steward"] as const).default("member"),
    /** Posts nothing until then. */
    mutedUntil: p.datetime().nullable(),
  },
});
export class MembershipRow extends MembershipSchema.class {}
MembershipSchema.setClass(MembershipRow);

const RoomSchema = defineEntity({
  name: "Room",
  uniques: [{ properties: ["platform", "platformId"] }],
  properties: {
    id: p.integer().primary(),
    platform: p.string(),
    platformId: p.string(),
    title: p.string().nullable(),
    space: p.string().nullable().index(),
    community: () => p.manyToOne(CommunityRow).nullable().deleteRule("set null"),
    /** The first room: whoever administers it is a steward. */
    home: p.boolean().default(false),
    addedBy: () => p.manyToOne(PersonRow).nullable().deleteRule("set null"),
  },
});
export class RoomRow extends RoomSchema.class {}
RoomSchema.setClass(RoomRow);

/** Two people who are not brought together any more, at the wish of one. */
const BlockSchema = defineEntity({
  name: "Block",
  uniques: [{ properties: ["by", "of"] }],
  properties: {
    id: p.string().primary(),
    by: () => p.manyToOne(PersonRow).deleteRule("cascade"),
    of: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    at: p.datetime(),
  },
});
export class BlockRow extends BlockSchema.class {}
BlockSchema.setClass(BlockRow);
