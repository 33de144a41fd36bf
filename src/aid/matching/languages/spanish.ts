import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const spanish: Language = {
  tag: "es",
  head: "first",
  behind: false,
  little: `
    a al algo alguna algunas algun alguno algunos ante aqui asi aun aunque cada como con cual cuando
    de del desde donde dos e el ella ellas ellos en entre era eran eres es esa esas ese eso esos
    esta estan estamos este esto estos estoy fue ha han hasta hay he hemos la las le les lo los mas
    me mi mis mucho mucha muchos muy nos nosotros nuestra nuestras nuestro nuestros o os otra otras
    otro otros para pero por porque pues que quien quienes se sea ser si sido siempre sobre son soy
    su sus tan tambien te tengo tenemos tiene tienen tu tus un una unas uno unos usted ustedes va
    vais vamos van vosotros voy vuestra vuestro y ya yo 2 3 4 tres cuatro grande grandes pequeno
    pequena pequenos pequenas bonito bonita viejo vieja buen buena bueno buenas buenos nuevo nueva
    nuevos nuevas
  `,
  weak: `
    sobra sobran correo talla posible plazas guardais practicar practico
    alguien ayuda ayudar ayudarme ayudo busco buscamos buscar busca buscando necesito necesita
    necesitamos necesitaria necesitais presto presta prestar prestais prestamos prestarme prestame
    prestado dejar deja dejo dejarme dejaria regalo regala regalar regalamos doy dar damos ofrezco
    ofrece ofrecemos ofrecer puede puedo pueden podria podrias podeis podemos quisiera quiero
    queremos quiere gustaria hola gracias favor porfa porfi vecino vecina vecinos vecinas barrio
    gratis semana semanas dia dias lunes martes miercoles jueves viernes sabado sabados domingo
    domingos manana tarde tardes noche noches fin finde hoy ahora hora horas mes meses ano anos
    estado casa gente persona personas cosa cosas vez poco rato urgente interesa interesado interesada
    saludos abrazo vendo venta euros disponible disponibles hace hacer hago quien sabe saber alguno
    necesitas tienes teneis encantado encantada tiempo libre busco problema contacto privado
    escribir escribidme mensaje funciona funcionan roto rota rotos rotas arreglar reparar estropeado
    estropeada sin no salvo excepto solo menos bien mal uso usar usado usada usados sirve queda
    quedan recoger recogida pasar venir llevar comprar nivel medio
  `,
  ordinary: `
    pan lata sol tapa vela cola mesa copa ropa sopa barra carta falda cinta bota pila gato taza
    plato casa cama pera ante balance red once pie sin come hay hoy fin son bien doble total real
    base final local normal general control gas bar
  `,
  shortDays: "lun|l mar|m mie|x jue|j vie|v sab|s dom|d",
  ambiguousDays: "l m x j v s d mar",
  numbers: "un|una|uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
  marks: {
    ...CLOSING.es,
    ...DIMENSIONS["es"],
    but: "pero, aunque",
    ask: `
      busc*, necesit*, quien, alguien, me presta, me deja, me prestais, podria, podriais, podeis,
      querria, quisiera, quiero, me gustaria, nos gustaria, hace falta, hacen falta, me falta, me
      hace falta, me vendria bien, prestarme, prestado, dejarme, porfa, por favor, agradeceria, se
      busca, se necesita, teneis, tendria, sos
    `,
    give: `
      regal*, doy, dar, damos, se da, cedo, dono, donar, ofrezco, para llevar, gratis
    `,
    lend: `
      prest*, dejo, dejar, dejarme, deja, se deja, tomar prestado, compartir, comparto, usar una,
      usar uno, cedo unos dias
    `,
    sell: "vendo, se vende, en venta, vendemos, precio, a la venta",
    repair: `
      repar*, arregl*, compostura, remendar, coser, apanar, restaurar, poner a punto, soldar, un vistazo, encolar, tapar agujeros, encol*
    `,
    lesson: `
      clase, clases, aprend*, ensen*, profe, profesor, profesora, curso, lecciones, explicar,
      explicarme, conversacion, practicar, mejorar, principiante, principiantes, intercambio,
      taller, iniciacion, perfeccionar, refuerzo, dar clase, nativo, nativa
    `,
    partner: `
      vente, veniros, apuntate, apuntaos, unete, uniros, unios, musicos bienvenidos, tocamos juntos, tocamos, companero, companera, companeros, pareja para, jugar, juntos, juntas, conmigo, jugador,
      jugadores, quien se apunta, apuntarse, se apunta, acompanarme, compania, grupo para, equipo,
      quedar para, contrincante, nos falta uno, falta uno, quien juega, jugamos, rival, oponente, pareja de, nos faltan dos, nos faltan tres, nos falta gente, falta gente
    `,
    service: `
      cuelgo, colgamos, taladro agujeros, instalar, instalo, montar, monto, montaje, pintar, limpiar, limpieza, lavar, llevar,
      transportar, transporte, cuidar, colgar, mover, entregar, configurar, poner, afinar, afilar,
      imprimir, traducir, taladrar
    `,
    care: "cuidar*, cuido, cuida, cuide, cuiden, cuidan, cuidamos, se queda, quedarse, da de comer, dar de comer, doy de comer, alimentar, vacaciones",
    broken: `
      roto, rota, rotos, rotas, no funciona, no funcionan, no va, no arranca, no enciende, no se
      enciende, estropead*, averiad*, se rompio, se ha roto, se me ha roto, se me rompio, dejo de
      funcionar, ha dejado de funcionar, pinchad*, atascad*, gotea, pierde agua, kaput, no carga, ha
      muerto, se estropeo, rajad*, descosid*,
      hace saltar la luz, salta la luz, saltan los plomos, hace saltar los plomos, salta el diferencial, hace saltar el diferencial, salta el automatico, se quemo, se ha quemado, quemada, quemado, se me ha quemado, fundid*, se ha fundido, no calienta, no gira, no cierra, no enfria, ha petado, ha cascado, se cae a pedazos, echa humo, hace un ruido raro, se apaga, se atasca, malogrado, malograda, se descompuso, descompuest*, no prende, no sirve, se jodio, hecho polvo, partido en dos,
      se dano, danado, danada, no chupa, no aspira, no saca, no lee, no echa agua, no tira, no suena, no se oye, no se ve, no frena, no desagua, no evacua, no traga, no imprime, no lava, no seca, no succiona, no reconoce, se paro, se ha parado, se me paro, se despego, se ha despegado, se me despego, se despegaron, se han despegado, se solto, se ha soltado, se me ha soltado, se me solto, se partio, se ha partido, se me partio, se me ha partido, se trabo, se traba, se atasco, se ha atascado, se cuelga, se bloquea, hecha trizas, hecho trizas, hecha polvo, va lento, va lenta, va lentisim*, va fatal, suena fatal, suena mal, hace ruidos, hace mucho ruido, pierde aceite, pierde presion, trastea, se me jodio, se torcio, se tambalea, se tambalean, cojea, hace chispas, echa chispas, mellad*, destrozad*, trabad*, se queda llen*, no hace presion, no da chorro, no da presion, se recalienta, se calienta mucho, se mueve solo, echa aire caliente, oxidad*, parpadea, falla, fallan, da error, no responde, no conecta, no detecta, se para, se quedo trabado, pantalla negra, se reinicia
    `,
    nomore: "ya no, no me, se niega, ha dejado de, dejo de, han dejado de",
    used: "puedo, puede, pueden, podemos, us*, necesit*, quier*, queda, vale, sirve, sirven, cabe, tengo, atrev*",
    handy:
      "manitas con, mano con, apanado con, apanada con, manoso con, manosa con, habil con, dan bien, da bien, de bien, doy mana con, entiende de, entiendo de, entienda de, entienden de, sepa de, sabe de, controla de, controlo de, sabe arreglar",
    equipped:
      "alguien con, persona con, gente con, vecino con, vecina con, alguien que tenga, alguien que tiene",
    owner:
      "quien tiene, alguien tiene, quien tenga, alguno tiene, alguien tendria, hay alguien con",
    doer: "que pueda, que puede, que sepa, que venga, que quiera, que me ayude, que me ayuda, que ayude, y me ayuda, y me ayude, y puede, y pueda, y quiera, y quiere, y podria, que corte, que lleve, que monte, que me lleve, dispuesto a, dispuesta a",
    relative: "que",
    mine: "en casa, en mi casa, lo pongo yo, la pongo yo, lo llevo yo, la llevo yo, lo tengo yo, la tengo yo, llevo mi, traigo mi, llevo el, llevo la, es mio, es mia, mi propio, mi propia, propio, propia, tengo el, tengo la",
    visit:
      "podeis venir, puedes venir, pueden venir, se puede venir, venid, venid a, venir a trabajar, venir a estudiar, ven a, vente a, venirse a, pasaos, pasate",
    self: "soy, como, somos, trabajo de, trabajo como, aqui",
    working: "porque trabajo, que trabajo, trabajo de noche, trabajo por la noche",
    job: `
      abogada, abogado, albanil, apicultor, barbero, canguro, carpintero, cerrajero, cocinera, cocinero, comadrona, conductor, contable,
      costurera, cuidadora, electricista, enfermera, enfermero, esteticista, fontanero, fotografo, informatico, interprete, jardinero, limpiadora,
      manitas, masajista, matrona, mecanico, modista, ninera, panadero, peluquera, peluquero, sastre, soldador, tapicero, tejador, traductor,
      traductora, veterinaria, zapatero
    `,
    have: "tengo, tenemos, mi, mis, nuestro, nuestra, nuestros, nuestras",
    purpose: "para, pa, si, cuando, porque",
    beside: `
      con, en, dentro, sobre, junto, cerca, bajo, contra, desde, detras, delante, llevar, traer,
      incluye, incluido, incluida, incluidos, a cambio, por
    `,
    of: "de, del, d",
    meanwhile: "mientras, hasta que",
    and: "y, e, o, u, mas, ademas",
    verbal: `
      yo, tu, el, ella, se, que, nos, me, te, le, lo, quien, puede, puedo, podria, no, alguien, nadie
    `,
    except: "salvo, excepto, menos, no, ni, sin, nunca, tampoco, excluido",
    nay: "no $, no que, no porque, no ya que",
    mild: "sin",
    strict: "salvo, excepto, menos, no para, pero no",
    negatable: `
      puedo, puede, podemos, se, funciona, va, arranca, es, esta, estoy, tengo, hace, se, hablo, habla, habla nada
    `,
    benign: `
      muy, lejos, mucho, mucha, urgente, urge, usa, uso, usamos, uso, problema, prisa, importa, se,
      funciona, tengo, puedo, es, hace, caro, cara, cobro, compromiso, experiencia, miedo, dudes,
      dudeis, encuentro, consigo, pasa, coche, carnet, va, arranca, enciende, conozco, vale, quiero,
      necesito, entiendo, entiende, comprendo, tiene quien, hay quien, tengo quien, utilizo, la uso, lo uso, me,
      sirve, sirven, prende, prenden, calienta, enfria, gira, cierra, carga, anda, funcionan, logro, atino, aclaro, aclara, alcanzo, llego, llega, caben, cabe, aprendi, aprendio, aprendimos, hablo, habla, hablan, veo, ve, oye, oigo, pude, supe, sabemos, saben, tiene, tienen, tenemos, entendemos, puede, podemos, voy, distingue, paro, deja, dejan, atrevo, atreve, aguanto, llegar, sale, salen, baja, viene, acaba, vive, coge, cogen, aguanta, responde
    `,
    only: "solo, solamente, unicamente, exclusivamente",
    weather: "llueve, lluvia, nieve, vacaciones",
    mon: "lunes",
    tue: "martes",
    wed: "miercoles",
    thu: "jueves",
    fri: "viernes",
    sat: "sabado, sabados",
    sun: "domingo, domingos",
    weekend: "fin de semana, fines de semana, finde, findes",
    workdays: "entre semana, dias laborables, dias de diario, laborables",
    daily: "todos los dias, cada dia, cualquier dia, a diario",
    morning:
      "durante el dia, de dia, por la manana, por las mananas, mananas, de la manana, la manana",
    afternoon: "durante el dia, de dia, por la tarde, por las tardes, tardes, la tarde, esta tarde",
    evening: "noche, noches, anochecer, despues del trabajo",
    night: "por la noche, noches, madrugada",
    m1: "enero",
    m2: "febrero",
    m3: "marzo",
    m4: "abril",
    m5: "mayo",
    m6: "junio",
    m7: "julio",
    m8: "agosto",
    m9: "septiembre",
    m10: "octubre",
    m11: "noviembre",
    m12: "diciembre",
    inside: "en",
    until: "al, a, hasta, entre .. y",
    since: "desde, pasado",
    onward: "despues de, a partir de, desde, desde las",
    upto: "antes de, antes de las, hasta, hasta las",
    today: "hoy, esta tarde, esta noche, esta manana",
    tomorrow: "manana $, para manana, manana por, manana a",
    overmorrow: "pasado manana",
    going: "voy, va, vamos, salgo, salimos, viajo, subo, bajo, plaza, plazas, sitio, sitios",
    own: "para quedarmela, para quedarmelo, no prestado, no prestada, propia para mi",
    children: "nino, ninos, nina, ninas, peque, peques, hijo, hijos, hija, hijas",
    years: "ano, anos",
    months: "mes, meses",
    toward:
      "salgo .. para, salimos .. para, voy .. para, vamos .. para, viajo .. para, a, hasta, hacia, en",
    many: "somos, seremos, estamos, vamos a ser",
    lasting: "desde hace, durante, hace, experiencia, llevo",
    beginner:
      "se nada de, sabe nada de, saber nada de, hablo nada de, habla nada de, entiendo nada de, tengo ni idea, ni una palabra, desde cero, principiante, principiantes, desde cero, nivel cero, a1, basico, basica, de cero, empezando, empezar, nunca he, ritmo tranquilo, despacio, suave, suaves, poco a poco",
    advanced: "avanzado, avanzada, avanzados, b2, c1, c2, maraton, ritmo fuerte, competicion",
  },
};
