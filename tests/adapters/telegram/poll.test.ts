import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message } from "#chat";
import { here, scriptedBot } from "../../kit/conformance/stage.ts";
import { quickTelegram } from "../../kit/rigs/telegram.ts";
import { openScene, type Scene, SILENCE } from "./scene.ts";

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

afterEach(() => scene.close());

/** A scene.bot that waits in the middle of its first turn. */
function pausing() {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  scene.play = async () => {
    reach();
    await released;
    return here(message(["C'est noté."]));
  };
  return { reached, release };
}

describe("confirming", () => {
  it("comes after the turn, not before", async () => {
    await scene.start();
    const { reached, release } = pausing();
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    await reached;
    expect(scene.telegram.updates.waiting).toBe(1);
    release();
    await scene.telegram.settled();
    expect(scene.telegram.updates.waiting).toBe(0);
  });

  it("comes after the answer is known to stand, not before", async () => {
    await scene.start();
    scene.play = () => here(message(["C'est noté."]));
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const { promise: kept, resolve: keep } = Promise.withResolvers<void>();
    const answered = scene.bot.answered.bind(scene.bot);
    scene.bot.answered = async (...outcomes) => {
      ask();
      await kept;
      await answered(...outcomes);
    };
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    await asked;
    expect(scene.telegram.screen(scene.group).at(-1)?.text).toBe("C'est noté.");
    expect(scene.telegram.updates.waiting).toBe(1);
    keep();
    await scene.telegram.settled();
  });

  it("ends before the first that was not handled, when the bot stops in between", async () => {
    scene.telegram.says(scene.ana, scene.ana, "one");
    scene.telegram.says(scene.ana, scene.group, "/two");
    scene.telegram.says(scene.ana, scene.ana, "three");
    const { promise: through, resolve: pass } = Promise.withResolvers<void>();
    scene.play = (incoming) => {
      if (!incoming.room.private) throw new Error("the disk is full");
      if (scene.lines().length === 1) pass();
      return [];
    };
    await scene.start();
    await through;
    await scene.adapter.stop();
    expect(scene.lines()).toEqual(["one", "three"]);
    expect(scene.telegram.updates.waiting).toBe(2);
  });

  it("is left out when the turn fails: the next process hears it again", async () => {
    await scene.start();
    const { promise: failed, resolve: fail } = Promise.withResolvers<void>();
    scene.play = () => {
      fail();
      throw new Error("the disk is full");
    };
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    await failed;
    await scene.adapter.stop();
    expect(scene.telegram.updates.waiting).toBe(1);
    scene.play = SILENCE;
    scene.adapter = quickTelegram(scene.telegram, { log: scene.log });
    await scene.start();
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["/need a ladder"]);
    expect(scene.logged("not recorded")).toBe(true);
  });
});

describe("hearing", () => {
  it("asks for exactly the kinds of updates that it reads", async () => {
    await scene.start();
    await scene.telegram.settled();
    expect(scene.telegram.updates.allowed).toEqual([
      "message",
      "edited_message",
      "callback_query",
      "my_chat_member",
    ]);
  });

  it("goes on when the numbers of updates jump back", async () => {
    await scene.start();
    scene.telegram.says(scene.ana, scene.group, "/one");
    await scene.telegram.settled();
    scene.telegram.updates.jumpBack();
    scene.telegram.says(scene.ana, scene.group, "/two");
    await scene.telegram.settled();
    scene.telegram.says(scene.ana, scene.group, "/three");
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["/one", "/two", "/three"]);
  });

  it("goes on when they jumped back while nobody listened", async () => {
    await scene.start();
    scene.telegram.says(scene.ana, scene.group, "/one");
    await scene.telegram.settled();
    await scene.telegram.troubles("down");
    scene.telegram.updates.jumpBack();
    scene.telegram.says(scene.ana, scene.group, "/two");
    await scene.telegram.troubles(undefined);
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["/one", "/two"]);
  });

  it("lets one chat wait without the others", async () => {
    const { promise: heardThere, resolve: hearThere } = Promise.withResolvers<void>();
    scene.play = async (incoming) => {
      if (incoming.room.private) hearThere();
      else await heardThere;
      return [];
    };
    scene.telegram.says(scene.ana, scene.group, "/slow");
    scene.telegram.says(scene.ana, scene.ana, "quick");
    await scene.start();
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["quick", "/slow"]);
  });

  it("takes down a webhook that an earlier life left", async () => {
    scene.telegram.updates.hook({ url: "http://127.0.0.1:9/", secret: undefined });
    await scene.start();
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["/need a ladder"]);
  });

  it("leaves out an update that it cannot read, and says so", async () => {
    await scene.start();
    scene.telegram.updates.push({ message: { text: "/need" } as never });
    scene.telegram.says(scene.ana, scene.group, "/two");
    await scene.telegram.settled();
    expect(scene.lines()).toEqual(["/two"]);
    expect(scene.logged("not understood")).toBe(true);
  });
});

describe("stopping", () => {
  it("leaves no poll open, and what is said then is for the next start", async () => {
    await scene.start();
    await scene.telegram.settled();
    await scene.adapter.stop();
    scene.telegram.says(scene.ana, scene.group, "/need a ladder");
    expect(scene.telegram.updates.waiting).toBe(1);
    const first = scene.bot;
    scene.bot = scriptedBot(() => scene.play);
    scene.adapter = quickTelegram(scene.telegram, { log: scene.log });
    await scene.start();
    await scene.telegram.settled();
    expect(first.heard).toEqual([]);
    expect(scene.lines()).toEqual(["/need a ladder"]);
  });

  it("is possible before anything was started, and twice", async () => {
    await scene.adapter.stop();
    await scene.start();
    await scene.adapter.stop();
    await scene.adapter.stop();
    await expect(scene.adapter.stop()).resolves.toBeUndefined();
  });
});
