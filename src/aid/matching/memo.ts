/** Remembers the last answers. */
export type Memo<T> = (key: string, make: () => T) => T;

/** The oldest is forgotten first. */
export function memo<T>(limit: number): Memo<T> {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= limit) {
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    kept.set(key, made);
    return made;
  };
}

/**
 * For what is asked of every word, where taking away the oldest would cost more than the answer: half of the `limit` are new ones, the
 * older half goes as a whole, and those of it that are asked for again are new again.
 */
export function wordMemo<T>(limit: number): Memo<T> {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = new Map();
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const answer = old.get(key) ?? make();
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
}

/** What is asked of the words of a language again and again, for some `limit` words of each. */
export function byWord<T>(
  limit: number,
  make: (word: string, locale: string) => T,
): (word: string, locale: string) => T {
  const languages = new Map<string, Memo<T>>();
  return (word, locale) => {
    let words = languages.get(locale);
    if (!words) {
      words = wordMemo<T>(limit);
      languages.set(locale, words);
    }
    return words(word, () => make(word, locale));
  };
}
