import { expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { isSpeechless, tonguesClash } from "../../../src/aid/matching/tongues.ts";
import { concepts } from "./kit.ts";

const both = (own: string, need: string, other: string, offer: string) =>
  [analyse(need, own, concepts), analyse(offer, other, concepts)] as const;

const MOTHER =
  "Ma mère a rendez-vous à l'hôpital, elle ne parle que portugais, qqn pourrait l'accompagner ?";

test.each([
  ["es", "Acompaño a personas mayores al médico, cualquier día", true],
  ["pt", "Acompanho pessoas ao médico", false],
  ["fr", "j'accompagne chez le médecin", false],
  ["es", "Acompaño al médico, hablo portugués", false],
])("she speaks Portuguese only ← %s %s: of no use %s", (other, offer, useless) => {
  const [mine, theirs] = both("fr", MOTHER, other, offer);
  expect(isSpeechless(mine, theirs, concepts)).toBe(useless);
});

test.each([
  ["en", "Italian lessons for beginners?", "fr", "je donne des cours d'espagnol", true],
  ["en", "Italian lessons for beginners?", "fr", "je donne des cours d'italien", false],
  ["en", "Italian lessons for beginners?", "fr", "je donne des cours de langues", false],
])("%s %s ← %s %s: another language %s", (own, need, other, offer, clash) => {
  const [mine, theirs] = both(own, need, other, offer);
  expect(tonguesClash(mine, theirs, concepts)).toBe(clash);
});
