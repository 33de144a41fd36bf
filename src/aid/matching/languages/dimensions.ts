import type { Mark } from "./language.ts";

/**
 * How large things are, in the words of each language: bounds, big and small, for one or two, which side a length is of, and what wheels
 * are called.
 */
export const DIMENSIONS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  fr: {
    over: `
      minimum, mini, au moins, plus de, a partir de, des 2 ans, des 3 ans, des 4 ans, des 5 ans, des 6 ans, des 7 ans, des 8 ans,
      des 10 ans, des 12 ans, des 3 mois, des 6 mois, des la naissance, superieur a, plus grand que, plus large que, pas moins de
    `,
    under: `
      maximum, max, maxi, pas plus de, au plus, jusqu'a, moins de, jusqua, inferieur a, plus petit que, pas plus large que, pas plus grand
      que, pas plus grande que, pas plus long que, pas plus longue que, pas plus haut que, pas plus lourd que, ne depasse, depasser
    `,
    big: "grand, grande, grands, grandes, gros, grosse, grosses, enorme, enormes, immense, geant, geante, gigantesque",
    small: "petit, petite, petits, petites, ptit, ptite, mini, minuscule",
    size: "taille, tailles, pointure, t",
    single:
      "simple, 1 place, 1 personne, une place, une personne, 1 pers, individuel, individuelle",
    double:
      "double, 2 places, 2 personnes, deux places, deux personnes, 2 pers, pour deux, conjugal, queen, king",
    wide: "large, largeur, largeurs, larg",
    high: "haut, hauteur, haute",
    deep: "profond, profondeur, profonde",
    long: "long, longueur, longue",
    wheel: "roue, roues",
  },
  en: {
    over: "min, minimum, over, from, above, older than, at least, or more, bigger than, larger than, wider than, longer than",
    under: `
      max, maximum, at most, no more than, under, up to, below, younger than, less than, smaller than, no wider than, not wider than, no
      bigger than, not bigger than, no larger than, not larger than, no taller than, no higher than, no heavier than, narrower than, shorter
      than
    `,
    big: "big, large, huge, giant, massive, enormous, gigantic",
    small: "small, little, tiny, mini, wee",
    size: "size, sizes, sized, sz, eu, uk",
    single: "single, twin, for one",
    double: "double, for two, queen, king",
    wide: "wide, width, broad, across",
    high: "high, height, tall",
    deep: "deep, depth",
    long: "long, length",
    wheel: "wheel, wheels",
  },
  es: {
    over: "minimo, por lo menos, al menos, mas de, a partir de, mayores de, desde, como minimo, mas grande que, superior a",
    under: `
      max, maximo, como mucho, menos de, hasta, menores de, no mas de, no mas ancho, no mas grande, no mas larga, no mas largo, no mas
      alto, tope, inferior a, no supere, no pase de
    `,
    big: "grande, grandes, gran, enorme, gigante, grandisima, grandisimo",
    small: "pequeno, pequena, pequenos, pequenas, chico, chica, mini, chiquito",
    size: "talla, numero",
    single: "individual, simple, 1 plaza, una plaza, 1 persona, una persona, soltero",
    double:
      "doble, matrimonio, matrimonial, 2 plazas, dos plazas, 2 personas, dos personas, queen, king, para dos",
    wide: "ancho, ancha, anchura",
    high: "alto, alta, altura",
    deep: "fondo, profundidad, profundo",
    long: "largo, larga, longitud",
    wheel: "rueda, ruedas, rodado, rin, aro, llanta",
  },
  de: {
    over: "mind, min, uber, ab, mindestens, alter als, grosser als, breiter als",
    under: `
      max, maximal, maximum, bis zu, unter, bis, hochstens, junger als, weniger als, nicht mehr als, nicht breiter als, nicht grosser als,
      nicht langer als, nicht hoher als, nicht schwerer als, kleiner als, schmaler als
    `,
    big: "gross, grosse, grosser, grosses, grossen, riesig*, riesengross*, enorm*",
    small: "klein, kleine, kleiner, kleines, kleinen, mini, winzig, winzige",
    size: "grosse, konfektionsgrosse, gr, schuhgrosse",
    single: "einzel*, einzeln, einpersonen*, eine person, 1 person",
    double: "doppel*, zweier*, zweipersonen*, zwei personen, 2 personen, fur zwei, queen, king",
    wide: "breit, breite, breiter, breites, breiten, breitem",
    high: "hoch, hohe, hoher, hohes, hohen",
    deep: "tief, tiefe, tiefer, tiefes, tiefen",
    long: "lang, lange, langer, langes, langen",
    wheel: "rad, rader, reifen",
  },
  it: {
    over: "minimo, oltre, piu di, sopra, a partire da, dai, almeno, piu grande di, superiore a",
    under: `
      max, al massimo, non piu di, meno di, fino a, sotto, massimo, massima, inferiore a, non piu largo, non piu larga, non piu grande, non
      piu lungo, non piu alto, non superi
    `,
    big: "grande, grandi, grosso, grossa, enorme, enormi, gigante, grandissima, grandissimo",
    small: "piccolo, piccola, piccoli, piccole, mini, piccolino",
    size: "taglia, numero, misura, tg",
    single: "singolo, singola, singoli, una piazza, 1 piazza, una persona, 1 persona",
    double:
      "doppio, doppia, matrimoniale, matrimoniali, due piazze, 2 piazze, due persone, 2 persone, per due, queen, king",
    wide: "largo, larga, larghezza, larghi",
    high: "alto, alta, altezza",
    deep: "profondo, profonda, profondita",
    long: "lungo, lunga, lunghezza",
    wheel: "ruota, ruote",
  },
  pt: {
    over: "minimo, pelo menos, no minimo, mais de, a partir de, a partir dos, maiores de, maior que, superior a",
    under: `
      max, maximo, no maximo, menos de, ate, menores de, nao mais de, nao mais que, inferior a, menor que, nao mais largo, nao mais larga,
      nao mais comprido, nao mais alto, nao ultrapasse, nao passe de
    `,
    big: "grande, grandes, enorme, enormes, gigante",
    small: "pequeno, pequena, pequenos, pequenas, mini",
    size: "tamanho, numero, tam",
    single: "solteiro, individual, 1 pessoa, uma pessoa, simples",
    double: "casal, 2 pessoas, duas pessoas, para dois, duplo, dupla, queen, king",
    wide: "largo, larga, largura",
    high: "alto, alta, altura",
    deep: "fundo, funda, profundidade",
    long: "comprido, comprida, comprimento",
    wheel: "roda, rodas, aro, jante",
  },
  nl: {
    over: "min, minimaal, minimum, meer dan, vanaf, ouder dan, boven, minstens, groter dan, breder dan",
    under: `
      max, maximaal, maximum, hoogstens, minder dan, tot, jonger dan, onder, niet meer dan, niet breder dan, niet groter dan, niet langer
      dan, niet hoger dan, niet zwaarder dan, kleiner dan, smaller dan
    `,
    big: "groot, grote, enorm, enorme",
    small: "klein, kleine, mini",
    size: "maat, mt, schoenmaat",
    single: "eenpersoons*, enkel, enkele, 1 persoons*, een persoon, 1 persoon, twijfelaar",
    double:
      "tweepersoons*, dubbel, dubbele, 2 persoons*, twee personen, 2 personen, voor twee, queen, king",
    wide: "breed, brede, breedte",
    high: "hoog, hoge, hoogte",
    deep: "diep, diepe, diepte",
    long: "lang, lange, lengte",
    wheel: "wiel, wielen",
  },
  tr: {
    over: "en az, min, minimum, ustu, uzeri, buyuk, buyukler, asgari",
    under:
      "en fazla, en cok, max, maks, maksimum, azami, kadar, alti, altinda, kucuk, kucukler, gecmeyen, gecmesin, asmayan, asmasin",
    big: "buyuk, kocaman, genis",
    small: "kucuk, minik, mini, ufak",
    size: "beden, numara, no",
    single: "tek kisilik, bir kisilik, 1 kisilik",
    double: "cift kisilik, iki kisilik, 2 kisilik, king, queen",
    wide: "genislik, genisligi, genisliginde, eni, eninde, en $",
    high: "yukseklik, yuksekligi, yuksekliginde",
    deep: "derinlik, derinligi, derinliginde",
    long: "uzunluk, uzunlugu, uzunlugunda, boyu, boyunda",
    wheel: "jant, tekerlek, teker",
  },
  ar: {
    over: "علي اقل, اكثر من, فوق, من عمر, لا يقل عن, لا تقل عن, اكبر من",
    under: `
      حد اقصي, كحد اقصي, بحد اقصي, اقل من, تحت, حتي, لا يزيد عن, لا تزيد عن, ما يزيد عن, لا يتجاوز, لا تتجاوز, ما يتجاوز, ما يتعدي, ماكس,
      ماكسيموم, اصغر من
    `,
    big: "كبير, كبيره, ضخم, ضخمه",
    small: "صغير, صغيره, ميني",
    size: "مقاس*, قياس, نمره",
    single: "مفرد, مفرده, فردي, فرديه, لشخص, شخص واحد, نفر واحد, سنجل",
    double: "مزدوج, مزدوجه, لشخصين, شخصين, نفرين, دوبل, مجوز, زوجي, زوجيه",
    wide: "عرض, عرضه, عرضها, عريض, عريضه",
    high: "ارتفاع, ارتفاعه, ارتفاعها, علو",
    deep: "عمق, عمقه, عمقها",
    long: "طول, طوله, طولها",
    wheel: "عجله, جنط, جنوط",
  },
};
