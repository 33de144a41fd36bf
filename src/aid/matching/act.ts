import type { ConceptKind } from "./concepts.ts";

/** What somebody would do with a thing, or wants done. */
export type Act = "thing" | "repair" | "lesson" | "service" | "partner";

const TRIGGERS: readonly (readonly [Act, RegExp])[] = [
  [
    "repair",
    /\b(?:repar\w*|depannage|rafistol\w*|bricoler|reviser|retaper|remettre en etat|rep|fix|fixes|fixing|fixed|repair\w*|mend|mends|mending|restore|service my|look at my|jeter un oeil|remonter|arregl(?:ar|o|e)|reparier\w*|ripar(?:are|o|azione)|consert(?:ar|o|a)|arranjar|herstel\w*|tamir\w*)\b/,
  ],
  [
    "lesson",
    /\b(?:cours|lecons?|apprendre|apprends|apprenne|apprend|enseign\w*|initi(?:er|ation)|prof|profs|professeur|montrer comment|expliqu\w*|explain\w*|show (?:me|us|her|him|you) how|shows? how|lessons?|never learn\w*|teach\w*|learn\w*|tutor\w*|tuition|class|classes|course|conversation|debutante?s?|debuter|beginners?|coaching|instructor|clases|aprender|aprendo|ensen(?:o|ar)|unterricht\w*|lernen|lerne|nachhilfe|lezioni|imparare|insegn(?:o|are)|aulas|ensino|lessen|leren|bijles|lesgeven|ogren\w*|dersi|dersleri|practi[sc]e|pratiquer|progresser|ameliorer|improve)\b/,
  ],
  [
    "partner",
    /\b(?:partenaires?|jouer|joueurs?|ensemble|avec moi|compagnons?|copain de|copine de|se joindre|partners?|budd(?:y|ies)|playmates?|play|players?|playing|opponents?|adversaires?|club|together|with me|join (?:me|us)|companions?)\b/,
  ],
  [
    "service",
    /\b(?:installer|installe|poser|pose|peindre|nettoyer|nettoyage|laver|accorder|transporter|transport|monter|montage|accrocher|garder|deplacer|livrer|install|fit|tune|clean|cleaning|wash|paint|set up|setting up|carry|assemble|deliver|transporting|configure|configurer|parametrer)\b/,
  ],
];

const BROKEN =
  /\b(?:en panne|casse[es]{0,2}|foutue?|hs|ne (?:marche|fonctionne|demarre|s'allume|allume) (?:plus|pas)|marche (?:plus|pas)|fonctionne (?:plus|pas)|en rade|bloquee?s?|creve[es]{0,2}|broken|broke|broke down|not working|doesn't work|does not work|stopped working|won't (?:start|turn on|work)|out of order|needs? fixing|dead|died|gave up|est morte?|a rendu ame|a rendu l'ame|faulty|kaput)\b/;

/** Lending says that it is about a thing, whatever else is said; giving may be of lessons, or a hand. */
const LENDS =
  /\b(?:pret(?:e|er|ez|ons|erais|erai|erait)?|emprunt\w*|prest(?:o|ar|are|amos)|leih\w*|verleih\w*|ausleihen|empresto|emprestar|lenen|leen|uitlenen|odunc|lend|lending|borrow\w*|loan|utiliser une?|use (?:one|yours|your))\b/;
const GIVES =
  /\b(?:donn(?:e|er|ons|ez|erais|erai)|recuperer|recupere|debarrasse|offr(?:e|ir)|cede|give|giving|free to|get rid|regal(?:o|ar|are)|verschenke\w*|dou|weggeven)\b/;

/** The acts that a stretch of text speaks of; words as they are in `Word.folded`, one space apart. */
export function actsIn(text: string): ReadonlySet<Act> {
  const acts = new Set(TRIGGERS.filter(([, pattern]) => pattern.test(text)).map(([act]) => act));
  if (LENDS.test(text) || (acts.size === 0 && GIVES.test(text))) acts.add("thing");
  return acts;
}

export const isBroken = (text: string): boolean => BROKEN.test(text);

/** What is meant where nothing says so. A skill may be taught or lent a hand with: it goes with all. */
export const usualActs = (kind: ConceptKind): readonly Act[] =>
  ({
    object: ["thing"] as const,
    place: ["thing"] as const,
    service: ["service"] as const,
    event: ["partner"] as const,
    skill: [],
    context: [],
  })[kind];

/** Whether an offer's acts answer a need's: a lesson is not a loan. What is left open goes with all. */
export const compatible = (need: ReadonlySet<Act>, offer: ReadonlySet<Act>): boolean =>
  need.size === 0 || offer.size === 0 || [...need].some((act) => offer.has(act));

const CLOSED =
  /\b(?:c'est (?:bon )?trouve|est trouve|(?:j'ai|ai|avons) trouve (?!des?\b|un|une|ce)|deja trouve|trouve merci|plus dispo(?:nible)?s?|deja (?:donne|pris|partie?|vendu|prete)[es]{0,2}|est parti|annule|resolu|no longer available|found (?:one |it )?thanks|found one|sorted (?:now )?thanks|already (?:gone|found|given|taken|lent|sorted)|now gone|all gone|has gone|is gone|been taken|sold|solved)\b/;

const UNNEEDED =
  /\b(?:plus besoin|plus necessaire|no longer need(?:ed)?|not needed any ?more|don't need (?:it|one|this) any ?more)\b/;

/** Ends a need; of an offer it says why it is given away. */
export const isUnneeded = (text: string): boolean => UNNEEDED.test(text);

/** "Found, thanks": nothing is asked or offered any more. */
export const isClosed = (text: string): boolean => CLOSED.test(text);

const SELLS =
  /(?<!pas )(?<!not )\b(?:a vendre|je vends|vends|vend|vendre (?:mon|ma|mes|notre)|for sale|selling|i sell|asking price|a saisir|prix ferme)\b/;
const PRICE = /\b\d{1,5} ?(?:€|eur|euros|chf|£|\$|pounds)|[€£$] ?\d/;
const NOT_A_PRICE =
  /caution|deposit|valeur|worth|\/ ?h|par heure|per hour|hour|heure|essence|petrol|participation|frais|share/;

export const isSeller = (text: string): boolean => SELLS.test(text);

/** An offer for money: a thing with a price, unless the money is a deposit, petrol or by the hour. */
export const isSelling = (text: string): boolean =>
  SELLS.test(text) || (PRICE.test(text) && !NOT_A_PRICE.test(text) && !LENDS.test(text));
