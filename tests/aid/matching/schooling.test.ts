import { describe, expect, test } from "vitest";
import { measuresClash, measuresOf } from "../../../src/aid/matching/measures.ts";
import { schoolingOf } from "../../../src/aid/matching/schooling.ts";
import { wordsOf } from "../../../src/aid/matching/words.ts";

const read = (text: string, locale: string) => schoolingOf(wordsOf(text, locale), locale);
const measured = (text: string) => measuresOf(wordsOf(text, "fr"), "fr");
const said = (stretches: readonly (readonly [number, number])[]): string =>
  [...new Set(stretches.map((one) => one.join("-")))].join(" ");

describe("how old pupils are, in a need", () => {
  test.each([
    ["fr", "soutien en maths pour mon fils, en 3e, avant le brevet", "14-15"],
    ["fr", "aide en maths pour mon fils en 4e, 1 fois par semaine", "13-14"],
    ["fr", "ma fille (5e) galère en anglais", "12-13"],
    ["fr", "j'habite au 3e étage", ""],
    ["en", "maths help for my daughter in year 9", "13-14"],
    ["en", "9th grade algebra", "14-15"],
    ["en", "she is 9 years old", ""],
    ["es", "4.º de primaria, no llega a las tablas", "9-10"],
    ["es", "mi hijo en 2º de bachillerato", "17-18"],
    ["es", "necesito eso para el colegio", ""],
    ["de", "Nachhilfe Mathe, 8. Klasse", "13-14"],
    ["de", "Nachhilfe Klasse 8, 2 Stunden", "13-14"],
    ["de", "wohne im 3. Stock", ""],
    ["it", "mio figlio fa la terza media", "13-14"],
    ["it", "chitarra, livello base", ""],
    ["pt", "explicações de física do 12.º ano", "17-18"],
    ["pt", "há 1 ano que procuro", ""],
    ["nl", "bijles wiskunde, 5 havo", "16-17"],
    ["nl", "tweede klas vwo", "13-14"],
    ["nl", "groep van 8 kinderen", ""],
    ["ar", "ابني في الصف السادس وتعبان في الرياضيات", "11-12"],
    ["ar", "ثالث ثانوي رياضيات", "17-18"],
    ["ar", "ساكن بالطابق الثالث", ""],
    ["tr", "8. sınıf matematik, LGS'ye hazırlanıyor", "13-14"],
    ["tr", "lise 2 fizik", "15-16"],
    ["tr", "üçüncü katta oturuyorum", ""],
  ])("%s: %s", (locale, text, ages) => {
    expect(said(read(text, locale).wanted)).toBe(ages);
  });
});

describe("whom an offer teaches", () => {
  test.each([
    ["fr", "maths jusqu'au bac", "5-18"],
    ["fr", "Lycéenne en terminale, je donne des cours de maths aux collégiens", "11-15"],
    ["fr", "cours près du collège, pour le primaire", "6-11"],
    ["fr", "Cours de maths niveau licence uniquement", "19-99"],
    ["fr", "Étudiante à la fac, j'aide en maths", ""],
    ["en", "maths lessons for sixth formers and students", "16-18"],
    ["en", "Tutoring up to GCSE, A-level is beyond me", "5-16"],
    ["en", "not just primary, secondary too", "5-11 11-18"],
    ["en", "sixth form student offers maths tutoring", ""],
    ["es", "estudiante de 2º de bachillerato, doy clases a niños de primaria", "6-12"],
    ["es", "apoyo primaria y ESO; el bachillerato ya me queda grande", "6-12 12-16"],
    ["de", "Mathe-Nachhilfe von Klasse 7 bis Abitur", "12-13 16-19 12-19"],
    ["de", "ich bin in der 12. Klasse und gebe Nachhilfe", ""],
    ["de", "Mittel- und Oberstufe, kein Grundschulstoff", "13-16 15-19"],
    ["it", "ripetizioni per medie e superiori, università no", "11-14 14-19"],
    ["it", "fino alla terza media", "5-14"],
    ["pt", "sou aluna do 12.º ano e dou explicações ao básico", "6-15"],
    ["pt", "do 5.º ao 9.º ano", "10-15"],
    ["nl", "bijles wiskunde voor havo/vwo bovenbouw", "15-18"],
    ["nl", "ik zit in 6 vwo en geef bijles", ""],
    ["ar", "أساعد أولاد الابتدائي والإعدادي مجاناً", "6-12 12-15"],
    ["ar", "حتى الصف التاسع", "5-15"],
    ["tr", "ortaokul olur, lise yok", "10-14"],
    ["tr", "lise öğrencisiyim, ilkokul çocuklarına yardım ederim", "6-10"],
  ])("%s: %s", (locale, text, ages) => {
    expect(said(read(text, locale).taught)).toBe(ages);
  });
});

describe("schools that do not meet", () => {
  test.each([
    ["fr", "maths, mon fils est en 3e", "fr", "aide aux devoirs, primaire seulement", true],
    ["fr", "maths au collège", "fr", "le primaire, les maths du collège me dépassent", true],
    ["de", "Nachhilfe Mathe, 8. Klasse", "pt", "matemática do secundário", true],
    ["de", "Nachhilfe Mathe, 8. Klasse", "fr", "on aide les lycéens avant le bac", true],
    ["de", "Nachhilfe Mathe, 8. Klasse", "fr", "aide aux devoirs collège et lycée", false],
    ["ar", "ابني في الصف السادس", "nl", "bijles voor havo/vwo bovenbouw", true],
    ["pt", "física do 12.º ano", "it", "ripetizioni di fisica, solo scuola media", true],
    ["en", "maths for my son, 11 years old", "fr", "maths, primaire", false],
    ["tr", "oğlum 12 yaşında, matematik", "de", "Mathe, nur Oberstufe", true],
    ["en", "maths for my twins in year 4 and year 12", "fr", "maths au lycée", false],
    [
      "en",
      "linear algebra, first year at uni",
      "de",
      "Mathe, Mittel- und Oberstufe, kein Unikram",
      true,
    ],
    ["nl", "wiskunde, brugklas", "de", "Mathe, Realschule, nicht fürs Gymnasium", false],
  ])("%s %s / %s %s", (one, need, other, offer, expected) => {
    const [wanted, given] = [
      measuresOf(wordsOf(need, one), one),
      measuresOf(wordsOf(offer, other), other),
    ];
    expect(measuresClash(wanted, given)).toBe(expected);
  });

  test("of a bicycle a school says nothing", () => {
    const [need, offer] = [
      measured("vélo, pour aller au lycée"),
      measured("vélo, près du primaire"),
    ];
    expect(measuresClash(need, offer, false)).toBe(false);
  });
});
