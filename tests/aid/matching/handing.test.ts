import { describe, expect, test } from "vitest";
import { read } from "./kit.ts";

/** "fr a post": each thing that it is about and what is to be done with it, "guitar(thing)". */
const about = (post: string): string =>
  read(post)
    .subjects.map(({ id, acts }) => `${id}(${[...acts].join("+")})`)
    .join(" ");

describe("a thing to learn on is a thing", () => {
  test.each([
    ["it Chitarra acustica: la presto a chi vuole imparare", "guitar(thing)"],
    ["en Acoustic guitar: I lend it to anyone who wants to learn", "guitar(thing)"],
    ["en Keyboard to lend for a learner", "synth(thing)"],
    ["en Need a guitar to learn on", "guitar(thing)"],
    ["en Looking to borrow a violin, my daughter wants to learn", "violin(thing)"],
    ["en Does anyone have a ukulele I could borrow? Want to learn", "ukulele(thing)"],
    ["en free piano for someone who wants to learn", "piano(thing)"],
    ["fr Je prête ma guitare à qui veut apprendre", "guitar(thing)"],
    ["fr Cherche un vélo pour apprendre", "bike(thing)"],
    ["fr Cherche un clavier pour débuter, à emprunter", "keyboard(thing)"],
    ["fr Je donne un violon 3/4 à un enfant qui veut apprendre", "violin(thing)"],
    ["fr Guitare à prêter pour débutant", "guitar(thing)"],
    ["fr je prête une machine à coudre à qui veut apprendre à coudre", "sewing-machine(thing)"],
    ["es Presto mi guitarra a quien quiera aprender", "guitar(thing)"],
    ["es Busco una guitarra para aprender", "guitar(thing)"],
    ["es Necesito prestado un violín, mi hija quiere aprender", "violin(thing)"],
    ["es Guitarra para principiante, la presto", "guitar(thing)"],
    ["de Verleihe meine Gitarre an jemanden, der lernen will", "guitar(thing)"],
    ["de Suche Gitarre zum Lernen", "guitar(thing)"],
    ["de Keyboard zu verleihen, für Anfänger", "synth(thing)"],
    ["de Suche Fahrrad zum Üben für Erwachsene", "bike(thing)"],
    ["it Cerco una bici per imparare", "bike(thing)"],
    ["pt Empresto a minha guitarra a quem queira aprender", "guitar(thing)"],
    ["pt Procuro um violino para aprender", "violin(thing)"],
    ["pt Guitarra para principiantes, empresto", "guitar(thing)"],
    ["nl Ik leen mijn gitaar uit aan wie wil leren spelen", "guitar(thing)"],
    ["nl Zoek een gitaar om op te leren", "guitar(thing)"],
    ["nl Keyboard weg te geven voor een beginner", "synth(thing)"],
    ["nl Zoek een fiets om te leren fietsen", "bike(thing)"],
    ["tr Gitarımı öğrenmek isteyene ödünç veririm", "guitar(thing)"],
    ["tr Öğrenmek için bir keman arıyorum", "violin(thing)"],
    ["tr Yeni başlayan için org ödünç verilir", "synth(thing)"],
    ["tr Bisiklet öğrenmek için ödünç bisiklet lazım", "bike(thing)"],
    ["ar بعير الجيتار للي بدو يتعلم", "guitar(thing)"],
    ["ar بدي جيتار اتعلم عليه", "guitar(thing)"],
    ["ar بدي استعير بيانو للتعلم", "piano(thing)"],
  ])("%s", (post, expected) => {
    expect(about(post)).toContain(expected);
  });
});

describe("lessons stay lessons", () => {
  test.each([
    "en want to learn guitar",
    "de Möchte Gitarre lernen, wer bringt es mir bei?",
    "de Wer kann mir beim Lernen helfen? Gitarre",
    "nl wil gitaar leren spelen",
    "fr Je voudrais apprendre la guitare",
    "fr Qui serait prêt à m'apprendre la guitare ?",
    "es Quiero aprender guitarra, ¿quién me enseña?",
    "tr Gitar öğrenmek istiyorum",
    "tr Gitar öğrenmek için hoca arıyorum",
    "ar بدي اتعلم جيتار",
    "it Vorrei imparare la chitarra",
    "pt Quero aprender guitarra",
    "en I want to learn to ride a bike, who can help me?",
    "en free guitar lessons for beginners",
    "fr Gratuit : initiation guitare pour débutants",
    "de Gebe Gitarrenunterricht für Anfänger, kostenlos",
    "es Doy clases de guitarra a principiantes gratis",
    "nl Ik geef gratis gitaarles aan beginners",
    "tr Yeni başlayanlara ücretsiz gitar dersi veriyorum",
    "ar بعطي دروس جيتار للمبتدئين مجانا",
  ])("%s", (post) => {
    expect(about(post)).toContain("-lesson(");
  });
});

describe("hands in a kitchen, lessons, and cooking together", () => {
  test.each([
    [
      "en Community kitchen is cooking for 80 this Sunday, anyone free to peel, chop and stir?",
      "cooking(service)",
    ],
    ["en Need hands to help cook for a street party", "cooking(service)"],
    ["fr Qui vient m'aider à cuisiner et à éplucher samedi ?", "(service"],
    ["de Wir kochen Sonntag für 80 Leute, wer hilft schälen und schnippeln?", "cooking(service)"],
    ["de Wer hilft beim Kochen fürs Straßenfest?", "cooking(service)"],
    ["pt Cozinhamos para 80 no domingo, quem vem descascar e cortar?", "cooking(service)"],
    ["nl We koken zondag voor 80 mensen, wie helpt schillen en snijden?", "cooking(service)"],
    ["es ¿Quién viene a cocinar el domingo? Hay que pelar y picar", "(service"],
    ["it Cucinare per la cena sociale: chi viene a pelare e mescolare?", "(service"],
    ["en Cooking lessons at my place", "cooking(lesson)"],
    ["en Cooking together on Thursdays, join in", "cooking(partner)"],
    ["fr Je donne des cours de cuisine marocaine", "cooking(lesson)"],
    ["ar بعلم طبخ الكسكسي ببيتي", "cooking(lesson)"],
    ["tr Yemek yapmayı öğretirim", "cooking(lesson)"],
  ])("%s", (post, expected) => {
    expect(about(post)).toContain(expected);
  });
});
