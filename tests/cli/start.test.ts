import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { daytimeZone, type Program, startProgram } from "../kit/program.ts";
import { openTelegramServer } from "../kit/rigs/telegram.ts";

let folder: string;
let running: Program[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palier-start-"));
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill("SIGKILL");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

async function start(env: Readonly<Record<string, string>>): Promise<Program> {
  const program = await startProgram({ DATABASE_URL: `sqlite:${folder}/palier.sqlite`, ...env });
  running.push(program);
  return program;
}

async function killed({ child, ended }: Program): Promise<void> {
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
}

describe("palier start, with a token", { timeout: 60_000 }, () => {
  test("two people of a group go from /offer and /need to the introduction, over a SIGKILL between any two steps", async () => {
    const telegram = await openTelegramServer();
    const env = {
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      ZONE: daytimeZone(new Date()),
    };
    const ana = telegram.addPerson({ name: "Ana", language: "fr", username: "ana_d" });
    const luis = telegram.addPerson({ name: "Luis", language: "en", username: "luis_b" });
    const group = telegram.addGroup({ title: "Rue des Lilas", members: [ana, luis] });

    let program = await start(env);
    telegram.says(luis, group, "/offer I can lend my ladder");
    await telegram.shows(group, "Luis offers: “I can lend my ladder”");
    await telegram.shows(group, "Please open our chat once");
    telegram.presses(luis, "Open our private chat");
    await telegram.shows(luis, "Your offer is open until");

    await killed(program);
    program = await start(env);
    telegram.says(ana, group, "/besoin une échelle pour samedi");
    await telegram.shows(group, "Je réponds en privé");
    telegram.presses(ana, "Ouvrir notre conversation");
    await telegram.shows(luis, "A neighbour needs something you may have");

    await killed(program);
    program = await start(env);
    telegram.presses(luis, "I can help");
    await telegram.shows(ana, "Quelqu’un du voisinage peut vous aider");

    await killed(program);
    program = await start(env);
    telegram.presses(ana, "Oui, présentez-nous");
    await telegram.shows(ana, "Luis veut bien vous aider");
    await telegram.shows(luis, "Ana would be glad of your help");
    expect(
      telegram.screen(luis).filter(({ text }) => text.includes("Ana would be glad")).length,
    ).toBe(1);

    program.child.kill("SIGTERM");
    expect(await program.ended).toBe(0);
    for (const { output } of running) {
      expect(output()).not.toContain(telegram.token);
      expect(output()).not.toMatch(/Ana|Luis|ladder|échelle|Lilas/);
    }
    await telegram.close();
  });

  test("a token that Telegram refuses is told, and nothing starts", async () => {
    const telegram = await openTelegramServer();
    const refused = start({ TELEGRAM_TOKEN: "1:WRONG", TELEGRAM_API_ROOT: telegram.url });
    await expect(refused).rejects.toThrow(/ended with 2: .*token/is);
    await telegram.close();
  });
});

const ask = async (url: string, act: string, body: object): Promise<number> => {
  const origin = url.replace(/\/$/, "");
  const headers = { origin, "content-type": "application/json" };
  const answer = await fetch(`${url}api/${act}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return answer.status;
};
const view = async (url: string): Promise<string> => (await fetch(`${url}api/view`)).text();

describe("palier start, without a token", { timeout: 60_000 }, () => {
  test("the playground keeps what was said over a SIGKILL", async () => {
    const first = await start({});
    const found = /"id":"([^"]*)"/.exec(await view(first.url));
    expect(found).not.toBeNull();
    const said = await ask(first.url, "say", {
      who: "luis",
      room: "discord room",
      text: "/offer a very tall ladder",
    });
    expect(said).toBe(200);
    expect(await view(first.url)).toContain("a very tall ladder");
    await killed(first);
    const second = await start({});
    expect(await view(second.url)).toContain("a very tall ladder");
  });

  test("a second process on the same file is refused, and the first goes on", async () => {
    const first = await start({});
    await expect(start({})).rejects.toThrow(
      /ended with 2: DATABASE_URL: another process is using this database/,
    );
    expect((await fetch(first.url)).status).toBe(200);
  });

  test("its made-up neighbours are never taken for real ones", async () => {
    await killed(await start({}));
    const real = start({ TELEGRAM_TOKEN: "1:TEST", TELEGRAM_API_ROOT: "http://127.0.0.1:9" });
    await expect(real).rejects.toThrow(
      /ended with 2: DATABASE_URL: this file holds the playground's/,
    );
  });
});
