import { says } from "./act.ts";
import type { Concepts } from "./concepts.ts";
import { partsOfHour } from "./hours.ts";
import type { Subject } from "./subject.ts";
import type { Word } from "./words.ts";

/** Which way children are taken: to school in the morning, home from it in the afternoon. */
export type Runs = ReadonlySet<"to" | "from">;

const NONE: Runs = new Set();

const isRun = ({ id }: Subject, concepts: Concepts): boolean =>
  concepts.family(id).includes("school-run");

/** Said in a word, or by the hour. */
const isAt = (words: readonly Word[], part: "morning" | "afternoon" | "evening"): boolean =>
  says(words, part) || words.some((_, at) => partsOfHour(words, at).includes(part));

/** By the words for it, else by the time of day. */
export function runsOf(
  words: readonly Word[],
  subjects: readonly Subject[],
  concepts: Concepts,
): Runs {
  if (!subjects.some((one) => isRun(one, concepts))) return NONE;
  if (says(words, "bothways")) return NONE;
  const [to, from] = [says(words, "toschool"), says(words, "fromschool")];
  const early = isAt(words, "morning");
  const late = isAt(words, "afternoon") || isAt(words, "evening");
  const runs = new Set<"to" | "from">();
  if (to || (!from && early && !late)) runs.add("to");
  if (from || (!to && late && !early)) runs.add("from");
  return runs;
}

export const runsClash = (need: Runs, offer: Runs): boolean =>
  need.size > 0 && offer.size > 0 && need.isDisjointFrom(offer);
