import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom. A folder's own files may always import each other. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  "src/chat": [],
  "src/aid": ["src/chat"],
  "src/i18n": ["src/chat"],
  "src/errors.ts": [],
  "src/log.ts": [],
  "src/seeded.ts": [],
  "src/views": ["src/chat", "src/aid", "src/i18n"],
  "src/store": ["src/chat", "src/aid", "src/errors.ts"],
  "src/flows": ["src/chat", "src/aid", "src/store"],
  "src/commands": ["src/chat", "src/aid", "src/views", "src/flows", "src/i18n", "src/store"],
  "src/turns": [
    "src/chat",
    "src/aid",
    "src/views",
    "src/flows",
    "src/i18n",
    "src/store",
    "src/commands",
  ],
  "src/notices": [
    "src/chat",
    "src/aid",
    "src/views",
    "src/flows",
    "src/i18n",
    "src/store",
    "src/turns",
    "src/log.ts",
  ],
  "src/feeds": [
    "src/chat",
    "src/aid",
    "src/flows",
    "src/i18n",
    "src/store",
    "src/errors.ts",
    "src/log.ts",
  ],
  "src/bot.ts": ["src/chat", "src/commands", "src/i18n", "src/store", "src/turns", "src/log.ts"],
  "src/config.ts": ["src/environment.ts", "src/errors.ts"],
  "src/environment.ts": ["src/aid"],
  "src/status.ts": ["src/chat", "src/errors.ts"],
  "adapters/memory": ["src/chat"],
  "adapters/telegram": ["src/chat"],
  "adapters/discord": ["src/chat"],
  "adapters/matrix": ["src/chat"],
  "adapters/playground": ["src/chat", "adapters/memory"],
  "adapters/index.ts": ["adapters/telegram", "adapters/discord", "adapters/matrix"],
};

/** Files that put things together may import anything but tests. */
const TOP = [
  "src/assemble.ts",
  "src/main.ts",
  "src/starting.ts",
  "src/knowledge.ts",
  "src/stage.ts",
  "src/playground.ts",
  "src/playground",
  "src/replay",
  "src/bench",
  "src/cli",
];

/** Each library has one home: to replace it, one folder is opened. What serves pages has two, which share nothing. */
const HOME: Readonly<Record<string, string | readonly string[]>> = {
  grammy: "adapters/telegram",
  "discord.js": "adapters/discord",
  "matrix-bot-sdk": "adapters/matrix",
  "@matrix-org/matrix-sdk-crypto-wasm": "adapters/matrix",
  "fake-indexeddb": "adapters/matrix",
  hono: ["adapters/playground", "src/feeds"],
  "@hono/node-server": ["adapters/playground", "src/feeds"],
  "@mikro-orm/core": "src/store",
  "@mikro-orm/migrations": "src/store",
  "@mikro-orm/sql": "src/store",
  "@mikro-orm/sqlite": "src/store",
  "@fluent/bundle": "src/i18n",
  "@fluent/langneg": "src/i18n",
  "@orama/stemmers": "src/aid/matching",
  eld: "src/aid/matching",
  "node-cron": "src/notices/heartbeat.ts",
  "rrule-temporal": "src/aid/series.ts",
  "ical.js": "src/aid/calendar",
  "timezones-ical-library": "src/aid/calendar",
  "temporal-polyfill": "src/aid",
  pino: "src/log.ts",
  zod: "src/environment.ts",
  commander: "src/cli",
  diff: "src/cli/replay.ts",
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

const IMPORT =
  /(?:^|[^\w.])(?:import|export|require)\s*(?:\(\s*|[^"'();]*?from\s*|)["']([^"'\n]+)["']/gm;

/** What a file imports, as folders of this project or names of packages. */
function importsOf(file: string): {
  readonly own: readonly string[];
  readonly packages: readonly string[];
} {
  const source = readFileSync(join(ROOT, file), "utf8").replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  const own: string[] = [];
  const packages: string[] = [];
  for (const [, target = ""] of source.matchAll(IMPORT)) {
    if (target === "#chat") own.push("src/chat/index.ts");
    else if (target.startsWith(".")) own.push(relative(ROOT, resolve(ROOT, file, "..", target)));
    else if (!target.startsWith("node:")) {
      packages.push(
        target
          .split("/")
          .slice(0, target.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    }
  }
  return { own, packages };
}

const isIn = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`);

const sources = [...filesIn("src"), ...filesIn("adapters")];
const placeOf = (file: string): string | undefined =>
  [...Object.keys(MAY), ...TOP].find((place) => isIn(file, place));

describe("architecture", () => {
  test("every source file has a place in the plan", () => {
    expect(sources.filter((file) => placeOf(file) === undefined)).toEqual([]);
  });

  test("nobody imports what their place may not", () => {
    const wrong = sources.flatMap((file) => {
      const place = placeOf(file) ?? "";
      const allowed = TOP.includes(place) ? ["src", "adapters"] : [place, ...(MAY[place] ?? [])];
      return importsOf(file)
        .own.filter((target) => !allowed.some((one) => isIn(target, one)))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("adapters reach the project through #chat alone", () => {
    const wrong = filesIn("adapters").filter((file) =>
      /from "(?:\.\.\/)+src\//.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  test("each library has one home", () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .packages.filter((name) => ![HOME[name] ?? []].flat().some((home) => isIn(file, home)))
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("no library is listed that nobody imports", () => {
    const used = new Set(sources.flatMap((file) => importsOf(file).packages));
    expect(Object.keys(HOME).filter((name) => !used.has(name))).toEqual([]);
  });

  test("time and chance are arguments, but where the program is put together", () => {
    const free = [...TOP, "src/store", "adapters/playground"];
    const wrong = sources
      .filter((file) => !free.some((place) => isIn(file, place)))
      .filter((file) =>
        /\bnew Date\(\)|Date\.now\(\)|Math\.random\(/.test(readFileSync(join(ROOT, file), "utf8")),
      );
    expect(wrong).toEqual([]);
  });

  test("no file is longer than 250 lines, an adapter's index 300", () => {
    const wrong = sources
      .map((file) => ({
        file,
        lines: readFileSync(join(ROOT, file), "utf8").split("\n").length - 1,
      }))
      .filter(({ file, lines }) => lines > (/^adapters\/\w+\/index\.ts$/.test(file) ? 300 : 250));
    expect(wrong).toEqual([]);
  });

  test("every chat platform passes the conformance suite", () => {
    const adapters = readdirSync(join(ROOT, "adapters"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "playground")
      .map(({ name }) => name);
    const without = adapters.filter((name) => {
      const path = join(ROOT, "tests/adapters", `${name}.test.ts`);
      return !existsSync(path) || !readFileSync(path, "utf8").includes("describeAdapter(");
    });
    expect(without).toEqual([]);
  });
});
