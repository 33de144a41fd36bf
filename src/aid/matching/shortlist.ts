/** Keeps the offers that share a token with a need, the rarest tokens first: what an index does for the bot. */
export interface Shortlist {
  likeliest(tokens: readonly string[], limit: number): readonly number[];
}

/** A token that stands in more than one post in twenty tells nothing apart, once there are many posts. */
const TOO_COMMON = 0.05;
const FEW = 200;

export function shortlistOf(posts: readonly (readonly string[])[]): Shortlist {
  const byToken = new Map<string, number[]>();
  for (const [at, tokens] of posts.entries()) {
    for (const token of tokens) {
      const holders = byToken.get(token);
      if (holders) holders.push(at);
      else byToken.set(token, [at]);
    }
  }
  return {
    likeliest(tokens, limit) {
      const weights = new Map<number, number>();
      for (const token of tokens) {
        const holders = byToken.get(token) ?? [];
        // Concepts are what it is about, so they count however common; other words do not.
        const common = holders.length > Math.max(FEW, posts.length * TOO_COMMON);
        if (common && !token.startsWith("c:")) continue;
        const weight = Math.log(1 + posts.length / (holders.length || 1));
        for (const at of holders) weights.set(at, (weights.get(at) ?? 0) + weight);
      }
      return [...weights]
        .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, limit)
        .map(([at]) => at);
    },
  };
}
