import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { conceptsCommand } from "../../src/cli/concepts.ts";

let out: string;

beforeEach(() => {
  out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

const run = async (...args: readonly string[]): Promise<string> => {
  await conceptsCommand()
    .exitOverride()
    .parseAsync([...args], { from: "user" });
  return out;
};

test("a word is explained with the file and line that say so, by language", async () => {
  const said = await run("why", "four");
  expect(said).toMatch(/^fr.*: oven \(object.*; kitchen\.txt:\d+\)$/m);
  expect(said).toMatch(/^en: a little word, skipped inside terms$/m);
});

test("an unknown word says where to add it, and fails", async () => {
  expect(await run("why", "zorgul")).toMatch(/No language knows "zorgul".*config\/concepts/);
  expect(process.exitCode).toBe(1);
});

test("coverage counts concepts and terms by language, with nothing missing", async () => {
  const said = await run("coverage");
  expect(said).toMatch(/^\d+ concepts$/m);
  for (const tag of ["fr", "en", "es", "de", "it", "pt", "nl", "tr", "ar"]) {
    expect(said).toMatch(new RegExp(`^${tag}  \\d+ concepts, \\d+ terms$`, "m"));
  }
});
