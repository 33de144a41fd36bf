import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { compare, weigh } from "../../../src/aid/matching/weigh.ts";
import { concepts } from "./kit.ts";

const read = (post: string) => analyse(post.slice(3), post.slice(0, 2), concepts);
const clashes = (need: string, offer: string): boolean =>
  compare(read(need), read(offer), concepts).features.clash === 1;

describe("lengths of what must fit", () => {
  test.each([
    ["fr cherche petit bureau, 1m20 grand max", "de Schreibtisch massiv, 180 cm breit", true],
    ["de Suche Schreibtisch, höchstens 1,20 m breit", "fr bureau 1m60 à donner", true],
    ["es busco escritorio de no más de 120 cm de ancho", "de Schreibtisch 180x80", true],
    ["it cerco scrivania, max 120 cm", "nl bureau 160 cm breed, gratis", true],
    ["pt procuro secretária até 1,20 m", "en free desk 160x80", true],
    ["nl zoek bureau, niet breder dan 120 cm", "it regalo scrivania lunga 180 cm", true],
    ["tr en fazla 120 cm genişliğinde çalışma masası arıyorum", "de Schreibtisch 180 cm", true],
    ["ar أبحث عن مكتب عرضه لا يزيد عن 120 سم", "fr donne bureau 180 cm", true],
    ["en looking for a shelf, no wider than 80cm", "fr étagère 120 cm de large", true],
    ["en desk 120 wide needed", "de Schreibtisch, Breite 180, Tiefe 80", true],
    ["fr cherche bureau, 120 cm maximum", "en desk, 110 cm wide, free", false],
    ["it cerco scrivania, max 120 cm", "nl bureau 120 cm breed, 75 hoog", false],
    ["nl zoek bureau, niet breder dan 120 cm", "it scrivania 120x60, alta 75 cm", false],
    ["fr cherche frigo hauteur 85 cm maximum", "de Kühlschrank 60 cm breit", false],
    ["fr cherche table, j'habite à 200 m du marché", "en table 160 cm free", false],
    ["de Suche Regal 80 cm", "fr je donne un bureau 180 cm et une étagère 80 cm", false],
    ["fr cherche table 200 cm", "de Esstisch ausziehbar 140-220 cm", false],
    ["fr cherche échelle de 3 m", "de Leiter 6 m zu verleihen", false],
    ["fr cherche échelle de 6 m", "de Leiter 3 m zu verleihen", true],
    ["en need an extension cord 5 m", "fr j'ai des rallonges de 10 m", false],
  ])("%s / %s", (need, offer, expected) => {
    expect(clashes(need, offer)).toBe(expected);
  });
});

describe("for one or for two", () => {
  test.each([
    ["ar محتاج فرشة لشخص واحد", "fr matelas 140 à donner", true],
    ["en single mattress wanted", "fr matelas 140 à donner", true],
    ["it cerco materasso singolo", "es regalo colchón de matrimonio", true],
    ["pt procuro colchão de solteiro", "nl tweepersoonsmatras gratis", true],
    ["nl zoek eenpersoonsmatras", "de Doppelmatratze abzugeben", true],
    ["fr cherche couette 2 personnes", "de Bettdecke 135x200", true],
    ["fr cherche matelas 140", "de 140er Matratze zu verschenken", false],
    ["tr çift kişilik yatak arıyorum", "de Doppelbett 180x200", false],
    ["ar محتاج فرشة لشخص واحد", "fr matelas 90x190", false],
    ["en double duvet cover wanted", "de Bettwäsche 200x220", false],
  ])("%s / %s", (need, offer, expected) => {
    expect(clashes(need, offer)).toBe(expected);
  });
});

describe("persons, litres and weights", () => {
  test.each([
    ["en table for six", "fr table pour 2 personnes", true],
    ["de Tisch für sechs gesucht", "es mesa para dos", true],
    ["ar أحتاج طاولة لستة أشخاص", "en table for two", true],
    ["nl zoek vierpersoonstent", "de 2er-Zelt", true],
    ["tr altı kişilik masa arıyorum", "fr table 8 places", false],
    ["en tent for two nights", "fr tente 2 places", false],
    ["nl bank gezocht, twee- of driezits", "it divano letto, due posti", false],
    ["en dog sitter for a labrador, 30 kg", "es cuido perros de hasta 10 kg", true],
    ["fr garde chien 8 kg", "fr je garde des chiens jusqu'à 10 kg", false],
    ["tr 60 litrelik sırt çantası arıyorum", "de Rucksack 20 L", true],
  ])("%s / %s", (need, offer, expected) => {
    expect(clashes(need, offer)).toBe(expected);
  });
});

describe("wheels and clothes", () => {
  test.each([
    ['en looking for a kids bike, 16"', "de Kinderrad 24 Zoll", true],
    ["tr 16 jant çocuk bisikleti arıyorum", "de Kinderrad 24 Zoll", true],
    ["de 26er Mountainbike gesucht", 'en mountain bike 26"', false],
    ["fr cherche vélo 24 vitesses", "en bike 28 inch", false],
    ["fr vêtements enfant 6 ans", "de Kinderkleidung Größe 86/92", true],
    ["en baby clothes 6-9 months", "fr habits bébé 24 mois", true],
    ["de Suche Kinderkleidung Gr. 116", "fr vêtements enfant 6 ans", false],
    ["en jacket M/L", "fr veste taille L", false],
    ["en boots 42", "de Stiefel Größe 38", true],
  ])("%s / %s", (need, offer, expected) => {
    expect(clashes(need, offer)).toBe(expected);
  });
});

/** A travel cot may do for who asks for a cot with bars, but nobody is told of it. */
test.each([
  ["fr cherche lit bébé à barreaux", "fr je donne lit parapluie", "list"],
  ["de Gitterbett gesucht", "nl campingbedje gratis", "list"],
  ["en cot with bars wanted", "fr lit bébé à donner", "notify"],
  ["fr cherche lit bébé", "de Gitterbett zu verschenken", "notify"],
])("one kind asked for, another offered: %s / %s", (need, offer, band) => {
  expect(weigh(read(need), read(offer), concepts).band).toBe(band);
});
