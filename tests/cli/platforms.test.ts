import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { daytimeZone, type Program, startProgram } from "../kit/program.ts";
import { type DiscordServer, openDiscordServer } from "../kit/rigs/discord.ts";
import { type MatrixServer, openMatrixServer } from "../kit/rigs/matrix.ts";
import { openTelegramServer, type TelegramServer } from "../kit/rigs/telegram.ts";

let folder: string;
let telegram: TelegramServer;
let discord: DiscordServer;
let matrix: MatrixServer;
let program: Program | undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "palier-platforms-"));
  telegram = await openTelegramServer();
  discord = await openDiscordServer();
  matrix = await openMatrixServer();
});

afterEach(async () => {
  program?.child.kill("SIGKILL");
  await program?.ended;
  program = undefined;
  await telegram.close();
  await discord.close();
  await matrix.close();
  rmSync(folder, { recursive: true, force: true });
});

const settings = () => ({
  DATABASE_URL: `sqlite:${folder}/palier.sqlite`,
  ZONE: daytimeZone(new Date()),
  TELEGRAM_TOKEN: telegram.token,
  TELEGRAM_API_ROOT: telegram.url,
  DISCORD_TOKEN: discord.token,
  DISCORD_API_ROOT: discord.url,
  MATRIX_HOMESERVER: matrix.url,
  MATRIX_TOKEN: matrix.token,
});

interface Page {
  readonly ready: boolean;
  readonly platforms: Readonly<
    Record<string, { readonly standing: string; readonly why?: string }>
  >;
}

async function page(url: string): Promise<Page> {
  return (await (await fetch(url)).json()) as Page;
}

/** Asks the page until it says so. */
async function shows(url: string, standings: Readonly<Record<string, string>>): Promise<Page> {
  for (;;) {
    const told = await page(url);
    const fits = Object.entries(standings).every(
      ([platform, standing]) => told.platforms[platform]?.standing === standing,
    );
    if (fits) return told;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What the bot answers to /help in private on Telegram. */
async function answersOnTelegram(): Promise<void> {
  const ana = telegram.addPerson({ name: "Ana", language: "en", username: "ana_d" });
  telegram.says(ana, ana, "/help");
  await telegram.shows(ana, "/need");
}

describe("palier start, with three platforms", { timeout: 180_000 }, () => {
  it("serves the one that is well when another refuses its token and the third is down, and says so", async () => {
    await matrix.troubles("down");
    program = await startProgram({ ...settings(), DISCORD_TOKEN: "wrong" });
    const told = await shows(program.url, {
      telegram: "hears",
      discord: "refused",
      matrix: "trying",
    });
    expect(told).toMatchObject({
      ready: true,
      platforms: { discord: { why: expect.stringContaining("token") } },
    });
    expect(program.output()).toMatch(/"platform":"discord".*platform not started/);
    expect(program.output()).toContain("matrix not reached, trying again");
    await answersOnTelegram();
    await matrix.troubles(undefined);
    await shows(program.url, { matrix: "hears" });
    expect(program.output()).not.toMatch(/"token":|Ana/);
  });

  it("goes on where one goes down later, and hears it again when it is back", async () => {
    program = await startProgram(settings());
    await shows(program.url, { telegram: "hears", discord: "hears", matrix: "hears" });
    await discord.troubles("down");
    await shows(program.url, { discord: "trying" });
    await answersOnTelegram();
    await discord.troubles(undefined);
    await shows(program.url, { discord: "hears" });
    await matrix.troubles("down");
    await shows(program.url, { matrix: "trying", discord: "hears" });
    expect(program.child.exitCode).toBeNull();
  });

  it("ends, and says why, where all refuse", async () => {
    const wrong = { DISCORD_TOKEN: "wrong", TELEGRAM_TOKEN: "1:WRONG", MATRIX_TOKEN: "wrong" };
    await expect(startProgram({ ...settings(), ...wrong })).rejects.toThrow(
      /ended with 2: (?=.*telegram)(?=.*discord)(?=.*matrix)/is,
    );
  });
});
