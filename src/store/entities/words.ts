import { defineEntity, p } from "@mikro-orm/core";
import { CommunityRow } from "./people.ts";

/** A word of one community, in one language. */
const aWord = () => ({
  id: p.integer().primary(),
  community: () => p.manyToOne(CommunityRow).deleteRule("cascade"),
  language: p.string(),
  /** The same for all forms of a word. */
  stem: p.string(),
  /** The form met first. */
  word: p.string(),
});

/** How many posts hold a word that nobody taught the bot: no author, no text. */
const UnknownSchema = defineEntity({
  name: "Unknown",
  uniques: [{ properties: ["community", "language", "stem"] }],
  properties: {
    ...aWord(),
    count: p.integer(),
  },
});
export class UnknownRow extends UnknownSchema.class {}
UnknownSchema.setClass(UnknownRow);

/** What a steward said that a word of theirs means. */
const MeaningSchema = defineEntity({
  name: "Meaning",
  uniques: [{ properties: ["community", "stem"] }],
  properties: {
    ...aWord(),
    /** Null: nothing that anybody exchanges. */
    concept: p.string().nullable(),
  },
});
export class MeaningRow extends MeaningSchema.class {}
MeaningSchema.setClass(MeaningRow);
