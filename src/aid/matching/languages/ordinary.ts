/**
 * Common words whose stems or bare letters are those of some term: "podía" is no stage ("podio"), "biriyle" no beer ("bira"). Folded;
 * they are a term only where a file of concepts spells it just so.
 */
export const ORDINARY: Readonly<Record<string, string>> = {
  fr: `
    amene amenes amenez amenons appliquer bail basique basiques bassin batteries boule buffett collectif collectifs collection collections collective
    collectives coller commission conge conges conserve conserver coucher cousin cousins croissante croissantes dessert desserts devoir echec economie
    economies emploie emploient employer etabli etablie etablies etablir etablis etablit expose exposes fauche fauchee fauchees fauches fondu fondus
    gardien gardienne gardiens geographique geographiques grille grillee grilles impression latine latines local locale locales lutte lutter mail
    mails marron masse modele modeles opere operee operees operer operes oreille oreilles paquet paradis park physiques pile plaide plancher plonger
    portaient portait portant poupe ramene rejet remise repasse repasses reprise reprises russie separation souffle souffles souri tchequie telle
    telles tels tente tenter turquie
  `,
  en: `
    animated archive archived brass breakfast bubble canvas ceramic cycles developed downstairs drinking economic electricity email emails form formed
    forming holy improve improved improves improving internal invitation lace lifted link linked linking magnetic mates mechanical mechanism
    mechanisms mobility nail oliver overall painted parked physical picture present presented presenting preserve preserved record recorded recorder
    recording removal removed retrieved riding runs score scored spec statistical storing strap strings sweet thermal trainer treat treated turkey
    walker washed watched weight wired wrap wrapped yard yards
  `,
  es: `
    alex americano americanos apagada apagado asistente asistentes bote botes camina caminando capaces capaz cazador cazadores celos celula celulas
    china cintas cobra cobramos cobran cobrar cobras cobro comico comodo comodos congelada congelado conservar corre corro cuadrada cuadradas cuadrado
    cubierta cubierto cuenta cuento cumplido cumplimos cumplir cumplo dallas desmonta desmontable desmontables desmontada desmontadas desmontado
    desmontados desmontar desmonto despertado diane duele duelen empleada empleadas empleado empleados entrada factura fines generales granada grave
    graves guardo mandado manten media menor menores mensual mensuales mente mentes mentido mentir opera operada operado operar ordenada ordenado park
    parker pasa pasas pendiente piensa piensan piensas piense piensen pienses podia podian podias ponia ponian ponias practica puerto puertos quedado
    rastrear rastros romano romanos sargento segura seguro soldado soldados trajo trono venda vendan vestida vestidas
  `,
  de: `
    absprechen abziehen angeles aufnehmen ausmessen auspacken backer bande baumwolle bestelle betrugen bushaltestelle collier deck einpacken eis
    fahren filme fischen fischer fullen gebeten gelande gemessen halfte haltestelle hamburg hange hangen horte horten jack jacks kenntnisse klebe
    kleben klebt kohle kunststoff lache lachen lachst leite leiten lift mass masse maus messe messen oliver orange platte platzmangel posten probiere
    rechne rechnen reise reisen route sage sagen schien schneide schneiden schneidet sieben spater spinnst sprach steige steigen stille store susse
    sussen susser tabletten traue trauen turner verreise verreisen versand walker wasser wecken weinen weinst west westen wiegen wind wische wischen
    zeitmangel zeug zeugnis zwingen
  `,
  it: `
    accetta accettano accettare accettata accettato accetti accettiamo accetto alex allora asciuga asciugare asciugo ascolta ascoltare ascoltate
    ascoltato ascolti bocca busta buste calci cancellare cancellata cancellato carica caricare caricato carico cassetta cassette cella chiese circa
    colin collo commissione composta composto coperti coperto coppia coppie corre corri corro costruzione dolce economica economiche economici
    economico falco farsi favolosa favoloso fisici fisico force fornire fornita fornito garantire garantita garantito genero impiegati impiegato leggi
    lisce lisci liscia livelli livello marrone marroni mente menti mentire mentito mento messe messi messo morso mucchio olivia pancia park pesca
    pesce peste pianto piatta piatte porre portano portare portata portate portati portato portava porti portiamo porto pratica pratici pratico
    quadrata quadrati quadrato regalata regalate regalati regalato rivisto roman russia salvi scopare scopata scopato scopi scopo scura scure scuri
    scuro separata separate separati separato separazione soffitto spese speso staff svegli svegliare svegliarsi svegliata svegliati svegliato sveglio
    tasso telefonate telefonato torto vestita vetro
  `,
  pt: `
    alex animada animado animados animo arranjou banquete barata barato bolso bolsos bomba bombas burra calcada caminha caminhas carater carrega
    carregada carregado carrego carrinho carrinhos castanho castanhos celula celulas cerca cercado checar cheia cheias cheio coberta coberto cobra
    cobrar cobras cobrir compra comprada comprado compramos comprando comprida compridas comprido compridos congelada congelado consolo corre correm
    correndo corrente correu corro desmonta desmontada desmontado desmontados desmontar desmontavel desmonto dominar dupla duplo duplos empregada
    empregado empregados escutar escute escutei escutem escuto escutou estrada estradas explica explico farsa fatura faturas forma formar greg harper
    lanche lanches leito livrar livre livres louca loucas louco loucos maio mancha manchada manchado manga mantem mantenho manter mantida mantido
    menor menores mente mentes menti mentir mentira mentiu milhas miss misseis objetivo objetivos operada operado operar park parker passa passada
    passadas passado passados passam passamos passando passar passara passaram passava passo penso portaria porteira porteiro porter porto portos
    privada privado roman romano romanos secretaria segura seguro sobretudo soldado soldados telefonar telefonou tens tenso termos tesouro trancada
    trancado trancar vinha vinham zumbi zumbis
  `,
  nl: `
    aankleden bakker banks buurtgenoten chip dichter engel engelen erboven gemeten heks hoede houten japan kleden klere knuffelen koers koper
    kunststof lets lift liften meeneemt ontbreken propere pullen schakel schakelen schepen sloot steek steken storten stortte studente telefoontje
    tocht toppers uitproberen
  `,
  tr: `
    alex alirim atar atarim aynen aynisi aynisindan aynisini aynisinin balo bazen bazilar bazilari bazilarina bazilarini bazisi beri bire birileri
    birilerinde birilerine birilerini birilerinin birileriyle birim birimi birimiz birinde birinden biriniz birisinde birisinden birisine birisini
    birisinin birisiyle biriyle biten boy boylari boylarinda boyu boyum boyun boyuna boyunda boyundan burda burdan cal calan calar calinan calis
    calmak cam camda camdan cami camin camini camlar camlari camlarin camlarini camli capi capinda cati catida catinin catiya cekilir ciftler cikti
    ciktik ciktim ciktin donerim doneriz donerse donerseniz donersin donersiniz durum duruma durumda durumdan durumla durumlar durumlarda durumlari
    durumu durumum durumumuz durumun durumuna durumunu durun form formlari formu geceligine gidin gozlem guven guvende guvenerek guvenilir guveniyorum
    guvenle guvenli hal halam halami halamin halde haldeyim hale halen hali halim halimiz halinde halinden haline halini haliyle haller halleri
    harcama harcamak harcamalar hava havada havadan havalar havanin havasi havaya kaba kale kalite kaliteli kalitesi kas kasa kasim kasimda kasimin
    kaza kazada kazasi kazayla kes kesin kesinlikle keske keskin kirdim kol kole kollarini kolu kolum kolumda kolumdan kolumu kolun kolunu kor kore
    koru koruma kos kosedeki kosesinde kosesindeki kosesine koseye kosun kotu kotusu kotuye koyde koydeki koyden koye koyu koyum koyume koyumuz
    kumandan kutuphane kutuphanede kutuphanesi kutuphaneye kuzen kuzeni kuzenim kuzenime kuzenimin kuzenler kuzey kuzeye mal mali masum may
    merdivenden merdivenlerden merdivenli mezun mezunu mezunum mezunuyum monte neye neyi neyim neyin nisanlim nisanlimin noeller ocakta parka pis roma
    sal salata salim san sana saniye saniyede sansa sansi sansim sansimi sansini sansli sara sari sarti sartim sartiyla seri serin sivi sordu sorduk
    sordum sordun sormak sus susan susmak susun tak taki takimin telefonla tut tutacagim tutan tutun tuvalet tuvalete tuvaleti umrumda umrunda utulu
    uyum uyumak uyumaya yasa yasam yasama yasami yasamin yasi yasim yasimda yasimdan yasina yasinda yasindaki yasindan yasindayim yasini yasiniz
    yaslar yaslarda yaslari yaslarinda yazili yiyecegim yiyecegiz yogun yogunlugu yogunluk yogunum yunan
  `,
  ar: `
    اجر اجره اجري ازعاج اعلام افكار اماكن انجيلا ايميل بابا بالمايه ببساطه بدايه بدل بدلا برتقالي بروكلين بري بريه برييه بساطه بعدها بمكان بهما بواب
    بوني بيري بيكي بيلي تذكر تذكري تذكرين تركه تسال تقضي تمشي تنسي توبي تومي توني تينا جامعات جامعه جامعي جامعيه جبال جنسي جيب جيمي حبلي حرف حساب
    حسابات حسابي حفاظ خدمات خدمتكم خدمتي خدمه خشبي خشبيه خطاب دقايق دقيقه دوله دوليه رسمي رسميه روبي روبين روزي ريك زهري ستارك ستري سطح سكان سير سيم
    سيمون شرب شرف شعرك شعره شعرها شعري شغال شغاله شيلا صحفي صوفي صين طاب طايرات طايره طرح ظروف ظروفي عده عريض عريضه غريب غريبا غريبه فاز فرانك فرسان
    فكره فكري فورد فورمان فيكي فينس قابلته قابله قدوم قرف قطاع كارا كارثه كارين كاميرون كانوا كانون كبري كبيرا كتابه كثير كحلي كروز كليا كليه كما كنز
    كهربايي كهرباييه كوريا كوين لدقيقه لديك لساعات لعده لكما لكنك للسخريه لمكان لهما لورد ماي مايا مايه مايو محك مركبه مكان مكانك مكانكم مكانه مكانها
    مكاني مكتبه مونا مونك مونيكا ميدان نادر نادرا نادره نفق نملك نولان هاتفيه هما هوك واتساب والداي والديك وبعدها وردي وسيم
  `,
};
