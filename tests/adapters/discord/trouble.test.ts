import { inspect } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { message, type Room } from "#chat";
import { nonceOf } from "../../../adapters/discord/voice.ts";
import { openScene, type Scene } from "./scene.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const room = (): Room => ({ platform: "discord", id: scene.channel, private: false });
const send = (text: string, key: string) => scene.adapter.send(room(), message([text]), key);
const account = (id: string) => ({ platform: "discord", id, name: "" });
const posts = () => scene.discord.calls.get("POST /channels/:id/messages") ?? 0;

it("the same key is one message, another key another", async () => {
  await scene.start();
  const [first, again] = [await send("Bonjour", "k1"), await send("Bonjour", "k1")];
  await send("Bonjour", "k2");
  expect(again).toEqual(first);
  expect(scene.texts(scene.luis)).toEqual(["Bonjour", "Bonjour"]);
  expect(nonceOf("k1", 0)).toMatch(/^[\w-]{25}$/);
  expect(nonceOf("k1", 0)).not.toBe(nonceOf("k1", 1));
});

it("a lost answer is asked after once, under the same nonce", async () => {
  await scene.start();
  await scene.discord.troubles("lost-answer");
  const lost = send("Bonjour", "k1");
  await expect(lost).rejects.toMatchObject({ reason: "unavailable", perhaps: true });
  expect(posts()).toBe(2);
  await scene.discord.troubles(undefined);
  await send("Bonjour", "k1");
  expect(scene.texts(scene.luis)).toEqual(["Bonjour"]);
});

it.each([
  ["too-fast", { reason: "rate-limited", retryAfterMs: 7300, perhaps: false }, 1],
  ["banned", { reason: "rate-limited", retryAfterMs: undefined }, 1],
  ["broken", { reason: "unavailable", perhaps: true }, 2],
  ["failing", { reason: "unavailable", perhaps: true }, 2],
] as const)("%s: one try, and the truth about it", async (trouble, problem, calls) => {
  await scene.start();
  await scene.discord.troubles(trouble);
  await expect(send("Bonjour", "k1")).rejects.toMatchObject(problem);
  expect(posts()).toBe(calls);
});

it("closed doors silence the bot before Discord would, and answers go on", async () => {
  const { discord, ana, channel } = scene;
  await scene.start();
  discord.chats.person(ana).closed = true;
  const direct = { platform: "discord", id: discord.chats.direct(ana), private: true };
  const notice = (key: number) => scene.adapter.send(direct, message(["Bonjour"]), String(key));
  for (let key = 0; key < 100; key += 1) {
    await expect(notice(key)).rejects.toMatchObject({ reason: "unreachable" });
  }
  const limited = { reason: "rate-limited", retryAfterMs: 600_000 };
  await expect(notice(100)).rejects.toMatchObject(limited);
  await expect(send("Bonjour", "k")).rejects.toMatchObject({ reason: "rate-limited" });
  expect(posts()).toBe(100);
  scene.play = () => [{ where: "here", message: message(["C'est noté."]) }];
  discord.slash(ana, channel, "/need échelle");
  await discord.settled();
  expect(scene.texts(scene.luis)).toEqual(["C'est noté."]);
  scene.now += 600_001;
  await send("Bonjour", "k");
});

it("no more than ten private chats are opened in ten minutes, those known excepted", async () => {
  const { discord } = scene;
  await scene.start();
  const people = Array.from({ length: 11 }, (_, i) =>
    discord.addPerson({ name: `P${i}`, locale: "fr", username: `p${i}` }),
  );
  for (const id of people.slice(0, 10)) await scene.adapter.privateRoom(account(id));
  const limited = { reason: "rate-limited", retryAfterMs: 600_000 };
  const more = scene.adapter.privateRoom(account(people[10]!));
  await expect(more).rejects.toMatchObject(limited);
  await scene.adapter.privateRoom(account(people[0]!));
  const stranger = scene.adapter.privateRoom(account("12345"));
  await expect(stranger).rejects.toMatchObject({ reason: "rate-limited" });
  scene.now += 600_001;
  const gone = scene.adapter.privateRoom(account("12345"));
  await expect(gone).rejects.toMatchObject({ reason: "unreachable" });
});

it("a token that Discord refuses is a reason not to start, and stands in no word about it", async () => {
  await scene.discord.troubles("revoked");
  const error: unknown = await scene.start().catch((error: unknown) => error);
  expect(error).toMatchObject({ message: expect.stringContaining("refuses the token") });
  const told = inspect(error, { depth: 20, showHidden: true }) + scene.log.lines.join();
  expect(told).not.toContain(scene.discord.token);
});

it("a token that is revoked later is told once, and used no more", async () => {
  await scene.start();
  await scene.discord.troubles("revoked");
  for (const key of ["k1", "k2", "k3"]) {
    await expect(send("Bonjour", key)).rejects.toMatchObject({ reason: "unavailable" });
  }
  expect(posts()).toBe(1);
  expect(scene.log.lines.filter((line) => line.includes("refuses the token"))).toHaveLength(1);
  await scene.discord.troubles(undefined);
});

it("unreachable at first: it keeps trying until it can hear", async () => {
  await scene.discord.troubles("down");
  const starting = scene.start();
  while (!scene.logged("not reached")) await new Promise((resolve) => setImmediate(resolve));
  await scene.discord.troubles(undefined);
  await starting;
  scene.discord.says(scene.ana, scene.discord.chats.direct(scene.ana), "bonjour");
  await scene.discord.settled();
  expect(scene.lines()).toEqual(["bonjour"]);
});

it("stopped before it was reached, it tries no more", async () => {
  await scene.discord.troubles("down");
  const starting = scene.start();
  while (!scene.logged("not reached")) await new Promise((resolve) => setImmediate(resolve));
  await scene.adapter.stop();
  await expect(starting).rejects.toThrow("stopped before Discord was reached");
});

it("neither words, names nor tokens of interactions are logged, whatever goes wrong", async () => {
  const { discord, ana, channel } = scene;
  await scene.start();
  const errors: unknown[] = [];
  for (const trouble of ["lost-callback", "failing", "too-fast", "broken"] as const) {
    await discord.troubles(trouble);
    scene.play = () => [
      { where: "here", message: message(["un secret"]) },
      { where: "private", message: message(["un secret"]), elsewise: message(["un secret"]) },
    ];
    discord.slash(ana, channel, "/need échelle");
    await discord.settled();
    errors.push(await send("un secret", trouble).catch((error: unknown) => error));
  }
  await discord.troubles(undefined);
  const told = scene.log.lines.join() + inspect([errors, scene.bot.outcomes], { depth: 20 });
  expect(told).not.toMatch(/secret|échelle|Ana|itoken/);
  expect(told).not.toContain(discord.token);
});
