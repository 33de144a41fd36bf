import type { Memory } from "#chat";
import type { Language } from "../../adapters/playground/world.ts";

interface Remembered {
  readonly language: Language;
  /** Milliseconds that the community's clock is ahead. */
  readonly offset: number;
  /** False while everything is being emptied and set up again. */
  readonly settled: boolean;
}

/** What the playground knows beside its people, posts and screens. */
export interface Kept {
  now(): Remembered;
  change(change: Partial<Remembered>): Promise<void>;
}

const KEY = "world";

export async function openKept(memory: Memory, language: Language): Promise<Kept> {
  const bytes = await memory.read(KEY);
  const first: Remembered = { language, offset: 0, settled: false };
  let known: Remembered = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : first;
  return {
    now: () => known,
    async change(change) {
      known = { ...known, ...change };
      await memory.write({ [KEY]: new TextEncoder().encode(JSON.stringify(known)) });
    },
  };
}
