import { describe, expect, test } from "vitest";
import { between } from "./kit.ts";

describe("times", () => {
  test.each([
    [
      "apart",
      "fr perceuse à percussion pr dimanche",
      "tr Darbeli matkabım var, hafta içi ödünç verebilirim, hafta sonu işe götürüyorum",
    ],
    [
      "apart",
      "fr perceuse pour dimanche",
      "de Bohrmaschine zu leihen, am Wochenende brauch ich ihn selber",
    ],
    [
      "apart",
      "fr perceuse pour samedi",
      "de Bohrhammer zu verleihen, samstags brauche ich ihn selbst",
    ],
    [
      "apart",
      "de Bohrmaschine für Samstag gesucht",
      "fr Je prête ma perceuse, le week-end je m'en sers",
    ],
    [
      "apart",
      "de Bohrmaschine für Samstag gesucht",
      "fr Je prête ma perceuse en semaine, j'en ai besoin le week-end",
    ],
    [
      "apart",
      "de Bohrmaschine für Samstag gesucht",
      "en Drill to lend, I use it myself at weekends",
    ],
    [
      "apart",
      "de Bohrmaschine für Samstag gesucht",
      "en Happy to lend my drill, my husband needs it on Saturdays",
    ],
    ["apart", "de Bohrmaschine für Sonntag gesucht", "es Presto taladro, los findes lo uso yo"],
    [
      "apart",
      "de Bohrmaschine für Sonntag gesucht",
      "es Presto el taladro entre semana, el fin de semana lo necesito yo",
    ],
    [
      "apart",
      "de Bohrmaschine für Sonntag gesucht",
      "it Presto il trapano, nel weekend serve a me",
    ],
    ["apart", "de Bohrmaschine für Sonntag gesucht", "it Presto il trapano, la domenica lo uso io"],
    [
      "apart",
      "de Bohrmaschine für Sonntag gesucht",
      "pt Empresto o berbequim, ao fim de semana uso-o eu",
    ],
    [
      "apart",
      "de Bohrmaschine für Sonntag gesucht",
      "pt Empresto o berbequim, ao domingo preciso dele",
    ],
    [
      "apart",
      "de Bohrmaschine für Sonntag gesucht",
      "nl Boormachine te leen, in het weekend gebruik ik hem zelf",
    ],
    [
      "apart",
      "de Bohrmaschine für Sonntag gesucht",
      "nl Boormachine te leen, op zondag heb ik hem nodig",
    ],
    [
      "apart",
      "de Bohrmaschine für Dienstag gesucht",
      "tr Matkabımı hafta sonu ödünç verebilirim, hafta içi bana lazım",
    ],
    ["apart", "de Bohrmaschine für Sonntag gesucht", "ar بعير مثقاب، بالويكند بستعملها أنا"],
    ["apart", "de Bohrmaschine für Sonntag gesucht", "ar بعير مثقاب، يوم الأحد بحتاجه أنا"],
    [
      "meet",
      "de Bohrmaschine für Dienstag gesucht",
      "fr Je prête ma perceuse, le week-end je m'en sers",
    ],
    [
      "meet",
      "de Bohrmaschine für Dienstag gesucht",
      "en Drill to lend, I use it myself at weekends",
    ],
    ["meet", "de Bohrmaschine für Dienstag gesucht", "es Presto taladro, los findes lo uso yo"],
    [
      "meet",
      "de Bohrmaschine für Samstag gesucht",
      "fr Je prête ma perceuse, le week-end je ne m'en sers pas",
    ],
    [
      "meet",
      "de Bohrmaschine für Samstag gesucht",
      "de Bohrmaschine zu verleihen, am Wochenende brauche ich sie nicht",
    ],
    [
      "meet",
      "en Can I borrow a drill? I need it at the weekend",
      "de Bohrmaschine zu verleihen, am Wochenende",
    ],
    [
      "apart",
      "en Can I borrow a drill? I need it at the weekend",
      "de Bohrmaschine zu verleihen, unter der Woche",
    ],
    [
      "meet",
      "en Looking for a drill on Saturday, I need it in the morning",
      "fr Je prête ma perceuse le samedi matin",
    ],
    ["meet", "it Cerco trapano, mi serve domenica", "es Presto taladro los domingos"],
    ["apart", "it Cerco trapano, mi serve domenica", "es Presto taladro, los domingos lo uso yo"],
    ["meet", "tr Cumartesi matkap bana lazım", "fr Je prête ma perceuse le samedi"],
    [
      "meet",
      "nl Boormachine gezocht, ik heb hem zaterdag nodig",
      "fr Je prête ma perceuse le samedi",
    ],
    ["meet", "pt Procuro berbequim, preciso dele no sábado", "fr Je prête ma perceuse le samedi"],
    ["meet", "ar بدي مثقاب، بحتاجه يوم السبت", "fr Je prête ma perceuse le samedi"],
    [
      "meet",
      "de Bohrmaschine für Samstag gesucht",
      "en Drill to lend to whoever needs it at the weekend",
    ],
  ])("in use by its owner: %s, %s / %s", (expected, need, offer) => {
    expect(between(need, offer)).toBe(expected);
  });

  test.each([
    [
      "apart",
      "fr matelas gonflable pr la 1ere semaine d'août",
      "nl Tweepersoons luchtbed te leen door de week, maar niet op vrijdag en zaterdag",
    ],
    [
      "apart",
      "en Air bed needed for a week in August",
      "nl Tweepersoons luchtbed te leen, niet op vrijdag en zaterdag",
    ],
    [
      "apart",
      "de Luftmatratze für eine Woche gesucht",
      "fr Matelas gonflable à prêter sauf le week-end",
    ],
    [
      "apart",
      "de Luftmatratze vom 3. bis 15. August gesucht",
      "fr Matelas gonflable à prêter sauf le dimanche",
    ],
    [
      "apart",
      "de Luftmatratze für drei Nächte gesucht",
      "it Presto materasso gonfiabile, nel weekend lo uso io",
    ],
    [
      "apart",
      "es Colchón hinchable para una semana",
      "it Presto materasso gonfiabile, ma non il sabato",
    ],
    [
      "apart",
      "it Materassino gonfiabile per tutta la settimana di agosto",
      "en Air bed to lend, not on Fridays",
    ],
    [
      "apart",
      "pt Colchão insuflável para a primeira semana de agosto",
      "en Air bed to lend, only at weekends",
    ],
    [
      "apart",
      "tr Ağustosun ilk haftası için şişme yatak lazım",
      "en Air bed to lend, not on Fridays",
    ],
    ["apart", "ar محتاج فرشة هوائية لمدة أسبوع", "en Air bed to lend, not on Fridays"],
    ["apart", "nl Luchtbed gezocht voor een week", "de Luftmatratze zu verleihen, außer samstags"],
    ["apart", "en Air bed wanted for the weekend", "de Luftmatratze zu verleihen, außer samstags"],
    ["meet", "nl Luchtbed gezocht in augustus", "de Luftmatratze zu verleihen, außer samstags"],
    [
      "meet",
      "en Air bed needed in a week, one night",
      "de Luftmatratze zu verleihen, außer samstags",
    ],
    ["meet", "de Luftmatratze für eine Woche gesucht", "fr Matelas gonflable à prêter"],
    [
      "meet",
      "de Luftmatratze für nächste Woche Dienstag",
      "fr Matelas gonflable à prêter sauf le week-end",
    ],
  ])("a week, and days of it ruled out: %s, %s / %s", (expected, need, offer) => {
    expect(between(need, offer)).toBe(expected);
  });

  test.each([
    [
      "apart",
      "de Wer füttert über Ostern meine Katze?",
      "tr Ağustosun tamamında buradayım, komşuların kedisini beslerim",
    ],
    ["apart", "nl Wie geeft mijn kat eten in de zomervakantie?", "de Ich füttere Katzen im März"],
    ["apart", "fr Qui garde mon chat à la Toussaint ?", "en I can feed cats in August"],
    [
      "apart",
      "fr Qui garde mon chat pendant les grandes vacances ?",
      "en I can feed cats in November",
    ],
    [
      "meet",
      "fr Qui garde mon chat pendant les grandes vacances ?",
      "en I can feed cats in July and August",
    ],
    ["apart", "en Who can feed our cat over Christmas?", "it Accudisco gatti a luglio"],
    ["meet", "en Who can feed our cat over Christmas?", "it Accudisco gatti a gennaio"],
    ["meet", "de Wer füttert über Silvester meine Katze?", "nl Ik verzorg katten in december"],
    ["meet", "es ¿Quién cuida mi gato en Semana Santa?", "pt Cuido de gatos em abril"],
    ["apart", "es ¿Quién cuida mi gato en Semana Santa?", "pt Cuido de gatos em agosto"],
    ["apart", "it Chi mi tiene il gatto a Pentecoste?", "nl Ik verzorg katten in augustus"],
    ["meet", "it Chi mi tiene il gatto a Ferragosto?", "nl Ik verzorg katten in augustus"],
    ["apart", "pt Quem cuida do meu gato na passagem de ano?", "fr Je garde les chats en juillet"],
    ["apart", "tr Yılbaşında kedime kim bakar?", "fr Je garde les chats en juillet"],
    ["apart", "tr Yaz tatilinde kedime kim bakar?", "fr Je garde les chats en avril"],
    ["apart", "ar مين بيطعم قطتي بعطلة الصيف؟", "fr Je garde les chats en avril"],
    ["meet", "ar مين بيطعم قطتي برمضان؟", "fr Je garde les chats en avril"],
    ["meet", "ar بدي كيك لعيد ميلاد بنتي", "fr Je fais des gâteaux en juillet"],
    ["apart", "nl Kat verzorgen in de krokusvakantie", "en I can feed cats in June"],
    ["meet", "de Katze füttern in den Herbstferien", "en I can feed cats in October"],
  ])("feasts are in their months: %s, %s / %s", (expected, need, offer) => {
    expect(between(need, offer)).toBe(expected);
  });
});
