import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { LANGUAGES } from "../../../src/aid/matching/languages/known.ts";
import { LIMITS } from "../../../src/aid/matching/languages/limits.ts";
import { compare } from "../../../src/aid/matching/weigh.ts";
import { concepts } from "./kit.ts";

/** "fr a need" against "de an offer": whether something stands between them. */
const stops = (need: string, offer: string): boolean => {
  const [wanted, given] = [need, offer].map((text) =>
    analyse(text.slice(3), text.slice(0, 2), concepts),
  );
  return wanted !== undefined && given !== undefined && !compare(wanted, given, concepts).sure;
};

describe("times on which somebody can not", () => {
  test.each([
    ["en Babysitter for Tuesday evening?", "en I babysit. Tuesdays I can't", true],
    ["en Babysitter on Sunday", "en Babysitting Saturdays. Sundays I'm at church, sorry", true],
    ["en Babysitter on Saturday", "en Babysitting Saturdays. Sundays I'm at church, sorry", false],
    ["en Babysitter on Sunday", "en I can do Sundays and I can't do Mondays, babysitting", false],
    ["fr baby-sitter mardi ?", "fr Je fais du baby-sitting, le mardi je ne peux pas", true],
    ["fr baby-sitter mardi soir ?", "fr Je garde des enfants, pas le soir", true],
    ["de Babysitter für Dienstag", "de Ich babysitte gern. Dienstags geht leider nicht", true],
    ["de Babysitter für Dienstagabend", "de Ich babysitte gern, abends nicht", true],
    ["nl oppas dinsdag?", "nl Ik pas op kinderen, dinsdags kan ik niet", true],
    ["nl oppas dinsdagavond?", "nl Ik pas op kinderen, behalve 's avonds", true],
    ["es canguro para el martes", "es Hago de canguro; los martes no puedo", true],
    ["es canguro el sábado", "es Hago de canguro los sábados; entre semana no puedo", false],
    ["it babysitter per martedì", "it Faccio la babysitter. Il martedì purtroppo no", true],
    ["pt babysitter para terça", "pt Faço babysitting. Às terças não dá", true],
    ["tr Cuma akşamı çocuk bakıcısı lazım", "tr Çocuk bakarım. Akşamları olmaz", true],
    ["tr Salı sabahı çocuk bakıcısı lazım", "tr Çocuk bakarım. Akşamları olmaz", false],
    ["ar أحتاج جليسة أطفال مساء الثلاثاء", "ar أعتني بالأطفال، المسا ما بقدر", true],
  ])("%s / %s", (need, offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });

  test.each([
    ["en Tuesdays I can't mind my son, who could?", "en I mind kids on Tuesdays", false],
    ["fr Le mercredi je ne peux pas garder mon fils, qui peut ?", "fr Je garde le mercredi", true],
    ["fr Le mercredi je ne peux pas garder mon fils, qui peut ?", "fr baby-sitting lundi", true],
    [
      "nl Woensdag kan ik niet op mijn zoontje passen, wie past op?",
      "nl Ik pas op kinderen op woensdag",
      false,
    ],
  ])("a need that can not means just then: %s / %s", (need, offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });
});

describe("what is not lent, and not done", () => {
  const need = "fr qui peut me prêter une tronçonneuse ?";
  test.each([
    ["fr Ma tronçonneuse je ne la prête pas, mais je viens couper", true],
    ["fr je prête ma tronçonneuse, pas le dimanche", false],
    ["de Meine Kettensäge verleihe ich nicht, aber ich komme gern sägen", true],
    ["de Ich verleihe meine Kettensäge, nicht am Sonntag", false],
    ["nl mijn kettingzaag leen ik niet uit, maar ik kom graag zelf zagen", true],
    ["en I don't lend my chainsaw but I'll come and cut for you", true],
    ["en I'm not giving my chainsaw away, happy to lend it", false],
    ["es La motosierra no la presto, pero voy y corto", true],
    ["it La motosega non la presto, ma vengo a tagliare", true],
    ["pt A motosserra não empresto, mas vou aí cortar", true],
    ["tr Motorlu testeremi ödünç vermiyorum ama gelip keserim", true],
  ])("%s", (offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });

  test.each([
    ["en My phone is broken, who can fix it?", "en good with phones. i don't do repairs", true],
    [
      "fr mon portable est cassé, qui le répare ?",
      "fr J'aide avec le portable, je ne répare rien",
      true,
    ],
    ["it il mio telefono è rotto, chi lo ripara?", "it Aiuto con i telefoni, non riparo", true],
    ["en My bike is broken, I can't fix it myself", "en I fix bikes", false],
    [
      "de Mein Rad ist kaputt, ich kann es nicht selbst reparieren",
      "de Ich repariere Räder",
      false,
    ],
  ])("%s / %s", (wanted, offer, expected) => {
    expect(stops(wanted, offer)).toBe(expected);
  });
});

describe("which ones", () => {
  test.each([
    ["en Who can put a new zip in my leather jacket?", "en I sew in zips, but no leather", true],
    ["en Who can put a new zip in my jeans?", "en I sew in zips, but no leather", false],
    ["de Reißverschluss an der Lederjacke nähen", "de Ich nähe Reißverschlüsse, kein Leder", true],
    ["fr taille-haie sans fil à emprunter", "fr Taille-haie filaire à prêter", true],
    ["fr taille-haie électrique à emprunter", "fr Taille-haie filaire à prêter", false],
    ["en Hedge trimmer to borrow, has to be battery", "de Heckenschere mit Kabel, leihbar", true],
    ["en Hedge trimmer to borrow, has to be battery", "de Akku-Heckenschere, leihbar", false],
    ["de Wer geht mit meinem Labrador Gassi?", "pt passeio cães, mas só pequeninos", true],
    ["de Wer geht mit meinem Dackel Gassi?", "pt passeio cães, mas só pequeninos", false],
  ])("%s / %s", (need, offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });

  test("each language has words for each bound", () => {
    const marks = Object.keys(LIMITS["en"] ?? {}).toSorted();
    for (const { tag } of LANGUAGES) {
      expect(Object.keys(LIMITS[tag] ?? {}).toSorted()).toEqual(marks);
    }
  });
});
