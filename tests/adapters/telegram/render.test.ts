import * as fc from "fast-check";
import type { MessageEntity } from "grammy/types";
import { describe, expect, it } from "vitest";
import {
  type Account,
  type Button,
  heading,
  type Inline,
  list,
  message,
  paragraph,
  plain,
  quote,
} from "#chat";
import { payloadOf } from "../../../adapters/telegram/link.ts";
import { render, withHandles } from "../../../adapters/telegram/render.ts";

const group = { private: false, bot: "palier_bot" };
const inPrivate = { private: true, bot: "palier_bot" };
const zoe: Account = { platform: "telegram", id: "77", name: "Zoé" };

const over = (text: string, entities: readonly MessageEntity[]) =>
  entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);

const bare = (item: Inline): Inline =>
  typeof item !== "string" && "mention" in item
    ? item.mention.name
    : typeof item !== "string" && "link" in item
      ? item.link
      : item;

const shown = (mention: Account) => {
  const { text, entities } = render(withHandles(message([paragraph({ mention })])), group);
  return [text, ...over(text, entities)];
};

const keyboard = (buttons: readonly Button[], place = group) =>
  render(message(["?"], { buttons }), place).keyboard?.inline_keyboard;

const labels = (...all: string[]) =>
  keyboard(all.map((label) => ({ label, says: "/x" })))?.map((row) => row.map(({ text }) => text));

describe("text", () => {
  it("is the blocks, a line for each, with what stands over them", () => {
    const { text, entities } = render(
      message([
        heading("👋 Annonces"),
        paragraph("de ", { bold: "Ana" }, ", ", { link: "ici", href: "https://example.org" }),
        quote("une échelle"),
        list([{ bold: "p4t9" }, " ouverte"], [{ mention: zoe }]),
      ]),
      group,
    );
    expect(text).toBe("👋 Annonces\nde Ana, ici\nune échelle\n• p4t9 ouverte\n• Zoé");
    expect(over(text, entities)).toEqual([
      ["bold", "👋 Annonces"],
      ["bold", "Ana"],
      ["text_link", "ici"],
      ["blockquote", "une échelle"],
      ["bold", "p4t9"],
      ["text_mention", "Zoé"],
    ]);
  });

  it("shows a time in words", () => {
    const time = { time: "2026-03-02T09:00:00Z", text: "lundi 10 h" };
    expect(render(message([paragraph(time)]), group)).toEqual({ text: "lundi 10 h", entities: [] });
  });

  it("makes no link that leads elsewhere than a browser or Telegram", () => {
    const link = { link: "ici", href: "javascript:alert(1)" };
    expect(render(message([paragraph(link)]), group).entities).toEqual([]);
  });

  it("is what people wrote, whatever they wrote, and nothing over it that we did not put there", () => {
    const words = fc.string({ unit: "binary", maxLength: 60 });
    const inlines = fc.oneof(
      words,
      fc.record({ bold: words }),
      fc.record({ link: words, href: fc.constant("https://example.org") }),
      fc.record({ mention: words.map((name): Account => ({ ...zoe, name })) }),
      fc.record({ time: fc.constant("2026-03-02T09:00:00Z"), text: words }),
    );
    const lines = fc.array(inlines, { maxLength: 5 });
    const blocks = fc.oneof(
      words.map(heading),
      words.map(quote),
      lines.map((items) => paragraph(...items)),
      fc.array(lines, { maxLength: 3 }).map((items) => list(...items)),
    );
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 6 }), (given) => {
        const { text, entities } = render({ blocks: given }, group);
        const expected = given.map((one) => {
          if (one.kind === "paragraph") return { ...one, text: one.text.map(bare) };
          if (one.kind === "list")
            return { ...one, items: one.items.map((item) => item.map(bare)) };
          return one;
        });
        expect(text).toBe(plain({ blocks: expected }).toWellFormed());
        for (const { type, offset, length } of entities) {
          expect(["bold", "blockquote", "text_link", "text_mention"]).toContain(type);
          expect(length).toBeGreaterThan(0);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("has no half of a character, which Telegram refuses", () => {
    const { text, entities } = render(message([heading("a\uD83D"), quote("\uDE00b")]), group);
    expect(text).toBe("a\uFFFD\n\uFFFDb");
    expect(over(text, entities)).toEqual([
      ["bold", "a\uFFFD"],
      ["blockquote", "\uFFFDb"],
    ]);
  });

  it("has no entity for letters alone, however they look", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(render(message([text]), group).entities).toEqual([]);
      }),
    );
  });
});

describe("mentions", () => {
  it("use the handle where there is one, else the person", () => {
    expect(shown({ ...zoe, handle: "zoe_z" })).toEqual(["@zoe_z"]);
    expect(shown(zoe)).toEqual(["Zoé", ["text_mention", "Zoé"]]);
  });

  it("name people of other platforms without a sign that means somebody here", () => {
    const luis = { platform: "discord", id: "8", name: "luis", handle: "luis" };
    expect(shown(luis)).toEqual(["luis"]);
    const room = { platform: "telegram", id: "!x:example.org", name: "x" };
    expect(shown(room)).toEqual(["x"]);
  });
});

describe("buttons", () => {
  it("say what they stand for", () => {
    expect(keyboard([{ label: "Je peux aider", says: "/accept p4t9" }])).toEqual([
      [{ text: "Je peux aider", callback_data: "/accept p4t9" }],
    ]);
  });

  it("stand two or three in a row, as far as their labels fit", () => {
    expect(labels("Oui", "Non", "Peut-être", "Plus tard")).toEqual([
      ["Oui", "Non", "Peut-être"],
      ["Plus tard"],
    ]);
    expect(labels("Oui, présentez-nous", "Non, merci")).toEqual([
      ["Oui, présentez-nous", "Non, merci"],
    ]);
    expect(labels("Ouvrir notre conversation", "Je peux aider")).toEqual([
      ["Ouvrir notre conversation"],
      ["Je peux aider"],
    ]);
    expect(labels()).toBeUndefined();
  });

  it("open the private chat by a link in a group, and simply speak in private", () => {
    const buttons = [{ label: "Ouvrir", says: "/need une échelle", opens: "private" as const }];
    const url = `https://t.me/palier_bot?start=${payloadOf("/need une échelle")}`;
    expect(keyboard(buttons)).toEqual([[{ text: "Ouvrir", url }]]);
    expect(keyboard(buttons, inPrivate)).toEqual([
      [{ text: "Ouvrir", callback_data: "/need une échelle" }],
    ]);
  });

  it("hold 64 bytes, and no more", () => {
    const says = `/${"é".repeat(31)}a`;
    expect(keyboard([{ label: "x", says }])).toBeDefined();
    expect(() => keyboard([{ label: "x", says: `${says}a` }])).toThrow(RangeError);
  });
});

describe("questions", () => {
  it("open the input field of whoever was asked, with the question in it", () => {
    const asks = { param: "what", long: true };
    const { question, keyboard } = render(message(["De quoi avez-vous besoin ?"], { asks }), group);
    expect(keyboard).toBeUndefined();
    expect(question).toEqual({
      force_reply: true,
      selective: true,
      input_field_placeholder: "De quoi avez-vous besoin ?",
    });
  });

  it("are cut to what the field shows, between characters", () => {
    const asks = { param: "what", long: false };
    const short = fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const hint = render(message([text], { asks }), group).question?.input_field_placeholder;
      if (hint === undefined) return text.trim() === "";
      return hint.length > 0 && hint.length <= 64 && hint.isWellFormed();
    });
    expect(fc.check(short).failed).toBe(false);
  });

  it("give way to buttons, of which a message has one kind only", () => {
    const buttons = [{ label: "Oui", says: "/close p1 yes" }];
    const both = { buttons, asks: { param: "sure", long: false } };
    expect(render(message(["?"], both), group)).not.toHaveProperty("question");
  });
});
