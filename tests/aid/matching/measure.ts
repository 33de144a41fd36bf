import { readFileSync } from "node:fs";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import type { Concepts } from "../../../src/aid/matching/concepts.ts";
import { type Fit, rank } from "../../../src/aid/matching/find.ts";
import type { Matchable } from "../../../src/aid/post.ts";

export type Half = "dev" | "dev2" | "dev3" | "dev4" | "held-out";

interface CasePost {
  readonly id: string;
  readonly half: Half;
  readonly kind: "offer" | "need";
  readonly lang: string;
  readonly text: string;
}

/** 2: right, 1: worth listing; pairs that are not named are wrong. */
type Pair = readonly [need: string, offer: string, grade: number];

export interface Cases {
  readonly posts: readonly CasePost[];
  readonly pairs: readonly Pair[];
}

export const readCases = (): Cases =>
  JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8")) as Cases;

export interface Figures {
  readonly needs: number;
  readonly p1: number;
  readonly p1Same: number;
  readonly p1Cross: number;
  readonly recall10: number;
  readonly notifyPrecision: number;
  readonly notifyRecall: number;
  /** Of all needs. */
  readonly wrongMessage: number;
  /** Of the needs that nobody can serve. */
  readonly leftInPeace: number;
  readonly mistakes: readonly string[];
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;

export const toMatchable = ({ id, kind, text, lang }: CasePost): Matchable => ({
  id,
  kind,
  text,
  locale: lang,
  author: { id: `u${id}` },
});

/** A need, its offers best first, and what the judges said. */
interface Judged {
  readonly need: CasePost;
  readonly fits: readonly Fit[];
  readonly grade: (offer: string) => number;
}

const first = ({ fits, grade }: Judged): boolean => {
  const [best] = fits;
  return best !== undefined && best.score > 0 && grade(best.offer.id) === 2;
};

/** Whether all its good offers are in another language. */
const isCross = ({ need, fits, grade }: Judged): boolean =>
  fits.filter((fit) => grade(fit.offer.id) === 2).every(({ offer }) => offer.locale !== need.lang);

export function measure(cases: Cases, half: Half, concepts: Concepts): Figures {
  const posts = cases.posts.filter((post) => post.half === half);
  const offers = posts.filter(({ kind }) => kind === "offer");
  const languageOf = new Map(posts.map(({ id, lang }) => [id, lang]));
  const judged = posts
    .filter(({ kind }) => kind === "need")
    .map((need): Judged => {
      const fits = rank(toMatchable(need), offers.map(toMatchable), concepts);
      const grades = new Map(
        cases.pairs.filter(([id]) => id === need.id).map(([, o, g]) => [o, g]),
      );
      return { need, fits, grade: (offer) => grades.get(offer) ?? 0 };
    });
  const good = cases.pairs.filter(([need, , grade]) => grade === 2 && languageOf.has(need));
  const servable = judged.filter(({ fits, grade }) =>
    fits.some((fit) => grade(fit.offer.id) === 2),
  );
  const same = servable.filter((one) => !isCross(one));
  const cross = servable.filter(isCross);
  const rate = (some: readonly Judged[]): number => share(some.filter(first).length, some.length);
  const notified = judged.flatMap((one) =>
    one.fits.filter(({ band }) => band === "notify").map((fit) => ({ one, fit })),
  );
  const right = notified.filter(({ one, fit }) => one.grade(fit.offer.id) === 2);
  const wrong = notified.filter(({ one, fit }) => one.grade(fit.offer.id) === 0);
  const hopeless = judged.filter(({ fits, grade }) =>
    fits.every((fit) => grade(fit.offer.id) === 0),
  );
  const bothered = hopeless.filter(({ fits }) => fits.some(({ band }) => band === "notify"));
  const within10 = judged.flatMap(({ fits, grade }) =>
    fits.slice(0, 10).filter(({ offer, score }) => score > 0 && grade(offer.id) === 2),
  );
  const say = (post: Matchable): string => {
    const { subjects, beside, excluded } = analyse(post.text, post.locale, concepts);
    const about = subjects.map(({ id, acts }) => `${id}(${[...acts].join("+")})`).join(" ");
    return `${post.id} "${post.text}" = ${about} | ${beside.join(" ")} | -${excluded.join(" ")}`;
  };
  const missed = judged.flatMap(({ need, fits, grade }) =>
    fits
      .filter(({ offer, band }) => grade(offer.id) === 2 && band !== "notify")
      .map(
        ({ offer, score, band }) =>
          `not notified (${band} ${score}): ${say(toMatchable(need))} ← ${say(offer)}`,
      ),
  );
  return {
    needs: judged.length,
    p1: rate(servable),
    p1Same: rate(same),
    p1Cross: rate(cross),
    recall10: share(within10.length, good.length),
    notifyPrecision: share(right.length, notified.length),
    notifyRecall: share(right.length, good.length),
    wrongMessage: share(new Set(wrong.map(({ one }) => one.need.id)).size, judged.length),
    leftInPeace: share(hopeless.length - bothered.length, hopeless.length),
    mistakes: [
      ...wrong.map(({ one, fit }) => `wrong: ${say(toMatchable(one.need))} ← ${say(fit.offer)}`),
      ...notified
        .filter(({ one, fit }) => one.grade(fit.offer.id) === 1)
        .map(
          ({ one, fit }) => `only worth listing: ${say(toMatchable(one.need))} ← ${say(fit.offer)}`,
        ),
      ...servable
        .filter((one) => !first(one))
        .map(({ need, fits }) => {
          const [best] = fits;
          return `not first: ${say(toMatchable(need))} but ${best ? say(best.offer) : ""} ${best?.score}`;
        }),
      ...missed,
    ],
  };
}
