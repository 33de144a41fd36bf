import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function palier(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/palier.js", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "palier-replay-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SCRIPT = `# A need meets an offer.
@ luis discord en
@ ana telegram fr
@ now 2026-03-02 09:00 Europe/Brussels

luis: /offer I can lend my ladder
ana: /besoin une échelle
`;

describe("palier replay", () => {
  test("fills in a script, and finds nothing to complain of when it is played again", () => {
    const script = file("script.chat", SCRIPT);
    const first = palier("replay", script);
    expect([first.status, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toContain("    Luis offers: “I can lend my ladder”\n    [I need this]\n");
    expect(first.stdout).toContain("to ana, in private:\n    C’est noté, Ana.");
    const filled = file("filled.chat", first.stdout);
    expect(palier("replay", filled)).toEqual({ status: 0, stdout: first.stdout, stderr: "" });
  });

  test("says what differs, readably, and ends with 1", () => {
    const filled = palier("replay", file("a.chat", SCRIPT)).stdout;
    const changed = file("changed.chat", filled.replace("Luis offers", "Luis sells"));
    const { status, stderr } = palier("replay", changed);
    expect(status).toBe(1);
    expect(stderr).toContain("-    Luis sells: “I can lend my ladder”\n+    Luis offers:");
  });

  test("ends with 2 where a file cannot be read, with its line and what was expected", () => {
    const broken = palier("replay", file("broken.chat", `${SCRIPT}\nana flies\n`));
    expect(broken.status).toBe(2);
    expect(broken.stderr).toMatch(/broken\.chat:9: expected an action such as/);
    const missing = palier("replay", join(folder, "missing.chat"));
    expect([missing.status, missing.stdout]).toEqual([2, ""]);
  });

  test("a press on what is not there is told with its line, and the rest is played", () => {
    const { status, stdout, stderr } = palier(
      "replay",
      file("press.chat", `${SCRIPT}ana presses [Dance]\nana: /annonces\n`),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("press.chat:8: ana sees no [Dance], but [Je peux aider]");
    expect(stdout).toContain("Votre annonce ouverte\u00A0:");
  });

  test("--json prints one object a line for each message, with the fields that others rely on", () => {
    const script = file("json.chat", SCRIPT);
    const { status, stdout } = palier("replay", "--json", script);
    expect(status).toBe(0);
    const lines: unknown[] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines[0]).toEqual({
      file: script,
      line: 6,
      at: "2026-03-02T08:00:00Z",
      id: 1,
      updates: null,
      platform: "discord",
      room: "discord room",
      to: "luis",
      private: false,
      discreet: false,
      kind: "answer",
      text: "Luis offers: “I can lend my ladder”",
      buttons: ["I need this"],
    });
    expect(lines.at(-1)).toMatchObject({
      line: 7,
      room: "private",
      to: "luis",
      kind: "notice",
      private: true,
    });
  });

  test("the same file and seed give the same, byte for byte; another seed other ids", () => {
    const script = file("seed.chat", `${SCRIPT}luis: /mine\n`);
    const [one, same, other] = [[], ["--seed", "1"], ["--seed", "2"]].map(
      (seed) => palier("replay", ...seed, script).stdout,
    );
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  test("--help tells enough", () => {
    const { status, stdout } = palier("replay", "--help");
    expect(status).toBe(0);
    for (const word of ["--json", "--seed", "Exit code", ".chat"]) expect(stdout).toContain(word);
  });

  test("wrong words on the command line end with 2", () => {
    expect(palier("replay").status).toBe(2);
    expect(palier("replay", "--seed", "x", "y.chat").status).toBe(2);
    expect(palier("dance").status).toBe(2);
  });
});

describe("palier", () => {
  test("says which Node it needs when it is started by an older one", () => {
    const guard = readFileSync(join(ROOT, "src/cli/palier.js"), "utf8");
    const old = guard.replace("process.versions.node", '"20.1.0"');
    const path = file("old.mjs", old);
    const { status, stderr } = spawnSync(process.execPath, [path], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("Palier needs Node 24 or newer, and this is 20.1.0.");
  });

  test("a broken configuration is told in one go, and nothing starts", () => {
    const env = {
      ...process.env,
      PORT: "eighty",
      TELEGRAM_WEBHOOK_URL: "http://example.org",
      DATABASE_URL: `sqlite:${folder}/no.sqlite`,
    };
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/palier.js", "start"], {
      cwd: ROOT,
      env,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "PORT",
      "TELEGRAM_WEBHOOK_URL",
      "TELEGRAM_WEBHOOK_SECRET",
      "TELEGRAM_TOKEN",
      "",
    ]);
  });
});
