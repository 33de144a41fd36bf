import { describe, expect, test } from "vitest";
import { compare } from "../../../src/aid/matching/weigh.ts";
import { concepts, obstacles, read } from "./kit.ts";

/** Whether something stands between a need and an offer, or the size of the thing itself does. */
function stops(need: string, offer: string): boolean {
  const { clash, doubt } = obstacles(need, offer);
  return clash || doubt || compare(read(need), read(offer), concepts).best?.otherSize === true;
}

describe("small, and very large", () => {
  test.each([
    ["it Cerco in prestito una tenda piccola da 2 posti", "nl Tunneltent 5 personen te leen", true],
    ["it Cerco in prestito una tenda da 2 posti", "nl Tunneltent 3 personen te leen", false],
    ["it Cerco in prestito una tenda piccola da 2 posti", "it Presto tenda 3 posti", false],
    ["en small tent for 2 people to borrow", "en I lend my 6 person tent", true],
    ["en small tent for 2 people to borrow", "en I lend my tent", false],
    ["fr Cherche petite tente 2 places", "fr Prête tente 6 places", true],
    ["es Busco tienda pequeña de 2 personas", "es Presto tienda de campaña de 6 personas", true],
    ["de Kleines Zelt für 2 Personen gesucht", "de Verleihe Zelt für 6 Personen", true],
    ["pt Procuro tenda pequena de 2 lugares", "pt Empresto tenda de 6 lugares", true],
    ["nl Klein tentje voor 2 personen te leen gezocht", "nl Tent voor 6 personen te leen", true],
    ["tr 2 kişilik küçük çadır arıyorum", "tr 6 kişilik çadır ödünç veririm", true],
    ["ar بدي خيمة صغيرة لشخصين", "ar بعير خيمة 6 اشخاص", true],
    [
      "fr Je cherche une très grande marmite (30 L mini)",
      "fr Vide maison: je donne trois casseroles",
      true,
    ],
    ["fr Je cherche une très grande marmite", "fr Je prête ma grande marmite", false],
    ["fr Je cherche une très grande marmite", "fr Je prête une marmite de 40 litres", false],
    ["fr Je cherche une très grande marmite", "fr Je prête une petite casserole", true],
    ["fr Je cherche une marmite", "fr Je prête une casserole", false],
    ["en Huge cooking pot needed", "en Saucepans to give away", true],
    ["en Huge cooking pot needed", "en I lend a huge stockpot", false],
    ["en Huge cooking pot needed", "en Lending a pot, 30 litres", false],
    ["en Huge cooking pot needed", "en Small saucepan to lend", true],
    ["es Necesito una olla muy grande", "es Regalo ollas", true],
    ["es Necesito una olla muy grande", "es Presto olla grande", false],
    ["de Suche riesigen Kochtopf", "de Kochtöpfe abzugeben", true],
    ["de Suche riesigen Kochtopf", "de Verleihe großen Kochtopf", false],
    ["it Cerco una pentola grandissima", "it Regalo pentole", true],
    ["it Cerco una pentola grandissima", "it Presto pentola grande", false],
    ["pt Preciso de uma panela enorme", "pt Dou panelas", true],
    ["pt Preciso de uma panela enorme", "pt Empresto panela grande", false],
    ["nl Reusachtige kookpot gezocht", "nl Kookpotten weg te geven", true],
    ["nl Heel grote kookpot gezocht", "nl Grote kookpot te leen", false],
    ["tr Kocaman bir tencere lazım", "tr Tencere veriyorum", true],
    ["tr Kocaman bir tencere lazım", "tr Büyük tencere ödünç verilir", false],
    ["ar بدي طنجرة كبيرة كتير", "ar بعطي طناجر", true],
    ["ar بدي طنجرة كبيرة كتير", "ar بعير طنجرة كبيرة", false],
    ["en Very big thank you, need a ladder", "en I lend my ladder", false],
    ["fr Qui a une échelle ? un énorme merci", "fr Je prête mon échelle", false],
    ["fr Besoin d'une échelle pour un très grand arbre", "fr Je prête mon échelle", false],
    ["en Need a drill for a massive shelf", "en I lend my drill", false],
    ["en XL sweater wanted", "en Giving away sweater", false],
    ["de Suche Leiter für sehr große Hecke", "de Verleihe Leiter", false],
    ["it Cerco trapano, lavoro enorme", "it Presto trapano", false],
  ])("%s / %s", (need, offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });
});

describe("schools that are not taught", () => {
  test.each([
    [
      "fr Besoin d'aide en espagnol pour ma fille, niveau terminale",
      "es Profe jubilada: español para niños de primaria, nada de instituto",
      true,
    ],
    ["fr Aide en maths pour mon fils au lycée", "fr Cours de maths collège, pas de lycée", true],
    [
      "fr Aide en maths pour mon fils au lycée",
      "fr Cours de maths primaire et collège, sans le lycée",
      true,
    ],
    [
      "fr Aide en maths pour mon fils au collège",
      "fr Cours de maths primaire et collège, sans le lycée",
      false,
    ],
    ["fr Aide en maths pour mon fils au lycée", "fr Cours de maths sans pression au lycée", false],
    ["de Mathe-Nachhilfe für Sohn, Oberstufe", "de Mathe-Nachhilfe, keine Oberstufe", true],
    [
      "de Mathe-Nachhilfe für Sohn, Oberstufe",
      "de Mathe-Nachhilfe Unterstufe, ohne Oberstufe",
      true,
    ],
    [
      "de Mathe-Nachhilfe für Sohn, Oberstufe",
      "de Mathe-Nachhilfe ohne Stress, auch Oberstufe",
      false,
    ],
    [
      "it Ripetizioni di matematica per mio figlio alle superiori",
      "it Ripetizioni di matematica elementari e medie, niente superiori",
      true,
    ],
    [
      "it Ripetizioni di matematica per mio figlio al liceo",
      "it Ripetizioni di matematica medie, niente liceo",
      true,
    ],
    [
      "es Clases de mates para mi hijo de bachillerato",
      "es Clases de mates de primaria y ESO, nada de bachillerato",
      true,
    ],
    [
      "es Clases de mates para mi hijo de bachillerato",
      "es Clases de mates de ESO, sin bachillerato",
      true,
    ],
    [
      "es Clases de mates para mi hijo de la ESO",
      "es Clases de mates de ESO, sin bachillerato",
      false,
    ],
    [
      "pt Explicações de matemática para o meu filho no secundário",
      "pt Explicações de matemática do básico, nada de secundário",
      true,
    ],
    [
      "pt Explicações de matemática para o meu filho no secundário",
      "pt Explicações de matemática 2º ciclo, sem secundário",
      true,
    ],
    [
      "nl Bijles wiskunde voor zoon, bovenbouw vwo",
      "nl Bijles wiskunde onderbouw, geen bovenbouw",
      true,
    ],
    [
      "nl Bijles wiskunde voor zoon, middelbare school",
      "nl Bijles rekenen basisschool, zonder middelbare school",
      true,
    ],
    ["tr Oğluma lise matematik dersi", "tr Ortaokul matematik dersi veririm, lise yok", true],
    ["tr Oğluma lise matematik dersi", "tr İlkokul matematik dersi veririm, lise değil", true],
    ["ar دروس رياضيات لابني بالثانوي", "ar دروس رياضيات للابتدائي، بدون ثانوي", true],
    ["ar دروس رياضيات لابني بالثانوي", "ar دروس رياضيات للابتدائي، مو ثانوي", true],
    ["en Maths help for my son, A levels", "en Maths tutoring GCSE, nothing for A level", true],
    ["en Maths help for my son, A levels", "en Maths tutoring primary, no A level", true],
  ])("%s / %s", (need, offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });
});
