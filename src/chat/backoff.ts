/** Milliseconds: full jitter below a doubling ceiling of at most a minute; `floor` is what the platform asked for. */
export const backOff = (failures: number, chance: () => number, floor = 0): number =>
  floor + chance() * Math.min(60_000, 1000 * 2 ** Math.min(failures, 10));
