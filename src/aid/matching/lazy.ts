import type { Concepts } from "./concepts.ts";
import type { Embedder } from "./embedder.ts";

/** The same concepts, indexed when they are first asked for: a third of a second that a start need not wait for. */
export function lazily(
  index: () => Concepts,
  embedder?: Embedder,
): Concepts & { readonly warmUp: () => void } {
  let made: Concepts | undefined;
  const ready = (): Concepts => (made ??= index());
  return {
    embedder,
    warmUp: () => void ready(),
    get size() {
      return ready().size;
    },
    get locales() {
      return ready().locales;
    },
    get analyses() {
      return ready().analyses;
    },
    get gists() {
      return ready().gists;
    },
    get: (id) => ready().get(id),
    of: (word, locale) => ready().of(word, locale),
    near: (word, locale) => ready().near(word, locale),
    label: (id, locale) => ready().label(id, locale),
    mentions: (words, locale) => ready().mentions(words, locale),
    isGeneral: (id) => ready().isGeneral(id),
    family: (id) => ready().family(id),
  };
}
