import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message } from "#chat";
import { quickTelegram } from "../../kit/rigs/telegram.ts";
import { openScene, type Scene } from "./scene.ts";

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
  await scene.start();
});

afterEach(() => scene.close());

const inGroup = () => ({ platform: "telegram", id: String(scene.group), private: false });

describe("a message of several parts", () => {
  const long = message(["a".repeat(3000), "b".repeat(3000)]);
  it("is rewritten and taken away as a whole", async () => {
    const sent = await scene.adapter.send(inGroup(), long, "k1");
    expect(sent.ids).toHaveLength(2);
    await scene.adapter.update(sent, message(["court"]));
    expect(scene.telegram.screen(scene.group).map(({ text }) => text)).toEqual(["court"]);
    await scene.adapter.update(sent, undefined);
    expect(scene.telegram.screen(scene.group)).toEqual([]);
  });

  it("cannot become more parts than it was", async () => {
    const sent = await scene.adapter.send(inGroup(), message(["court"]), "k1");
    const longer = scene.adapter.update(sent, long);
    await expect(longer).rejects.toMatchObject({ reason: "rejected" });
    expect(scene.telegram.screen(scene.group).map(({ text }) => text)).toEqual(["court"]);
  });

  it("of which one stands when Telegram goes away may have been said", async () => {
    const put = scene.telegram.chats.put.bind(scene.telegram.chats);
    scene.telegram.chats.put = (shown) => {
      void scene.telegram.troubles("too-fast");
      return put(shown);
    };
    const sent = scene.adapter.send(inGroup(), long, "k1");
    await expect(sent).rejects.toMatchObject({
      reason: "rate-limited",
      retryAfterMs: 7000,
      perhaps: true,
    });
    await scene.telegram.troubles(undefined);
  });
});

it("a message before the start is not lost: Telegram is not available yet", async () => {
  const early = quickTelegram(scene.telegram);
  const room = { platform: "telegram", id: String(scene.group), private: false };
  const sent = early.send(room, message(["Bonjour"]), "k1");
  await expect(sent).rejects.toMatchObject({ reason: "unavailable", perhaps: false });
});
