import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message, type Message } from "#chat";
import { here } from "../../kit/conformance/stage.ts";
import { openScene, type Scene, SILENCE } from "./scene.ts";

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
  await scene.start();
});

afterEach(() => scene.close());

const answer = (what: Message): void => void (scene.play = () => here(what));

async function says(person: number, where: number, text: string, more = {}): Promise<number> {
  const id = scene.telegram.says(person, where, text, more);
  await scene.telegram.settled();
  return id;
}

const rightsAsked = (): number => scene.telegram.calls.get("getChatMember") ?? 0;
const kinds = (where: number) =>
  scene.bot.heard.filter(({ room }) => room.id === String(where)).map(({ kind }) => kind);
const lastShown = () => scene.telegram.chats.messages.at(-1)!;

describe("a forum topic", () => {
  it("is answered in, and its next one in the next", async () => {
    answer(message(["Ana cherche"]));
    await says(scene.ana, scene.group, "/need a ladder", { topic: 4 });
    expect(lastShown()).toMatchObject({ text: "Ana cherche", topic: 4 });
    await says(scene.ana, scene.group, "/need a ladder");
    expect(lastShown()).toMatchObject({ text: "Ana cherche", topic: undefined });
  });

  it("gets what is said later too, and its files", async () => {
    const bytes = new TextEncoder().encode("BEGIN:VCALENDAR");
    const files = [{ name: "repair.ics", type: "text/calendar", bytes } as const];
    const room = { platform: "telegram", id: String(scene.group), private: false, thread: "3" };
    await scene.adapter.send(room, message(["Samedi"], { files }), "k1");
    const [text, file] = scene.telegram.chats.messages.slice(-2);
    expect(text).toMatchObject({ text: "Samedi", topic: 3 });
    expect(file).toMatchObject({ files: ["repair.ics"], topic: 3 });
  });

  it("that is gone refuses", async () => {
    const room = { platform: "telegram", id: String(scene.group), private: false, thread: "99" };
    const sent = scene.adapter.send(room, message(["Samedi"]), "k1");
    await expect(sent).rejects.toMatchObject({ reason: "rejected" });
  });
});

describe("a question", () => {
  const asks = { param: "what", long: true };

  it("in a group opens the input field of the asker alone", async () => {
    answer(message(["De quoi avez-vous besoin ?"], { asks }));
    const asked = await says(scene.ana, scene.group, "/need");
    expect(lastShown()).toMatchObject({
      replyTo: asked,
      markup: { force_reply: true, selective: true },
    });
  });

  it("in private needs no reply", async () => {
    answer(message(["De quoi avez-vous besoin ?"], { asks }));
    await says(scene.ana, scene.ana, "/need");
    expect(lastShown()).toMatchObject({ replyTo: undefined, markup: { force_reply: true } });
  });

  it("is answered by a reply, which reaches a bot that hears nothing else", async () => {
    answer(message(["De quoi avez-vous besoin ?"], { asks }));
    await says(scene.ana, scene.group, "/need");
    scene.play = SILENCE;
    const question = lastShown().id;
    await says(scene.ana, scene.group, "une échelle");
    await says(scene.ana, scene.group, "une échelle", { replyTo: question });
    expect(scene.bot.heard).toHaveLength(2);
    expect(scene.bot.heard.at(-1)).toMatchObject({ toBot: true, said: { text: "une échelle" } });
  });
});

describe("an administrator", () => {
  it("is known for a minute, then asked about again", async () => {
    await says(scene.ana, scene.group, "/community");
    scene.telegram.chats.group(scene.group).members.set(scene.ana, "member");
    scene.now += 59_000;
    await says(scene.ana, scene.group, "/community");
    scene.now += 2000;
    await says(scene.ana, scene.group, "/community");
    expect(scene.bot.heard.map(({ manages }) => manages)).toEqual([true, true, false]);
    expect(rightsAsked()).toBe(2);
  });

  it("is not asked about in private, nor for what is not for the bot", async () => {
    scene.telegram.privacy = false;
    await says(scene.ana, scene.ana, "hello");
    await says(scene.ana, scene.group, "hello, neighbours");
    expect(rightsAsked()).toBe(0);
    expect(scene.bot.heard[0]).not.toHaveProperty("manages");
  });

  it("of whom Telegram tells nothing is neither known as one nor denied", async () => {
    scene.telegram.chats.group(scene.group).members.delete(scene.ana);
    await says(scene.ana, scene.group, "/community");
    expect(scene.bot.heard[0]).not.toHaveProperty("manages");
  });

  it("who is anonymous is the room, until a press tells who it is", async () => {
    const buttons = [{ label: "C'est moi", says: "/community" }];
    answer(message(["Qui êtes-vous ?"], { buttons }));
    await says(scene.ana, scene.group, "/community", { anonymous: true });
    scene.play = SILENCE;
    scene.telegram.presses(scene.ana, "C'est moi");
    await scene.telegram.settled();
    expect(scene.bot.heard).toMatchObject([
      { anonymous: true, from: { id: String(scene.group) } },
      { kind: "pressed", says: "/community", manages: true, from: { id: String(scene.ana) } },
    ]);
  });
});

describe("a press", () => {
  it("is acknowledged, also when nothing comes of it, or of an old message", async () => {
    const buttons = [{ label: "Je peux aider", says: "/accept p4t9" }];
    answer(message(["Ana cherche"], { buttons }));
    await says(scene.ana, scene.group, "/need a ladder");
    scene.play = SILENCE;
    scene.telegram.presses(scene.luis, "Je peux aider");
    scene.telegram.presses(scene.luis, "Je peux aider");
    scene.telegram.forges(scene.luis, lastShown().id, "/forget yes");
    await scene.telegram.settled();
    expect(scene.telegram.busy.size).toBe(0);
    expect(scene.bot.heard.map((one) => one.kind === "pressed" && one.says)).toEqual([
      false,
      "/accept p4t9",
      "/accept p4t9",
      "/forget yes",
    ]);
  });
});

describe("coming and going", () => {
  it("arrives: added, removed, blocked, opened, left", async () => {
    const other = scene.telegram.addGroup({
      title: "Autre rue",
      members: [scene.ana, scene.luis],
      without: "bot",
    });
    scene.telegram.adds(scene.ana, other);
    scene.telegram.removes(scene.ana, other);
    scene.telegram.blocks(scene.luis);
    scene.telegram.blocks(scene.luis, false);
    scene.telegram.leaves(scene.luis, scene.group);
    await scene.telegram.settled();
    // Each chat in its own order.
    expect(kinds(other)).toEqual(["added", "removed"]);
    expect(kinds(scene.luis)).toEqual(["blocked", "opened"]);
    expect(kinds(scene.group)).toEqual(["left"]);
  });

  it("of a room that the bot is no longer in is unreachable", async () => {
    scene.telegram.removes(scene.ana, scene.group);
    await scene.telegram.settled();
    const room = { platform: "telegram", id: String(scene.group), private: false };
    const sent = scene.adapter.send(room, message(["Bonjour"]), "k1");
    await expect(sent).rejects.toMatchObject({ reason: "unreachable" });
  });
});

describe("a group that becomes a supergroup", () => {
  it("is told once by name, and the old number leads to the new one", async () => {
    const basic = scene.telegram.addGroup({
      title: "Petite rue",
      members: [scene.ana, scene.luis],
      basic: true,
    });
    answer(message(["Ana cherche"]));
    await says(scene.ana, basic, "/need a ladder");
    const [sent] = scene.bot.outcomes;
    if (!sent || sent instanceof Error) throw new Error("it was not sent");
    scene.play = SILENCE;
    const to = scene.telegram.migrates(scene.ana, basic);
    await scene.telegram.settled();
    const moves = scene.bot.heard.filter(({ kind }) => kind === "moved");
    expect(new Set(moves.map(({ id }) => id)).size).toBe(1);
    expect(moves[0]).toMatchObject({ room: { id: String(basic) }, to: { id: String(to) } });

    const late = scene.adapter.send(sent.room, message(["Trop tard"]), "k1");
    await expect(late).rejects.toMatchObject({ reason: "unavailable", movedTo: String(to) });
    const rewritten = scene.adapter.update(sent, message(["C'est trouvé"]));
    await expect(rewritten).rejects.toMatchObject({ reason: "rejected", movedTo: String(to) });
  });
});
