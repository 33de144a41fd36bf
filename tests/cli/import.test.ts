import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { usualSettings } from "../../src/aid/community.ts";
import { seeded } from "../../src/seeded.ts";
import { openStore, type Store } from "../../src/store/store.ts";

const PALIER = fileURLToPath(new URL("../../src/cli/palier.js", import.meta.url));
/** Far enough away for this test to outlive its authors. */
const YEAR = 2097;

let folder: string;
let url: string;
let id: string;

const withStore = async <T>(body: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(url, seeded(1));
  try {
    return await body(store);
  } finally {
    await store.close();
  }
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "palier-import-"));
  url = `sqlite:${join(folder, "palier.sqlite")}`;
  id = await withStore((store) =>
    store.work(async (work) => {
      const now = new Date("2026-03-02T09:00:00Z");
      const settings = { name: "Elm Street", locale: "en", zone: "Europe/Paris", ...usualSettings };
      const community = await work.communities.add(settings, now);
      const ana = await work.people.meet({ platform: "telegram", id: "ana", name: "Ana" }, now);
      await work.people.join(ana.id, community.id, "steward");
      return community.id;
    }),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function palier(...args: readonly string[]) {
  const env = { PATH: process.env["PATH"], DATABASE_URL: url };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PALIER, "import", ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return {
    status,
    out: stdout.replaceAll(`${folder}/`, ""),
    err: stderr.replaceAll(`${folder}/`, ""),
  };
}

function calendar(...lines: readonly string[]): string {
  const path = join(folder, "town.ics");
  writeFileSync(path, ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR", ""].join("\r\n"));
  return path;
}
const event = (uid: string, ...lines: readonly string[]): readonly string[] => [
  "BEGIN:VEVENT",
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  ...lines,
  "END:VEVENT",
];
const planned = () =>
  withStore((store) =>
    store.work(async (work) => (await work.events.known(id)).map(({ title }) => title)),
  );

describe("palier import", { timeout: 60_000 }, () => {
  test("plans what a file holds, once; what it leaves out has a line and a reason", async () => {
    const path = calendar(
      ...event("Fête", `DTSTART:${YEAR}0305T180000`),
      ...event("Bal", `DTSTART:${YEAR}0230T180000`),
      ...event("Vieux", "DTSTART:20200305T180000"),
    );
    const first = palier(path, "--community", id);
    expect(first).toEqual({
      status: 1,
      err: "",
      out: "town.ics:10: left out: there is no such day or hour\nElm Street: 1 planned, 0 changed, 0 called off, 0 as before; 1 over already.\n",
    });
    expect(palier(path, "--community", id).out).toContain(
      "0 planned, 0 changed, 0 called off, 1 as before",
    );
    expect(await planned()).toEqual(["Fête"]);
  });

  test("ends well when all is planned, whatever else there is to say", () => {
    const path = calendar(...event("Fête", `DTSTART;VALUE=DATE:${YEAR}0305`));
    const { status, out } = palier(path, "--community", id);
    expect(status).toBe(0);
    expect(out).toContain("town.ics:2: “Fête”: a whole day: planned from midnight to midnight");
  });

  test("lists the communities where none, or none that there is, is named", () => {
    const path = calendar(...event("Fête", `DTSTART:${YEAR}0305T180000`));
    for (const args of [[path], [path, "--community", "c0"]]) {
      const { status, err } = palier(...args);
      expect(status).toBe(2);
      expect(err).toContain(`--community ${id}   Elm Street`);
    }
  });

  test("changes nothing where the file is none, cut short, or larger than 5 MiB", async () => {
    const good = event("Fête", `DTSTART:${YEAR}0305T180000`);
    const broken = calendar(...good, "nonsense");
    expect(palier(broken, "--community", id)).toMatchObject({
      status: 2,
      err: "town.ics:7: a line has a name, then : or ; and a value\n",
    });
    const large = calendar(...good, `X-LARGE:${"x".repeat(5 * 1024 * 1024)}`);
    expect(palier(large, "--community", id)).toMatchObject({
      status: 2,
      err: "town.ics: larger than 5 MiB; export a shorter time of it\n",
    });
    expect(palier(join(folder, "missing.ics"), "--community", id)).toMatchObject({
      status: 2,
      err: "missing.ics: cannot be read\n",
    });
    expect(await planned()).toEqual([]);
  });

  test("waits for the bot to be stopped: one process owns the database", async () => {
    const path = calendar(...event("Fête", `DTSTART:${YEAR}0305T180000`));
    const refused = await withStore(async () => palier(path, "--community", id));
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("another process is using this database");
  });

  test("needs a steward, in whose name it plans", async () => {
    const other = await withStore((store) =>
      store.work(async (work) => {
        const settings = {
          name: "Oak Street",
          locale: "en",
          zone: "Europe/Paris",
          ...usualSettings,
        };
        return (await work.communities.add(settings, new Date(0))).id;
      }),
    );
    const path = calendar(...event("Fête", `DTSTART:${YEAR}0305T180000`));
    expect(palier(path, "--community", other)).toMatchObject({ status: 2, out: "" });
  });
});
