import type { Mention } from "./concepts.ts";
import { endOf } from "./settling.ts";
import type { Word } from "./words.ts";

/** For each mention the others in its list that may say what is to be done with all of them, the likeliest first. */
export type Lists = ReadonlyMap<Mention, readonly Mention[]>;

const isBetweenItems = ({ little, empty, marks, typed }: Word): boolean =>
  marks.has("and") || (little && marks.size === 0) || (empty && !/\p{L}/u.test(typed));

/** Nothing but a comma, an "and" and little words between. */
function goesOn(before: Mention, next: Mention, words: readonly Word[]): boolean {
  const [from, to] = [words[before.at], words[next.at]];
  if (!from || !to || next.at < endOf(before)) return false;
  const gap = words.slice(endOf(before), next.at);
  if (!gap.every(isBetweenItems)) return false;
  if (from.clause === to.clause) return gap.some(({ marks }) => marks.has("and"));
  return to.clause === from.clause + 1 && to.linked;
}

const isItem = ({ concept: { kind } }: Mention): boolean =>
  kind === "object" || kind === "skill" || kind === "event";

/**
 * Things in one list: what is said before the first is said of all of them, and where the thing comes last ("guitar, piano and
 * singing lessons") what is said behind the last.
 */
export function listsOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  head: "first" | "last",
): Lists {
  const runs: Mention[][] = [];
  for (const mention of mentions.filter(isItem)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(last, mention, words)) run.push(mention);
    else runs.push([mention]);
  }
  return new Map(
    runs.flatMap((run) => {
      const [first] = run;
      const last = run.at(-1);
      const tells = [first, head === "last" ? last : undefined].filter((one) => one !== undefined);
      return run.map((one) => [one, tells.filter((other) => other !== one)] as const);
    }),
  );
}
