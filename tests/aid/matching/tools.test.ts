import { expect, test } from "vitest";
import { analyse } from "../../../src/aid/matching/analyse.ts";
import { concepts } from "./kit.ts";

/** "drill", "drill+service": what a post is about, with what is done where that is not the usual. */
const about = (text: string, locale: string): string =>
  analyse(text, locale, concepts)
    .subjects.map(({ id, kind, acts }) => (kind === "object" ? [id, ...acts].join("+") : id))
    .join(" ");

test.each([
  ["handy with an axe and free most weekends, will chop your firewood", "en", "wood-chopping"],
  ["I have a drill and can hang shelves for you", "en", "drilling"],
  ["J'ai une perceuse et je peux fixer vos étagères", "fr", "drilling"],
  ["Tengo impresora en casa, imprimo unas páginas", "es", "printing"],
  ["Drucker zu Hause, drucke gern ein paar Seiten aus", "de", "printing"],
  ["Ho un trapano e monto mensole", "it", "drilling"],
  ["Jeitosa com a máquina de costura, faço bainhas", "pt", "clothes-repair"],
  ["Printer in huis, ik print graag een paar bladzijden", "nl", "printing"],
  ["عندي طابعة بالبيت، بطبع كم صفحة", "ar", "printing"],
  ["evde yazıcı var, birkaç sayfa basarım", "tr", "printing"],
])("the tool of a service is not offered: %s", (text, locale, expected) => {
  expect(about(text, locale)).toBe(expected);
});

test.each([
  ["back wheel's buckled, who's good with bikes?", "en", "bike-repair"],
  ["Qui s'y connaît en vélos ? roue voilée", "fr", "bike-repair"],
  ["Se me dan bien los ordenadores", "es", "computer-repair"],
  ["Wer kennt sich mit Fahrrädern aus? Mein Hinterrad eiert", "de", "bike-repair"],
  ["Me la cavo con i computer", "it", "computer-repair"],
  ["Tenho jeito para computadores", "pt", "computer-repair"],
  ["Ik ben handig met computers", "nl", "computer-repair"],
  ["أفهم في الكمبيوتر", "ar", "computer-repair"],
  ["Bilgisayardan anlarım", "tr", "computer-repair"],
])("who is good with a thing mends it: %s", (text, locale, expected) => {
  expect(about(text, locale)).toBe(expected);
});

test.each([
  ["Who has a van and could move a sofa on Saturday?", "en", "carrying van+service"],
  [
    "Quelqu'un avec une remorque pour aller à la déchetterie ?",
    "fr",
    "dump-run car-trailer+service",
  ],
  ["¿Alguien con motosierra que pueda cortar un árbol caído?", "es", "pruning chainsaw+service"],
  ["Jemand mit Kettensäge, der einen umgefallenen Baum zersägt?", "de", "chainsaw+service"],
  ["Chi ha un furgone e mi aiuta a spostare un divano?", "it", "carrying van+service"],
  ["Quem tem carrinha e me ajuda a mudar um sofá?", "pt", "moving-help van+service"],
  ["Iemand met kettingzaag die een omgevallen berk weghaalt?", "nl", "chainsaw+service"],
  ["حدا عنده منشار كهربائي يقطع شجرة وقعت؟", "ar", "chainsaw+service"],
  ["Devrilen ağacı kesecek motorlu testeresi olan biri var mı?", "tr", "pruning chainsaw+service"],
])("somebody is wanted, not only what they bring: %s", (text, locale, expected) => {
  expect(about(text, locale)).toBe(expected);
});

test.each([
  ["Anyone with a ladder I could borrow?", "en", "ladder+thing"],
  [
    "I lend my sewing machine, I can also hem trousers",
    "en",
    "sewing-machine+thing clothes-repair",
  ],
  ["a chainsaw for an afternoon", "en", "chainsaw+thing"],
  ["Qui a une perceuse pour fixer une étagère ?", "fr", "drill+thing"],
  ["¿Alguien tiene una escalera y me la puede dejar?", "es", "ladder+thing"],
  ["Hat jemand eine Leiter, die bis zum Dach reicht?", "de", "ladder+thing"],
  ["Chi ha una tenda e me la presta?", "it", "tent+thing"],
  ["Quem tem uma tenda e me empresta?", "pt", "tent+thing"],
  ["Heeft iemand een ladder die lang genoeg is?", "nl", "ladder+thing"],
  ["حدا عنده خيمة يعيرني؟", "ar", "tent+thing"],
  ["Çadırı olan ödünç verecek biri var mı?", "tr", "tent+thing"],
])("a thing to be lent stays one: %s", (text, locale, expected) => {
  expect(about(text, locale)).toBe(expected);
});

test.each([
  ["We're three (guitar, whistle, banjo), more players welcome", "en", "band-practice"],
  ["Wir sind drei (Gitarre, Flöte), weitere Mitmusiker willkommen", "de", "band-practice"],
  ["We zijn met drie (gitaar, fluit, banjo) en spelen donderdag", "nl", "band-practice"],
  ["Guitar to give away, my son no longer plays", "en", "guitar+thing"],
  ["Ich schwimme jeden Morgen, komm einfach dazu", "de", "swimming-partner"],
  ["Je nage tous les matins, venez avec moi", "fr", "swimming-partner"],
  ["Tenho uma sala com secretária, podem vir trabalhar cá", "pt", "coworking"],
  ["Wheelchair, it has a flat tyre, who can fix it?", "en", "wheelchair+repair"],
])("playing together, coming along, a place to work, a wheel: %s", (text, locale, expected) => {
  expect(about(text, locale)).toBe(expected);
});
