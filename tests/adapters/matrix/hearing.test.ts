import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message } from "#chat";
import { here } from "../../kit/conformance/stage.ts";
import { openScene, type Scene } from "./scene.ts";

const BOT = "@palier:lilas.test";
const buttons = [
  { label: "Je peux aider", says: "/accept p4t9" },
  { label: "Pas maintenant", says: "/decline p4t9" },
];

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
  await scene.start();
});

afterEach(() => scene.close());

async function said(text: string, more = {}): Promise<readonly string[]> {
  scene.matrix.says(scene.ana, scene.room, text, more);
  await scene.matrix.settled();
  return scene.lines();
}

describe("hearing", () => {
  it("tells who speaks, by the name they have in this room", async () => {
    const { matrix, ana, room } = scene;
    const content = { membership: "join", displayname: "Ana from number 12" };
    await said("!need a ladder");
    matrix.world.put(room, ana, "m.room.member", content, { state_key: ana });
    await said("!need a drill");
    expect(scene.bot.heard.map(({ from }) => [from.id, from.handle, from.name])).toEqual([
      [ana, ana.slice(1), "Ana Diaz"],
      [ana, ana.slice(1), "Ana from number 12"],
    ]);
  });

  it.each([
    ["Palier: need a ladder", "need a ladder"],
    ["palier, !need a ladder", "!need a ladder"],
    [`${BOT} help`, "help"],
    ["@palier help", "help"],
  ])("takes %j for the bot, without its name", async (text, words) => {
    expect(await said(text)).toEqual([words]);
  });

  it.each(["Paliers are stairs", "I need a ladder", "! need", "!!need", "need!", "!need@other x"])(
    "takes %j for talk",
    async (text) => {
      expect(await said(text)).toEqual([]);
    },
  );

  it("knows a mention wherever it stands, and no mention of others", async () => {
    await said("what can you do?", { "m.mentions": { user_ids: [scene.luis] } });
    expect(scene.lines()).toEqual([]);
    await said("what can you do?", { "m.mentions": { user_ids: [BOT] } });
    expect(scene.lines()).toEqual(["what can you do?"]);
  });

  it.each(["m.notice", "m.image", "m.location"])("is deaf to %s in a room", async (msgtype) => {
    expect(await said("!need a ladder", { msgtype })).toEqual([]);
  });

  it("hears what somebody does as what they say", async () => {
    expect(await said("!need a ladder", { msgtype: "m.emote" })).toEqual(["!need a ladder"]);
  });

  it("hears a picture in private as no words, and a bot there not at all", async () => {
    const chat = scene.matrix.opens(scene.luis);
    await scene.matrix.settled();
    scene.matrix.says(scene.luis, chat, "ladder.jpg", { msgtype: "m.image" });
    scene.matrix.says(scene.luis, chat, "beep", { msgtype: "m.notice" });
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["opened", ""]);
  });

  it("leaves out what an app repeats of the message replied to", async () => {
    scene.play = ({ kind }) => (kind === "said" ? here(message(["Quoi ?"])) : []);
    await said("!need");
    const question = scene.matrix.screen(scene.room).at(-1)!;
    const body = `> <${BOT}> Quoi ?\n> encore\n\nune échelle`;
    const relation = { "m.in_reply_to": { event_id: question.id } };
    await said(body, { "m.relates_to": relation });
    expect(scene.lines().at(-1)).toBe("une échelle");
  });

  it("knows a thread, and that what stands in one is no reply by itself", async () => {
    const root = scene.matrix.says(scene.luis, scene.room, "Who has a ladder?");
    scene.play = ({ kind }) => (kind === "said" ? here(message(["Noté."])) : []);
    const relation = {
      rel_type: "m.thread",
      event_id: root,
      is_falling_back: true,
      "m.in_reply_to": { event_id: root },
    };
    await said("!need a ladder", { "m.relates_to": relation });
    expect(scene.bot.heard[0]).toMatchObject({ room: { thread: root } });
    expect(scene.bot.heard[0]).not.toHaveProperty("about");
    expect(scene.matrix.screen(scene.room).at(-1)).toMatchObject({ text: "Noté.", thread: root });
  });

  it("hears no edit or deletion of what was never for the bot", async () => {
    const talk = scene.matrix.says(scene.luis, scene.room, "Who has a ladder?");
    scene.matrix.edits(talk, "Who has a long ladder?");
    scene.matrix.deletes(talk);
    await scene.matrix.settled();
    expect(scene.kinds()).toEqual([]);
  });

  it("hears that a moderator took a neighbour's message away, also after a restart", async () => {
    const need = scene.matrix.says(scene.luis, scene.room, "!need a ladder");
    await scene.matrix.settled();
    await scene.restart();
    scene.matrix.deletes(need, scene.ana);
    await scene.matrix.settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({
      kind: "deleted",
      from: { id: scene.luis },
      message: { ids: [need] },
    });
  });
});

describe("a reaction", () => {
  beforeEach(async () => {
    scene.play = ({ kind }) => (kind === "said" ? here(message(["Ana cherche"], { buttons })) : []);
    await said("!need a ladder");
  });

  it("presses the button it stands for, also after a restart", async () => {
    await scene.restart();
    scene.matrix.presses(scene.luis, "Pas maintenant");
    await scene.matrix.settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({ kind: "pressed", says: "/decline p4t9" });
  });

  it("taken away takes the press back, also after a restart", async () => {
    scene.matrix.presses(scene.luis, "Je peux aider");
    await scene.matrix.settled();
    await scene.restart();
    scene.matrix.unpresses(scene.luis);
    await scene.matrix.settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({
      kind: "unpressed",
      says: "/accept p4t9",
      from: { id: scene.luis },
    });
  });

  it("to a rewritten message presses what it offers now, also after a restart", async () => {
    const [sent] = scene.bot.outcomes;
    if (!sent || sent instanceof Error) throw new Error("it was not sent");
    await scene.adapter.update(
      sent,
      message(["Luis peut aider"], { buttons: [{ label: "Oui", says: "/accept m3xk" }] }),
    );
    expect(scene.matrix.screen(scene.room).at(-1)?.buttons).toEqual(["Oui"]);
    await scene.restart();
    scene.matrix.presses(scene.ana, "Oui");
    await scene.matrix.settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({ kind: "pressed", says: "/accept m3xk" });
  });

  it("of another kind, or to what is not the bot's, is nothing", async () => {
    const { matrix, luis, room } = scene;
    const line = matrix.screen(room).at(-1)!;
    const talk = matrix.says(luis, room, "Hello");
    for (const [event_id, key] of [
      [line.id, "👍"],
      [line.id, "__proto__"],
      [talk, "1\uFE0F\u20E3"],
      ["$nowhere", "1\uFE0F\u20E3"],
    ]) {
      const relation = { rel_type: "m.annotation", event_id, key };
      matrix.world.put(room, luis, "m.reaction", { "m.relates_to": relation });
    }
    await matrix.settled();
    expect(scene.kinds()).toEqual(["said"]);
  });
});

const says = (...all: readonly string[]) => ({
  buttons: all.map((line, at) => ({ label: `${at} of ${all.length}`, says: line })),
});

describe("a reaction under new words", () => {
  it("that is pressed again, which takes it away, says what stands there now", async () => {
    scene.play = (incoming) => {
      if (incoming.kind === "said")
        return here(message(["Possible ?"], says("/accept m3xk", "/decline m3xk")));
      if (incoming.kind !== "pressed" || !incoming.on) return [];
      const why = message(["Pourquoi ?"], says("/undo", "/decline m3xk other"));
      return [{ where: "here", message: why, replaces: incoming.on }];
    };
    await said("!need a ladder");
    scene.matrix.presses(scene.ana, "1 of 2");
    await scene.matrix.settled();
    scene.matrix.presses(scene.ana, "1 of 2");
    await scene.matrix.settled();
    const pressed = scene.bot.heard.flatMap((one) => (one.kind === "pressed" ? [one.says] : []));
    expect(pressed.slice(0, 2)).toEqual(["/decline m3xk", "/decline m3xk other"]);
    expect(scene.kinds()).not.toContain("unpressed");
  });
});
