import type { Mark } from "./language.ts";

/**
 * What is said of rides, by language: where they go (`station`, `airport`, `hospital`, `doctor`, `school`, `shops`, `beach`, `work`), `shift` (whoever
 * rides works there), `anywhere`, `lifts` ("I take people": behind it a car is no car to lend), `clock` (an hour follows: "at" 7). Read in posts
 * about rides and cars alone, written as the other marks are.
 */
export const WAYS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    station: "محطه, لمحطه, قطار, لاغار, غار",
    airport: "مطار, لمطار, طياره",
    hospital: "مستشفي, مستشفيات, لمستشفي, مشفي, عياده, طواري, سبيطار, صبيطار, غسيل كلي, كيماوي",
    doctor:
      "دكتور, لدكتور, طبيب, طبيبه, موعد, مواعيد, مواعيده, مواعيدها, مواعيدهم, مواعيدكم, مواعيدك, اسنان",
    school: "مدرسه, لمدرسه, جامعه, حضانه, ثانويه, روضه",
    shops: "سوق, لسوق, سوبرماركت, مول, كارفور, تسوق, مشتريات, بقاله, مارشي",
    beach: "بحر, شاطي, بلاج, شط",
    work: "شغل, دوام, لخدمه, معمل, مصنع, الي عمل, لعمل",
    shift: "ورديه, مناوبه, ورديات, مناوبات",
    anywhere: "اي مكان, اي محل, وين ما, وين بدك, وين بدكم, فين ما, الخ",
    lifts:
      "بوصل, اوصل, نوصل, كنوصل, باخد, باخذ, اخذ ناس, بقدر اخذ, بقدر اخد, بقدر وصل, بقدر اوصل, بوصلكم, اوصلكم, نوصلكم, نديكم, بوديكم, بودي",
    clock: "ساعه",
  },
  de: {
    station: "bahnhof, hauptbahnhof, hbf, bahnhofs, zum zug, zur bahn, zur s bahn",
    airport: "flughafen, airport, zum flieger",
    hospital:
      "krankenhaus, spital, klinik, klinikum, uniklinik, uniklinikum, notaufnahme, dialyse, chemotherapie, bestrahlung",
    doctor:
      "arzt, arzte, arztin, zahnarzt, augenarzt, hausarzt, facharzt, arzttermin, arzttermine, arztterminen, zu terminen, termin bei, chemo, physio, arztbesuch, arztbesuche, arztbesuchen",
    school: "zur schule, in die schule, von der schule, schulweg, zur uni, kita, zum kindergarten",
    shops:
      "supermarkt, einkaufen, einkauf, einkaufe, markt, aldi, lidl, rewe, edeka, einkaufszentrum",
    beach: "strand, ans meer, an den see, badesee, freibad",
    work: "zur arbeit, auf arbeit, in die arbeit, arbeitsweg, ins buro, ins geschaft, gewerbegebiet, in die firma, von der arbeit",
    shift:
      "schicht, fruhschicht, spatschicht, nachtschicht, nachtdienst, fruhdienst, spatdienst, zum dienst, schichtbeginn, schichtende",
    anywhere:
      "uberall, uberallhin, egal wohin, wohin ihr wollt, wohin du willst, wohin sie wollen, wohin auch immer, irgendwohin, usw, etc, oder so, oder ahnlich*, erledigungen",
    lifts:
      "fahr euch, fahre euch, fahr dich, fahre dich, fahre leute, fahr leute, fahre jemanden, fahre .. zu, fahr .. zu, fahre .. zum, fahr .. zum, fahre .. zur, bringe leute, bring euch, bringe euch, bringe .. zu, bringe .. zum, nehme .. mit, nehm .. mit, begleite .. zu, begleite .. zum, kann .. fahren",
    clock: "um, gegen, kurz nach, kurz vor, ab",
  },
  en: {
    station: "station, train, trains, railway",
    airport: "airport, heathrow, gatwick, stansted, flight, my plane",
    hospital:
      "hospital, clinic, chemo, dialysis, a&e, radiotherapy, infirmary, chemotherapy, outpatients",
    doctor:
      "doctor, doctors, gp, dentist, surgery, medical, physio, appointment, appointments, scan, optician",
    school: "to school, from school, school run, to college, to uni, to nursery, the school",
    shops:
      "shops, shop, shopping, supermarket, supermarkets, market, tesco, asda, aldi, lidl, sainsbury, groceries, grocery",
    beach: "beach, seaside, the sea, coast",
    work: "to work, from work, commute, commuting, office, the factory, industrial estate, business park, work run",
    shift:
      "after nights, on nights, night shift, night shifts, early shift, late shift, shift, shifts, earlies, lates",
    anywhere: "anywhere, wherever, whatever, etc, any direction, errands, and so on, or similar",
    lifts:
      "take you, take people, take anyone, take anybody, take someone, take somebody, take folks, take folk, take whoever, take neighbours, take those, drive people, drive you, drive anyone, drive anybody, drive someone, drive neighbours, drive folks, drive folk, run you, run people, run anyone, drop you, drop people, lifts, chauffeur",
    clock: "at, around, about, by, just after, before, after",
  },
  es: {
    station: "estacion, estaciones, tren, trenes, atocha, sants, cercanias",
    airport: "aeropuerto, barajas, el prat, avion, vuelo",
    hospital:
      "hospital, hospitales, clinica, ambulatorio, quimioterapia, dialisis, urgencias, radioterapia",
    doctor:
      "medico, medica, medicos, medicas, doctor, doctora, dentista, oculista, cita, citas, centro de salud, fisio, quimio",
    school:
      "al cole, al colegio, a la escuela, al instituto, del cole, del colegio, a la universidad, a la uni, la facultad, a la guarderia",
    shops: "supermercado, super, mercado, compra, compras, mercadona, lidl, carrefour, tiendas",
    beach: "playa, playas, al mar",
    work: "al trabajo, al curro, del trabajo, a la oficina, a trabajar, poligono, fabrica",
    shift: "turno, turnos, mi guardia, turno de noche",
    anywhere:
      "donde sea, a donde, adonde, donde necesit*, donde haga falta, donde quier*, etc, cualquier sitio, cualquier lugar, lo que sea, recados, gestiones",
    lifts:
      "llevo a, os llevo, te llevo, le llevo, llevo gente, llevo personas, acerco a, os acerco, te acerco, acompano a, puedo llevar, puedo llevaros, puedo llevarte, puedo acercar*",
    clock: "a las, sobre las, hacia las, las, a eso de las",
  },
  fr: {
    station:
      "gare, gares, station de metro, rer, tgv, mon train, prendre le train, prends le train, le ter",
    airport: "aeroport, roissy, orly, zaventem, cointrin, avion",
    hospital:
      "hopital, hopitaux, clinique, chu, hosto, dialyse, chimio, radiotherapie, aux urgences",
    doctor:
      "medecin, medecins, docteur, toubib, dentiste, kine, ophtalmo, generaliste, cardiologue, medical, medicaux, mon rdv, mes rdv, son rdv, ses rdv, vos rdv, leurs rdv, un rdv, des rdv, aux rdv, mon rendez vous, mes rendez vous, son rendez vous, ses rendez vous, vos rendez vous, leurs rendez vous, un rendez vous, des rendez vous",
    school: "ecole, ecoles, college, lycee, maternelle, a la fac, creche, universite",
    shops:
      "supermarche, supermarches, hypermarche, courses, magasin, magasins, au marche, le marche, carrefour, leclerc, auchan, lidl, intermarche, super u, commerces",
    beach: "plage, plages, a la mer, bord de mer",
    work: "au travail, au boulot, au taf, au bureau, domicile travail, covoit boulot, covoiturage boulot, covoiturage travail, trajet travail, aller bosser, vais bosser, zone industrielle, usine",
    shift:
      "prise de poste, fin de poste, fin de service, mon service, apres ma nuit, apres mes nuits, apres les nuits, apres une nuit, equipe du matin, equipe de nuit, ma garde, embauche",
    anywhere:
      "n'importe ou, importe ou, ou vous voulez, ou tu veux, ou il faut, la ou, partout, etc, peu importe, ou besoin, ou vous avez besoin, toutes destinations",
    lifts:
      "emmene qui, emmene ceux, emmene les, emmene des, emmene mes, vous emmene, vous emmener, emmener qui, emmener les, emmener des, emmener quelqu'un, vous conduis, vous conduire, conduis les, conduis des, conduire les, conduire des, vous depose, depose qui, accompagne qui, accompagne les, accompagne des, accompagne mes, accompagne a, accompagne aux, vous accompagne, vous accompagner, accompagner les, accompagner des",
    clock: "a, vers, depart, avant, apres",
  },
  it: {
    station: "stazione, treno, treni, metro",
    airport: "aeroporto, malpensa, fiumicino, linate, aereo, volo",
    hospital: "ospedale, ospedali, clinica, pronto soccorso, dialisi, chemio, chemioterapia",
    doctor:
      "medico, dentista, dottore, dottoressa, visita, visite, mediche, oculista, appuntamento, appuntamenti, fisioterapia, esami",
    school: "a scuola, da scuola, di scuola, scuola, asilo, universita, liceo",
    shops: "supermercato, spesa, negozi, mercato, esselunga, coop, lidl, conad, centro commerciale",
    beach: "spiaggia, al mare, mare",
    work: "al lavoro, dal lavoro, in ufficio, casa lavoro, in fabbrica, zona industriale",
    shift: "turno, turni, turno di notte, mia guardia",
    anywhere:
      "ovunque, dovunque, dove serve, dove vuoi, dove volete, dove vuole, dove occorre, ecc, eccetera, commissioni, qualsiasi posto",
    lifts:
      "accompagno chi, accompagno persone, accompagno le persone, accompagno gente, accompagno anziani, accompagno alle, accompagno a, vi accompagno, ti accompagno, porto chi, porto persone, porto le persone, porto gente, porto anziani, vi porto, ti porto, posso portare, posso portarvi, posso accompagnare, posso accompagnarvi, passaggi",
    clock: "alle, verso le, per le, dalle",
  },
  nl: {
    station: "station, treinstation, trein, busstation",
    airport: "luchthaven, vliegveld, zaventem, schiphol, vliegtuig",
    hospital:
      "ziekenhuis, kliniek, spoed, dialyse, hospitaal, chemo, bestraling, polikliniek, uz, az",
    doctor:
      "dokter, dokters, tandarts, huisarts, oogarts, arts, doktersafspraak, doktersafspraken, afspraak, afspraken, kine, fysio, specialist",
    school: "naar school, van school, schoolrit, naar de uni, de school, naar de creche",
    shops:
      "supermarkt, boodschappen, winkel, winkels, winkelen, markt, colruyt, delhaize, lidl, aldi, albert heijn",
    beach: "strand, naar zee, aan zee, kust",
    work: "naar het werk, naar werk, van het werk, woon werk, naar kantoor, fabriek, industrieterrein, naar mijn werk",
    shift:
      "nachtdienst, nachtshift, vroege dienst, late dienst, vroege shift, late shift, vroegdienst, mijn dienst, mijn shift, ploegendienst",
    anywhere:
      "overal, waar je maar, waar dan ook, waar je heen, waar je naartoe, waar nodig, enz, enzovoort, etc, eender waar, maakt niet uit waar",
    lifts:
      "breng mensen, breng je, breng jullie, breng u, breng .. naar, rij mensen, rijd mensen, rij .. naar, rijd .. naar, voer mensen, voer .. naar, neem .. mee, vervoer mensen, kan .. brengen, wil .. brengen, kan .. wegbrengen",
    clock: "om, rond, tegen, omstreeks",
  },
  pt: {
    station: "estacao, comboio, comboios, trem, rodoviaria, metro, gare",
    airport: "aeroporto, guarulhos, galeao, aviao, voo",
    hospital: "hospital, hospitais, clinica, dialise, hemodialise, quimioterapia, urgencias",
    doctor:
      "medico, medica, medicos, medicas, dentista, doutor, doutora, consulta, consultas, exame, exames, centro de saude, fisioterapia, quimio, fisio",
    school: "a escola, para a escola, da escola, escola, colegio, faculdade, universidade, creche",
    shops:
      "supermercado, compras, mercado, lojas, continente, pingo doce, lidl, feira, centro comercial",
    beach: "praia, praias, ao mar",
    work: "para o trabalho, ao trabalho, pro trabalho, do trabalho, para o emprego, escritorio, fabrica, zona industrial",
    shift: "turno, turnos, plantao, meu servico",
    anywhere:
      "qualquer lado, qualquer lugar, qualquer sitio, onde for, onde seja, onde quis*, onde quer*, onde precis*, aonde, etc, recados",
    lifts:
      "levo quem, levo pessoas, levo gente, levo a, levo as, levo ao, levo vizinhos, levo idosos, vos levo, levo vos, posso levar, posso levar vos, acompanho, boleias, caronas",
    clock: "as, pelas, la pelas, por volta das, das",
  },
  tr: {
    station: "istasyon*, otogar*, gar, gara, gardan, gari, garina, tren*, metro*",
    airport: "havaalani*, havalimani*, hava alani*, hava limani*, ucag*, ucus*",
    hospital: "hastane*, klinik*, acil servis*, diyaliz*, kemoterapi*",
    doctor: "doktor*, hekim*, randevu*, disci*, muayene*, saglik ocag*",
    school: "okul*, lise, liseye, universite*, kres*, anaokul*",
    shops: "market*, supermarket*, alisveris*, avm*, migros*, carsi*",
    beach: "plaj*, sahil*, deniz*",
    work: "ise gid*, ise git*, ise birlikte, isten don*, is yeri*, isyeri*, ofis*, fabrika*, organize sanayi*",
    shift: "vardiya*, nobet*, mesai*",
    anywhere:
      "nereye, her yere, heryere, istediginiz yere, istedigin yere, istediginiz yer, vb, vs, gibi yerler*",
    lifts: "gotururum, goturebilirim, birakirim, birakabilirim, gotururuz, ulastiririm",
    clock: "saat, sabah, sabahlari, aksam, aksamlari, ogleden sonra",
  },
};
