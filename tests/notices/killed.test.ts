import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readKnowledge } from "../../src/assemble.ts";
import { seedReminders } from "../../src/bench/neighbours.ts";

const WORKER = fileURLToPath(new URL("../kit/reminding.ts", import.meta.url));
const MANY = 1200;
/** What may be on its way, or not yet written down. */
const AT_MOST = 125 + 8;

/** The keys of what a process said before it was killed, or came to its end. */
async function said(url: string, killAfter: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [WORKER, url], { stdio: ["ignore", "pipe", "inherit"] });
  let read = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    read += chunk;
    if (read.split("\n").length > killAfter) child.kill("SIGKILL");
  });
  // What was printed before the end is read when the pipe is closed, which may be after the end.
  await once(child, "close");
  return read.split("\n").slice(0, -1);
}

test(
  "killed again and again, every reminder goes out, and only what was on its way goes out again, under the same key",
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "palier-killed-"));
    const url = `sqlite:${folder}/palier.sqlite`;
    try {
      await seedReminders(url, MANY, readKnowledge());
      const runs: (readonly string[])[] = [];
      for (const after of [1, 60, 300, Infinity]) runs.push(await said(url, after));
      const all = runs.flat();
      const reminders = new Set(all.filter((key) => key.startsWith("reminder:")));
      expect(reminders.size).toBe(MANY + 1);
      for (const [at, keys] of runs.entries()) {
        expect(new Set(keys).size).toBe(keys.length);
        const before = new Set(runs.slice(0, at).flat());
        const again = keys.filter((key) => before.has(key)).length;
        expect(again).toBeLessThanOrEqual(at * AT_MOST);
      }
      const rooms = all.filter((key) => key.startsWith("room-reminder:"));
      expect(new Set(rooms).size).toBe(rooms.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
