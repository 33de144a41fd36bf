import { describe, expect, test } from "vitest";
import { GENERATIONS } from "../../../src/aid/matching/languages/generations.ts";
import { LANGUAGES } from "../../../src/aid/matching/languages/known.ts";
import { LEARNERS } from "../../../src/aid/matching/languages/learners.ts";
import { obstacles } from "./kit.ts";

/** Whether something stands between a need and an offer that is not ruled out. */
function stops(need: string, offer: string): boolean {
  const { clash, doubt } = obstacles(need, offer);
  return clash || doubt;
}

describe("how far somebody is", () => {
  test.each([
    [
      "es Para practicar francés, ya me defiendo, ¿alguien con ganas?",
      "fr cours de français aux débutants",
      true,
    ],
    [
      "fr Je cherche à pratiquer mon anglais, je me débrouille",
      "en English lessons for beginners",
      true,
    ],
    [
      "fr Je cherche à pratiquer mon anglais, je me débrouille",
      "en English lessons, all levels",
      false,
    ],
    [
      "fr Je cherche à pratiquer mon anglais, je me débrouille",
      "en English lessons, beginners welcome",
      false,
    ],
    [
      "fr Je cherche à pratiquer mon anglais, je me débrouille",
      "fr Cours d'anglais, débutants et intermédiaires",
      false,
    ],
    [
      "fr Espagnol, j'ai un niveau B1, envie de progresser",
      "es Clases de español para principiantes",
      true,
    ],
    [
      "fr Espagnol, j'ai un niveau B1, envie de progresser",
      "es Clases de español nivel intermedio",
      false,
    ],
    ["fr Espagnol, j'ai un niveau B1, envie de progresser", "es Clases de español avanzado", false],
    [
      "fr Débutant complet en espagnol, qui m'apprend ?",
      "es Clases de español nivel intermedio",
      true,
    ],
    [
      "fr Débutant complet en espagnol, qui m'apprend ?",
      "fr Conversation espagnole, niveau B1 minimum",
      true,
    ],
    [
      "fr Débutant complet en espagnol, qui m'apprend ?",
      "es Clases de español todos los niveles",
      false,
    ],
    ["fr Débutant en espagnol, cours ?", "es Clases de español", false],
    ["fr Cours de guitare svp, merci d'avance", "fr Cours de guitare pour débutants", false],
    ["en I'd like to practise my German, I get by", "de Deutschkurs für Anfänger", true],
    ["en German lessons please, intermediate", "de Deutschkurs für Anfänger", true],
    ["en German lessons please, complete beginner", "de Deutschkurs für Anfänger", false],
    ["en German lessons please, complete beginner", "de Deutsch für Fortgeschrittene", true],
    ["en German lessons please, complete beginner", "de Deutschkurs ab B1", true],
    ["en German lessons please, complete beginner", "de Deutschkurs, alle Niveaus", false],
    [
      "en German lessons please, complete beginner",
      "de Deutschkurs, auch Anfänger willkommen",
      false,
    ],
    ["en I'd like to practise my German", "de Deutsch üben bei Kaffee, auch Anfänger", false],
    [
      "de Ich möchte mein Italienisch auffrischen, ich komme zurecht",
      "it Corso di italiano per principianti",
      true,
    ],
    ["de Italienisch lernen, mittleres Niveau", "it Lezioni di italiano per principianti", true],
    ["de Italienisch lernen, mittleres Niveau", "it Lezioni di italiano, tutti i livelli", false],
    ["de Italienisch lernen, Anfänger", "it Lezioni di italiano per principianti", false],
    ["de Italienisch lernen, Anfänger", "it Conversazione in italiano, livello intermedio", true],
    [
      "it Vorrei fare pratica di spagnolo, me la cavo",
      "es Clases de español para principiantes",
      true,
    ],
    [
      "it Vorrei fare pratica di spagnolo, me la cavo",
      "es Clases de español, cualquier nivel",
      false,
    ],
    [
      "it Parlo poco francese, principiante: chi mi insegna?",
      "fr Cours de français intermédiaire et avancé",
      true,
    ],
    [
      "it Parlo poco francese, principiante: chi mi insegna?",
      "fr Cours de français débutant",
      false,
    ],
    ["pt Quero praticar inglês, já me desenrasco", "en English for beginners, lessons", true],
    ["pt Aulas de inglês, nível intermédio", "en English lessons from scratch for beginners", true],
    ["pt Aulas de inglês, nível intermédio", "pt Dou aulas de inglês, todos os níveis", false],
    ["pt Aulas de inglês para principiante", "pt Dou aulas de inglês a iniciantes", false],
    [
      "pt Aulas de inglês, sou principiante",
      "pt Conversação em inglês, nível intermédio para cima",
      true,
    ],
    ["nl Ik wil mijn Frans oefenen, ik red me wel", "fr cours de français débutants", true],
    ["nl Franse les gezocht, halfgevorderd", "nl Franse les voor beginners", true],
    ["nl Franse les gezocht, halfgevorderd", "nl Franse les, alle niveaus", false],
    ["nl Franse les voor beginner gezocht", "nl Franse les voor gevorderden", true],
    ["nl Franse les voor beginner gezocht", "nl Franse les, ook beginners", false],
    ["tr Fransızca pratik yapmak istiyorum. Seviyem A2", "ar بعطي دروس فرنسي للمبتدئين", true],
    ["tr İngilizce dersi, orta seviye", "tr Yeni başlayanlara İngilizce dersi veririm", true],
    ["tr İngilizce dersi, orta seviye", "tr Her seviyeye İngilizce dersi veririm", false],
    ["tr Sıfırdan İngilizce öğrenmek istiyorum", "tr Orta seviye ve üstü İngilizce dersi", true],
    [
      "tr Sıfırdan İngilizce öğrenmek istiyorum",
      "tr Yeni başlayanlara İngilizce dersi veririm",
      false,
    ],
    ["ar بدي دروس انجليزي، مستواي متوسط", "en English lessons for beginners", true],
    ["ar بدي دروس انجليزي، مستواي متوسط", "ar دروس انجليزي لكل المستويات", false],
    ["ar بدي أتعلم انجليزي من الصفر", "ar دروس انجليزي للمستوى المتوسط", true],
    ["ar بدي أتعلم انجليزي من الصفر", "ar دروس انجليزي للمبتدئين", false],
    ["ar بدي مارس محادثة فرنسي، بدبر حالي", "fr cours de français pour débutants", true],
    [
      "es Ayuda con los deberes para mi hija de 8 años",
      "es Jubilada ayuda con los deberes a niños",
      false,
    ],
    ["en English conversation wanted, A2", "en English conversation group, A1-A2", false],
    ["en English conversation", "en English conversation for beginners", false],
    [
      "de Suche Laufpartner, gemütliches Tempo",
      "de Laufe jeden Sonntag gemütlich, Anfänger",
      false,
    ],
    ["fr Cherche partenaire tennis débutant", "fr Je joue au tennis, niveau débutant", false],
    [
      "fr Cherche partenaire tennis niveau intermédiaire",
      "fr Je joue au tennis, bon niveau",
      false,
    ],
    [
      "fr Cherche partenaire tennis niveau intermédiaire",
      "fr Je joue au tennis, grand débutant",
      true,
    ],
    [
      "fr Papoter en français une fois par semaine",
      "fr Conversation française tranquille, doucement",
      false,
    ],
    ["es Quiero practicar inglés", "es Intercambio inglés sin presión, poco a poco", false],
    ["nl Nederlands oefenen, praten", "nl Taalcafé, praten met Nederlanders, alle niveaus", false],
    ["tr Türkçe pratik yapmak istiyorum", "tr Türkçe sohbet, her seviye", false],
    ["ar بدي مارس انجليزي", "ar محادثة انجليزي", false],
    ["pt Quero conversar em francês", "pt Conversação em francês para iniciantes", false],
    ["pt Quero melhorar o meu francês, nível B2", "pt Francês para iniciantes, aulas", true],
  ])("%s / %s", (need, offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });
});

describe("grown-ups and children", () => {
  test.each([
    [
      "en want to learn the arabic alphabet, complete beginner (and old)",
      "fr Cours d'arabe pour enfants 7-12 ans",
      true,
    ],
    ["en guitar teacher for a total beginner? I'm 40", "fr Cours de guitare pour enfants", true],
    [
      "en guitar teacher for a total beginner? I'm 40",
      "fr Cours de guitare pour enfants et adultes",
      false,
    ],
    ["en guitar teacher for a total beginner? I'm 40", "en Guitar lessons, all ages", false],
    ["en guitar lessons for my son, he's 9", "en Guitar lessons for kids", false],
    ["en guitar lessons for my son, he's 9", "en Guitar lessons for teens and adults", true],
    ["en guitar lessons for my son, he's 9", "en Guitar lessons, adults only", true],
    [
      "en guitar lessons for my daughter, 15 years",
      "en Guitar lessons for teens and adults",
      false,
    ],
    ["en Retired, would love piano lessons", "en Piano lessons for children", true],
    ["en Retired, would love piano lessons", "en Retired teacher gives piano lessons", false],
    ["fr À cinquante ans je veux apprendre le piano", "fr Cours de piano pour enfants", true],
    [
      "fr J'ai 45 ans et je débute la natation, cours ?",
      "fr Natation : cours pour les enfants de 6 à 10 ans",
      true,
    ],
    [
      "fr J'ai 45 ans et je débute la natation, cours ?",
      "fr Cours de natation enfants et adultes",
      false,
    ],
    ["fr Cours de piano pour mon fils de 8 ans", "fr Cours de piano ados et adultes", true],
    ["fr Cours de piano pour ma fille de 15 ans", "fr Cours de piano ados et adultes", false],
    [
      "fr Cours de piano pour mon fils de 8 ans",
      "fr Cours de piano, j'ai deux enfants moi-même",
      false,
    ],
    ["fr Retraitée, je cherche cours de piano", "fr Cours de piano, tous âges", false],
    ["fr Retraitée, je cherche cours de piano", "fr Éveil musical et piano aux enfants", true],
    ["es Tengo 50 años y quiero aprender guitarra", "es Clases de guitarra para niños", true],
    [
      "es Tengo 50 años y quiero aprender guitarra",
      "es Clases de guitarra para niños y adultos",
      false,
    ],
    [
      "es Clases de guitarra para mi hijo de 7 años",
      "es Clases de guitarra para adolescentes y adultos",
      true,
    ],
    ["es Clases de guitarra para mi hijo de 7 años", "es Clases de guitarra para niños", false],
    ["es Soy jubilada, busco clases de inglés", "es Clases de inglés para peques", true],
    ["de Ich bin 60 und will Klavier lernen", "de Klavierunterricht für Kinder", true],
    ["de Ich bin 60 und will Klavier lernen", "de Klavierunterricht für Groß und Klein", false],
    [
      "de Klavierunterricht für meine Tochter, 8 Jahre",
      "de Klavierunterricht für Jugendliche und Erwachsene",
      true,
    ],
    ["de Klavierunterricht für meine Tochter, 8 Jahre", "de Klavierunterricht für Kinder", false],
    [
      "de Erwachsener Anfänger sucht Gitarrenunterricht",
      "de Gitarrenunterricht für Kinder ab 6",
      true,
    ],
    ["it Ho 55 anni e vorrei imparare il pianoforte", "it Lezioni di pianoforte per bambini", true],
    [
      "it Ho 55 anni e vorrei imparare il pianoforte",
      "it Lezioni di pianoforte per bambini e adulti",
      false,
    ],
    [
      "it Lezioni di chitarra per mio figlio di 8 anni",
      "it Chitarra, lezioni per adolescenti e adulti",
      true,
    ],
    ["it Pensionata cerca corso di inglese", "it Corso di inglese per bambini 6-10 anni", true],
    ["pt Tenho 48 anos e quero aulas de piano", "pt Aulas de piano para crianças", true],
    ["pt Tenho 48 anos e quero aulas de piano", "pt Aulas de piano, todas as idades", false],
    ["pt Aulas de guitarra para o meu filho", "pt Aulas de guitarra só para adultos", true],
    [
      "pt Aulas de guitarra para o meu filho de 8 anos",
      "pt Aulas de guitarra para adolescentes e adultos",
      true,
    ],
    ["nl Ik ben 52 jaar en wil gitaar leren, les gezocht", "nl Gitaarles voor kinderen", true],
    ["nl Ik ben 52 jaar en wil gitaar leren, les gezocht", "nl Gitaarles voor jong en oud", false],
    ["nl Gitaarles voor mijn zoon van 8 jaar", "nl Gitaarles voor tieners en volwassenen", true],
    ["nl Gepensioneerde zoekt pianoles", "nl Pianoles voor kinderen", true],
    ["tr 45 yaşındayım, gitar dersi almak istiyorum", "tr Çocuklara gitar dersi veririm", true],
    ["tr 45 yaşındayım, gitar dersi almak istiyorum", "tr Her yaşa gitar dersi veririm", false],
    ["tr Oğlum için gitar dersi, 8 yaşında", "tr Gençlere ve yetişkinlere gitar dersi", true],
    ["tr Emekliyim, piyano öğrenmek istiyorum", "tr Çocuklar için piyano dersi", true],
    ["ar عمري 45 سنة وبدي دروس بيانو", "ar دروس بيانو للأطفال", true],
    ["ar عمري 45 سنة وبدي دروس بيانو", "ar دروس بيانو لكل الأعمار", false],
    ["ar دروس جيتار لابني عمره 8 سنوات", "ar دروس جيتار للمراهقين والبالغين", true],
    ["ar متقاعد وبدي اتعلم انجليزي", "ar دروس انجليزي للأطفال", true],
    [
      "fr Cherche prof de piano pour moi, adulte débutant",
      "fr Cours de piano enfants, ados, adultes",
      false,
    ],
    ["fr Chorale : cherche choristes", "fr Chorale pour adultes", false],
    ["fr Mon fils de 9 ans cherche une chorale", "fr Chorale d'adultes, tous les lundis", true],
    ["en Homework help for my son, year 4", "en Retired teacher helps kids with homework", false],
    [
      "fr Aide aux devoirs pour mon fils en CM2",
      "fr Retraitée, aide aux devoirs enfants du primaire",
      false,
    ],
    [
      "de Hausaufgabenhilfe für meinen Sohn, 3. Klasse",
      "de Rentnerin gibt Nachhilfe für Grundschüler",
      false,
    ],
    ["en Chess partner wanted, I'm 70", "en Anyone for chess? I'm retired", false],
    ["en Chess partner wanted, retired", "en Chess club for kids on Wednesdays", true],
    [
      "fr Je voudrais apprendre le vélo, j'ai 40 ans",
      "fr J'apprends à faire du vélo aux adultes",
      false,
    ],
    [
      "fr Je voudrais apprendre le vélo, j'ai 40 ans",
      "fr J'apprends à faire du vélo aux enfants",
      true,
    ],
    ["fr Cours de yoga pour ma mère retraitée", "fr Cours de yoga débutants", false],
    [
      "en Swimming lessons for my mum, 65 years old",
      "en Swimming lessons for adults and children",
      false,
    ],
    ["en Maths lessons, I failed my GCSE 20 years ago", "en Maths lessons GCSE", false],
    ["en Maths lessons, I failed my GCSE 20 years ago", "en Maths tutoring for adults", false],
    [
      "de Klavierunterricht für meinen Sohn, 6. Klasse",
      "de Klavierunterricht für Kinder und Jugendliche",
      false,
    ],
    [
      "de Gitarrenunterricht für meinen Sohn, 3. Klasse",
      "de Gitarrenunterricht für Erwachsene",
      true,
    ],
    ["en Football club for my nephew, 7 yo", "en Adults only football on Sundays", true],
    ["fr Cherche cours de couture pour ma fille en CE2", "fr Cours de couture pour adultes", true],
  ])("%s / %s", (need, offer, expected) => {
    expect(stops(need, offer)).toBe(expected);
  });
});

describe("marks of learners and generations", () => {
  test.each(LANGUAGES)("$tag has all of them", ({ tag }) => {
    for (const marks of [LEARNERS, GENERATIONS]) {
      const all = Object.keys(marks["en"] ?? {}).toSorted();
      expect(Object.keys(marks[tag] ?? {}).toSorted()).toEqual(all);
    }
  });
});
