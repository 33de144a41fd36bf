import type { Schools } from "./schools.ts";

export const ROMANCE_SCHOOLS: Readonly<Record<string, Schools>> = {
  fr: {
    ages: {
      "6-7": "cp, cours preparatoire",
      "7-8": "ce1",
      "8-9": "ce2",
      "9-10": "cm1",
      "10-11": "cm2",
      "6-11": "primaire, primaires, ecole elementaire, ecoliers, ecolier, ecoliere",
      "11-15": "college, colleges, collegien*",
      "14-15": "brevet, dnb",
      "15-18": "lycee, lycees, lyceen*",
      "15-16": "seconde, 2. generale, 2. pro",
      "16-17":
        "en premiere, de premiere, classe de premiere, premiere s, premiere es, premiere spe, premiere generale, premiere et terminale, en 1., de 1., niveau 1., 1. s, 1. spe, 1. et terminale, bac de francais, bac francais",
      "17-18": "terminale, terminales, tle, parcoursup",
      "16-18": "bac, baccalaureat, bacheliers",
      "19-99":
        "universite, fac, licence, master, prepa, prepas, bts, iut, dut, ecole inge, ecole ingenieur*",
    },
    before: { "-17": "en, de, niveau, classe, classes, de la, a la, les, eleve, eleves" },
    behind: { 6: "primaire, annee de primaire, annee primaire", 12: "secondaire" },
    none: "annee, annees, etage, arrondissement, main, age, fois, semaine, place, position, seance, dimanche, samedi",
    upTo: "jusqu",
    upFrom: "a partir",
    level: "niveau, niveaux",
    pupil:
      "lyceen, lyceenne, collegien, collegienne, etudiant, etudiante, eleve, etudie, etudes, je passe en, bachelier, bacheliere",
    beyond:
      "trop loin pour moi, trop dur pour moi, trop complique pour moi, trop difficile pour moi, me depasse, me depassent, au dessus de mes, hors de ma portee, pas mon niveau, pas ma tasse, me font peur, me fait peur, trop fort pour moi, je sature, plus de mon age, je ne maitrise plus, plus a la hauteur, je cale",
    nearby: "pres de, pres du, devant, derriere, cote de, cote du, en face, non loin",
    ordinals:
      "1. deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
  },
  es: {
    ages: {
      "6-12": "primaria, escuela primaria, educacion primaria",
      "12-16":
        "la eso, de eso, mates eso, nivel eso, eso y bachillerato, eso y bach, primaria y eso, primaria eso, eso bachillerato, primaria o eso, alumnos eso, secundaria, educacion secundaria",
      "12-18": "instituto, institutos",
      "16-18": "bachillerato, bachiller, bach, preparatoria, batxillerat",
      "17-18": "selectividad, ebau, evau, pau, selectivo, abau, evaluacion de acceso",
      "19-99":
        "universidad, universitario, universitaria, universitarios, facultad, master, ingenieria",
    },
    before: { 6: "grado" },
    behind: {
      6: "primaria, prim",
      12: "eso, secundaria, sec",
      16: "bachillerato, bachiller, bach, bto",
    },
    none: "piso, planta, vez, semana, ano",
    upTo: "hasta",
    upFrom: "a partir de, desde, en adelante",
    level: "nivel",
    pupil:
      "estudiante, alumno, alumna, universitario, universitaria, bachiller, estudio, estudiando, estoy en, curso",
    beyond:
      "me supera, me superan, me viene grande, me vienen grandes, me queda grande, me quedan grandes, ya no llego, no llego, demasiado dificil para mi, demasiado para mi, se me escapa, me da miedo, me dan miedo, se me atraganta, no es lo mio, me pierdo, no me atrevo, me queda lejos",
    nearby: "cerca, al lado, frente, junto, detras, delante, enfrente",
    ordinals:
      "primero|primer|primera segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta septimo octavo noveno decimo undecimo",
  },
  it: {
    ages: {
      "6-11":
        "elementari, primarie, scuola elementare, scuole elementari, primaria, scuola primaria, bimbi di elementare",
      "11-14":
        "medie, scuola media, le medie, di media, scuole medie, media inferiore, secondaria di primo grado, secondaria di 1. grado, secondaria inferiore, medie inferiori",
      "13-14": "esame di 3. media, licenza media, esame di licenza media",
      "14-19":
        "liceo, licei, liceale, liceali, superiori, scuola superiore, istituto tecnico, secondaria di secondo grado, secondaria di 2. grado, istituti tecnici, biennio, triennio",
      "18-19": "maturita, maturandi, maturando, esame di stato",
      "19-99":
        "universita, ateneo, laurea, universitario, universitaria, universitari, laureando, laureanda, politecnico",
    },
    before: {},
    behind: {
      6: "elementare, elementari, primaria",
      11: "media, medie",
      14: "superiore, superiori, liceo, liceale, classico, scientifico, linguistico, ragioneria, geometra",
    },
    none: "piano, volta, anno, settimana",
    upTo: "fino",
    upFrom: "dalla, dalle, a partire",
    level: "livello",
    pupil:
      "studente, studentessa, liceale, universitario, universitaria, laureando, laureanda, alunno, alunna, studio, frequento, faccio la, faccio il",
    beyond:
      "troppo difficile per me, troppo difficili per me, troppo per me, troppo lontano per me, fuori dalla mia portata, non ci arrivo, piu in la non arrivo, mi supera, mi superano, mi fa paura, mi fanno paura, non fa per me, non fanno per me, non mi ricordo, non sono in grado, non me la sento, sono troppo per me",
    nearby: "vicino, davanti, accanto, dietro, di fronte, presso, zona",
    ordinals: "prima|primo seconda|secondo terza|terzo quarta|quarto quinta|quinto",
  },
  pt: {
    ages: {
      "6-10": "1 ciclo, 1. ciclo, primaria, escola primaria, anos iniciais",
      "6-12": "1. e 2. ciclo, 1 e 2 ciclo",
      "10-15": "2. e 3. ciclo, 2 e 3 ciclo",
      "10-12": "2 ciclo, 2. ciclo",
      "12-15": "3 ciclo, 3. ciclo",
      "6-15":
        "ensino basico, escola basica, do basico, ao basico, basico e secundario, basico ao secundario, alunos do basico, ensino fundamental, fundamental",
      "6-11": "fundamental 1, fundamental i",
      "11-15": "fundamental 2, fundamental ii, anos finais, ginasio",
      "15-18": "secundario, secundaria, ensino medio, liceu, colegial",
      "16-18": "exames nacionais, exame nacional",
      "16-19": "enem, vestibular, vestibulares, vestibulandos, cursinho",
      "19-99":
        "universidade, faculdade, licenciatura, mestrado, universitario, universitaria, universitarios, politecnico",
    },
    before: {},
    behind: {
      6: "ano, ano de escolaridade, anos de escolaridade, serie, classe",
      15: "medio, ensino medio",
    },
    none: "andar, vez, semana, ano de idade, ano de casa, ano da faculdade, ano de faculdade, ano do curso, ano de universidade, ano de licenciatura",
    upTo: "ate",
    upFrom: "a partir do, a partir da, a partir de, desde",
    level: "nivel",
    pupil:
      "estudante, aluno, aluna, universitario, universitaria, estudo, ando no, ando na, frequento, vestibulando, vestibulanda, caloiro, caloira",
    beyond:
      "demais para mim, demasiado dificil para mim, dificil demais para mim, ja nao chego, nao chego la, passa me ao lado, ultrapassa me, me ultrapassa, esta fora do meu alcance, nao e comigo, ja nao me lembro, nao me atrevo, me assusta, assusta me, ja me perco, nao domino",
    nearby: "perto, ao lado, em frente, junto, atras, ao pe",
    ordinals:
      "primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta setimo|setima oitavo|oitava nono|nona decimo undecimo",
  },
};
