import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openOrm } from "../src/store/orm.ts";
import { openStore } from "../src/store/store.ts";

const WORKER = fileURLToPath(new URL("kit/worker.ts", import.meta.url));

/** Lets a process post until it has acknowledged so many, then kills it in the middle of the next. */
async function killedAfter(
  acknowledgements: number,
  url: string,
  from: number,
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [WORKER, url, `${from}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: number[] = [];
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === acknowledgements) child.kill("SIGKILL");
  }
  await ended;
  return acknowledged;
}

test(
  "whatever was acknowledged before a SIGKILL is there after it",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "palier-crash-"));
    const url = `sqlite:${folder}/palier.sqlite`;
    try {
      const acknowledged: number[] = [];
      for (const many of [1, 2, 3, 5, 8, 13]) {
        acknowledged.push(...(await killedAfter(many, url, (acknowledged.at(-1) ?? 0) + 100)));
      }
      expect(acknowledged.length).toBeGreaterThanOrEqual(32);
      const store = await openStore(url, Math.random);
      for (const n of acknowledged) {
        const texts = await store.work(async ({ people, posts }) => {
          const person = await people.byAccount("telegram", `person-${n}`);
          return person ? (await posts.openOf(person.id)).map(({ text }) => text) : [];
        });
        expect(texts).toEqual([`ladder number ${n}`]);
      }
      await store.close();
      const orm = await openOrm(url);
      expect(await orm.em.getConnection().execute("pragma quick_check")).toEqual([
        { quick_check: "ok" },
      ]);
      await orm.close(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
