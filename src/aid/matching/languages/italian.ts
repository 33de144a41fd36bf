import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const italian: Language = {
  tag: "it",
  head: "first",
  behind: false,
  little: `
    a ad agli ai al alla alle allo anche ancora avete avere aveva abbiamo abbia c che chi ci cio co
    coi col come con cosa cui d da dagli dai dal dalla dalle de degli dei del della delle dello di
    dove due e ed egli ella era erano essere fa fra fu gia gli ha hai hanno ho i il in io l la le
    lei li lo loro lui m ma me mi mia mie miei mio molto molta ne negli nei nel nella nelle nello
    noi non nostra nostre nostri nostro o ogni ora per perche piu po poi pure qua qual qualche quale
    quando quanto quella quelle quelli quello questa queste questi questo qui s se sei si sia siamo
    sono sta stato stata su sua sue sugli sui sul sulla sulle suo suoi t te ti tra tre tu tua tue
    tuo tutta tutte tutti tutto un una uno v vi voi vostra vostro 2 3 4 grande grandi piccolo
    piccola piccoli piccole bello bella vecchio vecchia buon buona buono nuovo nuova nuovi nuove
  `,
  weak: `
    posti lettere mangiare raccolto livello canta lavato lavati quali dice dite liberi portate portatevi corso corsi mangia mangiano
    porto portare porti portarmi portiamo porterei
    aiuto aiutare aiutarmi aiuta bisogno cerco cerchiamo ciao salve cerca cercasi cercando
    disponibile disponibili domani favore gratis grazie offro offre offriamo posso puo possono
    potrebbe potete potreste prestare presto presta prestito prestarmi presterebbe prestate qualcuno
    qualcuna quartiere regalo regala regaliamo regalare serve servirebbe servono settimana settimane
    vicini vicino vicina vicinato condominio lunedi martedi mercoledi giovedi venerdi sabato
    domenica mattina mattine pomeriggio pomeriggi sera sere weekend casa giorni giorno ora ore mese
    mesi anno anni oggi subito urgente euro vendo vendere persona persone gente cosa cose tempo volta
    volte voglia vorrei vorremmo vuole volentieri dare do diamo cedo prendere ritirare ritiro
    passare venire usare usato usata usati usate stato perfetto condizioni funziona funzionante
    rotto rotta rotti rotte riparare aggiustare sistemare senza tranne eccetto solo non bene male
    fare faccio sa sapere so magari qualche contattatemi scrivetemi privato interessa interessati
    mai libero libera insieme
  `,
  ordinary: `
    sale mare pane tavola pala pila sole rosa onda vita cose mano case fine pasta carta porta bar
    film sport caso male mille uso data date gas nord sud
  `,
  shortDays: "lun mar mer gio ven sab dom",
  ambiguousDays: "mar",
  numbers: "un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici",
  marks: {
    ...CLOSING.it,
    ...DIMENSIONS["it"],
    but: "ma, pero",
    ask: `
      cerc*, bisogno, serve, servirebbe, servono, mi serve, ci serve, chi, qualcuno, qualcuna,
      prestarmi, in prestito, potrebbe, potreste, potete, puo, vorrei, vorremmo, mi piacerebbe,
      avete, avrebbe, ha per caso, per favore, manca, ho bisogno, aiutarmi, urge, sos, richiesta
    `,
    give: `
      regal*, do, dono, donare, cedo, dare, diamo, gratis, in regalo, offro, da ritirare
    `,
    lend: `
      prest*, imprest*, in prestito, condivido, condividere, usare una, usare un, a disposizione,
      metto a disposizione, noleggiare
    `,
    sell: "vendo, vendesi, in vendita, vendiamo, prezzo",
    repair: `
      ripar*, aggiust*, sistemare, sistemo, rammendare, cucire, rattoppare, restaurare, saldare,
      rimettere a posto, mettere a posto, me lo guarda, me la guarda, dare occhiata, da occhiata,
      rimette a posto, mette a posto, rimetterlo a posto, rimetterla a posto, rimette in sesto, rimetto in moto,
      rimettere in moto, ci mette mano, ci da occhiata, dia occhiata, ci dia occhiata, ci guarda, ci guardi,
      ci capisce, ci capisca, raddrizz*, incoll*, ricuc*, risistem*, ci mette le mani, riattacc*, revision*, fa ripartire, farlo ripartire, farla ripartire,
      mi sistema, me lo sistema, me la sistema, sistemarlo, sistemarla, sistemarmi, lo sa sistemare, viene a vedere, venga a vedere
    `,
    lesson: `
      lezion*, impar*, insegn*, corso, corsi, ripetizioni, prof, professore, professoressa, spieg*,
      conversazione, principiante, principianti, praticare, migliorare, laboratorio, esercitar*,
      scambio linguistico, doposcuola, aula, faccio vedere come, far vedere come, mostro come, mostrare come
    `,
    partner: `
      vieni con, venite con, vieni anche, venite anche, unitevi, unisciti, aggregatevi, aggregati, suoniamo, faccia una partita, fare una partita, una partita, qualche partita,
      compagno, compagna, compagni, giocare, giocava, giocava bene, giocavamo, insieme, con me, con noi, giocatore, giocatori, chi
      viene, chi si unisce, unirsi, compagnia, avversario, squadra, partner, accompagnarmi, gruppo, ci manca uno, manca uno, chi gioca, giochiamo
    `,
    service: `
      appendo, appendiamo, install*, montare, monto, montaggio, dipingere, imbiancare, pulire, pulisco, pulizie, lavare,
      portare, trasport*, appendere, consegn*, configur*, accordare, affilare, stampare, tradurre,
      forare, tagliare, sistemare
    `,
    care: "guarda, guardo, resta solo, restano soli, resta sola, affamat*, ospit*, affid*, sfam*, badare, bado, bada, occuparsi, si occupa, mi occupo, da mangiare, la pappa, accudi*, tenere, tengo, tiene, dar da mangiare, do da mangiare, ferie, vacanze",
    broken: `
      rotto, rotta, rotti, rotte, non funziona, non funziona piu, non funzionano, non va, non va
      piu, non parte, non si accende, guasto, guasta, si e rotto, si e rotta, smesso di funzionare,
      perde, perde acqua, gocciola, bucat*, inceppat*, bloccat*, intasat*, morto, morta, scucit*,
      strappat*, non carica,
      fa saltare la corrente, fa saltare tutto, salta la corrente, fa saltare il salvavita, salta il salvavita, salta la luce, fa saltare la luce, bruciat*, si e bruciato, si e bruciata, fuso, ha smesso di funzionare, non scalda, non scalda piu, non gira, non gira piu, non chiude, non chiude piu, non si accende piu, non parte piu, andata in tilt, in tilt, fa i capricci, fa un rumore strano, fa un rumore, fa rumore, fa fumo, fischia, cigol*, traballa, traballano, goccia, sgocciola,
      non raffredda, non raffredda piu, non aspira, non aspira piu, non scarica, non scarica piu, non si chiude, non si apre, non si apre piu, non si chiude piu,
      non chiude bene, non legge, non stampa, non centrifuga, non taglia, non tagliano, non fa piu, lampeggia, storto, storta, striscia,
      si e staccato, si e staccata, si sono staccate, si sono staccati, si e fermato, si e fermata, e andata, e andato, arrugginit*, dissaldat*,
      non risponde, da errore, non si muove, non si muove piu, non si carica, non si carica piu, si ferma, fa contatto, falso contatto, butta aria calda, non butta, non butta piu, non prende piu, non esce piu, un ronzio, ghiaccia, caduto e non, puzza di bruciato, crepat*, spaccat*, si e spaccato, si e spaccata, si blocca, si spegne, mi ha lasciato a piedi, guasti, guaste, sgonfi*, scollat*, spezzat*, difettos*
    `,
    nomore: "non piu, piu",
    used: "in piu, di piu, ce la fa, ce la faccio, ce la fanno, riesc*, posso, puo, possono, us*, serv*, vogli*, usiamo, entra, metto, bisogno",
    handy:
      "bravo con, brava con, bravi con, bravo coi, brava coi, intende di, intendo di, intenda di, cavo con, cava con, cavo bene con, pratico di, pratica di, abile con, capisce di, capisco di, capisca di, mani oro con, esperto di, esperta di, dimestichezza con, sa mettere mano",
    equipped:
      "qualcuno con, qualcuna con, persona con, gente con, vicino con, vicina con, qualcuno che abbia, qualcuno che ha, qualcuno munito di, qualcuno dotato di",
    owner: "chi ha, qualcuno ha, chi possiede, qualcuno possiede, qualcuno avrebbe, e qualcuno con",
    doer: "che possa, che puo, che sappia, che sa, che venga, che viene, che voglia, che mi aiuti, che mi aiuta, che mi, e mi aiuta, e mi aiuti, e puo, e possa, e potrebbe, e ha voglia, e vuole, e viene, e verrebbe, disposto a, disposta a",
    relative: "che",
    mine: "a casa, in casa, da me, ce ho, ho io, ce li ho, lo porto io, la porto io, porto io, metto io, porto il, porto la, porto il mio, porto la mia, e mio, e mia, mio, mia, propria, proprio il",
    visit:
      "venite, vieni a, venire a lavorare, venire a studiare, potete venire, puoi venire, si puo venire, potete lavorare, potete usar*, passate a, passa a, lavorare qui, studiare qui",
    self: "sono, faccio la, faccio il, faccio l, siamo, lavoro come, qui",
    working: "perche lavoro, lavoro di notte, lavoro la sera",
    job: `
      apicoltore, avvocato, badante, barbiere, calzolaio, commercialista, cuoca, cuoco, elettricista, estetista, fabbro, falegname,
      fisioterapista, fotografo, giardiniere, idraulico, imbianchino, infermiera, infermiere, informatico, interprete, massaggiatrice, meccanico,
      muratore, ostetrica, panettiere, parrucchiera, parrucchiere, sarta, sarto, tappezziere, tata, traduttrice, tuttofare, veterinaria
    `,
    have: "ho, abbiamo, mio, mia, miei, mie, nostro, nostra, nostri, nostre",
    purpose: "per, x, se, quando, affinche, perche",
    beside: `
      con, in, nel, nella, nei, sul, sulla, su, vicino, sotto, contro, dietro, davanti, accanto,
      portare, incluso, inclusa, inclusi, compreso, compresi, in cambio, presso, da
    `,
    of: "di, del, della, dei, delle, dello, degli, d",
    meanwhile: "mentre, finche, intanto che",
    and: "e, ed, o, oppure, piu, anche",
    verbal:
      "io, tu, lui, lei, si, che, chi, mi, ti, ci, vi, li, me, te, ve, ce, glielo, puo, posso, potrebbe, non, per, qualcuno, lo",
    except: `
      tranne, eccetto, salvo, non, ne, senza, mai, escluso, esclusi, esclusa, niente, nessun
    `,
    nay: "no $, no perche, no che",
    mild: "senza",
    strict: "tranne, eccetto, salvo, non per, ma non, esclusi",
    negatable:
      "posso, puo, so, sono, e, ho, va, funziona, riesco, trovo, voglio, serve, capisco, capisce",
    benign: `
      troppo, lontano, molto, urgente, caro, cara, usa, uso, usiamo, so, problema, problemi, fretta,
      importa, riesco, funziona, trovo, ho, impegno, esperienza, paura, esitate, vorrei, costa,
      parte, va, auto, patente, posso, e, capisco, capisce, intende, intendo, intendono, pretese, la uso, lo uso, mi, si, serve, morde,
      scalda, gira, chiude, carica, accende, raffredda, funzionano,
      scarica, aspira, apre, fa, legge, taglia, tagliano, suona, sa, sanno, ce, vanno, abbiamo, sento, sente, riusciamo,
      riesce, riescono, reggo, regge, beve, dorme, dormo, avanza, avanzano, vuoi, volete, dona, costi, vedo, vede, conosco,
      conosciamo, arrivo, arriva, bastano, basta, stampa, centrifuga, risponde, fatto, visto, preso, esco, finisco, lavoro, cammina, puo, possono, possiamo, deve, gira, muove, parla, rispondono
    `,
    only: "solo, soltanto, solamente, esclusivamente, unicamente",
    weather: "piove, pioggia, neve, vacanze",
    mon: "lunedi, lun",
    tue: "martedi",
    wed: "mercoledi",
    thu: "giovedi",
    fri: "venerdi",
    sat: "sabato, sabati",
    sun: "domenica, domeniche",
    weekend: "fine settimana, weekend",
    workdays: "in settimana, feriali, giorni feriali, durante la settimana",
    daily: "tutti i giorni, ogni giorno, qualsiasi giorno",
    morning: "di giorno, durante il giorno, mattina, mattine, mattino, mattinata, stamattina",
    afternoon: "di giorno, durante il giorno, pomeriggio, pomeriggi",
    evening: "sera, sere, serata, stasera, dopo il lavoro",
    night: "notte, notti",
    m1: "gennaio",
    m2: "febbraio",
    m3: "marzo",
    m4: "aprile",
    m5: "maggio",
    m6: "giugno",
    m7: "luglio",
    m8: "agosto",
    m9: "settembre",
    m10: "ottobre",
    m11: "novembre",
    m12: "dicembre",
    inside: "in, a, ad, inizio, fine, meta",
    until: "al, alla, a, fino, tra .. e",
    since: "da, scorso, scorsa",
    onward: "dopo, dopo le, dalle, dalle ore",
    upto: "prima delle, entro, fino alle",
    today: "oggi, stasera, stamattina",
    tomorrow: "domani",
    overmorrow: "dopodomani",
    going: "vado, va, andiamo, parto, scendo, salgo, posto, posti, viaggio",
    own: "tutto mio, tutta mia, non in prestito",
    children:
      "bambino, bambini, bambina, bambine, figlio, figli, figlia, figlie, bimbi, bimbo, bimba",
    years: "anno, anni",
    months: "mese, mesi",
    toward: "a, ad, verso, in",
    many: "siamo, siamo in, saremo, saremo in",
    lasting: "da, per, fa, esperienza",
    beginner:
      "nemmeno una parola, da zero, so niente di, sa niente di, capisco niente di, parlo niente di, principiante, principianti, da zero, a1, base, basi, mai fatto, mai suonato, ritmo tranquillo, piano piano, con calma, senza correre",
    advanced: "avanzato, avanzata, avanzati, b2, c1, c2, esperti, maratona, agonistico, gara",
  },
};
