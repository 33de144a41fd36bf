import { expect } from "vitest";
import { heading, list, type Message, message, paragraph, quote } from "#chat";
import type { Rig } from "../rig.ts";
import { type Chapter, here, line, type Stage } from "./stage.ts";

/** What must not be anything but letters, on any platform. */
const HOSTILE = [
  "<b>bold</b> <a href='https://example.org'>&amp;</a>",
  "*_[]()~`>#+-=|{}.! **x** __y__ [z](https://example.org)",
  "@everyone @here @room <@1234> <#1234> @all",
  "\u202Egnp.exe\u202C \u2067right\u2069",
  "```\ncode\n``` ||spoiler|| > quote",
  "tg://user?id=1 https://t.me/joinchat https://example.org/_a_*b*",
  "👩‍👩‍👧‍👦 é e\u0301 \u{1F600}",
];

/** All parts of what the bot said in the room, in order. */
const said = (rig: Rig): readonly string[] =>
  rig
    .screen("luis", "room")
    .filter(({ by }) => by === "bot")
    .map(({ text }) => text);

async function shown({ rig, says, answers }: Stage, what: Message): Promise<readonly string[]> {
  const before = said(rig).length;
  answers(() => here(what));
  await says("ana", "/need a ladder", "room");
  return said(rig).slice(before);
}

export const speaking: Chapter = {
  "every block and every inline is readable": async (stage) => {
    const { platform } = stage.rig.adapter;
    const [text = ""] = await shown(
      stage,
      message([
        heading("Votre annonce"),
        paragraph("de ", { bold: "Ana" }, ", voir ", {
          link: "ici",
          href: "https://example.org/a",
        }),
        paragraph({ mention: { platform, id: "7", name: "Zoé" } }, " ", {
          time: "2026-03-02T09:00:00Z",
          text: "lundi 10 h",
        }),
        quote("une échelle"),
        list(["un"], ["deux ", { bold: "trois" }]),
      ]),
    );
    // A platform that shows an instant in the reader's own zone needs no words of ours for it.
    expect(text).toMatch(/lundi 10 h|2026-03-02T09:00/);
    const words = ["Votre annonce", "de Ana, voir ici", "Zoé", "une échelle"];
    for (const word of [...words, "un", "deux trois"]) expect(text).toContain(word);
  },

  "hostile text is shown as typed": async (stage) => {
    for (const text of HOSTILE) {
      const [whole] = await shown(stage, message([paragraph(text), quote(text), heading(text)]));
      expect(whole).toBe([text, text, text].join("\n"));
    }
  },

  "a long line is cut between characters": async (stage) => {
    const text = "😀".repeat(4000);
    const parts = await shown(stage, message([text]));
    expect(parts.join("")).toBe(text);
    for (const part of parts) expect(part.isWellFormed()).toBe(true);
  },

  "a long message is split between blocks, with buttons on the last part": async (stage) => {
    const { maxLength } = stage.rig.adapter.abilities;
    const lines = ["a", "b", "c"].map((letter) => letter.repeat(maxLength * 0.4));
    const buttons = [{ label: "Clore", says: "/close p4t9" }];
    const parts = await shown(stage, message(lines, { buttons }));
    expect(parts).toEqual([`${lines[0]}\n${lines[1]}`, lines[2]]);
    const screens = stage.rig.screen("luis", "room").filter(({ by }) => by === "bot");
    expect(screens.map((screen) => screen.buttons)).toEqual([[], ["Clore"]]);
  },

  "every button is there, and more than fit are written out": async (stage) => {
    const most = stage.rig.adapter.abilities.maxButtons;
    const buttons = Array.from({ length: most + 1 }, (_, i) => ({
      label: `Annonce ${i + 1}`,
      says: `/close p${i}`,
    }));
    const [text] = await shown(stage, message(["Laquelle ?"], { buttons }));
    expect(stage.last("luis", "room")?.buttons).toHaveLength(most);
    expect(text).toContain(`Annonce ${most + 1}: `);
  },

  "a press is heard once for each time somebody presses": async (stage) => {
    const { rig, answers, heard } = stage;
    await shown(stage, message(["?"], { buttons: [{ label: "Oui", says: "/accept p1" }] }));
    answers(() => []);
    for (const person of ["luis", "luis", "ana"] as const) {
      await rig.presses(person, "Oui");
      await rig.settled();
    }
    expect(heard("pressed").map(({ from }) => from.name)).toEqual(["Luis", "Luis", "Ana Diaz"]);
    expect(new Set(heard("pressed").map(({ id }) => id)).size).toBe(3);
  },

  "an update replaces text and buttons, and takes the message away": async (stage) => {
    const { rig, bot, last } = stage;
    const buttons = [{ label: "Je peux aider", says: "/accept p1" }];
    await shown(stage, message(["Ana cherche"], { buttons }));
    const [sent] = bot.outcomes;
    if (!sent || sent instanceof Error) throw new Error("it was not sent");
    await rig.adapter.update(sent, message(["C'est trouvé"]));
    expect(last("luis", "room")).toMatchObject({ text: "C'est trouvé", buttons: [] });
    await rig.adapter.update(sent, message(["C'est trouvé"]));
    await rig.adapter.update(sent, undefined);
    expect(said(rig)).toEqual([]);
  },

  "an answer may rewrite the message that was pressed": async (stage) => {
    const { rig, answers } = stage;
    await shown(stage, message(["Je clos ?"], { buttons: [{ label: "Oui", says: "/close p1" }] }));
    answers((incoming) => {
      const replaces = incoming.kind === "pressed" ? incoming.on : undefined;
      return [{ where: "here", message: message(["C'est clos."]), ...(replaces && { replaces }) }];
    });
    await rig.presses("luis", "Oui");
    await rig.settled();
    expect(said(rig)).toEqual(["C'est clos."]);
  },

  "a discreet answer is never readable by the room": async ({ rig, says, answers }) => {
    await rig.opens("ana");
    await rig.settled();
    const [secret, elsewise] = [message(["Votre secret"]), message(["En privé, alors"])];
    answers(() => [{ where: "private", discreet: true, message: secret, elsewise }]);
    await says("ana", "/mydata", "room");
    const seen = (["room", "private"] as const).flatMap((where) => rig.screen("ana", where));
    expect(seen.map(({ text }) => text)).toContain("Votre secret");
    expect(rig.screen("luis", "room").map(({ text }) => text)).not.toContain("Votre secret");
  },

  "who has no private chat yet is invited to it, and goes on there": async (stage) => {
    const { rig, says, answers, heard } = stage;
    const buttons = [{ label: "Ouvrir", says: "/need échelle", opens: "private" as const }];
    const elsewise = message(["Je réponds en privé."], { buttons });
    answers(() => [{ where: "private", message: message(["C'est noté."]), elsewise }]);
    await says("ana", "/need échelle", "room");
    const texts = rig.screen("ana", "private").map(({ text }) => text);
    if (rig.adapter.abilities.writesFirst) {
      expect(texts).toEqual(["C'est noté."]);
      return;
    }
    expect(texts).toEqual([]);
    expect(said(rig)).toEqual(["Je réponds en privé."]);
    await rig.presses("ana", "Ouvrir");
    await rig.settled();
    const there = heard("said").at(-1)!;
    expect(there).toMatchObject({ room: { private: true }, toBot: true });
    expect(line(there.said)).toBe("/need échelle");
    expect(rig.screen("ana", "private").at(-1)?.text).toBe("C'est noté.");
  },

  "a file comes with its name": async (stage) => {
    const bytes = new TextEncoder().encode("{}");
    const files = [{ name: "palier.json", type: "application/json", bytes } as const];
    await shown(stage, message(["Tout ce que je garde"], { files }));
    const screens = stage.rig.screen("luis", "room").filter(({ by }) => by === "bot");
    expect(screens.flatMap((screen) => screen.files)).toEqual(["palier.json"]);
    expect(said(stage.rig)[0]).toBe("Tout ce que je garde");
  },

  "of two wordings, the one for where nothing is encrypted is said there": async (stage) => {
    const { rig, says, answers } = stage;
    const bytes = new TextEncoder().encode("a secret");
    const files = [{ name: "secret.json", type: "application/json", bytes } as const];
    const buttons = [{ label: "secret", says: "/close p4t9" }];
    const inClear = message(["Une annonce."]);
    const what = { ...message(["Un secret."], { files, buttons }), inClear };
    expect(await shown(stage, what)).toEqual(["Une annonce."]);
    answers(() => [{ where: "private", message: what, elsewise: what }]);
    await says("ana", "/need a ladder", "private");
    const seen = [...rig.screen("ana", "private"), ...rig.screen("luis", "room")];
    expect(seen.map(({ text }) => text)).not.toContain("Un secret.");
    expect(seen.flatMap((screen) => [...screen.files, ...screen.buttons])).toEqual([]);
  },
};
