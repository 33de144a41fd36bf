import type { Mark } from "./language.ts";

/**
 * How old people are: `grown` (whoever writes is), `aged` (before one's own age), `forkids`, `teens` and `everyage` (whom a course is for).
 * Grown up is also who learns (`wantslearn`) and came lately (`arrived`) or works (`employed`).
 */
export const GENERATIONS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    everyage: "كل اعمار, جميع اعمار, كبار وصغار, كل الاعمار",
    grown: `
      متقاعد, متقاعده, كبير بالعمر, كبيره بالعمر, كبير بالسن, كبيره بالسن, خمسين سنه, اربعين سنه, ستين سنه, كبار, انا كبير, مو صغير, مو صغيره
    `,
    aged: "عمري",
    forkids: "اطفال, لاطفال, اولاد, ولاد, لولاد, صغار, لصغار, دراري, لتلاميذ ابتدايي, يافعين",
    teens: "مراهقين, يافعين, شباب",
    wantslearn: `
      عايز اتعلم, عايزه اتعلم, بدي اتعلم, اريد ان اتعلم, اريد اتعلم, بغيت نتعلم, حابب اتعلم, حابه اتعلم, اود ان اتعلم, ابي اتعلم,
      نفسي اتعلم, محتاج اتعلم, محتاجه اتعلم, اتعلم
    `,
    arrived: `
      واصل من, واصله من, وصلت من, لسه واصل, لسه واصله, جيت من, جديد هون, جديده هون, جديد هنا, جديده هنا, وصلت جديد, توي وصلت, يا دوب وصلت,
      وصلنا من, جديد في بلد
    `,
    employed: "بشتغل, شغال, شغاله, اشتغل, اعمل في, بعد شغل, دوامي, شغلي, عملي, كنخدم",
  },
  de: {
    everyage: `
      jedes alter, jeden alters, alle altersgruppen, gross und klein, jung und alt, alter egal, alle alter, jedem alter
    `,
    grown: `
      in rente, rentner, rentnerin, im ruhestand, pensioniert, erwachsenenalter, als erwachsene, als erwachsener, erwachsene anfangerin,
      erwachsener anfanger, mit vierzig, mit funfzig, mit sechzig, alt genug, nicht mehr jung, nicht mehr die jungste, nicht mehr der jungste,
      auf meine alten tage
    `,
    aged: "bin, mit, ich",
    forkids: `
      fur kinder, fur die kinder, fur kids, fur schulkinder, fur jugendliche, fur grundschuler*, kinderkurs*, fur die kleinen, fur kleine,
      fur schuler*, kindergitarre, kinder ab, kinder von, kinder zwischen, kinderschwimm*, kinderchor, kinder yoga, kinderyoga, kindertanz*
    `,
    teens: "jugendliche, jugendlichen, teenager, teens, teenies",
    wantslearn: `
      mochte .. lernen, will .. lernen, wurde gern .. lernen, wurde gerne .. lernen, ich lerne, lerne gerade, muss .. lernen,
      lernen mochte, lernen will
    `,
    arrived: `
      bin neu hier, neu in deutschland, neu in osterreich, neu in der schweiz, neu angekommen, gerade angekommen, erst angekommen,
      bin seit .. monaten, bin seit .. wochen, seit kurzem, vor kurzem gekommen, vor .. monaten gekommen, frisch angekommen, neu im land,
      gefluchtet
    `,
    employed: `
      ich arbeite, arbeite, mein job, meine arbeit, nach der arbeit, feierabend, berufstatig, schichtdienst, meiner schicht, meine firma
    `,
  },
  en: {
    everyage:
      "all ages, any age, every age, young and old, whatever age, whatever your age, kids and adults",
    grown: `
      retired, pensioner, grown up, as an adult, adult beginner, adult learner, adult student, mature student, and old, too old, old dog,
      at my age, in my thirties, in my forties, in my fifties, in my sixties, in my seventies, old lady, old man, oldie, middle aged,
      older learner, older beginner, forty something, fifty something
    `,
    aged: "i'm, im, am, aged, age, me",
    forkids: `
      for kids, for children, for the kids, for your kids, for little ones, for young children, for teenagers, for teens, for under, kids class,
      kids classes, kids lessons, children class, children classes, children lessons, children course, kids club, children choir, kids choir,
      to kids, to children, for primary, children aged, kids aged
    `,
    teens: "teens, teenagers, teen, teenager, young people",
    wantslearn: `
      i want to learn, want to learn, i'd like to learn, would like to learn, i'd love to learn, i would love to learn, i am learning,
      i'm learning, im learning, i need to learn, trying to learn, i wish to learn, keen to learn
    `,
    arrived: `
      just arrived, arrived .. ago, newly arrived, new to the country, new in the country, just moved, moved here, recently arrived,
      arrived recently, arrived in, came here, new arrival, i arrived, been here .. months, been here .. weeks, refugee, just landed
    `,
    employed: `
      i work, i'm working, my job, after work, my shift, my shifts, at work, my boss, day job, full time
    `,
  },
  es: {
    everyage: "todas las edades, cualquier edad, grandes y pequenos, ninos y mayores",
    grown: `
      jubilado, jubilada, a mis anos, a los cuarenta, a los cincuenta, a los sesenta, soy mayor, ya mayor, soy adulto, soy adulta, para adulto,
      para adulta, para una adulta, para un adulto, de adulto, de adulta, adulto principiante, adulta principiante, mayorcito, mayorcita
    `,
    aged: "tengo, cumplo",
    forkids: `
      para ninos, para ninas, para los ninos, para peques, para chavales, para adolescentes, para los peques, para pequenos, ninos de,
      ninos entre, ninos desde, a ninos, infantil, infantiles, coro infantil, para escolares
    `,
    teens: "adolescentes, adolescente, chavales, jovenes",
    wantslearn: `
      quiero aprender, me gustaria aprender, quisiera aprender, necesito aprender, estoy aprendiendo, deseo aprender, ganas de aprender,
      aprendo
    `,
    arrived: `
      acabo de llegar, recien llegad*, llegue hace, llegado hace, llevo .. meses aqui, llevo .. semanas, soy nuevo, soy nueva, vine hace,
      nuevo en el pais, nueva en el pais, llegue en
    `,
    employed: `
      trabajo, estoy trabajando, mi trabajo, mi turno, mis turnos, despues del trabajo, al salir de trabajar, mi jefe
    `,
  },
  fr: {
    everyage:
      "tous ages, tous les ages, tout age, petits et grands, de 7 a 77 ans, quel que soit age, enfants et grands",
    grown: `
      retraite, retraitee, a la retraite, a trente ans, a quarante ans, a cinquante ans, a soixante ans, la quarantaine, la cinquantaine,
      la soixantaine, a mon age, cours adulte, adulte debutant, adulte debutante, debutant adulte, debutante adulte, pour adulte,
      plus tout jeune, plus toute jeune, quinqua, quadra, sur le tard
    `,
    aged: "ai, moi",
    forkids: `
      pour enfant, pour enfants, pour les enfants, pour des enfants, pour vos enfants, pour ados, pour les ados, pour adolescents,
      pour les jeunes, pour petits, pour les petits, pour les tout petits, aux enfants, a des enfants, enfants de, eveil musical,
      chorale enfants, cours enfant, cours enfants, pour collegiens, pour ecoliers
    `,
    teens: "ados, ado, adolescents, adolescent, adolescentes, jeunes",
    wantslearn: `
      je veux apprendre, je voudrais apprendre, j'aimerais apprendre, voudrais apprendre, aimerais apprendre, veux apprendre,
      souhaite apprendre, j'apprends, apprends, besoin d'apprendre, envie d'apprendre
    `,
    arrived: `
      viens d'arriver, arrive il y a, arrivee il y a, suis arrive, suis arrivee, nouveau en france, nouvelle en france,
      nouveau en belgique, nouvelle arrivee, nouvel arrivant, recemment arrive, recemment arrivee, vient d'arriver, debarque,
      arrive depuis, arrivee depuis, refugie, refugiee
    `,
    employed: `
      je travaille, travaille, je bosse, mon travail, mon boulot, apres le travail, apres le boulot, mon service, mes horaires,
      mon patron
    `,
  },
  it: {
    everyage: "tutte le eta, ogni eta, qualsiasi eta, grandi e piccoli, grandi e piccini",
    grown: `
      pensionato, pensionata, in pensione, a quarant'anni, a cinquant'anni, a sessant'anni, alla mia eta, sono adulto, sono adulta,
      adulto principiante, adulta principiante, principiante adulto, principiante adulta, per adulto, per adulta, da adulto, da adulta,
      non piu giovane, non piu giovanissimo, non piu giovanissima, una certa eta
    `,
    aged: "ho, di",
    forkids: `
      per bambini, per bambine, per i bambini, per bimbi, per ragazzi, per i ragazzi, per ragazzini, per adolescenti, per i piu piccoli,
      per piccoli, ai bambini, a bambini, bambini di, bambini dai, bambini da, coro di bambini, per bambino
    `,
    teens: "adolescenti, adolescente, ragazzi, giovani",
    wantslearn: `
      voglio imparare, vorrei imparare, mi piacerebbe imparare, sto imparando, devo imparare, desidero imparare, ho bisogno di imparare,
      imparo
    `,
    arrived: `
      appena arrivat*, arrivat* da, arrivat* due, sono qui da, arrivat* .. fa, sono nuov*, sono arrivat*, da poco in italia,
      da poco arrivat*, nuov* in italia
    `,
    employed: `
      lavoro, lavoro in, il mio lavoro, mio turno, miei turni, dopo il lavoro, lavorando, mio capo
    `,
  },
  nl: {
    everyage: "alle leeftijden, elke leeftijd, jong en oud, groot en klein",
    grown: `
      gepensioneerd, gepensioneerde, met pensioen, op mijn leeftijd, volwassen beginner, volwassen leerling, als volwassene, op mijn veertigste,
      op mijn vijftigste, op mijn zestigste, niet meer de jongste, niet zo jong meer, vijftiger, veertiger, zestiger, veertigplusser,
      vijftigplusser
    `,
    aged: "ben, ik, van",
    forkids: `
      voor kinderen, voor de kinderen, voor kids, voor jongeren, voor tieners, voor kleintjes, voor de kleintjes, voor scholieren, aan kinderen,
      kinderles*, kindercursus*, kinderkoor, kinderen van, kinderen vanaf, kinderyoga, kinderdans
    `,
    teens: "tieners, tiener, jongeren",
    wantslearn: `
      wil .. leren, zou graag .. leren, wil graag .. leren, ik leer, moet .. leren, leren wil
    `,
    arrived: `
      pas aangekomen, net aangekomen, nieuw in nederland, nieuw in belgie, nieuw hier, pas hier, net hier, sinds kort,
      maanden geleden aangekomen, aangekomen, nieuwkomer, net verhuisd
    `,
    employed: `
      ik werk, werk in, mijn werk, mijn job, mijn baan, na het werk, na mijn werk, mijn shift, mijn dienst
    `,
  },
  pt: {
    everyage: "todas as idades, qualquer idade, miudos e graudos, pequenos e grandes",
    grown: `
      reformado, reformada, aposentado, aposentada, na minha idade, aos quarenta, aos cinquenta, aos sessenta, sou adulto, sou adulta,
      adulto principiante, adulta principiante, para adulto, para adulta, ja adulto, ja adulta, ja velho, ja velhota, ja nao sou jovem
    `,
    aged: "tenho, faco",
    forkids: `
      para criancas, para as criancas, para miudos, para os miudos, para adolescentes, para jovens, para os mais pequenos, para os pequenos,
      a criancas, infantil, infantis, criancas dos, criancas de, criancas entre, coro infantil, pra criancas
    `,
    teens: "adolescentes, adolescente, jovens",
    wantslearn: `
      quero aprender, gostava de aprender, gostaria de aprender, queria aprender, preciso de aprender, preciso aprender, estou a aprender,
      estou aprendendo, vontade de aprender
    `,
    arrived: `
      acabei de chegar, cheguei ha, recem chegad*, cheguei em, estou ca ha, chegado ha, sou novo, sou nova, vim ha, novo no pais,
      nova no pais, cheguei ao pais
    `,
    employed: `
      trabalho, eu trabalho, estou a trabalhar, meu trabalho, meu turno, meus turnos, depois do trabalho, meu emprego
    `,
  },
  tr: {
    everyage: "her yas*, tum yas*, yediden yetmise, buyuk kucuk",
    grown: `
      emekli, emekliyim, emekli oldum, bu yastan sonra, bu yasta, yetiskinim, yetiskin birine, yasliyim, yasim gecti, kirkindan sonra,
      ellisinden sonra, kirk yasinda*, elli yasinda*, altmis yasinda*
    `,
    aged: "yasim, yas, ben",
    forkids: `
      cocuklara, cocuklar icin, cocuk icin, cocuklariniza, cocuklarimiza, genclere, gencler icin, ergenlere, miniklere, minikler icin,
      cocuk korosu, ilkokul cocuklarina, yas arasi cocuk*, yas cocuk*
    `,
    teens: "gencler, genclere, ergenler, ergenlere, gencleri",
    wantslearn: `
      ogrenmek istiyorum, ogrenmek isterim, ogreniyorum, ogrenmem lazim, ogrenmem gerek*, ogrenmek istiyoruz
    `,
    arrived: `
      yeni geldim, once geldim, yeni tasindim, ay once geldim, henuz geldim, yeni tasindik, yeniyim, geleli, buraya geldim
    `,
    employed: "calisiyorum, isten sonra, is cikisi, isim, mesaim, vardiya*, patronum",
  },
};
