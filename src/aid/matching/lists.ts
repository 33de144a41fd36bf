import type { Concepts, Mention } from "./concepts.ts";
import { endOf } from "./settling.ts";
import type { Word } from "./words.ts";

/** The list that something stands in. */
export interface List {
  /** The others in it that may say what is to be done with all of them, the likeliest first. */
  readonly telling: readonly Mention[];
  /** The clause that announces it ("I mend small things: lamps, toasters"), and what that is about. */
  readonly heading: number | undefined;
  readonly announcing: readonly Mention[];
}

export type Lists = ReadonlyMap<Mention, List>;

const COMMAS: ReadonlySet<string> = new Set([",", "،", "/", "•", ";"]);

const isBetweenItems = ({ little, empty, marks, typed }: Word): boolean =>
  marks.has("and") || (little && marks.size === 0) || (empty && !/\p{L}/u.test(typed));

/** Nothing but a comma, an "and" and little words between. */
export function goesOn(before: Mention, next: Mention, words: readonly Word[]): boolean {
  const [from, to] = [words[before.at], words[next.at]];
  if (!from || !to || next.at < endOf(before)) return false;
  const gap = words.slice(endOf(before), next.at);
  if (!gap.every(isBetweenItems)) return false;
  if (from.clause === to.clause) return gap.some(({ marks }) => marks.has("and"));
  return to.clause === from.clause + 1 && COMMAS.has(to.after);
}

const isItem = ({ concept: { id, kind } }: Mention): boolean =>
  kind === "object" || kind === "skill" || kind === "event" || id.endsWith("-lessons");

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
      const begins = words[first?.at ?? 0];
      const heading = begins?.after === ":" ? begins.clause - 1 : undefined;
      const announcing = mentions.filter(({ at }) => words[at]?.clause === heading);
      const tells = [first, head === "last" ? last : undefined].filter((one) => one !== undefined);
      return run.map((one): [Mention, List] => [
        one,
        { telling: tells.filter((other) => other !== one), heading, announcing },
      ]);
    }),
  );
}

/** "I look after dogs, cats and rabbits": what is done to one in the list is done to all, where that is a service of its own. */
export function servedAlike(
  item: Mention,
  lists: Lists,
  mentions: readonly Mention[],
  concepts: Concepts,
): string | undefined {
  const served = lists.get(item)?.telling.find(({ complement }) => complement);
  if (!served || item.complement) return undefined;
  const service = mentions.findLast(
    ({ at, complement, concept }) => at <= served.at && !complement && concept.kind === "service",
  );
  const of = (id: string) => concepts.family(id);
  const whose = of(served.concept.id).find((id) => service?.concept.id.startsWith(`${id}-`));
  if (!service || whose === undefined) return undefined;
  const what = service.concept.id.slice(whose.length);
  return of(item.concept.id)
    .map((id) => `${id}${what}`)
    .find((id) => concepts.get(id));
}
