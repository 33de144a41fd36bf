import type { Mark } from "./language.ts";

/** Which way children are taken: `toschool`, `fromschool`, and `bothways`. */
export const SCHOOL_RUNS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    toschool: `
      عالمدرسه, للمدرسه, لمدرسه, الي مدرسه, علي مدرسه, صبح علي مدرسه, قبل مدرسه, قبل دوام, يوصل .. مدرسه, اوصل .. مدرسه, بوصل .. مدرسه
    `,
    fromschool: `
      من مدرسه, بعد مدرسه, طلعه مدرسه, خروج مدرسه, بعد دوام, انصراف, من حضانه, من روضه, نهايه دوام
    `,
    bothways: `
      ذهاب واياب, رايح جاي, روحه وجيه, وارجعه, ويرجعه, ويرجعها, من والي, اوصل وارجع, بوصل وبرجع, يوصل ويرجع, بوصلهم وبجيبهم,
      يوصلها ويرجعها, باخد وبجيب, ياخد ويرجع
    `,
  },
  de: {
    toschool: `
      zur schule, in die schule, zum kindergarten, in den kindergarten, in die kita, vor der schule, vor schulbeginn, schulbeginn,
      vor dem unterricht, schulweg morgens, hinbringen, zur kita
    `,
    fromschool: `
      von der schule, aus der schule, nach der schule, nach schulschluss, schulschluss, aus der kita, von der kita, vom kindergarten,
      aus dem kindergarten, nach dem unterricht, vom hort, aus dem hort, nach hause
    `,
    bothways: `
      hin und zuruck, hin und ruck, bringen und abholen, bringen und holen, abholen und bringen, holen und bringen, bringt und holt,
      bringe und hole, bringe .. hole, bringen .. abholen, bringen .. holen, bringt .. holt, bring und hol, hole und bringe,
      holen .. bringen
    `,
  },
  en: {
    toschool: `
      to school, to nursery, to the school, before school, school drop off, drop off, drop .. at school, dropping off, drops off,
      to preschool, walk to school, walk into school
    `,
    fromschool: `
      from school, after school, from nursery, school pick up, pick up, picking up, collect .. school, collect .. nursery, collects,
      home from, back from school, after nursery, home time, from the school, end of school
    `,
    bothways: `
      and back, both ways, there and back, to and from, drop off and pick up, pick up and drop off, drop off or pick up,
      pick up or drop off, mornings and afternoons, take .. collect, take and collect, taking .. collecting, drop .. collect,
      drop .. pick, take .. pick, drop off .. pick up, dropping off and picking up, drop offs and pick ups, drop off and pickup
    `,
  },
  es: {
    toschool: `
      al cole, al colegio, a la escuela, a clase, a la guarderia, antes del cole, antes de clase, a la entrada, entrada del cole,
      al instituto, hasta el cole
    `,
    fromschool: `
      del cole, del colegio, de la escuela, salida, a la salida, despues del cole, despues de clase, de la guarderia, recog*, recoj*,
      al salir, extraescolares
    `,
    bothways: `
      ida y vuelta, llevar y recoger, llevar y traer, llevo y traigo, llevar o recoger, lleve y recoja, llevo y recojo, entrada y salida,
      llevar .. recoger, llevo .. recojo, llevo .. traigo, lleve .. recoja, lleva .. recoge, recoger y llevar
    `,
  },
  fr: {
    toschool: `
      depose* .. ecole, deposer .. creche, emmene* .. ecole, emmener .. creche, conduire .. ecole, conduis .. ecole, amene* .. ecole,
      accompagne* .. a l'ecole, aller a l'ecole, avant l'ecole, avant la classe, rentree du matin, depot a l'ecole, depose* .. maternelle,
      emmene* .. maternelle, emmene* .. college, avant ecole, depose* .. college
    `,
    fromschool: `
      sortie .. ecole, sortie de classe, sortie des classes, sortie de creche, apres l'ecole, apres la classe, apres ecole, recuperer,
      recupere*, chercher, ramene*, retour de l'ecole, retour d'ecole, sortie du college, fin des cours
    `,
    bothways: `
      aller retour, allers retours, matin et soir, deposer et recuperer, amener et chercher, emmener et chercher, emmener et ramener,
      deposer ou chercher, aller et retour, matin et apres midi, depose .. recupere, deposer .. recuperer, amene .. recupere,
      amener .. recuperer, emmene .. ramene, emmene et ramene, emmener .. recuperer, emmene .. recupere, accompagne .. recupere
    `,
  },
  it: {
    toschool: `
      porta* .. a scuola, portare .. a scuola, porto .. a scuola, accompagn* .. a scuola, vanno a scuola, va a scuola, prima di scuola,
      prima della scuola, all'asilo, all'entrata, entrata a scuola, entrata di scuola
    `,
    fromschool: `
      uscita di scuola, uscita da scuola, all'uscita, uscita, da scuola, dopo scuola, dopo la scuola, prend* .. a scuola,
      prendere .. scuola, ripren*, riport*, dall'asilo, andare a prendere, vado a prendere
    `,
    bothways: `
      andata e ritorno, portare e prendere, accompagnare e riprendere, portare e riprendere, accompagnare e prendere, entrata e uscita,
      mattina e pomeriggio, portare .. riprendere, porto .. riprendo, porto e riprendo, porto e prendo, accompagno .. riprendo,
      porta .. riprende, portare .. prendere
    `,
  },
  nl: {
    toschool: `
      naar school, naar de school, naar de creche, naar de opvang, voor school, voor schooltijd, voor de schoolbel, wegbrengen, afzetten,
      naar de kleuterklas
    `,
    fromschool: `
      van school, na school, na schooltijd, uit school, van de creche, van de opvang, ophalen, afhalen, haal, haalt, naschools*,
      schoolpoort, naar huis
    `,
    bothways: `
      heen en terug, halen en brengen, brengen en halen, brengen en ophalen, wegbrengen en ophalen, halen of brengen, brengen of halen,
      breng en haal, haal en breng, brengt en haalt, haalt en brengt, breng .. haal, brengen .. halen, brengen .. ophalen,
      breng .. ophalen
    `,
  },
  pt: {
    toschool: `
      lev* .. a escola, leve .. escola, para a escola, ao colegio, a creche, antes da escola, antes das aulas, deixar .. escola,
      deixo .. escola, entrada da escola, levar .. escola, pra escola
    `,
    fromschool: `
      saida da escola, a saida, saida, da escola, depois da escola, depois das aulas, busc*, apanh*, trag*, traz*, da creche, do colegio,
      fim das aulas
    `,
    bothways: `
      ida e volta, levar e buscar, levar e trazer, levo e trago, levar ou buscar, leva e traz, buscar e levar, levo .. busco,
      levar .. buscar, levo e busco, leve .. traga, leva .. busca, leva .. traz, levo .. trago
    `,
  },
  tr: {
    toschool: `
      okula, krese, anaokuluna, okuldan once, okul oncesi saat*, okula gider*, ders oncesi
    `,
    fromschool: `
      okuldan, okul cikis*, cikista, kresten, anaokulundan, okul sonrasi, okuldan sonra, ders cikis*, eve
    `,
    bothways: `
      gidis donus, gidis gelis, birakip al*, goturup getir*, birakma ve alma, sabah aksam, goturup al*, birakip alir*, goturur .. alir*,
      birakir .. alir*, hem goturur*, hem sabah
    `,
  },
};
