import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Embedder, likeness, openEmbedder } from "../../../src/aid/matching/embedder.ts";
import { rank } from "../../../src/aid/matching/find.ts";
import { MODEL } from "../../../src/aid/matching/likelihood.ts";
import { loadConceptsFrom } from "../../../src/aid/matching/load.ts";
import { CONCEPTS, concepts, post } from "./kit.ts";

/** Knows one thing: whether a text is of something red. */
const TINY = `export const embed = (texts) =>
  texts.map((text) => Float32Array.of(/red|rouge/i.test(text) ? 1 : 0, /blue|bleu/i.test(text) ? 1 : 0, 0.1));
`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "palier-embedder-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const scores = (embedder: Embedder | undefined): readonly (readonly [string, number])[] => {
  const known = loadConceptsFrom(CONCEPTS, { embedder });
  const offers = [post("offer", "a blue ladder", "en"), post("offer", "a red ladder", "en")];
  return rank(post("need", "une échelle rouge"), offers, known).map(
    ({ offer, score }) => [offer.text, score] as const,
  );
};

describe("a model of meaning of the host's own", () => {
  test("without weights that were fitted with it, it changes nothing", async () => {
    const embedder = await openEmbedder(folderWith({ "embed.js": TINY }));
    expect(scores(embedder)).toEqual(scores(undefined));
  });

  test("with them, what it finds alike comes first", async () => {
    const model = { ...MODEL, weights: { ...MODEL.weights, meaning: 2 } };
    const files = { "embed.js": TINY, "weights.json": JSON.stringify(model) };
    const [[first, score] = ["", 0], [, less] = ["", 0]] = scores(
      await openEmbedder(folderWith(files)),
    );
    expect(first).toBe("a red ladder");
    expect(score).toBeGreaterThan(less);
  });

  test("alone it sends no message", async () => {
    const model = { ...MODEL, weights: { ...MODEL.weights, meaning: 50 } };
    const files = { "embed.js": TINY, "weights.json": JSON.stringify(model) };
    const embedder = await openEmbedder(folderWith(files));
    const known = loadConceptsFrom(CONCEPTS, { embedder });
    const [fit] = rank(post("need", "flumph rouge"), [post("offer", "zorgul red", "en")], known);
    expect(fit?.band).not.toBe("notify");
  });

  test.each([
    [{}, "embed.js is not in the folder"],
    [{ "embed.js": "export const other = 1;" }, "must export a function called embed"],
    [{ "embed.js": TINY, "weights.json": "{}" }, "weights.json needs bias"],
  ])("what is missing is said: %s", async (files, problem) => {
    await expect(openEmbedder(folderWith(files))).rejects.toThrow(problem);
  });

  test("likeness is between 0 and 1, whatever the vectors hold", () => {
    const vector = fc.float32Array({ minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(vector, vector, (one, other) => {
        const alike = likeness(one, other);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
    expect(likeness(Float32Array.of(1, 2), Float32Array.of(2, 4))).toBeCloseTo(1, 5);
    expect(likeness(Float32Array.of(1, 0), Float32Array.of(-1, 0))).toBe(0);
  });
});

test("without an embedder no post has a vector", () => {
  expect(concepts.embedder).toBeUndefined();
});
