/** Remembers the last answers. */
export type Memo<T> = (key: string, make: () => T) => T;

/** At most `limit` of them: half are new ones, and those of the older half that are asked for again are new again. */
export function memo<T>(limit: number): Memo<T> {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = new Map();
  return (key, make) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const made = old.get(key) ?? make();
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, made);
    return made;
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
      words = memo(limit);
      languages.set(locale, words);
    }
    return words(word, () => make(word, locale));
  };
}
