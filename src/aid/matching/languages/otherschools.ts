import type { Schools } from "./schools.ts";

export const OTHER_SCHOOLS: Readonly<Record<string, Schools>> = {
  en: {
    ages: {
      "4-5": "reception class, reception year",
      "5-7": "ks1, key stage 1, key stage one, infants",
      "7-11": "y3, y4, y5, y6, ks2, key stage 2, key stage two, juniors",
      "10-11": "sats, eleven plus, 11 plus",
      "11-14":
        "y7, y8, y9, middle school*, ks3, key stage 3, key stage three, junior high, middle schooler*, preteens, tweens",
      "14-16":
        "y10, y11, gcse, gcses, ks4, key stage 4, key stage four, igcse, o level, o levels, nat 5, national 5",
      "5-11":
        "primary, primary school*, elementary school*, elementary kids, elementary students, elementary pupils, elementary maths, elementary math, elementary level, grade school, grade schoolers, elementary age",
      "11-18": "secondary, secondaries, secondary school*, comprehensive, grammar school",
      "14-18": "high school*, high schooler*, highschool*",
      "16-18":
        "y12, y13, a level, a levels, alevel, alevels, as level, as levels, sixth form*, 6. form*, sixth former*, sixthform*, ks5, 12. graders, advanced higher, advanced highers, sat prep, sat exam, ap calculus, ap physics, leaving cert, baccalaureate, btec",
      "14-15": "freshman year of high, high school freshman",
      "19-99":
        "university, undergraduate, undergraduates, college degree, uni, college student, college students, college freshman, degree level, bachelor, masters",
    },
    before: {
      4: "primary, p",
      5: "year, years, yr, y",
      6: "grade, grades, class",
      12: "secondary, sec",
    },
    behind: { 6: "grade, grader, graders, class" },
    none: "year, years, floor, class this, time, hand, week",
    upTo: "up to, as far as",
    upFrom: "upwards of, starting at, starting from, from",
    level: "level, levels, standard",
    pupil:
      "student, pupil, former, schooler, i study, studying, undergraduate, sophomore, freshman, i go to",
    beyond:
      "beyond me, too hard for me, too difficult for me, too advanced for me, over my head, above me, out of my depth, above my, too much for me, scare me, scares me, lost me, i can't do, can't manage, too clever for me, not my level, not up to, wouldn't dare, would be lost, i'd be lost, i get lost",
    nearby: "near, next to, opposite, behind, outside, round the corner from, across from, by the",
    ordinals: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
  },
  de: {
    ages: {
      "6-10": "grund und, grundschul*, primarschul*, grundstufe, primarstufe",
      "6-14": "volksschul*",
      "6-7": "erstklassler*, 1. klassler*, abc schutzen",
      "9-10": "viertklassler*",
      "10-14": "unter und, unterstufe*, haupt und, hauptschul*, unterstufenschuler*",
      "10-16":
        "realschul*, mittelschul*, sekundarschul*, sekundarstufe 1, sekundarstufe i, sek 1, sek i, gesamtschule",
      "15-17": "mittlere reife, msa, realschulabschluss, mittleren reife",
      "13-16": "mittelstufe*, mittel und",
      "10-19": "gymnasi*",
      "15-19":
        "oberstufe*, sekundarstufe 2, sekundarstufe ii, sek 2, sek ii, kursstufe, gymnasiale oberstufe, leistungskurs*, qualifikationsphase",
      "16-19":
        "abitur*, abi, abis, abiprufung*, abivorbereitung, fachabi*, matura*, maturitat*, maturand*",
      "19-99":
        "uni, unikram, unistoff, unimathe, unikurs, unikurse, uniniveau, universitat, studium, bachelor, master, hochschule, fh, studenten, studierende",
    },
    before: {
      6: "klasse, klassen, klassenstufe, klassenstufen, jahrgangsstufe, jahrgangsstufen, kl, stufe",
    },
    behind: {
      6: "klasse, klassen, klassler, klasslerin, klasslern, klass, klassen, schuljahr, schulstufe, jahrgangsstufe, kl",
    },
    none: "stock, etage, jahr, jahre, mal",
    upTo: "bis",
    upFrom: "ab",
    level: "niveau, level",
    pupil:
      "schuler, schulerin, student, studentin, gymnasiast, gymnasiastin, abiturient, abiturientin, oberstufenschuler, oberstufenschulerin, studiere, studiert, studierend, maturandin, maturand, realschuler, realschulerin, gehe in, mache gerade",
    beyond:
      "zu schwer fur mich, zu hoch fur mich, zu kompliziert fur mich, ist mir zu, sind mir zu, wird mir zu, uber meinen horizont, reicht mein, reicht es bei mir, traue ich mir nicht, trau ich mir nicht, uberfordert mich, schaffe ich nicht, kann ich nicht mehr, da bin ich raus, bin ich raus, steige ich aus, hort bei mir auf, kapiere ich selbst nicht",
    nearby: "neben, gegenuber, hinter, vor der, vorm, nahe, nahe der, bei der, beim, in der nahe",
    ordinals:
      "erste|ersten|erster zweite|zweiten|zweiter dritte|dritten|dritter vierte|vierten|vierter funfte|funften|funfter sechste|sechsten|sechster siebte|siebten|siebter|siebente achte|achten|achter neunte|neunten|neunter zehnte|zehnten|zehnter elfte|elften|elfter zwolfte|zwolften|zwolfter dreizehnte|dreizehnten",
  },
  nl: {
    ages: {
      "6-12":
        "lagere en, basisschool*, basisscholieren, lagere school*, lagereschool*, lager onderwijs, basisonderwijs, lagere schoolkinderen",
      "11-12": "cito, citotoets, doorstroomtoets",
      "12-13": "brugklas*",
      "12-15": "onderbouw",
      "12-16": "vmbo*, mavo*",
      "12-17": "havo*",
      "12-18":
        "vwo*, atheneum, gymnasium, middelbaar, middelbare school*, middelbare, middelbare scholier*, secundair, secundair onderwijs, voortgezet onderwijs, aso, tso, humaniora, scholieren",
      "15-18": "bovenbouw, eindexamen*, examenklas*, centraal examen, 6. jaars aso",
      "19-99": "universiteit, hogeschool, unief, hbo, universitair, studenten",
    },
    before: {
      4: "groep, groepen",
      6: "leerjaar",
      12: "klas, klassen, havo, vwo, vmbo, mavo, gymnasium",
    },
    behind: {
      6: "leerjaar, lagere, lager, studiejaar, basisschool",
      12: "klas, klasser, klassers, klassen, havo, vwo, vmbo, mavo, gymnasium, atheneum, middelbaar, secundair, aso, tso, bso",
    },
    none: "verdieping, etage, keer, jaars, hands, personen, kinderen",
    upTo: "tot, t m",
    upFrom: "vanaf, met ingang van",
    level: "niveau",
    pupil:
      "student, studente, leerling, scholier, scholiere, jaars, studeer, zit in, vwo'er, havist, vwoer, gymnasiast, gymnasiaste, eerstejaars, tweedejaars, derdejaars",
    beyond:
      "te moeilijk voor mij, te hoog gegrepen, boven mijn pet, te lastig voor mij, gaat mij te ver, gaat me te ver, is mij te, is me te, wordt me te, wordt mij te, snap ik zelf niet, lukt mij niet, lukt me niet, durf ik niet, te ver voor mij, kan ik niet meer volgen, haak ik af, is niets voor mij",
    nearby: "naast, tegenover, achter, vlakbij, dichtbij, voor de, buurt van",
    ordinals:
      "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde",
  },
  ar: {
    ages: {
      "6-12": "ابتدايي, ابتداييه, ابتداييين, ابتداءي, مدرسه ابتداييه",
      "12-15": "اعدادي, اعداديه, متوسط, متوسطه, كوليج, بريفيه, مرحله متوسطه",
      "14-15": "شهاده متوسطه, برفيه, نيوفييم",
      "6-15": "اساسي, تعليم اساسي",
      "15-18": "ثانوي, ثانويه, ليسي",
      "16-18": "بكالوريا, باك, توجيهي, ثانويه عامه, باكالوريا, بكلوريا, تانويه عامه",
      "19-99": "جامعه, جامعي, جامعيه, جامعيين, كليه",
    },
    before: { 6: "صف, الصف, بالصف, للصف, صفوف, سنه, قسم" },
    behind: { 6: "ابتدايي, اساسي", 12: "اعدادي, متوسط", 15: "ثانوي, باك, بكالوريا, تانوي" },
    none: "طابق, مره, يوم, اسبوع, سنوات, سنين",
    upTo: "حتي, لحد, لغايه, لل, الي",
    upFrom: "من, ابتداء من, بدءا من",
    level: "مستوي",
    pupil: "طالب, طالبه, تلميذ, تلميذه, تلميد, تلميده, ادرس في, بدرس في, كنقرا",
    beyond:
      "صعب علي, صعبه علي, فوق طاقتي, فوق مستواي, ما بقدر عليه, ما بعرف له, اصعب مني, كتير علي, بيخوفني, ما بفهم فيه",
    nearby: "قرب, جنب, قريب, مقابل, امام, قدام, ورا, خلف, بجانب, حد, حدا",
    ordinals:
      "اول|اولي|حادي ثاني|ثانيه|تاني|تانيه ثالث|ثالثه|تالت|تالته رابع|رابعه خامس|خامسه سادس|سادسه|سادسات سابع|سابعه ثامن|ثامنه|تامن تاسع|تاسعه عاشر|عاشره",
  },
  tr: {
    ages: {
      "6-10": "ilkokul*, ilkogretim*, ilkokulda",
      "10-14": "ortaokul*, orta okul*",
      "13-14": "lgs*",
      "14-18": "lise*, liselere",
      "17-19": "yks*, tyt*, ayt*, universite sinav*, universiteye hazirlik, universite hazirlik",
      "19-99": "universite*, lisans*, fakulte*",
    },
    before: { 6: "ilkokul", 10: "ortaokul", 14: "lise" },
    behind: { 6: "sinif*", 10: "ortaokul", 14: "lise" },
    none: "kat*, kere, kez, yas*, kisi",
    upTo: "kadar",
    upFrom: "itibaren, sonrasi, ve ustu, ve uzeri",
    level: "duzey*, seviye*",
    pupil: "ogrencisiyim, ogrencisi, ogrenciyim, liseli, universiteli, okuyorum, okuyan, mezunuyum",
    beyond:
      "bana zor, bana agir, beni asar, beni asiyor, boyumu asar, boyumu asiyor, bana fazla, gucum yetmez, bilgim yetmez, yapamam, anlatamam, korkutuyor, bakamam, veremem",
    nearby: "yaninda, karsisinda, arkasinda, yakininda, onunde, yakin, yanindaki",
    ordinals:
      "birinci ikinci ucuncu dorduncu besinci altinci yedinci sekizinci dokuzuncu onuncu onbirinci onikinci",
  },
};
