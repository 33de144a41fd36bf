import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message, type Room } from "#chat";
import { openScene, type Scene } from "./scene.ts";

const buttons = [{ label: "Oui", says: "/accept p1" }];

let scene: Scene;
let room: Room;

beforeEach(async () => {
  scene = await openScene();
  await scene.start();
  room = { platform: "matrix", id: scene.room, private: false };
});

afterEach(() => scene.close());

const texts = (): readonly string[] => scene.matrix.screen(scene.room).map(({ text }) => text);

describe("sending", () => {
  it.each(["lost-answer", "broken"] as const)(
    "the same once more after %s makes one message",
    async (trouble) => {
      await scene.matrix.troubles(trouble);
      const sent = scene.adapter.send(room, message(["Bonjour"], { buttons }), "k1");
      await expect(sent).rejects.toMatchObject({ reason: "unavailable", perhaps: false });
      await scene.matrix.troubles(undefined);
      const first = await scene.adapter.send(room, message(["Bonjour"], { buttons }), "k1");
      const again = await scene.adapter.send(room, message(["Bonjour"], { buttons }), "k1");
      expect(again.ids).toEqual(first.ids);
      expect(texts()).toEqual(["Bonjour"]);
      expect(scene.matrix.screen(scene.room).at(-1)?.buttons).toEqual(["Oui"]);
    },
  );

  it("is one message after a restart too, and another under another key", async () => {
    await scene.adapter.send(room, message(["Bonjour"]), "k1");
    await scene.restart();
    await scene.adapter.send(room, message(["Bonjour"]), "k1");
    await scene.adapter.send(room, message(["Bonjour"]), "k2");
    expect(texts()).toEqual(["Bonjour", "Bonjour"]);
  });

  it("is told how long to wait, or that nobody knows", async () => {
    await scene.matrix.troubles("too-fast");
    const timed = scene.adapter.send(room, message(["a"]), "k1");
    await expect(timed).rejects.toMatchObject({ reason: "rate-limited", retryAfterMs: 7000 });
    await scene.matrix.troubles("too-fast-for-ever");
    const untimed = scene.adapter.send(room, message(["a"]), "k1");
    const unknown = { reason: "rate-limited", retryAfterMs: undefined };
    await expect(untimed).rejects.toMatchObject(unknown);
    await scene.matrix.troubles(undefined);
  });

  it("stands although its buttons have to wait, and they come later", async () => {
    await scene.matrix.troubles("too-fast-to-react");
    await scene.adapter.send(room, message(["Bonjour"], { buttons }), "k1");
    expect(scene.matrix.screen(scene.room).at(-1)?.buttons).toEqual([]);
    await scene.matrix.troubles(undefined);
    await scene.matrix.settled();
    await scene.matrix.reacted(1);
    expect(scene.matrix.screen(scene.room).at(-1)?.buttons).toEqual(["Oui"]);
  });

  it("into a room where the bot is not cannot be", async () => {
    const gone = { ...room, id: "!nowhere:lilas.test" };
    const sent = scene.adapter.send(gone, message(["a"]), "k1");
    await expect(sent).rejects.toMatchObject({ reason: "unreachable" });
  });

  it("before the start is too early", async () => {
    const early = await openScene();
    const sent = early.adapter.send(room, message(["a"]), "k1");
    await expect(sent).rejects.toMatchObject({ reason: "unavailable" });
    await early.close();
  });

  it("a question replies to what was said", async () => {
    scene.play = () => [
      { where: "here", message: message(["Quoi ?"], { asks: { param: "what", long: true } }) },
    ];
    const said = scene.matrix.says(scene.ana, scene.room, "!need");
    await scene.matrix.settled();
    expect(scene.matrix.screen(scene.room).at(-1)).toMatchObject({ replyTo: said });
  });
});

describe("rewriting", () => {
  it("may go back to what was said before", async () => {
    const sent = await scene.adapter.send(room, message(["ouvert"], { buttons }), "k1");
    for (const words of ["clos", "ouvert", "clos", "ouvert"]) {
      await scene.adapter.update(sent, message([words]));
      expect(texts()).toEqual([words]);
    }
    await scene.adapter.update(sent, message(["ouvert"], { buttons }));
    expect(scene.matrix.screen(scene.room).at(-1)?.buttons).toEqual(["Oui"]);
  });

  it("takes the buttons away that are over, also after a restart", async () => {
    const sent = await scene.adapter.send(room, message(["ouvert"], { buttons }), "k1");
    await scene.restart();
    await scene.adapter.update(sent, message(["clos"]));
    const left = scene.matrix.world
      .room(scene.room)
      .log.filter(({ event }) => event.type === "m.reaction")
      .filter(({ event }) => event.unsigned["redacted_because"] === undefined);
    expect(left).toEqual([]);
  });

  it("what was taken away is rejected", async () => {
    const sent = await scene.adapter.send(room, message(["ouvert"]), "k1");
    await scene.adapter.update(sent, undefined);
    const again = scene.adapter.update(sent, message(["clos"]));
    await expect(again).rejects.toMatchObject({ reason: "rejected" });
  });
});
