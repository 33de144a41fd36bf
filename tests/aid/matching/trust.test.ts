import { expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { likelihood, MODEL } from "../../../src/aid/matching/likelihood.ts";
import { compare } from "../../../src/aid/matching/weigh.ts";
import { concepts } from "./kit.ts";

test("trust is in concepts of the list", () => {
  const trusted = Object.keys(MODEL.trust);
  expect(trusted.length).toBeGreaterThan(100);
  expect(trusted.filter((id) => !concepts.get(id))).toEqual([]);
});

test("pairs are the likelier the more what links them is trusted", () => {
  const [need, offer] = ["une échelle", "a ladder"].map((text) => analyse(text, "fr", concepts));
  if (!need || !offer) throw new Error("both texts are analysed");
  const { features } = compare(need, offer, concepts);
  const model = { ...MODEL, trust: { ladder: 1, "car-ride": -1 } };
  const [ladder, ride, other, none] = ["ladder", "car-ride", "book", undefined].map((concept) =>
    likelihood(features, concept, model),
  );
  expect(ladder).toBeGreaterThan(other ?? 1);
  expect(ride).toBeLessThan(other ?? 0);
  expect(none).toBe(other);
});
