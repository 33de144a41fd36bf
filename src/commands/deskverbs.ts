import { fold } from "../aid/matching/words.ts";
const FIELDS = ["services", "welcome", "cost", "access", "name"] as const;
/** What a menu offers. */
export const MENU = ["stop", "closed", "open", ...FIELDS, "remove"] as const;
export type Field = (typeof FIELDS)[number];

/** What may be said of a desk, in both languages; what buttons are called counts too. */
const VERBS = [
  ["stop", /^(?:(?:add a )?stop|(?:ajouter un )?arret)s?$/],
  ["closed", /^(?:close|closed|ferme|fermee|fermeture)s?$/],
  ["open", /^(?:open|opens|ouvert|ouverte|ouverture)s?$/],
  ["services", /^(?:services?|what for|pour quoi|pourquoi)$/],
  ["welcome", /^(?:welcome|public|accueil|for whom|who is welcome|pour qui)$/],
  ["cost", /^(?:cost|price|prix|cout|tarif)$/],
  ["access", /^(?:access|acces|how to get there|directions|comment (?:venir|y aller))$/],
  ["name", /^(?:name|nom)$/],
  ["ok", /^(?:ok|right|juste|confirmer)$/],
  ["remove", /^(?:remove|supprimer|retirer)$/],
  ["change", /^(?:change|changer)$/],
  ["publish", /^publish$/],
  ["drop", /^drop$/],
] as const;
export type Verb = (typeof VERBS)[number][0];

export const isField = (verb: Verb): verb is Field => FIELDS.some((field) => field === verb);

/** In words. */
const LONGEST_VERB = 4;

/** "Pour qui : tout le monde": what it is about, and what is said of that. */
export function verbIn(said: string): { readonly verb: Verb; readonly text: string } | undefined {
  const words = said.trim().split(/\s+/);
  for (let many = Math.min(LONGEST_VERB, words.length); many > 0; many -= 1) {
    const start = words.slice(0, many).join(" ").replace(/:$/, "");
    const bare = fold(start.toLowerCase());
    const verb = VERBS.find(([, known]) => known.test(bare))?.[0];
    if (verb) return { verb, text: words.slice(many).join(" ").replace(/^:\s*/, "") };
  }
  return undefined;
}
