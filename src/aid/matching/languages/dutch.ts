import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const dutch: Language = {
  tag: "nl",
  head: "last",
  behind: false,
  little: `
    aan al alle alles als altijd andere ben bij dan dat de deze der die dit doe doen door dus een
    eens en er ergens etc ge geen gaan gaat haar had heb hebben hebt heeft heel hem hen het hier hij
    hoe hun ik in is ja je jij jou jouw jullie kan kun kunt kon maar me meer met mij mijn moet na
    naar niet nog nu of om omdat ons onze ook op over reeds soms straks te tegen toch toe tot twee u
    uit uw van vanaf veel voor want waar was wat we wel welke wie wij wil worden wordt ze zelf zeer
    zal zich zij zijn zo zonder zou zouden 2 3 4 drie vier groot grote klein kleine oud oude nieuw
    nieuwe goed goede mooi mooie
  `,
  weak: `
    leen alleen ma di wo do vr za zo
    kijken haringen klemmen compleet
    alstublieft aub ajb bedankt dank dankjewel buren buur buurman buurvrouw buurt dag dagen geef
    geven gezocht graag gratis hallo hoi hey groet groeten help helpen hulp helpt iemand kunnen leen
    lenen uitlenen ontlenen uitleen uitleent geleend morgen overmorgen nodig vandaag week weken
    weekend weekends weg weggeven wegdoen weggeef zoek zoeken zoekt maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag ochtend namiddag middag avond avonden nacht beschikbaar
    aangeboden aanbieden bied biedt aan uur uren maand maanden jaar euro tijd zin samen persoon
    personen ding dingen kapot defect stuk repareren herstellen maken gemaakt werkt werken gebruikt
    gebruikte gebruiken staat ophalen afhalen halen brengen meenemen nemen even paar beetje
    misschien helaas eigenlijk alleen behalve nooit verkoop verkopen koop kopen weet weten vraag
    urgent dringend snel lief lieve mensen thuis huis interesse eventueel zonder geen
  `,
  ordinary: `
    pan bank kat mat tent bed bad plant post tram bus pet rat arm kind land hand wand kant start
    park plan film sport rok rood boot fles hoes
  `,
  glued:
    /^((?:maan|dins|woens|donder|vrij|zater|zon)dag)(ochtend|morgen|middag|namiddag|avond|nacht)(?:en)?$/,
  shortDays: "ma di wo do vr za zo",
  ambiguousDays: "ma zo za",
  numbers:
    "een twee|tweeen drie|drieen vier|vieren vijf|vijven zes|zessen zeven|zevenen acht|achten negen|negenen tien|tienen elf twaalf",
  marks: {
    ...CLOSING.nl,
    ...DIMENSIONS["nl"],
    but: "maar",
    ask: `
      zoek*, gezocht, nodig, wie, iemand, lenen, te leen, mogen lenen, kan mij, kan me, kan ons, zou
      iemand, heeft iemand, kan iemand, zou graag, willen graag, wil graag, aub, alstublieft, op
      zoek, hulp bij, gevraagd, ontbreekt, wil iemand, hebben jullie, ontlenen, sos
    `,
    give: `
      weggeven, weg te geven, geef, geven, gratis, gratis af te halen, af te halen, schenk*, gift,
      cadeau, wegdoen, mag weg
    `,
    lend: `
      leen*, leen uit, lenen, uitlenen, uit te lenen, ontlenen, uitleen*, te leen, geleend, delen,
      gebruiken, ter beschikking, in bruikleen
    `,
    sell: "te koop, verkoop*, verkopen, vraagprijs, vaste prijs",
    repair: `
      reparer*, reparatie, reparaties, herstel*, maken, maak, fiksen, verstellen, lappen, oplappen,
      naaien, solderen, nakijken, opknappen, lijmen, lijmt, kleven, afstellen, fixen, fikst,
      weer aan de praat, aan de praat, weer aan de gang, weer aan het werken, weer aan het rijden, sleutel graag aan, sleutelen
    `,
    lesson: `
      les, lessen, leren, leer, leert, bijles, lesgeven, cursus, leraar, lerares, uitleg*, uitleggen,
      conversatie, beginner, beginners, oefenen, verbeteren, workshop, aanleren, tonen hoe, legt .. uit, leg .. uit, laat zien hoe, laten zien hoe, toont hoe, toon hoe, toont me hoe, toont mij hoe, bijbrengen, bijbrengt,
      huiswerkbegeleiding, taalles
    `,
    partner: `
      kom .. mee, ga .. mee, sluit .. aan, meezwemmen, meelopen, meespelen, partner, maatje, maatjes, spelen, samen, met mij, met ons, meedoen, medespeler*, tegenstander,
      gezelschap, speler, spelers, loopmaatje, speelmaatje, wie gaat mee, wie doet mee, club,
      meegaan, ploeg, wie speelt, speler tekort
    `,
    service: `
      hang .. op, hangt .. op, install*, monteren, montage, schilderen, poetsen, schoonmaken, wassen, dragen, vervoer*,
      transport*, ophangen, bezorgen, instellen, stemmen, slijpen, afdrukken, printen, vertalen,
      boren, in elkaar zetten, aansluiten, verhuizen, snoeien, knippen
    `,
    care: "voer, voeren, voert, opvangen, past er op, eten geven, verzorg*, oppas*, pas op, past op, zorg, zorgen, vakantie",
    broken: `
      kapot, stuk, defect, defecte, werkt niet, werkt niet meer, doet het niet, doet het niet meer,
      start niet, gaat niet aan, gebroken, lekt, lek, lekke, lekt, gescheurd, verstopt, geklemd,
      overleden, begeven, laadt niet, het niet meer,
      stop springt, stop eruit, zekering springt, zekering eruit, stoppen slaan door, slaan de stoppen door, laat de stoppen springen, aardlek springt, springt de aardlek, doorgebrand, warmt niet op, wordt niet warm, draait niet, draait niet meer, sluit niet, start niet meer, gaat niet meer aan, wil niet starten, wil niet meer, laadt niet meer op, laadt niet op, kaduuk, naar de knoppen, naar de vaantjes, om zeep, hapert, loopt vast, valt uit, afgebroken, doet niks meer, doet niets meer, de geest gegeven, kapotte, stukke, gebarsten, versleten, doet raar,
      valt stil, staat stil, loopt aan, slaat af, piept, kraakt, rammelt, wiebelt, wankelt, wankelen, bromt, laat los, poot af, is eraf, foutcode, foutmelding, staat krom,
      in stukken, doorgezeten, geeft geen, blaast alleen, blijft hangen, lawaai als, zuigt niet, gestopt met werken, het laat afweten, laat het afweten, geen teken van leven
    `,
    nomore: "niet meer",
    used: "kan, kunnen, lukt, gebruik*, nodig, past, passen, draag*, wil, hoef*, beschikbaar",
    handy:
      "handig met, handig in, handige met, handigerd met, goed met, goed overweg met, ervaren met, verstand van, verstand heeft van, weet van, kent van, kent iets van, kent .. iets van, thuis in, bedreven in, bedreven met, kundig met, snapt iets van",
    equipped:
      "iemand met, persoon met, mensen met, buur met, buurman met, buurvrouw met, iemand die .. heeft, man met, sterke kerel met",
    owner: "wie heeft, heeft iemand, iemand heeft, wie bezit, wie beschikt over",
    doer: "die kan, die mij, die me, die wil, die ons, en helpt, en kan, en wil, en zin, en tijd, en me, en mij, bereid om, en komt",
    relative: "die",
    mine: "in huis, thuis, bij mij, bij ons, heb ik, heb ik zelf, heb ik al, is er, is aanwezig, aanwezig, breng ik, neem ik, eigen, van mezelf, staat hier",
    visit:
      "kom langs, kom gerust, kom maar, kom hier, kom .. werken, kom .. studeren, mag komen, mogen komen, je mag .. komen, kan hier werken, hier werken, hier studeren, kunt .. werken, kunnen .. werken, kan je .. werken, kom .. langs",
    self: "ben, ik ben, als, wij zijn, werk als, hier",
    working: "omdat ik .. werk, want ik werk, werk 's nachts, nachtdienst, nachtshift, late shift",
    job: `
      advocaat, barbier, boekhouder, chauffeur, dakwerker, dierenarts, elektricien, fotograaf, gastouder, imker, informaticus, kapper, kapster,
      kinesist, kleermaker, klusjesman, kok, lasser, loodgieter, masseuse, mecanicien, metselaar, naaister, onthaalmoeder, poetshulp, poetsvrouw,
      schilder, schoenmaker, schoonheidsspecialiste, schoorsteenveger, schrijnwerker, slotenmaker, thuishulp, timmerman, tolk, tuinman,
      verloskundige, verpleegkundige, verpleegster, verpleger, vertaalster, vertaler, vroedvrouw
    `,
    have: "heb, hebben, mijn, m'n, onze, ons",
    purpose: "voor, om, als, wanneer, indien, zodat, omdat",
    beside: `
      met, in, op, bij, aan, naast, onder, tegen, achter, meebrengen, inclusief, incl, inbegrepen,
      vanaf, uit, naar, plus
    `,
    of: "van, v",
    meanwhile: "terwijl, zolang, tot de mijne, tot mijn",
    and: "en, of, plus, alsook, ook",
    verbal: "ik, jij, je, hij, zij, ze, wij, we, te, kan, kunnen, wil, zou, wie, niet",
    except: "behalve, niet, geen, zonder, nooit, uitgezonderd, tenzij",
    nay: "niet $, nee $, niet want, niet omdat, nee want",
    mild: "zonder",
    strict: "behalve, uitgezonderd, niet voor, maar niet",
    negatable:
      "kan, kunnen, werkt, is, ben, weet, wil, doet, heb, vind, moet, snap, snapt, begrijp, begrijpt",
    benign: `
      te, ver, zo, heel, erg, dringend, haast, probleem, duur, auto, rijbewijs, ervaring, tijd,
      meer, zwaar, per, nodig, gebruikt, idee, kosten, zeker, aarzel, verplichting, bijten, bijt,
      meteen, zelf, echt, vinden, het, de, alleen, uit
    `,
    only: "alleen, enkel, uitsluitend, slechts",
    weather: "regent, regen, sneeuw, vakantie",
    mon: "maandag, maandags, maandagen",
    tue: "dinsdag, dinsdags, dinsdagen",
    wed: "woensdag, woensdagen",
    thu: "donderdag, donderdagen",
    fri: "vrijdag, vrijdagen",
    sat: "zaterdag, zaterdagen",
    sun: "zondag, zondagen",
    weekend: "weekend, weekends, weekenden, weekeinde",
    workdays: "in de week, door de week, doordeweeks, weekdagen, werkdagen",
    daily: "elke dag, iedere dag, alle dagen, dagelijks",
    morning: "overdag, ochtend, ochtends, ochtenden, voormiddag, 's ochtends, morgens",
    afternoon: "overdag, namiddag, namiddags, middag, middags, middagen",
    evening: "avond, avonds, avonden, vanavond, na het werk",
    night: "nacht, nachts, nachten",
    m1: "januari",
    m2: "februari",
    m3: "maart",
    m4: "april",
    m5: "mei",
    m6: "juni",
    m7: "juli",
    m8: "augustus",
    m9: "september",
    m10: "oktober",
    m11: "november",
    m12: "december",
    inside: "in, begin, eind, half",
    until: "tot, t",
    since: "sinds, vorige, voorbije",
    onward: "na, vanaf",
    upto: "voor, tot",
    today: "vandaag, vanavond, vanmiddag",
    tomorrow: "morgen, morgenochtend, morgenavond",
    overmorrow: "overmorgen",
    going: "ga, gaat, rijd, rijdt, rijden, vertrek, plaats, plaatsen, plek",
    own: "van mezelf, niet lenen, om te houden",
    children: "kind, kinderen, kids, dochter, dochters, zoon, zonen, zoontje, dochtertje",
    years: "jaar, jaren, jarige",
    months: "maand, maanden",
    toward: "naar, in, richting, bij",
    many: "zijn met, we zijn, wij zijn, met z'n, met zijn",
    lasting: "sinds, gedurende, geleden, ervaring, al",
    beginner:
      "geen woord, vanaf nul, beginner, beginners, beginnend, a1, basis, van nul, nog nooit, rustig tempo, rustig aan, langzaam, op het gemak",
    advanced: "gevorderd*, b2, c1, c2, marathon, stevig tempo, wedstrijd",
  },
};
