/** In years, the second no longer. */
export type Stretch = readonly [number, number];

export const overlap = (one: Stretch, other: Stretch): number =>
  Math.min(one[1], other[1]) - Math.max(one[0], other[0]);

const width = ([from, to]: Stretch): number => to - from;

export const holds = (one: Stretch, other: Stretch): boolean =>
  overlap(one, other) === width(other);

/** Those that hold none of the others: "au collège, en 3e" is one class. */
export const innermost = (all: readonly Stretch[]): readonly Stretch[] =>
  all.filter((one) => !all.some((other) => width(other) < width(one) && holds(one, other)));

export const doMeet = (one: Stretch, other: Stretch): boolean => overlap(one, other) > 0;

/** All that is needed is, for the most part, ruled out. */
export const isAllRefused = (wanted: readonly Stretch[], refused: readonly Stretch[]): boolean =>
  wanted.length > 0 &&
  wanted.every((one) => refused.some((other) => overlap(one, other) * 2 > width(one)));
