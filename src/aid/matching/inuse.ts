import { timesSaidBy } from "./never.ts";
import { has } from "./settling.ts";
import type { Word } from "./words.ts";

/** When whoever owns a thing uses it: "am Wochenende brauche ich sie selbst". */
export interface InUse {
  readonly used: ReadonlySet<number>;
  /** "At weekends I don't use it". */
  readonly free: ReadonlySet<number>;
}

const NEVER: InUse = { used: new Set(), free: new Set() };

const isDenied = (words: readonly Word[], at: number): boolean =>
  words.some((word) => word.clause === words[at]?.clause && has(word, "except"));

export function inUseIn(words: readonly Word[]): InUse {
  const said = timesSaidBy(words, "inuse");
  if (said.size === 0) return NEVER;
  const free = new Set([...said].filter((at) => isDenied(words, at)));
  return { used: said.difference(free), free };
}
