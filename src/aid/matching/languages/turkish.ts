import { CLOSING } from "./closing.ts";
import { DIMENSIONS } from "./dimensions.ts";
import type { Language } from "./language.ts";

export const turkish: Language = {
  tag: "tr",
  head: "last",
  behind: true,
  little: `
    acaba ama ancak artik ayni az bana bazi belki ben beni benim bir biri birisi biraz bize bizi
    bizim bu bunu buna burada cok cunku da daha de degil diye en falan fakat gibi hala hangi hani
    hatta hem her hic icin ile ise iste kadar ki kim kimi lakin madem mi mu musunuz misiniz musun
    nasil ne neden nerede o olan olarak oldu oldugu olur olursa olsa olsun ona onlar onu oyle sanki
    sen seni sey siz size sizi sizin sonra su tabii tum uzere uzeri var vardi ve veya ya yada yani
    yine yok zaten 2 3 4 iki uc dort buyuk kucuk yeni eski guzel iyi
  `,
  weak: `
    giden gidiyor gidiyorum gidecek birini birinin kapimiz acik komsuya evinize kendim takimi takim takima sakinlere sakinler parkta kursu kursuna kur
    bosta kalmasin bahcedeki bahcemdeki bahcemizdeki kose kosesi kosede kosesini
    ariyorum ariyoruz arayan arayanlar araniyor bulunur bulabilir gerek gerekiyor gerekli hafta
    haftasonu sonu iyi kimse kimsede komsu komsular komsum komsunun lazim lutfen merhaba merhabalar
    selam selamlar musait musaitim musaitseniz odunc ihtiyac ihtiyacim ihtiyacimiz ihtiyaci olanlar
    yardim yardimci edebilir edebilirim edebiliriz ederim ederiz eder verebilir verebilirim
    verebiliriz verecek veren veriyorum veriyoruz verilir vereyim vermek istiyorum istiyoruz isteyen
    isteyenler isterim isterdim istersen ister ucretsiz bedava tesekkurler tesekkur sagolun saolun
    yarin bugun pazartesi sali carsamba persembe cuma cumartesi pazar sabah sabahlari ogleden aksam
    aksamlari gece gun gunu gunleri saat ay yil acil rica simdi hemen evde evden ev alabilir
    alabilirsiniz alabilirim almak aliyorum satilik satiyorum lira tl kisi kisilik sey bozuk bozuldu
    calismiyor tamir onarim kullanmak kullanabilir kullanilmis ikinci el durumda temiz saglam haric
    disinda sadece yalnizca degil mahalle mahallede apartman apartmanda bina arkadas arkadaslar
    aranizda bilen var mi olan yapabilir yapabilirim yaparim yapar yapiyorum
  `,
  ordinary: "bez kase son bin on en pas bora top kale tas",
  ordinals: true,
  shortDays: "pzt|pt sal car per cum cmt|cts paz|pzr",
  ambiguousDays: "sal car per cum paz",
  numbers: "bir iki uc dort bes alti yedi sekiz dokuz on onbir oniki",
  marks: {
    ...CLOSING.tr,
    ...DIMENSIONS["tr"],
    but: "ama, fakat, ancak",
    ask: `
      ariyor*, araniyor, arayan, lazim, gerek, gerekli, gerekiyor, ihtiyac*, odunc alabilir*, odunc
      verebilir m*, verebilir mi*, verir misiniz, verebilecek, var mi, kimde, kim, birisi, biri,
      bilen var, isterim, istiyorum, istiyoruz, isterdim, lutfen, yardim eder, yardim edebilecek,
      yardimci olabilecek, edebilir mi, edecek, bulunur mu, rica, olan var, yapabilecek, acil,
      alabilir miyim, bakabilecek
    `,
    give: `
      veriyor*, verilir, vereyim, verilecek, ucretsiz, bedava, hediye, bagis*, vermek, dagit*,
      verebilirim, sahiplendir*, alabilirsiniz
    `,
    lend: `
      odunc, oduncu, odunc ver*, odunc al*, paylas*, kullanabilir*, kullandir*, emanet, gecici,
      odunce, oduncten
    `,
    sell: "satilik, satiyor*, satilir, satmak, fiyat, satis, siparis al*, avro, avroya",
    repair: `
      tamir*, onar*, onarim, yapistir*, dikebil*, elden gecir*, bakim yap*, duzelt*, lehim*, kurcala*, tutkal*, bakan olur, bakar misin, bakar misiniz, tamirci*
    `,
    lesson: `
      ders, dersi, dersleri, derse, dersler, ogrenm*, ogrene*, ogreni*, ogrend*, ogret*, kurs*, ozel ders, hoca, ogretmen,
      calistir*, anlat*, pratik, gelistir*, baslangic, yeni baslayan*, konusma pratigi, atolye,
      calismak istiyorum
    `,
    partner: `
      siz de gelin, sen de gel, bize katil, caliyoruz, calan var, arkadas, arkadasi, partner*, beraber, birlikte, oyna*, katil*, eslik*, rakip, oyuncu,
      oyuncular, ekip, takim, benimle, bizimle, yoldas
    `,
    service: `
      asar*, takar*, asabil*, takabil*, kur*, montaj*, boya*, temizl*, yika*, tasi*, nakliye, asma*, as, teslim*, ayarla*, akort*,
      bile*, yazdir*, cikti, cevir*, del*, baglant*, birlestir*, bakacak, bak, bud*
    `,
    care: "bak*, besle*, goz kulak, yem, mama, mamasi, tatil*, ilgilen*",
    broken: `
      bozuk, bozul*, calismiyor, calismayan, kirik, kirildi, kirilan, arizali, ariza*,
      patlak, patladi, tikal*, tikan*, damlat*, su kaciriyor, acilmiyor, sarj olmuyor, yirtik,
      yirtildi, sokuk, bitti, oldu gitti, cokt*, lastigi patla*,
      sigorta attiriyor, sigortayi attiriyor, sigorta atiyor, sigortayi atiyor, salteri attiriyor, salter atiyor, yandi, yanmis, isitmiyor, sogutmuyor, donmuyor, kapanmiyor, almiyor sarj, sarj tutmuyor, calismaz, calismaz oldu, calismaz hale, bozulan, bozulmus, bozuldu, bozulunca, kirilmis, koptu, kopmus, catlak, catladi, delik, delindi, patlamis, sizdiriyor, akitiyor, su akitiyor, ses yapiyor, duman cikiyor, arizalandi, gitti geldi, mefta oldu,
      sikisti, takildi kaldi, takilip kaliyor, inledi, sustu, vermiyor, yikamiyor, sikmiyor, bosaltmiyor, ogutmuyor, okumuyor, cekmiyor, basmiyor, tutmuyor, acilmadi, calismadi, calistiramad*, kapaniyor, donuyor mu, kasiyor, yavasladi, isinmiyor, yanmiyor, ses gelmiyor, goruntu yok, titriyor, hisirdiyor, gicirdiyor, sallaniyor, inmiyor, kalkmiyor, dondurmuyor, temassizlik, duman atiyor, stop ediyor, su damliyor, su geliyor, su sizdiriyor, su kaciyor, su birakiyor, otuyor, cizirdiyor, koptu, dustu kirildi, firladi, ip kopariyor, atlatiyor, geri kaliyor, durdu, hata veriyor, kendi kendine, bozuldu gitti, patir patir, kitlendi, kilitlendi, dagildi, ayrildi, sokuldu, yamuk, egrildi
    `,
    nomore: "artik",
    used: "yapam*, cikam*, edem*, kullan*, ihtiyac*, lazim, giy*, olmuyor",
    handy:
      "anlayan, anlar, anlarim, anliyorum, anlariz, elim yatkin, eli yatkin, elinden gelir, usta, ustasiyim, becerikliyim, iyiyim, iyi olan, becerikli",
    equipped:
      "olan biri, olan birisi, olan komsu, olan ve, olup, sahibi biri, olan bir komsu, olan kisi",
    owner: "kimde, kimin, olan var, varsa",
    doer: "kesecek, tasiyacak, takacak, asacak, yapacak, edecek, gelecek, alacak, goturecek, kuracak, kesebilecek, tasiyabilecek, takabilecek, yapabilecek, edebilecek, gelebilecek, alabilecek, goturebilecek, kurabilecek, sokecek, budayacak, surecek, delecek, delebilecek",
    relative: "biri, birisi, kisi",
    mine: "var, bende, bizde, benden, bizden, evde, kendi, kendimin, getiririm, benim, hazir, mevcut, makinem, makinemle",
    visit:
      "gelip, gelin, gelebilirsiniz, gelebilir, buyurun, buyrun, calisabilirsiniz, calisabilir, bekleriz, kullanmaya gelin",
    self: "ben, olarak, biz",
    working: "gece calis*, aksam calis*, cunku calis*, gece vardiya*",
    job: `
      arici*, asci*, avukat*, ayakkabici*, bahcivan*, berber*, boyaci*, cevirmen*, cilingir*, dadi*, dosemeci*, duvarci*, ebe*, elektrikci*,
      fizyoterapist*, fotografci*, hemsire*, kaynakci*, kuafor*, marangoz*, masoz*, muhasebeci*, sofor*, tamirci*, temizlikci*, tercuman*, terzi*,
      tesisatci*, veteriner*
    `,
    have: "benim, bizim, bende, bizde",
    purpose: "icin, diye, uzere",
    unpurpose: "ihtiyaci, olanlar",
    beside: `
      ile, yaninda, icinde, ustunde, altinda, yakin, dahil, karsiliginda, birlikte gelir, benden,
      bizden
    `,
    meanwhile: "iken, gelene kadar, olana kadar",
    and: "ve, veya, ya da, ile, hem, de, da",
    except: `
      haric, disinda, degil, yok, olmasin, istemiyorum, olmayan, almiyorum, yapmiyorum, bakmiyorum,
      hariciyle, olmadan, veremem, bakamam
    `,
    nay: "yok $, olmaz $, haric $, olmaz cunku, olmaz sig*",
    mild: "olmadan, yok",
    strict: "haric, disinda, olmasin",
    benign: `
      acil, onemli, sorun, uzak, problem, cok, sart, gerek, gerekli, aramiyor*, mesele, ucretli,
      vaktim, arabam, parali, mudur, fark etmez
    `,
    negatable: "sorun, problem, onemli, sart, mesele, acil, uzak, zor, dert",
    only: "sadece, yalnizca, yalniz",
    weather: "yagmur, yagmurlu, kar, tatil",
    mon: "pazartesi, pazartesileri, pazartesiye, pazartesiden, pazartesiyi",
    tue: "sali, salilari, saliya, salidan, saliyi",
    wed: "carsamba, carsambalari, carsambaya, carsambadan, carsambayi",
    thu: "persembe, persembeleri, persembeye, persembeden, persembeyi",
    fri: "cuma, cumalari, cumaya, cumadan, cumayi",
    sat: "cumartesi, cumartesileri, cumartesiye, cumartesiden, cumartesiyi",
    sun: "pazar, pazarlari, pazara, pazardan, pazari, pazar gunu",
    weekend: "hafta sonu, hafta sonlari, haftasonu, haftasonlari",
    workdays: "pazartesiden cumaya, hafta ici, haftaici, is gunleri",
    daily: "her gun, hergun",
    morning: "gunduz, gunduzleri, sabah*",
    afternoon: "gunduz, gunduzleri, ogleden sonra, ogleden sonralari, ogle",
    evening: "aksam*, is cikisi",
    night: "gece, gecesi, geceleri",
    m1: "ocak, ocakta, ocagin, ocaga",
    m2: "subat*",
    m3: "mart, martta, martin, marta",
    m4: "nisan, nisanda, nisanin, nisana",
    m5: "mayis*",
    m6: "haziran*",
    m7: "temmuz*",
    m8: "agustos, agustosta, agustosun, agustosa, agustostan",
    m9: "eylul*",
    m10: "ekim, ekimde, ekimin",
    m11: "kasim, kasimda, kasimin, kasima",
    m12: "aralik, aralikta",
    vague: "ocak, ekim, mart, aralik",
    until: "kadar, pazartesiye, saliya, carsambaya, persembeye, cumaya, cumartesiye, pazara",
    since: "beri, gecen",
    onward: "sonra, itibaren",
    upto: "once, kadar",
    today: "bugun, bu aksam, bu sabah",
    tomorrow: "yarin",
    overmorrow: "obur gun, ertesi gun",
    going: "gidiyorum, giden, gidecek, gidiyoruz, yola, koltuk, yer",
    own: "kendimin olsun, odunc degil, emanet degil",
    children: "cocuk, cocuklar, cocuklara, cocuklari, kizim, oglum",
    years: "yas, yasinda, yasindayim, yasimdayim, yasindaki, yil, yasina, yasindan, yaslarinda",
    months: "ay, aylik, ayda",
    many: "biz",
    lasting: "yildir, beri, deneyim, tecrube, boyunca",
    beginner:
      "sifirdan, hic bilmiyorum, baslangic, yeni baslayan*, a1, temel, hic calmadim, yavas tempo, yavas, sakin tempo, tempo yavas",
    advanced: "ileri, maraton, tempolu, b2, c1, c2",
  },
};
