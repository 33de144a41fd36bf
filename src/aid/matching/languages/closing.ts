/**
 * What says that a post is over, for each language: the marks of `closing.ts`, written as in the language files, which take them in. How
 * people close a post is one topic, and is best compared across languages.
 */
export const CLOSING = {
  fr: {
    found: "est bon pour, trouve, trouvee, trouves, trouvees",
    thanks: "merci, mercii, merciii, mercis, remercie, remercions",
    advance:
      "merci avance, merci d'avance, merci par avance, avance merci, merci de me, merci de m'aider, merci de aider, merci de contacter, merci si",
    closed:
      "ai ce il me faut, avons ce il nous faut, ai ce il faut, est trouve, est tout trouve, est bon trouve, est bon ai, bon ai trouve, deja trouve, deja trouvee, deja trouves, trouve merci, trouvee merci, trouves merci, ai trouve $, avons trouve $, on a trouve $, a trouve ce qu'il, ai trouve merci, ai trouve finalement, finalement trouve, ai finalement trouve, trouve finalement, trouve entre temps, trouve preneur, trouve preneuse, trouve une nouvelle maison, plus dispo, plus dispos, plus disponible, plus disponibles, fini pour, est complet, complet desole, complet pour, peux plus prendre, annule, annulee, annonce close, annonce terminee, offre terminee, tout est regle, annonce a supprimer, peut etre supprime, peut etre fermee, peut etre supprimee, plus d'actualite, plus actualite, plus la peine, finalement non, laissez tomber, laisse tomber, a prete un $, a prete une $, a prete le sien, a prete la sienne, en a prete un, en a prete une",
    accented: "donne, donnes, termine",
    done: "parti, partie, partis, parties, pris, donne, donnee, donnes, donnees, vendu, vendue, vendus, vendues, reserve, reservee, reserves, reservees, promis, promise, complet, clos, close, termine, terminee, annule, attribue, attribuee, adjuge",
    settled:
      "probleme regle, probleme resolu, souci regle, regle, reglee, regles, resolu, resolue, est regle, est resolu",
    gone: "parti $, partie $, partis $, parties $, est parti $, est partie $, parti en, partie en, partis en, parties en, parti ce matin, partie ce matin, parti hier, partie hier, partis tres vite, deja parti, deja partie, deja partis, deja parties, deja donne, deja donnee, deja donnes, deja donnees, deja pris, deja prise, deja prises, deja vendu, deja vendue, deja prete, deja pretee, deja promis, deja promise, deja reserve, deja reservee, deja attribue, est pris $, est prise $, est reserve $, est reservee $, sont reserves $, est vendu $, est vendue $, vendu $, vendue $, a ete donne, a ete donnee, ont ete donnes, ai donne $, ai tout donne $, est donne $, est donnee $, plus la $, trouve une nouvelle famille, trouve un nouveau, nouvelle vie chez",
    unneeded:
      "plus besoin, plus necessaire, pas besoin finalement, finalement pas besoin, finalement plus besoin, cherche plus, cherchons plus, recherche plus, ne cherche plus, plus a chercher",
    label: "edit, maj, mise a jour, update, modif",
    still:
      "encore dispo, encore disponible, encore disponibles, encore la, toujours dispo, toujours disponible, toujours la, il reste, reste encore, restent, il en reste, en reste, manque, manquent, cherche encore, cherche toujours, recherche toujours, toujours a la recherche, toujours besoin, encore besoin, maintenant je cherche, cherche maintenant, cherche aussi, marche toujours, en revanche, par contre, est la",
    wished:
      "cherchais, cherchait, cherchions, recherchais, recherchions, avais besoin, avait besoin, avions besoin, donnais, pretais, voulais, etait pour",
    moot: "avez vous, vous avez, as tu, tu as, avait, avais, avions, si, quand, des que, tant que, une fois, avant, soit, soient, jusqu, a ce que, presque, quasi, pas, pas encore, jamais, premier, premiere, autre, ancien, ancienne, vieux, vieille, certains, certaines, un des, une des, celui, celle, celle la, celui la, qui etait",
    kin: "mere, pere, maman, papa, mamie, papi, papy, mari, femme, frere, soeur, oncle, tante, voisin, voisine, coloc, colocataire, parents, grand mere, mec, copain, copine",
  },
  en: {
    found: "got one, got it, found, sorted",
    thanks: "thanks, thank you, thank u, thx, tysm, ty, cheers, ta",
    advance:
      "thanks in advance, thank you in advance, thx in advance, cheers in advance, thanks for reading, thanks for any, thank you for any, thanks for your help, thanks for helping, thanks if, many thanks for any",
    closed:
      "no longer available, found it, found one, found thanks, found somebody, found someone, found mine, sorted now, sorted thanks, sorted it, now sorted, is sorted, all sorted, already found, already sorted, have been sorted, got sorted, got one now, got one in the end, got one thanks, got it thanks, got one from, got mine, got some now, in the end got one, has lent me one, lent me one, lent me theirs, lent me his, lent me hers, someone's lent, someone lent, someone gave, someone has lent, someone has given, neighbour lent me, neighbour gave me, found a new home, found a good home, not available anymore, not available any more, unavailable now, cancelled, all good now, all set now, nvm, nevermind, never mind, scrap that, disregard, ignore this, please ignore, please delete, please close, can be closed, can be deleted, mods can close, mods please, fully booked, we're full, full up now, is over $",
    done: "gone, taken, taken now, now taken, given, given away, now given, sold, reserved, promised, claimed, closed, pending, pending pickup, pending collection, pickup pending, collected, spoken for, bagged, stc, ppu, rehomed, booked",
    settled:
      "problem solved, issue solved, problem sorted, solved, resolved, done, all done, all good, all set, taken care of, now solved",
    gone: "gone $, already gone, now gone, all gone, has gone, have gone, is gone, gone thanks, gone now, gone to a good home, gone to a new home, gone to a lovely home, gone within, gone in, already given, already taken, already lent, already promised, already reserved, already collected, already sold, been taken, been given, been claimed, been collected, been sold, been promised, been rehomed, been reserved, is taken $, are taken $, taken now, now taken, sold, reserved $, now reserved, is reserved $, pending collection, pending pickup, pending pick up, spoken for, now claimed, has a new home, given away $, promised to someone",
    unneeded:
      "no longer need, no longer needed, no longer required, no longer looking, no longer wanted, not needed any more, not needed anymore, not looking any more, not looking anymore, don't need it any more, don't need it anymore, don't need one any more, don't need one anymore, don't need this any more, don't need this anymore, no need anymore, no need any more, not needed now, don't need it now, don't need one now, not looking now",
    label: "edit, edited, update, updated, upd",
    still:
      "still available, still here, still have, still got, still need, still needed, still needing, still looking, still missing, still searching, still free, still going, still up, is left, are left, one left, two left, some left, few left, left now, remaining, now need, now looking, now i need, now i'm, now we need, just need, only need, also need, also looking, next i need, still after, still to go, available now",
    wished:
      "was after, were after, was looking, were looking, been looking, was searching, was hoping, was trying, needed, was in need, wanted a, was giving, was offering, was lending, was seeking",
    moot: "you, has anyone, some are, some have, a few, they have, if, unless, until, till, til, once, when, before, almost, nearly, most, half, not yet, haven't, hasn't, can't, cannot, couldn't, never, the other, other one, the first, first one, old one, old ones, my old, our old, one of, some of, that one, can be, could be, must be, to be, get, getting, lost and, easily, need, my back, was stolen",
    kin: "mother, mum, mom, dad, father, gran, nan, nana, granny, grandma, grandad, grandpa, husband, wife, brother, sister, uncle, aunt, partner's, flatmate, housemate, lodger, roommate, boyfriend, girlfriend, parents, neighbour, neighbor",
  },
  de: {
    found: "gefunden, fundig",
    thanks: "danke, dank, merci, dankeschon, thx",
    advance:
      "danke im voraus, dank im voraus, danke schon mal, danke schonmal, danke vorab, dank vorab, dank schon mal, danke fur tipps, danke fur hilfe, danke fur eure hilfe",
    closed:
      "gefunden danke, hat sich erledigt, hat sich schon erledigt, hat sich bereits erledigt, hat sich inzwischen erledigt, haben sich erledigt, habe gefunden, schon gefunden, bereits gefunden, doch noch gefunden, inzwischen gefunden, hab eine gefunden, hab einen gefunden, hab eins gefunden, habe eine gefunden, habe einen gefunden, habe eins gefunden, haben eine gefunden, haben einen gefunden, haben eins gefunden, wurde fundig, bin fundig, sind fundig, hab eine bekommen, hab einen bekommen, habe eine bekommen, habe einen bekommen, haben eine bekommen, haben einen bekommen, habe jemanden gefunden, haben jemanden gefunden, jemand hat mir eine, jemand hat mir einen, jemand hat mir eins, nachbar hat mir, nachbarin hat mir, hat mir eine geliehen, hat mir einen geliehen, hat ein neues zuhause, neues zuhause gefunden, nicht mehr verfugbar, nicht mehr da, nicht mehr zu haben, abgesagt, suche beendet, suche eingestellt, nicht mehr aktuell, kann geloscht werden, bitte loschen, kann geschlossen werden, alles klar jetzt, doch nicht mehr notig, ausgebucht",
    done: "weg, schon weg, vergeben, verkauft, verschenkt, reserviert, abgeholt, verliehen, versprochen, vermittelt, zugesagt",
    settled: "problem gelost, erledigt, gelost, geklart, beendet, hinfallig, schon erledigt",
    gone: "schon weg, bereits weg, ist weg, sind weg, schon alles weg, alles weg, schon vergeben, bereits vergeben, ist vergeben, sind vergeben, wurde vergeben, schon verliehen, schon verschenkt, bereits verschenkt, ist verschenkt, wurde verschenkt, ist verliehen, schon abgeholt, ist abgeholt, sind abgeholt, wurde abgeholt, wurden abgeholt, schon reserviert, ist reserviert $, reserviert $, verkauft $, ist verkauft, schon verkauft, vergeben $, schon versprochen, bereits versprochen, ist versprochen",
    unneeded:
      "brauche nichts mehr, brauchen nichts mehr, nicht mehr gebraucht, brauche nicht mehr, brauch nicht mehr, wird nicht mehr gebraucht, brauche ich nicht mehr, brauch ich nicht mehr, brauchen wir nicht mehr, nicht mehr notig, nicht mehr benotigt, suche nicht mehr, suchen nicht mehr, brauche .. nicht mehr, brauchen .. nicht mehr, brauche keine mehr, brauche keinen mehr, brauche keins mehr, doch nicht notig",
    label: "edit, update, nachtrag, upd, aktualisiert",
    still:
      "noch da, noch zu haben, noch frei, noch verfugbar, noch ubrig, sind noch, ist noch, habe noch, hab noch, haben noch, gibt noch, suche noch, suchen noch, brauche noch, brauchen noch, fehlt noch, fehlen noch, fehlt nur, bleibt noch, jetzt suche, suche jetzt, jetzt brauche, brauche jetzt, nun suche, suche nun, suche weiterhin, weiterhin gesucht, suche aber, immer noch",
    wished:
      "hatte gesucht, hatten gesucht, habe gesucht, hab gesucht, suchte, suchten, war auf der suche, waren auf der suche, brauchte eigentlich, hatte .. gebraucht, wollte, hatte zu verschenken",
    moot: "habt ihr, hast du, haben sie, wenn, falls, bis, sobald, solange, bevor, sofern, fast, beinahe, noch nicht, nicht, nie, erste, ersten, andere, anderen, anderer, alte, alten, alter, altes, eine davon, einer davon, teils, einige, kann, konnen, soll, muss, werden, wird",
    kin: "mutter, mama, vater, papa, oma, opa, mann, frau, bruder, schwester, onkel, tante, nachbar, nachbarin, mitbewohner, mitbewohnerin, freund, freundin, eltern",
  },
  es: {
    found:
      "encontrado, encontrada, encontrados, encontradas, encontre, encontramos, conseguido, conseguida, consegui, conseguimos",
    thanks: "gracias, grax, agradecida, agradecido",
    advance:
      "gracias de antemano, gracias por adelantado, de antemano gracias, antemano muchas gracias, gracias por leer, gracias por la ayuda, gracias por vuestra ayuda, gracias por su ayuda",
    closed:
      "ya no disponible, no disponible, ya no esta disponible, ya no estan disponibles, ya esta encontrado, ya encontrado, ya tengo $, ya tengo uno, ya tengo una, ya lo tengo, ya la tengo, ya los tengo, ya encontre, ya encontramos, ya he encontrado, ya hemos encontrado, ya lo encontre, ya la encontre, encontrado gracias, ya consegui, ya conseguimos, ya conseguido, ya he conseguido, ya lo he conseguido, ya la he conseguido, he encontrado $, he conseguido $, lo consegui $, la consegui $, al final encontre, al final consegui, al final he encontrado, al final he conseguido, al final ya no $, al final no $, ya me han dejado, ya me han prestado, ya me lo han, ya me la han, me han dejado una, me han dejado uno, me dejo una, me dejo uno, ya me presto, me presto una, me presto uno, una vecina me dejo, un vecino me dejo, una vecina me presto, un vecino me presto, ya esta solucionado, ya esta resuelto, ya esta arreglado, ya esta $, cancelado, cancelada, completo desde, se puede borrar, borrad, se puede cerrar, pueden borrar, podeis borrar, olvidadlo, olvidenlo, apanado ya, ya me apane, ya me he apanado, ya estoy apanada, ya estoy apanado, encontro nuevo hogar, encontro casa",
    done: "dado, dada, dados, dadas, regalado, regalada, regalados, regaladas, entregado, entregada, vendido, vendida, reservado, reservada, reservados, adjudicado, adjudicada, asignado, asignada, prestado, prestada, cerrado, prometido, prometida",
    settled:
      "problema resuelto, problema solucionado, asunto resuelto, resuelto, solucionado, apanado, apanada, hecho, arreglado, listo",
    gone: "ya no esta, ya no estan, ya se fue, ya se fueron, ya volo, volaron, volo $, ya se lo llevaron, ya se la llevaron, se lo han llevado, se la han llevado, ya se lo han llevado, ya se la han llevado, se lo llevaron $, se la llevaron $, ya regalado, ya regalada, ya entregado, ya entregada, ya dado, ya dada, ya prestado, ya prestada, ya esta dado, ya esta dada, ya esta regalado, ya esta regalada, ya esta reservado, ya esta reservada, esta reservado $, esta reservada $, reservado $, reservada $, vendido, vendida, ya asignado, asignado $, ya adjudicado, ya esta prometido, ya prometido, ya tiene dueno, ya tiene duena, ya tiene nuevo dueno, ya lo di, ya la di, ya los di, ya lo regale, ya la regale, ya lo he dado, ya la he dado",
    unneeded:
      "ya no necesito, ya no lo necesito, ya no la necesito, ya no necesitamos, ya no me hace falta, ya no nos hace falta, ya no hace falta, ya no hacen falta, ya no es necesario, ya no busco, ya no buscamos, no busco mas, ya no me urge, ya no preciso, al final no hace falta, al final no necesito",
    label: "edit, edito, editado, actualizo, actualizacion, update",
    still:
      "todavia queda, todavia quedan, aun queda, aun quedan, todavia hay, aun hay, todavia esta, aun esta, sigue disponible, siguen disponibles, queda uno, queda una, quedan dos, sigo buscando, seguimos buscando, sigo necesitando, todavia necesito, aun necesito, todavia busco, aun busco, me falta, falta solo, solo falta, solo me falta, todavia falta, aun falta, ahora busco, ahora necesito, tambien busco, tambien necesito, sigue aqui, todavia tengo, aun tengo",
    wished:
      "buscaba, buscabamos, estaba buscando, estabamos buscando, andaba buscando, necesitaba, necesitabamos, regalaba, queria, prestaba",
    moot: "habeis, han, has, alguien, me, nos, si, hasta, cuando, en cuanto, mientras, antes, casi, aun no, todavia no, nunca, no he, no hemos, no lo, no la, primero, primera, otro, otra, viejo, vieja, antiguo, antigua, uno de, una de, algunos, esa, ese, aquella, aquel, puede, sea, sean, haya",
    kin: "madre, padre, mama, papa, abuela, abuelo, marido, mujer, hermano, hermana, tio, tia, vecino, vecina, novio, novia, padres, companero",
  },
  it: {
    found: "trovato, trovata, trovati, trovate, rimediato, rimediata",
    thanks: "grazie, ringrazio, ringraziamo",
    advance:
      "grazie in anticipo, grazie anticipatamente, anticipatamente grazie, grazie fin da ora, grazie gia da ora, ringrazio in anticipo, ringrazio anticipatamente, grazie per aiuto, grazie se",
    closed:
      "gia trovato, gia trovata, trovato grazie, trovata grazie, ho trovato $, ho gia trovato, abbiamo trovato $, abbiamo gia trovato, ho trovato uno $, ho trovato una $, ho trovato qualcuno $, alla fine ho trovato, alla fine trovato, alla fine abbiamo trovato, ho risolto, abbiamo risolto, ho gia risolto, tutto risolto, gia risolto, ho rimediato, non piu disponibile, non e piu disponibile, non sono piu disponibili, annullato, annullata, non disponibile, me lo hanno prestato, me ha prestata, me ha prestato, mi hanno prestato, mi ha prestato, un vicino mi ha, una vicina mi ha, mi hanno dato, lasciate perdere, come non detto, si puo chiudere, si puo cancellare, potete cancellare, potete chiudere, annuncio chiuso, fatto grazie, a posto grazie, a posto cosi, siamo al completo, al completo, ha trovato casa, ha trovato una casa, ho gia recuperato, tutto a posto ora",
    done: "andato, andata, andati, andate, preso, presa, presi, dato, data, dati, regalato, regalata, regalati, regalate, venduto, venduta, venduti, prenotato, prenotata, prenotati, riservato, riservata, assegnato, assegnata, ceduto, ceduta, ritirato, ritirata, prestato, prestata, promesso, promessa, chiuso",
    settled: "problema risolto, risolto, fatto, sistemato, a posto, concluso",
    gone: "andato $, andata $, andati $, andate $, gia andato, gia andata, gia andati, gia andate, gia regalato, gia regalata, gia regalati, gia regalate, gia dato, gia data, gia dati, gia date, gia preso, gia presa, gia presi, gia prese, gia prestato, gia prestata, gia assegnato, gia assegnata, gia promesso, gia promessa, gia prenotato, gia prenotata, gia ritirato, gia ritirata, gia via, andato via, andata via, andati via, volato via, volata via, non ce piu, e stato preso, e stata presa, e stato ritirato, e stata ritirata, e stato regalato, e stata regalata, ho dato via, ho gia dato, ho gia regalato, venduto, venduta, prenotato $, prenotata $, riservato $, riservata $, ha trovato padrone",
    unneeded:
      "non serve piu, non mi serve piu, non ci serve piu, non servono piu, non mi servono piu, non ho piu bisogno, non abbiamo piu bisogno, non ne ho piu bisogno, non cerco piu, non cerchiamo piu, non piu necessario, non e piu necessario, non occorre piu, alla fine non serve, alla fine non mi serve, piu bisogno grazie",
    label: "edit, aggiornamento, update, agg, modifica",
    still:
      "ancora disponibile, ancora disponibili, ancora qui, ancora libero, ancora libera, rimane, rimangono, resta, restano, ne resta, ne restano, ne rimane, e rimasto, e rimasta, sono rimasti, cerco ancora, cerchiamo ancora, mi manca, manca ancora, manca solo, mancano, mi serve ancora, serve ancora, ora cerco, adesso cerco, ora mi serve, adesso mi serve, cerco anche, ho ancora, ce ancora",
    wished:
      "cercavo, cercavamo, stavo cercando, stavamo cercando, avevo bisogno, avevamo bisogno, mi serviva, ci serviva, regalavo, prestavo, volevo",
    moot: "avete, hai, qualcuno ha, se, finche, fino a, quando, appena, prima, quasi, non ancora, non ho, non abbiamo, mai, primo, prima, altro, altra, vecchio, vecchia, uno dei, una delle, alcuni, quella, quello, quelli, quelle, puo, essere, va, sia",
    kin: "madre, padre, mamma, papa, nonna, nonno, marito, moglie, fratello, sorella, zio, zia, vicino, vicina, coinquilino, coinquilina, fidanzato, fidanzata, genitori, figlio, figlia",
  },
  pt: {
    found:
      "encontrado, encontrada, encontrei, encontramos, achei, achamos, arranjei, arranjamos, arranjado, arranjada, consegui, conseguimos",
    thanks: "obrigado, obrigada, obrigados, obrigadas, obg, obrigadao, valeu, agradeco, agradecida",
    advance:
      "obrigado desde ja, obrigada desde ja, desde ja obrigado, desde ja obrigada, desde ja agradeco, agradeco desde ja, agradeco ajuda, obrigado pela ajuda, obrigada pela ajuda, agradecia",
    closed:
      "ja encontrei, ja encontramos, ja achei, ja achamos, encontrado obrigad*, ja arranjei, ja arranjamos, ja consegui, ja conseguimos, acabei por encontrar, acabei por arranjar, encontrei uma $, encontrei um $, arranjei uma $, arranjei um $, consegui uma $, consegui um $, ja tenho $, ja tenho um, ja tenho uma, ja me emprestaram, ja me arranjaram, ja me deram, uma vizinha emprestou, um vizinho emprestou, vizinha me emprestou, vizinho me emprestou, ja nao esta disponivel, nao esta mais disponivel, ja nao disponivel, nao disponivel, ja nao estao disponiveis, indisponivel, ja esta resolvido, esta resolvido $, ja resolvi, ja resolvemos, ja se resolveu, cancelado obrigad*, anuncio cancelado, pedido cancelado, afinal nao $, afinal ja nao $, esquecam, podem apagar, pode apagar, podem fechar, pode ser apagado, pode ser fechado, encontrou casa, ja esta $, lotado, ja tem casa",
    done: "dado, dada, dados, dadas, doado, doada, oferecido, oferecida, entregue, entregues, vendido, vendida, reservado, reservada, reservados, prometido, prometida, emprestado, emprestada, levado, levada, fechado, encerrado, atribuido",
    settled:
      "problema resolvido, assunto resolvido, resolvido, feito, tratado, concluido, ja resolvido",
    gone: "ja foi $, ja foram $, ja foi embora, ja se foi, ja foi dado, ja foi dada, ja foi doado, ja foi doada, ja foi entregue, ja foi levado, ja foi levada, ja foi oferecido, ja foi oferecida, ja foi reservado, foi doado $, foi doada $, foi entregue $, ja levaram, ja a levaram, ja o levaram, ja vieram buscar, ja entregue, ja entreguei, ja dei, ja a dei, ja o dei, ja doei, ja dado, ja dada, ja oferecido, ja oferecida, ja doado, ja doada, ja emprestado, ja emprestada, ja reservado, ja reservada, ja prometido, ja prometida, ja esta prometido, ja esta prometida, esta reservado $, esta reservada $, ja esta reservado, ja esta reservada, reservado $, reservada $, vendido, vendida, ja tem dono, ja tem dona, ja encontrou dono, ja voou",
    unneeded:
      "ja nao preciso, ja nao precisamos, nao preciso mais, nao precisamos mais, ja nao e preciso, ja nao sao precisos, ja nao procuro, ja nao procuramos, nao procuro mais, ja nao faz falta, ja nao e necessario, nao e mais necessario, nao e mais preciso, afinal nao preciso, afinal ja nao preciso",
    label: "edit, editado, atualizacao, actualizacao, update, atualizando",
    still:
      "ainda disponivel, ainda disponiveis, ainda ha, ainda tenho, ainda temos, ainda sobra, ainda sobram, ainda esta, ainda estao, ainda ca, resta, restam, sobra um, sobra uma, sobrou, sobraram, continuo a procurar, ainda procuro, ainda preciso, ainda falta, ainda faltam, ainda me falta, falta me, so falta, so me falta, agora procuro, agora preciso, tambem procuro, tambem preciso, continua disponivel",
    wished:
      "procurava, procuravamos, estava a procura, estava procurando, estava a procurar, andava a procura, precisava, precisavamos, dava, emprestava, queria",
    moot: "alguem, se, ate, quando, assim que, enquanto, antes, quase, ainda nao, nao encontrei, nao consegui, nao achei, nao arranjei, nunca, primeiro, primeira, outro, outra, velho, velha, antigo, antiga, um dos, uma das, alguns, essa, esse, aquela, aquele, pode, podem, ser, seja, quer",
    kin: "mae, pai, avo, avozinha, marido, mulher, esposa, irmao, irma, tio, tia, vizinho, vizinha, namorado, namorada, pais, colega",
  },
  nl: {
    found: "gevonden",
    thanks: "bedankt, dank, dankjewel, dankuwel, dankje, thanks, thx, merci, tnx",
    advance:
      "alvast bedankt, alvast dank, bedankt alvast, dank alvast, bij voorbaat dank, bij voorbaat bedankt, alvast heel erg bedankt, alvast hartelijk dank, alvast heel veel dank, dank bij voorbaat, bedankt voor de hulp",
    closed:
      "gevonden bedankt, al gevonden, gevonden dank, inmiddels gevonden, toch gevonden, heb er een gevonden, heb er eentje gevonden, hebben er een gevonden, heb iemand gevonden, heb er al een, heb al een $, heb al gevonden, heb er inmiddels een, kon er een lenen, kan er een lenen van, heeft me er een geleend, iemand heeft me, buurman heeft me er een, buurvrouw heeft me er een, niet meer beschikbaar, geannuleerd, heb gevonden $, is gevonden $, hebben gevonden $, is gelukt, al gelukt, het is gelukt, gelukt bedankt, gelukt dank, inmiddels gelukt, is geregeld, al geregeld, inmiddels geregeld, is opgelost, al opgelost, niet meer actueel, laat maar, hoeft niet meer, hoeft al niet meer, kan verwijderd, mag verwijderd, mag weg bedankt, toch niet $, heeft een nieuw huis, heeft een nieuw thuis, volgeboekt",
    done: "weg, al weg, vergeven, weggegeven, verkocht, gereserveerd, opgehaald, uitgeleend, beloofd, toegezegd, gesloten, bezet",
    settled:
      "probleem opgelost, opgelost, gelukt, geregeld, klaar, voorzien, afgehandeld, al gelukt",
    gone: "al weg, is weg, zijn weg, reeds weg, inmiddels weg, alles weg, al vergeven, reeds vergeven, is vergeven, zijn vergeven, vergeven $, al weggegeven, is weggegeven, al uitgeleend, is uitgeleend, verkocht, gereserveerd $, is gereserveerd, al gereserveerd, is opgehaald, al opgehaald, zijn opgehaald, wordt opgehaald door, al beloofd, is beloofd, al toegezegd, is toegezegd",
    unneeded:
      "niet meer nodig, heb ik niet meer nodig, zoek niet meer, zoeken niet meer, niet langer nodig, toch niet nodig, geen .. meer nodig, hoef geen .. meer, hoef niet meer",
    label: "edit, update, aanvulling, bijgewerkt, upd",
    still:
      "nog beschikbaar, nog over, nog te halen, nog vrij, zijn nog, is er nog, staat er nog, staat nog, heb nog, hebben nog, zoek nog, zoeken nog, nog op zoek, nog steeds, nog nodig, ontbreekt nog, mis nog, missen nog, mis alleen nog, alleen nog, nu zoek, zoek nu, nu nog, zoek ook, nu op zoek",
    wished:
      "zocht, zochten, was op zoek, waren op zoek, had nodig, had .. nodig, hadden nodig, gaf weg, wilde",
    moot: "heb je, hebben jullie, iemand, als, indien, tot, totdat, zodra, wanneer, voordat, zolang, bijna, nog niet, niet, nooit, eerste, andere, oude, een van, sommige, die ene, kan, kunnen, moet, mag, worden, wordt",
    kin: "moeder, mama, vader, papa, oma, opa, man, vrouw, broer, zus, oom, tante, buurman, buurvrouw, huisgenoot, vriend, vriendin, ouders",
  },
  ar: {
    found:
      "لقيت, لقينا, وجدت, وجدنا, لقيناها, لقيته, لقيتها, حصلت, حصلنا, دبرت, دبرنا, دبرتها, دبرته",
    thanks:
      "شكرا, مشكور, مشكورين, يسلمو, تسلمو, بارك الله فيكم, يعطيكم صحه, شكرا ليكم, تسلموا, تشكر*, اشكر*, نشكر*, جزاكم, جزاكم الله خيرا, متشكر, متشكره, مرسي, ممنون, ممنونه, يعطيكم العافيه, يعطيكم عافيه, بارك الله, تبارك الله عليكم, الله يبارك",
    advance:
      "شكرا مقدما, شكرا سلفا, مقدما شكرا, سلفا شكرا, شكرا لكم مقدما, شكرا ليكم مقدما, شكرا جزيلا مقدما, شكرا علي مساعده, وجزاكم الله خيرا مقدما",
    closed:
      "وجدت شكرا, تم عثور, تم حصول, تم حل, تم الحل, تم تدبير, تم $, تم حمد, تم شكرا, وجدنا $, وجدت $, لقيت $, لقينا $, لقيت خلاص, لقينا خلاص, خلاص لقيت, خلاص لقينا, خلص لقيت, خلص لقينا, لقيناها $, لقيته $, لقيتها $, لقيت واحد, لقيت واحده, لقيت وحده, لقيت شكون, لقيت عند, حصلت علي واحد, حصلت علي واحده, حصلت علي وحده, خلاص حصلت, خلاص دبرت, دبرت حالي, دبرت راسي, دبرت وحده, دبرت واحد, دبرتها $, انتهي, انتهي موضوع, موضوع انتهي, انحلت $, اتحلت $, انحلت مشكله, تم اغلاق, اعلان مغلق, مغلق $, غير متوفر, غير متوفره, غير متاح, غير متاحه, لم يعد متوفرا, لم يعد متاحا, لم تعد متوفره, لم تعد متاحه, ما عاد متوفر, مش متوفر, مش متاح, ملغي, جار اعارني, جارتي اعارتني, جاري عطاني, جارتي عطتني, جاري سلفني, جارتي سلفتني, حدا عطاني, حدا سلفني, احدهم اعارني, خلاص شكرا, خلص شكرا, احذفو, يمكن حذف",
    done: "راح, راحت, مشات, مشا, طار, طارت, اتاخد, اتاخدت, تاخذ, تاخذت, تاخد, تاخدت, محجوز, محجوزه, انحجز, انحجزت, اتحجز, اتحجزت, تحجز, تحجزت, مباع, مباعه, انباع, انباعت, اتباع, اتباعت, تباع, تباعت, انعطي, انعطت, تعطي, تعطت, تعطا, تعطات",
    settled:
      "انحل موضوع, تحلت مشكله, مشكله انحلت, مشكله اتحلت, تم, خلص, خلاص, خلصت, انتهي, انتهت, انحل, انحلت, اتحلت, انحلت مشكله",
    gone: "طار $, طارت $, مشا $, راح $, راحت $, راحو $, راح خلاص, راحت خلاص, راح خلص, خلاص راح, خلاص راحت, مشات خلاص, مشا خلاص, مشات $, اخذها $, اخذه $, اخدها $, اخدوها $, اخدوه $, اخذوها $, اخذوه $, داوها $, داوه $, انعطي, انعطت, انعطي $, انعطت $, تعطات, تعطا, تعطت $, تباعت, تباع $, انباع, انباعت, اتباع $, اتباعت $, تم بيع, تم اعطاء, تم تسليم, تم حجز, تم تبرع, تم اهداء, تم تسليمه, تم تسليمها, تم حجزه, تم حجزها, محجوز $, محجوزه $, انحجز, انحجزت, اتحجز, اتحجزت, تحجز $, تحجزت $, ما بقاش $, ما بقاتش $, مابقاش $, مابقاتش $, ما عاد موجود, لم يعد موجودا, غير موجود, اعطيتها لجار, اعطيته لجار, عطيتها $, عطيته $",
    unneeded:
      "لم اعد بحاجه, ما عاد بدي, ما عاد بدنا, لم نعد بحاجه, ما عدت بحاجه, ما عدت محتاج, ما عدت محتاجه, مش محتاج خلاص, مش محتاجه خلاص, مبقتش محتاج, مبقتش محتاجه, مبقيتش محتاج, مبقيتش محتاجه, مش محتاجها خلاص, مش محتاجه تاني, ما بقيتش محتاج, ما بقيتش محتاجه, مابقيتش محتاج, مابقيتش محتاجه, ما بقيتش خاصني, مابقاش خاصني, ما بقاش خاصني, مابقاتش خاصاني, ماعدش لازمني, معادش لازمني, ما عاد يلزمني, ما عاد لازمني, لا حاجه بعد, ما في داعي خلاص, لم تعد هناك حاجه, معاد احتاج, ما عاد احتاج, ما بقيتش نحوس, مابقيتش نحوس, مابقيتش كنقلب",
    label: "تحديث, تعديل, ابديت",
    still:
      "لسه موجود, لسه موجوده, لسا موجود, لسا موجوده, لسه عندي, لسا عندي, لسه محتاج, لسا محتاج, لسا بدي, لسا بدور, لسه بدور, ما زال, ما زالت, مازال, مازالت, لا زال, لا يزال, لا تزال, لازال, باقي, باقيه, باقيلي, بقي, بقيت, بقات, بقا, ناقصني, ناقص, هلق بدي, هلا بدي, دلوقتي محتاج, دابا كنقلب, دابا خاصني, بعدني, موجود, موجوده",
    wished:
      "كنت ادور, كنت بدور, كنت ابحث, كنا نبحث, كنت محتاج, كنت محتاجه, كنت عايز, كنت عايزه, كنت عاوز, كنت بحاجه, كنت احتاج, كنت كنقلب, كنت نحوس, كنت نلوج, كنت بدي, كان بدي, كنت حابب, كنت اريد",
    moot: "اذا, لو, ان, حتي, لحد, لين, لما, بمجرد, قبل, قبل ما, تقريبا, ما, لم, لسه ما, لسا ما, مش, اول, اولي, ثاني, ثانيه, تاني, تانيه, اخر, اخري, قديم, قديمه, واحد منهم, وحده منهم, بعض",
    kin: "ام, امي, اب, ابي, بابا, ماما, جده, جدتي, جدي, زوج, زوجي, زوجتي, اخ, اخي, اختي, عمي, عمتي, خالي, خالتي, جاري, جارتي, ابني, بنتي, ابو, ستي, تيته",
  },
  tr: {
    found: "buldum, bulduk, bulundu",
    thanks: "tesekkur*, sagolun, sagol, saolun, sag olun, sag ol, eyvallah, eyw, minnettarim",
    advance:
      "simdiden tesekkur*, simdiden sagolun, simdiden cok tesekkur*, simdiden sag olun, onceden tesekkur*, yardim icin tesekkur*",
    closed:
      "artik yok, iptal, iptal edildi, halledildi, hallettim, hallettik, halloldu, hallolmustur, hallettim $, is halloldu, cozuldu, cozuldu $, cozduk $, cozdum $, mevcut degil, artik mevcut degil, tesekkurler buldum, bir tane buldum, bir tane bulduk, nihayet buldum, sonunda buldum, sonunda bulduk, komsum verdi, komsudan aldim, komsu verdi, komsumuz verdi, odunc aldim $, birinden aldim, ilan kapandi, ilan kapali, kapatilabilir, silinebilir, ilan silinebilir, kontenjan doldu, tamamdir $, vazgectim, vazgectik, yeni yuvasini buldu, yeni sahibini buldu",
    done: "gitti, kalmadi, bulundu, verildi, alindi, satildi, rezerve, ayrildi, bitti, kapandi, hediye edildi, verdim, verdik, sozlendi, bagislandi, dolu",
    settled:
      "sorun halloldu, sorun cozuldu, tamam, tamamdir, tamamlandi, halledildi, hallettim, hallettik, cozuldu, halloldu, temin ettim, temin ettik, temin edildi, ayarladim, ayarladik",
    gone: "gitti $, gittiler $, alindi $, verildi $, verdim $, verdik $, kalmadi $, kalmadi maalesef, hepsi gitti, hepsi verildi, satildi, rezerve, rezerve edildi, rezervedir, sahiplendi, sahiplendirildi, sahibini buldu, odunc verildi, birine verildi, komsuya verildi, komsuya verdim, birine verdim, baskasina verdim, baskasina verildi, sozu verildi, soz verildi, soz verdim, teslim edildi, bagislandi $, ayrildi $, hediye edildi $, elden cikti",
    unneeded:
      "artik gerek yok, artik .. ihtiyacim yok, artik .. ihtiyacimiz yok, artik .. gerek yok, artik .. aramiyor*, gerek kalmadi, gerek kalmadi artik, artik gerekmiyor, gerekmiyor artik, lazim degil artik, ihtiyac kalmadi, artik lazim degil, ihtiyacim kalmadi, ihtiyacimiz kalmadi, artik ihtiyacim yok, artik ihtiyacimiz yok, artik ihtiyac yok, artik aramiyorum, artik aramiyoruz, aramiyorum artik, luzum kalmadi",
    label: "edit, guncelleme, duzenleme, update, not, guncellendi",
    still:
      "hala var, hala duruyor, hala musait, hala ariyorum, hala ariyoruz, hala lazim, hala araniyor, kaldi, kalanlar, duruyor, simdi .. ariyor*, simdi .. lazim, simdi de, bir de, eksik, bir tek, hala",
    wished:
      "ariyordum, ariyorduk, bakiyordum, lazimdi, gerekiyordu, ihtiyacim vardi, ihtiyacimiz vardi, istiyordum, veriyordum, verecektim",
    moot: "eger, kadar, once, neredeyse, cogu, ilki, birincisi, ilk, digeri, oteki, eski, eskisi, biri, bazilari, henuz, daha, olursa",
    kin: "annem, babam, anne, baba, anneannem, babaannem, dedem, ninem, esim, kocam, karim, kardesim, ablam, abim, amcam, dayim, teyzem, halam, komsum, oglum, kizim, arkadasim",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
