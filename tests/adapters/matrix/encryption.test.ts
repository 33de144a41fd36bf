import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DeliveryError, message } from "#chat";
import { here } from "../../kit/conformance/stage.ts";
import { quickMatrix } from "../../kit/rigs/matrix.ts";
import { Neighbour } from "./neighbour.ts";
import { openScene, type Scene } from "./scene.ts";

const MEGOLM = { algorithm: "m.megolm.v1.aes-sha2" };
const buttons = [{ label: "Je peux aider", says: "/accept p4t9" }];

let scene: Scene;
let ana: Neighbour;
let luis: Neighbour;
/** Encrypted, with Ana and Luis in it. */
let room: string;

beforeEach(async () => {
  scene = await openScene({ encryption: "auto" });
  const { matrix } = scene;
  room = matrix.addRoom("Cour", [scene.ana, scene.luis]);
  matrix.world.put(room, scene.ana, "m.room.encryption", MEGOLM, { state_key: "" });
  ana = await new Neighbour(matrix, scene.ana).begin();
  luis = await new Neighbour(matrix, scene.luis).begin();
  await scene.start();
});

afterEach(async () => {
  const types = scene.matrix.puts.filter((one) => one.room === room).map(({ type }) => type);
  await scene.close();
  ana.close();
  luis.close();
  const clear = types.filter((type) => !/^m\.(room\.encrypted|reaction)$/.test(type));
  if (clear.length > 0) throw new Error(`in clear text: ${clear.join(", ")}`);
});

async function settled(): Promise<void> {
  await scene.matrix.settled();
  await ana.pull();
  await luis.pull();
}

describe("in an encrypted room", () => {
  it("two people talk with the bot, before and after it starts anew", async () => {
    scene.play = ({ kind }) => (kind === "said" ? here(message(["C'est noté."])) : []);
    await ana.says(room, "!need a ladder");
    await settled();
    await luis.says(room, "!offer a ladder");
    await settled();
    expect(scene.lines()).toEqual(["!need a ladder", "!offer a ladder"]);
    expect(scene.bot.heard[0]?.room).toMatchObject({ id: room, encrypted: true });

    const before = scene.matrix.devices.by(scene.matrix.token)?.keys;
    await scene.restart();
    expect(scene.matrix.devices.by(scene.matrix.token)?.keys).toEqual(before);
    await ana.says(room, "!mine");
    await settled();
    await luis.says(room, "!find drill");
    await settled();
    expect(scene.lines().slice(2)).toEqual(["!mine", "!find drill"]);
    expect(ana.texts(room)).toHaveLength(4);
    expect(luis.texts(room)).toHaveLength(4);
    expect([ana.failed, luis.failed]).toEqual([0, 0]);
  });

  it("what was said while the bot was away is heard", async () => {
    await ana.says(room, "!need a ladder");
    await settled();
    await scene.adapter.stop();
    await luis.says(room, "!offer a ladder");
    await scene.restart();
    await settled();
    expect(scene.lines()).toEqual(["!need a ladder", "!offer a ladder"]);
  });

  it("a process that dies in the middle of a turn leaves it to the next one", async () => {
    scene.play = ({ kind }) => (kind === "said" ? here(message(["C'est noté."])) : []);
    await ana.says(room, "!need a ladder");
    await settled();
    const { promise: died, resolve: die } = Promise.withResolvers<void>();
    scene.play = () => {
      die();
      return new Promise(() => undefined);
    };
    await luis.says(room, "!offer a ladder");
    await died;
    scene.play = ({ kind }) => (kind === "said" ? here(message(["C'est noté."])) : []);
    scene.adapter = quickMatrix(scene.matrix, { encryption: "auto" });
    await scene.start();
    await settled();
    expect(scene.lines()).toEqual(["!need a ladder", "!offer a ladder"]);
    expect([ana.texts(room).length, luis.texts(room).length]).toEqual([2, 2]);
    expect([ana.failed, luis.failed]).toEqual([0, 0]);
  });

  it("a repeat after a lost answer is one message, though it was encrypted twice", async () => {
    const place = { platform: "matrix", id: room, private: false };
    await scene.matrix.troubles("lost-answer");
    const lost = scene.adapter.send(place, message(["Bonjour"]), "k1");
    await expect(lost).rejects.toMatchObject({ reason: "unavailable", perhaps: false });
    await scene.matrix.troubles(undefined);
    await scene.restart();
    await scene.adapter.send(place, message(["Bonjour"]), "k1");
    await settled();
    expect(luis.texts(room)).toEqual(["Bonjour"]);
  });

  it("a button is pressed, taken back and rewritten, also after the bot starts anew", async () => {
    scene.play = ({ kind }) => (kind === "said" ? here(message(["Ana cherche"], { buttons })) : []);
    await ana.says(room, "!need a ladder");
    await settled();
    await scene.restart();
    const asked = luis.heard.find(({ sender }) => sender.startsWith("@palier"))!;
    const relation = { rel_type: "m.annotation", event_id: asked.id, key: "1\u20E3" };
    const content = { "m.relates_to": relation };
    const press = scene.matrix.world.put(room, scene.luis, "m.reaction", content);
    await settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({ kind: "pressed", says: "/accept p4t9" });

    const [sent] = scene.bot.outcomes;
    if (!sent || sent instanceof DeliveryError) throw new Error("it was not sent");
    await scene.adapter.update(sent, message(["C'est trouvé"]));
    await settled();
    expect(luis.texts(room).at(-1)).toBe("* C'est trouvé");
    scene.matrix.world.redact(room, scene.luis, press.event_id);
    await settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({ kind: "unpressed", says: "/accept p4t9" });
  });

  it("a reply and an edit are understood", async () => {
    scene.play = ({ kind }) => (kind === "said" ? here(message(["Quoi ?"])) : []);
    const said = await ana.says(room, "!need a ladder");
    await settled();
    const question = ana.heard.find(({ sender }) => sender.startsWith("@palier"))!;
    await ana.sends(room, {
      msgtype: "m.text",
      body: "une échelle",
      "m.relates_to": { "m.in_reply_to": { event_id: question.id } },
    });
    await settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({
      said: { text: "une échelle" },
      about: { byBot: true, text: "Quoi ?" },
    });
    await ana.sends(room, {
      msgtype: "m.text",
      body: "* !need a long ladder",
      "m.new_content": { msgtype: "m.text", body: "!need a long ladder" },
      "m.relates_to": { rel_type: "m.replace", event_id: said },
    });
    await settled();
    expect(scene.bot.heard.at(-1)).toMatchObject({
      kind: "edited",
      said: { text: "!need a long ladder" },
      message: { ids: [said] },
    });
  });

  it("a file is encrypted too", async () => {
    const bytes = new TextEncoder().encode("{}");
    const files = [{ name: "palier.json", type: "application/json", bytes } as const];
    scene.play = () => here(message(["Tout"], { files }));
    await ana.says(room, "!mydata");
    await settled();
    const file = ana.heard.at(-1)?.content;
    expect(file).toMatchObject({ msgtype: "m.file", file: { url: expect.any(String) } });
    expect(file).not.toHaveProperty("url");
  });

  it("the private chat that the bot opens is encrypted, and read by who comes in later", async () => {
    const account = { platform: "matrix", id: scene.luis, name: "Luis" };
    const chat = await scene.adapter.privateRoom(account);
    await scene.adapter.send(chat, message(["Bonjour Luis"]), "k1");
    scene.matrix.arrive();
    await settled();
    expect(chat.encrypted).toBe(true);
    expect(luis.texts(chat.id)).toEqual(["Bonjour Luis"]);
    expect(scene.matrix.puts.filter((one) => one.room === chat.id)).toMatchObject([
      { type: "m.room.encrypted" },
    ]);
  });
});

describe("a message whose key is not there", () => {
  it("is heard once when the key comes, also after the bot starts anew", async () => {
    scene.matrix.devices.held = [];
    await luis.says(room, "!offer a ladder");
    await settled();
    expect(scene.lines()).toEqual([]);
    await scene.restart();
    scene.now += 300_000;
    scene.matrix.devices.release();
    await settled();
    await scene.matrix.settled();
    expect(scene.lines()).toEqual(["!offer a ladder"]);
  });

  it("is given up after ten minutes, with one word to each person", async () => {
    scene.matrix.devices.held = [];
    await luis.says(room, "!offer a ladder");
    await luis.says(room, "!offer a drill");
    await settled();
    expect(scene.kinds()).toEqual([]);
    scene.now += 600_001;
    scene.matrix.says(scene.ana, scene.room, "!mine");
    await settled();
    expect(scene.kinds()).toEqual(["said", "unreadable"]);
    expect(scene.bot.heard.at(-1)).toMatchObject({ room: { id: room }, from: { id: scene.luis } });
  });
});

describe("never in clear text", () => {
  it("without encryption nothing is said there, and who wrote is told in a clear private chat", async () => {
    await scene.restart({ encryption: "none" });
    scene.play = ({ kind }) => (kind === "unreadable" ? here(message(["Illisible."])) : []);
    await luis.says(room, "!offer a ladder");
    await luis.says(room, "!offer a drill");
    await scene.matrix.settled();
    const chat = scene.matrix.chat(scene.luis)!;
    expect(scene.kinds()).toEqual(["unreadable"]);
    expect(scene.matrix.screen(chat).map(({ text }) => text)).toEqual(["Illisible."]);
    const place = { platform: "matrix", id: room, private: false };
    const sent = scene.adapter.send(place, message(["Bonjour"]), "k1");
    await expect(sent).rejects.toMatchObject({ reason: "rejected" });
  });

  it("without encryption an encrypted private chat is left for a clear one", async () => {
    const chat = scene.matrix.opens(scene.luis);
    scene.matrix.world.put(chat, scene.luis, "m.room.encryption", MEGOLM, { state_key: "" });
    await scene.restart({ encryption: "none" });
    scene.play = ({ kind }) => (kind === "unreadable" ? here(message(["Illisible."])) : []);
    await scene.matrix.settled();
    await luis.says(chat, "a ladder");
    await scene.matrix.settled();
    const clear = scene.matrix.chat(scene.luis)!;
    expect(clear).not.toBe(chat);
    expect(scene.matrix.screen(clear).map(({ text }) => text)).toEqual(["Illisible."]);
    expect(scene.matrix.puts.map((one) => one.room)).toEqual([clear]);
  });

  it("a room that becomes encrypted between two words is encrypted at once", async () => {
    const { matrix, adapter } = scene;
    const place = { platform: "matrix", id: scene.room, private: false };
    await adapter.send(place, message(["clair"]), "k1");
    matrix.world.put(scene.room, scene.ana, "m.room.encryption", MEGOLM, { state_key: "" });
    await adapter.send(place, message(["secret"]), "k2");
    await ana.pull();
    expect(matrix.puts.map(({ type }) => type)).toEqual(["m.room.message", "m.room.encrypted"]);
    expect(ana.texts(scene.room).at(-1)).toBe("secret");
  });

  it("where it cannot be known whether a room is encrypted, nothing is said", async () => {
    await scene.matrix.troubles("blind");
    const place = { platform: "matrix", id: scene.room, private: false };
    const sent = scene.adapter.send(place, message(["Bonjour"]), "k1");
    await expect(sent).rejects.toMatchObject({ reason: "unavailable" });
    expect(scene.matrix.puts).toEqual([]);
  });
});
