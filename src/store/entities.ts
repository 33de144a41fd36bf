import { defineEntity, p } from "@mikro-orm/core";
import type { Answer, Sent } from "#chat";
import type { Because } from "../aid/match.ts";
import type { Subject } from "../aid/notice.ts";

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

const PostSchema = defineEntity({
  name: "Post",
  indexes: [{ properties: ["community", "kind", "status"] }, { properties: ["author", "status"] }],
  properties: {
    id: p.string().primary(),
    community: () => p.manyToOne(CommunityRow).deleteRule("cascade"),
    author: () => p.manyToOne(PersonRow).deleteRule("cascade"),
    kind: p.enum(["offer", "need"] as const),
    text: p.text(),
    locale: p.string(),
    status: p.enum(["open", "met", "withdrawn", "expired"] as const).default("open"),
    /** Where it was posted: the platform, and the room where it was public, if any. */
    platform: p.string(),
    room: () => p.manyToOne(RoomRow).nullable().deleteRule("set null").index(),
    /** The utterance it was made from, so that an edit of that one edits the post. */
    source: p.string().nullable().index(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
  },
});
export class PostRow extends PostSchema.class {}
PostSchema.setClass(PostRow);

/** Index tokens of open posts: what candidates are found by. */
const PostTokenSchema = defineEntity({
  name: "PostToken",
  indexes: [{ properties: ["community", "kind", "token"] }],
  properties: {
    post: () => p.manyToOne(PostRow).primary().deleteRule("cascade"),
    token: p.string().primary(),
    community: p.string(),
    kind: p.string(),
  },
});
export class PostTokenRow extends PostTokenSchema.class {}
PostTokenSchema.setClass(PostTokenRow);

const MatchSchema = defineEntity({
  name: "Match",
  uniques: [{ properties: ["need", "offer", "giver", "needer"] }],
  properties: {
    id: p.string().primary(),
    community: () => p.manyToOne(CommunityRow).deleteRule("cascade"),
    need: () => p.manyToOne(PostRow).nullable().deleteRule("cascade").index(),
    offer: () => p.manyToOne(PostRow).nullable().deleteRule("cascade").index(),
    giver: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    needer: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    score: p.float(),
    because: p.json<readonly Because[]>(),
    standing: p
      .enum([
        "queued",
        "asking-giver",
        "asking-needer",
        "introduced",
        "declined",
        "lapsed",
        "withdrawn",
        "failed",
      ] as const)
      .default("queued"),
    giverSaid: p.enum(["yes", "no"] as const).nullable(),
    neederSaid: p.enum(["yes", "no"] as const).nullable(),
    askedAt: p.datetime().nullable(),
    relay: p.enum(["none", "open", "ended"] as const).default("none"),
    createdAt: p.datetime(),
  },
});
export class MatchRow extends MatchSchema.class {}
MatchSchema.setClass(MatchRow);

const NoticeSchema = defineEntity({
  name: "Notice",
  indexes: [{ properties: ["state", "dueAt"] }, { properties: ["lane", "state"] }],
  properties: {
    id: p.integer().primary(),
    person: () => p.manyToOne(PersonRow).nullable().deleteRule("cascade").index(),
    room: p.json<{ platform: string; id: string; thread?: string }>().nullable(),
    /** Emptied once it is delivered. */
    subject: p.json<Subject>(),
    /** What it is about: `post:p4t9`, `match:m3xk`; whatever goes, its notices go. */
    about: p.string().index(),
    dueAt: p.datetime(),
    notAfter: p.datetime().nullable(),
    class: p.enum(["once", "repeatable"] as const),
    /** `parked`: until this person can be reached. */
    state: p
      .enum(["pending", "parked", "sending", "sent", "uncertain", "dead", "cancelled"] as const)
      .default("pending"),
    attempts: p.integer().default(0),
    key: p.string().unique(),
    lane: p.string(),
    leaseOwner: p.string().nullable(),
    leaseEpoch: p.integer().default(0),
    leaseUntil: p.datetime().nullable(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
  },
});
export class NoticeRow extends NoticeSchema.class {}
NoticeSchema.setClass(NoticeRow);

/** Where a message stands that may be rewritten, and the language it was said in. */
const ShownSchema = defineEntity({
  name: "Shown",
  indexes: [{ properties: ["of"] }],
  properties: {
    id: p.integer().primary(),
    /** `post:p4t9` in a room, `ask:m3xk:giver`, `relay:m3xk` in private. */
    of: p.string(),
    person: () => p.manyToOne(PersonRow).nullable().deleteRule("cascade").index(),
    sent: p.json<Sent>(),
    locale: p.string(),
    at: p.datetime(),
  },
});
export class ShownRow extends ShownSchema.class {}
ShownSchema.setClass(ShownRow);

const SeenSchema = defineEntity({
  name: "Seen",
  properties: {
    /** Platform and its id of what was heard. */
    key: p.string().primary(),
    person: () => p.manyToOne(PersonRow).nullable().deleteRule("cascade").index(),
    /** Null once it is said. */
    answers: p.json<readonly Answer[]>().nullable(),
    locale: p.string(),
    room: p.string().nullable().index(),
    at: p.datetime().index(),
  },
});
export class SeenRow extends SeenSchema.class {}
SeenSchema.setClass(SeenRow);

/** A half-said command, waiting for one argument from one person in one place. */
const DraftSchema = defineEntity({
  name: "Draft",
  uniques: [{ properties: ["person", "place"] }],
  properties: {
    id: p.integer().primary(),
    person: () => p.manyToOne(PersonRow).deleteRule("cascade"),
    place: p.string(),
    command: p.string(),
    args: p.json<Record<string, string>>(),
    param: p.string(),
    until: p.datetime(),
  },
});
export class DraftRow extends DraftSchema.class {}
DraftSchema.setClass(DraftRow);

/** The last thing that somebody did, as long as it can be taken back. */
const DeedSchema = defineEntity({
  name: "Deed",
  properties: {
    person: () => p.oneToOne(PersonRow).primary().deleteRule("cascade"),
    kind: p.enum(["post", "edit", "close", "accept", "decline"] as const),
    of: p.string(),
    before: p.json<Record<string, string>>(),
    at: p.datetime(),
  },
});
export class DeedRow extends DeedSchema.class {}
DeedSchema.setClass(DeedRow);

/** A one-time code that joins a room to a community, or an account to a person. */
const CodeSchema = defineEntity({
  name: "Code",
  properties: {
    code: p.string().primary(),
    person: () => p.manyToOne(PersonRow).deleteRule("cascade"),
    community: () => p.manyToOne(CommunityRow).nullable().deleteRule("cascade"),
    until: p.datetime(),
  },
});
export class CodeRow extends CodeSchema.class {}
CodeSchema.setClass(CodeRow);

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

/** Something that a neighbour showed to the stewards. */
const ReportSchema = defineEntity({
  name: "Report",
  properties: {
    id: p.string().primary(),
    community: () => p.manyToOne(CommunityRow).deleteRule("cascade"),
    reporter: () => p.manyToOne(PersonRow).nullable().deleteRule("set null").index(),
    about: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    post: () => p.manyToOne(PostRow).nullable().deleteRule("cascade"),
    text: p.text(),
    reason: p.text().nullable(),
    verdict: p.enum(["down", "mute", "fine"] as const).nullable(),
    at: p.datetime(),
  },
});
export class ReportRow extends ReportSchema.class {}
ReportSchema.setClass(ReportRow);

const MemorySchema = defineEntity({
  name: "Memory",
  properties: {
    platform: p.string().primary(),
    key: p.string().primary(),
    value: p.blob(),
  },
});
export class MemoryRow extends MemorySchema.class {}
MemorySchema.setClass(MemoryRow);

export const entities = [
  CommunityRow,
  PersonRow,
  AccountRow,
  MembershipRow,
  RoomRow,
  PostRow,
  PostTokenRow,
  MatchRow,
  NoticeRow,
  ShownRow,
  SeenRow,
  DraftRow,
  DeedRow,
  CodeRow,
  BlockRow,
  ReportRow,
  MemoryRow,
];
