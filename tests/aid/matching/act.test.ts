import { describe, expect, test } from "vitest";
import { compatible } from "../../../src/aid/matching/act.ts";
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
    ["Je donne des cours de guitare", "fr", "guitar-lesson lesson"],
    ["I'd like to learn the guitar", "en", "guitar-lesson lesson"],
    ["Guitare à donner", "fr", "guitar thing"],
    ["Quelqu'un pour jouer aux échecs ?", "fr", "chess-partner partner"],
    ["Machine à laver à donner", "fr", "washing-machine thing"],
    ["Who could tune my piano?", "en", "piano-tuning service"],
    ["une échelle pour réparer mon toit", "fr", "ladder thing"],
    ["une guitare pour débuter", "fr", "guitar thing"],
    ["Mon ordi portable est plein de virus, qui s'y connaît ?", "fr", "computer-repair service"],
    ["A ladder to repair the roof", "en", "ladder thing"],
    ["I need a bike while mine is being repaired", "en", "bike thing"],
    ["necesito una bici mientras arreglan la mía", "es", "bike thing"],
    ["il me faudrait un vélo pendant que le mien est en réparation", "fr", "bike thing"],
  ])("%s", (text, locale, meant) => {
    expect(about(text, locale)).toBe(meant);
  });

  test("repairing, learning and playing may be things of their own", () => {
    expect(about("Mon vélo est cassé")).toBe("bike-repair service");
    expect(about("Anyone want to play board games?", "en")).toBe("board-games-partner partner");
    expect(about("Qui peut m'expliquer mon smartphone ?")).toBe("smartphone-lesson service+lesson");
  });

  test("an offer answers a need where they share an act, or one leaves it open", () => {
    expect(compatible(new Set(["thing"]), new Set(["lesson"]))).toBe(false);
    expect(compatible(new Set(["thing"]), new Set(["lesson", "thing"]))).toBe(true);
    expect(compatible(new Set(), new Set(["lesson"]))).toBe(true);
  });
});

const all = (text: string, locale: string) =>
  analyse(text, locale, concepts).subjects.map(({ id, acts }) => `${id} ${[...acts].join("+")}`);

describe("what is said of one thing in a list is said of all", () => {
  const mended = ["lamp-repair service", "toaster repair", "bike-repair service"];
  test.each([
    ["Je répare lampes, grille-pain et vélos le samedi", "fr", mended],
    ["I can fix lamps, toasters and bikes", "en", mended],
    ["Arreglo lámparas, tostadoras y bicis", "es", mended],
    ["Ich repariere Lampen, Toaster und Räder", "de", mended],
    ["أصلح المصابيح والمحمصات والدراجات", "ar", mended],
    [
      "Doy clases de inglés, francés y mates",
      "es",
      ["english lesson", "french lesson", "math-lessons service+lesson"],
    ],
    [
      "İngilizce, Fransızca ve matematik dersi veririm",
      "tr",
      ["english lesson", "french lesson", "math-lessons service+lesson"],
    ],
    ["أعير مثقاب ومنشار وسلم", "ar", ["drill thing", "saw thing", "ladder thing"]],
  ])("%s", (text, locale, meant) => {
    expect(all(text, locale)).toEqual(meant);
  });

  test.each([
    ["Repair café : petit électroménager, ordis, lampes", "fr", "lamp-repair service"],
    ["Je garde vos chats, chiens et lapins", "fr", "dog-sitting service"],
    ["I can look after dogs, cats and rabbits", "en", "cat-sitting service"],
  ])("so are an announcement and a service: %s", (text, locale, meant) => {
    expect(all(text, locale)).toContain(meant);
  });

  test.each([
    ["Zelt + Isomatten + Schlafsäcke, verleihe ich gern", "de", "tent camping-mat sleeping-bag"],
    ["tent & sleeping bag to lend", "en", "tent sleeping-bag"],
  ])("plus signs make a list too: %s", (text, locale, things) => {
    expect(all(text, locale)).toEqual(things.split(" ").map((id) => `${id} thing`));
  });

  test("but not of what stands in a sentence of its own", () => {
    expect(all("Je répare les lampes. Vélo à donner", "fr")).toEqual([
      "lamp-repair service",
      "bike thing",
    ]);
  });
});

const read = (text: string, locale: string) => analyse(text, locale, concepts);

describe("what is over, and what is for money", () => {
  test.each([
    ["c'est trouvé", "fr"],
    ["found one, thanks", "en"],
    ["hat sich erledigt, danke", "de"],
    ["ya no disponible", "es"],
    ["ho già trovato", "it"],
    ["já encontrei, obrigada", "pt"],
    ["bulundu, teşekkürler", "tr"],
    ["لم يعد متاحا", "ar"],
  ])("closed: %s", (text, locale) => expect(read(text, locale).closed).toBe(true));

  test.each([
    ["déjà donné", "fr"],
    ["already taken", "en"],
    ["the fridge has gone", "en"],
    ["frigo donné, parti en 10 min", "fr"],
    ["is al weg", "nl"],
    ["kanepe gitti", "tr"],
  ])("gone, for whoever offers it: %s", (text, locale) => {
    expect(read(text, locale).gone).toBe(true);
    expect(read(text, locale).closed).toBe(false);
  });

  test.each(["j'ai trouvé un vélo dans la rue", "cherche perceuse", "donne canapé"])(
    "not closed: %s",
    (text) => expect(read(text, "fr").closed).toBe(false),
  );

  test("what an offer no longer needs is no reason to close it", () => {
    const { unneeded, closed } = read("no longer needed by my mum", "en");
    expect([unneeded, closed]).toEqual([true, false]);
  });

  test.each([
    ["vends vélo", "fr", true],
    ["bike, £40", "en", true],
    ["verkaufe Fahrrad", "de", true],
    ["vendo bici", "es", true],
    ["prête contre caution 50 €", "fr", false],
    ["babysitting 8 € / h", "fr", false],
    ["not for sale", "en", false],
  ])("for money: %s", (text, locale, expected) => {
    expect(read(text, locale).selling).toBe(expected);
  });
});
