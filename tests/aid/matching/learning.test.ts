import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fit, findMatches } from "../../../src/aid/matching/find.ts";
import {
  belief,
  learntFrom,
  NOWHERE,
  pairIn,
  type Tally,
} from "../../../src/aid/matching/learning.ts";
import { judgementsOf, postsOf } from "../../matching/sets.ts";
import { matchable } from "../../matching/systems.ts";
import { concepts, post } from "./kit.ts";

const votes = fc.nat({ max: 500 });

describe("what answers teach", () => {
  test("nothing said, nothing changed", () => {
    expect(belief({ yes: 0, no: 0 })).toBe(1);
    expect(learntFrom([])("ladder", "ladder")).toBe(1);
  });

  test("a no more never helps a pair, a yes more never harms it, and both have bounds", () => {
    fc.assert(
      fc.property(votes, votes, (yes, no) => {
        const now = belief({ yes, no });
        expect(belief({ yes, no: no + 1 })).toBeLessThanOrEqual(now);
        expect(belief({ yes: yes + 1, no })).toBeGreaterThanOrEqual(now);
        expect(now).toBeGreaterThanOrEqual(0.4);
        expect(now).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("one no changes little, eight halve the belief", () => {
    expect(belief({ yes: 0, no: 1 })).toBeGreaterThan(0.85);
    expect(belief({ yes: 0, no: 8 })).toBeCloseTo(0.5, 5);
  });

  test("it is about one pair of concepts: others stay as they were", () => {
    const learnt = learntFrom([{ need: "chair", offer: "stool", yes: 0, no: 3 }]);
    expect(learnt("chair", "stool")).toBeLessThan(1);
    expect(learnt("stool", "chair")).toBe(1);
  });

  test("enough people who say “another thing” end the messages, and the offer is still listed", () => {
    const need = post("need", "une échelle");
    const offers = [post("offer", "je prête mon échelle")];
    const band = (tallies: readonly Tally[]) =>
      findMatches(need, offers, concepts, { ...NOWHERE, learnt: learntFrom(tallies) })[0]?.band;
    const [fit] = findMatches(need, offers, concepts);
    const pair = fit && pairIn(fit.because);
    expect(pair).toEqual({ need: "ladder", offer: "ladder" });
    expect(band([])).toBe("notify");
    expect(band([{ need: "ladder", offer: "ladder", yes: 0, no: 8 }])).toBe("list");
  });
});

/** Who would be told of what, on the judged posts. */
function messages(tallies: readonly Tally[] | undefined): ReadonlySet<string> {
  const posts = postsOf("development").map(matchable);
  const offers = posts.filter(({ kind }) => kind === "offer");
  const local = tallies ? { ...NOWHERE, learnt: learntFrom(tallies) } : NOWHERE;
  const found: Fit[] = posts
    .filter(({ kind }) => kind === "need")
    .flatMap((need) => findMatches(need, offers, concepts, local));
  return new Set(
    found
      .filter(({ band }) => band === "notify")
      .map(({ need, offer, because }) => {
        const pair = pairIn(because);
        return [need.id, offer.id, pair?.need, pair?.offer].join(" ");
      }),
  );
}

test("on the judged posts learning never adds a message, and answers about wrong ones remove some", () => {
  const before = messages(undefined);
  const good = new Set(
    judgementsOf("development")
      .filter(({ grade }) => grade === 2)
      .map(({ need, offer }) => `${need} ${offer}`),
  );
  const tallies = new Map<string, Tally>();
  for (const told of before) {
    const [needId = "", offerId = "", need = "", offer = ""] = told.split(" ");
    const key = `${need} ${offer}`;
    const tally = tallies.get(key) ?? { need, offer, yes: 0, no: 0 };
    const right = good.has(`${needId} ${offerId}`);
    tallies.set(key, right ? { ...tally, yes: tally.yes + 1 } : { ...tally, no: tally.no + 2 });
  }
  const after = messages([...tallies.values()]);
  const wrong = (told: ReadonlySet<string>) =>
    [...told].filter((one) => !good.has(one.split(" ").slice(0, 2).join(" "))).length;
  expect(after.isSubsetOf(before)).toBe(true);
  expect(wrong(after)).toBeLessThan(wrong(before));
});
