import { describe, expect, test } from "vitest";
import { FITTING } from "../../../src/aid/matching/languages/fitting.ts";
import { LANGUAGES } from "../../../src/aid/matching/languages/known.ts";
import { OUTINGS } from "../../../src/aid/matching/languages/outings.ts";
import { SCHOOL_RUNS } from "../../../src/aid/matching/languages/schoolruns.ts";
import { isTold } from "./kit.ts";

test.each([FITTING, OUTINGS, SCHOOL_RUNS])("every language has words", (words) => {
  expect(Object.keys(words).toSorted()).toEqual(LANGUAGES.map(({ tag }) => tag).toSorted());
});

describe("for so many persons", () => {
  test.each([
    ["es Necesito una paellera para 20 personas", "es Presto paellera de 4 raciones"],
    ["fr Cherche appareil à raclette pour 8", "fr Je prête mon appareil à raclette, 2 poêlons"],
    ["de Raclette für 10 gesucht", "de Verleihe Raclette, 4 Pfännchen"],
    ["en Need a large paella pan to feed 20", "en Paella pan, serves 4, happy to lend"],
    ["it Cerco tavolo per 12 persone", "it Presto tavolo da 4"],
    ["tr 20 kişilik tencere arıyorum", "tr 4 porsiyonluk tencere ödünç verebilirim"],
    ["ar بدي كسكاس لعشرين شخص", "ar عندي كسكاس بيكفي 5 أشخاص"],
    ["pt Procuro paelheira para 20 pessoas", "pt Empresto paelheira de 4 porções"],
    ["nl Zoek een grote pan voor 25 man", "nl Pan voor 4 porties te leen"],
  ])("too few: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test.each([
    ["es Necesito una paellera para 20 personas", "es Presto paellera de 20 raciones"],
    ["de Suche großen Topf für 30 Leute", "de Verleihe Topf für 30 Portionen"],
    ["fr Cherche table de 1,20 m", "fr Donne table de 1,20 m"],
    ["it Cerco tavolo da cucina", "it Regalo tavolo da 4"],
  ])("enough: %s", (need, offer) => expect(isTold(need, offer)).toBe(true));
});

describe("ladders", () => {
  test.each([
    ["fr Cherche une échelle pour samedi, 4 m mini", "it Presto scala a libretto, 6 gradini"],
    ["fr Cherche une échelle, toit à 5 m", "tr 3 metrelik merdiven ödünç verebilirim"],
    ["en I need a ladder, 5 m high ceiling", "en I have a stepladder with 3 steps to lend"],
    ["de Suche Leiter, mindestens 5 m", "de Verleihe Trittleiter mit 4 Stufen"],
    ["nl Ladder gezocht, dakgoot op 6 meter", "nl Trapladder met 5 treden te leen"],
    ["ar بدي سلم 5 متر", "ar عندي سلم 4 درجات بعيره"],
  ])("too short: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test.each([
    ["en I need a ladder, 2.60 m high ceiling", "en I have a stepladder with 5 steps to lend"],
    ["fr Cherche escabeau pour plafond de 2m60", "fr Prête escabeau de 1m20"],
    ["de Suche Leiter 3 m für die Dachrinne", "de Leiter 3 m zu verleihen"],
    ["es Busco escalera de 2 metros", "es Presto escalera de 7 peldaños"],
    ["tr 2 metrelik merdiven arıyorum", "tr 8 basamaklı merdiven ödünç verebilirim"],
  ])("long enough: %s", (need, offer) => expect(isTold(need, offer)).toBe(true));
});

describe("ages of clothes", () => {
  test.each([
    ["es Busco ropa de niña talla 2-3 años", "en Giving away teenage clothes, age 14-15"],
    ["en Girls clothes aged 3 please", "en bag of girl's clothes, ages 9 to 10"],
    ["it Cerco vestiti bimbo 6-12 mesi", "it Regalo vestiti bimbo taglia 6 anni"],
    ["es Busco ropa de niña de 3 años", "es Regalo ropa de niña talla 12"],
    ["tr Kız çocuk kıyafeti arıyorum, 3 yaş", "tr Ergen kıyafetleri veriyorum"],
    ["pt Roupa de menina, idade 3", "pt Dou roupa de adolescente"],
  ])("outgrown: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test.each([
    ["en Looking for baby clothes 0-3 months", "en Baby clothes 3-6 months to give away"],
    ["fr Cherche vêtements fille 14 ans", "fr Donne vêtements fille 14-15 ans"],
    ["en Clothes for my teenage son", "en Boys clothes age 13-14"],
  ])("they fit: %s", (need, offer) => expect(isTold(need, offer)).toBe(true));
});

describe("children who are looked after", () => {
  test.each([
    ["en Babysitter for our two, 5 and 8", "en I babysit, only under threes"],
    ["de Babysitter für 5 und 8 Jahre gesucht", "de Ich passe auf Kinder auf, nur unter drei"],
    ["en Babysitter for 4 month old", "en I babysit, not under twos"],
    ["en Babysitting at night 20h-7h needed", "en I babysit, days on weekdays only"],
  ])("others: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test.each([
    ["en Babysitter for our two, 1 and 2", "en I babysit, only under threes"],
    ["en Babysitter for our two, 5 and 8", "en I babysit, not under twos"],
  ])("these: %s", (need, offer) => expect(isTold(need, offer)).toBe(true));
});

describe("breeds", () => {
  test.each([
    ["en walk Biscuit, our labrador, please", "en Happy to walk small dogs up to 10 kg only"],
    ["fr Qui promène notre berger australien ?", "fr Je promène chiens de moins de 10 kg"],
    ["tr Kangalımı gezdirecek biri lazım", "tr Köpek gezdiririm, sadece küçük ırklar"],
    ["de Wer geht mit unserem Dackel raus?", "de Gassi gehen, nur große Hunde"],
  ])("of another size: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test.each([
    ["de Wer geht mit unserem Dackel Gassi?", "de Ich gehe mit Hunden Gassi, nur kleine Rassen"],
    ["it Cerco chi porta a spasso il mio bassotto", "it Porto a spasso cani, solo taglia piccola"],
    ["en Could someone walk our beagle?", "en Happy to walk small dogs only"],
  ])("as wanted: %s", (need, offer) => expect(isTold(need, offer)).toBe(true));
});

describe("who learns as a grown-up", () => {
  test.each([
    [
      "ar عايز أتعلم فرنسي من الأول، أنا لسه واصل من شهرين",
      "ar بساعد أولاد تالتة لخامسة ابتدائي في الواجب، عربي وفرنسي",
    ],
    ["en I want to learn guitar, I work days", "en Guitar lessons for kids"],
    ["es Quiero aprender inglés, trabajo por las mañanas", "es Clases de inglés para niños"],
    ["tr İngilizce öğrenmek istiyorum, çalışıyorum", "tr Çocuklara İngilizce dersi veriyorum"],
  ])("none for children: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test("a child does", () =>
    expect(isTold("en My son wants to learn guitar", "en Guitar lessons for kids")).toBe(true));
});

describe("company", () => {
  test.each([
    [
      "it Mia suocera ha la visita dall'oculista: cerco chi la accompagni",
      "tr Yürüyüşe çıkıyorum, eşlik etmek isteyen gelsin",
    ],
    [
      "es Busco quien acompañe a mi madre al médico",
      "es Salgo a caminar, quien quiera acompañarme",
    ],
    [
      "fr Cherche binôme pour courir, 5-6 km tranquilles",
      "en Marathon training, only fast partners",
    ],
    ["de Suche Laufpartner, gemütliches Tempo", "de Suche schnelle Laufpartner fürs Training"],
    ["ar بدور على حدا يركض معي ببطء", "ar بدور على حدا سريع يركض معي، بتدرب للماراتون"],
  ])("not this: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test.each([
    ["de Suche Begleitung zum Joggen", "de Ich gehe joggen, wer begleitet mich?"],
    [
      "es Busco compañía para caminar",
      "es Salgo a caminar por las mañanas, quien quiera acompañarme",
    ],
    ["nl Loopmaatje gezocht, rustig tempo", "nl Ik loop rustig 5 km, zoek loopmaatje"],
  ])("this: %s", (need, offer) => expect(isTold(need, offer)).toBe(true));
});

describe("to school and back", () => {
  test.each([
    [
      "nl Wie kan mijn dochter 's ochtends meenemen naar school?",
      "en I pick my two up from school at 4.30 and could walk another one home",
    ],
    ["fr Qui peut déposer mon fils à l'école ?", "fr Je fais la sortie d'école, je peux aider"],
    [
      "de Wer bringt unsere Tochter vor Schulbeginn zur Schule?",
      "de Ich hole Kinder nach der Schule ab",
    ],
    ["tr Kızımı sabah okula götürecek biri lazım", "tr Okul çıkışı çocukları alabilirim"],
    ["ar مين بيجيب بنتي من المدرسة الضهر؟", "ar بوصل ولاد عالمدرسة الصبح"],
  ])("the other way: %s", (need, offer) => expect(isTold(need, offer)).toBe(false));

  test.each([
    ["en Could you walk my son to school and back?", "en I pick kids up after school"],
    ["tr Oğlumu okuldan alacak biri lazım", "tr Okuldan çocuk alabilirim"],
    [
      "nl Wie kan mijn dochter meenemen naar school?",
      "nl Ik breng en haal mijn zoon van de school, er kan een kind bij",
    ],
  ])("the same way: %s", (need, offer) => expect(isTold(need, offer)).toBe(true));
});
