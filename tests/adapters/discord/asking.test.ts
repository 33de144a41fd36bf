import { afterEach, beforeEach, expect, it } from "vitest";
import { message } from "#chat";
import { openScene, type Scene } from "./scene.ts";

const question = message(["De quoi avez-vous besoin ?"], { asks: { param: "what", long: true } });

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ words: { replyHint: () => "Répondez à ce message." } });
  await scene.start();
});
afterEach(() => scene.close());

const said = () => scene.bot.heard.filter((one) => one.kind === "said").at(-1);

it("a question to a command opens a form, and what is written there answers it", async () => {
  const { discord, ana, channel } = scene;
  scene.play = () => [{ where: "here", message: question }];
  discord.slash(ana, channel, "/need");
  await discord.settled();
  expect(discord.chats.forms.get(ana)).toMatchObject({
    title: "The summary of need",
    components: [{ components: [{ label: "De quoi avez-vous besoin ?" }] }],
  });
  expect(scene.texts(ana)).toEqual([]);
  scene.play = () => [{ where: "here", message: message(["C'est noté."]) }];
  discord.submits(ana, "une échelle");
  await discord.settled();
  expect(said()).toMatchObject({
    said: { text: "une échelle" },
    toBot: true,
    room: { id: channel },
  });
  expect(scene.texts(scene.luis)).toEqual(["C'est noté."]);
  expect(discord.waiting()).toEqual([]);
});

it("a discreet question opens a form as well, and so does one to a press", async () => {
  const { discord, ana, channel } = scene;
  const buttons = [{ label: "Demander", says: "/need" }];
  scene.play = () => [{ where: "here", message: message(["?"], { buttons }) }];
  discord.slash(ana, channel, "/need");
  await discord.settled();
  scene.play = () => [{ where: "private", discreet: true, message: question, elsewise: question }];
  discord.presses(ana, "Demander");
  await discord.settled();
  expect(discord.chats.forms.get(ana)?.custom_id).toBe("answer need");
});

it("where no form is possible any more, the question is a message that says how to answer", async () => {
  const { discord, ana, channel } = scene;
  const { promise, resolve } = Promise.withResolvers<void>();
  scene.play = async () => {
    scene.patienceEnds();
    await promise;
    return [{ where: "here", message: question }];
  };
  discord.slash(ana, channel, "/need");
  await discord.shows("thinking…");
  resolve();
  await discord.settled();
  expect(scene.texts(ana)).toEqual(["De quoi avez-vous besoin ?\nRépondez à ce message."]);
  expect(discord.chats.forms.size).toBe(0);
});

it("a reply to the bot is for the bot, with what it replies to", async () => {
  const { discord, ana, channel } = scene;
  scene.play = () => [{ where: "here", message: message(["Quoi ? *(une chose)*"]) }];
  discord.slash(ana, channel, "/need");
  await discord.settled();
  scene.play = () => [];
  const asked = discord.screen(ana, channel).at(-1)!;
  discord.says(ana, channel, "une échelle", { replyTo: asked.id });
  await discord.settled();
  expect(said()).toMatchObject({
    said: { text: "une échelle" },
    about: { byBot: true, text: asked.text, message: { ids: [asked.id] } },
  });
});

it("its name makes a message one for the bot, and other talk is not read", async () => {
  const { discord, ana, luis, channel } = scene;
  discord.says(ana, channel, "<@4200000000000000042>, une échelle");
  discord.says(ana, channel, "have you seen what <@4200000000000000042> said?");
  discord.says(luis, channel, `<@4200000000000000042> <@${ana}> has one`);
  await discord.settled();
  expect(scene.lines()).toEqual(["une échelle", "@Ana Diaz has one"]);
  expect(scene.bot.heard).toMatchObject([{ manages: true }, { manages: false }]);
});

it("a message may be chosen, and comes along with whoever wrote it", async () => {
  const { discord, ana, luis, channel } = scene;
  const id = discord.says(luis, channel, "I sell *everything*");
  discord.chooses(ana, id, "Report");
  await discord.settled();
  expect(said()).toMatchObject({
    said: { command: "report", args: {} },
    about: { byBot: false, text: "I sell *everything*", from: { id: luis, name: "Luis" } },
  });
});

it("completions are at most twenty-five that fit, and none rather than late ones", async () => {
  const { discord, ana, channel } = scene;
  const all = Array.from({ length: 30 }, (_, i) => ({
    label: `p${i} ${"x".repeat(120)}`,
    value: `p${i}`,
  }));
  scene.bot.suggest = async () => all;
  const offered = (await discord.types(ana, channel, "close", { post: "p" })) as { name: string }[];
  expect(offered).toHaveLength(25);
  expect(offered[0]?.name).toHaveLength(100);
  scene.bot.suggest = () => new Promise(() => undefined);
  const late = discord.types(ana, channel, "close", { post: "p" });
  await discord.settled();
  scene.patienceEnds();
  expect(await late).toEqual([]);
});

it("what is said in a thread is answered in it, as a part of its channel", async () => {
  const { discord, ana, guild, channel } = scene;
  const thread = discord.addChannel(guild, { type: 11, name: "échelle", parent: channel });
  scene.play = () => [{ where: "here", message: message(["Ici."]) }];
  discord.says(ana, thread, "<@4200000000000000042> bonjour");
  await discord.settled();
  expect(said()?.room).toMatchObject({ id: channel, thread, title: "Lilas" });
  expect(scene.texts(ana, thread)).toEqual(["Ici."]);
});
