/**
 * The commonest words of the languages beside French and English, without accents: fewer, since fewer concepts have their
 * terms. What is common to posts everywhere, not to texts.
 */
export const FURTHER: Readonly<Record<string, { little: string; weak: string }>> = {
  es: {
    little:
      "a al algo alguna alguno ante con cual de del desde el ella en es esta este ha hay he la las le lo los me mi mis muy no nos o para pero por que se si sin su sus te tengo tu un una uno unos y ya",
    weak: "alguien ayuda ayudar busco buscamos buscar necesito necesitamos necesita presto prestar presta prestame dejar dejo regalo regalar doy ofrezco puede puedo pueden podria quien hola gracias favor vecino vecina vecinos gratis semana dia dias lunes martes miercoles jueves viernes sabado sabados domingo domingos manana tarde noche fin grande pequeno pequena nuevo nueva buen buena estado casa",
  },
  de: {
    little:
      "ab aber als am an auch auf aus bei bin bis da das dass dem den der des die diese ein eine einem einen einer er es fur hab habe haben hat ich ihr ihre im in ist ja kann kein keine man mein meine meinem meinen meiner mich mir mit nach nicht noch nur oder sehr sich sie sind so um und uns unser unsere vom von vor war was wenn wer wie wir wird zu zum zur",
    weak: "bitte brauche brauchen braucht danke dringend gebe geben gern gerne gesucht gratis gross grosse grosses gut guter guten hallo heute hilfe helfen hilft jemand jemanden kleine kleiner kostenlos leihe leihen ausleihen verleihe verleihen verschenke verschenken biete morgen nachbar nachbarn nachbarin neu suche suchen tag tage verleih woche wochenende wochenenden montag dienstag mittwoch donnerstag freitag samstag sonntag abend morgens abends nachmittag ausgeliehen borgen konnte",
  },
  it: {
    little:
      "a ad ai al alla alle anche che chi ci col come con cui da dal dalla de dei del della delle di e ed gli ha ho i il in io la le lo ma me mi mia mie mio nel nella no noi non o per piu qualche se sei si sono su sul sulla sta te ti tra tu un una uno vi",
    weak: "aiuto aiutare bisogno cerco cerchiamo ciao cerca disponibile domani favore gratis grazie offro posso puo potrebbe prestare presto presta prestito prestarmi qualcuno quartiere regalo regalare serve servirebbe settimana vicini vicino vicina lunedi martedi mercoledi giovedi venerdi sabato domenica mattina pomeriggio sera weekend grande piccolo piccola nuovo nuova buono casa giorni",
  },
  pt: {
    little:
      "a ao aos as com como da das de do dos e ela em entre era essa esse esta este eu foi ha isso ja la lhe mais mas me meu meus minha minhas muito na nas no nos nao o os ou para pela pelo por que quem se sem ser seu sua so tambem te tem tenho um uma umas uns",
    weak: "ajuda ajudar alguem bom boa dia dias dou empresto emprestar empresta emprestado favor fim gratis ola obrigado obrigada ofereco oferece posso pode poderia precisa preciso precisamos procuro procuramos semana vizinho vizinha vizinhos grande pequeno pequena novo nova segunda terca quarta quinta sexta sabado domingo manha tarde noite casa",
  },
  nl: {
    little:
      "aan al als bij dan dat de den der die dit door een en er ge geen had heb hebben heeft het hij hoe ik in is je jij jullie kan kon maar me met mij mijn na naar niet nog of om ons onze ook op over te tot u uit uw van voor was wat we wie wij wil worden zal ze zich zijn zo zou",
    weak: "alstublieft bedankt buren buur buurman buurvrouw dag dagen dank geef gezocht goed goede graag gratis groot grote hallo help helpen hulp iemand klein kleine kunnen leen lenen uitlenen ontlenen uitleen morgen nieuw nieuwe nodig vandaag week weekend weg weggeven zoek zoeken maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ochtend namiddag avond beschikbaar aangeboden",
  },
  tr: {
    little:
      "acaba ama bana ben benim bir biri bu cok da daha de en gibi hem her icin ile ise ki kim mi mu ne o olan olarak sen siz su var ve veya ya yok",
    weak: "ariyorum ariyoruz arıyorum bulunur gerek gerekiyor hafta sonu iyi kimse komsu komsular lazim lutfen merhaba musait odunc odunç ödünç ihtiyacim ihtiyac ihtiyacım ihtiyacımız var yardim yardım edebilir verebilir verebilirim veriyorum verilir ucretsiz ücretsiz tesekkurler yarin yarın pazartesi sali carsamba persembe cuma cumartesi pazar sabah aksam yeni buyuk kucuk",
  },
  ar: {
    little:
      "في من على إلى عن مع هذا هذه أن أو و ما هل لا يا كل بعد قبل لي لدي عندي أنا نحن هو هي الى ان او",
    weak: "أبحث ابحث أحتاج احتاج نحتاج أريد اريد أعير اعير إعارة استعارة أستعير مجانا مجاناً مساعدة شخص جيران جار مرحبا شكرا لطفا فضلكم السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة غدا اليوم أسبوع يمكن يمكنني أقدم اقدم للإعارة هدية أعطي",
  },
};
