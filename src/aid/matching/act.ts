import { fold } from "./words.ts";

/** What somebody would do with a thing, or wants done. */
export type Act = "thing" | "repair" | "lesson" | "service" | "ride" | "partner" | "sell" | "over";

const TRIGGERS: readonly (readonly [Act, RegExp])[] = [
  [
    "over",
    /\b(?:c'est trouve|trouve, merci|plus besoin|plus dispo(?:nible)?|deja (?:donne|trouve|pris)|no longer (?:needed|available)|found(?: one)?,? thanks|already (?:gone|found|given|taken))\b/,
  ],
  ["sell", /\b(?:a vendre|je vends|vends|for sale|selling|i sell)\b/],
  [
    "repair",
    /\b(?:repar\w*|depann\w*|rafistol\w*|fix(?:es|ing|ed)?|repair\w*|mend(?:s|ing)?|en panne|broken|ne marche plus|casse[es]?)\b/,
  ],
  [
    "lesson",
    /\b(?:cours|lecons?|apprendre|apprends|enseign\w*|initi(?:er|ation)|lessons?|teach\w*|learn\w*|tutor\w*|soutien scolaire|class(?:es)?|conversation)\b/,
  ],
  [
    "partner",
    /\b(?:partenaire|pour (?:courir|jouer) (?:avec|ensemble)|partner|buddy|play with|run with)\b/,
  ],
  [
    "ride",
    /\b(?:covoitur\w*|m'emmener|emmener|conduire|deposer|trajet|lift|ride|drive (?:me|you|someone|people)|car ?pool\w*)\b/,
  ],
  [
    "service",
    /\b(?:garder|garde d|babysit\w*|arroser|promener|s'occuper|nourrir|monter|installer|demenager|peindre|tondre|tailler|nettoyer|accompagn\w*|traduire|relire|water(?:ing)? (?:my|your|the)|walk(?:ing)? (?:my|your|the|dogs?)|look after|feed|mow|paint|assemble|translate|clean|hem|sew)\b/,
  ],
  [
    "thing",
    /\b(?:prete|preter|pretez|emprunt\w*|donne|donner|recuper\w*|lend|borrow\w*|give away|giving away|i have (?:a|an|some|two)|j'ai (?:un|une|des|deux))\b/,
  ],
];

/** The act that a text speaks of first in this order; undefined when its words leave it open. */
export function actOf(text: string): Act | undefined {
  const folded = fold(text.toLowerCase()).replaceAll("’", "'");
  return TRIGGERS.find(([, pattern]) => pattern.test(folded))?.[0];
}

const PAIRS: Readonly<Record<Exclude<Act, "over">, readonly Act[]>> = {
  thing: ["thing"],
  repair: ["repair"],
  lesson: ["lesson"],
  service: ["service"],
  ride: ["ride", "service"],
  partner: ["partner"],
  sell: [],
};

/** Whether an offer's act answers a need's: a lesson is not a loan. What is left open goes with all but selling. */
export function compatible(need: Act | undefined, offer: Act | undefined): boolean {
  if (need === "over" || offer === "over" || offer === "sell") return false;
  if (need === undefined || offer === undefined) return true;
  return PAIRS[need].includes(offer);
}

/** "except", "not for": something is ruled out, and we do not yet know what. */
export const excludes = (text: string): boolean =>
  /\b(?:sauf|pas pour|hors|excepte|uniquement|seulement pour|except|not for|but not|only for|no longer)\b/.test(
    fold(text.toLowerCase()),
  );

const DAYS: readonly (readonly [string, RegExp])[] = [
  ["mon", /\b(?:lundis?|mondays?)\b/],
  ["tue", /\b(?:mardis?|tuesdays?)\b/],
  ["wed", /\b(?:mercredis?|wednesdays?)\b/],
  ["thu", /\b(?:jeudis?|thursdays?)\b/],
  ["fri", /\b(?:vendredis?|fridays?)\b/],
  ["sat", /\b(?:samedis?|saturdays?|week-?ends?)\b/],
  ["sun", /\b(?:dimanches?|sundays?|week-?ends?)\b/],
];

const daysOf = (text: string): readonly string[] => {
  const folded = fold(text.toLowerCase());
  return DAYS.flatMap(([day, pattern]) => (pattern.test(folded) ? [day] : []));
};

/** Both name days of the week, and none is the same. */
export function daysConflict(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.length > 0 && b.length > 0 && !a.some((day) => b.includes(day));
}
