import { defineEntity, p } from "@mikro-orm/core";
import type { Answer, Sent } from "#chat";
import type { Subject } from "../../aid/notice.ts";
import { CommunityRow, PersonRow } from "./people.ts";

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
    /** `post:p4t9` in a room, `ask:m3xk:giver`, `relay:m3xk` in private, with `:said` or `:encrypted` where it holds carried words. */
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
    kind: p.enum(["post", "edit", "close", "accept", "decline", "rsvp"] as const),
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
