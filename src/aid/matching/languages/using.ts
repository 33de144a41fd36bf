import type { Mark } from "./language.ts";

/**
 * How long something is wanted and when its owner uses it, by language: `inuse` ("at weekends I use it myself"), `stay` ("for a week", several
 * nights) and `soon` ("in a week", which is none). Written as the other marks are.
 */
export const USING: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    inuse:
      "بستعمله, بستعملها, بستعملو, استعمله, استعملها, نستعمله, نستعملها, كنستعملها, كنستعملو, بستخدمه, بستخدمها, بستخدمو, استخدمه, استخدمها, بحتاجه, بحتاجها, بحتاجو, احتاجه, احتاجها, نحتاجها, نحتاجه, خاصني بيه, لازمني, لازمتني, لازمني انا, باخدها عالشغل, باخده عالشغل, باخدها معي, باخده معي, محتاجها انا, محتاجه انا, بتلزمني, بيلزمني",
    stay: "لمده اسبوع, اسبوع كامل, اول اسبوع, ثاني اسبوع, اخر اسبوع, اسبوع اول, اسبوع الاول, لاسبوع, اسبوعين, 10 ايام, عشر ايام, 15 يوم, شهر كامل, ليالي متتاليه, كم ليله, عده ليالي, 3 ليالي, ثلاث ليالي, 4 ليالي",
    soon: "بعد اسبوع, بعد اسبوعين, كل اسبوعين",
  },
  de: {
    inuse: `
      brauch* .. selbst, brauch* .. selber, nutze .. selbst, nutze .. selber, nutz .. selbst, nutz .. selber, nutzen .. selbst, nutzen .. selber,
      benutze .. selbst, benutze .. selber, benutzen .. selbst, verwende .. selbst, brauch ich ihn, brauch ich sie, brauch ich es, brauche ich ihn,
      brauche ich sie, brauche ich es, brauchen wir ihn, brauchen wir sie, brauchen wir es, braucht ihn mein, braucht sie mein, braucht ihn meine,
      braucht sie meine, nehm ich ihn mit zur arbeit, nehm ich sie mit zur arbeit, nehme ich ihn mit zur arbeit, nehme ich sie mit zur arbeit,
      selbst im einsatz, selber im einsatz
    `,
    stay: "eine woche, 1 woche, ganze woche, ganzen woche, ersten woche, erste woche, zweite woche, zweiten woche, dritte woche, augustwoche, juliwoche, osterwoche, zwei wochen, 2 wochen, drei wochen, 3 wochen, 10 tage, zehn tage, 14 tage, vierzehn tage, nachte hintereinander, nachte am stuck, mehrere nachte, paar nachte, drei nachte, 3 nachte, vier nachte, 4 nachte, 5 nachte, ganzen monat",
    soon: "in einer woche, in zwei wochen, in 2 wochen, in drei wochen, in 3 wochen, alle zwei wochen, alle 2 wochen, alle 14 tage, vor zwei wochen",
  },
  en: {
    inuse: `
      use it myself, using it myself, need it myself, i use it, i need it, i use them, i need them, we use it, we need it, i'm using it, we're using it,
      husband uses it, husband needs it, wife uses it, wife needs it, partner uses it, partner needs it, son uses it, son needs it, daughter uses it,
      daughter needs it, take it to work, takes it to work, taking it to work, in use here, i want it myself, i'm on it myself
    `,
    stay: "for a week, for one week, for the week, a whole week, whole week, entire week, all week, week of, first week, second week, third week, for two weeks, for 2 weeks, for three weeks, for 3 weeks, two weeks in, a fortnight, ten days, 10 days, whole month, nights in a row, nights running, several nights, few nights, three nights, 3 nights, four nights, 4 nights, five nights, 5 nights",
    soon: "in a fortnight, once a fortnight, week of notice, in ten days, in 10 days, every three nights",
  },
  es: {
    inuse: `
      la uso yo, lo uso yo, los uso yo, las uso yo, la necesito yo, lo necesito yo, la usamos nosotros, lo usamos nosotros, la usa mi, lo usa mi, la necesita
      mi, lo necesita mi, me la llevo al, me lo llevo al, la uso para, lo uso para, me hace falta a mi, la tengo en uso, lo tengo en uso
    `,
    stay: "una semana, 1 semana, toda la semana, semana entera, primera semana, segunda semana, tercera semana, ultima semana, la semana del, dos semanas, 2 semanas, tres semanas, 3 semanas, quince dias, 15 dias, diez dias, 10 dias, todo el mes, noches seguidas, varias noches, tres noches, 3 noches, cuatro noches, 4 noches, 5 noches",
    soon: "en una semana, dentro de una semana, dentro de dos semanas, en dos semanas, cada dos semanas, cada 15 dias, cada quince dias",
  },
  fr: {
    inuse: `
      en sers, en sert moi meme, je utilise, utilise moi meme, je utilise moi, en ai besoin, en avons besoin, nous utilisons, on utilise, on s'en sert,
      s'en sert, emporte au travail, emmene au boulot, prends pour le boulot, prends au boulot, emporte au boulot, en a besoin, mon mari utilise,
      ma femme utilise
    `,
    stay: "une semaine, 1 semaine, premiere semaine, 1ere semaine, 1re semaine, deuxieme semaine, 2eme semaine, 2e semaine, troisieme semaine, derniere semaine, semaine du, semaine entiere, toute la semaine, deux semaines, 2 semaines, trois semaines, 3 semaines, quinze jours, 15 jours, huit jours, 8 jours, dix jours, 10 jours, tout le mois, nuits de suite, nuits d'affilee, nuits affilee, plusieurs nuits, trois nuits, 3 nuits, quatre nuits, 4 nuits, 5 nuits",
    soon: "dans une semaine, dans deux semaines, dans 2 semaines, dans quinze jours, dans 15 jours, dans huit jours, dans 8 jours, tous les quinze jours, tous les 15 jours, toutes les deux semaines, une semaine sur deux, 1 semaine sur 2",
  },
  it: {
    inuse: `
      lo uso io, la uso io, li uso io, le uso io, uso io, serve a me, serve a noi, servono a me, lo usiamo noi, la usiamo noi, lo usa mio, la usa mio, lo usa
      mia, la usa mia, lo porto al lavoro, la porto al lavoro, mi serve, ci serve, li uso, lo uso per, la uso per
    `,
    stay: "una settimana, 1 settimana, tutta la settimana, settimana intera, prima settimana, seconda settimana, terza settimana, ultima settimana, la settimana dal, due settimane, 2 settimane, tre settimane, 3 settimane, dieci giorni, 10 giorni, quindici giorni, 15 giorni, tutto il mese, notti di fila, notti di seguito, piu notti, tre notti, 3 notti, quattro notti, 4 notti, 5 notti",
    soon: "tra una settimana, fra una settimana, tra due settimane, fra due settimane, ogni due settimane, ogni 15 giorni",
  },
  nl: {
    inuse: `
      gebruik .. zelf, gebruiken .. zelf, zelf nodig, heb ik hem nodig, heb ik het nodig, heb ik haar nodig, heb ik ze nodig, hebben we hem nodig, hebben wij hem nodig,
      heb ik hem zelf, gebruik ik hem, gebruik ik het, gebruik ik haar, gebruik ik ze, gebruikt mijn man hem, gebruikt mijn vrouw hem, neem ik hem mee,
      neem ik het mee, gaat hij mee naar het werk, zelf in gebruik
    `,
    stay: "een week, 1 week, hele week, eerste week, tweede week, derde week, laatste week van, week van, twee weken, 2 weken, drie weken, 3 weken, tien dagen, 10 dagen, veertien dagen, 14 dagen, hele maand, nachten na elkaar, nachten achter elkaar, nachten op rij, meerdere nachten, paar nachten, drie nachten, 3 nachten, vier nachten, 4 nachten, 5 nachten",
    soon: "over een week, over twee weken, over 2 weken, om de twee weken, per week, keer een week, binnen een week, elke twee weken",
  },
  pt: {
    inuse: `
      uso eu, uso .. eu, preciso eu, preciso .. eu, uso a eu, uso o eu, sou eu que uso, eu que uso, usamos nos, usa o o meu, usa a a minha, levo para o trabalho,
      levo o para o trabalho, levo a para o trabalho, preciso dele, preciso dela, precisamos dele, precisamos dela, eu uso, eu preciso dele, eu preciso dela
    `,
    stay: "uma semana, 1 semana, toda a semana, semana toda, semana inteira, primeira semana, segunda semana, terceira semana, ultima semana, a semana de, duas semanas, 2 semanas, tres semanas, 3 semanas, quinze dias, 15 dias, dez dias, 10 dias, mes inteiro, noites seguidas, varias noites, tres noites, 3 noites, quatro noites, 4 noites, 5 noites",
    soon: "daqui a uma semana, daqui a duas semanas, de quinze em quinze dias, em duas semanas, cada duas semanas",
  },
  tr: {
    inuse: `
      kullaniyorum, kullanirim, kullaniyoruz, kullaniriz, bana lazim, bize lazim, kendime lazim, kendim kullan*, ben kullan*, ise goturuyorum, ise goturuyor,
      bana gerek, bana gerekli, esim kullan*, kocam kullan*, oglum kullan*
    `,
    stay: "bir hafta, 1 hafta, butun hafta, tum hafta, ilk haftasi*, ikinci haftasi*, son haftasi*, ilk hafta, iki hafta, 2 hafta, uc hafta, 3 hafta, hafta boyunca, haftaligina, on gun, 10 gun, on bes gun, 15 gun, butun ay, gece ust uste, uc gece, 3 gece, dort gece, 4 gece, 5 gece, birkac gece",
    soon: "bir hafta sonra, iki hafta sonra, 2 hafta sonra, iki haftada bir, bir hafta sonu, ilk hafta sonu, hafta sonu",
  },
};
