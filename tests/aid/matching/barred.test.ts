import { expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { weigh } from "../../../src/aid/matching/weigh.ts";
import { concepts } from "./kit.ts";

test.each([
  ["fr", "Qui peut nourrir mon chat ?", "tr", "evcil hayvan bakarım, kedi olmaz", false],
  ["fr", "Qui peut nourrir mon chat ?", "de", "Haustiere betreue ich gern, Katzen nicht", false],
  ["fr", "Qui peut nourrir mon chat ?", "es", "cuido mascotas, perros no", true],
  ["en", "Someone to walk our labrador?", "es", "paseo perros pequeños", false],
  ["en", "Someone to walk our labrador?", "nl", "kleine honden uitlaten doe ik graag", false],
  ["en", "Someone to walk our labrador?", "fr", "petit service : je promène vos chiens", true],
])("%s %s ← %s %s: told %s", (own, need, other, offer, told) => {
  const [mine, theirs] = [analyse(need, own, concepts), analyse(offer, other, concepts)];
  expect(weigh(mine, theirs, concepts).band === "notify").toBe(told);
});
