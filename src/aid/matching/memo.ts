/** Remembers the last answers, the oldest forgotten first. */
export type Memo<T> = (key: string, make: () => T) => T;

export function memo<T>(limit: number): Memo<T> {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    const [oldest] = kept.keys();
    if (kept.size >= limit && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
}
