import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const portuguese: Language = {
  tag: "pt",
  head: "first",
  behind: false,
  little: `
    a ainda algum alguma alguns algumas ao aos aquela aquele as ate c cada com como da das de dela
    dele depois do dois dos duas e ela elas ele eles em entre era eram essa essas esse esses esta
    estao estamos estar estas este estes estou eu foi ha isso isto ja la lhe lhes lo mais mas me
    mesmo meu meus minha minhas muito muita muitos na nas nem no nos nossa nossas nosso nossos num
    numa o onde os ou outra outras outro outros para pra pro pela pelas pelo pelos por porque qual
    quando que quem sao se sem ser seu seus si sim sou sua suas tambem tanto te tem tenho temos teu
    teve tinha toda todas todo todos tu tua um uma umas uns voce voces vos vou vai x y 2 3 4 tres
    quatro grande grandes pequeno pequena pequenos pequenas bonito bonita velho velha novo nova
    novos novas bom boa bons boas
  `,
  weak: `
    livres quintas pois parada conversa conversar pais
    ajuda ajudar ajudo ajude alguem bom boa dia dias dou dar damos doar doo empresto emprestar
    empresta emprestado emprestada emprestem emprestamos favor pf fim gratis ola oi obrigado
    obrigada ofereco oferece oferecemos oferecer posso pode podem poderia podia precisa preciso
    precisamos precisava procuro procura procuramos procurar busco semana semanas vizinho vizinha
    vizinhos vizinhas bairro predio segunda terca quarta quinta sexta sabado sabados domingo
    domingos manha manhas tarde tardes noite noites casa hoje amanha agora hora horas mes meses ano
    anos urgente euros reais vendo venda interessa interessado interessados gostava gostaria gosto
    quero queria queremos disponivel disponiveis estado usado usada usados usadas levantar buscar
    recolher passar vir levar comprar usar funciona avariado avariada quebrado quebrada partido
    estragado estragada arranjar consertar reparar sem nao excepto exceto menos so apenas pessoa
    pessoas coisa coisas vez tempo livre malta pessoal gente jeito faz fazer faco sabe saber sei
    contacto mensagem privado doacao juntos precisar alguma to ta tou nivel medio
  `,
  ordinary: `
    sol pia vela mala pera cola prato copo sala mesa carta bola fato pau mao data base final total
    local normal real gas bar pasta
  `,
  shortDays: "seg|2a ter|3a qua|4a qui|5a sex|6a sab dom",
  ambiguousDays: "seg ter 2a 3a 4a 5a 6a sex dom",
  numbers: "um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze",
  marks: {
    ...CLOSING.pt,
    ...DIMENSIONS["pt"],
    but: "mas, porem",
    ask: `
      procur*, precis*, alguem, quem, emprestar, emprestado, emprestada, emprestem, podia, poderia,
      podem, pode, queria, gostava, gostaria, quero, busco, por favor, faz falta, fazia jeito, dava
      jeito, dava me jeito, me empresta, teria, tem para, falta me, sos, aceito
    `,
    give: `
      dou, dar, damos, doo, doar, doacao, oferec*, ofereco, gratis, para levar, da se, entrego
    `,
    lend: `
      emprest*, partilho, partilhar, usar uma, usar um, a disposicao, disponibilizo
    `,
    sell: "vendo, vende se, a venda, vendemos, preco",
    repair: `
      repar*, arranj*, consert*, remendar, coser, costurar, restaurar, soldar, compor, uma olhada, uma olhadela, uma olhadinha, um jeito, arrum*, colar, amolar
    `,
    lesson: `
      aula, aulas, aprend*, ensin*, explicac*, explicador*, curso, licoes, professor, professora,
      prof, explicar, conversacao, conversar, pratic*, melhorar, principiante, principiantes,
      iniciante, iniciantes, reforco, oficina, workshop, explicar me, nativo, nativa
    `,
    partner: `
      venham tambem, vem tambem, vem comigo, juntem se, junta te, tocamos, parceiro, parceira, companheiro, companheira, jogar, juntos, comigo, connosco, conosco,
      jogador, jogadores, companhia, juntar se, quem alinha, alinha, adversario, equipa, time, grupo
      para, acompanhar, falta nos um, falta um, quem joga, jogamos, rival, oponente, par para, faltam dois para, faltam dois pro, faltam tres para, falta gente
    `,
    service: `
      penduro, penduramos, instal*, montar, monto, montagem, pintar, limpar, limpeza, lavar, levar, transport*, pendurar,
      entregar, configurar, afinar, afiar, imprimir, traduzir, furar, cortar, mudar
    `,
    care: "cuidar, cuido, cuida, cuide, comida ao, comida aos, trata, trato, fica com, fico com, ficar com, alimentar, alimento, dar comida, dou comida, tomar conta, tomo conta, toma conta, ferias",
    broken: `
      avariad*, partid*, quebrad*, estragad*, nao funciona, nao funcionam, deixou de funcionar,
      parou de funcionar, nao liga, nao arranca, nao pega, nao carrega, furad*, entupid*, pinga, a
      pingar, vaza, vazando, encravad*, morreu, rasgad*, descosid*, avariou, pifou, quebrou,
      faz saltar o quadro, salta o quadro, manda o quadro abaixo, dispara o quadro, dispara o disjuntor, desarma o disjuntor, faz disparar o disjuntor, vai a luz abaixo, queimad*, queimou, fundid*, fundiu, nao aquece, nao roda, nao gira, nao fecha, nao acende, nao esfria, nao gela, ja nao funciona, ja nao trabalha, nao trabalha, foi a vida, deu o berro, deu pau, estragou, rachad*, bloqueou, encravou, faz um barulho estranho, deita fumo, desliga sozinho, deixou de trabalhar, a meter agua, mete agua, nao puxa, nao aspira, nao suga, nao le, nao da pressao, nao escoa, nao drena, nao centrifuga, nao trava, nao freia, nao imprime, nao seca, nao lava, nao esquenta, nao refrigera, nao arrefece, nao faz cafe, nao tira, nao deita, parou de, parou, soltou se, soltou, partiu se, descolou, descolou se, arrebentou, rebentou, rebentou se, encrava, travando, trava sozinho, lentao, lentissim*, soa horrivel, soa mal, faz barulho, faz um barulho, apita, trastejando, ta lento, anda lento, muito lento, desliga sozinha, reinicia sozinho, verte, a verter, verte agua, caiu no chao, mau contacto, mau contato, atrasa, apaga logo, apaga sozinho, apaga se, falha, falhando, nao solta, nao entra, nao encaixa, guincha*, torto, tortos, esta torta, empenad*, faz estrondo, faz um estrondo, nao veda, faz gelo, fazer gelo, calou se, emperra*, enferrujad*, oxidad*, bamba, bambas, ecra preto, tela preta, nao responde, nao conecta, nao reconhece, range, rangendo, rasgou, descoseu, descoseram
    `,
    nomore: "ja nao, nao mais, deixou de, parou de",
    used: "posso, pode, podem, consigo, consegue, us*, precis*, quero, serve, servem, cabe, atrev*",
    handy:
      "jeito para, jeito com, jeito pra, jeitoso com, jeitosa com, jeitoso a, percebe de, percebo de, perceba de, percebem de, entende de, entendo de, entenda de, bom com, boa com, habilidoso com, habilidosa com, craque em, mao para, mao pra, manjo de, manja de, saiba de, sabe de",
    equipped:
      "alguem com, pessoa com, gente com, vizinho com, vizinha com, alguem que tenha, alguem que tem",
    owner: "quem tem, alguem tem, quem tenha, alguem teria, quem teria",
    doer: "que possa, que pode, que saiba, que venha, que queira, que me ajude, que me ajuda, que corte, que leve, que monte, e me ajuda, e me ajude, e possa, e pode, e podia, e poderia, e queira, disposto a, disposta a",
    relative: "que",
    mine: "em casa, ca em casa, na minha casa, levo eu, trago eu, tenho eu, levo o, levo a, trago o, trago a, e meu, e minha, meu proprio, minha propria, proprio, propria, comigo",
    visit:
      "podem vir, podes vir, pode vir, venham, venha trabalhar, vem trabalhar, vir trabalhar, vir estudar, trabalhar ca, trabalhar aqui, estudar ca, estudar aqui, passem por ca, apareca*",
    self: "sou, trabalho como, como, somos, aqui",
    working: "porque trabalho, trabalho de noite, trabalho a noite",
    job: `
      advogada, alfaiate, apicultor, baba, barbeiro, cabeleireira, cabeleireiro, canalizador, carpinteiro, contabilista, costureira, cozinheira,
      cozinheiro, cuidadora, eletricista, encanador, enfermeira, enfermeiro, esteticista, estofador, explicadora, fisioterapeuta, fotografo,
      informatico, interprete, jardineiro, marceneiro, massagista, mecanico, motorista, padeiro, parteira, pedreiro, sapateiro, serralheiro,
      tradutora, veterinaria
    `,
    have: "tenho, temos, meu, minha, meus, minhas, nosso, nossa, nossos, nossas",
    purpose: "para, pra, pro, p, se, quando, porque, por",
    beside: `
      com, em, no, na, nos, nas, dentro, sobre, junto, perto, sob, contra, atras, frente, trazer,
      inclui, incluido, incluida, em troca
    `,
    of: "de, do, da, dos, das, d",
    meanwhile: "enquanto, ate que",
    and: "e, ou, mais, tambem",
    verbal: "eu, tu, ele, ela, se, que, quem, nos, pode, posso, podia, nao, voce, alguem, ninguem",
    except: "exceto, excepto, menos, salvo, nao, nem, sem, nunca, excluindo",
    nay: "nao $, nao que, nao porque",
    mild: "sem",
    strict: "exceto, excepto, menos, salvo, nao para, mas nao",
    negatable: `
      posso, pode, percebe, percebo, entende, entendo, sabe, fala, falo, sei, sou, esta, estou, consigo, funciona, tenho, quero, liga, precisa, falamos, consegue, percebem, entendem, sabem, da
    `,
    benign: `
      muito, longe, urgente, uso, usa, usamos, foi, fui, mais foi, mais fui, sei, problema, pressa, importa, consigo, funciona,
      tenho, e, caro, cara, compromisso, experiencia, medo, hesite, hesitem, cobro, encontro, carro,
      carta, posso, quero, preciso, liga, arranca, pega, precisa, percebe, percebo, entende, entendo, sabe, domino, me, se, morde, faz,
      aquece, roda, gira, fecha, acende, esfria, gela, trabalha, carrega, funcionam, vejo, ve, oico, ouve, falo, fala, falam, percebem, entendem, sabem, consegue, conseguimos, conheco, chego, chega, cabe, cabem, aprendi, aprendeu, aprendemos, tem, temos, pude, soube, vou, vai, tinha, alcanco, alcanca, le, da, distingue, paro, deixa, deixam, atrevo, aguento, chegar, sai, saem, desce, vem, acaba, vive, aguenta, entreguei, saia
    `,
    only: "so, somente, apenas, exclusivamente, unicamente",
    weather: "chove, chover, chuva, neve, ferias",
    mon: "segunda, segundas, segunda feira",
    tue: "terca, tercas, terca feira",
    wed: "quarta, quartas, quarta feira",
    thu: "quinta, quintas, quinta feira",
    fri: "sexta, sextas, sexta feira",
    sat: "sabado, sabados",
    sun: "domingo, domingos",
    weekend: "fim de semana, fins de semana, fds",
    workdays: "durante a semana, dias uteis, dia de semana, dias de semana",
    daily: "todos os dias, cada dia, qualquer dia",
    morning: "durante o dia, de dia, manha, manhas",
    afternoon: "durante o dia, de dia, tarde, tardes",
    evening: "noite, noites, depois do trabalho, fim do dia",
    night: "de noite, madrugada",
    m1: "janeiro",
    m2: "fevereiro",
    m3: "marco",
    m4: "abril",
    m5: "maio",
    m6: "junho",
    m7: "julho",
    m8: "agosto",
    m9: "setembro",
    m10: "outubro",
    m11: "novembro",
    m12: "dezembro",
    vague: "marco",
    inside: "em",
    until: "a, ate, ao",
    since: "desde, passado, passada",
    onward: "depois das, a partir das, desde as",
    upto: "antes das, ate as",
    today: "hoje, esta noite, esta tarde",
    tomorrow: "amanha",
    overmorrow: "depois de amanha",
    going: "vou, vai, vamos, saio, viajo, sigo, desco, lugar, lugares",
    own: "so meu, so minha, nao emprestado, nao emprestada, para ficar",
    children: "crianca, criancas, filho, filhos, filha, filhas, miudo, miudos, menina, menino",
    years: "ano, anos",
    months: "mes, meses",
    toward:
      "vou .. para, vamos .. para, saio .. para, viajo .. para, sigo .. para, em, ate, no, na, ao",
    many: "somos, seremos, vamos ser",
    lasting: "ha, durante, desde, experiencia",
    beginner:
      "sei nada de, sabe nada de, falo nada de, fala nada de, percebo nada de, nem uma palavra, do zero, principiante, principiantes, iniciante, iniciantes, do zero, a1, nunca fiz, nunca toquei, ritmo calmo, devagar, devagarinho, sem pressa, ritmo tranquilo",
    advanced: "avancado, avancada, avancados, b2, c1, c2, maratona, ritmo forte, competicao",
  },
};
