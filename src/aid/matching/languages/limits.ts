import { DECLINING } from "./declining.ts";
import type { Mark } from "./language.ts";

/**
 * What bounds a help, by language: `denies` (behind a verb: "répare rien"), `unable` ("Sundays I can't"), how a machine is driven (`electric`, `cordless`, `corded`, `petrol`), and
 * `hefty` and `petite` animals, `huge` things. Written as the other marks are.
 */
export const LIMITS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    ...DECLINING.ar,
    denies: "ما بعيره, ما بعير, ما باعير, ما بصلح, ما اصلح, لا اعير",
    unable: `
      ما بقدر, ما اقدر, ما منقدر, لا استطيع, لا اقدر, ما فيني, ما فيي, ما فيه, مشغول, مشغوله, مو فاضي, مو فاضيه, مش فاضي, مش فاضيه, ما بيمشي,
      ما يمشي, مستحيل, ما بصير, ما يصير, غير متاح, غير متاحه, مش متاح, مو متاح, ما بكون, مش موجود, مو موجود, ما بناسبني, ما يناسبني, لا يناسبني,
      منقدرش, ما نقدرش, مانقدرش, مقدرش, ما اقدرش
    `,
    electric: "كهربايي, كهربائي, كهربائيه, كهربايي*",
    cordless: "بطاريه, لاسلكي, لاسلكيه, شحن, بدون سلك, بدون كبل, بلا سلك",
    corded: "بسلك, بكبل, سلكي, مع كبل",
    petrol: "بنزين, عالبنزين",
    hefty: `
      لابرادور, هاسكي, روت وايلر, جيرمن شيبرد, وولف, كلب كبير, كلبي كبير, كلبتي كبيره, غولدن, جولدن, مالينوا, كانغال, كنغال, دوبرمان,
      بوكسر, دانوا, رود وايلر, ريتريفر, كلب حراسه, ساموييد
    `,
    petite: "صغير*, صغار",
    hound: "كلب, كلاب, كلاب*, جرو, جراء",
    huge: `
      كبير كتير, كبيره كتير, كبير جدا, كبيره جدا, كتير كبير, كتير كبيره, كبير بزاف, كبيره بزاف, ضخم, ضخمه, عملاق, عملاقه, هايل, xxl
    `,
  },
  de: {
    ...DECLINING.de,
    denies: "nicht, nichts, kein*",
    unable: `
      kann nicht, kann .. nicht, konnen .. nicht, geht nicht, geht .. nicht, geht's nicht, passt nicht, passt .. nicht, klappt nicht, klappt .. nicht,
      keine zeit, unmoglich, nicht moglich, verhindert, bin ich weg, bin weg, unterwegs, nicht da, belegt, ausgebucht, beschaftigt, in der kirche,
      nicht frei
    `,
    electric: "elektrisch*, elektro*",
    cordless: "akku*, kabellos*, schnurlos*, ohne kabel, ohne strom",
    corded: "mit kabel, kabelgebunden*, netzbetrieb, mit stromkabel, netzstrom",
    petrol:
      "benziner, benzinmaher, benzinrasenmaher, benzinbetrieben*, benzinmotor, benzinheckenschere",
    hefty: `
      labrador*, mastiff, dogge, schaferhund*, rottweiler, bernhardiner, neufundlander, husky, retriever, dobermann, sennenhund,
      grosser hund, grossen hund, grosse hundin, grosse hunde, riesenhund, huskys, huskies, golden retriever, doggen, boxer,
      berner sennen, leonberger, hovawart, malinois, kangal*, ridgeback*, weimaraner, dalmatiner*, akita, malamute, cane corso,
      rottweilern, hofhund
    `,
    petite: "klein*, winzig*",
    hound: "hund*",
    huge: `
      sehr gross, sehr grosse, sehr grossen, sehr grosser, sehr grosses, richtig gross, richtig grosse, richtig grossen, richtig grosser,
      richtig grosses, riesig*, riesengross*, riesentopf, enorm*, gigantisch*, xxl, xl, extragross*, extra gross, extra grosse, extra grossen
    `,
  },
  en: {
    ...DECLINING.en,
    denies: "nothing",
    unable: `
      can't, cant, cannot, can not, busy, i'm away, am away, at church, at work, doesn't suit, don't suit, won't work, doesn't work for me, don't work for me,
      not possible, impossible, i'm out, not free, not available, unavailable,
      is no good, are no good, is out, are out, booked, not an option, won't do, not around, not here, not at home
    `,
    electric: "electric",
    cordless: "cordless, battery, rechargeable",
    corded: "corded, with a cable, with cable, mains, plug in, with a cord",
    petrol: `
      petrol powered, petrol mower, petrol lawnmower, petrol strimmer, petrol hedge, petrol chainsaw, petrol engine, petrol one, gas powered, two stroke
    `,
    hefty: `
      labrador*, mastiff*, great dane, german shepherd, alsatian, rottweiler, saint bernard, st bernard, newfoundland, husky, retriever,
      doberman, bernese, big dog, big dogs, large dog, large dogs, huge dog, great danes, shepherd, shepherds, malinois, boxer dog,
      our boxer, my boxer, rottweilers, huskies, retrievers, goldendoodle*, kangal*, malamute*, akita*, weimaraner*, dalmatian*,
      rhodesian, greyhound*, bernese mountain, leonberger*, cane corso, big breed, large breed, big breeds, large breeds,
      golden retriever
    `,
    petite: "small, little, tiny, smaller",
    hound: "dog, dogs, doggies, pups, breeds",
    huge: `
      very big, very large, really big, really large, extra large, extra big, huge, enormous, giant, gigantic, massive, xxl, xl, jumbo, mega
    `,
  },
  es: {
    ...DECLINING.es,
    denies: "nada",
    unable: `
      no puedo, no podemos, no puede, no se puede, no estoy, no estamos, no tengo tiempo, imposible, ocupado, ocupada, no me va, no me viene, no es posible,
      no disponible, no estoy disponible, estoy fuera, no me es posible
    `,
    electric: "electric*",
    cordless: "inalambric*, a bateria, de bateria, con bateria, sin cable, sin cables, recargable",
    corded: "con cable, enchufable, de enchufe",
    petrol: "de gasolina, a gasolina",
    hefty: `
      labrador*, mastin*, gran danes, pastor aleman, rottweiler, san bernardo, husky, retriever, doberman, grandote, grandota, grandullon,
      grandullona, perro grande, perra grande, perros grandes, boxer, pastor belga, pastor malines, pastor australiano, malinois, dogo*,
      alano, dalmata, galgo*, akita, golden, terranova, raza grande, razas grandes, cane corso, malamute, weimaraner, podenco
    `,
    petite: "pequen*, chiquit*, chico, chicos",
    hound: "perro, perros, perrito, perritos, razas",
    huge: `
      muy grande, muy grandes, bien grande, bastante grande, enorme, enormes, gigante, gigantes, gigantesca, gigantesco, inmensa, inmenso,
      grandisima, grandisimo, xxl, xl
    `,
  },
  fr: {
    ...DECLINING.fr,
    denies: "pas, rien",
    unable: `
      peux pas, pouvons pas, peut pas, puis pas, pas possible, impossible, pas dispo, pas disponible, pas disponibles, indisponible, pas libre, suis occupe,
      suis occupee, suis pris, suis prise, suis pas la, suis absent, suis absente, va pas, convient pas, arrange pas, pas moyen
    `,
    electric: "electrique, electriques",
    cordless: "sans fil, sans fils, batterie, a batterie, sur batterie, sans cable, rechargeable",
    corded: "filaire, avec fil, avec cable, a fil, sur secteur",
    petrol: "thermique, a essence",
    hefty: `
      labrador*, mastiff, dogue, berger allemand, rottweiler, saint bernard, terre neuve, husky, retriever, doberman, bouvier bernois,
      gros chien, grand chien, grande chienne, grosse chienne, gros chiens, grands chiens, boxer, huskies, berger australien,
      berger belge, malinois, beauceron*, dalmatien*, akita*, golden, leonberg, cane corso, montagne des pyrenees, patou, danois, bouvier,
      malamute, berger blanc, grande race, grandes races, gros gabarit, gros gabarits, grands gabarits
    `,
    petite: "petit, petits, petite, petites",
    hound: "chien, chiens, chienne, toutou, toutous, races, gabarits",
    huge: `
      tres grand, tres grande, tres grands, tres grandes, tres gros, tres grosse, tres grosses, vraiment grand, vraiment grande, bien grand,
      bien grande, enorme, enormes, immense, immenses, geant, geante, geants, gigantesque, xxl, xl, mega
    `,
  },
  it: {
    ...DECLINING.it,
    denies: "niente",
    unable: `
      non posso, non possiamo, non riesco, non si puo, non va bene, non ci sono, impegnato, impegnata, occupato, occupata, non e possibile, impossibile, non
      disponibile, non sono disponibile, sono via, sono fuori, non ho tempo, non mi va bene
    `,
    electric: "elettric*",
    cordless: "a batteria, senza fili, senza filo, cordless, ricaricabile",
    corded: "a filo, con filo, con cavo, col filo, col cavo",
    petrol: "a benzina, a scoppio, a miscela",
    hefty: `
      labrador*, mastino, alano, pastore tedesco, rottweiler, san bernardo, terranova, husky, retriever, dobermann, cane grande, cagnone,
      cani grandi, grossa taglia, taglia grande, boxer, maremmano, pastore maremmano, pastore australiano, pastore belga, malinois, alani,
      dalmata, golden, bovaro, cane corso, husky siberiano, akita, malamute, levriero, setter
    `,
    petite: "piccol*, piccin*",
    hound: "cane, cani, cagnolin*, razze, taglia",
    huge: `
      molto grande, molto grandi, bello grande, bella grande, grandissima, grandissimo, grandissime, grandissimi, enorme, enormi, gigante,
      giganti, gigantesca, gigantesco, immensa, immenso, xxl, xl
    `,
  },
  nl: {
    ...DECLINING.nl,
    denies: "niet, niets, geen",
    unable: `
      kan niet, kan .. niet, kunnen .. niet, lukt niet, lukt .. niet, gaat niet, gaat .. niet, past niet, ben ik weg, bezet, geen tijd, niet beschikbaar, niet
      mogelijk, onmogelijk, niet thuis, komt niet uit, komt .. niet uit
    `,
    electric: "elektrisch*",
    cordless: "accu*, snoerloos, snoerloze, draadloos, draadloze, op batterij, batterij",
    corded: "met snoer, met kabel, met een snoer, met een kabel",
    petrol: "benzinemaaier, op benzine, benzinemotor",
    hefty: `
      labrador*, mastiff, dog $, duitse herder, herdershond, rottweiler, sint bernard, newfoundlander, husky, retriever, dobermann,
      grote hond, grote honden, boxer, herder, mechelse herder, malinois, deense dog, dalmatier, golden, leonberger, berner sennen*,
      huskies, akita, rottweilers, grote rassen, groot ras, bouvier, kangal
    `,
    petite: "klein*, kleintjes",
    hound: "hond, honden, hondje, hondjes, rassen",
    huge: `
      heel groot, heel grote, zeer groot, zeer grote, erg groot, erg grote, hele grote, echt grote, extra groot, extra grote, supergrote,
      reuzegroot, reuzegrote, reusachtig*, enorm, enorme, gigantisch*, mega, xxl, xl
    `,
  },
  pt: {
    ...DECLINING.pt,
    denies: "nada",
    unable: `
      nao posso, nao podemos, nao da, nao consigo, nao e possivel, impossivel, ocupado, ocupada, nao estou, estou fora, nao me da, nao
      tenho tempo, indisponivel, nao disponivel, nao estou disponivel, nao convem
    `,
    electric: "eletric*, electric*",
    cordless: "sem fio, sem fios, a bateria, de bateria, com bateria, recarregavel",
    corded: "com fio, com cabo, de tomada",
    petrol: "a gasolina",
    hefty: `
      labrador*, mastim, dogue, pastor alemao, rottweiler, sao bernardo, terra nova, husky, retriever, doberman, cao grande,
      cadela grande, caes grandes, cao de grande porte, grandalhao, boxer, serra da estrela, pastor belga, pastor australiano, malinois,
      dalmata, golden, cane corso, akita, rafeiro alentejano, caes de grande porte, grande porte, galgo*, fila
    `,
    petite: "pequen*",
    hound: "cao, caes, cachorr*, racas, porte",
    huge: `
      muito grande, muito grandes, mesmo grande, bem grande, enorme, enormes, gigante, gigantes, grandissima, grandissimo, imensa, imenso, xxl,
      xl
    `,
  },
  tr: {
    ...DECLINING.tr,
    denies: "vermiyorum, vermem, veremem, vermiyoruz, yapmiyorum, tamir etmiyorum",
    unable: `
      olmaz, olmuyor, uygun degil, uygun degilim, musait degil, musait degilim, yapamam, yapamiyorum, gelemem, gelemiyorum, bakamam, bakamiyorum, veremem,
      edemem, cikamam, alamam, mumkun degil, imkansiz, isim var, doluyum, mesgulum, yokum
    `,
    electric: "elektrikli",
    cordless: "akulu, sarjli, kablosuz, pilli",
    corded: "kablolu, fisli",
    petrol: "benzinli, motorinli",
    hefty: `
      labrador*, kangal*, mastif*, alman coban*, rottweiler, husky*, retriever, doberman, buyuk kopek*, buyuk bir kopek*, iri kopek*,
      iri bir kopek*, golden*, coban kopeg*, akbas, malakli*, boxer, danua*, doberman*, rotvayler*, kurt kopeg*, belcika kurdu, malinois,
      akita*, dalmacyali*, kangali*, buyuk irk*, iri irk*, bernese
    `,
    petite: "kucuk*, ufak*, minik*",
    hound: "kopek*, kopeg*, irk, irklar*",
    huge: `
      cok buyuk, cok buyukce, kocaman, devasa, dev, dev gibi, asiri buyuk, en buyuk boy, ekstra buyuk, xxl, xl
    `,
  },
};
