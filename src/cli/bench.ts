import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** As the script "start" of package.json: a small young generation saves twenty megabytes. */
const AS_NPM_START = ["--max-semi-space-size=4"];

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** Cold start of `palier start` on an empty database, in milliseconds to the line that says "ready". */
async function timeToReady(): Promise<{ ms: number; peakMiB: number | null }> {
  const folder = mkdtempSync(join(tmpdir(), "palier-bench-"));
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite:${folder}/palier.sqlite`,
    PORT: "0",
    TELEGRAM_TOKEN: "",
  };
  const begun = performance.now();
  const child = spawn(process.execPath, [...AS_NPM_START, "src/cli/palier.js", "start"], {
    cwd: ROOT,
    env,
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.on("data", (text: Buffer) => text.includes("Palier is ready") && resolve());
      child.once("exit", (code) => reject(new Error(`palier start ended with ${code}`)));
    });
    return { ms: performance.now() - begun, peakMiB: peakOf(child.pid) };
  } finally {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The most memory that a process held at once, on Linux. */
function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
  } catch {
    return null;
  }
}

function weigh(folder: string): { bytes: number; packages: number } {
  let bytes = 0;
  let packages = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
    const own = /node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+$/.test(entry.parentPath);
    if (own && entry.name === "package.json") packages += 1;
  }
  return { bytes, packages };
}

async function bench(): Promise<void> {
  const { benchTurns } = await import("../bench/turns.ts");
  const { benchEvents } = await import("../bench/events.ts");
  const starts = [await timeToReady(), await timeToReady(), await timeToReady()];
  const best = starts.toSorted((a, b) => a.ms - b.ms)[1];
  const installed = weigh(join(ROOT, "node_modules"));
  const figures = {
    timeToReadyMs: best ? round(best.ms, 0) : null,
    peakMiBWhenReady: best?.peakMiB ?? null,
    ...(await benchTurns()),
    ...(await benchEvents()),
    peakMiBOfThisRun: round(process.resourceUsage().maxRSS / 1024),
    installedMiB: round(installed.bytes / 2 ** 20),
    packages: installed.packages,
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

export const benchCommand = (): Command =>
  new Command("bench").description("Measure this machine with this bot, as JSON.").action(bench);
