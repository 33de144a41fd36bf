import { analyse, type Analysis } from "../../../src/aid/matching/analyse.ts";
import { type Obstacles, obstaclesBetween } from "../../../src/aid/matching/obstacles.ts";
import { timesWanted } from "../../../src/aid/matching/timesclash.ts";
import { weigh } from "../../../src/aid/matching/weigh.ts";
import type { Concepts } from "../../../src/aid/matching/concepts.ts";
import { indexConcepts } from "../../../src/aid/matching/concepts.ts";
import { loadConceptsFrom, parseConcepts } from "../../../src/aid/matching/load.ts";
import type { Kind, Matchable } from "../../../src/aid/post.ts";

export const CONCEPTS = new URL("../../../config/concepts/", import.meta.url);

export const concepts: Concepts = loadConceptsFrom(CONCEPTS);

/** A small list of one's own, to see one rule at a time. */
export const listOf = (source: string): Concepts =>
  indexConcepts(parseConcepts(source, "test.txt"));

let count = 0;

export function post(kind: Kind, text: string, locale = "fr", author?: string): Matchable {
  count += 1;
  return { id: `p${count}`, kind, text, locale, author: { id: author ?? `author ${count}` } };
}

/** "de ein Text": a post with its language before it, taken apart. */
export const read = (said: string): Analysis => analyse(said.slice(3), said.slice(0, 2), concepts);

/** What stands between "fr a need" and "de an offer". */
export function obstacles(needed: string, offered: string): Obstacles {
  const need = read(needed);
  return obstaclesBetween({ ...need, times: timesWanted(need.times) }, read(offered), concepts);
}

/** Whether anything at all does. */
export function between(needed: string, offered: string): "apart" | "meet" {
  const { out, clash, doubt } = obstacles(needed, offered);
  return out || clash || doubt ? "apart" : "meet";
}

/** Whether who made "de an offer" is told of "fr a need". */
export const isTold = (needed: string, offered: string): boolean =>
  weigh(read(needed), read(offered), concepts).band === "notify";
