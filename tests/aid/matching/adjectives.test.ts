import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { concepts } from "./kit.ts";

/** "de text": a language and what is said in it. */
const taughtIn = (said: string): readonly string[] =>
  analyse(said.slice(3), said.slice(0, 2), concepts)
    .subjects.map(({ id }) => id)
    .filter((id) => concepts.get(id)?.kindOf === "language");

describe("a language's name that says where something comes from", () => {
  test.each([
    "en Chinese dumpling workshop",
    "en Italian pasta evening",
    "en Turkish coffee on Friday",
    "en French bulldog needs a walk",
    "en Arabic calligraphy for beginners",
    "en Spanish guitar lessons",
    "en I teach Japanese cooking",
    "en learn Greek dancing",
    "en Russian pancakes, come and taste",
    "de chinesisch kochen, wer macht mit?",
    "de Italienisch kochen lernen",
    "de Ich koche italienisch für euch",
    "de türkischer Kaffee am Freitag",
    "de Französische Bulldogge sucht Gassigeher",
    "de Griechisch tanzen lernen",
    "de italienische Nudeln selber machen",
    "nl Marokkaans koken, wie leert het mij?",
    "nl Chinees koken, cursus",
    "nl Grieks dansen",
    "nl Turkse koffie op vrijdag",
    "nl Arabische kalligrafie voor beginners",
    "fr cours de cuisine italienne",
    "fr atelier raviolis chinois",
    "fr café turc vendredi soir",
    "fr guitare espagnole à donner",
    "es clases de cocina japonesa",
    "es baile griego",
    "es bulldog francés, paseo",
    "it corso di cucina giapponese",
    "it ballo greco",
    "it caffè turco venerdì",
    "pt dança grega",
    "pt massa italiana, noite",
    "pt curso de cozinha japonesa",
    "tr Japon mutfağı kursu",
    "tr Türk kahvesi içelim",
    "tr Arap hat sanatı",
    "ar دروس الطبخ الايطالي",
    "ar رقص يوناني",
    "ar الخط العربي دروس",
    "ar قهوة تركية يوم الجمعة",
  ])("%s", (said) => {
    expect(taughtIn(said)).toEqual([]);
  });

  test.each([
    ["en French lessons", "french"],
    ["en English conversation", "english"],
    ["en Spanish and guitar lessons", "spanish"],
    ["en I can teach German, guitar and maths", "german"],
    ["en French tutor, also cooking", "french"],
    ["de Türkischkurs", "turkish"],
    ["de Spanisch und Gitarre, Unterricht gratis", "spanish"],
    ["de Italienisch und kochen", "italian"],
    ["nl Franse les gezocht", "french"],
    ["nl Spaans en gitaar", "spanish"],
    ["fr cours de français et cuisine", "french"],
    ["fr guitare et espagnol", "spanish"],
    ["es inglés y guitarra", "english"],
    ["it italiano e cucina", "italian"],
    ["pt inglês e guitarra", "english"],
    ["tr İtalyanca ve gitar dersi", "italian"],
    ["ar دروس إيطالي وغيتار", "italian"],
  ])("%s: to be learnt", (said, language) => {
    expect(taughtIn(said)).toEqual([language]);
  });

  test.each([
    ["en German homework", "homework-help"],
    ["en English homework help", "homework-help"],
    ["nl Engels huiswerk", "homework-help"],
    ["tr Fransızca ödev", "homework-help"],
  ])("%s: still homework", (said, concept) => {
    expect(
      analyse(said.slice(3), said.slice(0, 2), concepts).subjects.map(({ id }) => id),
    ).toContain(concept);
  });
});
