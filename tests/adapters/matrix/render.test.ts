import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Account, heading, list, message, paragraph, plain, quote } from "#chat";
import { partsOf, relating, rewriting } from "../../../adapters/matrix/render.ts";
import { readHtml } from "../../kit/rigs/matrix/html.ts";

const ana: Account = { platform: "matrix", id: "@ana:lilas.test", name: "Ana" };

const one = (what: Parameters<typeof partsOf>[0]) => {
  const [part] = partsOf(what);
  return { ...part!, html: readHtml(String(part!.content["formatted_body"])) };
};

const NASTY = [
  "<b>",
  "</p>",
  "&lt;",
  "&#39;",
  "@room",
  "@ana:lilas.test",
  "#room:lilas.test",
  "](https://example.org)",
  "https://matrix.to/#/@ana:lilas.test",
  '"',
  "'",
  "\uD800",
  "\u202E",
  "👩‍👩‍👧‍👦",
  "<mx-reply>",
  "<img src=x>",
  "*_`",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "grapheme" })), { maxLength: 12 })
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "" && !text.includes("\r") && !text.includes("\n"));

describe("a message", () => {
  it("is a notice that calls nobody and shows no previews, in letters and in markup", () => {
    const what = message([heading("Titre"), "Bonjour", quote("a < b"), list(["un"], ["deux"])]);
    expect(one(what).content).toEqual({
      msgtype: "m.notice",
      body: "Titre\nBonjour\na < b\n• un\n• deux",
      format: "org.matrix.custom.html",
      formatted_body:
        "<p><strong>Titre</strong></p><p>Bonjour</p><blockquote>a &lt; b</blockquote>" +
        "<ul><li>un</li><li>deux</li></ul>",
      "m.mentions": {},
      "com.beeper.linkpreviews": [],
    });
  });

  it("shows any text as it was written, without a mention, a link or a tag of its own", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const what = message([heading(a), paragraph(b, { bold: c }), quote(c), list([a], [b])]);
        const { content, html } = one(what);
        expect(html.problems).toEqual([]);
        expect(html.links).toEqual([]);
        expect(html.tags.join(" ")).toBe("p strong p strong blockquote ul li li");
        expect(html.text).toBe(plain(what).toWellFormed());
        expect(content["body"]).toBe(plain(what).toWellFormed());
        expect(content["m.mentions"]).toEqual({});
      }),
    );
  });

  it("mentions whom it means, and nobody of another platform", () => {
    const other = { platform: "telegram", id: "7", name: "@room" };
    const forged = { platform: "matrix", id: "room", name: "Zoé" };
    const mentions = [{ mention: ana }, " ", { mention: other }, " ", { mention: forged }];
    const { content, html } = one(message([paragraph(...mentions)]));
    expect(content["m.mentions"]).toEqual({ user_ids: ["@ana:lilas.test"] });
    expect(html.links).toEqual(["https://matrix.to/#/%40ana%3Alilas.test"]);
    expect(content["body"]).toBe("Ana @room Zoé");
  });

  it("links only to the web and to mail", () => {
    const links = ["https://example.org/?a=1&b=2", "javascript:alert(1)", "mailto:a@example.org"];
    const { html } = one(message([paragraph(...links.map((href) => ({ link: "ici", href })))]));
    expect(html.links).toEqual(["https://example.org/?a=1&b=2", "mailto:a@example.org"]);
  });

  it("says what each reaction means, and keeps what it says inside", () => {
    const buttons = [
      { label: "Oui <b>", says: "/accept m1" },
      { label: "Non", says: "/decline m1" },
    ];
    const { content, html } = one(message(["Alors ?"], { buttons }));
    expect(html.text).toBe("Alors ?\n1️⃣ Oui <b>\n2️⃣ Non");
    expect(content["app.palier.buttons"]).toEqual({
      "1\u20E3": "/accept m1",
      "2\u20E3": "/decline m1",
    });
  });

  it("fits into an event, whatever its letters are", () => {
    for (const letter of ["a", "<", "漢", "😀", "\u0001"]) {
      const what = message([letter.repeat(40_000)]);
      const parts = partsOf(what);
      for (const { content } of parts) {
        const twice = rewriting("$1", content);
        expect(Buffer.byteLength(JSON.stringify(twice))).toBeLessThan(46_000);
      }
      expect(parts.map(({ content }) => content["body"]).join("")).toBe(letter.repeat(40_000));
    }
  });
});

describe("where it stands", () => {
  it("is nowhere in particular, in a thread, or under what it replies to", () => {
    expect(relating(undefined, undefined)).toEqual({});
    expect(relating(undefined, "$2")).toEqual({
      "m.relates_to": { "m.in_reply_to": { event_id: "$2" } },
    });
    expect(relating("$1", undefined)).toEqual({
      "m.relates_to": {
        rel_type: "m.thread",
        event_id: "$1",
        is_falling_back: true,
        "m.in_reply_to": { event_id: "$1" },
      },
    });
    expect(relating("$1", "$2")).toMatchObject({ "m.relates_to": { is_falling_back: false } });
  });
});
