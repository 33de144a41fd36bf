import type { Mark } from "./language.ts";

/**
 * Whom a thing fits: `steps` of a ladder and `ceiling` (what it must reach), `feeds` and `seats` (before so many persons), `atage` (before a bare age), `younger` (before a
 * bare bound), `brood` (children that are not called so), `teenage`, `old` (behind months, which are an age then), and `dainty` dogs.
 */
export const FITTING: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    steps: "درجات, درجه, درج",
    ceiling: "سقف, سطح, مزراب, سقفي, سطوح, يوصل, توصل",
    feeds: "يكفي, بيكفي, تكفي, بتكفي, يطعم, لاطعام",
    atage: "عمر, عمره, عمرها, بعمر, اعمارهم, اعمار",
    younger: "تحت, اقل من, اصغر من, دون",
    brood: "توامي, ولدين, ولادي",
    teenage: "مراهق*",
    dainty: `
      شيواوا, تشيواوا, يوركشاير, مالتيز, بيشون, بكيني*, بج, تيرير, بينشر, داشهند, كلب صغير, كلبي صغير, كلبتي صغيره, كلب لولو
    `,
  },
  de: {
    steps: "stufe, stufen, sprosse, sprossen, stufig, stufige, tritte, tritten",
    ceiling: `
      dach, dachrinne, decke, deckenhohe, raumhohe, regenrinne, dachgaube, giebel, zimmerdecke, dachkante, traufe, kirschbaum, baum,
      erreichen
    `,
    feeds: "reicht fur, fur bis zu, fasst",
    seats: "",
    atage: "alter, alters",
    younger: "unter, junger als, bis maximal",
    old: "alt, alte, altes, altem, alten",
    brood: `
      unsere zwei, unsere beiden, meine zwei, meine beiden, unsere drei, meine drei, zwillinge
    `,
    teenage: "teenager*, teenie*, jugendliche*, jugendkleidung, teens",
    dainty: `
      chihuahua*, dackel*, teckel*, yorkshire*, yorkie*, malteser*, mops, mopse, zwergpinscher*, zwergspitz, zwergpudel, zwergschnauzer,
      rehpinscher, jack russell, terrier*, shih tzu, bolonka*, pekinese*, havaneser*, bichon, papillon, kleiner hund, kleinen hund,
      kleine hundin, kleinem hund, hundchen
    `,
  },
  en: {
    steps: "step, steps, tread, treads, rung, rungs",
    ceiling: `
      roof, gutter, gutters, guttering, ceiling, ceilings, eaves, loft hatch, chimney, gable, stairwell, reach, reaching,
      first floor window
    `,
    feeds: `
      serves, serving, serve, feeds, feed, feeding, seats, sleeps, big enough for, enough for
    `,
    atage: "age, ages, aged",
    younger: "under, below, younger than",
    old: "old",
    brood: `
      our two, our three, my two, my three, our boys, our girls, our twins, twins, grandkids, grandchildren
    `,
    teenage: "teen, teens, teenage, teenager, teenagers",
    dainty: `
      chihuahua*, dachshund*, sausage dog, yorkie*, yorkshire terrier*, maltese, pug, pugs, miniature pinscher, min pin, pomeranian*,
      jack russell*, terrier*, westie*, shih tzu*, pekingese, havanese, bichon*, papillon, toy poodle, miniature poodle, cavapoo*,
      small dog, little dog, tiny dog, shihtzu
    `,
  },
  es: {
    steps: "peldano, peldanos, escalon, escalones, travesano, travesanos",
    ceiling: `
      techo, techos, tejado, canalon, canalones, canaleta, azotea, alero, alcanzar, llegar, llegue
    `,
    feeds: "da para, alcanza para, dar de comer a, alimentar a, caben, sirve para",
    seats: "de",
    atage: "edad, edades",
    younger: "menores de, menos de, menor de",
    brood: "mis dos, mis tres, nuestros dos, nuestros tres, mellizos, gemelos, nietos",
    teenage: "adolescente*, juvenil, juveniles",
    dainty: `
      chihuahua*, teckel*, salchicha, yorkshire*, yorki*, maltes, bichon*, carlino*, pug, pinscher*, pomerania*, jack russell, terrier*,
      westie, shih tzu, pequines, caniche toy, perrito, perrita, perro pequeno, perra pequena, perrillo
    `,
  },
  fr: {
    steps: "marche, marches, echelon, echelons, barreau, barreaux, degres",
    ceiling: `
      toit, toiture, plafond, plafonds, gouttiere, gouttieres, cheneau, pignon, faitage, cage d'escalier, atteindre, hauteur sous plafond,
      velux
    `,
    feeds: "nourrir, capacite, convient pour, suffit pour, prevu pour, prevue pour",
    seats: "de",
    atage: "age, ages, agee, agees",
    younger: "moins de, plus jeune que, plus jeunes que, en dessous de",
    brood: "mes deux, nos deux, mes trois, nos trois, jumeaux, jumelles, petits enfants, loulous",
    teenage: "ado, ados, adolescent*",
    dainty: `
      chihuahua*, teckel*, yorkshire*, yorkie*, bichon*, maltais, carlin, carlins, pinscher nain, spitz nain, loulou de pomeranie,
      jack russell*, terrier*, westie*, shih tzu*, pekinois, papillon, caniche nain, caniche toy, petit chien, petite chienne,
      tout petit chien, chien de petite taille
    `,
  },
  it: {
    steps: "gradino, gradini, piolo, pioli, scalini, scalino",
    ceiling: `
      tetto, soffitto, soffitti, grondaia, grondaie, cornicione, arrivare, raggiungere, lucernario
    `,
    feeds: "basta per, sfamare, capienza, va bene per",
    seats: "da",
    atage: "eta",
    younger: "sotto, sotto i, meno di, minori di",
    brood: `
      i miei due, le mie due, i nostri due, i miei tre, i nostri tre, gemelli, gemelle, nipotini
    `,
    teenage: "adolescent*",
    dainty: `
      chihuahua*, bassotto, bassotti, bassotta, bassottino, yorkshire*, maltese, maltesi, carlino, carlini, pinscher*, volpino,
      jack russell, terrier*, westie, shih tzu, pechinese, barboncino, barboncina, barboncini, cagnolino, cagnolina, cane piccolo,
      cane di piccola taglia, cane di taglia piccola
    `,
  },
  nl: {
    steps: "trede, treden, tredes, trap treden, sport, sporten, traptreden",
    ceiling: "dak, dakgoot, dakgoten, goot, plafond, plafonds, nok, gevel, bereiken, dakkapel",
    feeds: "genoeg voor, geschikt voor, ruimte voor",
    seats: "",
    atage: "leeftijd, leeftijden",
    younger: "onder, onder de, jonger dan",
    old: "oud, oude",
    brood: "mijn twee, onze twee, mijn drie, onze drie, tweeling, kleinkinderen",
    teenage: "tiener*, puber*",
    dainty: `
      chihuahua*, teckel*, tekkel*, yorkshire*, yorkie*, maltezer*, malteser*, mopshond, mopsje, dwergpinscher, dwergkees, jack russell*,
      terrier*, westie, shih tzu, pekinees, boomer, boomertje, hondje, kleine hond, klein hondje, vlinderhondje
    `,
  },
  pt: {
    steps: "degrau, degraus",
    ceiling: "telhado, teto, tecto, tetos, caleira, caleiras, calha, beiral, alcancar, chegar",
    feeds: "da para, chega para, alimentar, serve para",
    seats: "de",
    atage: "idade, idades",
    younger: "menores de, menos de, abaixo dos, abaixo de",
    brood: `
      os meus dois, meus dois, os nossos dois, os meus tres, meus tres, gemeos, gemeas, netos
    `,
    teenage: "adolescente*",
    dainty: `
      chihuahua*, teckel*, salsicha, yorkshire*, yorkie, maltes, bichon*, pug, carlin, pinscher*, lulu da pomerania, jack russell,
      terrier*, westie, shih tzu, pequines, caniche toy, caozinho, cadelinha, cachorrinho, cao pequeno, cadela pequena
    `,
  },
  tr: {
    steps: "basamak*",
    ceiling: `
      tavan*, cati*, oluk, olugu, oluga, oluklar*, dam, dama, sacak*, ulas*, yetis*, erismek*
    `,
    feeds: "yetecek, yeterli",
    atage: "yas, yaslari",
    younger: "",
    brood: "ikizlerim, ikizlerimiz, cocuklarim, torunlarim",
    teenage: "ergen*, genc kiz*, genc erkek*",
    dainty: `
      chihuahua*, sivava*, cuvava*, dachshund*, sosis kopek*, yorkshire*, yorki*, maltese*, maltipoo*, pug*, pincher*, pinscher*,
      pomeranian*, jack russell*, terrier*, shih tzu*, pekinez*, pekines*, kucuk kopek*, kucuk bir kopek*, minik kopek*, fino*
    `,
  },
};
