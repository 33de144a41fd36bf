/** Remembers the last answers. */
export type Memo<T> = (key: string, make: () => T) => T;

interface Kept<T> {
  get(key: string): T | undefined;
  put(key: string, value: T): T;
}

/** At most `limit` of them: half are new ones, and those of the older half that are asked for again are new again. */
function kept<T>(limit: number): Kept<T> {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = new Map();
  const put = (key: string, value: T): T => {
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  return {
    put,
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const older = old.get(key);
      return older === undefined ? undefined : put(key, older);
    },
  };
}

export function memo<T>(limit: number): Memo<T> {
  const answers = kept<T>(limit);
  return (key, make) => answers.get(key) ?? answers.put(key, make());
}

/** What is asked of the words of a language again and again, for some `limit` words of each. */
export function byWord<T>(
  limit: number,
  make: (word: string, locale: string) => T,
): (word: string, locale: string) => T {
  const languages = new Map<string, Kept<T>>();
  return (word, locale) => {
    const words = languages.get(locale) ?? kept<T>(limit);
    const known = words.get(word);
    if (known !== undefined) return known;
    languages.set(locale, words);
    return words.put(word, make(word, locale));
  };
}
