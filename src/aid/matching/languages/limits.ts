import type { Mark } from "./language.ts";

/**
 * What bounds a help, by language: `denies` (behind a verb: "répare rien"), `unable` ("Sundays I can't"), how a machine is driven (`electric`, `cordless`, `corded`, `petrol`), and
 * `hefty` and `petite` animals. Written as the other marks are.
 */
export const LIMITS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    denies: "ما بعيره, ما بعير, ما باعير, ما بصلح, ما اصلح, لا اعير",
    unable: `
      ما بقدر, ما اقدر, ما منقدر, لا استطيع, لا اقدر, ما فيني, ما فيي, ما فيه, مشغول, مشغوله, مو فاضي, مو فاضيه, مش فاضي, مش فاضيه, ما بيمشي,
      ما يمشي, مستحيل, ما بصير, ما يصير, غير متاح, غير متاحه, مش متاح, مو متاح, ما بكون, مش موجود, مو موجود, ما بناسبني, ما يناسبني, لا يناسبني,
      منقدرش, ما نقدرش, مانقدرش, مقدرش, ما اقدرش, بستعمله, بستعملها, بحتاجه, بحتاجها
    `,
    electric: "كهربايي, كهربائي, كهربائيه, كهربايي*",
    cordless: "بطاريه, لاسلكي, لاسلكيه, شحن, بدون سلك, بدون كبل, بلا سلك",
    corded: "بسلك, بكبل, سلكي, مع كبل",
    petrol: "بنزين, عالبنزين",
    hefty: "لابرادور, هاسكي, روت وايلر, جيرمن شيبرد, وولف, كلب كبير, كلبي كبير, كلبتي كبيره",
    petite: "صغير*, صغار",
  },
  de: {
    denies: "nicht, nichts, kein*",
    unable: `
      kann nicht, kann .. nicht, konnen .. nicht, geht nicht, geht .. nicht, geht's nicht, passt nicht, passt .. nicht, klappt nicht, klappt .. nicht,
      keine zeit, unmoglich, nicht moglich, verhindert, bin ich weg, bin weg, unterwegs, nicht da, belegt, ausgebucht, beschaftigt, in der kirche,
      brauch* .. selbst, brauch* .. selber, nutze .. selbst, benutze .. selbst, nicht frei
    `,
    electric: "elektrisch*, elektro*",
    cordless: "akku*, kabellos*, schnurlos*, ohne kabel, ohne strom",
    corded: "mit kabel, kabelgebunden*, netzbetrieb, mit stromkabel, netzstrom",
    petrol:
      "benziner, benzinmaher, benzinrasenmaher, benzinbetrieben*, benzinmotor, benzinheckenschere",
    hefty: `
      labrador*, mastiff, dogge, schaferhund*, rottweiler, bernhardiner, neufundlander, husky, retriever, dobermann, sennenhund, grosser hund, grossen
      hund, grosse hundin, grosse hunde, riesenhund
    `,
    petite: "klein*, winzig*",
  },
  en: {
    denies: "nothing",
    unable: `
      can't, cant, cannot, can not, busy, i'm away, am away, at church, at work, doesn't suit, don't suit, won't work, doesn't work for me, don't work for me,
      not possible, impossible, i'm out, not free, not available, unavailable, use it myself, using it myself, need it myself, i use it, i need it,
      is no good, are no good, is out, are out, booked, not an option, won't do, not around, not here, not at home
    `,
    electric: "electric",
    cordless: "cordless, battery, rechargeable",
    corded: "corded, with a cable, with cable, mains, plug in, with a cord",
    petrol: `
      petrol powered, petrol mower, petrol lawnmower, petrol strimmer, petrol hedge, petrol chainsaw, petrol engine, petrol one, gas powered, two stroke
    `,
    hefty: `
      labrador*, mastiff*, great dane, german shepherd, alsatian, rottweiler, saint bernard, st bernard, newfoundland, husky, retriever, doberman, bernese,
      big dog, big dogs, large dog, large dogs, huge dog
    `,
    petite: "small, little, tiny, smaller",
  },
  es: {
    denies: "nada",
    unable: `
      no puedo, no podemos, no puede, no se puede, no estoy, no estamos, no tengo tiempo, imposible, ocupado, ocupada, no me va, no me viene, no es posible,
      no disponible, no estoy disponible, la uso yo, lo uso yo, estoy fuera, no me es posible
    `,
    electric: "electric*",
    cordless: "inalambric*, a bateria, de bateria, con bateria, sin cable, sin cables, recargable",
    corded: "con cable, enchufable, de enchufe",
    petrol: "de gasolina, a gasolina",
    hefty: `
      labrador*, mastin*, gran danes, pastor aleman, rottweiler, san bernardo, husky, retriever, doberman, grandote, grandota, grandullon, grandullona, perro
      grande, perra grande, perros grandes
    `,
    petite: "pequen*, chiquit*, chico, chicos",
  },
  fr: {
    denies: "pas, rien",
    unable: `
      peux pas, pouvons pas, peut pas, puis pas, pas possible, impossible, pas dispo, pas disponible, pas disponibles, indisponible, pas libre, suis occupe,
      suis occupee, suis pris, suis prise, suis pas la, suis absent, suis absente, en sers, je utilise, va pas, convient pas, arrange pas, pas moyen
    `,
    electric: "electrique, electriques",
    cordless: "sans fil, sans fils, batterie, a batterie, sur batterie, sans cable, rechargeable",
    corded: "filaire, avec fil, avec cable, a fil, sur secteur",
    petrol: "thermique, a essence",
    hefty: `
      labrador*, mastiff, dogue, berger allemand, rottweiler, saint bernard, terre neuve, husky, retriever, doberman, bouvier bernois, gros chien, grand
      chien, grande chienne, grosse chienne, gros chiens, grands chiens
    `,
    petite: "petit, petits, petite, petites",
  },
  it: {
    denies: "niente",
    unable: `
      non posso, non possiamo, non riesco, non si puo, non va bene, non ci sono, impegnato, impegnata, occupato, occupata, non e possibile, impossibile, non
      disponibile, non sono disponibile, lo uso io, la uso io, sono via, sono fuori, non ho tempo, non mi va bene
    `,
    electric: "elettric*",
    cordless: "a batteria, senza fili, senza filo, cordless, ricaricabile",
    corded: "a filo, con filo, con cavo, col filo, col cavo",
    petrol: "a benzina, a scoppio, a miscela",
    hefty: `
      labrador*, mastino, alano, pastore tedesco, rottweiler, san bernardo, terranova, husky, retriever, dobermann, cane grande, cagnone, cani grandi, grossa
      taglia, taglia grande
    `,
    petite: "piccol*, piccin*",
  },
  nl: {
    denies: "niet, niets, geen",
    unable: `
      kan niet, kan .. niet, kunnen .. niet, lukt niet, lukt .. niet, gaat niet, gaat .. niet, past niet, ben ik weg, bezet, geen tijd, niet beschikbaar, niet
      mogelijk, onmogelijk, gebruik .. zelf, zelf nodig, niet thuis, komt niet uit, komt .. niet uit
    `,
    electric: "elektrisch*",
    cordless: "accu*, snoerloos, snoerloze, draadloos, draadloze, op batterij, batterij",
    corded: "met snoer, met kabel, met een snoer, met een kabel",
    petrol: "benzinemaaier, op benzine, benzinemotor",
    hefty: `
      labrador*, mastiff, dog $, duitse herder, herdershond, rottweiler, sint bernard, newfoundlander, husky, retriever, dobermann, grote hond, grote honden
    `,
    petite: "klein*, kleintjes",
  },
  pt: {
    denies: "nada",
    unable: `
      nao posso, nao podemos, nao da, nao consigo, nao e possivel, impossivel, ocupado, ocupada, nao estou, estou fora, uso eu, preciso eu, nao me da, nao
      tenho tempo, indisponivel, nao disponivel, nao estou disponivel, nao convem
    `,
    electric: "eletric*, electric*",
    cordless: "sem fio, sem fios, a bateria, de bateria, com bateria, recarregavel",
    corded: "com fio, com cabo, de tomada",
    petrol: "a gasolina",
    hefty: `
      labrador*, mastim, dogue, pastor alemao, rottweiler, sao bernardo, terra nova, husky, retriever, doberman, cao grande, cadela grande, caes grandes, cao de
      grande porte, grandalhao
    `,
    petite: "pequen*",
  },
  tr: {
    denies: "vermiyorum, vermem, veremem, vermiyoruz, yapmiyorum, tamir etmiyorum",
    unable: `
      olmaz, olmuyor, uygun degil, uygun degilim, musait degil, musait degilim, yapamam, yapamiyorum, gelemem, gelemiyorum, bakamam, bakamiyorum, veremem,
      edemem, cikamam, alamam, mumkun degil, imkansiz, isim var, doluyum, mesgulum, kullaniyorum, yokum
    `,
    electric: "elektrikli",
    cordless: "akulu, sarjli, kablosuz, pilli",
    corded: "kablolu, fisli",
    petrol: "benzinli, motorinli",
    hefty:
      "labrador*, kangal*, mastif*, alman coban*, rottweiler, husky*, retriever, doberman, buyuk kopek*, buyuk bir kopek*, iri kopek*, iri bir kopek*",
    petite: "kucuk*, ufak*, minik*",
  },
};
