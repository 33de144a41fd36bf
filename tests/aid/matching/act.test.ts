import { describe, expect, test } from "vitest";
import { compatible, isClosed, isSelling, isUnneeded } from "../../../src/aid/matching/act.ts";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { concepts } from "./kit.ts";

const about = (text: string, locale = "fr") => {
  const [subject] = analyse(text, locale, concepts).subjects;
  return `${subject?.id} ${[...(subject?.acts ?? [])].join("+")}`;
};

describe("what is to be done with it", () => {
  test.each([
    ["Je prête ma perceuse", "fr", "drill thing"],
    ["Quelqu'un pour réparer mon grille-pain ?", "fr", "toaster repair"],
    ["My toaster is broken", "en", "toaster repair"],
    ["Mon grille-pain est cassé, qui peut m'en prêter un ?", "fr", "toaster thing"],
    ["Je donne des cours de guitare", "fr", "guitar lesson"],
    ["I'd like to learn the guitar", "en", "guitar lesson"],
    ["Guitare à donner", "fr", "guitar thing"],
    ["Quelqu'un pour jouer aux échecs ?", "fr", "chess-partner partner"],
    ["Machine à laver à donner", "fr", "washing-machine thing"],
    ["Who could tune my piano?", "en", "piano-tuning service"],
    ["une échelle pour réparer mon toit", "fr", "ladder thing"],
    ["A ladder to repair the roof", "en", "ladder thing"],
  ])("%s", (text, locale, meant) => {
    expect(about(text, locale)).toBe(meant);
  });

  test("repairing, learning and playing may be things of their own", () => {
    expect(about("Mon vélo est cassé")).toBe("bike-repair service");
    expect(about("Anyone want to play board games?", "en")).toBe("board-games-partner partner");
    expect(about("Qui peut m'expliquer mon smartphone ?")).toBe("smartphone-lesson service");
  });

  test("an offer answers a need where they share an act, or one leaves it open", () => {
    expect(compatible(new Set(["thing"]), new Set(["lesson"]))).toBe(false);
    expect(compatible(new Set(["thing"]), new Set(["lesson", "thing"]))).toBe(true);
    expect(compatible(new Set(), new Set(["lesson"]))).toBe(true);
  });
});

describe("what is over, and what is for money", () => {
  test.each([
    "c'est trouve",
    "deja donne",
    "found one thanks",
    "the fridge has gone",
    "already taken",
  ])("closed: %s", (text) => expect(isClosed(text)).toBe(true));

  test.each(["j'ai trouve un velo dans la rue", "cherche perceuse", "donne canape"])(
    "not closed: %s",
    (text) => expect(isClosed(text)).toBe(false),
  );

  test("what an offer no longer needs is no reason to close it", () => {
    expect(isUnneeded("no longer needed by my mum")).toBe(true);
    expect(isClosed("no longer needed by my mum")).toBe(false);
  });

  test("a price is a sale, a deposit is not", () => {
    expect(isSelling("vends velo")).toBe(true);
    expect(isSelling("bike, £40")).toBe(true);
    expect(isSelling("prete contre caution 50 €")).toBe(false);
    expect(isSelling("babysitting 8 € / h")).toBe(false);
    expect(isSelling("not for sale")).toBe(false);
  });
});
