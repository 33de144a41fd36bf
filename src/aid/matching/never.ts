import type { Language, Mark } from "./languages/language.ts";
import { has } from "./settling.ts";
import { PARTS, WEEK } from "./shortdays.ts";
import type { Word } from "./words.ts";

const WHEN: ReadonlySet<string> = new Set([...WEEK, ...PARTS, "daily", "weekend", "workdays"]);

/** A day of the week, or a part of the day. */
export const saysWhen = ({ marks }: Word): boolean => !marks.isDisjointFrom(WHEN);

const isMonth = ({ marks }: Word): boolean => [...marks].some((mark) => /^m\d/.test(mark));

const STOPS: ReadonlySet<string> = new Set([".", ";", "!", "?", "\n"]);

/** "But not" and the like, and nothing more. */
const saysNothingElse = (words: readonly Word[], clause: number): boolean =>
  words
    .filter((word) => word.clause === clause)
    .every(
      ({ little, marks, after }) =>
        !STOPS.has(after) &&
        ((little && !marks.has("petite")) || marks.has("except") || marks.has("but")),
    );

/** So many words that say nothing may stand between a time and "I can't", and one that we do not know ("unfortunately"). */
const NEAR = 5;
const STRANGE = 1;

/** "Saturdays and Sundays": the times of one list, the nearest in one direction. */
function timesToward(words: readonly Word[], from: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  const clause = words[from]?.clause;
  const strange = (to: number) =>
    words.slice(Math.min(from, to) + 1, Math.max(from, to)).filter(({ empty }) => !empty).length;
  for (let at = from + step; words[at]?.clause === clause; at += step) {
    const word = words[at];
    if (!word) break;
    if (saysWhen(word) || isMonth(word)) found.push(at);
    else if (found.length > 0 ? !word.empty : word.marks.has("and")) break;
    if (found.length === 0 && (Math.abs(at - from) >= NEAR || strange(at) > STRANGE)) break;
  }
  return found;
}

/** "Sundays I can't", "no puedo los domingos": the times before it, else those behind. */
function timesBeside(words: readonly Word[], first: number, mark: Mark): readonly number[] {
  const before = timesToward(words, first, -1);
  if (before.length > 0) return before;
  const end = words.findIndex((word, at) => at >= first && !has(word, mark));
  return timesToward(words, (end < 0 ? words.length : end) - 1, 1);
}

/** The times beside what a mark says of them. */
export function timesSaidBy(words: readonly Word[], mark: Mark): ReadonlySet<number> {
  const begins = words.flatMap(({ marks, clause }, at) => {
    const before = words[at - 1];
    const goesOn = before?.clause === clause && before.marks.has(mark);
    return marks.has(mark) && !goesOn ? [at] : [];
  });
  return new Set(begins.flatMap((at) => timesBeside(words, at, mark)));
}

/** On which times somebody can not: a need may mean just those. */
export const unableIn = (words: readonly Word[]): ReadonlySet<number> =>
  timesSaidBy(words, "unable");

/** Behind "except"; where the language has it before that ("pazar hariç"), as far as the list of times goes. */
function exceptedBy(
  words: readonly Word[],
  at: number,
  behind: Language["behind"],
): readonly number[] {
  if (behind) return timesToward(words, at, -1);
  // "Don't hesitate to call in the evening".
  if (has(words[at + 1], "benign")) return timesToward(words, at, 1);
  return [...words.keys()].filter(
    (place) => place > at && words[place]?.clause === words[at]?.clause,
  );
}

/** Words that an exception stands before ("sauf le samedi") or, where the language has it so, behind ("pazar hariç"). */
export function exceptedIn(words: readonly Word[], behind: boolean): ReadonlySet<number> {
  const excepted = new Set<number>();
  for (const [at, { marks, clause }] of words.entries()) {
    const before = words[at - 1];
    // "Sundays no".
    if (marks.has("nay")) for (const place of timesToward(words, at, -1)) excepted.add(place);
    // "Any day but Friday".
    const but = marks.has("but") && before !== undefined && has(before, "daily");
    if (but) for (const place of timesToward(words, at, 1)) excepted.add(place);
    if (!marks.has("except") || marks.has("unable")) continue;
    // "Sonntags, aber nicht": what it rules out stands before the comma.
    if (at > 0 && saysNothingElse(words, clause)) {
      const last = words.findLastIndex((word) => word.clause === clause - 1 && saysWhen(word));
      if (last >= 0) excepted.add(last);
    }
    for (const place of exceptedBy(words, at, behind)) excepted.add(place);
  }
  return excepted;
}
