import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAct } from "../../src/replay/acts.ts";
import { readScript, ScriptError } from "../../src/replay/script.ts";

describe("acting lines", () => {
  test.for([
    [
      "luis: /offer a ladder",
      { kind: "says", who: "luis", where: "room", text: "/offer a ladder" },
    ],
    [
      "ana, in private: /mesdonnees",
      { kind: "says", who: "ana", where: "private", text: "/mesdonnees" },
    ],
    ["ana, in atelier: hé", { kind: "says", who: "ana", where: { room: "atelier" }, text: "hé" }],
    ["zoé: a: b", { kind: "says", who: "zoé", where: "room", text: "a: b" }],
    [
      "ana: one\\ntwo\\u202Ethree",
      { kind: "says", who: "ana", where: "room", text: "one\ntwo\u202Ethree" },
    ],
    [
      "luis presses [I can help]",
      { kind: "presses", who: "luis", button: "I can help", within: undefined },
    ],
    ["ana presses 1", { kind: "presses", who: "ana", button: 1, within: undefined }],
    ["ana presses 2 in private", { kind: "presses", who: "ana", button: 2, within: "private" }],
    [
      "ana presses [Clore] in the room",
      { kind: "presses", who: "ana", button: "Clore", within: "room" },
    ],
    [
      "ana unpresses [Going]",
      { kind: "unpresses", who: "ana", button: "Going", within: undefined },
    ],
    ["ana again: /besoin une échelle", { kind: "again", who: "ana" }],
    [
      "ana edits: /besoin deux échelles",
      { kind: "edits", who: "ana", text: "/besoin deux échelles" },
    ],
    ["ana deletes", { kind: "deletes", who: "ana" }],
    ["ana replies to luis: /besoin", { kind: "replies", who: "ana", to: "luis", text: "/besoin" }],
    ["ana replies to the bot: samedi", { kind: "replies", who: "ana", to: "bot", text: "samedi" }],
    ["luis opens the bot", { kind: "opens", who: "luis" }],
    ["(3 days pass)", { kind: "passes", ms: 259_200_000 }],
    ["(1 hour passes)", { kind: "passes", ms: 3_600_000 }],
    ["(until 2026-03-29 03:30)", { kind: "until", local: "2026-03-29T03:30" }],
    ["(the bot crashes)", { kind: "crashes" }],
    ["(telegram is down)", { kind: "down", platform: "telegram" }],
    ["(telegram is up)", { kind: "up", platform: "telegram" }],
    ["(discord refuses luis)", { kind: "refuses", platform: "discord", who: "luis" }],
    ["(discord accepts luis)", { kind: "accepts", platform: "discord", who: "luis" }],
    ["(signal is down)", undefined],
    ["Ana: capital", undefined],
    ["ana presses nothing", undefined],
    ["something else", undefined],
  ] as const)("%s", ([line, act]) => {
    expect(readAct(line)).toEqual(act);
  });

  test("any line at all can be read", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (line) => readAct(line) !== null));
  });
});

const problem = (source: string): string => {
  try {
    readScript("x.chat", source);
    return "fine";
  } catch (error) {
    return error instanceof ScriptError ? error.message : "a bug";
  }
};

describe("a file", () => {
  test("names people, rooms, communities and settings, each in its place", () => {
    const script = readScript(
      "x.chat",
      [
        "# Two streets.",
        "@ luis discord en",
        "@ zoé telegram fr steward stranger",
        "@ room atelier telegram",
        "@ setting quiet 22:00-07:00",
        "@ community Mill Lane",
        "@ pia matrix pt-BR",
        "@ luis = pia",
        "@ consented no",
        "@ now 2026-03-29 02:30 Europe/Brussels",
        "luis: hello",
      ].join("\n"),
    );
    expect(script.people).toMatchObject([
      {
        name: "luis",
        platform: "discord",
        locale: "en",
        steward: false,
        stranger: false,
        community: 0,
      },
      {
        name: "zoé",
        platform: "telegram",
        locale: "fr",
        steward: true,
        stranger: true,
        community: 0,
      },
      { name: "pia", platform: "matrix", locale: "pt-BR", community: 1 },
    ]);
    expect(script.rooms).toEqual([{ name: "atelier", platform: "telegram", community: 0 }]);
    expect(script.settings).toMatchObject([{ key: "quiet", value: "22:00-07:00", community: 0 }]);
    expect(script.linked).toEqual([["luis", "pia"]]);
    expect(script.now.toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect([script.consented, script.bare, script.compared]).toEqual([false, false, false]);
  });

  test.for([
    ["@ luis signal en", "x.chat:1: expected `@ NAME telegram|discord|matrix LOCALE"],
    [
      "# fine\n\n@ luis discord en\n@ luis discord en",
      "x.chat:4: expected a name that is not taken",
    ],
    ["@ now 2026-03-02 09:00 Mars/Olympus", "x.chat:1: expected a time zone"],
    ["@ now 2026-13-41 09:00 Europe/Paris", "x.chat:1: expected a date and time that exist"],
    ["luis: hello", "x.chat:1: expected somebody who was named with @, not luis"],
    ["@ luis discord en\nluis jumps", "x.chat:2: expected an action such as"],
  ] as const)("%s", ([source, message]) => {
    expect(problem(source)).toContain(message);
  });

  test("any text is read or refused in words", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        (source) => problem(source) !== "a bug",
      ),
    );
  });
});
