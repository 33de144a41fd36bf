import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { compare } from "../../../src/aid/matching/weigh.ts";
import { concepts } from "./kit.ts";

const read = (text: string, locale: string): readonly string[] =>
  analyse(text, locale, concepts).subjects.map(({ id }) => id);

describe("what a word means is told by those beside it", () => {
  test.each([
    ["fr", "Coucou le Coteau, qui pourrait promener mon labrador ?", "dog-walking"],
    ["fr", "Avis aux chanteurs de douche : la chorale cherche des voix", "choir"],
    ["fr", "Je commence au buffet de la gare, pantalon à raccourcir", "clothes-repair"],
    ["fr", "On cherche un lit, je suis maman solo", "bed"],
    ["fr", "manuel de SVT, on l'a perdu", "school-books"],
    ["fr", "j'aimerais apprendre à lire l'arabe", "arabic"],
    ["en", "I'm Maisie, first aid badge, I babysit", "babysitting"],
    ["en", "I teach French, free. Newcomers welcome", "french"],
    ["en", "baby girl clothes 0-3 months", "baby-clothes"],
    ["en", "Got a letter from the tax office, who can explain it?", "tax-help"],
    ["es", "Regalo sofá que se hace cama", "sofa-bed"],
    ["es", "tienda de 5 plazas, la presto", "tent"],
    ["es", "recién llegada y sin nada: sartenes", "frying-pan"],
    ["de", "Hundepension daheim, nur kleine Rassen", "dog-sitting"],
    ["de", "Neu im Block am Hang, wer kann ein Regal an die Wand dübeln?", "drilling"],
    ["it", "Regalo batteria completa", "drums"],
    ["it", "vorrei cucire a macchina", "sewing"],
    ["it", "Regalo body, taglie 0-6 mesi", "baby-clothes"],
    ["it", "Ho un Ducato e guido io", "van-driver"],
    ["pt", "Bicicleta roda 20 do meu filho", "child-bike"],
    ["pt", "alguém me dá guarida três noites?", "guest-room"],
    ["nl", "Druppellader voor autoaccu te leen", "car-battery-charger"],
    ["nl", "Klein pakje voor mijn tante in Tanger", "parcel-traveller"],
    ["nl", "Wie wil mijn planten op het balkon water geven?", "plant-watering"],
    ["tr", "Derneğin 50 litrelik kazanı var, ödünç veririz", "cooking-pot"],
    ["tr", "Süt kefiri mayası isteyen olursa", "kefir"],
    ["tr", "yanımda gelip tercüme edecek biri var mı?", "interpreting"],
    ["tr", "okul çıkışı 1-2 saat bakacak biri var mı?", "after-school-care"],
    ["ar", "قدر كسكس كبير", "couscous-steamer"],
    ["ar", "عود شامي للإعارة", "oud"],
    ["ar", "ناقل بيتي يوم الأحد", "moving-help"],
  ])("%s %s", (locale, text, concept) => {
    expect(read(text, locale)).toEqual([concept]);
  });

  test.each([
    ["fr", "Je peux garder des valises ou des vélos à la cave", "storage-space"],
    ["fr", "je donne ma bibliothèque, 5 étagères", "bookcase"],
    ["fr", "cherche bougies d'anniversaire", "candles"],
    ["en", "need to borrow a first aid kit", "first-aid-kit"],
    ["es", "regalo material de camping", "camping-gear"],
    ["de", "Anhänger zu verleihen", "car-trailer"],
    ["it", "piatti fondi da regalare", "crockery"],
    ["it", "coltelli e taglieri da regalare", "knife"],
    ["de", "Kommunionkleid Größe 140", "communion-dress"],
    ["nl", "Ik neem pakjes aan voor buren", "parcel-reception"],
    ["tr", "saksı lazım", "flower-pots"],
  ])("%s %s (as ever)", (locale, text, concept) => {
    expect(read(text, locale)).toContain(concept);
  });
});

describe("a turn of phrase is read as what it means", () => {
  test.each([
    ["en", "a corner of somebody's garden where we can grow veg with the kids", "garden-plot"],
    ["tr", "Bahçemin arka tarafını ekmek isteyene veririm", "garden-plot"],
    ["tr", "ekmek isteyen var mı?", "bread"],
    ["ar", "إفطار كل جمعة في رمضان عندنا، أهلاً بالجميع", "iftar-meal"],
    ["it", "Servono tavoli e panche per la festa della via", "party-tables"],
    ["it", "Seggiolino auto con schienale per bimba di 5 anni", "booster-seat"],
    ["de", "Stuhlerhöhung für die Kleine", "chair-booster"],
    ["fr", "Qui me ferait un gâteau d'anniv pour les 6 ans de Lou ?", "cake-order"],
    ["en", "dad's laptop is crawling and full of popups", "computer-repair"],
    ["pt", "Portátil velho e lento, dou para peças", "laptop"],
    ["nl", "jeu-de-boulesballen te leen?", "petanque"],
    ["es", "Me apetece caminar todos los días con alguna vecina", "walking-group"],
    ["es", "Regalo muebles de Ikea", "furniture"],
    ["en", "could someone help, I can't manage putting them together", "furniture-assembly"],
    ["tr", "kedi için taşıma çantası olan var mı?", "pet-carrier"],
    ["ar", "محتاج حد يساعد ابني في واجب الحساب", "homework-help"],
    ["es", "puedo llevar vuestros paquetes a Correos", "post-office-run"],
    ["fr", "Gros carton vêtements bébé à donner", "baby-clothes"],
    ["ar", "كرتونة هدوم أطفال", "children-clothes"],
    ["fr", "carton de livres à donner", "book"],
    ["fr", "cherche cartons pour déménager", "boxes"],
    ["it", "cerco una chitarra in prestito", "guitar"],
    ["en", "candyfloss machine for the fete", "candyfloss-machine"],
    ["es", "comedero de pájaros", "bird-feeder"],
    ["de", "Kletterschuhe Größe 40", "climbing-shoes"],
    ["de", "Kinderfahrrad kaputt, wer repariert es?", "child-bike-repair"],
    ["nl", "volleybalnet te leen", "volleyball-net"],
    ["tr", "doğum gününe palyaço", "children-entertainment"],
    ["fr", "laisse et harnais à donner", "dog-gear"],
    ["it", "disdire il contratto della luce", "contract-help"],
  ])("%s %s", (locale, text, concept) => {
    expect(read(text, locale)).toContain(concept);
  });

  test.each([
    ["en", "We only have a paved yard, looking for an allotment", "masonry"],
    ["en", "put together flat-pack furniture, I find it relaxing", "meditation"],
    ["fr", "Une poussette : mon petit a 8 mois et je le porte partout", "door"],
    ["es", "grupo de vecinos para correr", "phone-chain"],
    ["es", "Regalo muebles de Ikea", "furniture-assembly"],
    ["de", "Bierzeltgarnituren für Straßenfeste, leihbar", "tool-library"],
    ["de", "Mitspieler für Fußball am Sonntag", "board-games-partner"],
    ["de", "Brettspiele zum Ausleihen", "board-games-partner"],
    ["en", "looking for a telescope", "microscope"],
  ])("and not as what it resembles: %s %s", (locale, text, concept) => {
    expect(read(text, locale)).not.toContain(concept);
  });
});

test.each([
  ["fr", "il nous manque des bras pour éplucher les légumes"],
  ["en", "anyone free to peel, chop and stir?"],
  ["es", "faltan manos para pelar patatas"],
  ["de", "wer hilft beim Gemüse schnippeln?"],
  ["it", "chi ci aiuta a pelare le patate?"],
  ["pt", "quem ajuda a descascar legumes?"],
  ["nl", "wie helpt groenten snijden?"],
  ["tr", "mutfakta yardım edecek var mı?"],
  ["ar", "مين بيساعدنا بالمطبخ"],
])("a hand in the kitchen is no cooking lesson: %s %s", (locale, text) => {
  expect(read(text, locale)).toEqual(["kitchen-help"]);
});

const near = (need: readonly [string, string], offer: readonly [string, string]) =>
  compare(analyse(need[1], need[0], concepts), analyse(offer[1], offer[0], concepts), concepts)
    .sure;

test("who mends things mends bicycles, lamps and toys, but no cars", () => {
  const cafe = ["fr", "Repair café samedi, on répare ensemble"] as const;
  expect(near(["en", "can someone fix my bike?"], cafe)).toBe(true);
  expect(near(["it", "Lampada che non si accende più, chi la ripara?"], cafe)).toBe(true);
  expect(near(["en", "can someone fix my car?"], cafe)).toBe(false);
});

test("a charger gets a flat battery going", () => {
  const need = ["fr", "batterie de la clio à plat, qui peut m'aider ?"] as const;
  expect(near(need, ["nl", "Druppellader te leen"])).toBe(true);
  expect(near(need, ["fr", "je donne une batterie et ses cymbales"])).toBe(false);
});

describe("a printer for things", () => {
  test.each([
    ["fr", "quelqu'un avec une imprimante 3D ?"],
    ["fr", "qui pourrait m'imprimer une pièce en 3D ?"],
    ["en", "someone with a 3D printer?"],
    ["en", "who can print a part in 3D"],
    ["es", "¿alguien con impresora 3D?"],
    ["es", "necesito imprimir una pieza en 3D"],
    ["de", "jemand mit 3-D-Drucker gesucht"],
    ["de", "kann mir jemand ein Teil ausdrucken in 3D"],
    ["it", "qualcuno con una stampante 3D?"],
    ["it", "chi mi stampa un pezzo in 3D?"],
    ["pt", "alguém com impressora 3D?"],
    ["pt", "imprimo peças em 3D"],
    ["nl", "iemand met een 3D-printer?"],
    ["nl", "ik print onderdelen in 3D"],
    ["tr", "3D yazıcısı olan var mı?"],
    ["tr", "3 boyutlu baskı yapabilen var mı"],
    ["ar", "حدا عنده طابعة ثلاثية الأبعاد؟"],
    ["ar", "اطبع قطع 3D بلاستيك"],
  ])("%s %s", (locale, text) => {
    expect(read(text, locale)).toEqual(["three-d-printer"]);
  });

  test.each([
    ["fr", "qui a une imprimante pour imprimer un CV ?"],
    ["en", "print a form please"],
    ["es", "alguien con impresora para un cv"],
  ])("%s %s (on paper)", (locale, text) => {
    expect(read(text, locale)).toEqual(["printing"]);
  });
});

describe("what neighbours of a square wrote", () => {
  test.each([
    ["es", "Botas de tacos talla 36, os las doy", "football-boots"],
    ["fr", "38° sous les toits, un ventilo svp", "fan"],
    ["fr", "ecran 24 pouces hdmi a donner", "monitor"],
    ["fr", "Quelqu'un pourrait-il me monter mes courses ?", "groceries"],
    ["fr", "J'anime vos fêtes à l'accordéon", "live-music"],
    ["en", "small office with fibre, free to use on weekday mornings", "coworking"],
    ["de", "Inbusschlüssel-Satz gesucht", "allen-keys"],
    ["it", "Caffè delle lingue ogni mercoledì", "language-cafe"],
    ["it", "cerco vasi grandi", "flower-pots"],
    ["nl", "wie kan naar mijn laptop kijken", "computer-repair"],
    ["es", "si hay que subir o bajar muebles", "carrying"],
    ["tr", "Evde baklava açarım", "cake-order"],
  ])("%s %s", (locale, text, concept) => {
    expect(read(text, locale)).toEqual([concept]);
  });

  test.each([
    ["fr", "à partir de 3 ans seulement", []],
    ["fr", "soirée du nouvel an chez nous", ["new-years-eve"]],
    ["es", "libro los lunes", []],
    ["es", "un libro de cocina", ["cookbook"]],
    ["de", "Platz in der Garage für mein Auto", ["garage-space"]],
    ["en", "Student looking for a quiet room to rent", ["housing-search"]],
  ])("%s %s (and no more)", (locale, text, all) => {
    expect(read(text, locale)).toEqual(all);
  });
});
