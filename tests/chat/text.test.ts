import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abilities, type Block, fit, type Message, message, normalise, plain } from "#chat";

const anyText = fc.string({ unit: "binary", maxLength: 300 });
const parts = fc.constantFrom(
  "https://",
  "a",
  "@",
  ".",
  "example",
  "\u0430",
  "\u0301",
  "/",
  ":",
  " ",
  "\u200B",
);
const addresses = fc.array(parts, { maxLength: 20 }).map((all) => `https://${all.join("")}`);

describe("text at the door", () => {
  test.for([
    ["e\u0301chelle", "échelle"],
    ["a\u202Eb\u2066c\u200Fd", "abcd"],
    ["a\u0000b\u0007c\u009Fd", "abcd"],
    ["zero\u200Bwidth\uFEFF", "zerowidth"],
    ["  two   blanks \r\n\r\n\r\n\r\n next ", "two blanks\n\nnext"],
    ["Z\u0300\u0301\u0302\u0303\u0304\u0305", "Z\u0300\u0301\u0302"],
    ["half \uD83D pair", "half \uFFFD pair"],
    ["👩\u200D👧 stays together", "👩\u200D👧 stays together"],
    ["می\u200Cخواهم", "می\u200Cخواهم"],
    ["tag\u{E0041}\u{E007F}s", "tags"],
    [
      "see https://bank.example@evil.example/in, HTTP://a:b@c@d.org:80",
      "see https://evil.example/in, HTTP://d.org:80",
    ],
    [
      "https://evil.example\\@bank.example and ana@example.org",
      "https://evil.example\\@bank.example and ana@example.org",
    ],
    [
      "https://r\u0430ilway.example/a and https://\u043F\u0440.\u0440\u0444",
      "https://xn--rilway-3nf.example/a and https://\u043F\u0440.\u0440\u0444",
    ],
    [
      "https://matrix.to/#/@ana:example.org https://caf\u00E9.example",
      "https://matrix.to/#/@ana:example.org https://caf\u00E9.example",
    ],
  ] as const)("%s", ([typed, clean]) => {
    expect(normalise(typed)).toBe(clean);
  });

  test("once is enough, and no control or direction is left", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, addresses), (text) => {
        const clean = normalise(text);
        return (
          normalise(clean) === clean &&
          !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(clean.replaceAll("\n", ""))
        );
      }),
    );
  });
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), text: anyText }),
  fc.record({ kind: fc.constant("quote" as const), text: anyText }),
  fc.record({
    kind: fc.constant("paragraph" as const),
    text: fc.array(fc.oneof(anyText, fc.record({ bold: anyText })), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    items: fc.array(fc.array(anyText, { maxLength: 3 }), { maxLength: 5 }),
  }),
);
const button = (n: number) => ({ label: `Button ${n}`, says: `/accept m${n}` });

/** All but blanks and list marks. */
const letters = (text: string): string => text.replaceAll(/[\s•]/g, "");

describe("what a platform can show", () => {
  test("a message that fits stays one, as it is", () => {
    const one = message(["Hello", "there"], { buttons: [button(1)] });
    expect(fit(one, abilities.telegram)).toEqual([one]);
  });

  test("a long message is split between blocks, with buttons on the last part", () => {
    const long = message(
      "abcde".split("").map((letter) => letter.repeat(900)),
      { buttons: [button(1)] },
    );
    const parts = fit(long, abilities.discord);
    expect(parts.length).toBe(3);
    expect(parts.map(({ buttons }) => buttons?.length ?? 0)).toEqual([0, 0, 1]);
    expect(parts.map(plain).join("\n")).toBe(plain(long));
  });

  test("buttons past what is possible become words to type", () => {
    const many = message(["Which?"], { buttons: Array.from({ length: 12 }, (_, n) => button(n)) });
    const [only] = fit(many, abilities.matrix);
    expect(only?.buttons?.length).toBe(9);
    expect(only && plain(only)).toContain("Button 9: !accept m9");
  });

  test("no part is longer than the platform takes, and no letter is lost or cut in two", () => {
    const tight = { ...abilities.telegram, maxLength: 40 };
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const whole: Message = { blocks };
        const parts = fit(whole, tight);
        expect(parts.every((part) => plain(part).length <= tight.maxLength)).toBe(true);
        expect(letters(parts.map(plain).join(""))).toBe(letters(plain(whole)));
      }),
    );
  });
});
