import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message } from "#chat";
import { here } from "../../kit/conformance/stage.ts";
import { Refusal } from "../../kit/rigs/telegram/check.ts";
import { quickTelegram } from "../../kit/rigs/telegram.ts";
import { openScene, type Scene } from "./scene.ts";

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

afterEach(() => scene.close());

describe("trouble", () => {
  it("with the token ends the start, with the reason and without the token", async () => {
    scene.adapter = quickTelegram(scene.telegram, { log: scene.log, token: "4242:WRONG-token" });
    const failure = await scene.start().catch((error: unknown) => String(error));
    expect(failure).toContain("copy the whole token from BotFather");
    expect(failure).not.toContain("WRONG");
  });

  it("with the token later ends the polling, after one line", async () => {
    await scene.start();
    await scene.telegram.troubles("revoked");
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    while (!scene.logged("revoked")) await new Promise((resolve) => setImmediate(resolve));
    const polls = scene.telegram.calls.get("getUpdates");
    await scene.adapter.stop();
    expect(scene.telegram.calls.get("getUpdates")).toBeLessThanOrEqual((polls ?? 0) + 1);
    expect(scene.log.lines.filter((line) => line.includes("revoked"))).toHaveLength(1);
    expect(scene.log.lines.join()).not.toContain(scene.telegram.token);
  });

  it("with another process is told, and it takes over when that one ends", async () => {
    await scene.telegram.troubles("polled-twice");
    await scene.start();
    while (!scene.logged("another process")) await new Promise((resolve) => setImmediate(resolve));
    await scene.telegram.troubles(undefined);
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["/need a ladder"]);
  });

  it("with the network makes the start wait until Telegram is there", async () => {
    await scene.telegram.troubles("down");
    const started = scene.start();
    while (!scene.logged("not reached")) await new Promise((resolve) => setImmediate(resolve));
    await scene.telegram.troubles(undefined);
    await started;
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["/need a ladder"]);
  });

  it("with the network does not keep a start that is stopped", async () => {
    await scene.telegram.troubles("down");
    const started = scene.start().catch((error: unknown) => String(error));
    await scene.adapter.stop();
    expect(await started).toContain("stopped before Telegram was reached");
  });

  it("with a server that knows only a few methods is overcome", async () => {
    await scene.telegram.troubles("minimal");
    scene.play = () => here(message(["C'est noté."]));
    await scene.start();
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    const shown = await scene.telegram.shows(scene.group, "noté");
    await scene.telegram.settled();
    expect(shown.text).toBe("C'est noté.");
    expect(scene.bot.heard[0]).not.toHaveProperty("manages");
    await scene.telegram.troubles(undefined);
  });

  it("with the menu is no reason not to start", async () => {
    scene.telegram.chats.menus.set = () => {
      throw new Error("no");
    };
    await scene.start();
    expect(scene.logged("menu not published")).toBe(true);
  });

  it("with a server that knows one kind of chat only leaves the other lists out", async () => {
    const { menus } = scene.telegram.chats;
    const set = menus.set.bind(menus);
    menus.set = (key, commands) => {
      if (!key.startsWith("all_private_chats")) throw new Refusal(400, "Bad Request: scope");
      return set(key, commands);
    };
    await scene.start();
    expect(menus.size).toBeGreaterThan(0);
    expect(scene.logged("menu not published")).toBe(true);
  });

  it("waits longer each time, with a ceiling, and as long as Telegram asks", async () => {
    const waits: number[] = [];
    const pause = async (ms: number): Promise<void> => void waits.push(ms);
    scene.adapter = quickTelegram(scene.telegram, {
      log: scene.log,
      chance: () => 0.5,
      timing: { pause },
    });
    scene.play = () => {
      if (waits.length < 9) throw new Error("the disk is full");
      return [];
    };
    await scene.start();
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    await scene.telegram.settled();
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });
});
