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
  `,
  en: `
    animated archive archived bobs booked booking brass breakfast bubble canvas ceramic cycles developed downstairs drinking economic electricity
    email emails formed forming holy improve improved improves improving inflatable inflated internal invitation ironed lace lifted link linked
    linking magnetic mates mechanical mechanism mechanisms mobility nail oliver overall painted parked physical picture present presented presenting
    preserve preserved pulled pulling pulls record recorded recorder recording removal removed retrieved riding runs score scored screwed spec
    statistical storing strap strings sweet tatty thermal trainer treat treated turkey varnished walker washed watched weight wired wrap wrapped yard
    yards
  `,
  es: `
    alex americano americanos apagada apagado aparcada aparcado aparcados aparco asistente asistentes biologica biologico biologicos bote botes
    camina caminando capaces capaz cazador cazadores celos celula celulas china cintas cobra cobramos cobran cobrar cobras cobro comico comodo
    comodos congelada congelado conoce conoceis conocemos conocen conoces conozco conservar corre correos cuadrada cuadradas cuadrado cubierta
    cubierto cuenta cuento cumplido cumplimos cumplir cumplo dallas deportista deportistas desmonta desmontable desmontables desmontada desmontadas
    desmontado desmontados desmontaje desmontar desmontarla desmontarlas desmontarlo desmontarlos desmonto despertado diane duele duelen empleada
    empleadas empleado empleados encerado enchufada enchufado entrada escayolada escayolado factura fines fisico fisicos generales granada grave
    graves guardo manda mandad mandadme mandadnos mandado mandame mando manten media menor menores mensual mensuales mente mentes mentido mentir
    naranja opera operada operado operar ordenada ordenado park parker pasa pasas pendiente piensa piensan piensas piense piensen pienses planchada
    planchadas planchado planchados podia podian podias ponia ponian ponias practica puerto puertos quedado quimico quimicos rastrear rastros
    recogida recogidas recogido recogidos romano romanos sargento segura seguro soldado soldados trajo transporta transportar transporto trono venda
    vendan vestida vestidas
  `,
  de: `
    absprechen abstellen abziehen adressen angeles aufnehmen ausmessen auspacken backer bande baumwolle baustelle bedurfnisse bekenntnisse bestelle
    betrugen bushaltestelle collier darstellen deck einpacken eis ersparnisse fahren filme fischen fischer fullen gebeten gebugelt gebugelte gelande
    gemessen halfte haltestelle haltestellen hamburg hange hangen horte horten jack jacks kenntnisse klebe kleben klebt kohle kunststoff lache lachen
    lachst leite leiten lift mass masse maus messe messen mitgekommen nachlassen notenkenntnisse oliver orange pflegekind platte platzmangel posten
    probiere rechne rechnen reise reisen route sage sagen schien schneide schneiden schneidet schnittstelle sieben spater spinnst sprach steige
    steigen stille store susse sussen susser tabletten tagesstelle traue trauen turner umstellen ungestort verhaltnisse vermessen verreise verreisen
    versand verstort vorkenntnis vorkenntnisse vorkenntnissen walker wasser wecken weinen weinst west westen wiegen wind wische wischen zeitmangel
    zeug zeugnis zeugnisse zustellen zwingen
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
  `,
  pt: `
    alex animada animado animados animo apara aparafusado aparam aparamos aparar aparei aparo arranjou banquete barata barato biologica biologico
    biologicos bolso bolsos bomba bombas burra calcada caminha caminhas carater carrega carregada carregado carrego carrinho carrinhos castanho
    castanhos celula celulas cerca cercado checar cheia cheias cheio coberta coberto cobra cobrar cobras cobrir colhida colhido compra comprada
    comprado compramos comprando comprida compridas comprido compridos congelada congelado consolo corre correm correndo corrente correu desmonta
    desmontada desmontado desmontados desmontagem desmontamos desmontar desmontavel desmonto desportista dominar dupla duplo duplos empilhaveis
    empilhavel empregada empregado empregados escutar escute escutei escutem escuto escutou estacionada estacionado estaciono estrada estradas farsa
    fatura faturas fisico fisicos forma formada formado formar greg harper insuflado insuflavel lanche lanches laranja leito livrar livre livres louca
    loucas louco loucos maio mancha manchada manchado manga mantem mantenho manter mantida mantido menor menores mente mentes menti mentir mentira
    mentiu milhas miss misseis objetivo objetivos opera operada operado operar park parker passa passada passadas passado passados passam passamos
    passando passar passara passaram passava passo pensamos pensar pensei penso pensou portaria porteira porteiro porter porto portos privada privado
    quimico quimicos regado roman romano romanos russia secretaria segura seguro sobretudo soldado soldados telefonar telefonou tendo tens tenso
    termos tesouro testemunho trancada trancado trancar transportar transporto vinha vinham zumbi zumbis
  `,
  nl: `
    aankleden afmeten bakker banks buurtgenoten chip dichter dorpsgenoten engel engelen erboven fietspad gemeten gestreken heks hoede houten
    huisvrouw japan klasgenoten kleden kleinigheidje klere knuffelen koers koopje koper kunststof leeftijdsgenoten lets lift liften meeneemt
    ontbreken opmeten propere pullen schakel schakelen schepen sloot spulletjes stadsgenoten steek steken storten stortte studente telefoontje tocht
    toppers uitgemeten uitproberen versleten
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
    مونا مونك مونيكا ميدان ميزات نادر نادرا نادره نفق نملك نولان هاتفيه هما هوك واتساب والداي والديك وبعدها وجب وردنا وردي وسيم
  `,
};
