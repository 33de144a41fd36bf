/**
 * Common words whose stems or bare letters are those of some term: "podía" is no stage ("podio"), "biriyle" no beer ("bira"). Folded;
 * they are a term only where a file of concepts spells it just so.
 */
export const ORDINARY: Readonly<Record<string, string>> = {
  fr: "",
  en: "",
  es: "fines podia",
  de: `
    absprechen abziehen angeles aufnehmen ausmessen auspacken bande baumwolle bestelle betrugen bushaltestelle collier deck einpacken eis fahre fahren
    fahrt filme fischen fischer fullen gebeten gelande gemessen halfte haltestelle hange hangen horte horten jack jacks kenntnisse klebe kleben klebt
    kohle kunststoff lache lachen lachst leite leiten lift mass masse messe messen oliver orange platzmangel posten probiere rechne rechnen reise
    reisen route sage sagen schien schneide schneiden schneidet spater spinnst sprach steige steigen stille store susse sussen susser tabletten traue
    trauen turner verreise verreisen versand walker wasser wecken weinen weinst west wiegen wind wische wischen zeitmangel zeugnis zwingen
  `,
  it: "",
  pt: "",
  nl: `
    aankleden banks buurtgenoten chip dichter engel engelen erboven gemeten heks hoede houten japan kleden klere knuffelen koers koper kunststof lets
    lift liften meeneemt ontbreken propere schakel schakelen schepen sloot steek steken storten stortte studente telefoontje tocht toppers uitproberen
  `,
  tr: `
    alex alirim atar atarim aynen aynisi aynisindan aynisini aynisinin balo bazen bazilar bazilari bazilarina bazilarini bazisi beri bire birileri
    birilerinde birilerine birilerini birilerinin birileriyle birim birimi birimiz birinde birinden biriniz birisinde birisinden birisine birisini
    birisinin birisiyle biriyle biten boy boylari boylarinda boyu boyum boyun boyuna boyunda boyundan burda burdan cal calan calar calinan calis
    calmak cam camda camdan cami camin camini camlar camlari camlarin camlarini camli capi capinda cati catida catinin catiya cekilir ciftler cikti
    ciktik ciktim ciktin donerim doneriz donerse donerseniz donersin donersiniz durum duruma durumda durumdan durumla durumlar durumlarda durumlari
    durumu durumum durumumuz durumun durumuna durumunu durun form formlari formu gidin gozlem guven guvende guvenerek guvenilir guveniyorum guvenle
    guvenli hal halam halami halamin halde haldeyim hale halen hali halim halimiz halinde halinden haline halini haliyle haller halleri harcama
    harcamak harcamalar kaba kale kalite kaliteli kalitesi kas kasa kasim kasimda kasimin kaza kazada kazasi kazayla keske keskin kirdim kol kole
    kollarini kolu kolum kolumda kolumdan kolumu kolun kolunu kor kore koru koruma kos kosedeki kosesinde kosesindeki kosesine koseye kosun kotu
    kotusu kotuye koyde koydeki koyden koye koyu koyum koyume koyumuz kumandan kutuphane kutuphanede kutuphanesi kutuphaneye kuzen kuzeni kuzenim
    kuzenime kuzenimin kuzenler kuzey kuzeye mal mali masum may merdivenden merdivenlerden merdivenli mezun mezunu mezunum mezunuyum monte neye neyi
    neyim neyin nisanlim nisanlimin noeller ocakta pis roma sal salata salim san sana saniye saniyede sansa sansi sansim sansimi sansini sansli sara
    sari sarti sartim sartiyla seri serin sivi sordu sorduk sordum sordun sormak sus susan susmak susun tak taki takimin telefonla tut tutacagim tutan
    tutun tuvalet tuvalete tuvaleti umrumda umrunda utulu uyum uyumak uyumaya yasa yasam yasama yasami yasamin yasi yasim yasimda yasimdan yasina
    yasinda yasindaki yasindan yasindayim yasini yasiniz yaslar yaslarda yaslari yaslarinda yazili yiyecegim yiyecegiz yogun yogunlugu yogunluk
    yogunum yunan
  `,
  ar: `
    اجر اجره اجري اعلام افكار اماكن انجيلا ايميل بابا بالمايه ببساطه بدايه بدل بدلا برتقالي بروكلين بري بريه برييه بساطه بعدها بهما بواب بوني بيري
    بيكي بيلي تذكر تذكري تذكرين تركه تسال تقضي تمشي تنسي توبي توني تينا جامعات جامعه جامعي جامعيه جبال جنسي جيب جيمي حبلي حرف حساب حسابات حسابي حفاظ
    خشبي خشبيه خطاب دقايق دقيقه دوله دوليه رسمي رسميه روبي روبين ريك زهري ستارك ستري سطح سكان سير سيمون شرف شغال شغاله شيلا صحفي صوفي صين طاب طايرات
    طايره طرح ظروف ظروفي عده عريض عريضه غريب غريبا غريبه فاز فرسان فكره فكري فورد فورمان فيكي فينس قابلته قابله قدوم قطاع كارا كارثه كارين كاميرون
    كانوا كانون كبري كبيرا كتابه كثير كحلي كليا كليه كما كنز كهربايي كهرباييه كوريا كوين لدقيقه لديك لساعات لعده لكما لكنك لهما لورد ماي مايا مايه
    مايو مركبه مكان مكانك مكانكم مكانه مكانها مكاني مكتبه مونا مونك ميدان نفق نملك نولان هاتفيه هما هوك واتساب والداي والديك وبعدها وردي وسيم
  `,
};
