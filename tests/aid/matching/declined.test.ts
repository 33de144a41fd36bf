import { describe, expect, test } from "vitest";
import { obstacles, read } from "./kit.ts";

const ids = (said: string) => read(said).subjects.map(({ id }) => id);

describe("kept by its owner", () => {
  test.each([
    ["de Strampler abzugeben, Mützchen auch. Kinderwagen behalten wir noch", true],
    ["de Strampler zu verschenken, den Kinderwagen wollen wir noch behalten", true],
    ["en Giving away onesies and bibs, keeping the pram for now", true],
    ["en Free baby clothes. Pram? We're keeping that one", true],
    ["fr Bodies à donner, on garde la poussette pour le prochain", true],
    ["fr Je donne la table à langer. La poussette, on la garde encore", true],
    ["es Regalo ropa de bebé, me quedo con la silla de paseo", true],
    ["it Regalo tutine e body, il passeggino lo teniamo", true],
    ["pt Dou fraldas, o carrinho de bebé fica connosco", true],
    ["nl Rompertjes gratis, de kinderwagen houden we nog", true],
    ["tr Zıbın ve bere veriyorum, bebek arabası bizde kalıyor", true],
    ["ar عندي تياب اطفال للعطاء، عربة الأطفال سنحتفظ بها", true],
    ["de Kinderwagen abzugeben, ich behalte ihn noch bis Sonntag", false],
    ["de Kinderwagen zu verschenken, darf behalten werden", false],
    ["en Pram to give away, you can keep it", false],
    ["en Pram, kept in good condition, free", false],
    ["fr Poussette à donner, je la garde jusqu'à dimanche", false],
    ["it Passeggino in regalo, lo tengo da parte fino a sabato", false],
    ["nl Kinderwagen gratis, mag je houden", false],
    ["tr Bebek arabası vereceğim, sizde kalsın", false],
    ["ar عربة اطفال ببلاش، خليها عندك", false],
  ])("%s", (offer, expected) => {
    expect(obstacles("en Pushchair wanted", offer).out).toBe(expected);
  });

  test.each([
    ["fr Qui garde mes enfants ?", "fr Je garde les enfants après l'école"],
    ["fr Qui peut garder mon chat ?", "fr Je garde les chats pendant les vacances"],
    ["en Drill wanted", "en I'm keeping the drill, but happy to lend it"],
  ])("%s / %s", (need, offer) => {
    expect(obstacles(need, offer).out).toBe(false);
  });
});

describe("beyond whoever offers", () => {
  test.each([
    ["en Who can print a form?", "en Happy to help with CVs. Can't print them though", true],
    ["en Who can print a form?", "fr Aide pour CV et lettres, impossible de les imprimer", true],
    ["en Who can print a form?", "de Lebensläufe schreibe ich gern, drucken kann ich nicht", true],
    ["en Who can print a form?", "it Aiuto con curriculum e lettere, stampare no", true],
    ["en Who can print a form?", "nl Help met cv en brief, afdrukken lukt niet", true],
    ["en Who can print a form?", "pt Ajudo com currículos, imprimir não consigo", true],
    ["en Who can print a form?", "ar بساعد بالسيرة الذاتية، بس ما بطبع", true],
    ["en Who translates a letter?", "tr Form doldurmaya yardım ederim, çeviri yapamam", true],
    ["en Who repairs my bike?", "es Regalo bici y casco, reparar no sé", true],
    ["en Ironing help wanted", "fr Garde d'enfants le soir, repassage : impossible", true],
    ["en Cleaner wanted", "de Einkaufen gern. Putzen oder kochen kann ich leider nicht", true],
    ["en Can't print at home, who can help?", "en I print documents for neighbours", false],
    ["es No puedo imprimir, ¿quién me ayuda?", "fr J'imprime vos documents", false],
    ["en CV help wanted", "en Happy to help with CVs. Can't print them though", false],
    ["en Who drives me to the market?", "en I can drive you, can't drive on Sundays", false],
  ])("%s / %s", (need, offer, expected) => {
    expect(obstacles(need, offer).out).toBe(expected);
  });
});

describe("what somebody knows nothing of", () => {
  test.each([
    "en I fix phones after work. I know nothing about laptops",
    "en Laptops I don't understand, phones I fix",
    "fr Je répare les téléphones. Les ordinateurs portables, je n'y connais rien",
    "es Arreglo móviles, de portátiles no entiendo",
    "de Ich repariere Handys, von Laptops verstehe ich nichts",
    "it Riparo telefoni, di portatili non me ne intendo",
    "nl Ik repareer telefoons, van laptops heb ik geen verstand",
    "tr Telefon tamir ederim, laptoptan anlamam",
    "ar أصلح الهواتف وأبدّل الشاشات بعد دوامي. اللابتوب لا أفهم فيه",
  ])("%s", (offer) => {
    expect(ids(offer)).toEqual(["smartphone-repair"]);
    expect(obstacles("en Can somebody fix my laptop?", offer).out).toBe(true);
    expect(obstacles("en Can somebody fix my phone?", offer).out).toBe(false);
  });

  test.each([
    ["en Happy to help in the garden. Electrics? Not my thing", "electrical-work"],
    ["fr Je répare les vélos, mais je n'y connais rien en voitures", "car"],
    ["fr Cours de piano, la guitare je n'y connais rien", "guitar"],
    ["es Doy clases de piano, de guitarra no sé nada", "guitar"],
    ["de Gartenarbeit gern, von Elektrik keine Ahnung", "electrical-work"],
    ["it Riparo biciclette, ma di auto non ci capisco niente", "car"],
    ["pt Arranjo bicicletas, mas não entendo de carros", "car"],
    ["pt Dou aulas de piano, de guitarra não sei nada", "guitar"],
    ["nl Pianoles, van gitaar ken ik niets", "guitar"],
    ["tr Piyano dersi veririm, gitar bilmem", "guitar"],
    ["ar بصلح دراجات، بس السيارات ما بفهم فيها", "car"],
    ["en I fix laptops in the evenings. No phones, no printers", "printing"],
  ])("%s", (offer, concept) => {
    expect(ids(offer)).not.toContain(concept);
    expect(read(offer).excluded).toContain(concept);
  });

  test.each([
    "en I know nothing about computers, who helps?",
    "fr Je n'y connais rien en informatique, qui peut m'aider ?",
    "es No entiendo de ordenadores, ¿quién me ayuda?",
    "de Kenne mich mit Computern nicht aus, wer hilft?",
    "it Non ci capisco niente di computer, chi mi aiuta?",
    "pt Não percebo nada de computadores, quem me ajuda?",
    "nl Ik heb geen verstand van computers, wie helpt?",
    "tr Bilgisayardan anlamıyorum, kim yardım eder?",
    "ar لا أفهم في الكمبيوتر، مين يساعدني؟",
  ])("%s: asks for just that", (need) => {
    expect(read(need).excluded).toEqual([]);
    expect(["computer", "computer-repair"]).toContain(ids(need)[0]);
    expect(obstacles(need, "en I help with computers").out).toBe(false);
  });

  test.each([
    "en Free laptop, I know nothing about computers",
    "es Regalo portátil, no entiendo de ordenadores",
    "de Laptop zu verschenken, kenne mich mit Computern nicht aus",
    "tr Laptop veriyorum, bilgisayardan anlamam",
  ])("%s: given all the same", (offer) => {
    expect(ids(offer)).toEqual(["laptop"]);
    expect(obstacles("en Laptop wanted", offer).out).toBe(false);
  });
});

describe("not needed", () => {
  test.each([
    ["tr Okuldan sonra bakacak biri lazım, ödev yaptırmaya gerek yok", true],
    ["fr Cherche babysitter, pas besoin d'aide aux devoirs", true],
    ["en Looking for a babysitter, homework help not needed", true],
    ["es Busco niñera, no hace falta ayuda con los deberes", true],
    ["de Babysitter gesucht, Hausaufgabenhilfe brauchen wir nicht", true],
    ["it Cerco babysitter, aiuto compiti non serve", true],
    ["pt Procuro babysitter, ajuda nos trabalhos de casa não é preciso", true],
    ["nl Oppas gezocht, huiswerkhulp hoeft niet", true],
    ["ar بدي حدا يهتم بالولد، واجبات ما في داعي", true],
    ["en Looking for homework help, no need for experience", false],
    ["fr Cherche aide aux devoirs, pas besoin de diplôme", false],
  ])("%s", (need, expected) => {
    expect(obstacles(need, "en I help children with their homework").out).toBe(expected);
  });

  test.each([
    "it Cerco pianoforte in prestito, lezioni no",
    "es Busco piano prestado, clases no",
    "pt Procuro piano emprestado, aulas não",
    "fr Cherche un piano à emprunter. Des cours ? Non merci",
    "en Looking to borrow a piano, no need for lessons",
    "de Klavier gesucht, Unterricht brauche ich nicht",
    "nl Piano te leen gezocht, lessen hoeft niet",
    "tr Piyano ödünç lazım, ders istemiyorum",
    "ar بدي استعير بيانو، ما في داعي لدروس",
  ])("%s", (need) => {
    expect(obstacles(need, "en Piano lessons for beginners").out).toBe(true);
    expect(obstacles(need, "en Lending my piano").out).toBe(false);
  });

  test.each([
    ["en Storage wanted for a bike", "es Guardo maletas o cajas, bicis no que no caben"],
    ["de Wer nimmt mein Fahrrad?", "it Tengo scatole in cantina, bici no perché non ci stanno"],
  ])("%s / %s", (_, offer) => {
    expect([...read(offer).declined.needless]).toEqual(["bike"]);
  });
});

describe("for parts or broken", () => {
  test.each([
    ["es bici de paseo para piezas, cambio roto, la regalo", true],
    ["en Free bike, spares or repair", true],
    ["fr Vélo pour pièces à donner", true],
    ["fr Je donne mon vélo, il est cassé", true],
    ["de Fahrrad defekt, für Bastler, zu verschenken", true],
    ["it Bici per ricambi, regalo", true],
    ["pt Dou bicicleta para peças", true],
    ["nl Fiets voor onderdelen, gratis", true],
    ["tr Bozuk bisiklet, parçalık, ücretsiz", true],
    ["ar بعطي بسكليت لقطع الغيار", true],
    ["en Free bike, rear light broken", false],
    ["en Free bike, a bit squeaky", false],
    ["en Free bike, nothing broken", false],
    ["de Fahrrad zu verschenken, Klingel kaputt", false],
    ["tr Bisiklet veriyorum, zili bozuk", false],
  ])("%s", (offer, expected) => {
    expect(obstacles("en Looking for a cheap second-hand bike", offer).doubt).toBe(expected);
  });

  test.each([
    "en Looking for a bike in any condition",
    "en Looking for old bikes for parts",
    "fr Cherche vélo, même cassé",
    "de Suche Fahrrad, Zustand egal",
    "es Busco bici, aunque esté rota",
    "it Cerco bici anche rotta",
    "pt Procuro bicicleta em qualquer estado",
    "nl Zoek fiets, mag kapot zijn",
    "ar بدي بسكليت باي حالة",
  ])("%s", (need) => {
    expect(obstacles(need, "es Regalo bici para piezas").doubt).toBe(false);
  });

  test("given away broken is no repair, and mending broken things is", () => {
    const need = "en Who repairs my washing machine?";
    expect(obstacles(need, "de Waschmaschine defekt zu verschenken").doubt).toBe(true);
    expect(obstacles(need, "es Arreglo lavadoras averiadas gratis").doubt).toBe(false);
  });
});
