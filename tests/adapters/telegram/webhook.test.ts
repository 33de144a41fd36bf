import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Adapter } from "#chat";
import { problemsOf } from "../../../adapters/telegram/webhook.ts";
import { scriptedBot } from "../../kit/conformance/stage.ts";
import { openLog, openMemory } from "../../kit/rig.ts";
import { freePort } from "../../kit/rigs/port.ts";
import { openTelegramServer, quickTelegram, type TelegramServer } from "../../kit/rigs/telegram.ts";

const SECRET = "a-secret_of_at_least_32_characters";

let telegram: TelegramServer;
let adapter: Adapter;
let url: string;
let fails: boolean;
let bot = scriptedBot(() => () => []);
let log = openLog();

beforeEach(async () => {
  telegram = await openTelegramServer();
  const port = await freePort();
  url = `http://127.0.0.1:${port}/telegram`;
  fails = false;
  log = openLog();
  bot = scriptedBot(() => () => {
    if (fails) throw new Error("the disk is full");
    return [];
  });
  adapter = quickTelegram(telegram, { log, webhook: { url, secret: SECRET, port } });
});

afterEach(async () => {
  await adapter.stop();
  await telegram.close();
});

const start = (): Promise<void> => adapter.start(bot, openMemory());

const from = { id: 7, is_bot: false, first_name: "Ana" };
const update = {
  update_id: 9,
  message: { message_id: 1, date: 1, chat: { id: 7, type: "private" }, from, text: "hello" },
};

const padded = (size: number): string => JSON.stringify(update).padEnd(size, " ");

async function call(more: RequestInit & { to?: string } = {}): Promise<number> {
  const { to = url, ...init } = more;
  const response = await fetch(to, {
    method: "POST",
    headers: { "x-telegram-bot-api-secret-token": SECRET },
    body: JSON.stringify(update),
    ...init,
  });
  await response.arrayBuffer();
  return response.status;
}

describe("starting", () => {
  it("tells Telegram the address, the secret, and what it reads", async () => {
    await start();
    const person = telegram.addPerson({ name: "Ana" });
    telegram.says(person, person, "une échelle");
    await telegram.settled();
    expect(bot.heard).toMatchObject([{ kind: "said", said: { text: "une échelle" } }]);
    expect(telegram.updates.allowed).toContain("callback_query");
    expect(telegram.calls.get("getUpdates")).toBeUndefined();
  });

  const secure = "https://palier.example.org/telegram";

  it.each([
    ["a secret that is too short", secure, "x".repeat(31), /32 characters/],
    ["no secret", secure, "", /32 characters/],
    ["a secret that Telegram does not take", secure, `${"x".repeat(32)}!`, /may hold/],
    ["a secret that is too long", secure, "x".repeat(257), /256/],
    ["plain http", "http://palier.example.org/telegram", SECRET, /https/],
    ["what looks like loopback", "http://127.evil.example.org/telegram", SECRET, /https/],
    ["no address", "not an address", SECRET, /https/],
  ])("is refused with %s", async (_what, address, secret, reason) => {
    adapter = quickTelegram(telegram, { webhook: { url: address, secret, port: 1 } });
    const failure = await start().catch((error: unknown) => String(error));
    expect(failure).toMatch(reason);
    expect(failure).not.toContain(secret || url);
    expect(telegram.calls.size).toBe(0);
  });

  it("is possible over https, and on the loopback interface", () => {
    for (const address of [
      "https://palier.example.org/t",
      "http://127.0.0.1:1/",
      "http://[::1]/",
    ]) {
      expect(problemsOf({ url: address, secret: SECRET, port: 1 })).toEqual([]);
    }
  });

  it("leaves nothing behind when Telegram does not take the address", async () => {
    await telegram.troubles("revoked");
    await expect(start()).rejects.toThrow("Telegram refuses the token");
    await expect(call()).rejects.toThrow("fetch failed");
  });
});

describe("a call", () => {
  beforeEach(start);

  it("is answered 200 when its turn is over", async () => {
    expect(await call()).toBe(200);
    expect(bot.heard).toMatchObject([{ id: "9", said: { text: "hello" } }]);
  });

  it("without the secret, or with another one, is turned away unread", async () => {
    const wrong = { "x-telegram-bot-api-secret-token": `${SECRET.slice(0, -1)}x` };
    const long = { "x-telegram-bot-api-secret-token": "x".repeat(5000) };
    for (const headers of [{}, wrong, long]) expect(await call({ headers })).toBe(401);
    expect(bot.heard).toEqual([]);
  });

  it("to another place, or of another kind, is turned away", async () => {
    expect(await call({ to: `${url}/x` })).toBe(404);
    expect(await call({ to: url.replace("/telegram", "/") })).toBe(404);
    expect(await call({ method: "PUT" })).toBe(405);
  });

  it("may be one mebibyte long, and no longer", async () => {
    expect(await call({ body: padded(1024 * 1024) })).toBe(200);
    expect(await call({ body: padded(1024 * 1024 + 1) })).toBe(413);
    expect(bot.heard).toHaveLength(1);
  });

  it("has to hold an update", async () => {
    for (const body of ["", "nonsense", "[]", "null", '{"update_id":"9"}']) {
      expect(await call({ body })).toBe(400);
    }
  });

  it("that could not be recorded is answered 500, so that it comes again", async () => {
    fails = true;
    expect(await call()).toBe(500);
    fails = false;
    expect(await call()).toBe(200);
    expect(bot.heard).toHaveLength(1);
    expect(log.lines.join()).toContain("not recorded");
  });

  it("that comes twice has the same id twice", async () => {
    await call();
    await call();
    expect(bot.heard.map(({ id }) => id)).toEqual(["9", "9"]);
  });
});

it("after a stop nobody listens", async () => {
  await start();
  await adapter.stop();
  await expect(call()).rejects.toThrow("fetch failed");
});
