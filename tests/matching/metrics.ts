import { judgementsOf, type JudgedPost, postsOf, type Set as Judged } from "./sets.ts";

/** An offer as a system ranked it for a need, the best first. */
export interface Ranked {
  readonly offer: string;
  readonly score: number;
  /** Whether somebody would be told of this pair; systems that cannot say never are. */
  readonly notify?: boolean;
}

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

export interface Metrics {
  readonly p1: Interval;
  readonly p1Same: Interval;
  readonly p1Cross: Interval;
  readonly mrr: number;
  readonly ndcg10: number;
  readonly recall10: Interval;
  readonly notifyPrecision: Interval;
  readonly notifyRecall: Interval;
  /** Needs that get a message about something that is no match at all. */
  readonly wrong: Interval;
  /** Of the needs that nobody can serve, those that get no message. */
  readonly peace: Interval;
}

const Z95 = 1.96;
const CUT = 10;
const GOOD = 2;

/** Wilson's interval, which holds for small numbers too. */
export function share(part: number, of: number): Interval {
  if (of === 0) return { value: 0, low: 0, high: 1, of };
  const value = part / of;
  const middle = value + (Z95 * Z95) / (2 * of);
  const spread = Z95 * Math.sqrt((value * (1 - value)) / of + (Z95 * Z95) / (4 * of * of));
  const scale = 1 + (Z95 * Z95) / of;
  return {
    value,
    low: Math.max(0, (middle - spread) / scale),
    high: (middle + spread) / scale,
    of,
  };
}

const gainAt = (grade: number, at: number): number => (2 ** grade - 1) / Math.log2(at + 2);

interface Answered {
  readonly need: JudgedPost;
  readonly ranked: readonly Ranked[];
  readonly grades: ReadonlyMap<string, number>;
  readonly language: ReadonlyMap<string, string>;
}

const gradeOf = ({ grades }: Answered, offer: string): number => grades.get(offer) ?? 0;

const goodOf = ({ grades }: Answered): readonly string[] =>
  [...grades].flatMap(([offer, grade]) => (grade === GOOD ? [offer] : []));

/** Of the needs with a good offer among these, those where a good one comes first. */
function firstRight(
  answers: readonly Answered[],
  among: (one: Answered, offer: string) => boolean,
) {
  const able = answers.filter((one) => goodOf(one).some((offer) => among(one, offer)));
  const right = able.filter((one) => {
    const [first] = one.ranked.filter(({ offer }) => among(one, offer));
    return first !== undefined && first.score > 0 && gradeOf(one, first.offer) === GOOD;
  });
  return share(right.length, able.length);
}

const sum = (some: readonly number[]): number => some.reduce((total, one) => total + one, 0);

function ndcgOf(one: Answered): number {
  const gains = one.ranked
    .slice(0, CUT)
    .map(({ offer, score }, at) => (score > 0 ? gainAt(gradeOf(one, offer), at) : 0));
  const ideal = [...one.grades.values()]
    .toSorted((a, b) => b - a)
    .slice(0, CUT)
    .map(gainAt);
  return sum(gains) / sum(ideal);
}

const mean = (some: readonly number[]): number => (some.length > 0 ? sum(some) / some.length : 0);

/** All figures of one system on some sets together. `rankings` holds for each need its offers, the best first. */
export function metricsOf(
  sets: readonly Judged[],
  rankings: ReadonlyMap<string, readonly Ranked[]>,
): Metrics {
  const posts = sets.flatMap(postsOf);
  const language = new Map(posts.map(({ id, lang }) => [id, lang]));
  const judged = Map.groupBy(sets.flatMap(judgementsOf), ({ need }) => need);
  const answers = posts
    .filter(({ kind }) => kind === "need")
    .map((need): Answered => ({
      need,
      ranked: rankings.get(need.id) ?? [],
      grades: new Map((judged.get(need.id) ?? []).map(({ offer, grade }) => [offer, grade])),
      language,
    }));
  const same = ({ need }: Answered, offer: string) => language.get(offer) === need.lang;
  const able = answers.filter((one) => goodOf(one).length > 0);
  const told = answers.flatMap((one) =>
    one.ranked.filter(({ notify }) => notify).map(({ offer }) => gradeOf(one, offer)),
  );
  const good = able.flatMap(goodOf).length;
  const found = able.flatMap((one) =>
    one.ranked
      .slice(0, CUT)
      .filter(({ offer, score }) => score > 0 && gradeOf(one, offer) === GOOD),
  );
  const right = told.filter((grade) => grade === GOOD).length;
  const wrong = answers.filter((one) =>
    one.ranked.some(({ offer, notify }) => notify && gradeOf(one, offer) === 0),
  );
  const hopeless = answers.filter((one) => goodOf(one).length === 0);
  return {
    p1: firstRight(answers, () => true),
    p1Same: firstRight(answers, same),
    p1Cross: firstRight(answers, (one, offer) => !same(one, offer)),
    mrr: mean(
      able.map((one) => {
        const at = one.ranked.findIndex(
          ({ offer, score }) => score > 0 && gradeOf(one, offer) === GOOD,
        );
        return at < 0 ? 0 : 1 / (at + 1);
      }),
    ),
    ndcg10: mean(able.map(ndcgOf)),
    recall10: share(found.length, good),
    notifyPrecision: share(right, told.length),
    notifyRecall: share(right, good),
    wrong: share(wrong.length, answers.length),
    peace: share(
      hopeless.filter(({ ranked }) => !ranked.some(({ notify }) => notify)).length,
      hopeless.length,
    ),
  };
}
