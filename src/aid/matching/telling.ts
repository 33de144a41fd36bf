import { says } from "./act.ts";
import { isOnlyLearnt } from "./handing.ts";
import type { Concept, Concepts, Mention } from "./concepts.ts";
import type { Word } from "./words.ts";

/** Something asked for: after "I need", or the last thing named before "could I borrow one?". */
export function isAsked(
  mention: Mention,
  words: readonly Word[],
  all: readonly Mention[],
): boolean {
  const clause = words[mention.at]?.clause ?? 0;
  const before = words.filter((word, at) => word.clause === clause && at <= mention.at);
  if (says(before, "ask")) return true;
  const next = all.find(({ at }) => at > mention.at)?.at ?? words.length;
  const after = words.slice(mention.at, next).filter((word) => word.clause > clause);
  const open = after.filter((word) => word.clause !== words[next]?.clause);
  return says(open, "ask");
}

/** "J'ai un pantalon", "my bike": what one has already. */
export const isHad = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 3), at)
    .some(({ clause, marks }) => clause === words[at]?.clause && marks.has("have"));

/** How far off "I am" and "here" may stand. */
const NEAR_SELF = 4;

/** What somebody is, rather than what is to be done: "je suis infirmière", "night nurse here". */
export function tradeOf(
  { at, length, concept: { kind } }: Mention,
  words: readonly Word[],
): "said" | "perhaps" | undefined {
  if (kind !== "service" && kind !== "skill") return undefined;
  if (!words.slice(at, at + length).every(({ marks }) => marks.has("job"))) return undefined;
  const near = words
    .slice(Math.max(0, at - NEAR_SELF), at + length + 2)
    .filter(({ clause }) => clause === words[at]?.clause);
  return says(near, "self") ? "said" : "perhaps";
}

/** After an "and" or a comma, with little words between at most: "a saw, a drill and a plane". */
export function isListed(words: readonly Word[], at: number, all: readonly Mention[]): boolean {
  const clause = words[at]?.clause ?? 0;
  for (let place = at - 1; words[place]?.clause === clause; place -= 1) {
    if (words[place]?.marks.has("and")) return true;
    if (!words[place]?.little) return false;
  }
  return all.some((other) => words[other.at]?.clause === clause - 1);
}

/** How far from a thing a word still tells which one it is. */
const BESIDE_IT = 2;

/** Unknown words just before a thing where the thing comes last, just behind it where it comes first. */
export function modifiersOf(
  { at, length }: Mention,
  words: readonly Word[],
  covered: ReadonlySet<number>,
  head: "first" | "last",
): readonly string[] {
  const clause = words[at]?.clause;
  const found: string[] = [];
  const step = head === "first" ? 1 : -1;
  const from = head === "first" ? at + length : at - 1;
  for (let place = from; Math.abs(place - from) <= BESIDE_IT; place += step) {
    const word = words[place];
    if (word?.clause !== clause || word === undefined || covered.has(place)) break;
    if (word.little && word.marks.has("and")) break;
    if (!word.empty) found.push(word.stem);
  }
  return found;
}

/** "My mower is broken, who lends me one?" is no question of repair, and "a bike to learn to ride, can I borrow one?" none of lessons, although the list has these. */
export function lentInstead(
  { concept, at, length }: Mention,
  words: readonly Word[],
  concepts: Concepts,
): Concept | undefined {
  const [, base = "", act] = /^(.+)-(repair|lesson)$/.exec(concept.id) ?? [];
  const thing = concepts.get(base);
  if (thing?.kind !== "object") return undefined;
  const named = words.slice(at, at + length);
  if (act === "lesson") {
    const handed = says(words, "lend") || says(named, "learnton");
    return handed && isOnlyLearnt(words) ? thing : undefined;
  }
  if (!says(named, "broken")) return undefined;
  const instead = says(words, "lend") || says(words, "give");
  if (!instead || !says(words, "ask")) return undefined;
  return thing;
}
