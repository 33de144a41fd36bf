import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { concepts } from "./kit.ts";

/** "de text": a language and what is said in it. */
const read = (said: string) => analyse(said.slice(3), said.slice(0, 2), concepts);
const about = (said: string): string =>
  read(said)
    .subjects.map(({ id }) => id)
    .join(" ");

describe("what the taker does, or what is done already, is no service", () => {
  test.each([
    ["en upright piano, free, but you carry it down", "piano"],
    ["en Washing machine, works fine. You carry", "washing-machine"],
    ["en Ikea shelf, fully assembled, free to collect", "shelf"],
    ["en Looking for a wardrobe, we carry it ourselves", "wardrobe"],
    ["fr piano à donner, à porter vous-mêmes", "piano"],
    ["fr Armoire à donner, déjà démontée", "wardrobe"],
    ["es Regalo muebles de Ikea ya montados", "furniture"],
    ["es Sofá gratis, lo cargáis vosotros", "sofa"],
    ["de Schrank zu verschenken, muss abgebaut und getragen werden", "wardrobe"],
    ["de Waschmaschine gratis, Transport müsst ihr selbst machen", "washing-machine"],
    ["it Letto in regalo, bisogna smontarlo e trasportarlo", "bed"],
    ["pt Máquina de lavar para dar, transporte por vossa conta", "washing-machine"],
    ["nl Kast gratis, moet zelf gedemonteerd en gesjouwd worden", "wardrobe"],
    ["tr Kanepe ücretsiz, kendiniz taşıyacaksınız", "sofa"],
    ["ar غسالة مجانا، النقل عليكم", "washing-machine"],
  ])("%s", (said, expected) => {
    expect(about(said)).toBe(expected);
  });

  test.each([
    ["en I'll help you carry it, the sofa is free", "carrying sofa"],
    ["en I assemble Ikea furniture, free", "furniture-assembly"],
    ["en Wardrobe must be assembled by Friday", "furniture-assembly"],
    ["en Can you carry my sofa down?", "carrying"],
    ["fr On vous aide à le porter : canapé à donner", "carrying sofa"],
    ["fr Qui peut m'aider à porter un canapé ? Il faut être deux", "carrying"],
    ["es Monto muebles de Ikea", "furniture-assembly"],
    ["de Schrank muss aufgebaut werden, 3. Stock", "furniture-assembly"],
    ["it Monto mobili Ikea gratis", "furniture-assembly"],
    ["pt Ajudo a carregar móveis", "carrying"],
    ["nl Wie helpt me een kast te dragen?", "carrying"],
    ["tr Ikea mobilya monte ederim", "furniture-assembly"],
    ["ar بركب عفش ايكيا مجانا", "furniture-assembly"],
  ])("a service after all: %s", (said, expected) => {
    expect(about(said)).toBe(expected);
  });
});

describe("shops and firms", () => {
  test.each([
    ["en Free quotes for plumbing, fully insured", true],
    ["en Our shop has refurbished laptops with 1 year warranty", true],
    ["en I work in a shop and can teach French", false],
    ["en The shop lets us take unsold bread, free for all", false],
    ["fr Plombier, devis gratuit, intervention rapide", true],
    ["fr Promo : coupe et couleur -20 %", true],
    ["fr Lave-linge, garantie encore 1 an, à donner", false],
    ["fr Je cherche une entreprise de déménagement avec devis gratuit", false],
    ["es Pintura de pisos, presupuesto sin compromiso", true],
    ["es Lavadora con garantía hasta 2027, la regalo", false],
    ["de Steuererklärungen für Firmen, 80 €/Std", true],
    ["de Meine Firma räumt das Büro, verschenken Schreibtische", false],
    ["it Frigoriferi rigenerati con garanzia, negozio aperto fino alle 19, sconti!", true],
    ["it Lavoro in un negozio, insegno inglese", false],
    ["pt Orçamento grátis para pintura", true],
    ["pt Máquina de lavar com garantia até 2027, dou", false],
    ["nl Koelkasten met garantie, winkel open tot 19 uur", true],
    ["nl Wasmachine, nog 1 jaar garantie, gratis", false],
    ["tr Firmalara muhasebe hizmeti", true],
    ["tr Erkek saç kesimi lazım, uygun fiyata, kim kesebilir?", false],
    ["ar عروض خاصة على تنظيف البيوت", true],
    ["ar غسالة لسا عليها ضمان، مجانا", false],
  ])("%s", (said, expected) => {
    expect(read(said).seller).toBe(expected);
  });
});

describe("gone or kept in part", () => {
  test.each([
    ["fr fauteuil roulant, je le prête. Les béquilles sont déjà parties", "wheelchair"],
    ["fr Lit à donner, le matelas reste chez nous", "bed"],
    ["fr Poussette (partie), lit bébé, chaise haute à donner", "crib high-chair"],
    ["en Washing machine free. The fridge next to it is staying, sorry", "washing-machine"],
    ["en Table free. No chairs left, before anyone asks", "table"],
    ["es Presto muletas, la silla de ruedas ya no está", "crutches"],
    ["de Verschenke Tisch, die Stühle sind schon weg", "table"],
    ["it Regalo culla, il passeggino resta da noi", "crib"],
    ["pt Dou cama, o colchão fica", "bed"],
    ["nl Bed gratis, het matras blijft hier", "bed"],
    ["tr Masa veriyorum, sandalyeler gitti", "table"],
    ["ar طاولة مجانا، الكراسي راحت", "table"],
    ["fr Je donne une table et plus de 20 livres", "table book"],
    ["en Desk free as my son has gone to uni", "desk"],
  ])("%s", (said, expected) => {
    expect(about(said)).toBe(expected);
    expect(read(said).gone).toBe(false);
  });

  test.each([
    ["en Free: loft bed. The bed is gone"],
    ["fr Lit bébé à donner. Le lit est déjà parti"],
    ["de Sofa zu verschenken, das Sofa ist schon weg"],
    ["de Kinderbett und Matratze zu verschenken. Das Bett und die Matratze sind schon weg"],
  ])("gone altogether: %s", (said) => {
    expect(read(said).gone).toBe(true);
  });
});
