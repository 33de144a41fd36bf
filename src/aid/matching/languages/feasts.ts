import type { Mark } from "./language.ts";

const MONTHS = {
  easter: [3, 4],
  pentecost: [5, 6],
  spring: [4, 5],
  labour: [5],
  summer: [7, 8],
  autumn: [10, 11],
  christmas: [12, 1],
  winter: [12, 1, 2, 3],
  carnival: [2, 3],
} as const;

type Feast = keyof typeof MONTHS;

/** Feasts and holidays that come at the same time every year, by language; those that wander through the year are no time. */
const FEASTS: Readonly<Record<string, Partial<Record<Feast, string>>>> = {
  ar: {
    easter: "فصح, لفصح, شم نسيم",
    pentecost: "عنصره",
    summer:
      "عطله صيف, عطله صيفيه, بعطله صيف, بعطله صيفيه, اجازه صيف, اجازه صيفيه, باجازه صيف, عطله كبيره",
    autumn: "عطله خريف, عطله خريفيه, بعطله خريف",
    christmas: "كريسماس, كرسمس, ميلاد مجيد, راس سنه, براس سنه, لراس سنه, راس عام, نويل",
    winter: "عطله شتا, بعطله شتا, عطله شتاء, بعطله شتاء, عطله شتويه, اجازه نصف سنه, اجازه نص سنه",
  },
  de: {
    easter:
      "ostern, osterferien, ostertage, ostertagen, ostersonntag, ostermontag, osterwochenende, osterurlaub, karfreitag, karwoche",
    pentecost: "pfingsten, pfingstferien, pfingstmontag, pfingstwochenende, fronleichnam",
    labour: "tag der arbeit",
    summer: "sommerferien, sommerurlaub, grosse ferien, grossen ferien",
    autumn: "herbstferien, allerheiligen, halloween",
    christmas:
      "weihnachten, weihnacht, weihnachtsferien, weihnachtstage, weihnachtstagen, weihnachtszeit, heiligabend, silvester, neujahr, jahreswechsel, zwischen den jahren",
    winter: "winterferien, skiferien, weihnachts und winterferien",
    carnival: "faschingsferien, karneval, fasching, fasnacht, krokusferien",
  },
  en: {
    easter: "easter",
    pentecost: "pentecost, whitsun, whit",
    spring: "may half term",
    labour: "may day",
    summer: "summer holidays, summer holiday, summer break, summer vacation, school summer",
    autumn: "autumn half term, october half term, autumn holidays, fall break, halloween",
    christmas:
      "christmas, xmas, boxing day, new year eve, new year day, over new year, for new year, at new year, nye, hogmanay",
    winter: "winter holidays, winter holiday, winter break, ski holiday, ski holidays",
    carnival: "february half term, pancake day",
  },
  es: {
    easter: "semana santa, pascua",
    pentecost: "pentecostes",
    labour: "primero de mayo",
    summer: "vacaciones de verano, vacaciones verano",
    autumn: "todos los santos, halloween",
    christmas:
      "navidad, navidades, nochebuena, nochevieja, ano nuevo, fin de ano, dia de reyes, noche de reyes, por reyes",
    carnival: "carnaval, carnavales, semana blanca",
  },
  fr: {
    easter: "paques",
    pentecost: "pentecote",
    summer:
      "grandes vacances, vacances ete, vacances d'ete, vacances scolaires ete, conges ete, vacances estivales",
    autumn: "toussaint, vacances automne, vacances d'automne, halloween",
    christmas:
      "noel, reveillon, nouvel an, jour de an, jour de l'an, saint sylvestre, fetes de fin, fin annee",
    winter: "vacances hiver, vacances d'hiver, vacances de ski",
    carnival: "vacances fevrier, vacances de fevrier, semaine de ski, mardi gras",
  },
  it: {
    easter: "pasqua, pasquetta, pasquali",
    pentecost: "pentecoste",
    labour: "primo maggio",
    summer: "vacanze estive, ferie estive, vacanze d'estate, vacanze estate",
    autumn: "ognissanti, halloween, vacanze autunnali",
    christmas:
      "natale, capodanno, vigilia di natale, vacanze natalizie, feste natalizie, natalizie, san silvestro, epifania, befana",
    winter: "vacanze invernali, vacanze di inverno",
    carnival: "carnevale, settimana bianca",
  },
  nl: {
    easter: "pasen, paasvakantie, paasweekend, paasmaandag, paaszondag, paasdagen",
    pentecost: "pinksteren, pinkstervakantie, pinksterweekend, pinkstermaandag",
    spring: "meivakantie, koningsdag",
    labour: "dag van de arbeid",
    summer: "zomervakantie, grote vakantie, bouwvak",
    autumn: "herfstvakantie, herfstverlof, allerheiligen, halloween",
    christmas:
      "kerst, kerstmis, kerstavond, kerstvakantie, kerstdagen, kerstverlof, oudjaar, oudejaar, oudejaarsavond, nieuwjaar, oud en nieuw",
    winter: "wintervakantie, wintersportvakantie",
    carnival: "krokusvakantie, krokusverlof, voorjaarsvakantie, carnaval",
  },
  pt: {
    easter: "pascoa",
    pentecost: "pentecostes",
    labour: "primeiro de maio",
    summer: "ferias grandes, ferias de verao, ferias do verao",
    autumn: "todos os santos, halloween",
    christmas: "natal, passagem de ano, passagem do ano, reveillon, ano novo, fim de ano",
    carnival: "carnaval",
  },
  tr: {
    easter: "paskalya*",
    pentecost: "pentekost*",
    summer: "yaz tatil*",
    autumn: "cadilar bayrami*",
    christmas: "yilbasi*, noel*, yeni yil*",
    winter: "somestr*, yariyil tatil*, kis tatil*",
    carnival: "karnaval*",
  },
};

const isFeast = (name: string): name is Feast => name in MONTHS;

/** The marks of a language with its feasts among the months: Easter is in March or in April. */
export function withFeasts(
  marks: Readonly<Record<Mark, string>>,
  tag: string,
): Readonly<Record<Mark, string>> {
  const all: Record<Mark, string> = { ...marks };
  for (const [name, words] of Object.entries(FEASTS[tag] ?? {}))
    for (const month of isFeast(name) ? MONTHS[name] : [])
      all[`m${month}`] = [all[`m${month}`], words].filter(Boolean).join(", ");
  return all;
}
