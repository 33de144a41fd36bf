import { parse, type Said } from "./parse.ts";
import { eat, type Known } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** What one side does not say, the other says for both: "samedi 14h ou 15h30", "vendredi ou samedi matin". */
function completed(one: Said, other: Said): Said {
  const dated = one.days.length > 0 || one.habit !== undefined;
  const timed = one.times !== undefined || one.part !== undefined;
  return {
    ...one,
    ...(dated ? {} : { days: other.days, habit: other.habit }),
    ...(timed ? {} : { times: other.times, part: other.part }),
  };
}

/** "samedi 14h ou dimanche 10h", "samedi matin ou après-midi": both sides, if both are understood. */
export function eitherOf(known: Known, tokens: readonly Token[]): readonly Said[] {
  for (const at of tokens.keys()) {
    const or = at === 0 ? undefined : eat(known, tokens, at, "or");
    if (!or) continue;
    const [left] = parse(known, tokens.slice(0, at));
    const [right] = parse(known, tokens.slice(or.next));
    if (left && right) return [completed(left, right), completed(right, left)];
  }
  return [];
}
