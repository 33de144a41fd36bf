import type { Mark } from "./language.ts";

/**
 * What giving is bound to, by language: `taker` ("must be dismantled": what whoever takes a thing does), `yours` ("you carry"), `yourself`
 * (whoever it is: "we carry it ourselves"), `helper` (who gives lends a hand after all: "I'll help you carry"), `already` (done by now, and
 * no service: "already assembled"), `parted` (kept, gone or used up: "the fridge is staying", "none left"). Written as the other marks are.
 */
export const CONDITIONS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    taker: `
      لازم, ضروري, بده, بدها, بدو, يحتاج, تحتاج, محتاج, محتاجه, حمل عليكم, حمل عليك, نقل عليكم, نقل عليك, فك عليكم, فك عليك, تحميل عليكم,
      تحميل عليك, خاصك, خاصكم, خاصو, خاصها
    `,
    yours: `
      بتحملو*, بتحمله, بتحملها, بتحملوها, تحملو*, بتفكو*, تفكوه, تفكوها, بتنقلو*, تنقلو*, تاخدوها, تاخذوها
    `,
    yourself:
      "بنفسك, بنفسكم, بنفسي, بانفسكم, بانفسنا, لحالكم, لحالك, وحدكم, راسكم, راسك, علي حسابكم, علي حسابك",
    helper:
      "بساعد*, اساعد*, نساعد*, منساعد*, كنعاون, نعاون*, اعاون*, بوصل*, نوصل*, اوصل*, بركب, بفك, نركب, اركب",
    already: "مركب, مركبه, جاهز, جاهزه, مفكوك, مفكوكه, مفكك, مفككه, متركب, متركبه, مجمع, مجمعه",
    parted: `
      باقيه عنا, باقي عنا, ما ضل, ما ضلش, ما بقي, ما بقا, مابقاش, ما بقاش, ما عاد في, خلصت $, خلصو $, باقيه عندنا, باقي عندنا, ما بعطيه*, بتضل عنا, بيضل عنا,
      غير مشمول, غير مشموله, مش معه, مش معها
    `,
  },
  de: {
    taker: `
      muss, musste, mussen, tragen musst, zu tragen, abzubauen, zu demontieren, zu schleppen, transport ist, abtransport ist, abbau durch,
      demontage durch, transport durch, helfer mitbringen, leute mitbringen, zu zweit
    `,
    yours: `
      du .. tragst, ihr .. tragt, sie .. tragen, ihr .. abbaut, du .. abbaust, tragt ihr, tragst du, baut ihr, baust du, musst, musstet,
      mussen sie
    `,
    yourself:
      "selbst, selber, eigenstandig, selbstabbau, selbstabholer, selbsttransport, selbstdemontage, eigenregie",
    helper:
      "ich helfe, helfe, helf, helfen wir, wir helfen, kann ich, ich kann, kann helfen, kann liefern, liefere, bringe, wir konnen, mithilfe, hilfe beim",
    already: `
      schon aufgebaut*, bereits aufgebaut*, schon abgebaut*, bereits abgebaut*, schon zerlegt*, bereits zerlegt*, schon montiert*,
      bereits montiert*, fertig montiert*, fertig aufgebaut*, schon zusammengebaut*, bereits zusammengebaut*, fertig zusammengebaut*,
      schon demontiert*, bereits demontiert*, ist abgebaut, ist aufgebaut, ist zerlegt, ist demontiert, schon gereinigt*, frisch gewaschen*,
      frisch gereinigt*, frisch gestrichen*, schon gewaschen*, bereits gestrichen*
    `,
    parted: `
      bleibt $, bleiben $, bleibt da, bleibt hier, bleibt drin, bleibt stehen, bleiben hier, bleiben da, gebe ich nicht, geben wir nicht, geht nicht weg,
      nicht dabei, nicht inbegriffen, gehort nicht dazu, nicht enthalten, keine .. mehr $, kein .. mehr $, keine .. mehr da, keine .. mehr ubrig,
      aufgebraucht, aus sind, sind aus $, alle weg
    `,
  },
  en: {
    taker: `
      must, needs to be, need to be, needs to come, has to be, have to be, will have to be, to be carried, to be dismantled,
      to be taken apart, to be moved, to be collected, needs carrying, needs dismantling, needs moving, needs taking apart, needs two,
      needs assembling, needs assembly, some assembly, assembly required, assembly needed, takes two, bring help, bring a friend,
      bring muscle, bring muscles, bring someone
    `,
    yours: `
      you carry, you collect, you move, you dismantle, you disassemble, you take, you lift, you shift, you transport, you bring, you haul,
      you assemble, you build, you must, you'd have, you'd need, you'll have, you'll need, you will need, you will have, you would need,
      you would have, you have to, you need to, you need two, buyer, taker
    `,
    yourself:
      "yourself, yourselves, ourselves, myself, your own transport, own transport, your own van, under your own steam",
    helper:
      "i can, i'll, we'll, we can, i will, we will, can help, could help, happy to help, i help, help you, glad to help, able to help, can deliver",
    already: `
      already assembled, already built, already dismantled, already disassembled, already taken apart, already put together, ready assembled,
      fully assembled, pre assembled, ready built, been dismantled, been taken apart, been disassembled, taken apart already, dismantled already,
      assembled already, already in pieces, already cleaned, already washed, freshly washed, freshly cleaned, freshly painted, already painted,
      is assembled, is dismantled, all assembled
    `,
    parted: `
      is staying, are staying, staying put, stays put, stays here, stays $, stay here, stay put, not going anywhere, isn't going, not up for grabs,
      not part of, not included, isn't included, aren't included, not for giving, no .. left, none left, no more .. left, used up, run out, ran out,
      sold out, was taken, were taken, went yesterday, went already, has found a home, already spoken
    `,
  },
  es: {
    taker: `
      hay que, habria que, tiene que, tienen que, hace falta, hacen falta, necesita ser, se lo lleva, se desmonta, a desmontar, a cargar,
      a transportar, para desmontar, debes, debe
    `,
    yours: `
      teneis que, tienes que, lo cargas, la cargas, lo cargais, la cargais, cargas tu, cargais, lo bajas, la bajas, lo bajais, la bajais,
      lo desmontas, la desmontas, lo desmontais, la desmontais, te lo llevas, os lo llevais
    `,
    yourself:
      "vosotros mismos, vosotras mismas, tu mismo, tu misma, uno mismo, por vuestra cuenta, por tu cuenta, por su cuenta, de tu cuenta, nosotros mismos, yo mismo, yo misma, por mi cuenta, por nuestra cuenta, a cargo de quien",
    helper:
      "ayudo, ayudamos, puedo, podemos, os ayudo, te ayudo, llevo, llevamos, entrego a domicilio, echo una mano, echamos una mano",
    already: `
      ya montad*, ya desmontad*, ya armad*, ya desarmad*, ya ensamblad*, montado ya, montada ya, montados ya, montadas ya, desmontado ya, desmontada ya,
      esta desmontad*, esta montad*, estan montad*, estan desmontad*, ya limpi*, ya lavad*, recien lavad*, recien pintad*, ya pintad*, listo para llevar
    `,
    parted: `
      se queda $, se quedan $, se queda aqui, se queda en casa, no se va, no se dan, no se da, no incluido, no incluida, no esta incluid*, no van incluid*,
      no va incluid*, no entra, no entran, no quedan, no queda, ya no quedan, ya no queda, se acabaron, se acabo, se agotaron, se agoto, agotados, agotadas
    `,
  },
  fr: {
    taker: `
      a porter, a descendre, a demonter, a transporter, a monter, a charger, a enlever, faut, faudra, faudrait, devra, doit etre,
      doivent etre, prevoir, prevoyez, demontage par, transport par, venir avec, venez avec, venir a deux, necessite
    `,
    yours: `
      vous portez, vous demontez, vous descendez, vous transportez, vous chargez, tu portes, tu demontes, tu descends, tu transportes,
      tu charges, devez, devrez, faudra venir
    `,
    yourself:
      "vous meme, vous memes, toi meme, soi meme, soi memes, nous memes, moi meme, vos soins, tes soins, vos frais, votre charge, charge du preneur, charge de acheteur",
    helper:
      "aide, aider, aiderai, aidons, aiderons, peux, pouvons, peut vous, peut t, livre, livrer, coup de main, m'occupe, je m'occupe",
    already: `
      deja monte, deja montee, deja montes, deja montees, deja demonte, deja demontee, deja demontes, deja demontees, deja assemble*, deja nettoye*,
      deja lave*, deja peint*, demonte et pret, est demonte, est demontee, est monte, est montee, sont demontes, sont montes, fraichement peint*, fraichement lave*
    `,
    parted: `
      reste la, restent la, reste ici, reste sur place, restent sur place, reste $, restent $, part pas, partent pas, pas compris, pas comprise, pas comprises,
      pas inclus, pas incluse, pas inclues, pas fourni, pas fournie, non compris, non comprise, non inclus, non incluse, n'est pas a donner, pas a donner,
      plus de, reste chez nous, restent chez nous, reste avec nous, plus aucun, plus aucune, y a plus de, reste plus de, reste aucun, reste aucune, epuise, epuises, epuisees
    `,
  },
  it: {
    taker: `
      da portare, da portarsi, da smontare, da caricare, da trasportare, da montare, va portat*, va smontat*, va trasportat*, va caricat*,
      va montat*, vanno smontat*, vanno portat*, bisogna, devi, deve, devono, occorre, serve, servono
    `,
    yours: `
      dovete, lo porti, la porti, lo portate, la portate, lo smonti, lo smontate, la smontate, portate voi, caricate voi, smontate voi
    `,
    yourself:
      "da soli, da solo, da sola, voi stessi, tu stesso, a vostro carico, a tuo carico, a carico vostro, a carico tuo, a carico di chi, in autonomia, in proprio, con mezzi propri, con mezzo proprio, per conto mio, per conto nostro",
    helper: "aiuto, aiutiamo, vi aiuto, ti aiuto, posso, possiamo, consegno, porto io, una mano",
    already: `
      gia montat*, gia smontat*, gia assemblat*, gia pulit*, gia lavat*, gia dipint*, montato gia, smontato gia, smontata gia, e smontat*, e montat*, appena lavat*,
      appena dipint*, appena pulit*
    `,
    parted: `
      resta $, restano $, resta qui, resta li, resta da noi, restano qui, rimane qui, rimane da noi, rimane $, non e compres*, non e inclus*, non inclus*, non compres*,
      non sono compres*, non sono inclus*, non ci sono piu, non c'e piu, non ce ne sono, finiti $, finite $, sono finit*, non rimangono, non restano, esaurit*,
      non lo do, non la do, non li do, non le do
    `,
  },
  nl: {
    taker: `
      moet, moeten, dient te, te demonteren, te dragen, uit elkaar te halen, demontage door, transport door, vervoer door,
      met zijn tweeen, met z'n tweeen, breng hulp, neem hulp, hulp meenemen
    `,
    yours: `
      jij draagt, je draagt, jullie dragen, u draagt, je sjouwt, jullie sjouwen, dien je, dient u
    `,
    yourself:
      "zelf, jezelf, uzelf, eigen vervoer, eigen transport, eigen kracht, voor eigen rekening, zelfafhaler",
    helper:
      "ik help, wij helpen, we helpen, help je, help jullie, helpen jullie, ik kan, we kunnen, kan helpen, kan brengen, kan leveren, helpen dragen",
    already: `
      al gemonteerd*, al gedemonteerd*, reeds gemonteerd*, reeds gedemonteerd*, al in elkaar, al uit elkaar, reeds uit elkaar, is gedemonteerd, is gemonteerd,
      staat in elkaar, al opgebouwd, al schoongemaakt, al gewassen, pas gewassen, net gewassen, al geschilderd, pas geschilderd
    `,
    parted: `
      blijft $, blijven $, blijft staan, blijven staan, blijft hier, blijft daar, blijft achter, gaat niet weg, gaat niet mee, hoort er niet bij, niet inbegrepen,
      zit er niet bij, zitten er niet bij, geen .. meer $, geen .. meer over, geen .. over, zijn op $, is op $, uitgeput
    `,
  },
  pt: {
    taker: `
      e preciso, tem que, tem de, tens de, tens que, teem de, tem ser, precisa ser, precisa de ser, precisam ser, deve ser, devem ser,
      a desmontar, por desmontar, para desmontar, a carregar, ha que, convem vir, vir com, trazer ajuda
    `,
    yours: `
      voce carrega, voces carregam, tu carregas, carrega voce, desmonta voce, tragam, traga
    `,
    yourself:
      "por conta propria, por sua conta, por vossa conta, por tua conta, por conta de quem, voce mesmo, voce mesma, voces mesmos, tu mesmo, tu mesma, nos mesmos, eu mesmo, eu mesma, transporte proprio, meios proprios",
    helper:
      "ajudo, ajudamos, posso, podemos, levo, levamos, entrego em, dou uma mao, dou uma ajuda",
    already: `
      ja montad*, ja desmontad*, ja armad*, montado ja, desmontado ja, desmontada ja, esta desmontad*, esta montad*, estao desmontad*, ja limp*, ja lavad*,
      acabado de lavar, recem pintad*, recem lavad*, ja pintad*, pronto a levar
    `,
    parted: `
      ja foi emprestad*, ja foram emprestad*, fica connosco, fica conosco, fica $, ficam $, fica aqui, ficam aqui, fica em casa, fica ca, nao vai junto, nao esta incluid*, nao incluid*, nao estao incluid*, nao inclui, nao vai incluid*,
      ja nao ha, ja nao tenho, nao ha mais, nao tem mais, acabaram $, acabou $, acabaram se, acabou se, esgotad*, ja nao restam, nao restam, nao sobraram, nao sobrou
    `,
  },
  tr: {
    taker: `
      gerek, gerekiyor, gerekir, gerekli, lazim, tasinmali, sokulmeli, alici*
    `,
    yours: `
      alan tasir, alan kisi tasir, siz tasirsiniz, siz tasiyacaksiniz, sen tasirsin, tasimasi size, tasimasi sizden, sokmesi size,
      sokmesi sizden, tasimasi alana, sokumu size, tasima size, tasima alana, nakliye alana, nakliye size, nakliyesi alana, nakliyesi size
    `,
    yourself:
      "kendiniz, kendin, kendi imkan*, kendi arac*, kendimiz, kendim, size ait, sana ait, alana ait, sizden",
    helper:
      "yardim ederim, yardim ederiz, yardimci olurum, yardimci oluruz, getiririm, getirebilirim, tasirim, kurarim, sokerim, yardim edebilirim",
    already: `
      kurulu, montajli, monte edilmis, monte halde, kurulmus, sokulmus, sokulu, sokuk, demonte, hazir kurulu, parcalara ayrilmis, yikanmis, temizlenmis, boyanmis
    `,
    parted: `
      kaliyor $, kalacak $, burada kaliyor, burada kalacak, yerinde kaliyor, yerinde kalacak, dahil degil, dahil degildir, vermiyoruz, vermiyorum, kalmadi, kalmamis,
      tukendi, bitti $, hic kalmadi
    `,
  },
};
