import type { Mark } from "./language.ts";

/** Going out together: `easypace` and `fastpace`, `walking` for its own sake, and `errand` (what somebody must be taken to). */
export const OUTINGS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    easypace: `
      بهدوء, ببطء, ببطي, علي مهل, عمهلي, بطيي, بطيء, خفيف, خفيفه, رويدا, علي مهلي, مهل, هادي, هاديه, بالراحه, شوي شوي, بشويش, مش سريع,
      مو سريع
    `,
    fastpace: `
      سريع, سريعه, سريعين, ماراتون, ماراثون, لماراتون, لماراثون, سباق, سباقات, محترف, محترفين, بسرعه, مستوي عالي, مستوي جيد, مشي طويل,
      مسافات طويله, مسافه طويله
    `,
    walking: "امشي, بمشي, مشي, نمشي, نتمشي, اتمشي, بتمشي, كنمشي",
    errand: `
      دكتور, طبيب, مستشفي, سبيطار, موعد, مواعيد, بلديه, سفاره, محكمه, عياده, بنك, معاملات, معامله, سوق, كبار, مسنين
    `,
  },
  de: {
    easypace: `
      gemutlich*, gemachlich*, langsam*, ruhiges tempo, ruhigem tempo, entspannt*, locker, lockeres, lockere, lockerem, sanft, sanfte,
      ohne eile, ohne stress, plaudertempo, nicht schnell, nicht zu schnell, kein tempo, keine rekorde, seniorentempo, nicht so schnell
    `,
    fastpace: `
      schnell, schnelle, schneller, schnellen, schnelles, marathon*, halbmarathon*, wettkampf*, leistungs*, ambitioniert*,
      intervalltraining, bestzeit*, zugig*, sportlich, sportliches, sportliche, flott, flottes, flotte, rennrad*, triathlon*, tempolauf*,
      lange wanderung, lange wanderungen, lange spaziergange
    `,
    walking: "spazieren, spaziergang, spaziergange, wandern, walken",
    errand: `
      arzt*, zahnarzt*, krankenhaus, spital, klinik, termin, termine, amt, aufs amt, behorde, behorden, gericht, jobcenter, konsulat,
      polizei, untersuchung, chemo, senioren, mutter, vater, oma, opa
    `,
  },
  en: {
    easypace: `
      gentle, gently, slow, slowly, easy, leisurely, relaxed, steady, nothing fast, no rush, not fast, chatty, unhurried, slower,
      easygoing, couch to, jog, not too fast
    `,
    fastpace: `
      fast, faster, quick, marathon*, half marathon, race, racing, races, competitive, intervals, serious runner, serious runners, brisk,
      sub 4, pb, triathlon, sporty, road bike group, high pace, fit people, long walk, long walks, long hike, long hikes
    `,
    walking: "walk, walks, walking, stroll, strolls, hike",
    errand: `
      doctor, doctors, doctor's, dentist, hospital, clinic, appointment, appointments, gp, surgery, optician, council, embassy, court,
      jobcentre, job centre, chemo, scan, market, mum, mom, dad, mother, father, elderly
    `,
  },
  es: {
    easypace: `
      tranquil*, despacio, despacito, sin prisa, sin prisas, suave, suaves, lento, lenta, relajad*, calma, ritmo bajo, calmado,
      poco a poco, trote, no rapido, nada de correr mucho, sin correr
    `,
    fastpace: `
      rapido, rapida, rapidos, rapidas, maraton*, media maraton, competicion, competir, series, buen nivel, ritmo alto, ritmo fuerte,
      carrera popular, exigente, triatlon, deportista, nivel alto, caminata larga, caminatas largas, larga caminata, largas caminatas
    `,
    walking: "caminar, pasear, paseo, paseos, andar, camino, caminata",
    errand: `
      medico, medica, hospital, dentista, cita, citas, clinica, ambulatorio, extranjeria, ayuntamiento, juzgado, consulado, oculista,
      pruebas, quimio, mercado, mayores, madre, padre, abuela, abuelo
    `,
  },
  fr: {
    easypace: `
      tranquille, tranquilles, tranquillement, doucement, doux, douce, douces, sans se presser, sans forcer, lentement, cool, peinard,
      mon rythme, petit rythme, allure douce, relax, pepere, footing leger, sans performance, lent, lente, pas vite, pas trop vite,
      pas rapide
    `,
    fastpace: `
      rapide, rapides, marathon*, semi marathon, sportive, sportif, sportifs, sportives, competition*, bon niveau, fractionne,
      haut niveau, triathlon*, confirme, confirmes, bonne allure, soutenu, soutenue, performance, trail, longue marche, longues marches,
      longue rando, longue randonnee, longues randonnees, vive allure
    `,
    walking: "marcher, marche, promener, promenade, balade, balades, promenades, randonnee, rando",
    errand: `
      medecin, medecins, docteur, dentiste, hopital, clinique, rendez vous, rdv, prefecture, mairie, tribunal, consulat, ophtalmo,
      ophtalmologue, examen, chimio, urgences, demarches, agees, mere, pere, mamie, papi
    `,
  },
  it: {
    easypace: `
      tranquill*, piano, pian piano, senza fretta, lent*, calma, rilassat*, blando, blanda, passo leggero, dolce, corsetta, senza correre,
      non veloce, non troppo veloce
    `,
    fastpace: `
      veloc*, maratona, maratone, mezza maratona, gara, gare, agonistic*, buon livello, ritmo sostenuto, ripetute, sportiv*, allenat*,
      triathlon, passo svelto, spedit*, lunga camminata, lunghe camminate, camminata lunga, lunghe passeggiate
    `,
    walking: "camminare, cammino, passeggiata, passeggiate, passeggiare, camminata, camminate",
    errand: `
      medico, medici, medica, mediche, dottore, dentista, ospedale, visita, visite, oculista, appuntamento, appuntamenti, questura,
      comune, tribunale, uffici, esame, esami, chemio, anziani, mercato, mamma, madre, suocera, nonna, nonno, padre
    `,
  },
  nl: {
    easypace: `
      rustig, rustige, rustigaan, langzaam, traag, trage, op het gemak, gemoedelijk, ontspannen, kalm, kalme, zonder haast, kletstempo,
      niet te snel, niet snel, wandeltempo, niet zo snel
    `,
    fastpace: `
      snel, snelle, sneller, marathon*, halve marathon, wedstrijd*, sportief, sportieve, intervaltraining, interval, stevig tempo,
      hoog tempo, fanatiek*, triatlon*, wielrennen, wielrenners, getraind*, lange wandeling, lange wandelingen
    `,
    walking: "wandelen, wandeling, wandelingen, stappen, wandel",
    errand: `
      dokter, arts, huisarts, tandarts, oogarts, ziekenhuis, kliniek, afspraak, afspraken, gemeente, gemeentehuis, rechtbank, ocmw, ind,
      politie, onderzoek, chemo, ouderen, moeder, vader, oma, opa, markt
    `,
  },
  pt: {
    easypace: `
      tranquil*, devagar, devagarinho, sem pressa, sem pressas, lento, lenta, suave, suaves, calma, calmo, leve, descontraid*,
      ritmo baixo, corridinha, nao muito rapido, nada de pressas
    `,
    fastpace: `
      rapido, rapida, rapidos, rapidas, maratona, maratonas, meia maratona, competicao, prova, provas, bom nivel, ritmo forte, ritmo alto,
      series, treinos intensos, triatlo, exigente, longa caminhada, longas caminhadas, caminhada longa
    `,
    walking: "caminhar, caminhada, caminhadas, passear, passeio, andar a pe",
    errand: `
      medico, medica, hospital, dentista, consulta, consultas, clinica, exame, exames, financas, camara, seguranca social, tribunal,
      consulado, oftalmologista, quimio, idosos, mae, pai, avo, sogra, mercado
    `,
  },
  tr: {
    easypace: `
      yavas, yavasca, sakin, acelesiz, acele etmeden, hafif, hafif tempo*, dusuk tempo*, agir agir, rahat, sohbet ederek, hizli degil
    `,
    fastpace: `
      hizli, maraton*, yari maraton*, yaris*, tempolu, yuksek tempo*, iyi seviye*, profesyonel*, antrenmanli*, triatlon*, uzun yuruyus*
    `,
    walking: "yuruyus*, yurumek*, yuruyor*, yurur*",
    errand: `
      doktor*, hastane*, randevu*, muayene*, disci*, belediye*, konsolosluk*, mahkeme*, kontrol*, goz doktor*, yasli*, annem*, babam*,
      anneann*, kayinvalide*, goc idaresi*, pazar yeri*
    `,
  },
};
