import { afterEach, expect, it } from "vitest";
import type { DiscordOptions } from "../../../adapters/discord/index.ts";
import { openScene, type Scene } from "./scene.ts";

let scene: Scene;
afterEach(() => scene.close());

async function open(more: Partial<DiscordOptions> = {}): Promise<Scene> {
  scene = await openScene(more);
  await scene.start();
  return scene;
}

const writes = (text: string): string =>
  scene.discord.says(scene.ana, scene.discord.chats.direct(scene.ana), text);

it("what is said while the connection is broken is heard when it is taken up again", async () => {
  const { discord } = await open();
  writes("un");
  await discord.settled();
  discord.sockets.drop();
  writes("deux");
  await discord.settled();
  expect(scene.lines()).toEqual(["un", "deux"]);
  expect(discord.sockets.counts).toMatchObject({ identify: 1, resume: 1 });
});

it.each([4000, undefined])("a session that is over (%s) begins anew", async (code) => {
  const { discord } = await open();
  writes("un");
  await discord.settled();
  discord.sockets.forget();
  discord.sockets.drop(code);
  await discord.sockets.introduced(2);
  writes("deux");
  await discord.settled();
  expect(scene.lines()).toEqual(["un", "deux"]);
  expect(discord.sockets.counts).toMatchObject({ identify: 2, resume: 1 });
});

it("a stop leaves the session to the next start, which misses nothing", async () => {
  const { discord } = await open();
  writes("un");
  await discord.settled();
  await scene.adapter.stop();
  writes("deux");
  await scene.start();
  await discord.settled();
  expect(scene.lines()).toEqual(["un", "deux"]);
  expect(discord.sockets.counts).toMatchObject({ identify: 1, resume: 1 });
});

it("closed again and again, it waits longer each time", async () => {
  const { promise: waited, resolve: wait } = Promise.withResolvers<number>();
  const { discord } = await open({
    chance: () => 0.5,
    timing: {
      pause: (ms) => {
        if (ms > 1000) wait(ms);
        return new Promise((resolve) => setImmediate(resolve));
      },
    },
  });
  discord.sockets.closesWith = 4002;
  discord.sockets.drop(4002);
  expect(await waited).toBe(1000 + 0.5 * 8000);
  expect(scene.logged("again and again")).toBe(true);
  discord.sockets.closesWith = undefined;
  writes("un");
  await discord.settled();
  expect(scene.lines()).toEqual(["un"]);
});

it("a gateway that will not have us ends the start, with the reason", async () => {
  scene = await openScene();
  scene.discord.sockets.closesWith = 4014;
  await expect(scene.start()).rejects.toThrow("does not allow these intents");
});

it("added to a community, it is heard where Discord greets, from whoever owns it", async () => {
  const { discord, ana, luis } = await open();
  const members = [ana, luis];
  const { guild, channel } = discord.addGuild({
    name: "Tilleuls",
    members,
    owner: luis,
    without: "bot",
  });
  discord.adds(guild);
  await discord.settled();
  expect(scene.bot.heard).toMatchObject([
    {
      kind: "added",
      room: { id: channel, title: "Tilleuls", private: false },
      from: { id: luis, name: "Luis", handle: "luis" },
    },
  ]);
  discord.outage(guild);
  await discord.settled();
  expect(scene.lines()).toEqual(["added"]);
  discord.removes(guild);
  await discord.settled();
  expect(scene.bot.heard.at(-1)).toMatchObject({ kind: "removed", room: { id: channel } });
});

it("neither a start nor a restart takes old communities for new", async () => {
  const { discord } = await open();
  await discord.settled();
  await scene.restart();
  await discord.settled();
  expect(scene.lines()).toEqual([]);
});

it("another channel is another room, named after both", async () => {
  const { discord, ana, guild } = await open();
  const other = discord.addChannel(guild, { name: "entraide" });
  discord.slash(ana, other, "/need échelle");
  await discord.settled();
  expect(scene.bot.heard[0]?.room).toMatchObject({ id: other, title: "Lilas #entraide" });
});

it("at a server that knows few endpoints, it hears and answers all the same", async () => {
  scene = await openScene();
  await scene.discord.troubles("minimal");
  await scene.start();
  scene.play = () => [];
  scene.discord.slash(scene.ana, scene.channel, "/need échelle");
  writes("bonjour");
  await scene.discord.settled();
  expect(scene.lines().toSorted()).toEqual(["/need échelle", "bonjour"]);
});
