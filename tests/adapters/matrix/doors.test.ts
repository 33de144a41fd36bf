import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openScene, type Scene } from "./scene.ts";

const BOT = "@palier:lilas.test";

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
  await scene.start();
  await scene.matrix.settled();
});

afterEach(() => scene.close());

const isIn = (room: string): boolean => scene.matrix.world.membership(room, BOT) === "join";

const account = (id: string) => ({ platform: "matrix", id, name: "" });

/** Ana makes another room and closes this one. */
async function goesOn({ pointsBack }: { pointsBack: boolean }): Promise<string> {
  const { matrix, ana, room } = scene;
  const next = matrix.world.create(ana, {
    name: "Rue des Lilas",
    ...(pointsBack && { predecessor: room }),
  });
  matrix.world.put(next, ana, "m.room.join_rules", { join_rule: "public" }, { state_key: "" });
  matrix.world.join(next, scene.luis);
  const content = { replacement_room: next, body: "" };
  matrix.world.put(room, ana, "m.room.tombstone", content, { state_key: "" });
  await matrix.settled();
  return next;
}

describe("an invitation", () => {
  it("into a room is taken from who looks after it, and they have added the bot", async () => {
    const { matrix } = scene;
    const room = matrix.addRoom("Cour", [scene.ana, scene.luis], { without: "bot" });
    matrix.says(scene.luis, room, "!need what was said before");
    matrix.world.invite(room, scene.ana, BOT);
    await matrix.settled();
    expect(isIn(room)).toBe(true);
    const place = { id: room, private: false, title: "Cour" };
    expect(scene.bot.heard).toMatchObject([
      { kind: "added", from: { id: scene.ana, name: "Ana Diaz" }, room: place },
    ]);
    matrix.says(scene.luis, room, "!need a ladder");
    await matrix.settled();
    expect(scene.lines()).toEqual(["added", "!need a ladder"]);
  });

  it("into a room is declined from who has no right there", async () => {
    const room = scene.matrix.addRoom("Cour", [scene.ana, scene.luis], { without: "bot" });
    scene.matrix.world.invite(room, scene.luis, BOT);
    await scene.matrix.settled();
    expect(isIn(room)).toBe(false);
    expect(scene.kinds()).toEqual([]);
  });

  it("into a room is taken from who has a private chat with the bot", async () => {
    scene.matrix.opens(scene.luis);
    await scene.matrix.settled();
    const room = scene.matrix.addRoom("Cour", [scene.ana, scene.luis], { without: "bot" });
    scene.matrix.world.invite(room, scene.luis, BOT);
    await scene.matrix.settled();
    expect(isIn(room)).toBe(true);
  });

  it("into a private chat is always taken", async () => {
    const chat = scene.matrix.opens(scene.luis);
    await scene.matrix.settled();
    expect(isIn(chat)).toBe(true);
    expect(scene.bot.heard).toMatchObject([
      { kind: "opened", room: { id: chat, private: true }, from: { id: scene.luis } },
    ]);
    expect((await scene.adapter.privateRoom(account(scene.luis))).id).toBe(chat);
  });

  it("that came while the bot was away is taken when it is back", async () => {
    await scene.adapter.stop();
    const room = scene.matrix.addRoom("Cour", [scene.ana, scene.luis], { without: "bot" });
    scene.matrix.world.invite(room, scene.ana, BOT);
    await scene.restart();
    await scene.matrix.settled();
    expect(scene.kinds()).toEqual(["added"]);
  });
});

describe("going", () => {
  it("of a neighbour is told", async () => {
    scene.matrix.world.leave(scene.room, scene.luis, scene.luis);
    await scene.matrix.settled();
    expect(scene.bot.heard).toMatchObject([{ kind: "left", from: { id: scene.luis } }]);
    expect(isIn(scene.room)).toBe(true);
  });

  it("of the last one makes the bot go too", async () => {
    scene.matrix.world.leave(scene.room, scene.luis, scene.luis);
    await scene.matrix.settled();
    scene.matrix.world.leave(scene.room, scene.ana, scene.ana);
    await scene.matrix.settled();
    expect(isIn(scene.room)).toBe(false);
    expect(scene.kinds()).toEqual(["left", "left", "removed"]);
  });

  it("out of the private chat closes it, until they ask the bot in again", async () => {
    const chat = scene.matrix.opens(scene.luis);
    await scene.matrix.settled();
    scene.matrix.world.leave(chat, scene.luis, scene.luis);
    await scene.matrix.settled();
    expect(scene.kinds()).toEqual(["opened", "blocked"]);
    expect(isIn(chat)).toBe(false);
    await expect(scene.adapter.privateRoom(account(scene.luis))).rejects.toMatchObject({
      reason: "unreachable",
    });
    const again = scene.matrix.opens(scene.luis);
    await scene.matrix.settled();
    expect((await scene.adapter.privateRoom(account(scene.luis))).id).toBe(again);
  });

  it("because somebody shows the bot out is told", async () => {
    scene.matrix.world.leave(scene.room, scene.ana, BOT);
    await scene.matrix.settled();
    expect(scene.bot.heard).toMatchObject([{ kind: "removed", from: { id: scene.ana } }]);
  });
});

describe("a private chat", () => {
  it("is opened once, and found again after a restart", async () => {
    const [one, two] = await Promise.all([
      scene.adapter.privateRoom(account(scene.luis)),
      scene.adapter.privateRoom(account(scene.luis)),
    ]);
    expect(two.id).toBe(one.id);
    await scene.restart();
    expect((await scene.adapter.privateRoom(account(scene.luis))).id).toBe(one.id);
  });

  it("is not opened with who wants none", async () => {
    scene.matrix.world.hermits.add(scene.luis);
    await expect(scene.adapter.privateRoom(account(scene.luis))).rejects.toMatchObject({
      reason: "unreachable",
    });
  });

  it("that a third person is in is none any more", async () => {
    const chat = await scene.adapter.privateRoom(account(scene.luis));
    scene.matrix.arrive();
    scene.matrix.world.join(chat.id, scene.ana);
    await scene.matrix.settled();
    const sent = scene.adapter.send(chat, { blocks: [] }, "k1");
    await expect(sent).rejects.toMatchObject({ reason: "unreachable" });
    expect((await scene.adapter.privateRoom(account(scene.luis))).id).not.toBe(chat.id);
  });
});

describe("a room that goes on elsewhere", () => {
  it("is followed when that one points back", async () => {
    const next = await goesOn({ pointsBack: true });
    expect(isIn(next)).toBe(true);
    expect(scene.bot.heard).toMatchObject([
      { kind: "moved", room: { id: scene.room }, to: { id: next }, from: { id: scene.ana } },
    ]);
  });

  it("is not followed, however often it says so, when that one does not", async () => {
    for (let times = 0; times < 20; times += 1) {
      expect(isIn(await goesOn({ pointsBack: false }))).toBe(false);
    }
    expect(scene.kinds()).toEqual([]);
  });

  it("is followed by invitation where the new room is not open", async () => {
    const { matrix, ana, room } = scene;
    const next = matrix.world.create(ana, { name: "Rue des Lilas", predecessor: room });
    const content = { replacement_room: next };
    matrix.world.put(room, ana, "m.room.tombstone", content, { state_key: "" });
    await matrix.settled();
    expect(isIn(next)).toBe(false);
    matrix.world.join(next, scene.luis);
    matrix.world.invite(next, ana, BOT);
    await matrix.settled();
    expect(scene.kinds()).toEqual(["moved"]);
  });
});
