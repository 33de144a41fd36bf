import type { Mark } from "./language.ts";

/**
 * Who learns and helps, and how far they are: `middling` ("I get by"), `newcomers` (for beginners in so many words), `everylevel` ("all levels", "beginners too"),
 * `practising` (converses, brushes up), `learner` (a lesson word that nobody teaches by: "who wants to learn"), `learnton` (what a thing is for: "to learn on"),
 * `kitchenhand` (peels and chops).
 */
export const LEARNERS: Readonly<Record<string, Readonly<Record<Mark, string>>>> = {
  ar: {
    middling: `
      مستواي متوسط, مستوي متوسط, بمستوي متوسط, متوسطين, a2, b1, بدبر حالي, بدبر راسي, بمشي حالي, بحكي شوي, بعرف شوي, كنفهم شويه, كنهضر شويه
    `,
    newcomers: "مبتدي*, a1, من صفر",
    everylevel: "كل مستويات, جميع مستويات, اي مستوي, مختلف المستويات, حتي مبتدي*",
    practising:
      "محادثه, ممارسه, امارس, نمارس, مارس, دردش*, ندردش, احكي مع, نحكي مع, نهضر مع, تقويه",
    learner: "يتعلم*, اتعلم, نتعلم*, تعلم, بتعلم, عم يتعلم, مبتدي, مبتديه, مبتديين",
    learnton: "اتعلم عليه, اتعلم عليها, يتعلم عليه, نتعلم عليه, نتعلم عليها, للتعلم, تعلم $",
    kitchenhand:
      "يقشر, تقشير, يقطع معنا, تقطيع خضره, نقشر, قشر, يساعد* .. مطبخ, مساعده .. مطبخ, يساعد* .. طبخ",
  },
  de: {
    middling: `
      mittleres niveau, mittlerem niveau, mittleren niveau, wiedereinsteiger*, a2, b1, komme zurecht, komm zurecht, komme ganz gut zurecht,
      komme klar, kann mich verstandigen, kann schon etwas, kann schon ein bisschen, kann mich unterhalten, mittelmassig, grundkenntnisse,
      vorkenntnisse
    `,
    newcomers:
      "anfanger*, einsteiger*, a1, von null, bei null, alphabetisierung, absolute anfanger",
    everylevel: `
      alle niveaus, allen niveaus, jedes niveau, jedem niveau, alle stufen, alle level, alle levels, jedes level, alle sprachniveaus,
      egal welches niveau, auch anfanger*, auch fur anfanger*, anfanger willkommen, anfanger auch, niveau egal
    `,
    practising: `
      konversation*, uben, ubt, auffrischen, plaudern, quatschen, unterhalten, tandem*, praxis, sprachpraxis, dranbleiben
    `,
    learner: "lernen, lernt, lerne, lernend*, anfanger*, uben, ubt",
    learnton: `
      zum lernen, zum uben, zum ausprobieren, zum einstieg, zum anfangen, um zu lernen, um zu uben, fur den anfang, zum reinkommen
    `,
    kitchenhand: `
      schalen, schnippeln, schnippelt, schnippelhilfe, schnippelhilfen, kuchenhilfe, kuchenhilfen, ruhren, gemuse schneiden, hilft .. kochen,
      hilfe .. kochen, helfen .. kochen, hilft .. kuche, hilfe .. kuche, helfer .. kuche
    `,
  },
  en: {
    middling: `
      intermediate, improver, improvers, a2, b1, i get by, get by, can get by, can hold a conversation, know the basics, got the basics,
      have the basics, past the basics, rusty
    `,
    newcomers: `
      beginner, beginners, absolute beginner, absolute beginners, newbies, a1, from scratch, from zero, novices, starters
    `,
    everylevel: `
      all levels, any level, every level, whatever level, whatever your level, all abilities, any ability, mixed ability, mixed level,
      mixed levels, beginners welcome, beginners too, beginners included, beginners also welcome, even beginners, including beginners,
      complete beginners welcome, total beginners welcome, absolute beginners welcome
    `,
    practising: `
      practise, practice, practising, practicing, conversation, conversations, chat, chatting, brush up, keep up my, keep my, speaking group,
      language exchange
    `,
    learner: "learn, learns, learner, learners, learning, beginner, beginners, practise, practice",
    learnton:
      "to learn on, for learning, to practise on, to practice on, to start on, to learn with",
    kitchenhand: `
      peel, peeling, chop, chopping, stir, stirring, kitchen help, kitchen helper, kitchen helpers, kitchen hand, kitchen hands,
      help in the kitchen, help out in the kitchen, helping in the kitchen, help cook, help us cook, help me cook, help with cooking,
      help with the cooking, helping cook
    `,
  },
  es: {
    middling: `
      intermedio, intermedia, intermedios, nivel medio, a2, b1, me defiendo, nos defendemos, se defiende, me apano, me manejo, me las arreglo,
      tengo nociones, tengo base, con base, ya chapurreo
    `,
    newcomers: "principiante*, a1, desde cero, de cero, iniciacion, nivel inicial, nivel cero",
    everylevel: `
      todos los niveles, cualquier nivel, todo nivel, todos niveles, sea cual sea el nivel, tambien principiantes, tambien para principiantes,
      principiantes bienvenidos, incluso principiantes, principiantes incluidos, incluidos principiantes
    `,
    practising:
      "practic*, conversacion*, charlar, charlas, charla, soltarme, refrescar, desempolvar, intercambio, hablar con",
    learner: "aprend*, principiante, principiantes, iniciacion, iniciarse",
    learnton:
      "para aprender, para empezar, para practicar, para iniciarme, para iniciarse, donde aprender",
    kitchenhand: `
      pelar, picar, remover, cortar verdura, cortar verduras, pinche, pinches, ayude .. cocina, ayuden .. cocina, ayuda .. cocina,
      ayudar .. cocina, ayude a cocinar, ayuden a cocinar, ayudar a cocinar, ayuda para cocinar, manos para cocinar
    `,
  },
  fr: {
    middling: `
      intermediaire, intermediaires, niveau moyen, a2, b1, me debrouille, debrouille deja, debrouille un peu, faux debutant, fausse debutante,
      faux debutants, quelques bases, ai des bases, deja des bases, ai les bases, des notions, rouille, rouillee
    `,
    newcomers: "debutant, debutante, debutants, debutantes, grands debutants, a1, initiation",
    everylevel: `
      tous niveaux, tous les niveaux, tout niveau, tous niveau, quel que soit le niveau, quel que soit votre niveau, meme debutant,
      meme debutants, debutants bienvenus, debutants acceptes, debutant bienvenu, debutants compris, debutants ou, y compris debutants
    `,
    practising: `
      pratiquer, pratique, conversation, conversations, converser, papoter, discuter, bavarder, derouiller, entretenir, entrainer, rafraichir,
      causer, tandem
    `,
    learner: `
      veut apprendre, veulent apprendre, voudrait apprendre, voudraient apprendre, veux apprendre, voudrais apprendre, souhaite apprendre,
      souhaitant apprendre, aimerait apprendre, aimerais apprendre, envie apprendre, pour apprendre, qui apprend, qui apprennent,
      desire apprendre, apprends, debutant, debutante, debutants, debutantes, debuter, pour progresser
    `,
    learnton: "pour apprendre, pour debuter, pour commencer, pour entrainer, pour progresser",
    kitchenhand: `
      eplucher, epluche, epluchage, couper les legumes, couper des legumes, commis de cuisine, commis, aide .. cuisine, aider .. cuisine,
      aider a cuisiner, aide pour cuisiner, mains pour cuisiner, remuer, tailler les legumes, emincer
    `,
  },
  it: {
    middling: `
      intermedio, intermedia, intermedi, livello medio, a2, b1, me la cavo, ce la caviamo, se la cava, mi arrangio, mi destreggio, qualche base,
      ho le basi, ho gia le basi, infarinatura, arrugginito, arrugginita
    `,
    newcomers: "principiant*, a1, da zero, prime armi, alfabetizzazione",
    everylevel: `
      tutti i livelli, ogni livello, qualsiasi livello, qualunque livello, tutti livelli, anche principianti, anche per principianti,
      anche ai principianti, principianti benvenuti, principianti compresi
    `,
    practising: `
      conversazion*, praticare, pratica, fare pratica, chiacchier*, esercitar*, rispolverare, scambio linguistico, tandem
    `,
    learner: "impar*, principiante, principianti",
    learnton:
      "per imparare, per iniziare, per cominciare, per esercitarmi, su cui imparare, per fare pratica",
    kitchenhand: `
      pelare, sbucciare, mescolare, tagliare le verdure, tagliare verdure, pela verdure, aiuto .. cucina, aiuti .. cucina, aiutare .. cucina,
      aiutarci .. cucina, aiuti a cucinare, aiutare a cucinare, aiuto per cucinare, dare una mano in cucina, una mano in cucina,
      una mano a cucinare
    `,
  },
  nl: {
    middling: `
      halfgevorderd*, gemiddeld niveau, a2, b1, red me, red mij, kan me redden, kan mij redden, trek mijn plan, trek m'n plan, kan me behelpen,
      basiskennis, beetje roestig, al een mondje
    `,
    newcomers: "beginner, beginners, beginnende, starters, a1, van nul, vanaf nul, beginnerscursus",
    everylevel: `
      alle niveau, alle niveaus, elk niveau, ieder niveau, ongeacht niveau, niveau maakt niet uit, ook beginners, ook voor beginners,
      beginners welkom, beginners ook welkom, ook absolute beginners
    `,
    practising: `
      oefenen, oefen, conversatie*, praten, kletsen, babbelen, gesprek, gesprekken, opfrissen, bijhouden, taalmaatje, taaltandem, praatgroep,
      praattafel, tandem
    `,
    learner: `
      wil leren, wilt leren, willen leren, om te leren, op te leren, aan het leren, beginner, beginners, oefenen, leren spelen, wie leert,
      die leert
    `,
    learnton: `
      om op te leren, om te leren, om mee te leren, om op te oefenen, om te oefenen, om mee te beginnen, om te beginnen, voor het leren
    `,
    kitchenhand: `
      schillen, groenten snijden, groente snijden, hakken, roeren, keukenhulp, keukenhulpen, hulp in de keuken, helpen in de keuken,
      helpt in de keuken, helpt .. koken, helpen .. koken, hulp bij het koken, helpt schillen, handen in de keuken
    `,
  },
  pt: {
    middling: `
      intermedio, intermedia, intermediario, intermediaria, intermedios, nivel medio, a2, b1, desenrasco, me viro, viro me, safo me, me safo,
      tenho bases, tenho nocoes, arranho, ja arranho, enferrujado, enferrujada
    `,
    newcomers: "principiante*, iniciante*, a1, do zero, de raiz, iniciacao",
    everylevel: `
      todos os niveis, qualquer nivel, todo nivel, todos niveis, seja qual for o nivel, tambem principiantes, tambem para principiantes,
      principiantes bem vindos, ate principiantes, incluindo principiantes, iniciantes bem vindos, tambem iniciantes
    `,
    practising: `
      pratic*, conversacao, conversar, converso, conversa, bater papo, papo, treinar, desenferrujar, refrescar, intercambio
    `,
    learner: "aprend*, principiante, principiantes, iniciante, iniciantes",
    learnton:
      "para aprender, pra aprender, para comecar, para praticar, para iniciar, para me iniciar, onde aprender",
    kitchenhand: `
      descascar, picar, mexer a panela, cortar legumes, cortar os legumes, ajude .. cozinha, ajudem .. cozinha, ajuda .. cozinha,
      ajudar .. cozinha, ajude a cozinhar, ajudem a cozinhar, ajudar a cozinhar, ajuda para cozinhar, maos para cozinhar
    `,
  },
  tr: {
    middling: `
      orta seviye*, orta duzey*, seviyem orta, orta derece, a2, b1, derdimi anlat*, idare ediyorum, idare ederim, idare edecek kadar,
      az cok biliyorum, biraz biliyorum, temelim var
    `,
    newcomers: "yeni baslayan*, baslangic seviye*, a1, sifirdan, baslangic duzey*",
    everylevel: `
      her seviye*, tum seviye*, her duzey*, tum duzey*, butun seviye*, seviye fark etmez, seviye farketmez, yeni baslayanlar da,
      yeni baslayanlar dahil, yeni baslayanlara da
    `,
    practising: "pratik*, sohbet*, konusma pratigi, konusma, konusmak, muhabbet, tazele*",
    learner: "ogrenm*, ogrenen*, ogrenec*, ogreniy*, ogrens*, yeni baslayan*, baslangic, pratik",
    learnton:
      "ogrenmek icin, baslamak icin, pratik icin, calismak icin, ogrenmelik, baslangic icin",
    kitchenhand: `
      soyacak, dograyacak, soyup, dograyip, karistiracak, sebze soymak, sebze dogramak, mutfakta yardim, mutfak yardimcisi, mutfakta el,
      yemege yardim, yemek yapmaya yardim, yemek pisirmeye yardim
    `,
  },
};
