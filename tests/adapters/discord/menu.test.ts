import { afterEach, expect, it } from "vitest";
import { commandList } from "../../../adapters/discord/menu.ts";
import { readKnowledge } from "../../../src/assemble.ts";
import { commands } from "../../../src/commands/index.ts";
import { menuOf } from "../../../src/commands/menu.ts";
import { checkCommands } from "../../kit/rigs/discord/check.ts";
import { entry, openScene, type Scene } from "./scene.ts";

const text = (name: string, summary: string) => ({ en: { name, summary, params: {} } });

let scene: Scene | undefined;
afterEach(async () => {
  await scene?.close();
  scene = undefined;
});

it("our own menu is one that Discord takes, accents and all", () => {
  const list = commandList(menuOf(commands, readKnowledge().wording));
  expect(checkCommands(JSON.parse(JSON.stringify(list)))).toHaveLength(list.length);
  const names = list.map((one) => one.name_localizations.fr);
  expect(names).toEqual(expect.arrayContaining(["besoin", "défaire", "communauté"]));
});

it("arguments keep their kind: choices, one's own posts, and long text that a form asks for", () => {
  const [need] = commandList([
    entry("close", {
      params: [
        { name: "outcome", kind: "choice", required: false, long: false, choices: ["yes", "no"] },
        { name: "what", kind: "text", required: true, long: true },
        { name: "post", kind: "post", required: true, long: false },
      ],
    }),
  ]);
  expect(need?.type === 1 && need.options).toMatchObject([
    { name: "post", type: 3, required: true, autocomplete: true },
    { name: "outcome", required: false, choices: [{ value: "yes" }, { value: "no" }] },
    {
      name: "what",
      required: false,
      description_localizations: { fr: "De quoi avez-vous besoin ?" },
    },
  ]);
});

const erasing = (yes?: string) => ({
  name: "forget",
  summary: "Erase",
  params: { sure: "?" },
  ...(yes !== undefined && { choices: { yes } }),
});

it("a choice is read in each language, and says the same in all of them", () => {
  const params = [
    { name: "sure", kind: "choice", required: false, long: false, choices: ["yes", "no"] },
  ] as const;
  const [forget] = commandList([
    entry("forget", { params, text: { en: erasing("Yes"), fr: erasing("Oui"), de: erasing() } }),
  ]);
  expect(forget?.type === 1 && forget.options[0]?.choices).toEqual([
    {
      name: "Yes",
      name_localizations: { "en-US": "Yes", "en-GB": "Yes", fr: "Oui" },
      value: "yes",
    },
    { name: "no", name_localizations: {}, value: "no" },
  ]);
  expect(() =>
    commandList([entry("forget", { params, text: { en: erasing("y".repeat(101)) } })]),
  ).toThrow(/"forget sure": a choice has 1 to 100 characters/);
});

it("stewards' commands are shown to those who manage, and each where it can be said", () => {
  const list = commandList([
    entry("settings", { where: "room", stewardsOnly: true }),
    entry("forget", { where: "private" }),
  ]);
  expect(list).toMatchObject([
    { contexts: [0], default_member_permissions: "32" },
    { contexts: [1], default_member_permissions: null },
  ]);
});

it("a language stands for all that Discord has of it", () => {
  const es = { name: "necesito", summary: "Pedir algo", params: {} };
  const [need] = commandList([entry("need", { text: { en: { ...es, name: "need" }, es } })]);
  expect(need?.name_localizations).toMatchObject({ "es-ES": "necesito", "es-419": "necesito" });
});

it("what Discord would refuse is refused at the start, with every reason", () => {
  const menu = [
    entry("a", { text: text("Two Words", "Fine") }),
    entry("b", { text: text("long", "x".repeat(101)) }),
    entry("c", { text: text("long", "Fine") }),
  ];
  expect(() => commandList(menu)).toThrow(/"Two Words".*"long": a description.*two commands/);
});

it("a command in another language's name arrives under the one that is known", async () => {
  scene = await openScene();
  await scene.start();
  const besoin = {
    en: { name: "need", summary: "Ask", params: { what: "What?" } },
    fr: { name: "besoin", summary: "Demander", params: { what: "Quoi ?" } },
  };
  const what = { name: "what", kind: "text", required: true, long: true } as const;
  const list = commandList([entry("need", { text: besoin, params: [what] })]);
  scene.discord.chats.commands = checkCommands(JSON.parse(JSON.stringify(list)));
  scene.discord.slash(scene.ana, scene.channel, "/besoin une échelle");
  await scene.discord.settled();
  expect(scene.lines()).toEqual(["/need une échelle"]);
});

it("a menu that never will do is a reason not to start", async () => {
  scene = await openScene();
  scene.bot = { ...scene.bot, menu: [entry("no", { text: text("No", "") })] };
  await expect(scene.start()).rejects.toThrow("Discord refuses this menu");
});
