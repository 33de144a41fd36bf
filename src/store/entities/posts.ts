import { defineEntity, p } from "@mikro-orm/core";
import { type Because, REASONS } from "../../aid/match.ts";
import { CommunityRow, PersonRow, RoomRow } from "./people.ts";

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
    /** Whether its words were written where it is encrypted. */
    encrypted: p.boolean().default(false),
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
    /** Nobody but the bot reads these. */
    giverReason: p.enum(REASONS).nullable(),
    neederReason: p.enum(REASONS).nullable(),
    askedAt: p.datetime().nullable(),
    relay: p.enum(["none", "open", "ended"] as const).default("none"),
    createdAt: p.datetime(),
  },
});
export class MatchRow extends MatchSchema.class {}
MatchSchema.setClass(MatchRow);

/** What somebody's answer says of two concepts: that they fit, or are another thing. */
const VoteSchema = defineEntity({
  name: "Vote",
  uniques: [{ properties: ["match", "person"] }],
  properties: {
    id: p.integer().primary(),
    match: () => p.manyToOne(MatchRow).deleteRule("cascade"),
    person: () => p.manyToOne(PersonRow).deleteRule("cascade").index(),
    need: p.string(),
    offer: p.string(),
    yes: p.boolean(),
  },
});
export class VoteRow extends VoteSchema.class {}
VoteSchema.setClass(VoteRow);

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
    /** Whether any of it was written where it is encrypted. */
    encrypted: p.boolean().default(false),
    verdict: p.enum(["down", "mute", "fine"] as const).nullable(),
    at: p.datetime(),
  },
});
export class ReportRow extends ReportSchema.class {}
ReportSchema.setClass(ReportRow);
