import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { exampleEnv, SETTINGS } from "../src/environment.ts";
import { ConfigError } from "../src/errors.ts";

const SECRET = "s".repeat(32);

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("settings", () => {
  test("nothing set means the playground on port 8080 and a file of our own", () => {
    const config = readConfig({});
    expect(config).toMatchObject({ databaseUrl: "sqlite:data/playground.sqlite", port: 8080 });
    expect(config.telegram).toBeUndefined();
  });

  test("a token alone means asking Telegram itself", () => {
    const { telegram } = readConfig({ TELEGRAM_TOKEN: "12345:TEST" });
    expect(readConfig({ TELEGRAM_TOKEN: "12345:TEST" }).databaseUrl).toBe(
      "sqlite:data/palier.sqlite",
    );
    expect(telegram).toEqual({ token: "12345:TEST", apiRoot: undefined, webhook: undefined });
  });

  test("a webhook needs its secret", () => {
    const env = { TELEGRAM_TOKEN: "12345:TEST", TELEGRAM_WEBHOOK_URL: "https://bot.example/tg" };
    expect(problemsOf(env)).toEqual([
      "TELEGRAM_WEBHOOK_SECRET is missing: with TELEGRAM_WEBHOOK_URL anybody could call",
    ]);
    expect(problemsOf({ ...env, TELEGRAM_WEBHOOK_SECRET: "short" })).toEqual([
      "TELEGRAM_WEBHOOK_SECRET must be 32 to 256 letters, digits, _ or -",
    ]);
    expect(readConfig({ ...env, TELEGRAM_WEBHOOK_SECRET: SECRET }).telegram?.webhook).toEqual({
      url: "https://bot.example/tg",
      secret: SECRET,
    });
  });

  test("everything that is wrong is told at once, with the setting's name and never its value", () => {
    const env = {
      PORT: "eighty",
      ZONE: "Mars/Olympus",
      DATABASE_URL: "mysql://root:hunter2@db",
      TELEGRAM_TOKEN: "has a blank hunter2",
      TELEGRAM_WEBHOOK_URL: "http://bot.example",
      TELEGRAM_TOKN: "hunter2",
      MATRIX_USER: "hunter2",
    };
    const problems = problemsOf(env);
    expect(problems.map((problem) => problem.split(/[ :]/)[0])).toEqual([
      "PORT",
      "ZONE",
      "DATABASE_URL",
      "TELEGRAM_TOKEN",
      "TELEGRAM_WEBHOOK_URL",
      "TELEGRAM_TOKN",
      "TELEGRAM_WEBHOOK_SECRET",
      "MATRIX_HOMESERVER",
      "MATRIX_PASSWORD",
    ]);
    expect(problems.join("\n")).not.toContain("hunter2");
  });

  test("Discord needs its token, Matrix a homeserver and a way in", () => {
    expect(readConfig({ DISCORD_TOKEN: "abc.def" })).toMatchObject({
      databaseUrl: "sqlite:data/palier.sqlite",
      telegram: undefined,
      discord: { token: "abc.def", apiRoot: undefined },
    });
    const homeserver = "https://matrix.example.org";
    expect(readConfig({ MATRIX_HOMESERVER: homeserver, MATRIX_TOKEN: "syt_x" }).matrix).toEqual({
      homeserver,
      as: { token: "syt_x" },
    });
    const withPassword = {
      MATRIX_HOMESERVER: homeserver,
      MATRIX_USER: "palier",
      MATRIX_PASSWORD: "a b",
    };
    expect(readConfig(withPassword).matrix?.as).toEqual({ user: "palier", password: "a b" });
    for (const name of ["example.org", "matrix.example.org:8448"]) {
      const named = readConfig({ MATRIX_HOMESERVER: name, MATRIX_TOKEN: "syt_x" });
      expect(named.matrix?.homeserver).toBe(name);
    }
    for (const wrong of ["http://matrix.example.org", "example", "@palier:example.org", "a b.c"]) {
      expect(problemsOf({ MATRIX_HOMESERVER: wrong, MATRIX_TOKEN: "syt_x" })).toEqual([
        "MATRIX_HOMESERVER must be an address that begins with https://, or a server's name such as example.org",
      ]);
    }
    expect(problemsOf({ MATRIX_HOMESERVER: homeserver })).toEqual([
      "MATRIX_TOKEN is missing: or MATRIX_USER and MATRIX_PASSWORD",
    ]);
    expect(problemsOf({ DISCORD_API_ROOT: "https://proxy.example/api" })).toEqual([
      "DISCORD_TOKEN is missing: DISCORD_API_ROOT is of no use without",
    ]);
  });

  test("calendars have an address when PUBLIC_URL is set, and a port of their own", () => {
    expect(readConfig({}).host.address).toBeUndefined();
    const config = readConfig({ PUBLIC_URL: "https://example.org/palier/", CALENDAR_PORT: "9000" });
    expect([config.host.address, config.calendarPort]).toEqual([
      "https://example.org/palier",
      9000,
    ]);
    expect(readConfig({ PUBLIC_URL: "http://localhost:8081" }).calendarPort).toBe(8081);
    for (const wrong of ["http://bot.example", "bot.example", "https://bot.example/?a=b"])
      expect(problemsOf({ PUBLIC_URL: wrong })).toEqual([
        "PUBLIC_URL must be an address that begins with https://",
      ]);
    expect(problemsOf({ CALENDAR_PORT: "9000" })).toEqual([
      "PUBLIC_URL is missing: CALENDAR_PORT is of no use without",
    ]);
  });

  test("what is empty counts as not set", () => {
    expect(problemsOf({ TELEGRAM_TOKEN: "", PORT: "", DISCORD_TOKEN: "" })).toEqual([]);
  });

  test("config/example.env and the table in config/README.md name every setting", () => {
    const example = readFileSync(new URL("../config/example.env", import.meta.url), "utf8");
    expect(example).toBe(exampleEnv());
    const readme = readFileSync(new URL("../config/README.md", import.meta.url), "utf8");
    for (const name of Object.keys(SETTINGS)) expect(readme).toContain(`\`${name}\``);
  });
});
