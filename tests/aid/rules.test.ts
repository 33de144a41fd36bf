import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "#chat";
import { counting, freeAt, nextAsks } from "../../src/aid/asking.ts";
import { usualSettings } from "../../src/aid/community.ts";
import { contactFor, reveal } from "../../src/aid/introduction.ts";
import { mask } from "../../src/aid/mask.ts";
import type { Match } from "../../src/aid/match.ts";
import { nextTry } from "../../src/aid/notice.ts";
import { changeFor, settingsOf } from "../../src/aid/settings.ts";
import { readWish, sameWords } from "../../src/aid/wish.ts";

const NOW = new Date("2026-03-02T09:00:00Z");
const HOUR = 3_600_000;
const at = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);

const match = (id: `m${string}`, more: Partial<Match> = {}): Match => ({
  id,
  communityId: "c1",
  need: undefined,
  offer: undefined,
  giver: `giver-${id}`,
  needer: "needer",
  score: 0.8,
  because: [],
  standing: "queued",
  giverSaid: undefined,
  neederSaid: undefined,
  giverReason: undefined,
  neederReason: undefined,
  askedAt: undefined,
  relay: "none",
  ...more,
});

const nobodyAsked = (): Date => NOW;
const ids = (matches: readonly Pick<Match, "id">[]): readonly string[] =>
  matches.map(({ id }) => id);

describe("whom to ask", () => {
  test("the two best at a time, the next after a day without an answer", () => {
    const three = [
      match("m1", { score: 0.7 }),
      match("m2", { score: 0.9 }),
      match("m3", { score: 0.8 }),
    ];
    const { ask, again } = nextAsks(three, NOW, nobodyAsked);
    expect(ids(ask)).toEqual(["m2", "m3"]);
    expect(again).toEqual(at(24));
    const asked = [
      match("m1"),
      match("m2", { standing: "asking-giver", askedAt: at(-25) }),
      match("m3", { standing: "asking-giver", askedAt: at(-25) }),
    ];
    expect(ids(nextAsks(asked, NOW, nobodyAsked).ask)).toEqual(["m1"]);
  });

  test("a no makes room at once", () => {
    const matches = [
      match("m1"),
      match("m2", { standing: "declined" }),
      match("m3", { standing: "asking-giver", askedAt: NOW }),
    ];
    expect(ids(nextAsks(matches, NOW, nobodyAsked).ask)).toEqual(["m1"]);
  });

  test("nobody new once the need has led to an introduction", () => {
    const matches = [match("m1"), match("m2", { standing: "introduced" })];
    expect(nextAsks(matches, NOW, nobodyAsked)).toEqual({ ask: [], again: undefined });
  });

  test("nobody twice for the same need, whatever they offered", () => {
    const matches = [
      match("m1", { giver: "luis" }),
      match("m2", { giver: "luis", standing: "declined" }),
    ];
    expect(nextAsks(matches, NOW, nobodyAsked).ask).toEqual([]);
  });

  test("at most one ask a day and three a week for each helper", () => {
    expect(freeAt([], NOW)).toEqual(NOW);
    expect(freeAt([at(-2)], NOW)).toEqual(at(22));
    expect(freeAt([at(-30), at(-60), at(-100)], NOW)).toEqual(at(-100 + 7 * 24));
    const busy = (): Date => at(5);
    const { ask, again } = nextAsks([match("m1")], NOW, busy);
    expect(ask).toEqual([]);
    expect(again).toEqual(at(5));
  });
});

describe("what counts against a helper's pace", () => {
  test("being asked anew after an edit does not, once", () => {
    const other = { match: "m2", at: at(-30) } as const;
    const once = { match: "m1", at: at(-1) } as const;
    expect(counting([other, once], "m1")).toEqual([at(-30)]);
    expect(counting([other, once, once], "m1")).toEqual([at(-30), at(-1), at(-1)]);
    expect(counting([other, once], "m2")).toEqual([at(-1)]);
  });
});

describe("an introduction", () => {
  const ana = {
    id: "giver-m1",
    accounts: [{ platform: "telegram", id: "1", name: "Ana", handle: "ana" }],
  };
  const luis = {
    id: "needer",
    accounts: [{ platform: "discord", id: "2", name: "Luis", handle: "luis" }],
  };

  test.for([
    ["yes", undefined],
    [undefined, "yes"],
    ["yes", "no"],
    ["no", "yes"],
    [undefined, undefined],
  ] as const)(
    "is refused while the giver said %s and the needer said %s",
    ([giverSaid, neederSaid]) => {
      expect(() => reveal(match("m1", { giverSaid, neederSaid }), ana, luis)).toThrow(
        "not before both",
      );
    },
  );

  test("is refused for somebody else's match", () => {
    const agreed = match("m1", { giverSaid: "yes", neederSaid: "yes", needer: "somebody" });
    expect(() => reveal(agreed, ana, luis)).toThrow("not before both");
  });

  test("tells the name, and a contact only where both are", () => {
    const agreed = match("m1", { giverSaid: "yes", neederSaid: "yes" });
    expect(reveal(agreed, ana, luis)).toEqual({ name: "Luis", contact: undefined });
    const here = { platform: "telegram", id: "9", name: "Luis", handle: "luis_t" };
    expect(contactFor(ana.accounts, [...luis.accounts, here])).toBe(here);
  });
});

describe("what identifies somebody is masked", () => {
  test.for([
    "call 06 12 34 56 78 now",
    "call 0612345678",
    "call +32 478 12 34 56",
    "call 01.23.45.67.89",
    "write ana@example.org please",
    "write ana @ example.org",
    "see https://example.org/ana?x=1",
    "see www.example.org",
    "see example.fr/ana",
    "I am @ana_b on Telegram",
    "I am @ana:example.org there",
    "I am ana#1234",
    "I live at 12 rue des Lilas, second floor",
    "I live at 4 bis avenue de la République",
    "I live at 12 High Street",
  ])("%s", (text) => {
    expect(mask(text, "…")).toContain("…");
    expect(mask(text, "…")).not.toMatch(
      /\d\d[ .]?\d\d[ .]?\d\d|example|ana_b|Lilas|High Street|République/,
    );
  });

  test.for([
    "une échelle de 3,50 m pour samedi 14 h",
    "a tent for 4, 2 to 5 August",
    "2 vélos 26 pouces, 10 € l'un",
    "cours de piano de 17h30 à 18h30",
    "between 2026 and 2027",
    "chaises x 12, tables x 3",
    "dispo le 12/03/2026 de 9h-12h",
  ])("but not %s", (text) => {
    expect(mask(text, "…")).toBe(text);
  });

  test("any text, however hostile, in no time and with nothing added but the mark", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 500, unit: "binary" }),
        (text) => mask(text, "").length <= text.length,
      ),
    );
    for (const hostile of [
      "0 ".repeat(30_000),
      "a.".repeat(30_000),
      "@".repeat(60_000),
      "1 rue ".repeat(10_000),
      "x@".repeat(30_000),
    ]) {
      expect(typeof mask(hostile, "…")).toBe("string");
    }
  });
});

const keyOf = (text: string): string => {
  try {
    readWish(text);
    return "fine";
  } catch (error) {
    return error instanceof UserError ? error.key : "a bug";
  }
};

describe("what can be posted", () => {
  test.for([
    ["une échelle", "fine"],
    ["", "error-empty"],
    ["🪜🪜", "error-no-words"],
    ["123 !?", "error-no-words"],
    ["https://example.org/x", "error-only-link"],
    ["www.example.org", "error-only-link"],
    ["see https://example.org/x", "fine"],
    ["é".repeat(500), "fine"],
    ["é".repeat(501), "error-too-long"],
    ["😀".repeat(499) + "a", "fine"],
  ] as const)("%s: %s", ([text, key]) => {
    expect(keyOf(text)).toBe(key);
  });

  test("the same words are the same, but for case, blanks and punctuation", () => {
    expect(sameWords("A tent,  for four!", "a tent for four")).toBe(true);
    expect(sameWords("a tent", "two tents")).toBe(false);
  });
});

describe("settings", () => {
  const community = {
    id: "c1",
    name: "Elm Street",
    locale: "en",
    zone: "Europe/London",
    ...usualSettings,
  };

  test.for(Object.entries(settingsOf(community)))(
    "what stands for %s can be set again: %s",
    ([key, value]) => {
      expect(changeFor(key, value, ["en", "fr"], community)).toBeDefined();
    },
  );

  test.for([
    ["quiet", "22h-7h", { quiet: { from: "22:00", to: "07:00" } }],
    ["quiet", "9:30–12:00", { quiet: { from: "09:30", to: "12:00" } }],
    ["offers", "14", { lives: { offer: 14, need: 30 } }],
    ["needs", "7", { lives: { offer: 90, need: 7 } }],
    ["town", "Lyon", { town: "Lyon" }],
    ["room-reminder", "off", { roomReminder: false }],
    ["colour", "blue", undefined],
  ] as const)("%s %s", ([key, value, change]) => {
    expect(changeFor(key, value, ["en", "fr"], community)).toEqual(change);
  });

  test.for([
    ["language", "klingon"],
    ["zone", "Mars/Olympus"],
    ["zone", ""],
    ["quiet", "late"],
    ["quiet", "25:00-26:00"],
    ["offers", "0"],
    ["needs", "366"],
    ["needs", "1.5"],
    ["room-reminder", "maybe"],
  ] as const)("%s %s is refused", ([key, value]) => {
    expect(() => changeFor(key, value, ["en", "fr"], community)).toThrow(UserError);
  });
});

describe("the next try", () => {
  test("doubles with chance up to a quarter of an hour, and never comes before the platform allows", () => {
    fc.assert(
      fc.property(
        fc.nat(700),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(86_400_000),
        (attempts, chance, least) => {
          const wait = nextTry(NOW, attempts, chance, least).getTime() - NOW.getTime();
          return wait >= least && wait <= Math.max(least, 900_000);
        },
      ),
    );
  });
});
