import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const german: Language = {
  tag: "de",
  head: "last",
  behind: false,
  little: `
    ab aber alle alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei
    dann daran das dass dein deine dem den denn der des dich die dies diese diesem diesen dieser
    dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer eure fuer
    fur furs ganz gerade gibt habe haben habt hat hatte hatten hab hier ich ihm ihn ihnen ihr ihre ihrem
    ihren ihrer im immer in ins ist ja jede jeden jeder jedes jetzt kann kannst konnen konnt konnte
    konnten konntet man mehr mein meine meinem meinen meiner meines mich mir mit nach noch nun nur
    ob oder schon sehr sein seine seinem seinen seiner seit sich sie sind so soll sollte uber um und
    uns unser unsere unserem unseren unserer unter vom von vor war ware waren was weil welche
    welcher wenn wer werde werden wie wir wird wo wurde wurden zu zum zur zwei drei vier 2 3 4 gross
    grosse grosser grosses grossen klein kleine kleiner kleines kleinen alt alte alter altes alten
    neu neue neuer neues neuen gut gute guter gutes guten schon schone schoner schones schonen
  `,
  weak: `
    klingeln klingelt klingle klingelst elektr nichts station besuch gebraucht vorkenntnisse kenntnisse erlebnisse ergebnisse klingeln klingelt
    wollen wollte wollten sollen sollten durfen durfte konnten mussen musste mochten reden sagen
    bitte brauche brauchen braucht brauchte brauchen danke dank dringend gebe geben gibt gern gerne
    gesucht sucht gratis hallo hi moin servus gruss grusse heute hilfe helfen hilft helfe jemand
    jemanden jemandem kostenlos kostenfrei leihe leihen leiht ausleihen ausgeliehen verleihe
    verleihen verleih borgen borgt verborge verschenke verschenken verschenkt abzugeben abgeben
    anbieten biete bieten angebot morgen ubermorgen nachbar nachbarn nachbarin nachbarschaft haus
    suche suchen suchte tag tage tagen woche wochen wochenende wochenenden montag montags dienstag
    dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags samstag samstags sonnabend
    sonntag sonntags abend abends nachmittag nachmittags vormittag vormittags morgens mittag nachts
    uhr stunde stunden monat monate jahr jahre euro mal zeit lust freue freuen melden meldet melde
    interesse zusammen gemeinsam vielleicht eigentlich leider nicht kein keine keinen keinem keiner
    ohne ausser nie kurz lange paar bisschen person personen sache sachen ding funktioniert geht
    defekt kaputt reparieren repariert reparatur gebraucht gebrauchte zustand holen abholen abholung
    abzuholen bringen mitnehmen nehmen frei frage weiss wissen machen mache macht wurde kaufen
    verkaufe verkaufen nutzen benutzen benutzt liebe lieber leute mitstreiter zuhause
  `,
  ordinary: `
    rock tank tanten hut gift chef lager kind art fest bad rat mode dose hose hase tasse regal lampe
    rose park land wand hand hell bald fast not hall gut plan post bar mal
  `,
  glued:
    /^((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(morgen|vormittag|mittag|nachmittag|abend|nacht)s?$/,
  ordinals: true,
  shortDays: "mo di mi do fr sa so",
  ambiguousDays: "so mi do",
  numbers: `
    ein|eine|einem|einen|eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf
  `,
  marks: {
    ...CLOSING.de,
    ...DIMENSIONS["de"],
    but: "aber, jedoch",
    ask: `
      such*, gesucht, brauch*, brauchte, wer, jemand, jemanden, leihen, ausleihen, borgen, kann mir,
      kann uns, konnte mir, konnte uns, konnte jemand, hat jemand, hatte jemand, ich mochte, wir
      mochten, wurde gerne, wurde gern, bitte, bendtige, benotig*, fehlt, hilfe bei, habt ihr,
      wunsche, mag jemand, bitte um, ware toll
    `,
    give: `
      verschenk*, geschenkt, zu verschenken, gebe, abzugeben, abgeben, geben, ab, verschenke, zum
      mitnehmen, gratis, kostenlos, spende
    `,
    lend: `
      leih*, verleih*, ausleihen, ausgeliehen, auszuleihen, borgen, borge, verborg*, geliehen,
      verborge, mitbenutzen, mitnutzen, leihweise, benutzen, teilen, ausborgen, zur verfugung
    `,
    sell: "verkauf*, zu verkaufen, vb, festpreis, verhandlungsbasis",
    repair: `
      reparier*, reparatur, reparaturen, flick*, ausbesser*, instand, richten, nahen, lote, loten, leim*, kleben, klebt, ankleben, ankleb*, wieder flott, wieder hinkriegt, kriegt .. wieder hin,
      kriegt .. hin, bekommt .. wieder hin, wieder zum laufen, wieder ganz, draufschauen, reinschauen, drauf schauen, rein schauen,
     
      wieder hinbekommen, in ordnung bringen, bastel*, hilft bei defekt
    `,
    lesson: `
      unterricht*, lern*, nachhilfe, lehr*, kurs, kurse, beibringen, bringe .. bei, bringt .. bei, bring .. bei, bringen .. bei, zeige wie, zeigt wie,
      erklar*, zeigen wie, zeigt mir, konversation, zeigt euch, zeigt uns, zeig mir wie, zeige euch, zeigts mir, anfanger, uben, verbessern, einfuhrung,
      workshop, stunden in, tandem, ubt
    `,
    partner: `
      komm mit, kommt mit, komm .. mit $, kommt .. mit $, komm .. dazu, kommt .. dazu, mitkommen, mitschwimmen, schliess dich an, mitmusizieren, partner, partnerin, spielen, mitspieler*, zusammen, gemeinsam, mit mir, mit uns, mitmachen,
      spielpartner, laufpartner*, begleitung, gesellschaft, spielt, wer kommt mit, gleichgesinnte,
      gegner, mitlaufen, treff, runde, fehlt uns einer, fehlt uns noch, uns fehlt einer, wer spielt
    `,
    service: `
      hange .. auf, hangen .. auf, hangt .. auf, installier*, aufbauen, aufbau, montier*, montage, streichen, putzen, putze, waschen, tragen,
      transport*, transportieren, aufhangen, liefern, einrichten, stimmen, schleifen, scharfen,
      ausdrucken, drucken, ubersetz*, bohren, anschliessen, schneiden
    `,
    care: "futter*, fuetter*, betreu*, hute, huten, hutet, aufpassen, pass, passt, passe, kummer*, versorg*, urlaub, ferien",
    broken: `
      kaputt, defekt, defekte, funktioniert nicht, funktioniert nicht mehr, geht nicht, geht nicht
      mehr, lauft nicht, lauft nicht mehr, springt nicht an, nicht mehr an, gestorben, streikt, hin,
      tropft, platt, platten, gerissen, klemmt, verstopft, undicht, ladt nicht, hat den geist
      aufgegeben, ist tot, zerbrochen, gebrochen,
      die sicherung raus, fliegt die sicherung, sicherung fliegt, sicherung fliegt raus, haut die sicherung raus, fi fliegt, fliegt der fi, lost den fi aus, gibt den geist auf, den geist aufgegeben, durchgebrannt, qualmt, heizt nicht, heizt nicht mehr, kuhlt nicht mehr, dreht nicht mehr, schaltet nicht, schaltet sich nicht mehr ein, schliesst nicht mehr, tut nicht, tuts nicht mehr, tut es nicht mehr, tut nicht mehr, im eimer, futsch, eiert, leckt, lauft aus, abgebrochen, zerrissen, lochrig, kaputtgegangen, kaputt gegangen, kaputte, kaputten, kaputtes, defekten, defektes, macht komische gerausche, geht dauernd aus, startet nicht, startet nicht mehr, ist hinuber, hinuber,
      bleibt stehen, bleibt standig stehen, bleibt dauernd stehen, spinnt, zickt, wackelt, quietscht, brummt, rattert, schnarrt, stottert, zersprungen, gesprungen,
      durchgebrochen, abgerissen, abgefallen, runtergekracht, verbogen, verliert luft, tickt nicht, heizt nur noch, mahlt nur noch, fahrt nicht mehr hoch, fahrt nicht hoch,
      bringt keinen .. mehr, gibt keinen .. mehr, gibt kein .. mehr, zeigt einen fehler, fehlercode, fehlermeldung, wackelkontakt, lost sich, ist ab $, hollenlarm, spuckt nur
    `,
    nomore: "nicht mehr, nimmer",
    used: "kann, konnen, schaff*, komm*, brauch*, gebraucht, benotig*, benutz*, nutz*, passt, passen, trag*, frei, verfugbar, mag, will",
    handy:
      "kennt sich .. aus, kenne mich .. aus, kennt .. sich aus, sich .. auskennt, kenn mich .. aus, auskennt, geschickt mit, gut mit, fit mit, begabt mit, handwerklich mit, erfahren mit, versteht sich auf, verstehe mich auf, versteht was von, verstehe was von, versteht etwas von, verstehe etwas von, ahnung von, umgehen mit, gut umgehen, geubt mit, hilft mit seinem wissen",
    equipped:
      "jemand mit, jemanden mit, jmd mit, nachbar mit, nachbarin mit, mensch mit, leute mit, person mit, einer mit, eine mit, wer mit, jemand der .. hat, jemanden der .. hat, jemand starkes mit",
    owner:
      "wer hat, hat jemand, hat wer, hat einer, jemand hat, wer besitzt, besitzt jemand, wer von euch hat",
    doer: "die mir, die uns, die das, die kann, die helfen, und hilft, und kann, und konnte, und mag, und wurde, und fahrt, und hat lust, und hat zeit, und lust, und zeit, der mir, der uns",
    relative: "der, die, welcher",
    mine: "zu hause, zuhause, daheim, bei mir, habe ich, hab ich, ist da, ist vorhanden, vorhanden, bringe ich, bring ich, bringe meine, bringe meinen, bringe mein, eigenem, eigener, eigenes, eigene, eigenen, von mir",
    visit:
      "kommt vorbei, komm vorbei, kommt gern, kommt gerne, komm gern, komm gerne, kommt .. vorbei, komm .. vorbei, konnt .. kommen, kannst .. kommen, konnt .. arbeiten, kannst .. arbeiten, kann man .. arbeiten, hier arbeiten, hier lernen, kommt zum, komm zum, vorbeikommen",
    self: "bin, ich bin, als, wir sind, hier, arbeite als",
    working:
      "weil ich .. arbeite, arbeite nachts, arbeite abends, nachtschicht, spatschicht, fruhschicht, nachtdienst",
    job: `
      altenpflegerin, anwaltin, backerin, barbier, buchhalterin, dachdecker, dolmetscher, dolmetscherin, elektriker, elektrikerin, fahrer,
      fliesenleger, fotograf, friseur, friseurin, friseuse, gartner, gartnerin, handwerker, hebamme, imker, imkerin, informatiker, installateur,
      klempner, koch, kochin, kosmetikerin, krankenpfleger, krankenschwester, maler, masseurin, maurer, pflegerin, physiotherapeutin, polsterer,
      schlosser, schneider, schneiderin, schornsteinfeger, schreiner, schuster, schweisser, tagesmutter, tierarztin, tischler, ubersetzerin
    `,
    have: `
      habe, hab, haben, mein, meine, meinen, meinem, meiner, unser, unsere, unseren, unserem
    `,
    purpose: "fur, furs, fuer, um, zum, zur, wenn, falls, damit, weil",
    beside: `
      mit, in, im, auf, an, am, bei, beim, neben, unter, gegen, hinter, samt, inklusive, inkl,
      mitbringen, dazu, inbegriffen, vom, aus, nach, plus
    `,
    of: "von, vom, des",
    meanwhile:
      "solange, wahrend, bis meins, bis meine, bis meiner, bis mein, bis unser, bis unsere",
    and: "und, oder, plus, sowie, auch",
    verbal: "ich, du, er, sie, wir, ihr, zu, kann, konnte, wurde, wer, nicht",
    except: `
      nichts,      ausser, nicht, kein, keine, keinen, keinem, keiner, ohne, nie, niemals, ausgenommen, weder
    `,
    nay: "nicht $, nein $, nicht weil, nicht da, nicht denn",
    mild: "ohne",
    strict: "ausser, ausgenommen, nicht fur, aber nicht, nur nicht, bis auf",
    negatable: `
      kann, konnen, geht, funktioniert, ist, bin, weiss, will, lauft, habe, mochte, muss, finde, verstehe, versteht, verstehen
    `,
    benign: `
      weit, so, zu, sehr, schlimm, mehr, dringend, eilig, eilt, problem, teuer, auto, fuhrerschein,
      erfahrung, zeit, ahnung, schwer, unbedingt, nur, ganz, kosten, stress, angst, scheu, beissen,
      beisst, sicher, an, funktioniert, gebraucht, hinderlich, verpflichtung, gegenleistung, eile,
      werkzeug da, vorkenntnisse, geld, das, die, den
    `,
    only: "nur, ausschliesslich, lediglich",
    weather: "regnet, regen, schnee, ferien, schulferien",
    mon: "montag, montags, montagen",
    tue: "dienstag, dienstags, dienstagen",
    wed: "mittwoch, mittwochs",
    thu: "donnerstag, donnerstags",
    fri: "freitag, freitags, freitagen",
    sat: "samstag, samstags, sonnabend, sonnabends, samstagen",
    sun: "sonntag, sonntags, sonntagen",
    weekend: "wochenende, wochenenden",
    workdays: "unter der woche, werktags, wochentags, werktagen, werktage",
    daily: "jeden tag, taglich, alle tage",
    morning: `
      tagsuber, vormittag, vormittags, morgens, samstagmorgen, am morgen, fruh, sonntagmorgen
    `,
    afternoon: "tagsuber, nachmittag, nachmittags, nachmittage",
    evening: "abend, abends, abende, feierabend, nach der arbeit",
    night: "nacht, nachts, ubernacht",
    m1: "januar, janner",
    m2: "februar, feber",
    m3: "marz",
    m4: "april",
    m5: "mai",
    m6: "juni",
    m7: "juli",
    m8: "august",
    m9: "september",
    m10: "oktober",
    m11: "november",
    m12: "dezember",
    inside: "im, anfang, ende, mitte",
    until: "bis",
    since: "seit, letzten, letzte",
    onward: "nach, ab",
    upto: "vor, bis",
    today: "heute",
    tomorrow: `
      morgen $, fur morgen, morgen fruh, morgen abend, morgen nachmittag, ab morgen, bis morgen
    `,
    overmorrow: "ubermorgen",
    going: "fahre, fahrt, fahren, reise, platze, platz, mitfahr*, unterwegs",
    own: "eigene fur mich, zum behalten, nicht leihen, nicht ausleihen, nicht geliehen",
    children: "kind, kinder, kindern, tochter, sohn, jungs, madchen",
    years: "jahr, jahre, jahren, jahrige, jahriger, jahriges, jahrigen, j",
    months: "monat, monate, monaten",
    toward: "nach, in, bei, richtung",
    many: "wir sind, sind wir, sind zu, wir werden",
    lasting: "seit, vor, lang, erfahrung",
    beginner:
      "kein wort, von null, gar nicht, anfanger, anfangerin, anfangern, einsteiger, a1, grundlagen, bei null, noch nie, gemutlich, gemutliches tempo, langsam, langsames tempo, ganz entspannt",
    advanced: "fortgeschritten*, b2, c1, c2, profi, profis, marathon, ambitioniert, wettkampf",
  },
};
