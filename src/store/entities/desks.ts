import { defineEntity, p } from "@mikro-orm/core";
import type { Exception, Stop } from "../../aid/desk.ts";
import { CommunityRow, PersonRow } from "./people.ts";

/** It belongs to its community, and stays when whoever wrote it goes. */
const DeskSchema = defineEntity({
  name: "Desk",
  indexes: [{ properties: ["community", "status"] }],
  properties: {
    id: p.string().primary(),
    community: () => p.manyToOne(CommunityRow).deleteRule("cascade"),
    steward: () => p.manyToOne(PersonRow).nullable().deleteRule("set null").index(),
    name: p.text(),
    locale: p.string(),
    zone: p.string(),
    stops: p.json<readonly Stop[]>().default("[]"),
    exceptions: p.json<readonly Exception[]>().default("[]"),
    numbered: p.integer().default(0),
    services: p.text().nullable(),
    welcome: p.text().nullable(),
    cost: p.text().nullable(),
    access: p.text().nullable(),
    status: p.enum(["draft", "listed"] as const).default("draft"),
    confirmedAt: p.datetime(),
  },
});
export class DeskRow extends DeskSchema.class {}
DeskSchema.setClass(DeskRow);
