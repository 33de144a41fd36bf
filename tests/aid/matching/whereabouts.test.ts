import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { obstaclesBetween } from "../../../src/aid/matching/obstacles.ts";
import { concepts } from "./kit.ts";

/** "de text": a language and what is said in it. */
const read = (said: string) => analyse(said.slice(3), said.slice(0, 2), concepts);
const between = (need: string, offer: string) =>
  obstaclesBetween(read(need), read(offer), concepts);
const about = (said: string): string =>
  read(said)
    .subjects.map(({ id }) => id)
    .join(" ");

describe("far off", () => {
  test.each([
    ["en Cot free in Easthaven (40 km)", true],
    ["en Piano lessons, 45 min drive", true],
    ["en Freezer, free. Collect in Easthaven on the mainland", true],
    ["en Sofa to give, I deliver within 30 km", false],
    ["en E-bike to lend, battery lasts 60 km", false],
    ["en Bike with 40 km on it, free", false],
    ["en Piano lessons, 30 min each", false],
    ["fr bocaux vides à donner, mais à Valmorin (40 km)", true],
    ["fr Cours de piano à Valmorin (40 min de route)", true],
    ["fr Lit à donner à Valmorin (5 km)", false],
    ["fr Course à pied (10 km) dimanche", false],
    ["es Mesa gratis, está a 25 km", true],
    ["es Bici con batería de 60 km para prestar", false],
    ["es Sobre las 17 h voy en coche a la estación", false],
    ["de Klavierunterricht, 40 Autominuten von hier", true],
    ["de E-Bike zu verleihen, Reichweite 60 km", false],
    ["it Letto in regalo a Montalto (25 km)", true],
    ["it Bici elettrica in prestito, autonomia 60 km", false],
    ["pt Aulas de piano, a 40 minutos de carro", true],
    ["nl Bed gratis, 25 km verderop", true],
    ["tr Yatak hediye, 25 km uzakta", true],
    ["ar دروس بيانو، 40 دقيقة بالسيارة", true],
  ])("%s", (said, expected) => {
    expect(read(said).far).toBe(expected);
  });

  test("a doubt, unless the need names the place", () => {
    const offer = "fr Lit à donner à Valmorin (40 km)";
    expect(between("fr Je cherche un lit", offer).doubt).toBe(true);
    expect(between("fr Je cherche un lit à Valmorin", offer).doubt).toBe(false);
  });
});

describe("makes that are not dealt with", () => {
  test.each([
    ["en My MacBook won't boot", "es Arreglo ordenadores, nada de Apple", true],
    ["fr Mon MacBook ne démarre plus", "de Repariere Computer, keine Macs", true],
    ["es Mi iPhone no enciende", "fr Réparation téléphones (sauf iPhone)", true],
    ["de Mein iPhone lädt nicht mehr", "it Riparo telefoni tranne iPhone", true],
    ["en My iPhone won't charge", "de Repariere Handys, Apple leider nicht", true],
    ["en My MacBook is slow, who repairs it?", "nl Ik repareer computers, geen Apple", true],
    ["en My MacBook is slow, who repairs it?", "pt Arranjo computadores, nada de Apple", true],
    ["en My MacBook is slow, who repairs it?", "tr Bilgisayar tamiri, sadece Windows", true],
    ["en My iPhone won't charge", "ar بصلح موبايلات إلا ايفون", true],
    ["en My computer won't boot", "en I fix computers, no Macs", false],
    ["en My phone is broken", "fr Réparation téléphones (sauf iPhone)", false],
    ["en My MacBook won't boot", "en I mend PCs and Macs", false],
    ["en Windows need cleaning", "en I fix computers, no Windows", false],
  ])("%s / %s", (need, offer, expected) => {
    expect(between(need, offer).out).toBe(expected);
  });

  test("no fruit", () => {
    expect(about("es Arreglo ordenadores, nada de Apple")).toBe("computer-repair");
    expect(about("en Apple tree prunings, free apples too")).toContain("apples");
  });
});

describe("what animals and people are called", () => {
  test.each([
    ["en I can't walk Biscuit, our labrador", "dog-walking"],
    ["en Need someone to feed Pixel, our cat, in August", "cat-sitting"],
    ["en Biscuit and Luna, our dogs, need walking", "dog-walking"],
    ["en My daughter Rosie needs maths lessons", "math-lessons"],
    ["en Free: My Dog Bed", "dog-bed"],
    ["en Need biscuits for the party", "cake"],
    ["fr Qui peut promener Caramel, notre labrador, le matin ?", "dog-walking"],
    ["fr Ma fille Clémentine cherche des cours de maths", "math-lessons"],
    ["es ¿Quién puede pasear a Canela, nuestra perra?", "dog-walking"],
    ["it Chi può portare fuori Nero, il nostro cane?", "dog-walking"],
    ["pt Quem pode passear o Bolacha, o nosso cão?", "dog-walking"],
    ["nl Wie kan Koekje, onze hond, uitlaten?", "dog-walking"],
  ])("%s", (said, expected) => {
    expect(about(said)).toBe(expected);
  });
});
