import { expect, test } from "vitest";
import { metricsOf, share } from "./metrics.ts";
import { judgementsOf, type Set as Judged, postsOf, SETS } from "./sets.ts";
import { SYSTEMS } from "./systems.ts";

const rankedBy = async (set: Judged) => {
  const posts = postsOf(set);
  const needs = posts.filter(({ kind }) => kind === "need");
  const offers = posts.filter(({ kind }) => kind === "offer");
  const system = SYSTEMS["Palier"];
  return system ? system(needs, offers) : new Map();
};

/** What a change must not make worse; the figures themselves are printed by `npm run bench:matching`. */
test("matching stands above its floors on the development half", async () => {
  const found = metricsOf(["development"], await rankedBy("development"));
  expect(found.p1.value).toBeGreaterThanOrEqual(0.93);
  expect(found.p1Cross.value).toBeGreaterThanOrEqual(0.83);
  expect(found.recall10.value).toBeGreaterThanOrEqual(0.97);
  expect(found.notifyPrecision.value).toBeGreaterThanOrEqual(0.9);
  expect(found.notifyRecall.value).toBeGreaterThanOrEqual(0.55);
  expect(found.wrong.value).toBeLessThanOrEqual(0.04);
});

test.each(SETS)(
  "the %s posts have ids of their own, and judgements are of posts that exist",
  (set) => {
    const posts = postsOf(set);
    const kinds = new Map(posts.map(({ id, kind }) => [id, kind]));
    expect(kinds.size).toBe(posts.length);
    const astray = judgementsOf(set).filter(
      ({ need, offer }) => kinds.get(need) !== "need" || kinds.get(offer) !== "offer",
    );
    expect(astray).toEqual([]);
  },
);

test("a share comes with an interval that holds it", () => {
  expect(share(0, 0)).toMatchObject({ low: 0, high: 1 });
  const { value, low, high } = share(9, 10);
  expect([value, low < value, value < high, high < 1]).toEqual([0.9, true, true, true]);
});
