import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MONDAY = ["--now", "2026-11-23T10:00", "--zone", "Europe/Paris"];

const when = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["src/cli/palier.js", "when", ...args],
    { cwd: ROOT, encoding: "utf8", input },
  );
  return { status, out: stdout.replaceAll("\u00A0", " "), err: stderr };
};

test("a phrase is answered in the form that is fixed, with --json", () => {
  const { status, out, err } = when(["samedi 14h-17h", ...MONDAY, "--lang", "fr", "--json"]);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toBe(
    '{"phrase":"samedi 14h-17h","readings":[{"start":"2026-11-28T14:00","end":"2026-11-28T17:00","rrule":null}]}\n',
  );
});

test("without --json, everything that it may mean is said in plain words", () => {
  const { status, out } = when(["mardi prochain 9h", ...MONDAY]);
  expect(status).toBe(0);
  expect(out).toBe("mardi 24 novembre 2026 à 9 h\nmardi 1er décembre 2026 à 9 h\n");
});

test("where nothing is read, it says what the bot would ask about", () => {
  const why = {
    samedi: "no time of day",
    "hier à 10h": "over",
    "30 février à 10h": "no such day",
    "ce week-end": "choice",
    "après le travail": "not understood",
  };
  for (const [phrase, said] of Object.entries(why))
    expect(when([phrase, ...MONDAY]).out).toContain(said);
});

test("lines are answered in order, each at its own time and place", () => {
  const lines = [
    { phrase: "samedi 14h", lang: "fr", now: "2026-11-23T10:00", zone: "Europe/Paris" },
    { phrase: "bientôt", lang: "fr", now: "2026-11-23T10:00", zone: "Europe/Paris" },
    { phrase: "today at 5pm", lang: "en", now: "2026-11-23T23:30:00Z", zone: "America/New_York" },
    { phrase: "jeden Dienstag 18 Uhr", lang: "de", now: "2027-01-04T10:00", zone: "Europe/Berlin" },
  ];
  const { status, out, err } = when([], lines.map((line) => JSON.stringify(line)).join("\n"));
  expect([status, err]).toEqual([0, ""]);
  expect(out.trim().split("\n")).toEqual([
    '{"phrase":"samedi 14h","readings":[{"start":"2026-11-28T14:00","end":null,"rrule":null}]}',
    '{"phrase":"bientôt","readings":[]}',
    '{"phrase":"today at 5pm","readings":[]}',
    '{"phrase":"jeden Dienstag 18 Uhr","readings":[{"start":"2027-01-05T18:00","end":null,"rrule":"FREQ=WEEKLY;BYDAY=TU"}]}',
  ]);
});

test("a line that is none is told with its number and does not stop the rest", () => {
  const good = JSON.stringify({ phrase: "samedi 14h" });
  const lines = [
    "nonsense",
    "{}",
    JSON.stringify({ phrase: 3 }),
    JSON.stringify({ phrase: "samedi 14h", zone: "Mars" }),
    JSON.stringify({ phrase: "samedi 14h", now: "yesterday" }),
    "",
    good,
  ];
  const { status, out, err } = when(MONDAY, lines.join("\n"));
  expect(status).toBe(1);
  expect(err.match(/line \d/g)).toEqual(["line 1", "line 2", "line 3", "line 4", "line 5"]);
  expect(out.trim().split("\n")).toHaveLength(1);
});

test("a phrase of any length or bytes is answered", () => {
  const phrase = "samedi 14h \u0000\uFFFD\u202E".repeat(300);
  const { status, out } = when(MONDAY, JSON.stringify({ phrase }));
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({ phrase, readings: [] });
});

test.each([
  ["an option that there is none of", ["samedi 14h", "--bad"], "unknown option"],
  ["a zone that there is none of", ["samedi 14h", "--zone", "Mars"], "Europe/Paris is expected"],
  ["a time that is none", ["samedi 14h", "--now", "demain"], "2026-11-23T10:00 is expected"],
])("%s is misuse: exit code 2", (_, args, said) => {
  const { status, out, err } = when(args);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(said);
});
