import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConceptsFrom } from "../../../src/aid/matching/load.ts";

const GOOD = "ladder object\n  en: ladder\n  fr: échelle\n";
/** A list of one file, and what is told of it. */
const listWith = (tools: string) => {
  const root = mkdtempSync(join(tmpdir(), "palier-concepts-"));
  const folder = join(root, "list");
  mkdirSync(folder);
  writeFileSync(join(folder, "emoji.tsv"), "");
  writeFileSync(join(folder, "tools.txt"), tools);
  const told: string[] = [];
  const keeping = {
    folder: new URL(`file://${root}/kept/`),
    tell: (problem: string) => void told.push(problem),
  };
  const load = () => loadConceptsFrom(new URL(`file://${folder}/`), { keeping });
  return { told, load, write: (text: string) => writeFileSync(join(folder, "tools.txt"), text) };
};

describe("a file of concepts with a mistake", () => {
  test("the last good one stays in use, and its line is named", () => {
    const { told, load, write } = listWith(GOOD);
    expect(load().of("ladder", "en")).toBe("ladder");
    write(`${GOOD}\ndrill whatever\n  en: drill\n`);
    expect(load().of("ladder", "en")).toBe("ladder");
    expect(told).toEqual([expect.stringContaining("tools.txt:5: expected")]);
    write(`${GOOD}\ndrill object\n  en: drill\n`);
    expect(load().of("drill", "en")).toBe("drill");
    expect(told).toHaveLength(1);
  });

  test("where there was never a good one, the start is refused", () => {
    const { load } = listWith("nonsense\n");
    expect(load).toThrow("tools.txt:1: expected");
  });
});
