import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Program {
  readonly child: ChildProcess;
  /** What follows "Palier is ready: ". */
  readonly url: string;
  /** All that it printed so far. */
  readonly output: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** A time zone in which it is the middle of the day now, so that nobody's quiet hours get in the way. */
export function daytimeZone(now: Date): string {
  const ahead = 12 - now.getUTCHours();
  return `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
}

/** `palier start` as a process of its own, once it says that it is ready. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const child = spawn(process.execPath, ["src/cli/palier.js", "start"], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], PORT: "0", ...env },
  });
  let output = "";
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal));
  });
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text: Buffer) => {
        output += text.toString();
        const [, ready] = /Palier is ready: (\S+)/.exec(output) ?? [];
        if (ready !== undefined) resolve(ready);
      });
    }
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  return { child, url, output: () => output, ended };
}
