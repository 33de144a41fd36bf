/**
 * Common words whose stems or bare letters are those of some term: "podía" is no stage ("podio"), "biriyle" no beer ("bira"). Folded;
 * they are a term only where a file of concepts spells it just so.
 */
export const ORDINARY: Readonly<Record<string, string>> = {
  fr: `
    amene amenes amenez amenons appliquer bail barbe basique basiques bassin batteries boule buffett cheville collectif collectifs collection
    collections collective collectives coller commission conge conges conserve conserver coucher cousin cousins couvert couverte croissante
    croissantes decape decapee decharger dessert desserts devoir echec economie economies ecouter ecoutez emploie emploient employer epicee epicees
    etabli etablie etablies etablir etablis etablit expose exposes fauche fauchee fauchees fauches fondu fondus gardien gardienne gardiens
    geographique geographiques grille grillee grilles impression laissait laisse laissent laisser laisses laissez laissons latine latines livree
    livrees local locale locales lutte lutter mail mails marron masse modele modeles opere operee operees operer operes orange oreille oreilles paquet
    paradis park physiques pile plaide plancher plonger portaient portait portant poupe ramene rejet remise repasse repasses reprise reprises russie
    separation souffle souffles souri surgele surgelee surgelees surgeles tchequie telle telles tels tente tenter turquie
    fartes mangera mangerai mangerais mangerait rempotee rempotees rempotes revise revisee revisees revises sterilise sterilisee sterilisees sterilises
    citadin citadins cloue clouee clouees cloues decolle decollee decollees decollent decolles entraine entrainer entraines fuient fuit isole isolee
    isolees isoles parental parentale parentaux reveille reveillent reveiller reveilles reveillez
  `,
  en: `
    animated archive archived bobs boot booked booking brass breakfast bubble canvas ceramic cycles developed downstairs drinking economic electricity
    email emails formed forming holy improve improved improves improving inflatable inflated internal invitation ironed lace lifted link linked
    linking magnetic mates mechanical mechanism mechanisms mobility nail oliver overall painted parked physical picture present presented presenting
    preserve preserved pulled pulling pulls record recorded recorder recording removal removed retrieved riding runs score scored screwed spec
    statistical storing strap strings sweet tatty thermal trainer treat treated turkey varnished walker washed watched weight whistles whistling wired wrap wrapped yard
    yards tidy cleaned descaled dressed repotted sterilised
  `,
  es: `
    alex americano americanos anima animais animamos animan animas anime animo apagada apagado aparcada aparcado aparcados aparco asistente asistentes
    atasca atascada atascado atascan atascar barro biologica biologico biologicos bolero boleros bote botes boxes camina caminando capaces capaz carne
    cazador cazadores celos celula celulas china cintas cobra cobramos cobran cobrar cobras cobro comico comodo comodos congelada congelado conoce
    conoceis conocemos conocen conoces conozco conservar corre correos cuadrada cuadradas cuadrado cubierta cubierto cuenta cuento cumplido cumplimos
    cumplir cumplo dallas deportista deportistas desmonta desmontable desmontables desmontada desmontadas desmontado desmontados desmontaje desmontar
    desmontarla desmontarlas desmontarlo desmontarlos desmonto despertado destrozada destrozado destrozo diane duele duelen empleada empleadas
    empleado empleados encerado enchufada enchufado entrada entregado enyesada enyesado escayolada escayolado factura filtra fines fisico fisicos
    generales granada grave graves guardo hago juzga juzgan juzgar juzgue juzguen manda mandad mandadme mandadnos mandado mandame mando manten media
    menor menores mensual mensuales mente mentes mentido mentir montaron mude naranja opera operada operado operan operar operaran operarme operaron
    operarse operen ordenada ordenado oveja park parker pasa pasas pastilla pastillas pendiente piensa piensan piensas piense piensen pienses
    pincharme pincharse planchada planchadas planchado planchados plantamos plantar plantarla plantarlo plantarlos plante planten planto podia podian
    podias ponia ponian ponias porte practica practicamos practican practicando practique pruebas puerto puertos quedado quimico quimicos rastrear
    rastros receta recoge recogemos recogida recogidas recogido recogidos recojo regalado regalan regalaria regalarme regalaron regale regalen rodilla
    rodillas romano romanos sacad sacamos sacan saco saque saquen sargento segura seguro sella sellar sellarla sobrado sobrar sobrara sobraron sobro
    soldado soldados sueldo sueldos tragar trago traje trajeron trajo transporta transportar transporto trono venda vendan vestida vestidas
    pulgada pulgadas reparta reparte reparten regalada regaladas regalados
  `,
  de: `
    bremen absprechen abstellen abziehen adressen angeles aufnehmen ausmessen auspacken backer bande baumwolle baustelle bedurfnisse bekenntnisse bestelle
    betrugen bushaltestelle collier darstellen deck einpacken eis ersparnisse fahren filme fischen fischer fullen gebeten gebugelt gebugelte gelande
    gemessen halfte haltestelle haltestellen hamburg hange hangen horte horten jack jacks kenntnisse klebe kleben klebt kohle kunststoff lache lachen
    lachst leite leiten lift mass masse maus messe messen mitgekommen nachlassen notenkenntnisse oliver orange pflegekind platte platzmangel posten
    probiere rechne rechnen reise reisen route sage sagen schien schneide schneiden schneidet schnittstelle sieben spater spinnst sprach steige
    steigen stille store susse sussen susser tabletten tagesstelle traue trauen turner umstellen ungestort verhaltnisse vermessen verreise verreisen
    versand verstort vorkenntnis vorkenntnisse vorkenntnissen walker wasser wecken weinen weinst west westen wiegen wind wische wischen zeitmangel
    zeug zeugnis zeugnisse zustellen zwingen
    ankleiden ankleide gelernt gelernte gelernten gelernter hort kleiden nette trau traut tonband tonbander trainingsplan trainingsplane umkleiden verkleiden
  `,
  it: `
    accetta accettano accettare accettata accettato accetti accettiamo accetto alex allagata allagato allora arancione arancioni asciuga asciugare
    asciugo ascolta ascoltare ascoltate ascoltato ascolti avvitato biologica biologici biologico bocca busta buste calci cancellare cancellata
    cancellato carica caricare caricato carico cassetta cassette cella chiese circa colin collo commissione composta composto coperti coperto coppia
    coppie corre corri costruzione dolce economica economiche economici economico falco farsi favolosa favoloso fisici fisico force fornire fornita
    fornito garantire garantita garantito genero gonfiabile gonfiabili imballato impiegati impiegato leggi lisce lisci liscia livelli livello marrone
    marroni matura maturi maturo mente menti mentire mentito mento messe messi messo morso mucchio olivia pancia parcheggiata parcheggiati
    parcheggiato park pesca pesce peste pianto piatta piatte picchetti picchetto porre portano portare portata portate portati portato portava porti
    portiamo porto potato pratica pratici pratico quadrata quadrati quadrato regalata regalate regalati regalato rivisto roman rumorosa rumoroso
    russia salvi scopare scopata scopato scopi scopo scura scure scuri scuro separata separate separati separato separazione sigillata sigillato
    soffitto spese speso sportiva sportivo staff stirata stirate stirati stirato surgelata surgelati surgelato svegli svegliare svegliarsi svegliata
    svegliati svegliato sveglio tasso telefonate telefonato torto vestita vetro
    ramo rami mazzo sinistra sinistre geometra geometri separando separare separarmi impostare sterilizzare sterilizzarla sterilizzarlo rinfrescare
    tagliata tagliate tagliati tagliato tagliera taglierebbe torino portarle portarli portarlo portarla portargli ripara ripari riparo riparerebbe
    riparato riparala ripararlo ripararla ripararmi stringe lamine gattonare gattona orientare orientarli orientarmi
    orientarsi orienti brasile materie regalano tagliano conti conto candy buche buca mucchi
    meccanismo meccanismi profuma profumano avanza avanzano apparecchi apparecchio leggiamo
  `,
  pt: `
    alex alinha anima animada animado animados animam animamos animas anime animo apara aparafusado aparam aparamos aparar aparei aparo arranjou
    arruma arrumada arrumado arrumados arrumam arrumar arrume arrumo banquete baralha baralham barata barato biologica biologico biologicos bolso
    bolsos bomba bombas burra calcada calcadas caminha caminhas caramelo carater carrega carregada carregado carrego carrinho carrinhos castanho
    castanhos celula celulas cerca cercado checar cheia cheias cheio coberta coberto cobra cobrar cobras cobrir coleira colhida colhido compra
    comprada comprado compramos comprando comprida compridas comprido compridos congelada congelado consolo corre correm correndo corrente correu
    desmonta desmontada desmontado desmontados desmontagem desmontamos desmontar desmontavel desmonto desportista dominar dupla duplo duplos
    empilhaveis empilhavel empregada empregado empregados endoscopia entregaram entrego entregue escutar escute escutei escutem escuto escutou
    estacionada estacionado estaciono estrada estradas farsa fatura faturas ficha fisico fisicos forma formada formado formar forrar greg guincha
    guincham guinchar harper insuflado insuflavel lanche lanches laranja leito livrar livre livres louca loucas louco loucos maca maio mancha manchada
    manchado manga mantem mantenho manter mantida mantido menor menores mente mentes menti mentir mentira mentiu milhas milho miss misseis molho
    objetivo objetivos opera operada operado operadora operadoras operam operar operaram operarem ovelha park parker passa passada passadas passado
    passados passam passamos passando passar passara passaram passava passo pensamos pensar pensei penso pensou planta portaria porteira porteiro
    porter porto portos pratica praticando privada privado quimico quimicos quintas rastos receita receitas regado roman romano romanos russia saia
    secretaria segura seguro serra serve sobretudo soldado soldados telefonar telefonou tendo tens tenso termos terra tesouro testemunho traga tragam
    trago trancada trancado trancar transportar transporto vinha vinham zumbi zumbis
    com explico come comem comer revisto revistos passem passe aquece aquecem aquecer apita apitar explica explicam explicar novela novelas chavinha
  `,
  nl: `
    aankleden afmeten bakker banks buurtgenoten chip dichter dorpsgenoten engel engelen erboven fietspad gemeten gestreken heks hoede houten
    huisvrouw japan klasgenoten kleden kleinigheidje klere knuffelen koers koopje koper kunststof leeftijdsgenoten lets lift liften meeneemt
    ontbreken opmeten propere pullen schakel schakelen schepen sloot spulletjes stadsgenoten steek steken storten stortte studente telefoontje tocht
    toppers uitgemeten uitproberen versleten
    bandjes bloempje stuifmeel voorschot
  `,
  tr: `
    alex alirim arap araplar arda ardi ardinda ardindan arti atar atarim aynen aynisi aynisindan aynisini aynisinin balo batida batisi batiya bazen
    bazilar bazilari bazilarina bazilarini bazinda bazisi beri bire birileri birilerinde birilerinden birilerine birilerini birilerinin birileriyle
    birim birimi birimiz birimize birimizin birinde birinden biriniz birisinde birisinden birisine birisini birisinin birisiyle biriyle birlerini
    biten bitim bitimi boy boylari boylarinda boyu boyum boyun boyuna boyunda boyundan burda burdan cal calan calar calim calin calinan calis calmak
    cam camda camdan cami camin camini camlar camlari camlarin camlarini camli capi capinda cati catida catilar catimiz catinin catisi catiya cekilir
    ciftler cikti ciktik ciktim ciktin dana danayi dikti donerim doneriz donerse donerseniz donersin donersiniz durum duruma durumda durumdan durumla
    durumlar durumlarda durumlari durumu durumum durumumuz durumun durumuna durumunu durun ege egede eris erisen erisim erisimi fari farlar farlari
    fon fonu form formlari formu geceligine gide gidi gidin gozlem gulen guven guvende guvenerek guvenilir guveniyorum guvenle guvenli hacim haki
    hakim hakimi hal halam halami halamin halde haldeyim hale halen hali halim halimiz halinde halinden haline halini haliyle haller halleri harcama
    harcamak harcamalar harun hava havada havadan havalar havale havaleyle havali havanin havasi havaya kaba kabi kabim kabina kafe kafede kafeye kala
    kale kalim kalite kaliteli kalitesi kaplar kaplari kas kasa kasada kasalar kasam kasanin kasasi kasaya kasim kasimda kasimin kayin kayinim
    kayinimin kaza kazada kazasi kazayla kazi kes kesim kesin kesinlikle keske keskin kirdim kol kole kollarini kolu kolum kolumda kolumdan kolumu
    kolun kolunu kor kore koru koruma kos kosedeki kosesinde kosesindeki kosesine koseye kosun kotu kotusu kotuye koyde koydeki koyden koye koyu koyum
    koyume koyumuz kufe kumandan kura kurasi kurum kuruma kurumlar kurumu kurumun kutuphane kutuphanede kutuphanesi kutuphaneye kuzen kuzeni kuzenim
    kuzenime kuzenimin kuzenler kuzey kuzeye leke lekeler lekesi lekeyi mal mali malim malin mallari malum masum may merdivenden merdivenlerden
    merdivenli mezun mezunu mezunum mezunuyum monte neye neyi neyim neyin nisanlim nisanlimin noeller ocakta parka pati patili patisi pis planda
    planim planimiz planlar roma sakini sal salata salim san sana saniye saniyede sansa sansi sansim sansimi sansini sansli sapa sapi sara sari sarti
    sartim sartiyla seri serin sini sivi sopa sopalar sopasi sordu sorduk sordum sordun sormak sular sulari sulu sus susan susmak susun taha tak taki
    takimin takin tavan tavana tavanda tavandan tavani tazeler tazesi telefonla tepe tepede tepesi tepesinde tepeye tik tiki tok toku turlar turler
    turlerde tut tutacagim tutan tutum tutumu tutun tuvalet tuvalete tuvaleti umrumda umrunda utulu uyum uyumak uyumaya yasa yasam yasama yasami
    yasamin yasi yasim yasimda yasimdan yasina yasinda yasindaki yasindan yasindayim yasini yasiniz yaslar yaslarda yaslari yaslarinda yazili yila
    yilimiz yilimizin yillarin yiyecegim yiyecegiz yogun yogunlugu yogunluk yogunum yunan zara
    borc borca borclar borclari borclarim borclarimi borcu borcum borcumu borcumuz borclu catidan catidaki catiyi kapisina kapisinda
    kapisindan kapiniz kapinizi kapimi kapima kapimda kapiya kapida kapidan kapan kapani kapanlar kapanlarim
    kapanip kapandi kabin kabinde kabine kupe kupem kupemi kupemin kupeler kupesi kupeyi koluma kolumun kollar kollarim kolunda koluna kollari
    gidenler gidenlerin gidenlere gidenleri gidilir gaz gazi gazini gaza gazci lekesini lekesine lekeli lekelendi tutanlar tutanlarla alcam alicam
    alcaz sildim sildi sildik silsin sileyim haklari haklariniz haklarimiz haklarini hakkim hakkimi hakkimiz kumas kumasi kumasini kumastan
    kumaslari koseden koselere koseler koseyi kosesi sirke sirkesi sirkeleri kece kecesi fonum fonumuz kaynakca kaynakcasi kombin kombini kombinler
    basarim basarimi basari basarili basardi basardiniz basardik satirlar satiri satirlari sapini sapli sarkti temassiz tasim coktu karate karatti
    pileleri keser yasli meseden serpil
    yerime yerine yerinde yerinize yoga yogam yogaya yogada kesimi kesim kayisi kayis icecegini icecegim icecek evinde evinizde cakan kasete kaset kasetleri lime yemlerini yigin yiginlar yikama yikamak yikamaya yikamasi yikasin yikasam kolunun
  `,
  ar: `
    اجر اجره اجري ازعاج اعلام افكار اماكن انجيلا ايميل بابا بالمايه ببساطه بجيب بدايه بدل بدلا بدلها بدلي برتقالي بروكلين بري بريه برييه بساطه بساعات
    بستني بسكر بسكن بشيل بعدها بمكان بهما بواب بوني بيري بيضا بيكي بيلي تذكر تذكري تذكرين تربي تربيه تركه تسال تقضي تمشي تنسي توبي تومي توني تينا ثري
    جامعات جامعه جامعي جامعيه جبال جنسي جوزك جوزه جوزها جوزي جيب جيبك جيبلي جيبه جيبها جيبي جيمي حبلي حرف حساب حسابات حسابي حفاظ حمي خدمات خدمتكم
    خدمتي خدمه خشبي خشبيه خضرا خطاب داري دقايق دقيقه دمي دوله دوليه رسمي رسميه روبي روبين روزي ريك زهري زوركم زورنا زين ستارك ستر سترك ستري سخريه سطح
    سكان سكرها سكري سيبه سير سيرتي سيره سيم سيمون شرب شربنا شرف شرفكم شرفنا شعرك شعره شعرها شعري شغال شغاله شمسي شيلا شيله شيلها شيلو صبحي صحفي صوفي
    صين طاب طايرات طايره طرح ظروف ظروفي عده عريض عريضه غريب غريبا غريبه فاز فرانك فرسان فكره فكري فورد فورمان فيكي فينس قابلته قابله قدوم قرف قرفان
    قطاع كارا كارثه كارين كاميرون كانوا كانون كبري كبيرا كتابه كثير كحلي كرس كروز كري كليا كليه كما كنز كهربايي كهرباييه كوريا كوين لدقيقه لديك لساعات
    لعده لكما لكنك للسخريه لمكان لهما لورد ماي مايا مايه مايو محك مرا مراتك مراته مراتي مركبه مكان مكانك مكانكم مكانه مكانها مكاني مكتبه مكونات منستني
    مونا مونك مونيكا مليان مليانه ميدان ميزات نادر نادرا نادره نفق نملك نولان هاتفيه هما هوك واتساب والداي والديك وبعدها وجب وردنا وردي وسيم
    كلام كلامه كلامها كلامي بحمي دهنا دهناها
  `,
};
