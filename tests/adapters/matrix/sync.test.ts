import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Memory } from "#chat";
import { here } from "../../kit/conformance/stage.ts";
import { message } from "#chat";
import { openScene, type Scene, until } from "./scene.ts";

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

afterEach(() => scene.close());

const placeOf = async (memory: Memory): Promise<string> => {
  const bytes = await memory.read("sync");
  return JSON.parse(new TextDecoder().decode(bytes)).since;
};

describe("the place up to which everything was heard", () => {
  it("does not move while something could not be recorded", async () => {
    await scene.start();
    const before = await placeOf(scene.memory);
    let tries = 0;
    const { promise: often, resolve } = Promise.withResolvers<void>();
    scene.play = () => {
      tries += 1;
      if (tries === 3) resolve();
      throw new Error("the disk is full");
    };
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await often;
    expect(await placeOf(scene.memory)).toBe(before);
    scene.play = () => [];
    await scene.matrix.settled();
    expect(await placeOf(scene.memory)).not.toBe(before);
    expect(scene.lines()).toEqual(["!need a ladder"]);
  });

  it("begins at now: what was said before the first start is not heard", async () => {
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.start();
    scene.matrix.says(scene.luis, scene.room, "!offer a ladder");
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["!offer a ladder"]);
  });

  it("is kept over a restart: what was said in between is heard", async () => {
    await scene.start();
    await scene.matrix.settled();
    await scene.adapter.stop();
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.restart();
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["!need a ladder"]);
  });

  it("is of one account: another one begins at now", async () => {
    await scene.start();
    await scene.adapter.stop();
    const other = scene.matrix.devices.add(scene.luis, "OTHER", "token of another");
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.restart({ token: other.token });
    expect(scene.lines()).toEqual([]);
  });
});

describe("a gap", () => {
  it.each([1, 2, 5, 40, 137])("of %i is filled, each once and in order", async (count) => {
    await scene.start();
    await scene.matrix.settled();
    await scene.adapter.stop();
    const said = Array.from({ length: count }, (_, i) => `!need thing ${i}`);
    for (const [at, line] of said.entries()) {
      const id = scene.matrix.says(scene.ana, scene.room, line);
      if (at % 10 === 3) scene.matrix.world.again(id);
    }
    scene.matrix.most = 1;
    await scene.restart();
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(said);
  });

  it("is filled by a server that takes no filter too", async () => {
    await scene.start();
    await scene.matrix.settled();
    await scene.adapter.stop();
    const said = ["!need a ladder", "!need a drill", "!need a table"];
    for (const line of said) scene.matrix.says(scene.ana, scene.room, line);
    scene.matrix.most = 1;
    await scene.matrix.troubles("unfiltered");
    await scene.restart();
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(said);
  });

  it("that the homeserver does not tell is left, and said so", async () => {
    await scene.start();
    await scene.matrix.settled();
    await scene.adapter.stop();
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    scene.matrix.says(scene.ana, scene.room, "!need a drill");
    scene.matrix.most = 1;
    await scene.matrix.troubles("forgetful");
    await scene.restart();
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["!need a drill"]);
    expect(scene.logged("gap not filled")).toBe(true);
  });
});

describe("trouble", () => {
  it("with a sync that hangs is noticed", async () => {
    await scene.restart({ timing: { syncPatienceMs: 20 } });
    await scene.matrix.troubles("hung");
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await until(() => scene.logged("sync failed"));
    await scene.matrix.troubles(undefined);
    await until(() => scene.lines().length > 0);
    expect(scene.lines()).toEqual(["!need a ladder"]);
  });

  it("with the token ends the start, with the reason and without the token", async () => {
    await scene.matrix.troubles("revoked");
    const failure = await scene.start().catch((error: unknown) => String(error));
    expect(failure).toContain("copy the whole access token");
    expect(failure).not.toContain(scene.matrix.token);
    await scene.matrix.troubles(undefined);
  });

  it("with the token later ends the syncing, after one line", async () => {
    await scene.start();
    await scene.matrix.settled();
    await scene.matrix.troubles("revoked");
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await until(() => scene.logged("revoked"));
    await scene.adapter.stop();
    expect(scene.log.lines.filter((line) => line.includes("revoked"))).toHaveLength(1);
    expect(scene.log.lines.join()).not.toContain(scene.matrix.token);
  });

  it("with the network makes the start wait until the homeserver is there", async () => {
    await scene.matrix.troubles("down");
    const started = scene.start();
    await until(() => scene.logged("not reached"));
    await scene.matrix.troubles(undefined);
    await started;
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["!need a ladder"]);
  });

  it("with the network does not keep a start that is stopped", async () => {
    await scene.matrix.troubles("down");
    const started = scene.start().catch((error: unknown) => String(error));
    await until(() => scene.logged("not reached"));
    await scene.adapter.stop();
    expect(await started).toContain("stopped before");
  });

  it("with a server that knows only what it must is overcome", async () => {
    await scene.matrix.troubles("minimal");
    await scene.restart({ encryption: "auto" });
    scene.play = () =>
      here(message(["C'est noté."], { buttons: [{ label: "Clore", says: "/close" }] }));
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.matrix.settled();
    expect(scene.matrix.screen(scene.room).at(-1)).toMatchObject({ buttons: ["Clore"] });
  });

  it("with a server that takes no filter is overcome, and what it tells besides is not heard", async () => {
    await scene.matrix.troubles("unfiltered");
    await scene.restart();
    const { world } = scene.matrix;
    world.put(scene.room, scene.ana, "org.example.odd", { body: "!need a drill" });
    world.put(scene.room, scene.ana, "m.room.topic", { topic: "!need" }, { state_key: "" });
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["!need a ladder"]);
  });

  it("waits longer each time, with a ceiling", async () => {
    const waits: number[] = [];
    const pause = async (ms: number): Promise<void> => void waits.push(ms);
    await scene.restart({ chance: () => 0.5, timing: { pause } });
    waits.length = 0;
    scene.play = () => {
      if (waits.length < 9) throw new Error("the disk is full");
      return [];
    };
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.matrix.settled();
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });
});

describe("a password", () => {
  const user = { user: "palier", password: "correct horse" };

  it("is used once, and not again after a restart", async () => {
    await scene.restart(user);
    await scene.restart(user);
    expect(scene.matrix.logins).toBe(1);
    scene.matrix.says(scene.ana, scene.room, "!need a ladder");
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["!need a ladder"]);
  });

  it("is used again when the device was logged out", async () => {
    await scene.restart(user);
    await scene.adapter.stop();
    scene.matrix.devices.all.pop();
    await scene.restart(user);
    expect(scene.matrix.logins).toBe(2);
  });

  it("that is wrong ends the start", async () => {
    const wrong = { ...user, password: "wrong horse" };
    const failure = await scene.restart(wrong).catch((error: unknown) => String(error));
    expect(failure).toContain("refuses the user or the password");
    expect(failure).not.toContain("wrong horse");
  });
});
