/** Writes down, in order, what happens faster than it can be written down. */
export interface Ledger<T> {
  /** Resolves at once, unless too much is still to be written down. */
  add(entry: T): Promise<void>;
  /** Resolves when all of it is written down. */
  idle(): Promise<void>;
}

/**
 * Whatever comes while the last entries are being written is written down with one commit.
 *
 * @param write never rejects.
 * @param most so many entries may be lost when the process is killed: what was said, but not written down.
 */
export function createLedger<T>(
  write: (entries: readonly T[]) => Promise<void>,
  most: number,
): Ledger<T> {
  let waiting: T[] = [];
  let writing: Promise<void> | undefined;
  async function writeOn(): Promise<void> {
    for (let entries = waiting; entries.length > 0; entries = waiting) {
      waiting = [];
      await write(entries);
    }
    writing = undefined;
  }
  return {
    async add(entry) {
      waiting.push(entry);
      writing ??= writeOn();
      if (waiting.length >= most) await writing;
    },
    async idle() {
      await writing;
    },
  };
}
