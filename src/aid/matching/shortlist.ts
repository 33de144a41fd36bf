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
  const weights = new Float64Array(posts.length);
  const weightOf = (at: number): number => weights[at] ?? 0;
  const order = (one: number, other: number): number =>
    weightOf(other) - weightOf(one) || one - other;
  return {
    likeliest(tokens, limit) {
      const touched: number[] = [];
      for (const token of tokens) {
        const holders = byToken.get(token) ?? [];
        // Concepts are what it is about, so they count however common; other words do not.
        const common = holders.length > Math.max(FEW, posts.length * TOO_COMMON);
        if (common && !token.startsWith("c:")) continue;
        const weight = Math.log(1 + posts.length / (holders.length || 1));
        for (const at of holders) {
          if (weights[at] === 0) touched.push(at);
          weights[at] = weightOf(at) + weight;
        }
      }
      const best = firstOf(touched, limit, order);
      for (const at of touched) weights[at] = 0;
      return best;
    },
  };
}

/** The first few in an order, without putting the many others into it. */
function firstOf(
  all: readonly number[],
  limit: number,
  order: (one: number, other: number) => number,
): readonly number[] {
  const first: number[] = [];
  for (const one of all) {
    const last = first.at(-1);
    if (first.length >= limit && last !== undefined && order(one, last) >= 0) continue;
    const place = first.findLastIndex((other) => order(other, one) <= 0) + 1;
    first.splice(place, 0, one);
    if (first.length > limit) first.pop();
  }
  return first;
}
