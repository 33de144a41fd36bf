/**
 * What is not to be had, by language: `keeps` ("we're keeping the pram"), `cannot` ("can't print"), `ignorant` ("know nothing about bikes"), `needless` ("no need for lessons"), and
 * `unfit` (given for parts; of a need, that this will do) and `unsound` ("needs mending", and not `slightly` so). Written as the other marks are.
 */
export const DECLINING = {
  ar: {
    keeps: `
      بدنا نخلي*, بدي خلي*, بدي اخلي*, رح نخلي*, رح خلي*, راح نخلي*, راح اخلي*, حنخلي*, هنخلي*, هخلي*, منخلي*, بخليه, بخليها, نخليها عنا,
      نخليه عنا, غادي نخلي*, خليناها عنا, نحتفظ, سنحتفظ, ساحتفظ, احتفظ, محتفظ, محتفظه, محتفظين, باقيه عنا, باقي عنا, باقيه عندنا,
      باقي عندنا, تبقي عندنا, يبقي عندنا, ضل عنا, ضل عندنا, تضل عنا
    `,
    cannot: `
      ما ب*, ما ا*, ما ن*, ما من*, ما فيني, ما فينا, ما فيي, لا استطيع, لا اقدر, لا يمكنني, لا اجيد, لا اعرف, مستحيل, مش ممكن, غير ممكن,
      مو ممكن, مش قادر, مش قادره, مو قادر, مو قادره, منقدرش, مقدرش, ما نقدرش, مانقدرش, مابقدر, مابعرف, معرفش, مانعرفش, ما نعرفش
    `,
    ignorant:
      "لا افهم, لا نفهم, ما بفهم, مابفهم, ما افهم, مبفهمش, ما بفهمش, مافهمش, ما كنفهمش, ماكنفهمش, مش فاهم, ما بعرف شي, مابعرف شي, ما بعرف اي شي, ما اعرف شي, ما نعرف والو, مانعرف والو, لا اعرف شييا, لا اعرف شيئا, لا اعرف شي, ما عندي فكره, معنديش فكره, ما عندي خبره, معنديش خبره, ليس لدي خبره, ما الي خبره, ما الي علاقه, لا علاقه لي, مليش في, ماليش في, ما لي في",
    needless: `
      ما في داعي, لا داعي, مافي داعي, مفيش داعي, ماكو داعي, ما بدي $, ما بدنا $, لا اريد $, لا نريد $, لا احتاج, ما احتاج, ما بحتاج, مش محتاج,
      مش محتاجه, مو محتاج, مو محتاجه, مو لازم, مش لازم, مش ضروري, مو ضروري, لا شكرا, مش عايز, مش عايزه, مابغيتش, ما بغيتش, ما نحتاجش,
      ما يلزمني
    `,
    unfit: `
      قطع غيار, لقطع غيار, لقطع الغيار, باي حاله, بايا حاله, باي وضع, مهما كانت حالته, مهما كانت حالتها, حتي لو خربان, حتي لو خربانه,
      حتي خربان, حتي لو معطل, ولو خربان, ولو معطل
    `,
    unsound: `
      بايظ, بايظه, للتصليح, بحاجه لتصليح, بحاجه تصليح, يحتاج تصليح, تحتاج تصليح, بده تصليح, بدها تصليح, محتاج تصليح, محتاجه تصليح
    `,
    slightly: "شوي, شويه, قليلا, نوعا ما, حبتين",
  },
  de: {
    keeps: `
      behalten wir, behalte ich, behalt ich, wir behalten, ich behalte, wir .. behalten, ich .. behalten, bleibt bei uns, bleibt bei mir,
      bleiben bei uns, bleibt noch bei, bleibt hier
    `,
    cannot: `
      kann ich .. nicht, kann ich nicht, konnen wir .. nicht, kann .. nicht, geht .. nicht, klappt .. nicht, mache ich .. nicht,
      mach ich .. nicht, machen wir .. nicht, tue ich nicht, unmoglich, nicht moglich, ist nicht drin, kann nix, traue ich mir nicht,
      bieten wir nicht, biete ich nicht
    `,
    ignorant:
      "keine ahnung, kein ahnung, null ahnung, nicht die geringste ahnung, kenne mich .. nicht aus, kenn mich .. nicht aus, kenne ich mich .. nicht aus, kenn ich mich .. nicht aus, kennen wir uns .. nicht aus, verstehe ich nichts, versteh ich nichts, verstehe nichts, versteh nichts, verstehen wir nichts, keinen schimmer, keinen plan, kein plan, nicht mein fach, nicht mein gebiet, nicht mein ding",
    needless: `
      brauche ich .. nicht, brauch ich .. nicht, brauchen wir .. nicht, brauche ich kein*, brauchen wir kein*, brauche kein*,
      brauchen kein*, nicht notig, nicht notwendig, unnotig, nein danke, kein bedarf, keinen bedarf, muss nicht sein, mussen nicht sein,
      will ich nicht $, mochte ich nicht $, suche ich nicht, suche kein*
    `,
    unfit: `
      zum ausschlachten, zum schlachten, als ersatzteillager, als ersatzteil, als ersatzteile, fur ersatzteile, ersatzteilspender,
      teilespender, bastler, bastlerin, bastelobjekt, zum basteln, auch kaputt, auch kaputte, auch kaputtes, auch defekt, auch defekte,
      auch defektes, gerne defekt, egal in welchem zustand, egal welcher zustand, zustand egal, jeder zustand, jedem zustand
    `,
    unsound: `
      defekten, defekter, defektes, kaputte, kaputter, kaputtes, kaputten, zum herrichten, zum reparieren, zum richten, reparaturbedurftig*,
      muss repariert, musste repariert, muss gerichtet
    `,
    slightly: "etwas, bisschen, bissl, leicht, leichte, ein wenig, minimal",
  },
  en: {
    keeps: `
      we're keeping, we are keeping, i'm keeping, i am keeping, i'll keep, i will keep, we'll keep, we will keep, keeping the, keeping our,
      keeping my, keeping that, keeping those, keeping it for, hanging on to, hanging onto, holding on to, holding onto, not parting with,
      stays with us, stays with me, is staying with us
    `,
    cannot: `
      can't, cant, cannot, can not, impossible, not possible, unable to, not able to, no can do, don't do, do not do, don't offer,
      do not offer, beyond me, don't know how
    `,
    ignorant:
      "know nothing about, knows nothing about, know nothing of, i know nothing, don't know anything about, dont know anything about, don't know the first thing about, know very little about, haven't a clue, havent a clue, haven't got a clue, have no clue, no clue about, clueless about, no idea about, have no idea, don't understand, dont understand, understand nothing, not my thing, not my field, not my department, no good with, no good at, not good with, useless with, useless at, hopeless with, hopeless at, don't get on with, out of my depth",
    needless: `
      no need for, don't need, do not need, doesn't need, not needed, isn't needed, aren't needed, not necessary, unnecessary, no thanks,
      no thank you, not looking for, not after, not wanted, not interested in
    `,
    unfit: `
      for parts, for spares, spares or, spares only, spare or repair, as parts, parts only, parts bike, any condition, whatever condition,
      condition unimportant, even broken, even if broken, broken is fine, broken ok, broken or not, working or not
    `,
    unsound: `
      needs repair, needs repairing, needs fixing, needs mending, needs a repair, need of repair, needs a fix, for repair, to repair,
      to fix up, to do up, fixer upper, non working, not in working order
    `,
    slightly: "bit, little, slightly, somewhat, tad, small",
  },
  es: {
    keeps: `
      me quedo, nos quedamos, me lo quedo, me la quedo, me los quedo, me las quedo, nos lo quedamos, nos la quedamos, nos los quedamos,
      nos las quedamos, se queda con nosotros, se queda conmigo, se queda en casa, me guardo, nos guardamos, guardamos para nosotros,
      guardo para mi, conservamos, conservo
    `,
    cannot: `
      no puedo, no podemos, no puede ser, no se $, no se hacer*, no hago, no hacemos, no sabemos, no ofrezco, no ofrecemos, imposible,
      no es posible, no me es posible, no se puede
    `,
    ignorant:
      "no entiendo, no entendemos, no se nada de, no se nada, de .. no se nada, no sabemos nada de, no tengo ni idea, ni idea de, no tengo idea, no es lo mio, no son lo mio, ni papa de, no domino, no controlo",
    needless: `
      no hace falta, no hacen falta, no necesito, no necesitamos, no gracias, no quiero $, no queremos $, no busco, no buscamos,
      no es necesario, no son necesarias, no son necesarios, innecesario, no me interesa, no me interesan
    `,
    unfit: `
      para piezas, para recambios, para repuestos, para despiece, para despiezar, de recambio, en cualquier estado,
      cualquier estado, estado que sea, aunque este roto, aunque este rota, aunque este averiado, aunque este averiada, aunque no funcione,
      incluso roto, incluso rota, incluso averiad*
    `,
    unsound: `
      para reparar, para arreglar, a reparar, necesita reparacion, necesita arreglo, necesita reparar, necesita arreglar, hay que repararla,
      hay que repararlo, hay que arreglar*
    `,
    slightly: "un poco, un poquito, algo, ligeramente, poquito",
  },
  fr: {
    keeps: `
      on garde, nous gardons, je garde, on la garde, on le garde, on les garde, je la garde, je le garde, je les garde, la gardons,
      le gardons, les gardons, conservons, je conserve, reste chez nous, reste a la maison, reste avec nous
    `,
    cannot: `
      peux pas, pouvons pas, peut pas, puis pas, sais pas, savons pas, pas possible, impossible, pas moyen, fais pas, faisons pas,
      ne fais ni, arrive pas, propose pas, proposons pas
    `,
    ignorant:
      "y connais rien, y connais pas, y connait rien, y connaissons rien, y connaissons pas, y comprends rien, y pige rien, y entends rien, n'y comprends rien, connais rien en, connais rien aux, connais rien a, connais rien au, aucune notion, pas mon rayon, pas mon truc, pas mon domaine, suis nul, suis nulle, m'y connais pas, m'y entends pas, aucune idee",
    needless: `
      pas besoin, non merci, pas la peine, pas utile, inutile, inutiles, pas necessaire, pas necessaires, veux pas $, voulons pas $, cherche pas, cherchons pas, sans facon, pas interesse, pas interessee
    `,
    unfit: `
      pour pieces, pour piece, pour les pieces, pieces detachees, pour bricoleur, pour bricoleuse, pour bricoleurs, pour bricoler,
      tout etat, tous etats, importe quel etat, peu importe etat, quel que soit etat, meme casse, meme cassee, meme abime, meme abimee,
      meme en panne, meme hs
    `,
    unsound: `
      hors service, hors d'usage, hors usage, a reparer, a retaper, a bricoler, a remettre en etat, reparation a prevoir,
      reparations a prevoir
    `,
    slightly: "un peu, legerement, un poil, un chouia, petit, petite",
  },
  it: {
    keeps: `
      lo teniamo $, la teniamo $, li teniamo $, le teniamo $, lo teniamo ancora, la teniamo ancora, lo teniamo noi, la teniamo noi,
      teniamo noi, per ora lo teniamo, per ora la teniamo, lo tengo $, la tengo $, lo tengo io, la tengo io, lo tengo ancora,
      la tengo ancora, me lo tengo, me la tengo, me li tengo, me le tengo, ce lo teniamo, ce la teniamo, ce li teniamo, ce le teniamo,
      ci teniamo, mi tengo, resta a noi, resta con noi, rimane a noi, rimane con noi, resta qui
    `,
    cannot: `
      non posso, non possiamo, non riesco, non riusciamo, non so $, non so fare, non sono capace, non faccio, non facciamo, non offro,
      impossibile, non e possibile, non si puo
    `,
    ignorant:
      "non me ne intendo, non mi intendo, non ce ne intendiamo, non ci intendiamo, non ci capisco, non ci capiamo, non capisco niente di, non capisco nulla di, non capisco niente, non capisco nulla, non ne capisco, non so niente di, non so nulla di, non ne so niente, non ne so nulla, non ho idea, nessuna idea di, non e il mio campo, non e roba mia, non sono pratico, non sono pratica",
    needless: `
      non serve, non servono, non mi serve, non mi servono, non ci serve, non ci servono, no grazie, non ho bisogno, c'e bisogno,
      ce bisogno, non voglio $, non vogliamo $, non cerco, non cerchiamo, non occorre, non occorrono, non e necessario, non sono necessarie,
      non mi interessa, non mi interessano
    `,
    unfit: `
      per ricambi, per i ricambi, pezzi di ricambio, per recupero pezzi, qualsiasi stato, qualunque stato, qualsiasi condizione,
      qualunque condizione, anche rotto, anche rotta, anche guasto, anche guasta, anche non funzionante
    `,
    unsound: `
      guasti, guaste, da riparare, da sistemare, da aggiustare, da rimettere, per riparazione, fuori uso, non funzionante
    `,
    slightly: "un po, un po', un pochino, leggermente, lievemente, appena",
  },
  nl: {
    keeps: `
      houden we nog, houden we zelf, houden we voorlopig, houden we even, houden we $, houden wij, hou ik nog, hou ik zelf,
      hou ik voorlopig, hou ik $, houd ik nog, houd ik zelf, houd ik $, we houden de, we houden het, wij houden de, wij houden het,
      ik hou de, ik hou het, ik houd de, ik houd het, willen we houden, willen we nog houden, wil ik houden, wil ik nog houden,
      blijft bij ons, blijft nog bij, blijft van ons, blijft hier
    `,
    cannot: `
      kan ik .. niet, kan niet, kan .. niet, kunnen we .. niet, kunnen .. niet, lukt niet, lukt .. niet, gaat niet, gaat .. niet,
      doe ik niet, doen we niet, doe niet, onmogelijk, niet mogelijk, zit er niet in
    `,
    ignorant:
      "geen verstand, weet ik niets, weet ik niks, weet niets van, weet niks van, weet er niets van, weet er niks van, weten we niets, weten we niks, ken ik niets, ken ik niks, ken er niets van, ken er niks van, snap ik niets, snap ik niks, snap niets van, snap niks van, begrijp ik niets, geen idee van, geen kaas gegeten, geen benul, niet mijn ding, niets van af, niks van af",
    needless: `
      hoeft niet, hoeven niet, hoeft .. niet, hoeven .. niet, hoef ik niet, hoef geen, hoeven geen, niet nodig, nee bedankt, nee dank,
      nee dankje, nee dankjewel, zoek ik niet, zoek geen, wil ik niet $, wil geen, geen behoefte, overbodig
    `,
    unfit: `
      voor onderdelen, voor de onderdelen, als onderdelen, onderdelenfiets, voor de sloop, sloopfiets, voor de knutselaar, voor knutselaar,
      voor knutselaars, voor de klusser, klusproject, staat maakt niet uit, staat is niet belangrijk, ongeacht staat, ongeacht de staat,
      ook kapot, mag kapot, mag ook kapot
    `,
    unsound: `
      kapotte, stukke, opknapper, opknappertje, opknapfiets, om op te knappen, te repareren, moet gerepareerd, moet gemaakt
    `,
    slightly: "beetje, een beetje, licht, lichtjes, iets, klein beetje",
  },
  pt: {
    keeps: `
      fica connosco, fica conosco, fica comigo, ficam connosco, fica com a gente, fica ca em casa, fico com, ficamos com, ficar com o,
      ficar com a, guardamos para nos, guardo para mim, vamos guardar, conservamos
    `,
    cannot: `
      nao posso, nao podemos, nao consigo, nao conseguimos, nao da, nao sei $, nao sei fazer, nao sabemos, nao faco, nao fazemos,
      nao e possivel, impossivel, nao ofereco
    `,
    ignorant:
      "nao percebo nada, nao percebo de, nao percebo, nao percebemos nada, nao entendo de, nao entendo nada, nao entendemos de, nao sei nada de, nao sei nada sobre, nao sei nada, nao tenho nocao, nao faco ideia, nao e a minha area, nao e a minha praia, nao e comigo, nao manjo, nao pesco nada",
    needless: `
      nao preciso, nao precisamos, nao e preciso, nao sao precisas, nao sao precisos, nao obrigado, nao obrigada, nao quero $, nao queremos $,
      nao procuro, nao procuramos, nao faz falta, nao fazem falta, nao e necessario, nao sao necessarias, dispenso, dispensamos, escusa,
      nao me interessa, nao me interessam
    `,
    unfit: `
      para pecas, para aproveitar pecas, em qualquer estado, qualquer estado, qualquer condicao, mesmo avariado, mesmo avariada,
      mesmo estragado, mesmo estragada, mesmo partido, mesmo partida
    `,
    unsound: `
      para arranjar, para reparar, para consertar, a precisar de arranjo, precisa de arranjo, precisa de conserto, precisa de reparacao,
      fora de servico
    `,
    slightly: "um pouco, um bocado, um bocadinho, um pouquinho, ligeiramente, pouco",
  },
  tr: {
    keeps: `
      bizde kalacak, bende kalacak, bizde kaliyor, bende kaliyor, bizde kalsin, bende kalsin, bizde dursun, bizde duracak, kendimize sakl*,
      kendime sakl*, sakliyoruz, sakliyorum, elimizde tut*, elimde tut*, bize lazim, bize kaliyor
    `,
    cannot: `
      yapamam, yapamiyorum, yapamayiz, yapamiyoruz, edemem, edemiyorum, edemeyiz, veremem, alamam, basamam, bilmiyorum, bilmem, beceremem,
      yapmiyorum, yapmiyoruz, etmiyorum, etmiyoruz, olmaz, olmuyor, mumkun degil, imkansiz
    `,
    ignorant:
      "anlamam, anlamiyorum, anlamayiz, anlamiyoruz, hic anlamam, pek anlamam, hicbir sey bilmem, hakkinda bilgim yok, bilgim yok, fikrim yok, en ufak fikrim yok, benim isim degil, bilmem, bilmiyorum",
    needless: `
      gerek yok, yap* gerek yok, yaptir* gerek yok, et* gerek yok, ver* gerek yok, gerekmez, gerekmiyor, gerekli degil, lazim degil,
      istemiyorum, istemiyoruz, istemem, aramiyorum, aramiyoruz, ihtiyacim yok, ihtiyacimiz yok, ihtiyac yok, sart degil, gereksiz,
      yok sagol*, hayir tesekkur*, almayayim, kalsin
    `,
    unfit: `
      parcalik, parca icin, yedek parca, yedek parcalik, parcasi icin, hurda, hurdalik, bozuk da olur, bozuk olsa, bozuk olabilir,
      durumu fark etmez, durumu onemli degil, durumu farketmez, her durumda
    `,
    unsound: `
      tamirlik, tamir ister, tamir istiyor, tamir gerek, tamire ihtiyac*, tamire muhtac, tamiri gerek*
    `,
    slightly: "biraz, azicik, hafif, hafifce, ufak",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
