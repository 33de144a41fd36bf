import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readKnowledge } from "../../src/assemble.ts";
import { commands } from "../../src/commands/index.ts";
import { menuOf } from "../../src/commands/menu.ts";
import { choice, id, readArgs, text } from "../../src/commands/params.ts";
import { namesOf, nearest, readCommand } from "../../src/commands/reader.ts";

const { wording } = readKnowledge();
const names = namesOf(commands, wording);

const read = (line: string): string => {
  const reading = readCommand(line, names);
  if (!reading) return "no command";
  return "command" in reading
    ? `${reading.command.name}|${reading.rest}`
    : `unknown ${reading.unknown}`;
};

describe("a typed command", () => {
  test.for([
    ["/offer a ladder", "offer|a ladder"],
    ["/OFFRE une échelle", "offer|une échelle"],
    ["!besoin  une échelle", "need|une échelle"],
    ["/confidentialite", "privacy|"],
    ["/confidentialité", "privacy|"],
    ["/de\u0301faire", "undo|"],
    ["/mesdonnees", "mydata|"],
    ["/need\nsomething\nlong", "need|something\nlong"],
    ["/blorp", "unknown blorp"],
    ["hello /offer", "no command"],
    ["/ offer", "no command"],
    ["//offer", "no command"],
    ["/123", "no command"],
    ["", "no command"],
  ] as const)("%s", ([line, reading]) => {
    expect(read(line)).toBe(reading);
  });

  test.for([
    ["ofer", "offer"],
    ["besion", "need"],
    ["anonces", "mine"],
    ["helpp", "help"],
  ] as const)("%s is nearest to %s", ([typed, meant]) => {
    expect(nearest(typed, names)?.command.name).toBe(meant);
  });

  test("what is far from everything is near to nothing", () => {
    expect(nearest("zzzzzzzz", names)).toBeUndefined();
  });

  test("anything can be read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (line) => read(`/${line}`).length > 0));
    expect(read(`/${"a".repeat(65_536)}`)).toContain("unknown");
  });
});

describe("arguments", () => {
  test.for([
    ["p4t9 yes", { post: "p4t9", outcome: "yes" }],
    ["yes", { outcome: "yes" }],
    ["P4T9", { post: "p4t9" }],
    ["", {}],
    ["perhaps", { post: "perhaps" }],
    ["pmxy yes", { post: "pmxy" }],
  ] as const)("%s", ([line, args]) => {
    expect(readArgs({ post: id, outcome: choice("yes", "no") }, line)).toEqual(args);
  });

  test("text takes the rest of the line, and an id before it is told apart", () => {
    const params = { post: id, text: text({ required: false }) };
    expect(readArgs(params, "p4t9 a new text")).toEqual({ post: "p4t9", text: "a new text" });
    expect(readArgs(params, "pump for bikes")).toEqual({ text: "pump for bikes" });
  });
});

describe("the menu", () => {
  const menu = menuOf(commands, wording);

  test("lists every command that is not said by buttons alone, in every language", () => {
    expect(menu.map(({ name }) => name)).toEqual(
      commands.filter(({ hidden }) => !hidden).map(({ name }) => name),
    );
    for (const { text: words } of menu)
      expect(Object.keys(words).sort()).toEqual([...wording.locales]);
  });
});
