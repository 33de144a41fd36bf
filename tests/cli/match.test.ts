import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { matchCommand } from "../../src/cli/match.ts";
import { LineError, readPost } from "../../src/cli/posts.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let folder: string;
let out: string;
let err: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palier-match-"));
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
});

const file = (...lines: readonly (object | string)[]): string => {
  const path = join(folder, "posts.jsonl");
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  writeFileSync(path, `${text.join("\n")}\n`);
  return path;
};
const run = (...args: readonly string[]) =>
  matchCommand()
    .exitOverride()
    .parseAsync([...args], { from: "user" });
const printed = (): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const NEED = { id: "n1", kind: "need", text: "une échelle pour samedi" };
const LADDER = { id: "o1", kind: "offer", text: "I can lend my ladder" };
const CAT = { id: "o2", kind: "offer", text: "I can feed your cat" };

describe("palier match", () => {
  test("prints the best offers of each need, silent ones too, in the need's language", async () => {
    await run(file(CAT, NEED, LADDER));
    expect(printed()).toEqual([
      {
        need: "n1",
        offer: "o1",
        score: expect.any(Number),
        band: "notify",
        notify: true,
        because: ["échelle"],
      },
      {
        need: "n1",
        offer: "o2",
        score: expect.any(Number),
        band: "silent",
        notify: false,
        because: [],
      },
    ]);
    expect(printed()[1]?.score).toBeLessThan(0.01);
    expect(err).toBe("");
  });

  test("prints at most K, and nobody with himself", async () => {
    await run("--top", "1", file(NEED, LADDER, CAT));
    expect(printed()).toHaveLength(1);
    out = "";
    await run(file({ ...NEED, author: "ana" }, { ...LADDER, author: "ana" }, CAT));
    expect(printed().map(({ offer }) => offer)).toEqual(["o2"]);
  });

  test("knows what day tomorrow is", async () => {
    const need = { id: "n1", kind: "need", lang: "en", text: "a ladder tomorrow" };
    const offer = { ...LADDER, when: "only on Sundays" };
    await run("--now", "2026-03-06T12:00", file(need, offer));
    expect(printed()[0]).toMatchObject({ notify: false });
    out = "";
    await run("--now", "2026-03-07T12:00", file(need, offer));
    expect(printed()[0]).toMatchObject({ notify: true });
  });

  test("reports lines that are no posts by their number, and goes on", async () => {
    const path = file("{", NEED, LADDER, { id: "x", kind: "wish", text: "?" }, NEED, "[]");
    await run(path);
    expect(printed()).toHaveLength(1);
    expect(process.exitCode).toBe(1);
    expect(err.split("\n").map((line) => line.replace(path, ""))).toEqual([
      ":1: not JSON",
      ':4: "kind" must be need or offer',
      ':5: "n1" was another post\'s id already',
      ':6: expected an object such as {"id":"n1",…}',
      "",
    ]);
  });

  test("a file that cannot be read is misuse", async () => {
    await run(join(folder, "nothing.jsonl"));
    expect(process.exitCode).toBe(2);
    expect(err).toContain("cannot be read");
  });

  test("explains itself, and tells how long it took", async () => {
    await run("--explain", "--stats", file(NEED, LADDER));
    expect(err).toContain("n1 [fr] about ladder (thing); when sat");
    expect(err).toMatch(/load \d+ ms, match p50 [\d.]+ ms, p99 [\d.]+ ms, peak \d+ MiB/);
  });

  test("refuses settings that make no sense", async () => {
    for (const args of [
      ["--top", "0"],
      ["--now", "soon"],
      ["--zone", "Mars/Olympus"],
    ]) {
      await expect(run(...args, file(NEED))).rejects.toThrow(/is expected/);
    }
  });
});

test("runs as a program", () => {
  const done = spawnSync(
    "node_modules/.bin/node",
    ["src/cli/palier.js", "match", file(NEED, LADDER)],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  expect([done.status, done.stderr]).toEqual([0, ""]);
  expect(JSON.parse(done.stdout)).toMatchObject({ need: "n1", offer: "o1", notify: true });
});

test("readPost says what it expected", () => {
  expect(readPost('{"id":"a","kind":"need","text":"x","lang":null}').lang).toBeUndefined();
  for (const line of ['{"id":"a","kind":"need"}', '{"id":1,"kind":"need","text":"x"}', "3"]) {
    expect(() => readPost(line)).toThrow(LineError);
  }
  expect(() => readPost('{"id":"a","kind":"need","text":"x","at":"soon"}')).toThrow(/instant/);
});
