import { describe, expect, it } from "vitest";
import type { MenuEntry } from "#chat";
import { checkMenu } from "../../../adapters/matrix/menu.ts";
import { readKnowledge } from "../../../src/assemble.ts";
import { commands } from "../../../src/commands/index.ts";
import { menuOf } from "../../../src/commands/menu.ts";

const entry = (command: string, ...names: readonly string[]): MenuEntry => ({
  name: command,
  where: "anywhere",
  stewardsOnly: false,
  discreet: false,
  onMessage: false,
  params: [],
  text: Object.fromEntries(names.map((name, at) => [`l${at}`, { name, summary: "", params: {} }])),
});

describe("the menu", () => {
  it("of the bot can be typed, in every language", () => {
    expect(() => checkMenu(menuOf(commands, readKnowledge().wording))).not.toThrow();
  });

  it("may hold accents, and the same name in several languages", () => {
    expect(() => checkMenu([entry("event", "event", "événement", "event")])).not.toThrow();
  });

  it("that cannot be typed is refused with every reason", () => {
    const menu = [entry("a", "two words", "1st"), entry("b", "bé"), entry("c", "be")];
    expect(() => checkMenu(menu)).toThrow(
      /"two words" \(l0\).*"1st" \(l1\).*"be" \(l0\): it names two commands, b and c/,
    );
  });
});
