import { describe, expect, it } from "vitest";
import type { MenuEntry } from "#chat";
import { commandLists } from "../../../adapters/telegram/menu.ts";
import { readKnowledge } from "../../../src/assemble.ts";
import { commands } from "../../../src/commands/index.ts";
import { menuOf } from "../../../src/commands/menu.ts";

const entry = (
  names: Readonly<Record<string, string>>,
  more: Partial<MenuEntry> = {},
): MenuEntry => ({
  name: names["en"] ?? "x",
  where: "anywhere",
  stewardsOnly: false,
  discreet: false,
  onMessage: false,
  params: [],
  text: Object.fromEntries(
    Object.entries(names).map(([locale, name]) => [
      locale,
      { name, summary: `Says ${name}`, params: {} },
    ]),
  ),
  ...more,
});

const need = entry({ en: "need", fr: "besoin" });
const mydata = entry({ en: "mydata", fr: "mesdonnées" }, { where: "private" });
const settings = entry({ en: "settings", fr: "réglages" }, { where: "room", stewardsOnly: true });

describe("the lists", () => {
  it("are one for each kind of chat and language, English for everybody else", () => {
    const lists = commandLists([need, mydata, settings]);
    const names = lists.map(({ scope, language, commands }) => [
      scope,
      language,
      commands.map(({ command }) => command).join(" "),
    ]);
    expect(names).toEqual([
      ["all_private_chats", undefined, "need mydata"],
      ["all_private_chats", "fr", "besoin mesdonnees"],
      ["all_group_chats", undefined, "need"],
      ["all_group_chats", "fr", "besoin"],
      ["all_chat_administrators", undefined, "need settings"],
      ["all_chat_administrators", "fr", "besoin reglages"],
    ]);
  });

  it("say in each language what a command does", () => {
    expect(commandLists([need])[1]?.commands).toEqual([
      { command: "besoin", description: "Says besoin" },
    ]);
  });

  it("take the plain language before one of a region, and skip what Telegram has no list for", () => {
    const many = entry({ en: "need", "pt-BR": "preciso", pt: "procuro", fil: "kailangan" });
    const languages = commandLists([many]).map(({ language, commands }) => [
      language,
      commands[0]?.command,
    ]);
    expect(languages.slice(0, 2)).toEqual([
      [undefined, "need"],
      ["pt", "procuro"],
    ]);
    expect(languages).toHaveLength(6);
  });

  it("accept what Palier really says", () => {
    expect(() => commandLists(menuOf(commands, readKnowledge().wording))).not.toThrow();
  });
});

describe("a refusal", () => {
  it("names every reason", () => {
    const wrong = [
      entry({ en: "need help", fr: "besoin" }),
      entry({ en: "x".repeat(33), fr: "нужно" }),
    ];
    expect(() => commandLists(wrong)).toThrow(/"need help".*"x{33}".*"нужно"/);
  });

  it("meets two commands of one name, summaries that do not fit, and too many of all", () => {
    expect(() => commandLists([need, need])).toThrow(/two commands/);
    const long = { en: { name: "need", summary: "x".repeat(257), params: {} } };
    expect(() => commandLists([{ ...need, text: long }])).toThrow(/256/);
    const many = Array.from({ length: 101 }, (_, i) => entry({ en: `c${i}` }));
    expect(() => commandLists(many)).toThrow(/100 commands/);
  });
});
