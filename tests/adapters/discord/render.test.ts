import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heading, list, type Message, message, paragraph, plain, quote } from "#chat";
import { escape, unescape } from "../../../adapters/discord/escape.ts";
import { form, render, renderAll } from "../../../adapters/discord/render.ts";
import { show } from "../../kit/rigs/discord/markdown.ts";

/** What a neighbour might write to break out, among letters. */
const SCRAPS = [
  ..."*_~`|[]()<>@#:.-+!\\/&\n 1aé".split(""),
  "👩‍👧",
  "**",
  "||",
  "```",
  "@everyone",
  "@here",
  "<@123>",
  "<@&1>",
  "<#1>",
  "</need:1>",
  "<t:1700000000:R>",
  "<:smile:1>",
  "<a:x:1>",
  "<id:browse>",
  ":smile:",
  "https://example.org/x",
  "discord.gg/abc",
  "[a](https://example.org)",
  "# a",
  "-# a",
  "> a",
  ">>> a",
  "- a",
  "1. a",
  "\u202E",
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 5, unit: "binary" })), {
    maxLength: 12,
  })
  .map((scraps) => scraps.join("").toWellFormed());

const linked = (link: string, href: string): string =>
  render(message([paragraph({ link, href })])).content;

const asking = (text: string, long = true): Message =>
  message([text], { asks: { param: "what", long } });

const shown = (what: Message) => show(render(what).content);

describe("text is text", () => {
  it("whatever people write is shown as they wrote it, and nothing stands over it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(show(escape(text))).toEqual({ text, marks: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it("in any block, only that block's own mark stands over it", () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const { marks } = shown(message([quote(one), paragraph(one, other), heading(other)]));
        const kinds = new Set(marks.map(({ kind }) => kind));
        for (const kind of kinds) expect(["quote", "bold"]).toContain(kind);
        const { marks: listed } = shown(message([list([one, { bold: other }])]));
        for (const { kind } of listed) expect(["list", "bold"]).toContain(kind);
      }),
      { numRuns: 1000 },
    );
  });

  it("nobody is called by name whom the bot does not call", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { allowed_mentions: allowed } = render(message([text, quote(text)]));
        expect(allowed).toEqual({ parse: [], replied_user: false });
      }),
    );
  });

  it("what was escaped reads as before", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unescape(escape(text))).toBe(text);
      }),
    );
  });

  it("however long it becomes by escaping, each part fits", () => {
    for (const text of [
      "*".repeat(3000),
      "a*".repeat(2500),
      "😀".repeat(4000),
      "[x](y) ".repeat(900),
    ]) {
      const parts = renderAll(message([text, quote(text)]));
      for (const { content } of parts) expect(content.length).toBeLessThanOrEqual(2000);
      const letters = parts.map(({ content }) => show(content).text).join("");
      expect(letters.replace(/\s/g, "")).toBe(`${text}${text}`.replace(/\s/g, ""));
    }
  });
});

describe("what we make", () => {
  it("blocks are shown in Discord's own way", () => {
    const what = message([
      heading("Votre annonce"),
      paragraph("de ", { bold: "Ana" }),
      quote("une\néchelle"),
      list(["un"], ["deux"]),
    ]);
    expect(render(what).content).toBe(
      "**Votre annonce**\nde **Ana**\n> une\n> échelle\n- un\n- deux",
    );
  });

  it("a mention calls one person of this platform, and nobody else", () => {
    const ana = { platform: "discord", id: "77", name: "Ana" };
    const luis = { platform: "telegram", id: "88", name: "Luis*" };
    const { content, allowed_mentions: allowed } = render(
      message([paragraph({ mention: ana }, " ", { mention: luis }, " ", { mention: ana })]),
    );
    expect(content).toBe(String.raw`<@77> Luis\* <@77>`);
    expect(allowed).toEqual({ parse: [], users: ["77"], replied_user: false });
  });

  it("an instant is shown in the reader's own zone", () => {
    const time = { time: "2026-03-02T09:00:00Z", text: "lundi 10 h" };
    expect(render(message([paragraph(time)])).content).toBe("<t:1772442000:f>");
    const never = { time: "some day", text: "un jour" };
    expect(render(message([paragraph(never)])).content).toBe("un jour");
  });

  it("only web addresses of ours are links, and none says it leads elsewhere", () => {
    expect(linked("ici", "https://example.org/a(b)")).toBe("[ici](<https://example.org/a%28b%29>)");
    expect(linked("https://bank.example", "https://evil.example")).toBe("<https://evil.example/>");
    expect(linked("ici", "javascript:alert(1)")).toBe("ici");
    const sly = linked("](<https://evil.example>)", "https://example.org/> x");
    expect(show(sly).marks.map(({ of }) => of)).toEqual(["https://example.org/%3E%20x"]);
  });

  it("buttons stand five in a row, none twice, with labels that fit", () => {
    const buttons = Array.from({ length: 7 }, (_, i) => ({
      label: "x".repeat(90),
      says: `/close p${i}`,
    }));
    const { components } = render(message(["?"], { buttons: [...buttons, buttons[0]!] }));
    expect(components.map((row) => row.components.length)).toEqual([5, 2]);
    expect(components[0]?.components[0]).toMatchObject({ custom_id: "/close p0", style: 2 });
    expect(components[0]?.components[0]?.label).toHaveLength(80);
  });

  it("no link is previewed", () => {
    expect(render(message(["a"])).flags).toBe(4);
  });
});

describe("a question as a form", () => {
  it("is the label, and where it is longer the hint", () => {
    expect(form(asking("De quoi ?"), "need", "Demander")).toMatchObject({
      custom_id: "answer need",
      title: "Demander",
      components: [{ components: [{ label: "De quoi ?", style: 2, custom_id: "what" }] }],
    });
    const question = `${"mot ".repeat(20)}?`;
    const [row] = form(asking(question, false), "need", "Demander")?.components ?? [];
    expect(row?.components[0]).toMatchObject({ placeholder: question, style: 1 });
    expect(row?.components[0]?.label).toHaveLength(45);
  });

  it("is none where not all of it could be read", () => {
    expect(form(asking("x".repeat(101)), "need", "Demander")).toBeUndefined();
    const two = message(["Trop long.", "De quoi ?"], { asks: { param: "what", long: true } });
    expect(form(two, "need", "Demander")).toBeUndefined();
    expect(form(message(["De quoi ?"]), "need", "Demander")).toBeUndefined();
  });
});

it("plain letters stay plain letters", () => {
  const text = "Rue des Lilas, n° 12 (2e étage) : à 10 h 30 !";
  expect(plain(message([text]))).toBe(render(message([text])).content);
});
