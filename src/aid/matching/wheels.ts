import type { Mention } from "./concepts.ts";
import { endOf, has } from "./settling.ts";
import type { Word } from "./words.ts";

const WHEELED: ReadonlySet<string> = new Set(
  "wheelchair walker-frame pushchair umbrella-stroller double-pushchair wheelbarrow kick-scooter shopping-trolley bike-trailer car-trailer".split(
    " ",
  ),
);

/** So many clauses behind it. */
const NEAR = 2;

/** "My uncle's wheelchair: a wheel wobbles" is about no bicycle, although the list has "wheel wobbles". */
export function withoutOtherWheels(
  mentions: readonly Mention[],
  words: readonly Word[],
): readonly Mention[] {
  const wheeled = mentions.find(({ concept: { id } }) => WHEELED.has(id));
  if (!wheeled) return mentions;
  const last = (words[wheeled.at]?.clause ?? 0) + NEAR;
  const isItsWheel = ({ concept: { id }, at }: Mention): boolean =>
    id === "bike-repair" &&
    at >= endOf(wheeled) &&
    (words[at]?.clause ?? 0) <= last &&
    !words.slice(endOf(wheeled), at).some((word) => has(word, "and"));
  const others = mentions.filter(isItsWheel);
  return mentions.filter(
    (one) => !others.some((other) => one.at >= other.at && one.at < endOf(other)),
  );
}
